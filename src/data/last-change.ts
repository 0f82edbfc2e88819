/** When what a page says was last changed. Layout and other records do not count. */
import { listReleases } from './dataset-version.ts';
import { listRecords } from './records.ts';

const corrections = listRecords('corrections');

/** The day of the newest correction that names the record, else that of the first release; ISO 8601. */
export function lastChange(kind: 'entities' | 'claims', id: string): string {
  const about = corrections.filter(({ data }) => data[kind].includes(id));
  const days = about.map(({ data }) => data.date).sort();
  return days.at(-1) ?? firstPublished();
}

/** The day of the first release, ISO 8601. */
export function firstPublished(): string {
  return listReleases().at(-1)?.date ?? '';
}
