import type { EditionDraft } from './edition-draft';
import { csvRows } from './files/csv-rows';
import type { DetectedFile, FileKind } from './files/detect-file';
import { readXml, type XmlReader } from './files/read-xml';
import { xlsxRows } from './files/xlsx-rows';
import { IpcValidSymbols, readEverUsed, readTitleList } from './formats/ipc-lists';
import { IpcScheme } from './formats/ipc-scheme';
import { readLocarnoSheet } from './formats/locarno-sheet';
import { NiceStructure } from './formats/nice-structure';
import { NiceTexts } from './formats/nice-texts';
import { ViennaPublication } from './formats/vienna-publication';

const NCL = 'http://www.wipo.int/classifications/ncl';
const IPC = 'http://www.wipo.int/classifications/ipc/masterfiles';

/** Readers of the XML files, each with its namespace. */
const XML: Readonly<Partial<Record<FileKind, readonly [namespace: string | undefined, make: (draft: EditionDraft, language: string | null) => XmlReader]>>> = {
  niceStructure: [NCL, (draft) => new NiceStructure(draft)],
  niceTexts: [NCL, (draft, language) => new NiceTexts(draft, language)],
  viennaPublication: [undefined, (draft, language) => new ViennaPublication(draft, language)],
  ipcScheme: [IPC, (draft, language) => new IpcScheme(draft, language)],
  ipcValidSymbols: [undefined, (draft) => new IpcValidSymbols(draft)],
};

/** Reads a file into the draft. @param step waited for again and again, so that memory stays constant @throws ImportProblem */
export async function readFile(draft: EditionDraft, file: DetectedFile, chunks: AsyncIterable<Buffer>, language: string | null, step: () => Promise<void>): Promise<void> {
  const xml = XML[file.kind];
  if (xml) {
    const [namespace, make] = xml;
    return readXml(chunks, make(draft, language), { ...(namespace ? { namespace } : {}), afterPiece: step });
  }
  // A title list does not say its language; official names begin with it.
  if (file.kind === 'ipcTitleList') return readTitleList(draft, chunks, language ?? /^([A-Z]{2})_ipc_/.exec(file.source.name)?.[1]?.toLowerCase() ?? 'en', step);
  if (file.kind === 'ipcEverUsed') return readEverUsed(draft, chunks, step);
  return readLocarnoSheet(draft, file.kind === 'locarnoXlsx' ? xlsxRows(chunks) : csvRows(chunks, file.delimiter), language ?? 'en');
}
