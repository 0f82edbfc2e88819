/** The shape of an entity: one of the 28, as listed, amended and named on later lists. */
import { z } from 'zod';
import {
  day,
  federalRegisterCitation,
  fragment,
  language,
  line,
  partialDay,
  recordId,
} from './scalars.ts';
import { statement, textStatement } from './statement.ts';

/** What a name is to the entity. `listed` is the name in the codified list, `listed-2019` the one in the rule. */
export const nameKind = z.enum(
  ['listed', 'listed-2019', 'alias', 'legal', 'short', 'former', 'later', 'press', 'romanised'],
  'is not a kind of name. Use listed, listed-2019, alias, legal, short, former, later, press or romanised'
);

const name = statement({
  /** The name, character for character. Example: `Hangzhou Hikvision Digital Technology Co., Ltd.` */
  text: line,
  /** What the name is to the entity. */
  kind: nameKind,
  /** Language and script of the name. */
  lang: language,
  /** For a romanised name: the fragment of the name that it spells. */
  of: fragment.optional(),
});

/** A misspelling of the official text, kept as it is. */
const sic = z.strictObject({
  /** The misspelt words, as they stand in the value. Example: `Heitan City`. */
  text: line,
  /** What is meant, or why it looks wrong. Example: `Hetian (Hotan) City`. */
  note: line,
});

const address = statement({
  /** The address, character for character. */
  text: line,
  /** Misspellings of the official text that are kept. */
  sic: z.array(sic).optional(),
});

const amendment = statement({
  /** Id of the rule that changed the listing. */
  rule: recordId,
  /** Page that the codified text cites for this entry. Example: `85 FR 34505`. */
  citedAt: federalRegisterCitation,
  /** What changed, or that it was not seen, in our words. */
  text: line,
});

/** One date on a later list, with what happened on it. */
const listDate = z.strictObject({
  /** The day, month or year. */
  on: partialDay,
  /** What happened. Example: `listed`, `effective`, `removed`. */
  what: line,
});

/** Official lists that name one of the 28 after, or beside, the Entity List. */
export const laterListKind = z.enum([
  'section-889',
  'fcc-covered-list',
  'ns-cmic',
  'section-1260h',
  'sdn',
  'uflpa',
  'entity-list',
  'eu-uk-canada',
]);

const laterList = statement({
  /** Which list, for filters and pictures. */
  list: laterListKind,
  /** Name of the list as shown. Example: `OFAC Non-SDN Chinese Military-Industrial Complex Companies List`. */
  title: line,
  /** Who the list names: the entity itself, its group parent, an affiliate, or officials. */
  names: z.enum(['entity', 'group-parent', 'parent-body', 'affiliates', 'officials']),
  /** How the list names them, character for character. */
  listedAs: line,
  /** What happened when, oldest first. */
  dates: z.array(listDate),
  /** Citation of the document. Example: `86 FR 30145`. */
  citation: line.optional(),
});

/** Identifier schemes; `uscc` is the Unified Social Credit Code of China. */
export const identifierScheme = z.enum(['ticker', 'isin', 'uscc', 'ofac-uid', 'division-code']);

const identifier = statement({
  /** Which scheme the identifier belongs to. */
  scheme: identifierScheme,
  /** The identifier; always quoted in YAML. Example: `"002415"`. */
  value: line,
  /** Who holds it, if that is not the entity itself. Example: `Sensetime Group Limited`. */
  holder: line.optional(),
  /** Exchange or register. Example: `Shenzhen Stock Exchange`. */
  register: line.optional(),
});

const fact = statement({
  /** What the fact is about. */
  about: z.enum(['founded', 'headquarters', 'sector', 'ownership', 'stock-exchange', 'renaming']),
  /** The fact in a few words. Example: `2001`. */
  text: line,
});

