/**
 * `npm run release`: publishes the newest release of `content/releases/`. It checks that record, corrections and version
 * agree, builds the site, keeps the version in `public/`, and writes what it publishes to `content/published.txt`, how it
 * is cited to `CITATION.cff`, and the version to `package.json`, where `npm sbom` reads it.
 * `npm run release -- 1.2.0 2027-01-15 "What is new."` adds the release first.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { formatProblems } from '../checks/format-problems.ts';
import { checkContent } from '../checks/index.ts';
import { writePublishedList } from '../checks/published-list.ts';
import { publishedValues } from '../checks/published-values.ts';
import { contentDir } from '../content/content-dir.ts';
import { readContent } from '../content/records.ts';
import { keepRelease } from './keep-release.ts';
import { toCitationFile } from '../exports/deposit/citation-file.ts';
import { compareVersions, releaseSchema } from '../schemas/release.ts';
import { buildSite } from './build-site.ts';

if (!process.env['SITE'])
  throw new Error('Set SITE to the address of the site: a kept version has addresses in its files');
const content = contentDir('.');
const [version, date, changes] = process.argv.slice(2);
if (version !== undefined) addRelease(releaseSchema.parse({ version, date, changes }));

const { problems } = checkContent(content);
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exit(1);
}
const { records } = readContent(content);
const newest = records
  .filter(({ kind }) => kind === 'releases')
  .map(({ data }) => releaseSchema.parse(data))
  .sort((a, b) => compareVersions(a.version, b.version))
  .at(-1);
if (newest === undefined) throw new Error('There is no release in content/releases/');
const { dir } = await buildSite();
const files = keepRelease(newest.version, { site: dir, kept: 'public' });
const values = publishedValues(records);
writeFileSync(path.join(content, 'published.txt'), writePublishedList(newest.version, values));
writeFileSync('CITATION.cff', toCitationFile(newest));
execFileSync('npm', ['version', newest.version, '--no-git-tag-version', '--allow-same-version']);
console.log(
  `${values.length} values of version ${newest.version} are published. Commit these files:`
);
const written = ['content/published.txt', 'CITATION.cff', 'package.json', 'package-lock.json'];
console.log([...written, ...files].join('\n'));

function addRelease(release: { version: string; date: string; changes: string }): void {
  const file = path.join(content, 'releases', `${release.version.replaceAll('.', '-')}.yaml`);
  if (existsSync(file)) throw new Error(`${file} is there already. Run npm run release without it`);
  writeFileSync(file, stringify(release));
}
