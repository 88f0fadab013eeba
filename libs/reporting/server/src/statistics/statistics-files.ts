import { Inject, Injectable } from '@nestjs/common';
import { localDateTimeIn } from '@classmark/platform/core';
import { CONFIG, csvDocument, type Config, type RequestContext } from '@classmark/platform/server';
import { FigureReader, type FiguresQuestion } from './figure-reader';
import { RowReader, type RowsQuestion } from './row-reader';
import { rowNames, rowOf } from './row-view';
import { StatisticsNames } from './statistics-names';
import { statisticsScope } from './statistics-scope';

const ROW_COLUMNS = ['id', 'kind', 'at', 'person', 'name', 'office', 'office name', 'confirmed', 'country', 'region', 'development status', 'LDC', 'audience', 'training', 'training kind', 'topics', 'minutes', 'evidence', 'rule'];

/** Figures and rows as files, safe against formulas, within what the person may see. */
@Injectable()
export class StatisticsFiles {
  constructor(
    @Inject(FigureReader) private readonly figures: FigureReader,
    @Inject(RowReader) private readonly rows: RowReader,
    @Inject(StatisticsNames) private readonly names: StatisticsNames,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** All rows behind a figure. Moments in the reporting zone. */
  async rowsCsv(ctx: RequestContext, question: RowsQuestion): Promise<string> {
    const facts = await this.rows.all(question, statisticsScope(ctx));
    const names = await rowNames(this.names, facts, ctx);
    return csvDocument(ROW_COLUMNS, facts.map((fact) => {
      const row = rowOf(fact, names);
      return [
        row.id, row.kind, localDateTimeIn(row.at.getTime(), this.config.REPORTING_ZONE), row.personNumber, row.personName, row.officeCode, row.officeName, row.confirmed ? 'yes' : 'no',
        row.countryCode, row.region, row.developmentStatus, row.ldc ? 'yes' : 'no', row.audience, row.title, row.trainingKind, row.topics.join('; '), row.minutes, row.evidence, row.ruleVersion,
      ];
    }));
  }

  /** Figures part by part: total, parts, rest and overlap of each measure and year. */
  async figuresCsv(ctx: RequestContext, question: FiguresQuestion): Promise<string> {
    const views = await this.figures.figures(question, statisticsScope(ctx));
    const nameOf = await this.names.ofDimension(question.by, views.flatMap((view) => view.parts.map((part) => part.key)), ctx.language);
    return csvDocument(['measure', 'unit', 'year', 'by', 'part', 'name', 'value', 'rows', 'rules'], views.flatMap((view) => {
      const line = (part: string, name: string | null, value: number, rows: number | null) => [view.measure, view.unit, view.year ?? 'all', view.by, part, name, value, rows, view.rules];
      return [
        ...view.parts.map((part) => line(part.key, nameOf(part.key), part.value, part.rows)),
        ...(view.rest ? [line(view.by === 'office' ? 'not confirmed' : 'not stated', null, view.rest.value, view.rest.rows)] : []),
        ...(view.overlap === 0 ? [] : [line('overlap, to subtract', null, view.overlap, null)]),
        line('total', null, view.total.value, view.total.rows),
      ];
    }));
  }
}
