/** Files of the site as broken servers, caches and networks hand them out. */
import type { Page, Route } from '@playwright/test';

type Answer = NonNullable<Parameters<Route['fulfill']>[0]>;

/** Takes the body of a file and returns the answer that replaces it. */
export type Fault = (body: Buffer) => Answer;

const notFound = '<!doctype html><title>Not found</title><p>Not found';

/** An answer with an error, and a body that is not whole. */
export const fileFaults = {
  missing: () => ({ status: 404, contentType: 'text/html', body: notFound }),
  'cut off': (body: Buffer) => ({ body: body.subarray(0, body.length / 2) }),
} satisfies Record<string, Fault>;

/**
 * Answers each request for a file with a fault.
 *
 * @param address - Glob of addresses.
 * @returns The number of requests so far.
 */
export async function breakFile(page: Page, address: string, fault: Fault): Promise<() => number> {
  let asked = 0;
  await page.route(address, async (route) => {
    asked++;
    const response = await route.fetch();
    await route.fulfill({ response, ...fault(await response.body()) });
  });
  return () => asked;
}
