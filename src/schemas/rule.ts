/** The shape of a rule: the 2019 rule that added the 28, or a later one that amended entries. */
import { z } from 'zod';
import { day, federalRegisterCitation, line, partialDay, recordId } from './scalars.ts';
import { discrepancy, unknown } from './entity.ts';
import { statement, textStatement } from './statement.ts';

/** One fact of the document, with the label under which it is shown. */
const ruleFact = statement({
  /** Label in the table of facts. Example: `Docket`. */
  label: line,
  /** The value, word for word where the basis is official. */
  text: line,
});

/** A rule: file `content/rules/<id>.md`; the body says in our words what it did. */
export const ruleSchema = z.strictObject({
  /** Short name in our voice. Example: `The rule of 9 October 2019`. */
  title: line,
  /** Whether it added the 28 or amended entries. */
  role: z.enum(['added', 'amended']),
  /** First page in the Federal Register. */
  citation: federalRegisterCitation,
  /** Number of the document. Example: `2019-22210`. */
  document: line.optional(),
  /** Day of publication in the Federal Register. */
  published: statement({
    /** The day. */
    on: day,
  }),
  /** Day on which it took effect, if a source says so. */
  effective: statement({
    /** The day. */
    on: day,
  }).optional(),
  /** What the document says of itself. */
  facts: z.array(ruleFact),
  /** Licence requirement and review policy that the rule of 2019 set. */
  licence: z
    .strictObject({
      /** Licence requirement, word for word. */
      requirement: textStatement,
      /** Review policy, word for word. */
      reviewPolicy: textStatement,
    })
    .optional(),
  /** Later or related actions, oldest first. */
  related: z
    .array(
      statement({
        /** Day, month or year of the action. */
        on: partialDay,
        /** Citation or document number. */
        citation: line.optional(),
        /** What it did, in our words. */
        text: line,
      })
    )
    .optional(),
  /** Sources that disagree about the rule. */
  discrepancies: z.array(discrepancy).optional(),
  /** What is not established. */
  unknowns: z.array(unknown).optional(),
  /** Ids that this record had before; their addresses redirect here. */
  formerIds: z.array(recordId).optional(),
});

export type Rule = z.infer<typeof ruleSchema>;
export type RuleFact = Rule['facts'][number];
