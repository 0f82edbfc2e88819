/** Columns that many tables have. Their descriptions are here once; all else comes from the schemas of records. */
import { z } from 'zod';
import { addressOf } from '../../lib/addresses.ts';
import { recordId } from '../../schemas/scalars.ts';
import { evidencedShape } from '../../schemas/statement.ts';
import type { RecordKind } from '../../schemas/index.ts';

/** Plain text of one or more paragraphs, in our words, in English. */
export const prose = z.string().min(1);

/** Address of a statement on the site, without the host. */
export const address = z.string().regex(/^\/[a-z0-9/-]+#[a-z0-9-]+$/);

/** Number of a row among the rows that belong together. */
export const position = z
  .int()
  .min(1)
  .describe('Place among the rows that belong together, from 1; the strongest or oldest is first.');

export const statementColumn = address.describe(
  'The statement: its address on the site, without the host. Example: `/entities/hikvision/#name-listed`.'
);

export const entityColumn = recordId.describe('Id of the entity.');

export const permalinkColumn = z.url().describe('Permanent address.');

export const basisColumn = evidencedShape.basis;

/** What the rows about a statement begin with: whose it is, and which. */
export function statementOf(
  kind: RecordKind,
  record: { id: string },
  statement: { id: string }
): string {
  return addressOf(kind, record.id, statement.id);
}
