/** What the page of one rule shows. */
import { listEntities, type EntitySummary } from './entities.ts';
import { getRecord } from './records.ts';
import { listRules, type RuleRecord } from './rules.ts';
import { citedSources, type SourceRecord } from './sources.ts';
import { whatChangedSince, type WhatChanged } from './what-changed.ts';

/** All that the page of one rule shows. */
export interface RulePage {
  rule: RuleRecord;
  /** HTML of the text. */
  html: string;
  /** The entities that it added or amended. */
  entities: EntitySummary[];
  sources: SourceRecord[];
  /** For the rule that set the licence terms: what later rules made of its entries. */
  changed: WhatChanged | undefined;
  /** For a rule that amended entries: the rules that had added them and set their licence terms. */
  amended: RuleRecord[];
}

/** Joins a rule with the records that its page shows. Throws if there is no such rule. */
export function getRulePage(id: string): RulePage {
  const { data, html } = getRecord('rules', id);
  const rule = { id, ...data };
  const entities = listEntities().filter(({ rules }) => rules.includes(id));
  return {
    rule,
    html,
    entities,
    sources: citedSources(rule),
    changed: whatChangedSince(rule),
    amended: rulesAmendedBy(id, entities),
  };
}

function rulesAmendedBy(id: string, entities: EntitySummary[]): RuleRecord[] {
  const ids = new Set(entities.flatMap(({ rules }) => rules));
  return listRules().filter((other) => other.licence && other.id !== id && ids.has(other.id));
}
