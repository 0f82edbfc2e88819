/** What later rules made of the entries that a rule added: wording of the review policy, listed names. */
import type { Entity, EntityName } from '../schemas/entity.ts';
import type { TextStatement } from '../schemas/statement.ts';
import { diffWordings, type WordDiff } from '../lib/word-diff.ts';
import { entries, type EntitySummary, type Entry } from './entities.ts';
import { nameOfKind } from './entity-names.ts';
import type { RuleRecord } from './rules.ts';

/** The review policy that a rule set, and one wording that entries have now. */
export interface PolicyComparison {
  then: TextStatement;
  now: TextStatement;
  diff: WordDiff;
  /** Entities whose entry has this wording now. */
  entities: EntitySummary[];
  /** Day on which that was last checked, ISO 8601. */
  checkedOn: string;
  /** True where only one entry has this wording, and sources disagree about that entry. */
  isDisputed: boolean;
}

/** A listed name that is not what it was. */
export interface NameChange {
  entity: EntitySummary;
  then: EntityName;
  now: EntityName;
  diff: WordDiff;
}

/** What changed in the entries of one rule. */
export interface WhatChanged {
  policies: PolicyComparison[];
  names: NameChange[];
  /** Entities whose former name was not read but is taken to be the same. */
  unread: EntitySummary[];
}

/** What later rules made of the listings that a rule added; `undefined` for a rule that set no licence terms. */
export function whatChangedSince(rule: RuleRecord): WhatChanged | undefined {
  if (!rule.licence) return undefined;
  const added = entries().filter(({ data }) => data.listing.rule === rule.id);
  return {
    policies: comparePolicies(rule.licence.reviewPolicy, added),
    names: added.flatMap(nameChangeOf),
    unread: added.filter(isNameInferred).map(({ summary }) => summary),
  };
}

/** One comparison a wording, the wording of most entries first. */
function comparePolicies(then: TextStatement, added: readonly Entry[]): PolicyComparison[] {
  const wordings = Map.groupBy(added, ({ data }) => data.licence.reviewPolicy.text);
  return [...wordings.values()]
    .sort((a, b) => b.length - a.length)
    .flatMap((alike) => (alike[0] ? compare(then, alike[0].data, alike) : []));
}

function compare(then: TextStatement, first: Entity, alike: readonly Entry[]): PolicyComparison {
  const now = first.licence.reviewPolicy;
  const days = alike.map(({ data }) => data.listing.status.checkedOn).sort();
  return {
    then,
    now,
    diff: diffWordings(then.text, now.text),
    entities: alike.map(({ summary }) => summary),
    checkedOn: days[0] ?? '',
    isDisputed:
      alike.length === 1 && (first.discrepancies ?? []).some(({ concerns }) => concerns === now.id),
  };
}

function nameChangeOf({ data, summary }: Entry): NameChange[] {
  const then = nameOfKind(data, 'listed-2019');
  const now = nameOfKind(data, 'listed');
  if (!then || !now || then.text === now.text) return [];
  return [{ entity: summary, then, now, diff: diffWordings(then.text, now.text) }];
}

function isNameInferred({ data }: Entry): boolean {
  return nameOfKind(data, 'listed-2019')?.basis === 'inferred';
}
