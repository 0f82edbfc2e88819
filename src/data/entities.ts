/** Entities: the list of 28, and what the page of one shows. */
import { areLaterListsSearched } from '../lib/later-lists-searched.ts';
import type { DivisionType, Entity } from '../schemas/entity.ts';
import type { Basis } from '../schemas/statement.ts';
import { getClaimsAbout, type ClaimRecord } from './claims.ts';
import { leadingChineseNames, listedName, nameOfKind, type ChineseName } from './entity-names.ts';
import { entityHistory, type HistoryItem } from './entity-history.ts';
import { getEntityStrip, type EntityStrip } from './entity-strips.ts';
import { getEventsAbout, type EventRecord } from './events.ts';
import { rulesById, type RuleRecord, type RulesById } from './rules.ts';
import { citedSources, sourcesById, type SourceRecord } from './sources.ts';
import { onceABuild } from './once-a-build.ts';
import { getRecord, listRecords } from './records.ts';

/** One row in the table of 28. */
export interface EntitySummary {
  id: string;
  kind: Entity['kind'];
  name: string;
  name2019: string | undefined;
  chinese: ChineseName[];
  aliases: string[];
  /** City of the seat, or of the headquarters. */
  place: string | undefined;
  /** Kind of division that a government body serves, and how the division is known. */
  division: { type: DivisionType; basis: Basis } | undefined;
  /** The body above it, with the evidence for that. */
  parent: Entity['parent'];
  /** Kinds of later lists that name it or a body close to it. */
  laterLists: Entity['laterLists'];
  /** Whether other lists were searched for it. */
  isSearched: boolean;
  footnote: number | undefined;
  /** Rules that added or amended its listing. */
  rules: string[];
}

/** All that the page of one entity shows. */
export interface EntityPage {
  id: string;
  entity: Entity;
  name: string;
  name2019: Entity['names'][number] | undefined;
  chinese: ChineseName[];
  /** HTML of the profile. */
  html: string;
  /** The rule that added it, with the licence terms of 2019. */
  rule: RuleRecord;
  history: HistoryItem[];
  strip: EntityStrip;
  amendments: { amendment: Entity['amendments'][number]; rule: RuleRecord }[];
  parent: EntitySummary | undefined;
  claims: ClaimRecord[];
  events: EventRecord[];
  sources: SourceRecord[];
}

const names = new Intl.Collator('en');

/** The 28, by their listed names. */
export const listEntities = onceABuild((): EntitySummary[] => {
  return listRecords('entities')
    .map(({ id, data }) => toSummary(id, data))
    .sort((a, b) => names.compare(a.name, b.name));
});

function toSummary(id: string, entity: Entity): EntitySummary {
  return {
    id,
    kind: entity.kind,
    name: listedName(entity),
    name2019: nameOfKind(entity, 'listed-2019')?.text,
    chinese: leadingChineseNames(entity),
    aliases: entity.names.filter(({ kind }) => kind === 'alias').map(({ text }) => text),
    place: entity.place?.seat.text ?? entity.facts?.find(isHeadquarters)?.text,
    division: entity.place?.division,
    parent: entity.parent,
    laterLists: entity.laterLists,
    isSearched: areLaterListsSearched(entity),
    footnote: entity.licence.footnote,
    rules: [entity.listing.rule, ...entity.amendments.map(({ rule }) => rule)],
  };
}

function isHeadquarters(fact: { about: string }): boolean {
  return fact.about === 'headquarters';
}

/** Ids of all entities, for the routes. */
export function entityIds(): string[] {
  return listRecords('entities').map(({ id }) => id);
}

/** Everything on the page of one entity. Throws if there is no such entity or its rule is missing. */
export function getEntityPage(id: string): EntityPage {
  const { data: entity, html } = getRecord('entities', id);
  const rules = rulesById();
  const rule = ruleOf(entity.listing.rule, rules);
  const summaries = listEntities();
  return {
    id,
    entity,
    name: listedName(entity),
    name2019: nameOfKind(entity, 'listed-2019'),
    chinese: leadingChineseNames(entity),
    html,
    rule,
    history: entityHistory(entity, rules),
    strip: getEntityStrip(id),
    amendments: entity.amendments.map((amendment) => ({
      amendment,
      rule: ruleOf(amendment.rule, rules),
    })),
    parent: summaries.find((other) => other.id === entity.parent?.entity),
    claims: getClaimsAbout(id),
    events: getEventsAbout(id),
    sources: citedSources([entity, rule.licence], sourcesById()),
  };
}

function ruleOf(id: string, rules: RulesById): RuleRecord {
  const rule = rules.get(id);
  if (!rule) throw new Error(`There is no rule "${id}"`);
  return rule;
}
