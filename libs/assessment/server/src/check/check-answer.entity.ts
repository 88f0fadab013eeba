import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One answer to a check question, as given and as marked. Append-only; the id comes from the learner's browser, so a repeat is no second answer. */
@Entity({ schema: 'assessment', name: 'check_answer' })
@Index('check_answer_person_idx', ['personId', 'releaseId', 'checkKey', 'at'])
export class CheckAnswer {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'check_answer_pk' }) id!: string;
  @ForeignKey('person', { name: 'check_answer_person_fk' })
  @Column('uuid', { name: 'person_id' }) personId!: string;
  /** Null while the person reads without being enrolled: the answer is kept, nothing is counted. Checked at commit: learning refuses a made-up one before. */
  @ForeignKey('enrolment', { name: 'check_answer_enrolment_fk', deferrable: 'INITIALLY DEFERRED' })
  @Column('uuid', { name: 'enrolment_id', nullable: true }) enrolmentId!: string | null;
  @ForeignKey('release', { name: 'check_answer_release_fk' })
  @Column('uuid', { name: 'release_id' }) releaseId!: string;
  @Column('text', { name: 'lesson_key' }) lessonKey!: string;
  @Column('text', { name: 'check_key' }) checkKey!: string;
  @Column('text', { name: 'option_keys', array: true }) optionKeys!: string[];
  @Column('text') mark!: string;
  @Column('boolean') passed!: boolean;
  @Column('text', { name: 'rule_version' }) ruleVersion!: string;
  @Column('timestamptz') at!: Date;
}
