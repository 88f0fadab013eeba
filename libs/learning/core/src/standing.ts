/** An activity of a release: what kind of outcome makes it done, and whether it can be passed. */
export interface ActivityToDo { readonly key: string; readonly kind: 'reading' | 'check' | 'classificationSet' | 'classificationExam' | 'webinar' }

/** An outcome, as far as it decides. */
export interface OutcomeSoFar { readonly activityKey: string; readonly kind: 'seen' | 'marked' | 'attended'; readonly passed: boolean | null }

/** When a training is completed and passed, with the version stored in what it decides. */
export interface CompletionRules { readonly version: string; readonly pass: 'everyGraded' | null }

/** Where an enrolment stands: what is done, and whether that is enough. */
export interface Standing {
  /** Keys of the done activities, in the order of the release. */
  readonly done: readonly string[];
  readonly completed: boolean;
  readonly passed: boolean;
  readonly ruleVersion: string;
}

/** Reading is done when seen, a question, a set or an exam when it has been marked, a webinar when it was attended for long enough. */
function makesDone(activity: ActivityToDo, outcome: OutcomeSoFar): boolean {
  switch (activity.kind) {
    case 'reading': return outcome.kind === 'seen';
    case 'check': case 'classificationSet': case 'classificationExam': return outcome.kind === 'marked';
    case 'webinar': return outcome.kind === 'attended' && outcome.passed === true;
  }
}

/**
 * Completed: every activity is done. Passed: completed, and everything that is graded was passed at least once; a later
 * worse try takes nothing away. The order of outcomes does not matter, and a repeated one changes nothing.
 */
export function standingOf(activities: readonly ActivityToDo[], rules: CompletionRules, outcomes: readonly OutcomeSoFar[]): Standing {
  const byKey = Map.groupBy(outcomes, (outcome) => outcome.activityKey);
  const done = activities.filter((activity) => byKey.get(activity.key)?.some((outcome) => makesDone(activity, outcome)));
  const completed = activities.length > 0 && done.length === activities.length;
  const graded = activities.filter((activity) => activity.kind !== 'reading');
  const passed = completed && rules.pass !== null && graded.every((activity) => byKey.get(activity.key)?.some((outcome) => outcome.passed === true));
  return { done: done.map((activity) => activity.key), completed, passed, ruleVersion: rules.version };
}
