/** When the status of the 28 was last checked. */
import { onceABuild } from './once-a-build.ts';
import { listRecords } from './records.ts';

/** The oldest of the days on which the status of an entity was checked, ISO 8601. */
export const statusCheckedOn = onceABuild((): string => {
  const days = listRecords('entities').map(({ data }) => data.listing.status.checkedOn);
  return days.sort()[0] ?? '';
});
