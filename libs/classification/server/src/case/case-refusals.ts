import { Field, Int, ObjectType } from '@nestjs/graphql';
import { sentenceOfFinding, type CaseFinding } from '@classmark/classification/core';
import { Refusal } from '@classmark/platform/server';

@ObjectType({ description: 'A value named in a finding.' })
export class CaseFindingValue {
  @Field({ description: 'Its name in the sentence.' }) readonly name!: string;
  @Field({ description: 'The value.' }) readonly value!: string;
}

@ObjectType({ description: 'Something that is wrong with a case.' })
export class CaseFindingType {
  @Field(() => String, { nullable: true, description: 'The row or case of the file, from 1; nothing for a single case.' }) readonly row: string | null;
  @Field({ description: 'Leads to the field: answer[0].accept[1].weight.' }) readonly path: string;
  @Field({ description: 'Its name.' }) readonly kind: string;
  @Field(() => [CaseFindingValue], { description: 'What the sentence names.' }) readonly values: readonly CaseFindingValue[];
  @Field({ description: 'The sentence in English.' }) readonly sentence: string;

  constructor(finding: CaseFinding, row: string | null = null) {
    this.row = row;
    this.path = finding.path;
    this.kind = finding.kind;
    this.values = Object.entries(finding.values).map(([name, value]) => ({ name, value }));
    this.sentence = sentenceOfFinding(finding);
  }
}

@ObjectType({ implements: () => Refusal, description: 'The case, or a case of the file, cannot be kept or published as it is.' })
export class CaseNotValid extends Refusal {
  @Field(() => [CaseFindingType], { description: 'Everything that is wrong.' }) readonly findings: readonly CaseFindingType[];

  constructor(findings: readonly CaseFindingType[]) {
    const [first] = findings;
    super(first ? `${first.row === null ? '' : `${first.row}: `}${first.path === '' ? '' : `${first.path}: `}${first.sentence}` : 'The case cannot be kept.');
    this.findings = findings;
  }
}

@ObjectType({ implements: () => Refusal, description: 'The bank has no such case.' })
export class CaseNotFound extends Refusal {
  constructor() {
    super('The bank has no such case.');
  }
}

@ObjectType({ implements: () => Refusal, description: 'Somebody else saved the case meanwhile.' })
export class CaseChanged extends Refusal {
  @Field(() => Int, { description: 'The version that stands now.' }) readonly number: number;

  constructor(number: number) {
    super(`Somebody else saved version ${number} of this case meanwhile. Compare it with yours.`);
    this.number = number;
  }
}

@ObjectType({ implements: () => Refusal, description: 'The version does not go there from where it stands.' })
export class CaseStatusNotPossible extends Refusal {
  @Field({ description: 'Where it stands.' }) readonly status: string;
  @Field(() => [String], { description: 'What can be done from there.' }) readonly allowed: readonly string[];

  constructor(status: string, allowed: readonly string[]) {
    super(`This version is ${status}. ${allowed.length > 0 ? `Possible from there: ${allowed.join(', ')}.` : 'A newer one has taken its place.'}`);
    this.status = status;
    this.allowed = allowed;
  }
}

@ObjectType({ implements: () => Refusal, description: 'This change needs a reason.' })
export class CaseReasonMissing extends Refusal {
  constructor() {
    super('Say in one sentence why.');
  }
}
