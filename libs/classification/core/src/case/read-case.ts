import { isLang, LANGS, ok, refused, type Decision, type Translations } from '@classmark/platform/core';
import type { AcceptedPlace, KeyGroup } from '../key/key';
import { MARKING_POLICIES } from '../marking/policies';
import { CASE_KINDS, DIFFICULTIES, IMAGE_LIMITS, LINE_STYLES, type CaseDrawing, type CaseFile, type CaseImage, type CasePart, type DrawnLine } from './case-file';
import { caseFinding, memberPath, type CaseFinding } from './case-finding';

const LONGEST = { symbol: 60, words: 300, text: 12_000, path: 6_000, data: Math.ceil(IMAGE_LIMITS.bytes / 3) * 4 } as const;
const MOST = { parts: 20, lines: 600, numerals: 60, roles: 4, groups: 40, accepted: 40, explained: 80, tags: 20, hints: 12, images: 8 } as const;
const SLUG = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;
const IMAGE_ID = /^[0-9a-f]{64}$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const SVG_PATH = /^[MmLlHhVvCcSsQqTtAaZz\d\s.,eE+-]+$/;

/**
 * Reads a case from JSON: the shape only, so that a draft may still be incomplete; whether it may be published is for
 * `checkCase`. A field that does not exist is refused, because a mistyped weight would be no weight.
 */
export function readCase(value: unknown): Decision<CaseFile, readonly CaseFinding[]> {
  const reader = new Reader();
  const file = caseOf(reader, value);
  return reader.findings.length === 0 && file ? ok(file) : refused(reader.findings);
}

type Fields = Readonly<Record<string, unknown>>;

/** Collects what is wrong, and gives something of the right type meanwhile. */
class Reader {
  readonly findings: CaseFinding[] = [];

  say(path: string, kind: CaseFinding['kind'], values: Readonly<Record<string, string | number>> = {}): void {
    if (this.findings.length < 100) this.findings.push(caseFinding(path, kind, values));
  }

  object(path: string, value: unknown, known: readonly string[] | null): Fields {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.say(path, 'notAnObject');
      return {};
    }
    if (known) for (const field of Object.keys(value)) if (!known.includes(field)) this.say(memberPath(path, field), 'unknownField');
    return value as Fields;
  }

  list<T>(path: string, value: unknown, most: number, each: (path: string, value: unknown) => T): readonly T[] {
    if (!Array.isArray(value)) {
      this.say(path, 'notAList');
      return [];
    }
    if (value.length > most) this.say(path, 'tooMany', { most });
    return value.slice(0, most).map((member, index) => each(memberPath(path, index), member));
  }

  text(path: string, value: unknown, most: number): string {
    // U+0000 cannot be stored.
    if (typeof value !== 'string' || value.includes('\u0000')) this.say(path, 'notAText');
    else if (value.length > most) this.say(path, 'tooLong', { most });
    else return value;
    return '';
  }

  slug(path: string, value: unknown): string {
    const text = this.text(path, value, LONGEST.words);
    if (value === '') this.say(path, 'missingField', { field: path });
    else if (typeof value === 'string' && !SLUG.test(text)) this.say(path, 'notASlug', { value: text });
    return text;
  }

  number(path: string, value: unknown, from: number, to: number): number {
    if (typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to) return value;
    this.say(path, 'notANumber', { from, to });
    return from;
  }

  flag(path: string, value: unknown): boolean {
    if (typeof value !== 'boolean') this.say(path, 'notAFlag');
    return value === true;
  }

  oneOf<T extends string | number>(path: string, value: unknown, allowed: readonly T[]): T {
    if (!allowed.includes(value as T)) this.say(path, 'notOneOf', { value: typeof value === 'object' ? JSON.stringify(value) ?? '' : String(value), allowed: allowed.join(', ') });
    return value as T;
  }

  words(path: string, value: unknown, most: number = LONGEST.text): Translations<string> {
    const words: Translations<string> = {};
    for (const [language, text] of Object.entries(this.object(path, value, null))) {
      if (!isLang(language)) this.say(memberPath(path, language), 'unknownLanguage', { language });
      else words[language] = this.text(memberPath(path, language), text, most);
    }
    return words;
  }

  wordsBySymbol(path: string, value: unknown): Readonly<Record<string, Translations<string>>> {
    const entries = Object.entries(this.object(path, value, null));
    if (entries.length > MOST.explained) this.say(path, 'tooMany', { most: MOST.explained });
    if (entries.some(([symbol]) => symbol.includes('\u0000'))) this.say(path, 'notAText');
    return Object.fromEntries(entries.slice(0, MOST.explained).map(([symbol, words]) => [symbol, this.words(memberPath(path, symbol), words)]));
  }

  wanted(path: string, fields: Fields, names: readonly string[]): void {
    for (const field of names) if (fields[field] === undefined) this.say(memberPath(path, field), 'missingField', { field });
  }
}

