import type { INestApplicationContext } from '@nestjs/common';
import { recordedYears } from '@classmark/reporting/core';
import { isRefusal, UnitOfWork, type RequestContext } from '@classmark/platform/server';
import { CloseReportingYear } from './register/close-reporting-year';
import { RegisterReader } from './register/register-reader';
import { SaveRegisterEntry } from './register/save-register-entry';

/**
 * The register of 2017 and 2020 as it was reported, through the same door as the Secretariat's form; both years are closed.
 * Figures of trainings on the platform come from the other parts of the demo, event by event.
 */
export async function loadReportingDemo(app: INestApplicationContext, ctx: RequestContext): Promise<void> {
  const [save, close, register, work] = [SaveRegisterEntry, CloseReportingYear, RegisterReader, UnitOfWork].map((type) => app.get(type as never, { strict: false })) as
    [SaveRegisterEntry, CloseReportingYear, RegisterReader, UnitOfWork];
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
}
