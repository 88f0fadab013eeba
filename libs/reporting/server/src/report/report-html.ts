import type { ComposedParagraph, ComposedReport } from '@classmark/reporting/core';
import { ANNEX_COLUMNS, ANNEX_NOTE, ANNEX_TITLE, sessionLines } from './report-words';

const STYLE = `
:root{color-scheme:light dark;--ink:#14232b;--ink2:#44555f;--line:#ccd5d9;--paper:#fff}
@media(prefers-color-scheme:dark){:root{--ink:#e8eef0;--ink2:#a9b8bf;--line:#31444c;--paper:#0e171b}}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif}
main{max-width:44rem;margin:0 auto;padding:2rem 1.25rem 4rem}
.session{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25rem 2rem;color:var(--ink2);border-block-end:1px solid var(--line);padding-block-end:.5rem;margin:0}
h1{font-size:1.6rem;line-height:1.3;margin:1.5rem 0 2rem}
h2{font-size:1rem;margin:2rem 0 .75rem;padding-inline-start:2.5rem}
.p{display:grid;grid-template-columns:2.5rem minmax(0,1fr);margin-block-end:.9rem}
.p p{margin:0}.n{color:var(--ink2)}ul{margin:.4rem 0 0;padding-inline-start:1.2rem}
.t{overflow-x:auto}table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
caption{text-align:start;color:var(--ink2);padding-block-end:.5rem}
th,td{border-block-end:1px solid var(--line);padding:.45rem .6rem;text-align:end}th:first-child,td:first-child{text-align:start}
.d{display:inline-block;border:1px solid var(--line);border-radius:4px;padding:0 .5rem;color:var(--ink2);font-size:.875rem;margin-block-start:1rem}
@media print{.d{border-color:#000}}`;

/** The report as a page of its own: readable anywhere, printable, without scripts or anything from outside. */
export function reportHtml(report: ComposedReport): string {
  const session = sessionLines(report.session);
  const sections = report.sections.map((section) => `${section.heading === null ? '' : `<h2>${escaped(section.heading)}</h2>\n`}${section.paragraphs.map(paragraph).join('\n')}`).join('\n');
  return `<!doctype html>
<html lang="en" dir="ltr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(report.title)}</title><style>${STYLE}</style></head>
<body><main>
${session.length > 0 ? `<p class="session">${session.map((line) => `<span>${escaped(line)}</span>`).join('')}</p>` : ''}
${report.status === 'draft' ? '<p class="d">Draft</p>' : ''}
<h1>${escaped(report.title)}</h1>
${sections}
${annex(report)}
</main></body>
</html>
`;
}

function paragraph({ number, runs, items }: ComposedParagraph): string {
  const text = escaped(runs.map((run) => run.text).join(''));
  const list = items.length > 0 ? `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>` : '';
  return `<div class="p" id="p${number}"><span class="n">${number}.</span><div><p>${text}</p>${list}</div></div>`;
}

function annex({ annex: own }: ComposedReport): string {
  if (!own) return '';
  const head = ANNEX_COLUMNS.map(({ title }) => `<th scope="col">${title}</th>`).join('');
  const rows = own.offices.map((row) => `<tr>${ANNEX_COLUMNS.map(({ of }, index) => (index === 0 ? `<th scope="row">${escaped(String(of(row)))}</th>` : `<td>${of(row)}</td>`)).join('')}</tr>`).join('\n');
  return `<h2>${ANNEX_TITLE}</h2>\n<div class="t" tabindex="0" role="region" aria-label="${ANNEX_TITLE}"><table><caption>${ANNEX_NOTE}</caption><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
