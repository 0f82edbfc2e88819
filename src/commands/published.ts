/** `npm run published`: writes what the newest release publishes to `content/published.txt`. Run it once a release is out. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { writePublishedList } from '../checks/published-list.ts';
import { publishedValues } from '../checks/published-values.ts';
import { contentDir } from '../content/content-dir.ts';
import { readContent } from '../content/records.ts';
import { releaseSchema } from '../schemas/release.ts';

const folder = contentDir('.');
const { records } = readContent(folder);
const versions = records
  .filter(({ kind }) => kind === 'releases')
  .map(({ data }) => releaseSchema.parse(data).version)
  .sort(new Intl.Collator('en', { numeric: true }).compare);
const values = publishedValues(records);

writeFileSync(
  path.join(folder, 'published.txt'),
  writePublishedList(versions.at(-1) ?? '', values)
);
console.log(`${values.length} values of version ${versions.at(-1)} written.`);
