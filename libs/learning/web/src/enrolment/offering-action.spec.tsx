/** @jest-environment jsdom */
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OFFERING } from '@classmark/catalogue/web/testing';
import { answering, drawnByServer, LEARNER, pageOf } from '@classmark/platform/web/testing';
import { accessibilityFaults } from '@classmark/ui/testing';
import { forgetEnrolments } from './my-enrolments';
import { OfferingAction, type OfferingActionProps } from './offering-action';

window.scrollTo = () => undefined;
beforeEach(() => forgetEnrolments());

const enrolment = (over: object = {}) => ({ __typename: 'Enrolment', id: 'e1', offeringId: OFFERING.id, withdrawnAt: null, completedAt: null, ...over });
const enrolled = () => ({ enrolLearner: { __typename: 'LearnerEnrolled', enrolment: enrolment() } });
const none = () => ({ myEnrolments: [] });

async function show(props: Partial<OfferingActionProps> = {}, viewer: typeof LEARNER | null = LEARNER) {
  const { page } = await pageOf(<main><h1>Webinar</h1><OfferingAction offering={OFFERING} {...props} /></main>, { viewer });
  return render(page);
}

describe('a stranger', () => {
  it('is led through the sign-in page and back, without a script, too', async () => {
    const { page } = await pageOf(<OfferingAction offering={OFFERING} />, { viewer: undefined });
    await drawnByServer(page);
    expect(screen.getByRole('link', { name: /^Register.*Nice clinic$/ }).getAttribute('href')).toBe(`/en/sign-in?next=%2Fen%2Fwebinars%2F${OFFERING.id}`);
    document.body.innerHTML = '';
  });

  it.each([
    ['full', { placesLeft: 0 }, 'Full'], ['not open yet', { phase: 'notOpenYet' as const }, 'Not open yet'], ['closed', { phase: 'closed' as const }, 'Enrolment is closed'],
  ])('is told when the offering is %s', async (_state, over, words) => {
    await show({ offering: { ...OFFERING, ...over }, wide: true }, null);
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });
});

describe('who is signed in', () => {
  it('registers by one press and sees that it is done', async () => {
    const { asked } = answering({ MyEnrolments: none, EnrolLearner: enrolled });
    await show({ wide: true });
    await userEvent.click(await screen.findByRole('button', { name: /^Register.*Nice clinic$/ }));
    expect(await screen.findByText('Registered')).toBeTruthy();
    expect(asked).toEqual([{ name: 'MyEnrolments', variables: { offeringIds: [OFFERING.id] } }, { name: 'EnrolLearner', variables: { input: { offeringId: OFFERING.id } } }]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('asks once for all offerings of a page', async () => {
    const { asked } = answering({ MyEnrolments: none });
    const { page } = await pageOf(<>{['a1', 'a2', 'a3'].map((end) => <OfferingAction key={end} offering={{ ...OFFERING, id: `01890000-0000-7000-8000-0000000000${end}` }} />)}</>, { viewer: LEARNER });
    render(page);
    await waitFor(() => expect(screen.getAllByRole('button')).toHaveLength(3));
    expect(asked).toHaveLength(1);
  });

  it('reads the reason when the last place has gone, and keeps the button', async () => {
    answering({ MyEnrolments: none, EnrolLearner: () => ({ enrolLearner: { __typename: 'OfferingFull', capacity: 40, message: '' } }) });
    await show({ wide: true });
    await userEvent.click(await screen.findByRole('button', { name: /Register/ }));
    expect((await screen.findByRole('alert')).textContent).toContain('All 40 places are taken.');
    expect(screen.getByRole('button', { name: /Register/ })).toBeTruthy();
  });

  it('is told that nothing was changed when there is no line, and can press again', async () => {
    const { line } = answering({ MyEnrolments: none, EnrolLearner: enrolled });
    await show();
    const button = await screen.findByRole('button', { name: /Register/ });
    line.broken = true;
    await userEvent.click(button);
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('There is no connection.'));
    line.broken = false;
    await userEvent.click(button);
    expect(await screen.findByText('Registered')).toBeTruthy();
  });

  it('withdraws at once and can undo it', async () => {
    const { asked } = answering({ MyEnrolments: () => ({ myEnrolments: [enrolment()] }), WithdrawLearner: () => ({ withdrawLearner: { __typename: 'LearnerWithdrawn', enrolment: enrolment({ withdrawnAt: '2026-11-24T09:00:00Z' }) } }), EnrolLearner: enrolled });
    await show({ wide: true });
    await userEvent.click(await screen.findByRole('button', { name: 'Withdraw' }));
    await userEvent.click(await screen.findByRole('button', { name: /Undo/ }));
    expect(await screen.findByText('Registered')).toBeTruthy();
    expect(asked.map(({ name }) => name)).toEqual(['MyEnrolments', 'WithdrawLearner', 'EnrolLearner']);
  });
});
