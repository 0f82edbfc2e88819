/**
 * The shape of an entity: one of the 28, as listed, amended and named on later lists. Longer than 300 lines, because each
 * field has the words that the editor's manual has.
 */
import { z } from 'zod';
import { laterListKind, listDate } from './official-list.ts';
import { relation } from './relation.ts';
import {
  day,
  federalRegisterCitation,
  formerIds,
  fragment,
  language,
  line,
  recordId,
} from './scalars.ts';
import { dayStatement, statement, textStatement } from './statement.ts';

/** What a name is to the entity. `listed` is the name in the codified list, `listed-2019` the one in the rule. */
export const nameKind = z.enum(
  ['listed', 'listed-2019', 'alias', 'legal', 'short', 'former', 'later', 'press', 'romanised'],
  'is not a kind of name. Use listed, listed-2019, alias, legal, short, former, later, press or romanised'
);

const name = statement({
  text: line.describe(
    'The name, character for character. Example: `Hangzhou Hikvision Digital Technology Co., Ltd.`'
  ),
  kind: nameKind.describe('What the name is to the entity.'),
  lang: language.describe('Language and script of the name.'),
  of: fragment
    .optional()
    .describe('For a romanised name: the fragment of the name that it spells.'),
});

/** A misspelling of the official text, kept as it is. */
const sic = z.strictObject({
  text: line.describe('The misspelt words, as they stand in the value. Example: `Heitan City`.'),
  note: line.describe('What is meant, or why it looks wrong. Example: `Hetian (Hotan) City`.'),
});

const address = statement({
  text: line.describe('The address, character for character.'),
  sic: z.array(sic).optional().describe('Misspellings of the official text that are kept.'),
});

const amendment = statement({
  rule: recordId.describe('Id of the rule that changed the listing.'),
  citedAt: federalRegisterCitation.describe(
    'Page that the codified text cites for this entry. Example: `85 FR 34505`.'
  ),
  text: line.describe('What changed, or that it was not seen, in our words.'),
});

const laterList = statement({
  list: laterListKind.describe('Which list, for filters and pictures.'),
  title: line.describe(
    'Name of the list as shown. Example: `OFAC Non-SDN Chinese Military-Industrial Complex Companies List`.'
  ),
  names: z
    .enum(['entity', 'group-parent', 'parent-body', 'affiliates', 'officials'])
    .describe(
      'Who the list names: the entity itself, its group parent, an affiliate, or officials.'
    ),
  listedAs: line.describe('How the list names them, character for character.'),
  dates: z.array(listDate).describe('What happened when, oldest first.'),
  citation: line.optional().describe('Citation of the document. Example: `86 FR 30145`.'),
});

/** Identifier schemes; `uscc` is the Unified Social Credit Code of China. */
export const identifierScheme = z.enum([
  'ticker',
  'isin',
  'uscc',
  'ofac-uid',
  'division-code',
  'permid',
  'ror',
  'wikidata',
]);

const identifier = statement({
  scheme: identifierScheme.describe('Which scheme the identifier belongs to.'),
  value: line.describe('The identifier; always quoted in YAML. Example: `"002415"`.'),
  holder: line
    .optional()
    .describe(
      'Who holds it, if that is not the entity itself. Example: `Sensetime Group Limited`.'
    ),
  register: line.optional().describe('Exchange or register. Example: `Shenzhen Stock Exchange`.'),
});

const fact = statement({
  about: z
    .enum(['founded', 'headquarters', 'sector', 'ownership', 'stock-exchange', 'renaming'])
    .describe('What the fact is about.'),
  text: line.describe('The fact in a few words. Example: `2001`.'),
});

