/** A box of a drawing. */
export interface DrawnPart { readonly text: string; readonly label: string | null; readonly note: string | null; readonly strong: boolean }

interface Layout { readonly char: number; readonly pad: number; readonly least: number; readonly gap: number; readonly labelChar: number }

/* Widths of letters are estimated: a drawing is made on the server, too, where nothing can be measured. Generous, so that nothing touches. */
const WIDE: Layout = { char: 18, pad: 40, least: 64, gap: 12, labelChar: 9.4 };
const SMALL: Layout = { char: 13, pad: 22, least: 44, gap: 7, labelChar: 8.4 };
const WIDE_SPACE = 620;
const SMALL_SPACE = 300;
const LABEL_LINE = 20;

/** A label in at most two lines of about the same length. */
function linesOf(label: string, most: number): string[] {
  if (label.length <= most) return [label];
  const middle = label.length / 2;
  const breaks = [...label.matchAll(/ /g)].map((space) => space.index).sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  const at = breaks[0];
  return at === undefined ? [label] : [label.slice(0, at), label.slice(at + 1)];
}

function widthOf(part: DrawnPart, layout: Layout, withLabel: boolean): number {
  const box = Math.max(layout.least, part.text.length * layout.char + layout.pad);
  const labels = withLabel && part.label ? linesOf(part.label, LABEL_LINE).map((line) => line.length * layout.labelChar) : [];
  return Math.max(box, ...labels);
}

function sum(widths: readonly number[], gap: number): number {
  return widths.reduce((total, width) => total + width, 0) + gap * (widths.length - 1);
}

/** Whether boxes with their labels below fit side by side without becoming too small to read. */
export function fitsWide(parts: readonly DrawnPart[]): boolean {
  return sum(parts.map((part) => widthOf(part, WIDE, true)), WIDE.gap) <= WIDE_SPACE;
}

function Box({ part, x, y, width, height, size }: { part: DrawnPart; x: number; y: number; width: number; height: number; size: number }) {
  return (
    <g className={part.strong ? 'dbox strong' : 'dbox'}>
      <rect x={x} y={y} width={width} height={height} rx="4" />
      <text x={x + width / 2} y={y + height / 2 + size * 0.36} textAnchor="middle" fontSize={size} fontWeight="700">{part.text}</text>
    </g>
  );
}

/** Boxes side by side, each label below its box. */
export function WideParts({ parts, className }: { parts: readonly DrawnPart[]; className?: string }) {
  let x = 2;
  const placed = parts.map((part) => {
    const width = widthOf(part, WIDE, true);
    const at = { part, x, width, lines: part.label ? linesOf(part.label, LABEL_LINE) : [] };
    x += width + WIDE.gap;
    return at;
  });
  const most = Math.max(0, ...placed.map(({ lines, part }) => lines.length + (part.note ? 1 : 0)));
  return (
    <svg className={className} viewBox={`0 0 ${WIDE_SPACE} ${62 + (most > 0 ? 22 + most * 20 : 0)}`} aria-hidden="true">
      {placed.map(({ part, x: left, width, lines }) => {
        const middle = left + width / 2;
        return (
          <g key={left}>
            <Box part={part} x={left} y={2} width={width} height={56} size={30} />
            {lines.length > 0 ? <path className="dline" d={`M${middle} 58v18`} /> : null}
            {lines.map((line, index) => <text key={line} x={middle} y={94 + index * 20} fontSize="15" textAnchor="middle" fontWeight={part.strong ? 700 : 400}>{line}</text>)}
            {part.note ? <text className="dnote" x={middle} y={94 + lines.length * 20} fontSize="15" textAnchor="middle">{part.note}</text> : null}
          </g>
        );
      })}
    </svg>
  );
}

/** A label and its note beside a leader: in one line where it fits, else one below the other. */
function leaderLines(label: string, note: string | null, space: number): string[] {
  const whole = note ? `${label}, ${note}` : label;
  if (whole.length * SMALL.labelChar <= space) return [whole];
  return note ? [label, note] : linesOf(label, Math.floor(space / SMALL.labelChar));
}

/** Boxes side by side with leaders to labels below one another: for narrow screens, where text never gets smaller than 12 px. */
export function SmallParts({ parts, className }: { parts: readonly DrawnPart[]; className?: string }) {
  const widths = parts.map((part) => widthOf(part, SMALL, false));
  const shrink = Math.min(1, (SMALL_SPACE - 4) / sum(widths, SMALL.gap));
  let x = 2;
  const labelled = parts.filter((part) => part.label !== null).length;
  let row = labelled;
  let leader = 0;
  return (
    <svg className={className} viewBox={`0 0 ${SMALL_SPACE} ${54 + labelled * 36}`} aria-hidden="true">
      {parts.map((part, index) => {
        const width = (widths[index] ?? 0) * shrink;
        const left = x;
        x += width + SMALL.gap * shrink;
        const middle = left + width / 2;
        const y = 48 + (part.label === null ? 0 : (row -= 1)) * 36 + 26;
        const after = SMALL_SPACE - middle - 22;
        const toEnd = middle < SMALL_SPACE / 2 || part.label === null || leaderLines(part.label, part.note, after).every((line) => line.length * SMALL.labelChar <= after);
        // Before its own leader a label ends at the leader of the part before it, which goes further down.
        const lines = part.label === null ? [] : leaderLines(part.label, part.note, toEnd ? after : middle - leader - 28);
        if (part.label !== null) leader = middle;
        return (
          <g key={left}>
            <Box part={part} x={left} y={2} width={width} height={44} size={21 * Math.max(shrink, 0.6)} />
            {lines.length === 0 ? null : <path className="dline" d={`M${middle} 46V${y - 5}h${toEnd ? 14 : -14}`} />}
            {lines.map((line, at) => <text key={line} x={middle + (toEnd ? 20 : -20)} y={y + at * 16} fontSize="14" textAnchor={toEnd ? 'start' : 'end'} fontWeight={part.strong ? 700 : 400}>{line}</text>)}
          </g>
        );
      })}
    </svg>
  );
}
