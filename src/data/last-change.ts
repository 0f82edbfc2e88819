/** When what a page says was last changed. Layout and other records do not count. */
import { getCollection } from 'astro:content';
import { listReleases } from './dataset-version.ts';

const corrections = await getCollection('corrections');

/** The day of the newest correction that names the record, else that of the first release; ISO 8601. */
export async function lastChange(kind: 'entities' | 'claims', id: string): Promise<string> {
  const about = corrections.filter(({ data }) => data[kind].includes(id));
  const days = about.map(({ data }) => data.date).sort();
  return days.at(-1) ?? (await firstPublished());
}

/** The day of the first release, ISO 8601. */
export async function firstPublished(): Promise<string> {
  return (await listReleases()).at(-1)?.date ?? '';
}
