/** A proof and a report of an earlier version are run again with the names that this site keeps. */
import { createHash } from 'node:crypto';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import type { NamesFile } from '../../src/search/names/name-entry.ts';
import { rootSite } from './built-sites.ts';
import { expect, test } from './test.ts';

const kept = readdirSync('public/search').find((file) => versionOf(file) === '1.0.0');
const names = readFileSync(`public/search/${kept}`);

function versionOf(file: string): unknown {
  const { version } = JSON.parse(readFileSync(`public/search/${file}`, 'utf8')) as NamesFile;
  return version;
}

/** A proof as version 1.0.0 wrote it, of what its names gave. */
const proof = {
  query: 'Hikvision',
  time: '2026-11-20T08:00:00.000Z',
  filters: { kind: [], place: [], list: [], terms: [] },
  dataset: { version: '1.0.0', namesIndexSha256: createHash('sha256').update(names).digest('hex') },
  entries: {
    hits: [
      {
        address: 'https://twenty-eight.example/entities/hikvision/',
        relation: 'listed',
        grade: 'exact',
        why: 'alias in the rule: Hikvision',
      },
    ],
  },
};

test('the names of version 1.0.0 are published beside those of today, which differ', () => {
  const published = globSync('search/names.*.json', { cwd: rootSite.dir });

  expect(published).toContain(`search/${kept}`);
  expect(published.length).toBeGreaterThan(1);
});

for (const [what, query, verdict] of [
  ['same', 'Hikvision', 'Same: 1 hit compared, none differs.'],
  ['different', 'Hikvision and Dahua', /^Different: 1 of 2 hits differ/],
] as const)
  test(`a proof of version 1.0.0 is ${what} with the names of that version`, async ({ page }) => {
    await page.goto('./screen/verify/');
    await page.getByLabel('Choose a proof').waitFor();
    const buffer = Buffer.from(JSON.stringify({ ...proof, query }));
    await page
      .getByLabel('Choose a proof')
      .setInputFiles({ name: 'proof.json', mimeType: 'application/json', buffer });

    await expect(page.getByRole('heading', { name: /^(Same|Different)/ }).first()).toHaveText(
      verdict
    );
    await expect(page.getByRole('table').first()).toContainText('hikvision');
    await expect(
      page.getByRole('heading', { name: 'With the names that this site has now' })
    ).toBeVisible();
  });

test('a file that is no proof is refused', async ({ page }) => {
  await page.goto('./screen/verify/');
  await page.getByLabel('Choose a proof').waitFor();
  await page
    .getByLabel('Choose a proof')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{}') });

  await expect(page.getByRole('alert')).toHaveText(/This is no proof/);
});
