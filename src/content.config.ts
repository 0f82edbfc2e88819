import { defineCollection } from 'astro:content';
import { recordLoader } from './content/record-loader.ts';
import { claimSchema } from './schemas/claim.ts';
import { correctionSchema } from './schemas/correction.ts';
import { entitySchema } from './schemas/entity.ts';
import { eventSchema } from './schemas/event.ts';
import { noteSchema } from './schemas/note.ts';
import { pageSchema } from './schemas/page.ts';
import { releaseSchema } from './schemas/release.ts';
import { ruleSchema } from './schemas/rule.ts';
import { scaleSchema } from './schemas/scale.ts';
import { sourceSchema } from './schemas/source.ts';
import { termSchema } from './schemas/term.ts';

export const collections = {
  entities: defineCollection({ loader: recordLoader('entities'), schema: entitySchema }),
  rules: defineCollection({ loader: recordLoader('rules'), schema: ruleSchema }),
  sources: defineCollection({ loader: recordLoader('sources'), schema: sourceSchema }),
  claims: defineCollection({ loader: recordLoader('claims'), schema: claimSchema }),
  events: defineCollection({ loader: recordLoader('events'), schema: eventSchema }),
  terms: defineCollection({ loader: recordLoader('terms'), schema: termSchema }),
  notes: defineCollection({ loader: recordLoader('notes'), schema: noteSchema }),
  scales: defineCollection({ loader: recordLoader('scales'), schema: scaleSchema }),
  corrections: defineCollection({ loader: recordLoader('corrections'), schema: correctionSchema }),
  releases: defineCollection({ loader: recordLoader('releases'), schema: releaseSchema }),
  pages: defineCollection({ loader: recordLoader('pages'), schema: pageSchema }),
};
