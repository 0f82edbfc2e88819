/**
 * The site while records are edited (`npm run dev`), the one thing that no built site can show: an open page has its
 * styles and follows its record, also through faults.
 */
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startAstro, type AstroServer } from './astro-server.ts';
import { freePort } from '../free-port.ts';
import { expect as base, unwatched } from '../test.ts';

/** Each edit is checked and its page rendered, which takes longer than a click. */
const expect = base.configure({ timeout: 60_000 });

const formerName = 'Alpha Optics Co., Ltd.';
const newName = 'Omega Optics Co., Ltd.';

/** A server of content that is edited. */
interface EditedSite {
  address: string;
  /** A copy of the fixtures. Not in `test-results/`, which Vite does not watch. */
  content: string;
  server: AstroServer;
}

const test = unwatched.extend<{ edited: EditedSite }>({
  // Playwright reads from the pattern which fixtures this one needs.
  edited: async ({}, use) => {
    const folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'twenty-eight-edited-'));
    const content = path.join(folder, 'content');
    cpSync('tests/fixtures/content', content, { recursive: true });
    const port = await freePort('TEST_PORT_DEV');
    const server = await startAstro('dev', port, { CONTENT_DIR: content });
    await use({ address: `http://localhost:${port}`, content, server });
    await server.stop();
    rmSync(folder, { recursive: true });
  },
});

test('an open page has its styles, and shows what its record says now', async ({
  page,
  edited: { address, content, server },
}) => {
  test.setTimeout(300_000);
  const record = path.join(content, 'entities/alpha-optics.md');
  const asItWas = readFileSync(record, 'utf8');
  const heading = page.getByRole('main').getByRole('heading', { level: 1 });
  await page.goto(`${address}/entities/alpha-optics/`);
  await expect(heading).toHaveText(formerName);
  await expect(page.getByText('Skip to the content')).not.toBeInViewport();

  writeFileSync(record, asItWas.replaceAll(formerName, newName));
  await expect(heading).toHaveText(newName);

  writeFileSync(record, asItWas.replace('---\n', '---\ncolour: blue\n'));
  await expect(heading).toHaveText('The content has problems');
  await expect(page.getByText('entities/alpha-optics.md:2:1')).toBeVisible();
  expect(server.output()).toContain('field "colour" is unknown here');

  writeFileSync(record, asItWas.replace('checkedOn: 20', 'checkedOn: 19'));
  await expect(heading).toHaveText(formerName);
  await expect(page.getByText('before the listing')).toBeVisible();

  writeFileSync(record, asItWas);
  await expect(page.getByText('before the listing')).toHaveCount(0);
  await expect(heading).toHaveText(formerName);
});
