import { Injectable } from '@nestjs/common';
import type { ActivityProvider, PinnedActivity } from '@classmark/learning/server';

/** An exam belongs to an offering, not to a release: the release only says that there is one, and counts its outcome. */
@Injectable()
export class PinExam implements ActivityProvider {
  async pin(): Promise<PinnedActivity> {
    return { pinned: {} };
  }
}
