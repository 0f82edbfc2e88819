/** Files of the site as broken servers, caches and networks hand them out. */
import type { Page, Route } from '@playwright/test';

type Answer = NonNullable<Parameters<Route['fulfill']>[0]>;

/** Breaks a file. In: what it holds. Out: what is answered instead. */
export type Fault = (body: Buffer) => Answer;

const notFound = '<!doctype html><title>Not found</title><p>Not found';

/** What can happen to any file. */
export const fileFaults = {
  missing: () => ({ status: 404, contentType: 'text/html', body: notFound }),
  'a page of HTML': () => ({ status: 200, contentType: 'text/html', body: notFound }),
  'cut off': (body: Buffer) => ({ body: body.subarray(0, body.length / 2) }),
  empty: () => ({ body: '' }),
} satisfies Record<string, Fault>;

/** Lets each request for a file be answered with a fault. In: a glob of addresses. Out: the number of requests. */
export async function breakFile(page: Page, address: string, fault: Fault): Promise<() => number> {
  let asked = 0;
  await page.route(address, async (route) => {
    asked++;
    const response = await route.fetch();
    await route.fulfill({ response, ...fault(await response.body()) });
  });
  return () => asked;
}
