/** Rules: the one of 2019 and those that amended listings. */
import type { Rule } from '../schemas/rule.ts';
import { memoize } from './memoize.ts';
import { listRecords } from './records.ts';

/** A rule with its id. */
export interface RuleRecord extends Rule {
  id: string;
}

/** All rules by id. */
export type RulesById = ReadonlyMap<string, RuleRecord>;

/** Every rule, the oldest first. */
export const listRules = memoize((): RuleRecord[] => {
  return listRecords('rules')
    .map(({ id, data }) => ({ id, ...data }))
    .sort((a, b) => a.published.on.localeCompare(b.published.on));
});

/** Every rule by its id. */
export const rulesById = memoize((): RulesById => {
  return new Map(listRules().map((rule) => [rule.id, rule]));
});

/** The title of a rule inside a sentence. Example: `the rule of 5 June 2020`. */
export function ruleInSentence({ title }: Pick<RuleRecord, 'title'>): string {
  return title.slice(0, 1).toLowerCase() + title.slice(1);
}
