import { ObjectType } from '@nestjs/graphql';
import { Refusal } from '@classmark/platform/server';

@ObjectType({ implements: () => Refusal, description: 'There is no such case in practice: it does not exist, was never live, or the answer belongs to somebody else.' })
export class CaseNotInPractice extends Refusal {
  constructor() {
    super('This case is not open for practice. Go on with the next one.');
  }
}

@ObjectType({ implements: () => Refusal, description: 'There is no such step of help, or the one before it has not been asked for.' })
export class NoSuchHint extends Refusal {
  constructor() {
    super('There is no further hint to this case.');
  }
}

@ObjectType({ implements: () => Refusal, description: 'The person has reported this case already, and nobody has decided about it yet.' })
export class ReportedAlready extends Refusal {
  constructor() {
    super('Your report about this case has been received and is being looked at.');
  }
}

@ObjectType({ implements: () => Refusal, description: 'The report cannot be taken as it is.' })
export class ReportNotValid extends Refusal {
  constructor(message: string) {
    super(message);
  }
}