const place = z.strictObject({
  division: statement({
    text: line.describe('Name of the division in Chinese. Example: `和田地区`.'),
    lang: language.describe('Language and script of that name.'),
    english: line.describe('Name in our voice. Example: `Hotan Prefecture`.'),
    type: z
      .enum([
        'region',
        'prefecture',
        'autonomous-prefecture',
        'prefecture-level-city',
        'xpcc-city',
        'xpcc',
        'institute',
      ])
      .describe('Kind of division.'),
    description: line.describe('What is special about it, in a few words.'),
  }).describe('The administrative division that the body serves.'),
  seat: statement({
    text: line.describe('Name of the city in our voice. Example: `Hotan`.'),
    chinese: line
      .optional()
      .describe('Its name in Chinese, where the source has it. Example: `和田市`.'),
  }).describe('The city in which the body sits.'),
  coordinates: statement({
    latitude: z.number().min(-90).max(90).describe('Degrees north, -90 to 90.'),
    longitude: z.number().min(-180).max(180).describe('Degrees east, -180 to 180.'),
    datum: z
      .enum(['GCJ-02', 'WGS 84'])
      .describe(
        'Geodetic datum of the numbers. GCJ-02 is shifted by a few hundred metres against WGS 84.'
      ),
  }).describe('Point of the seat, city level.'),
});

const licence = z
  .strictObject({
    requirement: textStatement.describe('Licence requirement as codified now, word for word.'),
    reviewPolicy: textStatement.describe('Review policy as the list has it now, word for word.'),
    reviewGist: z
      .strictObject({
        words: line.describe(
          'Words of the review policy, as the policy has them but for the first letter. Example: `Presumption of denial`.'
        ),
        scope: line
          .optional()
          .describe(
            'What they hold for, in our words. Example: `for all items but those reviewed case by case`.'
          ),
      })
      .optional()
      .describe(
        'The review policy in short, for the head of the page; the whole policy if left out.'
      ),
    differsIn: z
      .array(z.enum(['requirement', 'reviewPolicy']))
      .optional()
      .describe('Terms whose wording differs from that of the other entries of the rule.'),
    footnote: z
      .int()
      .min(1)
      .optional()
      .describe('Number of the footnote that the list sets on the requirement. Example: `4`.'),
    footnoteEvent: recordId
      .optional()
      .describe('Id of the event that explains the footnote. Example: `fdp-footnote-4`.'),
  })
  .refine(
    ({ reviewPolicy, reviewGist }) =>
      reviewGist === undefined ||
      reviewPolicy.text.toLowerCase().includes(reviewGist.words.toLowerCase()),
    {
      path: ['reviewGist', 'words'],
      error: 'are not in the review policy. Copy words from it',
    }
  );

const listing = z.strictObject({
  rule: recordId.describe('Id of the rule that added the entity.'),
  citation: textStatement.describe(
    'Citation of the entry. Example: `84 FR 54002, 54004 (Oct. 9, 2019)`.'
  ),
  effective: dayStatement.describe('First day on which the listing was in force.'),
  history: z
    .array(textStatement)
    .min(1)
    .describe('All citations of the entry, as the codified text and the screening list give them.'),
  status: statement({
    text: line.describe('The state in a few words. Example: `Still listed; no removal found`.'),
    checkedOn: day.describe('Day of the newest list that was checked.'),
    readOn: day
      .optional()
      .describe('Day on which the lists were last read; `checkedOn` if left out.'),
  }).describe('Whether it is still listed, and as of when that was checked.'),
  as2019: textStatement
    .optional()
    .describe(
      'Whether aliases and addresses of 2019 can be known. Absent when nothing can be said.'
    ),
});

/** Sources that disagree; both sides are shown and none is chosen. */
export const discrepancy = z.strictObject({
  id: fragment.describe('Fragment of its permanent address.'),
  text: line.describe(
    'What they disagree about, in our words. The first sentence names the point and stands in the key facts.'
  ),
  concerns: fragment
    .optional()
    .describe(
      'Id of the statement of this record that they disagree about, where it has one. Example: `amendment-2020-06`.'
    ),
  sides: z
    .array(
      z.strictObject({
        text: line.describe('What these sources say.'),
        source: z.array(recordId).min(1).describe('Ids of the sources that say so.'),
      })
    )
    .min(2, 'has fewer than two sides. Write what each source says')
    .describe('What each side says.'),
});

