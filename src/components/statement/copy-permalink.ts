/**
 * Copies the permanent address of a statement when its link is activated, and says so. Runs in the frame that
 * `PermalinkFrame.astro` puts into a page, and works on that page. The browser follows the link as well, so the
 * address bar has the address where nothing can be copied.
 */

/** Long enough for a live region to be noticed before it changes, and for its text to be read. */
const delays = { speak: 100, remove: 5000 };

const page = window.frameElement?.ownerDocument;
page?.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('.permalink');
  const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (link && isPlain) void copy(page, link);
});
if (page) copyWhatWasAskedFor(page);

/**
 * A link can be activated while the frame is still loading. Then the reader has just acted, the page has moved to the
 * address of the link, and neither pointer nor focus is on another one.
 */
function copyWhatWasAskedFor(page: Document): void {
  const { hash, href } = page.location;
  const link = page.querySelector<HTMLAnchorElement>(`.permalink[href="${hash}"]`);
  const pointed = page.querySelector('.permalink:is(:hover, :focus)');
  const view = page.defaultView ?? window;
  const openedAt = 'navigation' in view ? view.navigation.activation?.entry.url : href;
  const hasMoved = view.navigator.userActivation.isActive && openedAt !== href;
  if (link && hasMoved && (!pointed || pointed === link)) void copy(page, link);
}

async function copy(page: Document, link: HTMLAnchorElement): Promise<void> {
  const address = page.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '';
  try {
    await page.defaultView?.navigator.clipboard.writeText(address + link.hash);
    announce(link, 'Address copied');
  } catch {
    announce(link, 'Copy the address from the address bar');
  }
}

function announce(link: HTMLAnchorElement, message: string): void {
  const status = link.ownerDocument.createElement('span');
  status.role = 'status';
  link.after(status);
  setTimeout(() => {
    status.textContent = ` ${message}`;
  }, delays.speak);
  setTimeout(() => {
    status.remove();
  }, delays.remove);
}
