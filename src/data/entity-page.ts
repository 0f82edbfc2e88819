/** What the page of one entity shows. */
import type { Entity } from '../schemas/entity.ts';
import { claimsAboutAll, getClaimsAbout, type ClaimRecord } from './claims.ts';
import { listEntities, type EntitySummary } from './entities.ts';
import type { HistoryItem } from './entity-history.ts';
import { leadingChineseNames, listedName, nameOfKind, type ChineseName } from './entity-names.ts';
import { getEntitySparkline, type EntitySparkline } from './entity-sparklines.ts';
import { getEventsAbout, type EventRecord } from './events.ts';
import { getRecord } from './records.ts';
import { getRule, type RuleRecord } from './rules.ts';
import { citedSources, type SourceRecord } from './sources.ts';

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
  sparkline: EntitySparkline;
  amendments: { amendment: Entity['amendments'][number]; rule: RuleRecord }[];
  parent: EntitySummary | undefined;
  /** Its place among all entities by their listed names, from 1, and its neighbours there. */
  among: {
    number: number;
    total: number;
    previous: EntitySummary | undefined;
    next: EntitySummary | undefined;
  };
  /** Claims of the article about it, without those about every entity. */
  claims: ClaimRecord[];
  /** Claims of the article about every entity. */
  claimsAboutAll: ClaimRecord[];
  events: EventRecord[];
  sources: SourceRecord[];
}

/**
 * Joins an entity with the records that its page shows.
 *
 * @throws If there is no such entity, or no rule that its listing or an amendment names.
 */
export function getEntityPage(id: string): EntityPage {
  const { data: entity, html } = getRecord('entities', id);
  const rule = getRule(entity.listing.rule);
  const sparkline = getEntitySparkline(id);
  const summaries = listEntities();
  const index = summaries.findIndex((other) => other.id === id);
  return {
    id,
    entity,
    name: listedName(entity),
    name2019: nameOfKind(entity, 'listed-2019'),
    chinese: leadingChineseNames(entity),
    html,
    rule,
    history: sparkline.history,
    sparkline,
    amendments: entity.amendments.map((amendment) => ({
      amendment,
      rule: getRule(amendment.rule),
    })),
    parent: summaries.find((other) => other.id === entity.parent?.entity),
    among: {
      number: index + 1,
      total: summaries.length,
      previous: summaries[index - 1],
      next: summaries[index + 1],
    },
    claims: getClaimsAbout(id).filter((claim) => !claimsAboutAll().includes(claim)),
    claimsAboutAll: claimsAboutAll(),
    events: getEventsAbout(id),
    sources: citedSources([entity, rule.licence]),
  };
}
