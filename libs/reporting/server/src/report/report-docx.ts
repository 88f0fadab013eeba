import {
  AlignmentType, BorderStyle, Document, Footer, HeadingLevel, LevelFormat, LineRuleType, Packer, PageNumber, Paragraph, Tab, Table, TableCell, TableRow, TabStopType, TextRun, WidthType,
} from 'docx';
import type { ComposedParagraph, ComposedReport } from '@classmark/reporting/core';
import { ANNEX_COLUMNS, ANNEX_NOTE, ANNEX_TITLE, sessionLines } from './report-words';

/** Twentieths of a point. */
const INDENT = 567;
const PAGE = { width: 11_906, height: 16_838, margin: 1_418 };
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
const NUMBER_WIDTH = 1_150;

/** The report as a document for word processors, laid out like the committee's documents: numbered paragraphs, headings, lists, annex. */
export async function reportDocx(report: ComposedReport): Promise<Buffer> {
  const document = new Document({
    title: report.title, creator: 'Classmark', description: report.status === 'draft' ? 'Draft' : report.status,
    styles: {
      default: {
        document: { run: { font: 'Arial', size: 22, language: { value: 'en-GB' } }, paragraph: { spacing: { after: 200, line: 276, lineRule: LineRuleType.AUTO } } },
        title: { run: { font: 'Arial', size: 30, bold: true, color: '000000' }, paragraph: { spacing: { before: 360, after: 360, line: 276, lineRule: LineRuleType.AUTO } } },
        heading1: { run: { font: 'Arial', size: 22, bold: true, color: '000000' }, paragraph: { spacing: { before: 360, after: 200 }, keepNext: true } },
      },
    },
    numbering: {
      config: [
        { reference: 'paragraphs', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START, style: { paragraph: { indent: { left: 0, firstLine: 0 }, tabStops: [{ type: TabStopType.LEFT, position: INDENT }] } as never } }] },
        { reference: 'bullets', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.START, style: { paragraph: { indent: { left: INDENT * 2, hanging: INDENT } } } }] },
      ],
    },
    sections: [{
      properties: { page: { size: { width: PAGE.width, height: PAGE.height }, margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin } } },
      footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] })] }) },
      children: [...opening(report), ...report.sections.flatMap((section) => [
        ...(section.heading === null ? [] : [new Paragraph({ heading: HeadingLevel.HEADING_1, text: section.heading })]),
        ...section.paragraphs.flatMap(numbered),
      ]), ...annex(report)],
    }],
  });
  return Packer.toBuffer(document);
}

function opening(report: ComposedReport): Paragraph[] {
  const [body, place] = sessionLines(report.session);
  const line = body === undefined || place === undefined ? [] : [new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }], border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 4, color: '000000' } },
    children: [new TextRun({ text: body, size: 18 }), new TextRun({ size: 18, children: [new Tab(), place] })],
  })];
  return [...line, ...(report.status === 'draft' ? [new Paragraph({ text: 'Draft' })] : []), new Paragraph({ heading: HeadingLevel.TITLE, text: report.title })];
}

function numbered({ runs, items }: ComposedParagraph): Paragraph[] {
  return [
    new Paragraph({ numbering: { reference: 'paragraphs', level: 0 }, children: runs.map((run) => new TextRun(run.text)) }),
    ...items.map((item) => new Paragraph({ numbering: { reference: 'bullets', level: 0 }, text: item })),
  ];
}

function annex({ annex: own }: ComposedReport): (Paragraph | Table)[] {
  if (!own) return [];
  const widths = ANNEX_COLUMNS.map((_, index) => (index === 0 ? TEXT_WIDTH - NUMBER_WIDTH * (ANNEX_COLUMNS.length - 1) : NUMBER_WIDTH));
  const cell = (text: string, index: number, bold: boolean) => new TableCell({
    width: { size: widths[index]!, type: WidthType.DXA }, margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [new Paragraph({ spacing: { after: 0 }, alignment: index === 0 ? AlignmentType.START : AlignmentType.END, children: [new TextRun({ text, bold, size: 18 })] })],
  });
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: ANNEX_TITLE, pageBreakBefore: true }),
    new Paragraph({ text: ANNEX_NOTE }),
    new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA }, columnWidths: widths,
      rows: [
        new TableRow({ tableHeader: true, children: ANNEX_COLUMNS.map(({ title }, index) => cell(title, index, true)) }),
        ...own.offices.map((row) => new TableRow({ cantSplit: true, children: ANNEX_COLUMNS.map(({ of }, index) => cell(String(of(row)), index, false)) })),
      ],
    }),
  ];
}
