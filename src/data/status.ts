/** Up to which day the lists behind the status of the 28 were read, and whether that is long ago. */
import type { Entity } from '../schemas/entity.ts';
import { daysBetween, oldAfterDays } from '../lib/days.ts';
import { memoize } from './memoize.ts';
import { currentRelease } from './releases.ts';
import { listRecords } from './records.ts';

/** The state of the lists behind one or all records. */
export interface StatusAge {
  /** Day of the state that was read, ISO 8601. */
  checkedOn: string;
  /** Day on which it was read, ISO 8601. */
  readOn: string;
  /** Day of the newest release, ISO 8601. */
  releasedOn: string;
  /**
   * Whether the state was more than 90 days old on the day of the release. The release counts and not the clock of the
   * build, so that a build of one commit is the same on any day.
   */
  isOld: boolean;
}

/** The oldest of the days on which the status of an entity was checked, ISO 8601. */
export const statusCheckedOn = memoize((): string => statusOfAll().checkedOn);

/** Measures the age of the status of one entity on the day of the newest release, ISO 8601. */
export function statusAge(
  { listing }: Pick<Entity, 'listing'>,
  releasedOn = currentRelease().date
): StatusAge {
  const { checkedOn, readOn = checkedOn } = listing.status;
  const isOld = daysBetween(checkedOn, releasedOn) > oldAfterDays;
  return { checkedOn, readOn, releasedOn, isOld };
}

/** The age of the oldest status. */
export function statusOfAll(): StatusAge {
  return oldestStatus(
    listRecords('entities').map(({ data }) => data),
    currentRelease().date
  );
}

/** Finds the oldest status. Throws if there is no entity, which the content check reports first. */
export function oldestStatus(
  entities: readonly Pick<Entity, 'listing'>[],
  releasedOn: string
): StatusAge {
  const ages = entities.map((entity) => statusAge(entity, releasedOn));
  const [oldest] = ages.toSorted((a, b) => a.checkedOn.localeCompare(b.checkedOn));
  if (!oldest) throw new Error('There is no entity in content/entities/');
  return oldest;
}
