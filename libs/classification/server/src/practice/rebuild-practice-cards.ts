import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork, type RequestContext } from '@classmark/platform/server';
import { PracticeCards } from './practice-cards';

/** Makes the cards anew from the reviews, person by person: after a change of the scheduler, or when somebody doubts them. */
@Injectable()
export class RebuildPracticeCards {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(PracticeCards) private readonly cards: PracticeCards) {}

  async execute(ctx: RequestContext): Promise<{ readonly people: number; readonly cards: number }> {
    const people = await this.work.read<{ person_id: string }>('select distinct person_id from classification.practice_review order by person_id');
    let cards = 0;
    for (const { person_id: personId } of people) {
      cards += await this.work.run(ctx, async (tx) => {
        const count = await this.cards.rebuild(tx, personId);
        await tx.audit({ action: 'classification.rebuildPractice', subjectType: 'person', subjectId: personId, details: { cards: count } });
        return count;
      });
    }
    return { people: people.length, cards };
  }
}
