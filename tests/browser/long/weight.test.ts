/** The heaviest page of each kind is within its budget. */
import { builtPages } from '../../built/built-site.ts';
import { rootSite } from '../built-sites.ts';
import { fileKinds, heaviestPages, weighPage, type PageWeight } from '../page-weight.ts';
import { expect, test } from '../test.ts';
import { budget, type Budget } from '../weight-budget.ts';

for (const [kind, address] of heaviestPages(builtPages))
  test(`the heaviest page of the kind “${kind}” is within its budget`, async ({ page }) => {
    const weight = await weighPage(page, `.${address}`, rootSite.dir);

    expect(excessOf(weight, budget[kind]), address).toEqual([]);
  });

/** What goes beyond a budget, in words. */
function excessOf(weight: PageWeight, most: Budget): string[] {
  const bytes = fileKinds.filter((kind) => weight[kind].gzip > most[kind]);
  return [
    ...bytes.map((kind) => `${kind}: ${weight[kind].gzip} bytes of ${most[kind]}`),
    ...(weight.requests > most.requests
      ? [`requests: ${weight.requests} of ${most.requests}`]
      : []),
  ];
}
