/** The shape of a relation: a party linked to one of the 28, and the lists that name that party. */
import { z } from 'zod';
import { listDate, relatedListKind } from './official-list.ts';
import { fragment, line, partialDay, recordId } from './scalars.ts';
import { statement } from './statement.ts';

/** What the other party is to the entity. */
export const relationKind = z.enum(
  ['parent', 'subsidiary', 'affiliate', 'authority', 'official'],
  'is not a kind of relation. Use parent, subsidiary, affiliate, authority or official'
);

/** A list that names the other party. */
const relatedList = z.strictObject({
  list: relatedListKind.describe('Which list, for search and exports.'),
  listedAs: line
    .optional()
    .describe('How the list names the party, where that is not `name`, character for character.'),
  dates: z.array(listDate).describe('What happened when, oldest first.'),
  policy: line
    .optional()
    .describe(
      'Licence review policy of an entry on the Entity List. Example: `Presumption of denial`.'
    ),
  reason: line
    .optional()
    .describe('Ground or scope as the list words it, character for character.'),
  citation: line.optional().describe('Citation of the document. Example: `88 FR 18985`.'),
});

/** A relation of an entity. Its evidence is for the link and for the lists alike. */
export const relation = statement({
  kind: relationKind.describe(
    'What the party is to the entity: `parent` owns or directs it, `subsidiary` is owned by it, `affiliate` is linked in another way, `authority` runs the place that a bureau serves, `official` leads or led it.'
  ),
  name: line.describe(
    'Name of the party in Latin letters, character for character. Example: `CETHIK Group Co., Ltd.`'
  ),
  chinese: line.optional().describe('Its Chinese name. Example: `中电海康集团有限公司`.'),
  names: z
    .array(line)
    .optional()
    .describe('Other names of it, as sources and lists have them; the search finds them all.'),
  entity: recordId.optional().describe('Id of the party where it is one of the 28.'),
  through: fragment
    .optional()
    .describe(
      'Id of the relation of this record that stands between the two. Example: `relation-cethik`.'
    ),
  role: line
    .optional()
    .describe('Office or role in a few words. Example: `Director until January 2021`.'),
  share: line.optional().describe('Share as printed. Example: `38.88 %`.'),
  since: partialDay.optional().describe('When the relation began.'),
  until: partialDay.optional().describe('When it ended.'),
  lists: z
    .array(relatedList)
    .optional()
    .describe('Official lists that name the party itself; left out where none is recorded.'),
});

export type Relation = z.infer<typeof relation>;
export type RelationKind = Relation['kind'];
