/** The listing, its amendments and the later lists of an entity, as one dated history. */
import type { Entity, LaterList } from '../schemas/entity.ts';
import type { Evidenced } from '../schemas/statement.ts';
import type { Rule } from '../schemas/rule.ts';
import { rulesById } from './rules.ts';

/** One dated step of the history. */
export interface HistoryItem {
  /** ISO day, month or year. */
  on: string;
  kind: 'listing' | 'amendment' | 'later-list';
  title: string;
  text: string;
  /** Fragment of the statement that says it. */
  statement: Evidenced;
  /** Fragment of the disagreement of sources about this step. */
  dispute?: string;
  /** Later list that the step is on. */
  list?: Pick<LaterList, 'list' | 'names'>;
}

/** Lists the dated steps of an entity, oldest first. */
export function entityHistory(entity: Entity): HistoryItem[] {
  const items = [listingOf(entity), ...amendmentsOf(entity), ...laterListsOf(entity)];
  return items.sort((a, b) => a.on.localeCompare(b.on));
}

function listingOf({ listing }: Entity): HistoryItem {
  return {
    on: listing.effective.on,
    kind: 'listing',
    title: 'Added to the Entity List',
    text: listing.citation.text,
    statement: listing.effective,
  };
}

function amendmentsOf(entity: Entity): HistoryItem[] {
  return entity.amendments.map((amendment) => ({
    ...dayOf(rulesById().get(amendment.rule)),
    kind: 'amendment',
    text: amendment.text,
    statement: amendment,
    ...disputeOf(entity, amendment.id),
  }));
}

/** The day on which an amendment took effect; where that is not known, its publication is called so. */
function dayOf(rule: Rule | undefined): Pick<HistoryItem, 'on' | 'title'> {
  if (rule?.effective) return { on: rule.effective.on, title: 'Listing amended' };
  return { on: rule?.published.on ?? '', title: 'Amendment of the listing published' };
}

function laterListsOf(entity: Entity): HistoryItem[] {
  return entity.laterLists.flatMap((list) =>
    list.dates.map(({ on, what }) => ({
      on,
      kind: 'later-list' as const,
      title: list.title,
      text: what,
      statement: list,
      list,
    }))
  );
}

function disputeOf({ discrepancies = [] }: Entity, statement: string): { dispute?: string } {
  const dispute = discrepancies.find(({ concerns }) => concerns === statement);
  return dispute ? { dispute: dispute.id } : {};
}
