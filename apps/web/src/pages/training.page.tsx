import { getRouteApi } from '@tanstack/react-router';
import { TrainingScreen } from '@classmark/catalogue/web';
import { OfferingAction, TrainingStart, useMyTraining } from '@classmark/learning/web';
import { PageMeta } from '../document/page-meta';

const route = getRouteApi('/$lang/trainings/$slug');

/** One training. */
export function TrainingPage() {
  const training = route.useLoaderData();
  const standing = useMyTraining(training.slug);
  return (
    <>
      <PageMeta title={training.title} description={training.line} />
      <TrainingScreen
        training={training} done={standing.done}
        start={<TrainingStart training={training} standing={standing} />}
        action={(offering) => <OfferingAction offering={offering} />}
      />
    </>
  );
}
