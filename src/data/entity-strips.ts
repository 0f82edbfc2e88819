/** What the small picture of an entity's history is drawn from: its dated steps on an axis that all share. */
import { entityHistory, type HistoryItem } from './entity-history.ts';
import { rulesById } from './rules.ts';
import { memoize } from './memoize.ts';
import { listRecords } from './records.ts';

/** The history of one entity, ready to be drawn. */
export interface EntityStrip {
  history: HistoryItem[];
  /** Last day that the strip shows, ISO 8601. */
  checkedOn: string;
  /** Footnote that the list sets on the licence requirement now. */
  footnote: number | undefined;
  /** Years of the axis, from January of `first` to the end of `last`; the same for every entity. */
  years: { first: number; last: number };
}

/** The strips of all entities by their ids. */
export const entityStrips = memoize((): ReadonlyMap<string, EntityStrip> => {
  const rules = rulesById();
  const strips = listRecords('entities').map(({ id, data }) => ({
    id,
    history: entityHistory(data, rules),
    checkedOn: data.listing.status.checkedOn,
    footnote: data.licence.footnote,
  }));
  const days = strips.flatMap(({ history, checkedOn }) => [checkedOn, ...history.map(dayOf)]);
  const years = yearsOf(days);
  return new Map(strips.map(({ id, ...strip }) => [id, { ...strip, years }]));
});

/** The strip of one entity. Throws if there is no such entity. */
export function getEntityStrip(id: string): EntityStrip {
  const strip = entityStrips().get(id);
  if (!strip) throw new Error(`There is no entity "${id}"`);
  return strip;
}

function dayOf({ on }: HistoryItem): string {
  return on;
}

function yearsOf(days: string[]): EntityStrip['years'] {
  const years = days.map((day) => Number(day.slice(0, 4)));
  return { first: Math.min(...years), last: Math.max(...years) };
}
