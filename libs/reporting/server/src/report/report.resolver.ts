import { Inject } from '@nestjs/common';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { shippedEditions } from '@classmark/reporting/core';
import { yearIn, type Clock } from '@classmark/platform/core';
import { Access, CLOCK, CONFIG, fault, type Config } from '@classmark/platform/server';
import { RegisterEntryType } from '../register/register.type';
import { SECRETARIAT_ROLES } from '../statistics/statistics-scope';
import { sessionLines } from './report-words';
import { ReportReader, type ReportView } from './report-reader';
import { AnnualReportSummaryType, AnnualReportType } from './report.type';

/** The annual report. */
@Resolver()
export class ReportResolver {
  constructor(@Inject(ReportReader) private readonly reader: ReportReader, @Inject(CONFIG) private readonly config: Config, @Inject(CLOCK) private readonly clock: Clock) {}

  @Access({ anyOf: SECRETARIAT_ROLES })
  @Query(() => [AnnualReportSummaryType], { description: 'The reports there are, the latest year first.' })
  async annualReports(): Promise<AnnualReportSummaryType[]> {
    const running = yearIn(this.clock.now(), this.config.REPORTING_ZONE);
    return Promise.all((await this.reader.years()).map(async (year) => {
      const { report, entries } = await this.reader.read(year);
      return {
        year, status: report.status, sessionCode: report.session?.code ?? null, paragraphs: report.sections.reduce((sum, section) => sum + section.paragraphs.length, 0),
        figures: figuresOf({ report }).length, entries: entries.length, printed: entries.filter((entry) => entry.printed).length, running: year === running,
      };
    }));
  }

  @Access({ anyOf: SECRETARIAT_ROLES })
  @Query(() => AnnualReportType, { description: 'The annual report of a year; a year without an edition is a draft with the structure of the newest.' })
  async annualReport(@Args('year', { type: () => Int }) year: number): Promise<AnnualReportType> {
    if (year < 2000 || year > 2200) throw fault('BAD_USER_INPUT', 'There are reports from 2000 on.');
    const { report, edition, entries } = await this.reader.read(year);
    const earlierYear = shippedEditions.map((each) => each.year).filter((each) => each < year).sort((a, b) => b - a)[0] ?? null;
    const earlier = earlierYear === null ? null : await this.reader.read(earlierYear);
    return {
      year, status: report.status, title: report.title, session: report.session, opening: sessionLines(report.session), ownEdition: shippedEditions.some((each) => each.year === edition.year),
      sections: report.sections, annex: report.annex?.offices ?? null, entries: entries.map((entry) => new RegisterEntryType(entry)), unplaced: report.unplaced,
      earlierYear, earlierFigures: earlier === null ? [] : figuresOf(earlier).map(({ key, value }) => ({ key, value })),
    };
  }
}

function figuresOf({ report }: Pick<ReportView, 'report'>) {
  return report.sections.flatMap((section) => section.paragraphs.flatMap((paragraph) => paragraph.figures));
}
