/** Sparklines of histories: the dated steps of each entity on an axis that all share. */
import { entityHistory, type HistoryItem } from './entity-history.ts';
import { yearsOf, type Years } from '../lib/days.ts';
import { memoize } from './memoize.ts';
import { listRecords } from './records.ts';

/** The history of one entity, ready to be drawn. */
export interface EntitySparkline {
  history: HistoryItem[];
  /** Last day that the sparkline shows, ISO 8601. */
  checkedOn: string;
  /** Footnote that the list sets on the licence requirement now. */
  footnote: number | undefined;
  /** Years of the axis; the same for every entity. */
  years: Years;
}

/** The sparklines of all entities by their ids. */
export const entitySparklines = memoize((): ReadonlyMap<string, EntitySparkline> => {
  const sparklines = listRecords('entities').map(({ id, data }) => ({
    id,
    history: entityHistory(data),
    checkedOn: data.listing.status.checkedOn,
    footnote: data.licence.footnote,
  }));
  const years = yearsOf(
    sparklines.flatMap(({ history, checkedOn }) => [checkedOn, ...history.map(({ on }) => on)])
  );
  return new Map(sparklines.map(({ id, ...sparkline }) => [id, { ...sparkline, years }]));
});

/** The sparkline of one entity. Throws if there is no such entity. */
export function getEntitySparkline(id: string): EntitySparkline {
  const sparkline = entitySparklines().get(id);
  if (!sparkline) throw new Error(`There is no entity "${id}"`);
  return sparkline;
}
