/** A source inside the document of a record that cites it. */
import { omit } from '../../lib/omit.ts';
import { sourceSchema, type Source } from '../../schemas/source.ts';
import type { Edition } from '../../lib/edition.ts';
import { linkShape, toLinks } from './envelope.ts';
import type { z } from 'zod';

export const sourceDocumentSchema = sourceSchema.omit({ formerIds: true }).extend(linkShape);

export type SourceDocument = z.output<typeof sourceDocumentSchema>;

/** Adds its address to each source, in the same order. */
export function toSourceDocuments(
  edition: Edition,
  sources: (Source & { id: string })[]
): SourceDocument[] {
  return toLinks(edition, 'sources', sources, (source) => omit(source, 'formerIds'));
}