const place = z.strictObject({
  /** The administrative division that the body serves. */
  division: statement({
    /** Name of the division in Chinese. Example: `和田地区`. */
    text: line,
    /** Language and script of that name. */
    lang: language,
    /** Name in our voice. Example: `Hotan Prefecture`. */
    english: line,
    /** Kind of division. */
    type: z.enum([
      'region',
      'prefecture',
      'autonomous-prefecture',
      'prefecture-level-city',
      'xpcc-city',
      'xpcc',
      'institute',
    ]),
    /** What is special about it, in a few words. */
    description: line,
  }),
  /** The city in which the body sits. */
  seat: statement({
    /** Name of the city in our voice. Example: `Hotan`. */
    text: line,
    /** Its name in Chinese, where the source has it. Example: `和田市`. */
    chinese: line.optional(),
  }),
  /** Point of the seat, city level. */
  coordinates: statement({
    /** Degrees north, -90 to 90. */
    latitude: z.number().min(-90).max(90),
    /** Degrees east, -180 to 180. */
    longitude: z.number().min(-180).max(180),
    /** Geodetic datum of the numbers. GCJ-02 is shifted by a few hundred metres against WGS 84. */
    datum: z.enum(['GCJ-02', 'WGS 84']),
  }),
});

const licence = z.strictObject({
  /** Licence requirement as codified now, word for word. */
  requirement: textStatement,
  /** Review policy as the list has it now, word for word. */
  reviewPolicy: textStatement,
  /** Number of the footnote that the list sets on the requirement. Example: `4`. */
  footnote: z.int().min(1).optional(),
});

const listing = z.strictObject({
  /** Id of the rule that added the entity. */
  rule: recordId,
  /** Citation of the entry. Example: `84 FR 54002, 54004 (Oct. 9, 2019)`. */
  citation: textStatement,
  /** First day on which the listing was in force. */
  effective: statement({
    /** The day. */
    on: day,
  }),
  /** All citations of the entry, as the codified text and the screening list give them. */
  history: z.array(textStatement).min(1),
  /** Whether it is still listed, and as of when that was checked. */
  status: statement({
    /** The state in a few words. Example: `Still listed; no removal found`. */
    text: line,
    /** Day of the newest list that was checked. */
    checkedOn: day,
  }),
  /** Whether aliases and addresses of 2019 can be known. Absent when nothing can be said. */
  as2019: textStatement.optional(),
});

/** Sources that disagree; both sides are shown and none is chosen. */
export const discrepancy = z.strictObject({
  /** Fragment of its permanent address. */
  id: fragment,
  /** What they disagree about, in our words. */
  text: line,
  /** What each side says. */
  sides: z
    .array(
      z.strictObject({
        /** What these sources say. */
        text: line,
        /** Ids of the sources that say so. */
        source: z.array(recordId).min(1),
      })
    )
    .min(2, 'has fewer than two sides. Write what each source says'),
});

/** Something that could not be established. */
export const unknown = z.strictObject({
  /** Fragment of its permanent address. */
  id: fragment,
  /** What is not known, in our words. */
  text: line,
});

/** An entity: file `content/entities/<id>.md`; the body is a neutral profile of 60 to 150 words. */
export const entitySchema = z.strictObject({
  /** Company or government body. */
  kind: z.enum(['company', 'government-body']),
  /** Every sourced name. */
  names: z.array(name).min(1),
  /** Every address of the listing. */
  addresses: z.array(address).min(1),
  /** The listing itself. */
  listing,
  /** Licence terms of the listing now; those of 2019 stand in the rule. */
  licence,
  /** Later rules that changed the listing, oldest first. */
  amendments: z.array(amendment),
  /** Other official lists. */
  laterLists: z.array(laterList),
  /** Lists that were searched without a find. */
  absentFrom: textStatement.optional(),
  /** Identifiers of registers and exchanges. */
  identifiers: z.array(identifier).optional(),
  /** Facts about a company. */
  facts: z.array(fact).optional(),
  /** Where a government body sits and what it serves. */
  place: place.optional(),
  /** The body above it, as the rule describes the group. */
  parent: statement({
    /** Id of the entity above it. */
    entity: recordId,
  }).optional(),
  /** Sources that disagree about this entry. */
  discrepancies: z.array(discrepancy).optional(),
  /** What is not established. */
  unknowns: z.array(unknown).optional(),
  /** Spellings that only help search; never shown as facts. */
  searchTerms: z.array(line).optional(),
  /** Ids that this record had before; their addresses redirect here. */
  formerIds: z.array(recordId).optional(),
});

export type Entity = z.infer<typeof entitySchema>;
export type EntityName = Entity['names'][number];
export type NameKind = z.infer<typeof nameKind>;
export type LaterList = Entity['laterLists'][number];
export type Discrepancy = z.infer<typeof discrepancy>;
export type Unknown = z.infer<typeof unknown>;
