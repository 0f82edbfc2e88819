/** Which folder of `content/` holds which kind of record, in which format. */
import type { z } from 'zod';
import { claimSchema } from './claim.ts';
import { correctionSchema } from './correction.ts';
import { entitySchema } from './entity.ts';
import { eventSchema } from './event.ts';
import { noteSchema } from './note.ts';
import { originSchema } from './origin.ts';
import { pageSchema } from './page.ts';
import { releaseSchema } from './release.ts';
import { ruleSchema } from './rule.ts';
import { scaleSchema } from './scale.ts';
import { sourceSchema } from './source.ts';
import { termSchema } from './term.ts';

/** The kinds of record: folder under `content/`, file extension, schema. */
export const recordKinds = {
  entities: { extension: '.md', schema: entitySchema },
  rules: { extension: '.md', schema: ruleSchema },
  sources: { extension: '.yaml', schema: sourceSchema },
  claims: { extension: '.md', schema: claimSchema },
  events: { extension: '.md', schema: eventSchema },
  terms: { extension: '.md', schema: termSchema },
  notes: { extension: '.md', schema: noteSchema },
  origins: { extension: '.md', schema: originSchema },
  scales: { extension: '.yaml', schema: scaleSchema },
  corrections: { extension: '.md', schema: correctionSchema },
  releases: { extension: '.yaml', schema: releaseSchema },
  pages: { extension: '.md', schema: pageSchema },
} as const;

export type RecordKind = keyof typeof recordKinds;

/** Values of a record of a kind. */
export type RecordValues<Kind extends RecordKind> = z.output<(typeof recordKinds)[Kind]['schema']>;
