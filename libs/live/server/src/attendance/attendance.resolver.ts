import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access, isRefusal, type RequestContext } from '@classmark/platform/server';
import { AttendanceReader } from './attendance-report';
import { AttendanceCorrected, CorrectAttendanceFields, CorrectAttendanceResult, RosterFile, WebinarRoster } from './attendance.type';
import { CorrectAttendance } from './correct-attendance';
import { rosterCsv } from './roster-csv';

/** Roster and attendance of a webinar, for its host, the Secretariat and administrators. */
@Resolver()
export class AttendanceResolver {
  constructor(@Inject(AttendanceReader) private readonly reader: AttendanceReader, @Inject(CorrectAttendance) private readonly correct: CorrectAttendance) {}

  @Access({ anyOf: ['trainer', 'secretariat', 'administrator'] })
  @Query(() => WebinarRoster, { nullable: true, description: 'Who enrolled and who attended; nothing for a webinar that is not yours.' })
  async webinarRoster(@Args('offeringId', { type: () => ID }) offeringId: string, @Context('ctx') ctx: RequestContext): Promise<WebinarRoster | null> {
    const report = await this.reader.report(ctx, offeringId);
    return report && new WebinarRoster(report, ctx);
  }

  @Access({ anyOf: ['trainer', 'secretariat', 'administrator'] })
  @Query(() => RosterFile, { nullable: true, description: 'The same as CSV: person, office, state, minutes, share, evidence, attended.' })
  async webinarRosterCsv(@Args('offeringId', { type: () => ID }) offeringId: string, @Context('ctx') ctx: RequestContext): Promise<RosterFile | null> {
    const report = await this.reader.report(ctx, offeringId);
    return report && new RosterFile(`roster-${report.offering.trainingSlug}.csv`, rosterCsv(report));
  }

  @Access({ anyOf: ['trainer', 'secretariat', 'administrator'] })
  @Mutation(() => CorrectAttendanceResult, { description: 'Appends a signed correction and counts anew.' })
  async correctAttendance(@Args('input') input: CorrectAttendanceFields, @Context('ctx') ctx: RequestContext) {
    const result = await this.correct.execute(ctx, { ...input, fromMs: input.from.getTime(), toMs: input.to.getTime() });
    return isRefusal(result) ? result : new AttendanceCorrected(result);
  }
}
