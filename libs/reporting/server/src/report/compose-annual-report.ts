import { Inject, Injectable } from '@nestjs/common';
import { toAnnualReport } from '@classmark/reporting/core';
import type { RequestContext } from '@classmark/platform/server';
import { reportDocx } from './report-docx';
import { reportHtml } from './report-html';
import { ReportReader } from './report-reader';

/** Formats of the report. */
export const REPORT_FORMATS = ['json', 'html', 'docx'] as const;
/** One of them. */
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** A report as a file. */
export interface ReportFile { readonly fileName: string; readonly mediaType: string; readonly body: string | Buffer }

const MEDIA_TYPES: Readonly<Record<ReportFormat, string>> = {
  json: 'application/json; charset=utf-8', html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Writes the annual report of a year as a file; the command line and the download ask the same. */
@Injectable()
export class ComposeAnnualReport {
  constructor(@Inject(ReportReader) private readonly reader: ReportReader) {}

  /** @param ctx who asks; callers have checked the right */
  async execute(_ctx: RequestContext, input: { readonly year: number; readonly format: ReportFormat }): Promise<ReportFile> {
    const { report } = await this.reader.read(input.year);
    const body = input.format === 'json' ? `${JSON.stringify(toAnnualReport(report), null, 2)}\n` : input.format === 'html' ? reportHtml(report) : await reportDocx(report);
    return { fileName: `annual-report-${input.year}.${input.format}`, mediaType: MEDIA_TYPES[input.format], body };
  }
}
