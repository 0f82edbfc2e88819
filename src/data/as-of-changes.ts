/** What changed for the 28, each change on its day: steps of single entries, and actions on measures that hold for all. */
import type { LaterList, Unknown } from '../schemas/entity.ts';
import type { Evidenced } from '../schemas/statement.ts';
import { namedPartyWords } from '../schemas/words.ts';
import { entries, type EntitySummary, type Entry } from './entities.ts';
import { laterListLabel } from './history-words.ts';
import { getRule, listRules, type RuleRecord } from './rules.ts';

/** Where a statement is: its fragment on the page of an entity or a rule. */
export interface Place {
  kind: 'entities' | 'rules';
  id: string;
}

/** One change on a day. */
export interface Change {
  text: string;
  /** The same in few words. Example: `FCC Covered List: listed`. */
  short: string;
  statement: Evidenced;
  at: Place;
  /** The entity that it concerns; absent where it concerns every entry. */
  entity?: EntitySummary;
}

/** A change with its day, ISO 8601. */
export type DatedChange = Change & { on: string };

/** An action on a measure that holds for all entries. */
export interface MeasureAction extends DatedChange {
  /** Id of the glossary term. Example: `affiliates-rule`. */
  measure: string;
  /** What is not established about the measure after its last action. */
  unknowns: Unknown[];
}

/** The dated changes of one entry: its listing, its amendments, its steps on later lists. */
export function changesOf({ id, data, summary }: Entry): DatedChange[] {
  const at: Place = { kind: 'entities', id };
  const { effective, citation } = data.listing;
  return [
    {
      on: effective.on,
      short: 'Added to the Entity List',
      text: `Added to the Entity List (${citation.text})`,
      statement: effective,
    },
    ...data.amendments.map((amendment) => ({
      on: dayOfRule(amendment.rule),
      short: `Entries amended: ${getRule(amendment.rule).title}${isDisputed(amendment.rule) ? ' (sources disagree)' : ''}`,
      text: amendment.text,
      statement: amendment,
    })),
    ...data.laterLists.flatMap((list) =>
      list.dates.filter(isChange).map(({ on, what }) => ({
        on,
        short: `${laterListLabel(list)}: ${what}`,
        text: stepInWords(list, what),
        statement: list,
      }))
    ),
  ].map((change) => ({ ...change, at, entity: summary }));
}

/** A step on a list, with whom the list names where that is not the entity. A step such as `Wang Mingshan listed` says who. */
function stepInWords({ title, names, listedAs }: LaterList, what: string): string {
  if (names === 'entity') return `${title}: ${what}`;
  const whom = `${title}: ${what}. It names ${namedPartyWords[names].sentence}`;
  return what.endsWith(' listed') ? whom : `${whom}: ${listedAs}`;
}

/** Whether sources disagree for one of the entries that a rule may have amended. */
function isDisputed(rule: string): boolean {
  return entries().some(({ data: { amendments, discrepancies = [] } }) =>
    amendments.some(
      (amendment) =>
        amendment.rule === rule && discrepancies.some(({ concerns }) => concerns === amendment.id)
    )
  );
}

/** Whether a step on a list changes anything: printing what was in force already does not. */
function isChange({ what }: { what: string }, index: number): boolean {
  return index === 0 || !what.startsWith('published');
}

/** Actions on measures that hold for all entries, the oldest first. */
export function measureActions(): MeasureAction[] {
  return listRules()
    .flatMap(({ id, measures = [], related = [], unknowns = [] }) =>
      measures.flatMap(({ measure, actions, unknowns: ids = [] }) =>
        related
          .filter((action) => actions.includes(action.id))
          .map((action) => ({
            on: action.on,
            measure,
            unknowns: unknowns.filter((unknown) => ids.includes(unknown.id)),
            short: action.text,
            text: action.text,
            statement: action,
            at: { kind: 'rules' as const, id },
          }))
      )
    )
    .sort((a, b) => a.on.localeCompare(b.on));
}

/** The day on which a rule took effect; where that is not known, that of its publication. */
export function dayOfRule(id: string): string {
  const rule = getRule(id);
  return (rule.effective ?? rule.published).on;
}

/** Rules that added or amended entries, by the day that counts for them. */
export function rulesOn(day: string): RuleRecord[] {
  return listRules().filter(({ id }) => dayOfRule(id) === day);
}
