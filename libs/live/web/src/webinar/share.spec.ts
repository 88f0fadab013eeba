import { clockOf } from '../room/clock';
import { minutesOf, percentDown } from './share';

describe('a share of the live time', () => {
  it('is rounded down, so that what is below 75 never reads as 75', () => {
    expect([percentDown('7499/10000'), percentDown('3/4'), percentDown('1/1'), percentDown('0/1')]).toEqual([74.9, 75, 100, 0]);
  });
});

describe('minutes', () => {
  it('are shown with seconds, rounded down', () => {
    expect([minutesOf(0), minutesOf(59_999), minutesOf(3_600_000)]).toEqual(['0:00', '0:59', '60:00']);
  });
});

describe('a countdown', () => {
  it('reads as a clock, with hours and days where there are any', () => {
    expect([clockOf(5), clockOf(750), clockOf(3_909), clockOf(90_000)]).toEqual(['0:05', '12:30', '1:05:09', '25:00:00']);
  });
});