const WANTED = ['key', 'edition', 'kind', 'difficulty', 'tests', 'tags', 'source', 'title', 'parts', 'answer', 'accepted', 'wrong', 'rule'] as const;

function caseOf(reader: Reader, value: unknown): CaseFile | null {
  const fields = reader.object('', value, [...WANTED, 'drawing', 'images', 'roles', 'policy', 'hints']);
  if (reader.findings.some((finding) => finding.path === '')) return null;
  reader.wanted('', fields, WANTED);
  if (reader.findings.some((finding) => finding.kind === 'missingField')) return null;
  return {
    key: reader.slug('key', fields['key']),
    edition: reader.text('edition', fields['edition'], LONGEST.symbol),
    kind: reader.oneOf('kind', fields['kind'], CASE_KINDS),
    difficulty: reader.oneOf('difficulty', fields['difficulty'], DIFFICULTIES),
    tests: reader.slug('tests', fields['tests']),
    tags: reader.list('tags', fields['tags'], MOST.tags, (path, tag) => reader.slug(path, tag)),
    source: reader.text('source', fields['source'], LONGEST.words),
    title: reader.words('title', fields['title'], LONGEST.words),
    parts: reader.list('parts', fields['parts'], MOST.parts, (path, part) => partOf(reader, path, part)),
    ...given(fields, 'drawing', (drawing) => drawingOf(reader, 'drawing', drawing)),
    ...given(fields, 'images', (images) => reader.list('images', images, MOST.images, (path, image) => imageOf(reader, path, image))),
    ...given(fields, 'roles', (roles) => reader.list('roles', roles, MOST.roles, (path, role) => reader.slug(path, role))),
    answer: reader.list('answer', fields['answer'], MOST.groups, (path, group) => groupOf(reader, path, group)),
    ...given(fields, 'policy', (policy) => reader.oneOf('policy', policy, MARKING_POLICIES)),
    accepted: reader.wordsBySymbol('accepted', fields['accepted']),
    wrong: reader.wordsBySymbol('wrong', fields['wrong']),
    rule: reader.words('rule', fields['rule']),
    ...given(fields, 'hints', (hints) => reader.list('hints', hints, MOST.hints, (path, hint) => reader.words(path, hint))),
  };
}

/** A field that may be absent stays absent. */
function given<N extends string, T>(fields: Fields, name: N, read: (value: unknown) => T): Partial<Record<N, T>> {
  return fields[name] === undefined ? {} : { [name]: read(fields[name]) } as Record<N, T>;
}

function partOf(reader: Reader, path: string, value: unknown): CasePart {
  const fields = reader.object(path, value, ['heading', 'text']);
  return { heading: reader.words(memberPath(path, 'heading'), fields['heading'], LONGEST.words), text: reader.words(memberPath(path, 'text'), fields['text']) };
}

function groupOf(reader: Reader, path: string, value: unknown): KeyGroup {
  const fields = reader.object(path, value, ['group', 'required', 'first', 'accept']);
  return {
    ...given(fields, 'group', (name) => reader.text(memberPath(path, 'group'), name, LONGEST.words)),
    ...given(fields, 'required', (flag) => reader.flag(memberPath(path, 'required'), flag)),
    ...given(fields, 'first', (flag) => reader.flag(memberPath(path, 'first'), flag)),
    accept: reader.list(memberPath(path, 'accept'), fields['accept'], MOST.accepted, (at, place) => acceptedOf(reader, at, place)),
  };
}

