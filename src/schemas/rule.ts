/** The shape of a rule: the 2019 rule that added the 28, or a later one that amended entries. */
import { z } from 'zod';
import { day, federalRegisterCitation, line, partialDay, recordId } from './scalars.ts';
import { discrepancy, unknown } from './entity.ts';
import { statement, textStatement } from './statement.ts';

/** One fact of the document, with the label under which it is shown. */
const ruleFact = statement({
  label: line.describe('Label in the table of facts. Example: `Docket`.'),
  text: line.describe('The value, word for word where the basis is official.'),
});

/** A rule: file `content/rules/<id>.md`; the body says in our words what it did. */
export const ruleSchema = z.strictObject({
  title: line.describe('Short name in our voice. Example: `The rule of 9 October 2019`.'),
  role: z.enum(['added', 'amended']).describe('Whether it added the 28 or amended entries.'),
  citation: federalRegisterCitation.describe('First page in the Federal Register.'),
  document: line.optional().describe('Number of the document. Example: `2019-22210`.'),
  published: statement({
    on: day.describe('The day.'),
  }).describe('Day of publication in the Federal Register.'),
  effective: statement({
    on: day.describe('The day.'),
  })
    .optional()
    .describe('Day on which it took effect, if a source says so.'),
  facts: z.array(ruleFact).describe('What the document says of itself.'),
  licence: z
    .strictObject({
      requirement: textStatement.describe('Licence requirement, word for word.'),
      reviewPolicy: textStatement.describe('Review policy, word for word.'),
    })
    .optional()
    .describe('Licence requirement and review policy that the rule of 2019 set.'),
  related: z
    .array(
      statement({
        on: partialDay.describe('Day, month or year of the action.'),
        citation: line.optional().describe('Citation or document number.'),
        text: line.describe('What it did, in our words.'),
      })
    )
    .optional()
    .describe('Later or related actions, oldest first.'),
  discrepancies: z.array(discrepancy).optional().describe('Sources that disagree about the rule.'),
  unknowns: z.array(unknown).optional().describe('What is not established.'),
  formerIds: z
    .array(recordId)
    .optional()
    .describe('Ids that this record had before; their addresses redirect here.'),
});

export type Rule = z.infer<typeof ruleSchema>;
export type RuleFact = Rule['facts'][number];
