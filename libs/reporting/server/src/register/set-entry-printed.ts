import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork, type Refusal, type RequestContext } from '@classmark/platform/server';
import { ReasonMissing, RegisterEntryChanged, RegisterEntryNotFound } from './register-refusals';
import type { RegisterEntryView } from './register-view';
import { appendVersion, currentEntry } from './save-register-entry';

/** The editorial decision about one entry. */
export interface SetEntryPrintedInput { readonly id: string; readonly version: number; readonly printed: boolean; readonly reason: string | null }

/** Decides whether the annual report prints an entry; who decided, when and why is kept. */
@Injectable()
export class SetEntryPrinted {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** @returns the entry as it stands, or a refusal. The same decision again appends nothing. */
  execute(ctx: RequestContext, input: SetEntryPrintedInput): Promise<RegisterEntryView | Refusal> {
    return this.work.run(ctx, async (tx) => {
      await tx.query('select id from reporting.register_entry where id = $1 for update', [input.id]);
      const entry = await currentEntry(tx, input.id);
      if (!entry) return new RegisterEntryNotFound();
      if (entry.printed === input.printed) return entry;
      if (entry.version !== input.version) return new RegisterEntryChanged(entry.version);
      const reason = input.reason?.trim() || null;
      if (entry.yearClosed && reason === null) return new ReasonMissing(entry.year);
      const version = entry.version + 1;
      await appendVersion(tx, { ...entry, printed: input.printed }, version, reason, entry.provenance, entry.source);
      await tx.audit({
        action: 'reporting.setEntryPrinted', subjectType: 'registerEntry', subjectId: entry.id, details: { version, printed: input.printed, reason },
      });
      return (await currentEntry(tx, entry.id))!;
    });
  }
}
