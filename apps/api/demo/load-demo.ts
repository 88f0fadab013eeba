import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { loadClassificationDemo, loadExamDemo, loadPastAnswers, loadPastPractice } from '@classmark/classification/server/demo';
import { loadAssessmentDemo } from '@classmark/assessment/server/demo';
import { loadCatalogueDemo } from '@classmark/catalogue/server/demo';
import { loadIdentityDemo } from '@classmark/identity/server/demo';
import { loadLiveDemo } from '@classmark/live/server/demo';
import { loadLearningDemo } from '@classmark/learning/server/demo';
import { CLOCK, OutboxDispatcher, systemContext } from '@classmark/platform/server';
import { loadReportingDemo } from '@classmark/reporting/server/demo';
import type { Clock } from '@classmark/platform/core';

/** One domain's part of the demo, exported from its `demo` door. Runs after those of the domains below it. */
export type DemoPart = (app: INestApplicationContext, ctx: ReturnType<typeof systemContext>) => Promise<void>;

/** Bottom to top, one a line. */
const parts: readonly DemoPart[] = [
  loadIdentityDemo,
  loadClassificationDemo,
  loadCatalogueDemo,
  loadLearningDemo,
  loadAssessmentDemo,
  loadPastAnswers,
  loadExamDemo,
  loadPastPractice,
  loadLiveDemo,
  loadReportingDemo,
];

/**
 * Loads the demo through the same use cases that people use, domain by domain, and lets what it told arrive everywhere
 * (figures, mails). Does nothing when anybody has already done anything in this database.
 * @returns whether it loaded.
 */
export async function loadDemo(app: INestApplicationContext): Promise<boolean> {
  const [state] = await app.get(DataSource).query(`select exists(select 1 from platform.audit_entry) as used`) as { used: boolean }[];
  if (state!.used) return false;
  const ctx = systemContext(app.get<Clock>(CLOCK), 'cli');
  for (const part of parts) await part(app, ctx);
  await app.get(OutboxDispatcher).drain();
  return true;
}
