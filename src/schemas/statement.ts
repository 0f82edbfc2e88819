/** A statement: one sourced value on a page, and how well it is known. */
import { z } from 'zod';
import { day, fragment, line, recordId } from './scalars.ts';

/** How a statement is known. `unverified` is deliberately absent: what nobody saw is not published. */
export const basis = z.enum(
  ['official', 'reported', 'inferred'],
  'is not a basis that may be published. Use official, reported or inferred; leave out what nobody saw'
);

/** Fields that every statement has in addition to its value. */
export const evidencedShape = {
  id: fragment.describe("Fragment of the statement's permanent address. Example: `name-listed`."),
  basis: basis.describe('How the statement is known.'),
  source: z
    .array(recordId, 'is not a list of source ids. Write one a line, each after "- "')
    .min(1, 'is empty. Every statement names at least one source')
    .describe('Ids of the sources that say it, the strongest first.'),
  locator: line
    .optional()
    .describe(
      'Page, section or paragraph in the source. Example: `entry under China, page 54004`.'
    ),
  note: line
    .optional()
    .describe('What a reader must know to judge it; for an inferred statement, the reasoning.'),
};

/** Another official wording of the same value, shown with it. */
export const variant = z.strictObject({
  text: line.describe('The other wording, character for character.'),
  source: z.array(recordId).min(1).describe('Ids of the sources that have this wording.'),
});

/** The strict schema of a statement with the fields of its value and the evidence; an `inferred` one has a `note`. */
export function statement<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z
    .strictObject({ ...shape, ...evidencedShape })
    .refine((value) => hasReasoning(value as { basis?: string; note?: string }), {
      path: ['note'],
      error: 'is missing. An inferred statement shows its reasoning in a note',
    });
}

function hasReasoning(value: { basis?: string; note?: string }): boolean {
  return value.basis !== 'inferred' || value.note !== undefined;
}

/** A statement whose value is a day. */
export const dayStatement = statement({ on: day.describe('The day.') });

/** A statement whose value is one line of text. */
export const textStatement = statement({
  text: line.describe('The value, word for word where the basis is official.'),
  variants: z.array(variant).optional().describe('Other official wordings of the same value.'),
});

export type Basis = z.infer<typeof basis>;
export type Variant = z.infer<typeof variant>;
export type TextStatement = z.infer<typeof textStatement>;
/** What any statement has, whatever its value. */
export type Evidenced = Pick<TextStatement, 'id' | 'basis' | 'source' | 'locator' | 'note'>;
