/** The site while records are edited (`npm run dev`): an open page follows its record, also through a fault in it. */
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startAstro } from './astro-server.ts';
import { freePort } from './free-port.ts';
import { expect, unwatched as test } from './test.ts';

const formerName = 'Alpha Optics Co., Ltd.';
const newName = 'Omega Optics Co., Ltd.';

test('an open page has its styles, and shows what its record says now', async ({ page }) => {
  const content = copyOfFixtures();
  const record = path.join(content, 'entities/alpha-optics.md');
  const asItWas = readFileSync(record, 'utf8');
  const port = await freePort('TEST_PORT_DEV');
  const server = await startAstro(['dev', '--ignore-lock'], port, { CONTENT_DIR: content });
  const heading = page.getByRole('heading', { level: 1 });

  await page.goto(`http://localhost:${port}/entities/alpha-optics/`);
  await expect(heading).toHaveText(formerName);
  await expect(page.getByText('Skip to the content')).not.toBeInViewport();

  writeFileSync(record, asItWas.replaceAll(formerName, newName));
  await expect(heading).toHaveText(newName);

  writeFileSync(record, asItWas.replace('---\n', '---\ncolour: blue\n'));
  await expect.poll(server.output).toContain('entities/alpha-optics.md is left out: npm run check');
  writeFileSync(record, asItWas);
  await expect(heading).toHaveText(formerName);

  await server.stop();
  rmSync(path.dirname(content), { recursive: true });
});

/** Not in `test-results/`, which Vite does not watch. */
function copyOfFixtures(): string {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'twenty-eight-edited-'));
  const content = path.join(folder, 'content');
  cpSync('tests/fixtures/content', content, { recursive: true });
  return content;
}
