/** When the status of the 28 was last checked. */
import { memoize } from './memoize.ts';
import { listRecords } from './records.ts';

/** The oldest of the days on which the status of an entity was checked, ISO 8601. */
export const statusCheckedOn = memoize((): string => {
  const days = listRecords('entities').map(({ data }) => data.listing.status.checkedOn);
  return days.sort()[0] ?? '';
});
