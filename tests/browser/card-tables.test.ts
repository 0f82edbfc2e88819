/** Tables that narrow screens show as cards are still tables to assistive technology, without a role in the markup. */
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const pages = ['entities/'];
const partsOfTable: Record<string, string> = {
  row: 'tr',
  columnheader: 'thead th',
  rowheader: 'tbody th',
  cell: 'td',
};

test.use({ viewport: { width: 360, height: 640 } });

for (const address of pages)
  test(`every cell of the cards on /${address} is one of a table`, async ({ page }) => {
    await page.goto(address);
    const tables = page.locator('.cards');
    await tables.evaluateAll((found) => {
      for (const table of found) table.closest('details')?.setAttribute('open', '');
    });

    expect(await tables.count()).toBeGreaterThan(0);
    for (const [index, table] of (await tables.all()).entries()) {
      await expect(table.locator('tbody tr').first()).toHaveCSS('display', 'grid');
      const exposed = await exposedRoles(page, index);
      expect(exposed.filter((role) => role === 'table')).toHaveLength(1);
      for (const [role, selector] of Object.entries(partsOfTable))
        expect(
          exposed.filter((other) => other === role),
          role
        ).toHaveLength(await table.locator(selector).count());
    }
  });

/** Roles in the accessibility tree of the browser itself, not those that the markup promises. */
async function exposedRoles(page: Page, index: number): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  const { result } = await client.send('Runtime.evaluate', {
    expression: `document.querySelectorAll('.cards')[${index}]`,
  });
  const { nodes } = await client.send('Accessibility.queryAXTree', {
    objectId: result.objectId ?? '',
  });
  return nodes.flatMap(({ ignored, role }) => (ignored ? [] : [String(role?.value)]));
}
