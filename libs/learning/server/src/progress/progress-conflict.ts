/** Another transaction settled the same progress first. Carries the code on which the unit of work tries again from the beginning. */
export class ProgressConflict extends Error {
  override readonly name = 'ProgressConflict';
  readonly code = '40001';

  constructor(enrolmentId: string) {
    super(`The progress of the enrolment ${enrolmentId} was settled by somebody else at the same moment.`);
  }
}
