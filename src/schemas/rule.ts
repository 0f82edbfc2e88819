/** The shape of a rule: the 2019 rule that added the 28, or a later one that amended entries. */
import { z } from 'zod';
import {
  federalRegisterCitation,
  formerIds,
  fragment,
  line,
  partialDay,
  recordId,
} from './scalars.ts';
import { discrepancy, unknown } from './entity.ts';
import { dayStatement, statement, textStatement } from './statement.ts';

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
  published: dayStatement.describe('Day of publication in the Federal Register.'),
  effective: dayStatement.optional().describe('Day on which it took effect, if a source says so.'),
  facts: z.array(ruleFact).describe('What the document says of itself.'),
  licence: z
    .strictObject({
      requirement: textStatement.describe('Licence requirement, word for word.'),
      reviewPolicy: textStatement.describe('Review policy, word for word.'),
    })
    .optional()
    .describe('Licence requirement and review policy that the rule of 2019 set.'),
  revised: z
    .array(z.enum(['requirement', 'reviewPolicy']))
    .optional()
    .describe(
      'Licence terms that the entries have had since this rule, as the facts of the rule say.'
    ),
  measures: z
    .array(
      z.strictObject({
        measure: recordId.describe('Id of its term in the glossary. Example: `affiliates-rule`.'),
        actions: z
          .array(fragment)
          .min(1)
          .describe('Ids of the related actions that start, suspend or end it, oldest first.'),
        unknowns: z
          .array(fragment)
          .optional()
          .describe('Ids of what is not established about it after its last action.'),
      })
    )
    .optional()
    .describe('Measures that hold for all entries, by their actions.'),
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
  formerIds,
});

export type Rule = z.infer<typeof ruleSchema>;
