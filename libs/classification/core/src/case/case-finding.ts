/** What can be wrong with a case, each with the sentence that says it; `{name}` are the values of the finding. */
const SENTENCES = {
  // The shape of the file.
  notAnObject: 'An object is wanted here.',
  notAList: 'A list is wanted here.',
  notAText: 'A text is wanted here.',
  notANumber: 'A whole number from {from} to {to} is wanted here.',
  notAFlag: 'true or false is wanted here.',
  unknownField: 'There is no field of this name.',
  missingField: 'The field {field} is missing.',
  notOneOf: '“{value}” is none of {allowed}.',
  notASlug: '“{value}” has something else than small letters, digits, hyphens and single dots.',
  unknownLanguage: '“{language}” is none of the six languages.',
  tooLong: 'The text is longer than {most} characters.',
  tooMany: 'There are more than {most}.',
  notAPath: 'This is no path of SVG with letters of commands and numbers only.',
  unknownImage: 'The bank has no such picture.',
  notAnImage: 'This is no picture of the kinds PNG, JPEG or WebP, whatever its name says.',
  imageBroken: 'The picture is broken or cut off.',
  imageTooHeavy: 'The picture has more than {most} bytes.',
  imageTooManyPixels: 'The picture has more than {most} pixels.',
  imageMoves: 'The picture has several frames; a case takes one that stands still.',
  // What contradicts the rest of the file or of the bank.
  keyTwice: 'The file has the case {key} twice.',
  otherScheme: 'The case {key} of the bank belongs to the {scheme} classification; a case never changes its classification.',
  keyTaken: 'The bank has a case {key} already.',
  keyFixed: 'The case is called {key}; its key never changes.',
  unreadable: 'The row cannot be read: {why}',
  // What keeps it from being published.
  unknownEdition: 'There is no edition {edition}.',
  notOfScheme: 'A case of the kind {kind} does not belong to the {scheme} classification.',
  ruleOfScheme: 'The rule tested must begin with “{scheme}.”.',
  englishMissing: 'The English text is missing.',
  descriptionMissing: 'The picture is not described in this language, in which the case can be read.',
  noPart: 'The case says nothing to classify: it has no text.',
  noRequiredGroup: 'The key has no group that is required.',
  emptyGroup: 'The group accepts no place.',
  unknownSymbol: '{edition} has no place {symbol}.',
  acceptedTwice: '{symbol} is accepted twice in the same group.',
  weightOutOfRange: 'The weight {weight} of {symbol} is no fraction above 0 and up to 1.',
  tooManyChoices: 'The key has {choices} choices; at most {most} can be marked.',
  sameMainPlace: '{symbol} is the main place of two groups.',
  mainPlaceAboveAnother: 'The main place {above} stands above the main place {below}.',
  alternateIsMain: '{symbol} is an alternate here and the main place of another group.',
  alternateUnderMain: 'The alternate {symbol} stands under {main}, the main place of another group.',
  idleAlternate: 'The weight of {symbol} is so low that it never counts: the same answer marks higher against another place.',
  acceptedUnexplained: 'Why {symbol} is accepted is not explained.',
  explainedNotAccepted: '{symbol} is explained as accepted, but the key does not accept it.',
  wrongMissing: 'No wrong branch is foreseen: say of at least one place why it is wrong.',
  acceptedAndWrong: '{symbol} is accepted by the key and explained as wrong.',
  roleOfScheme: 'The role “{role}” is not used in the {scheme} classification; its roles: {allowed}.',
  roleNotDeclared: 'The role “{role}” of {symbol} is not among the roles of the case.',
  roleOfAuxiliary: '{symbol} is an auxiliary section and cannot have the role main.',
  firstTwice: 'Two groups are marked as the first place.',
  firstNotRequired: 'The first place must be in a group that is required.',
  firstNotInvention: 'The first place must have the role invention.',
} as const;

/** The name of something that is wrong. */
export type CaseFindingKind = keyof typeof SENTENCES;

/** Something that is wrong with a case. `path` leads to the field: `answer[0].accept[1].weight`, `accepted["A01B 1/02"].en`. */
export interface CaseFinding {
  readonly path: string;
  readonly kind: CaseFindingKind;
  readonly values: Readonly<Record<string, string>>;
}

/** Makes a finding. */
export function caseFinding(path: string, kind: CaseFindingKind, values: Readonly<Record<string, string | number>> = {}): CaseFinding {
  return { path, kind, values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])) };
}

/** The finding as an English sentence, without its path. */
export function sentenceOfFinding({ kind, values }: CaseFinding): string {
  return SENTENCES[kind].replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

/** Path of a member. */
export function memberPath(path: string, member: string | number): string {
  if (typeof member === 'number') return `${path}[${member}]`;
  if (!/^[A-Za-z_]\w*$/.test(member)) return `${path}["${member}"]`;
  return path === '' ? member : `${path}.${member}`;
}
