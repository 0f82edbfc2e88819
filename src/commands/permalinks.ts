/** `npm run permalinks`: adds the addresses of a fresh build to `content/permalinks.txt`. The list only grows. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentDir } from '../content/content-dir.ts';
import { readBuiltPages } from '../lib/built-site.ts';
import { publishedAddresses, publishedIn } from '../lib/permalinks.ts';
import { buildSite } from './build-site.ts';

const file = path.join(contentDir('.'), 'permalinks.txt');
const listed = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];

const { dir } = await buildSite();
const pages = readBuiltPages(dir);
const isPublished = publishedIn(pages);
const lost = listed.filter((address) => !isPublished(address));
const all = [...new Set([...listed, ...publishedAddresses(pages)])].sort();

if (lost.length > 0) {
  console.error(`These addresses are published and lead nowhere now:\n${lost.join('\n')}`);
  console.error('Bring them back, or name the old id of a renamed record in its formerIds.');
  process.exitCode = 1;
} else {
  writeFileSync(file, `${all.join('\n')}\n`);
  console.log(`${all.length - listed.length} addresses added, ${all.length} in all.`);
}
