/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { StaffLayout } from './staff-layout';

/** What the browser would measure: a rail of 300 pixels with entries of 200 each. */
function measured(): void {
  const box = (left: number, right: number): DOMRect => ({ left, right }) as DOMRect;
  Element.prototype.getBoundingClientRect = function measure(this: Element) {
    const entries = [...document.querySelectorAll('.lrail a')];
    const at = entries.indexOf(this);
    return at < 0 ? box(0, 300) : box(at * 200 - this.closest('.lrail')!.scrollLeft, (at + 1) * 200 - this.closest('.lrail')!.scrollLeft);
  };
}

describe('the rail of a staff area on a phone', () => {
  const original = Element.prototype.getBoundingClientRect;
  beforeEach(measured);
  afterEach(() => {
    Element.prototype.getBoundingClientRect = original;
  });

  it('brings the current entry into sight, and leaves the line alone until another one is current', () => {
    const rail = (current: number) => ['Webinars', 'Exams', 'Cases'].map((name, at) => <a key={name} href={`#${name}`} aria-current={at === current ? 'page' : undefined}>{name}</a>);
    const { rerender } = render(<StaffLayout title="Teach" rail={rail(2)}>Cases</StaffLayout>);
    const line = screen.getByRole('navigation', { name: 'Teach' }).parentElement!;
    expect(line.scrollLeft).toBe(332);
    line.scrollLeft = 0;
    rerender(<StaffLayout title="Teach" rail={rail(2)}>Cases, later</StaffLayout>);
    expect(line.scrollLeft).toBe(0);
    rerender(<StaffLayout title="Teach" rail={rail(1)}>Exams</StaffLayout>);
    expect(line.scrollLeft).toBe(132);
  });
});
