/** Rules: the one of 2019 and those that amended entries. */
import { getCollection, getEntry, render } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Rule } from '../schemas/rule.ts';
import { listEntities, type EntitySummary } from './entities.ts';
import { citedSources, sourcesById, type SourceRecord } from './sources.ts';
import { whatChangedSince, type WhatChanged } from './what-changed.ts';
import { onceABuild } from './once-a-build.ts';

/** A rule with its id. */
export interface RuleRecord extends Rule {
  id: string;
}

/** All rules by id. */
export type RulesById = ReadonlyMap<string, RuleRecord>;

/** Every rule, the oldest first. */
export const listRules = onceABuild(async (): Promise<RuleRecord[]> => {
  const entries = await getCollection('rules');
  return entries
    .map(({ id, data }) => ({ id, ...data }))
    .sort((a, b) => a.published.on.localeCompare(b.published.on));
});

/** Every rule by its id. */
export const rulesById = onceABuild(async (): Promise<RulesById> => {
  return new Map((await listRules()).map((rule) => [rule.id, rule]));
});

/** All that the page of one rule shows. */
export interface RulePage {
  rule: RuleRecord;
  Text: AstroComponentFactory;
  /** The entities that it added or amended. */
  entities: EntitySummary[];
  sources: SourceRecord[];
  /** For the rule that set the licence terms: what later rules made of its entries. */
  changed: WhatChanged | undefined;
  /** For a rule that amended entries: the rules that had added them and set their licence terms. */
  amended: RuleRecord[];
}

/** Everything on the page of one rule. Throws if there is no such rule. */
export async function getRulePage(id: string): Promise<RulePage> {
  const entry = await getEntry('rules', id);
  if (!entry) throw new Error(`There is no rule "${id}"`);
  const rule = { id, ...entry.data };
  const entities = (await listEntities()).filter(({ rules }) => rules.includes(id));
  return {
    rule,
    Text: (await render(entry)).Content,
    entities,
    sources: citedSources(rule, await sourcesById()),
    changed: await whatChangedSince(rule),
    amended: await rulesAmendedBy(id, entities),
  };
}

async function rulesAmendedBy(id: string, entities: EntitySummary[]): Promise<RuleRecord[]> {
  const ids = new Set(entities.flatMap(({ rules }) => rules));
  return (await listRules()).filter(
    (other) => other.licence && other.id !== id && ids.has(other.id)
  );
}