function acceptedOf(reader: Reader, path: string, value: unknown): AcceptedPlace {
  const fields = reader.object(path, value, ['symbol', 'role', 'weight']);
  return {
    symbol: reader.text(memberPath(path, 'symbol'), fields['symbol'], LONGEST.symbol),
    ...given(fields, 'role', (role) => reader.slug(memberPath(path, 'role'), role)),
    ...given(fields, 'weight', (weight) => reader.text(memberPath(path, 'weight'), weight, LONGEST.symbol)),
  };
}

function drawingOf(reader: Reader, path: string, value: unknown): CaseDrawing {
  const fields = reader.object(path, value, ['width', 'height', 'alt', 'caption', 'lines', 'numerals']);
  return {
    width: reader.number(memberPath(path, 'width'), fields['width'], 1, 4000),
    height: reader.number(memberPath(path, 'height'), fields['height'], 1, 4000),
    alt: reader.words(memberPath(path, 'alt'), fields['alt']),
    caption: fields['caption'] === undefined || fields['caption'] === null ? null : reader.words(memberPath(path, 'caption'), fields['caption']),
    lines: reader.list(memberPath(path, 'lines'), fields['lines'], MOST.lines, (at, line) => lineOf(reader, at, line)),
    ...given(fields, 'numerals', (numerals) => reader.list(memberPath(path, 'numerals'), numerals, MOST.numerals, (at, numeral) => {
      const { x, y, text } = reader.object(at, numeral, ['x', 'y', 'text']);
      return { x: reader.number(memberPath(at, 'x'), x, 0, 4000), y: reader.number(memberPath(at, 'y'), y, 0, 4000), text: reader.text(memberPath(at, 'text'), text, 20) };
    })),
  };
}

function imageOf(reader: Reader, path: string, value: unknown): CaseImage {
  const fields = reader.object(path, value, ['id', 'width', 'height', 'alt', 'caption', 'data']);
  const { id, data } = fields;
  if (id === undefined && data === undefined) reader.say(memberPath(path, 'id'), 'missingField', { field: 'id' });
  if (id !== undefined && id !== '' && !(typeof id === 'string' && IMAGE_ID.test(id))) reader.say(memberPath(path, 'id'), 'unknownImage');
  if (typeof data === 'string' && data.length <= LONGEST.data && !BASE64.test(data)) reader.say(memberPath(path, 'data'), 'notAnImage');
  return {
    id: typeof id === 'string' ? id : '', width: pixelsOf(reader, memberPath(path, 'width'), fields['width']), height: pixelsOf(reader, memberPath(path, 'height'), fields['height']),
    alt: reader.words(memberPath(path, 'alt'), fields['alt']),
    caption: fields['caption'] === undefined || fields['caption'] === null ? null : reader.words(memberPath(path, 'caption'), fields['caption']),
    ...given(fields, 'data', (text) => reader.text(memberPath(path, 'data'), text, LONGEST.data)),
  };
}

/** The bank measures its pictures itself; a file need not say it. */
function pixelsOf(reader: Reader, path: string, value: unknown): number {
  return value === undefined ? 0 : reader.number(path, value, 0, IMAGE_LIMITS.pixels);
}

function lineOf(reader: Reader, path: string, value: unknown): DrawnLine {
  const fields = reader.object(path, value, ['d', 'style']);
  const d = reader.text(memberPath(path, 'd'), fields['d'], LONGEST.path);
  if (typeof fields['d'] === 'string' && !SVG_PATH.test(d)) reader.say(memberPath(path, 'd'), 'notAPath');
  return { d, ...given(fields, 'style', (style) => reader.oneOf(memberPath(path, 'style'), style, LINE_STYLES)) };
}

/** The languages in which a case can be read whole: title, parts and rule. */
export function languagesOfCase(file: Pick<CaseFile, 'title' | 'parts' | 'rule'>): readonly (typeof LANGS)[number][] {
  return LANGS.filter((language) => [file.title, file.rule, ...file.parts.flatMap((part) => [part.heading, part.text])].every((words) => words[language]?.trim()));
}
