/** Where one goes on: a lesson, or the page of an activity. */
export interface Step { readonly lessonSlug: string; readonly activityKey: string; readonly activityKind: string }

/** The address of a step below the language. Cases have a page of their own; everything else stands in its lesson. */
export function stepPath(slug: string, step: Step): string {
  if (step.activityKind === 'classificationSet') return `trainings/${slug}/practice/${step.activityKey}`;
  return `trainings/${slug}/lessons/${step.lessonSlug}${step.activityKind === 'check' ? `#${step.activityKey}` : ''}`;
}
