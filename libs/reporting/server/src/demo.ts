import type { INestApplicationContext } from '@nestjs/common';
import { recordedYears } from '@classmark/reporting/core';
import { civilDateIn, yearIn } from '@classmark/platform/core';
import { CONFIG, isRefusal, OutboxDispatcher, UnitOfWork, type Config, type RequestContext } from '@classmark/platform/server';
import { CloseReportingYear } from './register/close-reporting-year';
import { RegisterReader } from './register/register-reader';
import { SaveRegisterEntry } from './register/save-register-entry';
import { SetEntryPrinted } from './register/set-entry-printed';

/**
 * The register of 2017 and 2020 as it was reported, through the same door as the Secretariat's form; both years are closed.
 * Figures of trainings on the platform come from the other parts of the demo, event by event.
 */
export async function loadReportingDemo(app: INestApplicationContext, ctx: RequestContext): Promise<void> {
  const save = app.get(SaveRegisterEntry, { strict: false });
  const close = app.get(CloseReportingYear, { strict: false });
  const register = app.get(RegisterReader, { strict: false });
  const work = app.get(UnitOfWork);
  const entries = recordedYears();
  const years = [...new Set(entries.map((entry) => entry.year))];
  const loaded = await register.years();
  for (const year of years.filter((each) => !loaded.includes(each))) {
    await work.run(ctx, async (tx) => {
      for (const { id, ...entry } of entries.filter((each) => each.year === year)) {
        const result = await save.within(tx, { ...entry, number: id, version: null, reason: null, provenance: 'import', source: `Report on the activities of ${year}` });
        if (isRefusal(result)) throw new Error(`${id} does not fit the register: ${result.message}`);
      }
      await close.within(tx, year, 'Reported to the committee');
    });
  }
  await printWhatWasHeld(app, ctx, register);
}

/** The demo's trainings that have begun are printed, so that the draft of the running year has something to show; those to come are left to the Secretariat. */
async function printWhatWasHeld(app: INestApplicationContext, ctx: RequestContext, register: RegisterReader): Promise<void> {
  await app.get(OutboxDispatcher).drain();
  const zone = app.get<Config>(CONFIG).REPORTING_ZONE;
  const today = civilDateIn(ctx.clock.now(), zone);
  for (const entry of await register.entriesOf(yearIn(ctx.clock.now(), zone))) {
    if (entry.provenance !== 'platform' || entry.printed || String(entry.fields.start) >= today) continue;
    await app.get(SetEntryPrinted, { strict: false }).execute(ctx, { id: entry.id, version: entry.version, printed: true, reason: 'Demo' });
  }
}
