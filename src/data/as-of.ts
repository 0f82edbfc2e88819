/**
 * The 28 as the list had them on a day. A cell repeats a dated statement with its basis, or carries a statement to a day
 * that it does not speak of; that is `inferred` and says from which statement.
 */
import { isBefore } from '../lib/days.ts';
import type { Entity, EntityName, LaterList, Unknown } from '../schemas/entity.ts';
import type { Basis, Evidenced, TextStatement } from '../schemas/statement.ts';
import { changesOf, dayOfRule, measureActions, rulesOn } from './as-of-changes.ts';
import type { Change, MeasureAction, Place } from './as-of-changes.ts';
import { entries, type EntitySummary, type Entry } from './entities.ts';
import { nameOfKind } from './entity-names.ts';
import { memoize } from './memoize.ts';
import { getRule, ruleInSentence, type RuleRecord } from './rules.ts';
import { sourcesById } from './sources.ts';

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

/** The name before a change whose day is not recorded or is inferred. */
export interface OtherName {
  text: string;
  /** Why it may still have been listed. Example: `the day of the change is not recorded`. */
  why: string;
  /** Fragment on the page of the entity that explains it. */
  fragment: string;
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
  /** The other name that may still have been listed. */
  otherName?: OtherName;
  requirement?: Term;
  reviewPolicy?: Term | Disputed;
  lists: ListOnDay[];
}

/** A measure that holds for all entries, on a day. */
export interface MeasureOnDay {
  term: string;
  action: Change | undefined;
  /** What is not established about it after its last action; empty before. */
  unknowns: Unknown[];
}

/** The state of the 28 on a day on which something changed. */
export interface DayState {
  day: string;
  /** The next change; absent for the last. A rule of that day may have taken effect on another day. */
  next?: { day: string; undatedRules: RuleRecord[] };
  changes: Change[];
  entities: EntityOnDay[];
  /** The last action up to the day on a measure that holds for all entries, by the glossary term; absent before the first. */
  measures: MeasureOnDay[];
  /** Rules of the day that added or amended entries. */
  rules: RuleRecord[];
}

/** The 28 on each day of change, the oldest first. */
export const listDayStates = memoize((): DayState[] => {
  const all = [...entries().flatMap(changesOf), ...measureActions()];
  const days = [...Map.groupBy(all, ({ on }) => on)].sort(([a], [b]) => a.localeCompare(b));
  return days.map(([day, changes], index) => dayState(day, changes, days[index + 1]?.[0]));
});

function dayState(day: string, changes: Change[], next: string | undefined): DayState {
  return {
    day,
    ...(next && {
      next: { day: next, undatedRules: rulesOn(next).filter(({ effective }) => !effective) },
    }),
    changes,
    entities: entries().map((entry) => entityOnDay(entry, day)),
    measures: [...Map.groupBy(measureActions(), ({ measure }) => measure)].map(([term, actions]) =>
      measureOnDay(term, actions, day)
    ),
    rules: rulesOn(day),
  };
}

function measureOnDay(term: string, actions: MeasureAction[], day: string): MeasureOnDay {
  const action = actions.findLast(({ on }) => !isBefore(day, on));
  return { term, action, unknowns: action === actions.at(-1) ? (action?.unknowns ?? []) : [] };
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
  const { data } = entry;
  const now = nameOfKind(data, 'listed');
  const then = nameOfKind(data, 'listed-2019');
  if (!now) return {};
  if (then && isOldName(data, then, day)) {
    const isOfDay = day === data.listing.effective.on;
    return { name: known(entry, isOfDay ? then : (laterRecord(data, then) ?? then), isOfDay) };
  }
  const isOpen = then && then.text !== now.text && isBefore(day, sourceDays(now)[0] ?? '9999');
  return { name: known(entry, now, false), ...(isOpen && { otherName: otherName(data, then) }) };
}

/**
 * Whether the name of 2019 is shown: until the rule that is taken to have changed it; where there is none, through the last
 * source that has it; where there is none of a later time, until the first amendment.
 */
function isOldName(data: Entity, then: EntityName, day: string): boolean {
  if (data.nameChangedBy !== undefined) return isBefore(day, dayOfRule(data.nameChangedBy));
  const later = laterRecord(data, then);
  const lastSeen = later && sourceDays(later).at(-1);
  if (lastSeen !== undefined) return !isBefore(lastSeen, day);
  return isBefore(day, data.amendments.map(({ rule }) => dayOfRule(rule)).sort()[0] ?? '9999');
}

/** A later record of the name of 2019. */
function laterRecord({ names }: Entity, then: EntityName): EntityName | undefined {
  return names.find(({ kind, text }) => kind === 'former' && text === then.text);
}

/** Dates of the sources of a name, the oldest first, ISO 8601 of any precision. */
function sourceDays({ source }: EntityName): string[] {
  return source.flatMap((id) => sourcesById().get(id)?.date ?? []).sort();
}

function otherName({ nameChangedBy, unknowns = [] }: Entity, then: EntityName): OtherName {
  const unknown = unknowns.find(({ id }) => id === 'unknown-spelling-change');
  if (nameChangedBy === undefined) {
    const why = 'the day of the change is not recorded';
    return { text: then.text, why, fragment: unknown?.id ?? then.id };
  }
  const why = `that ${ruleInSentence(getRule(nameChangedBy))} changed the name is inferred`;
  return { text: then.text, why, fragment: then.id };
}

/** The terms of the entry now; for days before a rule that revised them, those of the rule that listed it. */
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
  const listingRule = getRule(listing.rule);
  const revising = amendments
    .map(({ rule }) => getRule(rule))
    .filter(({ revised }) => revised?.includes(term));
  const rule =
    revising.findLast(({ id }) => !isBefore(day, dayOfRule(id))) ??
    (revising.length === 0 ? listingRule : undefined);
  if (rule) return { ...known(entry, licence[term], false), rule };
  const statement: TextStatement | undefined = listingRule.licence?.[term];
  const at = { id: listingRule.id, kind: 'rules' as const };
  const isOfDay = day === listing.effective.on;
  return statement && { ...known(at, statement, isOfDay), rule: listingRule };
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
