import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Refusal } from '@classmark/platform/server';

/** Names of what can be wrong with the files of an import. */
export const PROBLEM_KINDS = [
  'emptyFile', 'unknownFile', 'wrongScheme', 'wrongEncoding', 'notWellFormed', 'truncated', 'entityDeclared', 'undefinedEntity', 'tooLarge', 'tooDeep',
  'wrongNamespace', 'wrongEdition', 'wrongLanguage', 'wrongColumns', 'wrongDate', 'brokenNesting', 'missingAttribute', 'unknownKind', 'wrongSymbol', 'duplicateSymbol',
  'duplicateEntry', 'duplicateText', 'unknownParent', 'unknownPlace', 'noPlaces', 'noTexts', 'structureMissing', 'differentStructure', 'differentTexts', 'differentInventory', 'doubledFile',
  'wrongInput',
] as const;

/** One of them. */
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** Something wrong, met while reading; whoever knows file and line makes a refusal of it. */
export class ImportProblem extends Error {
  override readonly name = 'ImportProblem';

  /** @param advice what to do about it, a sentence */
  constructor(readonly kind: ProblemKind, readonly reason: string, readonly advice: string, readonly at: { readonly line?: number; readonly column?: number } = {}) {
    super(reason);
  }
}

@ObjectType({ implements: () => Refusal, description: 'The files cannot be imported as they stand. Nothing was written.' })
export class ImportRefused extends Refusal {
  @Field({ description: 'What is wrong, by name: duplicateSymbol, truncated, entityDeclared, …' }) readonly kind: string;
  @Field({ description: 'The reason, a sentence.' }) readonly reason: string;
  @Field({ description: 'What to do about it, a sentence.' }) readonly advice: string;
  @Field(() => String, { nullable: true, description: 'Name of the file.' }) readonly file: string | null;
  @Field(() => Int, { nullable: true, description: 'Line, from 1; the row of a sheet.' }) readonly line: number | null;
  @Field(() => Int, { nullable: true, description: 'Column, from 1.' }) readonly column: number | null;

  constructor(problem: ImportProblem, file: string | null) {
    const { line = null, column = null } = problem.at;
    super(`${[file, line, column].filter((part) => part !== null).join(':')}${file ? ': ' : ''}${problem.reason} ${problem.advice}`);
    this.kind = problem.kind;
    this.reason = problem.reason;
    this.advice = problem.advice;
    this.file = file;
    this.line = line;
    this.column = column;
  }
}
