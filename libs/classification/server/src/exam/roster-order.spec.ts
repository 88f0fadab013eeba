import { inRosterOrder } from './roster-order';

describe('the people of an exam', () => {
  const person = (name: string, officeCode: string | null, personId: string) => ({ name, officeCode, personId });
  const people = [person('Participant 10', 'TN', '1'), person('Participant 2', 'TN', '2'), person('Participant 2', 'KE', '4'), person('Participant 2', 'KE', '3'), person('Élodie', null, '5')];

  it('stand by name, then by office, then by id', () => {
    expect(inRosterOrder(people, 'en').map((each) => each.personId)).toEqual(['5', '3', '4', '2', '1']);
  });

  it('stand the same whatever order they come in', () => {
    expect(inRosterOrder([...people].reverse(), 'en')).toEqual(inRosterOrder(people, 'en'));
  });
});
