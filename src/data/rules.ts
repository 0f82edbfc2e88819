/** Rules: the one of 2019 and those that amended listings. */
import { memoize } from './memoize.ts';
import { listValues, type Identified } from './records.ts';

/** A rule with its id. */
export type RuleRecord = Identified<'rules'>;

/** Every rule, the oldest first. */
export const listRules = memoize((): RuleRecord[] =>
  listValues('rules').sort((a, b) => a.published.on.localeCompare(b.published.on))
);

/** Every rule by its id. */
export const rulesById = memoize(
  (): ReadonlyMap<string, RuleRecord> => new Map(listRules().map((rule) => [rule.id, rule]))
);

/** Finds a rule. Throws if there is none of this id. */
export function getRule(id: string): RuleRecord {
  const rule = rulesById().get(id);
  if (!rule) throw new Error(`There is no rule "${id}"`);
  return rule;
}

/** The title of a rule inside a sentence. Example: `the rule of 5 June 2020`. */
export function ruleInSentence({ title }: Pick<RuleRecord, 'title'>): string {
  return title.slice(0, 1).toLowerCase() + title.slice(1);
}
