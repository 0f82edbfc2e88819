/** When the status of the 28 was last checked. */
import { getCollection } from 'astro:content';
import { onceABuild } from './once-a-build.ts';

/** The oldest of the days on which the status of an entity was checked, ISO 8601. */
export const statusCheckedOn = onceABuild(async (): Promise<string> => {
  const days = (await getCollection('entities')).map(({ data }) => data.listing.status.checkedOn);
  return days.sort()[0] ?? '';
});
