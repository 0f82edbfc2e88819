/**
 * The 28 as they stood on the list on a day. A cell repeats a dated statement with its basis, or carries a statement to a day
 * that it does not speak of; that is `inferred` and says from which statement.
 */
import { isBefore } from '../lib/days.ts';
import type { Entity, LaterList } from '../schemas/entity.ts';
import type { Basis, Evidenced, TextStatement } from '../schemas/statement.ts';
import {
  changesOf,
  dayOfRule,
  entries,
  measureActions,
  ruleOf,
  rulesOn,
  type Change,
  type Entry,
  type Place,
} from './as-of-changes.ts';
import type { EntitySummary } from './entities.ts';
import { nameOfKind } from './entity-names.ts';
import type { RuleRecord } from './rules.ts';

/** A value on a day. */
export interface Known {
  text: string;
  statement: Evidenced;
  at: Place;
  /** How it is known for the day. */
  basis: Basis;
  /** Whether the statement speaks of another day, so that the value is carried to this one. */
  isCarried: boolean;
}

/** A licence term on a day, with the rule that set it. */
export interface Term extends Known {
  rule: RuleRecord;
}

/** Sources that disagree, so that no value can be chosen. */
export interface Disputed {
  dispute: { id: string; text: string };
  at: Place;
}

/** A list that names an entity, with its steps up to the day. */
export interface ListOnDay {
  list: LaterList;
  dates: LaterList['dates'];
  isRemoved: boolean;
  at: Place;
}

/** One of the 28 on a day. */
export interface EntityOnDay {
  entity: EntitySummary;
  /** The first day of the listing, a statement whatever the day; the terms are absent before it. */
  listing: { on: string; isInForce: boolean; value: Known };
  name?: Known;
  /** The other name, where the day on which the name changed is not recorded. */
  otherName?: string;
  requirement?: Term;
  reviewPolicy?: Term | Disputed;
  lists: ListOnDay[];
}

/** The state of the 28 on a day on which something changed. */
export interface DayState {
  day: string;
  /** The next change; absent for the last. A rule of that day may have taken effect on another day. */
  next?: { day: string; undatedRules: RuleRecord[] };
  changes: Change[];
  entities: EntityOnDay[];
  /** The last action up to the day on a measure that holds for all entries, by the glossary term; absent before the first. */
  measures: { term: string; action: Change | undefined }[];
  /** Rules of the day that added or amended entries. */
  rules: RuleRecord[];
}

/** The 28 on each day of change, the oldest first. */
export function listDayStates(): DayState[] {
  const changes = [...entries().flatMap(changesOf), ...measureActions()];
  const days = [...new Set(changes.map(({ on }) => on))].sort();
  return days.map((day, index) => dayState(day, days[index + 1]));
}

function dayState(day: string, next: string | undefined): DayState {
  const actions = measureActions().filter(({ on }) => !isBefore(day, on));
  return {
    day,
    ...(next && {
      next: { day: next, undatedRules: rulesOn(next).filter(({ effective }) => !effective) },
    }),
    changes: [...entries().flatMap(changesOf), ...measureActions()].filter(({ on }) => on === day),
    entities: entries().map((entry) => entityOnDay(entry, day)),
    measures: [...new Set(measureActions().map(({ measure }) => measure))].map((term) => ({
      term,
      action: actions.findLast(({ measure }) => measure === term),
    })),
    rules: rulesOn(day),
  };
}

function entityOnDay(entry: Entry, day: string): EntityOnDay {
  const { data, summary } = entry;
  const { on, ...effective } = data.listing.effective;
  const isInForce = !isBefore(day, on);
  return {
    entity: summary,
    listing: { on, isInForce, value: known(entry, { ...effective, text: on }, true) },
    ...(isInForce && { ...nameOnDay(entry, day), ...termsOnDay(entry, day) }),
    lists: listsOnDay(entry, day),
  };
}

function listsOnDay({ id, data }: Entry, day: string): ListOnDay[] {
  const at: Place = { kind: 'entities', id };
  return data.laterLists.flatMap((list) => {
    const dates = list.dates.filter(({ on }) => !isBefore(day, on));
    const isRemoved = dates.at(-1)?.what === 'removed';
    return dates.length === 0 ? [] : { list, dates, isRemoved, at };
  });
}

function nameOnDay(entry: Entry, day: string): Pick<EntityOnDay, 'name' | 'otherName'> {
  const now = nameOfKind(entry.data, 'listed');
  const then = nameOfKind(entry.data, 'listed-2019');
  if (!now) return {};
  const isOld = then && isBefore(day, dayOfNewName(entry.data));
  const name = isOld ? then : now;
  const isOpen = then && !isOld && then.text !== now.text && entry.data.nameChangedBy === undefined;
  return {
    name: known(entry, name, isOld === true && day === entry.data.listing.effective.on),
    ...(isOpen && { otherName: then.text }),
  };
}

/** The day of the rule that changed the name; where none is recorded, that of the first amendment. */
function dayOfNewName({ amendments, nameChangedBy }: Entity): string {
  if (nameChangedBy !== undefined) return dayOfRule(nameChangedBy);
  return amendments.map(({ rule }) => dayOfRule(rule)).sort()[0] ?? '9999';
}

/** The terms of the rule that listed the entry, until a rule revised them; then those of the entry now. */
function termsOnDay(entry: Entry, day: string): Pick<EntityOnDay, 'requirement' | 'reviewPolicy'> {
  const { licence, discrepancies = [] } = entry.data;
  const requirement = termOnDay(entry, 'requirement', day);
  const reviewPolicy = termOnDay(entry, 'reviewPolicy', day);
  const dispute = discrepancies.find(({ concerns }) => concerns === licence.reviewPolicy.id);
  const isDisputed = dispute && reviewPolicy?.statement === licence.reviewPolicy;
  return {
    ...(requirement && { requirement }),
    ...(reviewPolicy && {
      reviewPolicy: isDisputed ? { dispute, at: reviewPolicy.at } : reviewPolicy,
    }),
  };
}

function termOnDay(
  entry: Entry,
  term: 'requirement' | 'reviewPolicy',
  day: string
): Term | undefined {
  const { listing, licence, amendments } = entry.data;
  const revising = amendments
    .map(({ rule }) => ruleOf(rule))
    .findLast((rule) => rule.revised?.includes(term) && !isBefore(day, dayOfRule(rule.id)));
  if (revising) return { ...known(entry, licence[term], false), rule: revising };
  const rule = ruleOf(listing.rule);
  const statement: TextStatement | undefined = rule.licence?.[term];
  const at = { id: rule.id, kind: 'rules' as const };
  return statement && { ...known(at, statement, day === listing.effective.on), rule };
}

function known(
  { id, kind = 'entities' }: { id: string; kind?: Place['kind'] },
  statement: Evidenced & { text: string },
  isOfDay: boolean
): Known {
  return {
    text: statement.text,
    statement,
    at: { kind, id },
    basis: isOfDay ? statement.basis : 'inferred',
    isCarried: !isOfDay,
  };
}
