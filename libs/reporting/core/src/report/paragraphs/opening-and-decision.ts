import { prose, sessionText } from '../english';
import type { ParagraphRule } from './draft';

/** The mandate in own words, its source, the year, and where each activity is described. */
export const mandate: ParagraphRule = ({ edition: { mandate: source, databaseAddress }, year }) => ({
  pieces: [
    `In ${source.year} the General Assembly asked that offices be given technical advice and help in building capacity, through work that spreads knowledge of intellectual property standards (document ${source.document}, paragraph ${source.paragraph}). `,
    ...(source.quote ? [`In its words: “${source.quote}” `] : []),
    `This report covers ${year}. The individual activities are described in the Technical Assistance Database, ${databaseAddress}.`,
  ],
  entries: [],
});

/** What earlier sessions asked for. */
export const followUp: ParagraphRule = ({ edition }) => edition.relatedDecisions.length === 0 ? null : {
  pieces: [edition.relatedDecisions.map((decision) =>
    `${sentenceOf(decision.session)} (document ${decision.document}, paragraph ${decision.paragraph}) dealt with the following, which this report takes up: ${decision.content}.`).join(' ')],
  entries: [],
};

/** Why work on tools belongs into this report. */
export const standardsInTools: ParagraphRule = ({ edition: { standardsName, tools } }) => ({
  pieces: [`${standardsName} are built into ${tools.length > 0 ? prose(tools) : 'the systems and tools of WIPO'}. The work on ${tools.length > 0 ? 'these tools' : 'them'} that is reported below therefore spreads knowledge of the Standards as well.`],
  entries: [],
});

/** The invitation to take note, and where the report goes next. */
export const decision: ParagraphRule = ({ edition: { reportedTo, mandate: source }, year }) => ({
  pieces: [`The CWS is invited to take note of the activities of ${year} reported here, which are the basis of the report to the ${reportedTo.body} in ${reportedTo.year} under document ${source.document}, paragraph ${source.paragraph}.`],
  entries: [],
});

function sentenceOf(session: string): string {
  const text = sessionText(session);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
