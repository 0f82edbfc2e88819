/** Rules: the one of 2019 and those that amended entries. */
import type { Rule } from '../schemas/rule.ts';
import { listEntities, type EntitySummary } from './entities.ts';
import { citedSources, sourcesById, type SourceRecord } from './sources.ts';
import { whatChangedSince, type WhatChanged } from './what-changed.ts';
import { onceABuild } from './once-a-build.ts';
import { getRecord, listRecords } from './records.ts';

/** A rule with its id. */
export interface RuleRecord extends Rule {
  id: string;
}

/** All rules by id. */
export type RulesById = ReadonlyMap<string, RuleRecord>;

/** Every rule, the oldest first. */
export const listRules = onceABuild((): RuleRecord[] => {
  return listRecords('rules')
    .map(({ id, data }) => ({ id, ...data }))
    .sort((a, b) => a.published.on.localeCompare(b.published.on));
});

/** Every rule by its id. */
export const rulesById = onceABuild((): RulesById => {
  return new Map(listRules().map((rule) => [rule.id, rule]));
});

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

/** Everything on the page of one rule. Throws if there is no such rule. */
export function getRulePage(id: string): RulePage {
  const { data, html } = getRecord('rules', id);
  const rule = { id, ...data };
  const entities = listEntities().filter(({ rules }) => rules.includes(id));
  return {
    rule,
    html,
    entities,
    sources: citedSources(rule, sourcesById()),
    changed: whatChangedSince(rule),
    amended: rulesAmendedBy(id, entities),
  };
}

function rulesAmendedBy(id: string, entities: EntitySummary[]): RuleRecord[] {
  const ids = new Set(entities.flatMap(({ rules }) => rules));
  return listRules().filter((other) => other.licence && other.id !== id && ids.has(other.id));
}