/** Something that could not be established. */
export const unknown = z.strictObject({
  id: fragment.describe('Fragment of its permanent address.'),
  text: line.describe('What is not known, in our words.'),
});

/** An entity: file `content/entities/<id>.md`; the body is a neutral profile of 60 to 150 words. */
export const entitySchema = z.strictObject({
  kind: z.enum(['company', 'government-body']).describe('Company or government body.'),
  names: z
    .array(name)
    .min(1)
    .max(200, 'is a list of more than 200. Keep the names that sources have, each once')
    .describe('Every sourced name.'),
  nameChangedBy: recordId
    .optional()
    .describe(
      'Id of the rule that is taken to have changed the listed name; the note of the name of 2019 gives the reasoning.'
    ),
  label: line
    .optional()
    .describe(
      'Name of one or two words for pictures; the first word of the listed name if left out. Example: `Hikvision`.'
    ),
  addresses: z.array(address).min(1).describe('Every address of the listing.'),
  listing: listing.describe('The listing itself.'),
  licence: licence.describe('Licence terms of the listing now; those of 2019 stand in the rule.'),
  amendments: z.array(amendment).describe('Later rules that changed the listing, oldest first.'),
  laterLists: z.array(laterList).describe('Other official lists.'),
  absentFrom: textStatement
    .optional()
    .describe(
      'Lists that were searched without a find. Left out where no search is recorded: the pages and the data then say that other lists were not searched.'
    ),
  relations: z
    .array(relation)
    .optional()
    .describe('Parties linked to it, and the lists that name them; the nearest first.'),
  identifiers: z.array(identifier).optional().describe('Identifiers of registers and exchanges.'),
  facts: z.array(fact).optional().describe('Facts about a company.'),
  place: place.optional().describe('Where a government body sits and what it serves.'),
  parent: statement({
    entity: recordId.describe('Id of the entity above it.'),
  })
    .optional()
    .describe('The body above it, as the rule describes the group.'),
  discrepancies: z
    .array(discrepancy)
    .optional()
    .describe('Sources that disagree about this entry.'),
  unknowns: z.array(unknown).optional().describe('What is not established.'),
  searchTerms: z
    .array(line)
    .max(200, 'is a list of more than 200. Keep the spellings that the search does not find itself')
    .optional()
    .describe('Spellings that only help search; never shown as facts.'),
  relatedSearchTerms: z
    .array(line)
    .max(50, 'is a list of more than 50. Keep what readers type')
    .optional()
    .describe(
      'Spellings and numbers that only help search; never shown as facts. They are of parties in `relations`, or of the city where a body sits, which has a bureau of its own. Example: `0020.HK`.'
    ),
  formerIds,
});

export type Entity = z.infer<typeof entitySchema>;
export type EntityName = Entity['names'][number];
export type NameKind = z.infer<typeof nameKind>;
export type LaterList = Entity['laterLists'][number];
export type DivisionType = NonNullable<Entity['place']>['division']['type'];
export type Discrepancy = z.infer<typeof discrepancy>;
export type Unknown = z.infer<typeof unknown>;

/** Keeps "not searched" apart from "searched without a find", in documents and tables. */
export const laterListsSearched = z
  .boolean()
  .describe(
    'Whether a search of other official lists is recorded. False: not searched, so that a list may name it all the same.'
  );

/** True if the record says which lists were searched without a find; else an empty `laterLists` proves nothing. */
export function areLaterListsSearched({ absentFrom }: Pick<Entity, 'absentFrom'>): boolean {
  return absentFrom !== undefined;
}

/** The city in the name of a seat: `Hami` for `Yizhou District, Hami`, `Kashgar` for `Kashgar`. */
export function seatCity(seat: string): string {
  return seat.split(', ').at(-1) ?? seat;
}
