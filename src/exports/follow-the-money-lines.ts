/**
 * The entities of the model as lines with what OpenSanctions publishes around them (nomenklatura: `StreamEntity`), so
 * that yente loads the file as it is.
 */
import { publicationDays } from '../data/corrections.ts';
import type { Dataset } from '../data/dataset.ts';
import { partyId, type FtmEntity } from './follow-the-money-entity.ts';
import { toFollowTheMoney } from './follow-the-money.ts';

/** Name of the dataset; names of OpenSanctions have no hyphen. */
export const ftmDataset = 'twenty_eight';

/** One line of the file. */
export interface FtmLine extends FtmEntity {
  /** What a list of results shows. */
  caption: string;
  datasets: string[];
  /** Ids that were merged into this one; none is. */
  referents: string[];
  /** True for the 28 alone. */
  target: boolean;
  /** First release of the dataset; only the 28 and their listings are known to have been in it. */
  first_seen?: string;
  /** Newest correction that names the entity, else the first release. */
  last_change?: string;
}

/** Lists the lines in the order of the dataset. */
export function toFollowTheMoneyLines(dataset: Dataset): FtmLine[] {
  const days = daysOfParties(dataset);
  const parties = new Set(dataset.entities.map(({ id }) => partyId(id)));
  return toFollowTheMoney(dataset).map(({ id, schema, properties }) => ({
    id,
    caption: captionOf(schema, properties),
    schema,
    properties,
    datasets: [ftmDataset],
    referents: [],
    target: parties.has(id),
    ...days.get(id),
  }));
}

type Days = Pick<FtmLine, 'first_seen' | 'last_change'>;

function daysOfParties(dataset: Dataset): Map<string, Days> {
  return new Map(
    dataset.entities.flatMap(({ id }) => {
      const { first, last } = publicationDays(dataset, 'entities', id);
      const days = { first_seen: dayTime(first), last_change: dayTime(last) };
      return [partyId(id), `${partyId(id)}-listing`].map((key): [string, Days] => [key, days]);
    })
  );
}

/** A day as yente reads it: with a time, in UTC without a zone. */
export function dayTime(day: string): string {
  return `${day}T00:00:00`;
}

/** The model names the properties of captions; a link has its role, as it has none. */
function captionOf(schema: string, { name, full, number, program, role }: FtmLine['properties']) {
  const [caption = schema] = name ?? full ?? number ?? program ?? role ?? [];
  return caption;
}
