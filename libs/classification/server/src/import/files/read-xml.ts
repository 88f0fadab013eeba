import { SaxesParser } from 'saxes';
import { ImportProblem } from '../import-problem';
import { decodeText, encodingOf } from './decode-text';

/** Takes an XML file piece by piece. Names come without their prefix. What it throws as a problem gets line and column. */
export interface XmlReader {
  open(name: string, attributes: Readonly<Record<string, string>>, depth: number): void;
  text(text: string): void;
  close(name: string, depth: number): void;
}

/** Deeper nesting, or more characters without a tag, is no classification. */
const DEEPEST = 100;
const LONGEST = 2_000_000;

/**
 * Reads XML as a stream: entities are never expanded, nothing is ever fetched. A document type is tolerated where it declares no
 * entities. @param afterPiece waited for between pieces, so that memory stays constant @throws ImportProblem
 */
export async function readXml(chunks: AsyncIterable<Buffer>, reader: XmlReader, options: { readonly namespace?: string; readonly afterPiece?: () => Promise<void> } = {}): Promise<void> {
  const parser = new SaxesParser({ xmlns: false });
  let depth = 0;
  let ending = false;
  let lastTag = 0;
  let read = 0;
  let bytes: ReturnType<typeof encodingOf> | null = null;
  const here = () => ({ line: parser.line, column: Math.max(parser.column, 1) });
  const guarded = <Arguments extends unknown[]>(handle: (...given: Arguments) => void) => (...given: Arguments): void => {
    try {
      handle(...given);
    } catch (error) {
      throw error instanceof ImportProblem && error.at.line === undefined ? new ImportProblem(error.kind, error.reason, error.advice, here()) : error;
    }
  };
  parser.on('error', (error) => { throw wellFormedness(error.message, ending, read === 0, here()); });
  parser.on('xmldecl', guarded(({ encoding }) => {
    if (encoding && !(bytes === 'utf-8' ? /^(?:utf-?8|us-ascii)$/i : /^utf-?16/i).test(encoding)) throw new ImportProblem('wrongEncoding', `The file says that its encoding is ${encoding}${bytes === 'utf-8' ? '' : ', but it is UTF-16'}.`, 'Save it as UTF-8 and import it again.');
  }));
  parser.on('doctype', guarded((doctype) => {
    if (/<!ENTITY|%[\w.-]+;/i.test(doctype)) {
      throw new ImportProblem('entityDeclared', 'The document type declares entities, which can grow without end or fetch other files.', 'Remove the declarations; official files have none.');
    }
  }));
  parser.on('opentag', guarded(({ name, attributes }) => {
    depth += 1;
    lastTag = read;
    if (depth > DEEPEST) throw new ImportProblem('tooDeep', `Elements are nested more than ${DEEPEST} deep.`, 'Import the file as it was published.');
    if (depth === 1) namespaceOf(name, attributes, options.namespace);
    reader.open(localName(name), attributes, depth);
  }));
  parser.on('text', guarded((text) => { reader.text(text); }));
  parser.on('cdata', guarded((text) => { reader.text(text); }));
  parser.on('closetag', guarded(({ name }) => {
    lastTag = read;
    reader.close(localName(name), depth);
    depth -= 1;
  }));
  const noted = (async function* () {
    for await (const chunk of chunks) {
      bytes ??= encodingOf(chunk);
      yield chunk;
    }
  })();
  for await (const piece of decodeText(noted)) {
    read += piece.length;
    parser.write(piece);
    if (read - lastTag > LONGEST) throw new ImportProblem('tooLarge', `More than ${LONGEST.toLocaleString('en')} characters stand without a tag.`, 'Import the file as it was published.', here());
    await options.afterPiece?.();
  }
  ending = true;
  if (read === 0) throw new ImportProblem('emptyFile', 'The file is empty.', 'Download it again.');
  parser.close();
}

/** The name of an element or attribute without its prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function namespaceOf(root: string, attributes: Readonly<Record<string, string>>, wanted: string | undefined): void {
  const prefix = root.includes(':') ? `xmlns:${root.slice(0, root.indexOf(':'))}` : 'xmlns';
  const found = attributes[prefix];
  if (wanted !== undefined && found !== undefined && found !== wanted) {
    throw new ImportProblem('wrongNamespace', `The root element stands in the namespace ${found}, not in ${wanted}.`, 'Import the file as it was published.');
  }
}

function wellFormedness(message: string, ending: boolean, nothing: boolean, at: { line: number; column: number }): ImportProblem {
  const said = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
  if (nothing) return new ImportProblem('emptyFile', 'The file is empty.', 'Download it again.', at);
  if (ending) return new ImportProblem('truncated', `The file ends too early: ${said}.`, 'Download it again.', at);
  if (/entity/i.test(said)) return new ImportProblem('undefinedEntity', `The file uses an entity that XML does not have: ${said}.`, 'Write the sign itself.', at);
  return new ImportProblem('notWellFormed', `The file is not well-formed XML: ${said}.`, 'Import the file as it was published.', at);
}
