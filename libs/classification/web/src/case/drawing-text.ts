import { LINE_STYLES, type CaseDrawing, type DrawnLine } from '@classmark/classification/core';

type Numeral = NonNullable<CaseDrawing['numerals']>[number];

/** Lines of a drawing as a text, one a row: its style when it is not the usual one, then the path. */
export function linesToText(lines: readonly DrawnLine[]): string {
  return lines.map(({ d, style }) => (style && style !== 'line' ? `${style} ${d}` : d)).join('\n');
}

/** The lines of such a text. */
export function textToLines(text: string): readonly DrawnLine[] {
  return text.split('\n').map((row) => row.trim()).filter((row) => row !== '').map((row) => {
    const style = LINE_STYLES.find((each) => row.startsWith(`${each} `));
    return style ? { d: row.slice(style.length).trim(), ...(style === 'line' ? {} : { style }) } : { d: row };
  });
}

/** Numerals as a text, one a row: `x y text`. */
export function numeralsToText(numerals: readonly Numeral[]): string {
  return numerals.map(({ x, y, text }) => `${x} ${y} ${text}`).join('\n');
}

/** The numerals of such a text; a row that is none is left out. */
export function textToNumerals(text: string): readonly Numeral[] {
  return text.split('\n').flatMap((row) => {
    const [, x, y, words] = /^\s*(\d+)\s+(\d+)\s+(\S.*?)\s*$/.exec(row) ?? [];
    return x === undefined || y === undefined || words === undefined ? [] : [{ x: Number(x), y: Number(y), text: words }];
  });
}

/**
 * The lines of an SVG file: paths and plain shapes, without colours, transformations or anything that runs. Null when it
 * has none. Only tags and attributes are read: the page never holds the file as markup.
 */
export function drawingFromSvg(svg: string): Pick<CaseDrawing, 'width' | 'height' | 'lines'> | null {
  const tags = [...svg.matchAll(/<(svg|path|line|polyline|polygon|rect|circle|ellipse)\b([^>]*)>/gi)].map(([, tag = '', text = '']) => ({ tag: tag.toLowerCase(), attributes: attributesOf(text) }));
  const lines = tags.flatMap(({ tag, attributes }) => {
    const d = pathOf(tag, attributes);
    return d === null || !/^[MmLlHhVvCcSsQqTtAaZz\d\s.,eE+-]+$/.test(d) ? [] : [{ d, ...('stroke-dasharray' in attributes ? { style: 'dashed' as const } : {}) }];
  });
  if (lines.length === 0) return null;
  const root = tags.find(({ tag }) => tag === 'svg')?.attributes ?? {};
  const box = root['viewbox']?.split(/[\s,]+/).map(Number);
  return { width: sizeOf(box?.[2] ?? Number.parseFloat(root['width'] ?? '')), height: sizeOf(box?.[3] ?? Number.parseFloat(root['height'] ?? '')), lines };
}

function sizeOf(value: number): number {
  return Number.isFinite(value) && value >= 1 ? Math.min(4000, Math.round(value)) : 200;
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name = '', one, other]) => [name.toLowerCase(), one ?? other ?? '']));
}

function pathOf(tag: string, attributes: Record<string, string>): string | null {
  const number = (name: string): number => Number.parseFloat(attributes[name] ?? '0') || 0;
  switch (tag) {
    case 'path': return attributes['d']?.trim() || null;
    case 'line': return `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`;
    case 'polyline': case 'polygon': {
      const points = attributes['points']?.trim();
      return points ? `M${points.replaceAll(/\s+/g, ' ')}${tag === 'polygon' ? 'z' : ''}` : null;
    }
    case 'rect': return `M${number('x')} ${number('y')}h${number('width')}v${number('height')}h${-number('width')}z`;
    case 'circle': case 'ellipse': {
      const [rx, ry] = tag === 'circle' ? [number('r'), number('r')] : [number('rx'), number('ry')];
      return rx > 0 && ry > 0 ? `M${number('cx') - rx} ${number('cy')}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z` : null;
    }
    default: return null;
  }
}
