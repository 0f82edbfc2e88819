/** Tells when an element was first in the document of a page. */
import type { Page } from '@playwright/test';

/**
 * Watches for an element from the first byte of the next page that is opened.
 *
 * @param selector - CSS selector of the element
 */
export async function noteWhenShown(page: Page, selector: string): Promise<void> {
  await page.addInitScript(watch, selector);
}

/** Milliseconds since 1970, as this machine's clock has them; 0 if the element is not there yet. */
export function whenShown(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as { shownAt?: number }).shownAt ?? 0);
}

/** Runs in the page. */
function watch(selector: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    Object.assign(globalThis, { shownAt: performance.timeOrigin + performance.now() });
  });
  observer.observe(document, { childList: true, subtree: true });
}
