/**
 * Copies the permanent address of a statement when its link is activated, and says so. Runs in the frame that
 * `PermalinkFrame.astro` puts into a page, and works on that page. The browser follows the link as well, so the
 * address bar has the address where nothing can be copied.
 */

/** Long enough for a live region to be noticed before it changes, and for its text to be read. */
const delays = { speak: 100, clear: 5000 };

const page = window.frameElement?.ownerDocument;
for (const attention of ['pointerover', 'focusin'])
  page?.addEventListener(attention, (event) => {
    const link = (event.target as Element).closest('.permalink');
    if (link) statusOf(link);
  });
page?.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('.permalink');
  const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (link && isPlain) void copy(page, link);
});
if (page) {
  for (const link of page.querySelectorAll('.permalink:is(:hover, :focus)')) statusOf(link);
  copyWhatWasAskedFor(page);
}

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
  const status = statusOf(link);
  status.textContent = '';
  setTimeout(() => {
    status.textContent = ` ${message}`;
    keepFocus(link);
  }, delays.speak);
  setTimeout(() => {
    status.textContent = '';
  }, delays.clear);
}

/** The live region beside a link: made empty before there is anything to say, and kept. */
function statusOf(link: Element): Element {
  const next = link.nextElementSibling;
  if (next?.role === 'status') return next;
  const status = link.ownerDocument.createElement('span');
  status.role = 'status';
  link.after(status);
  return status;
}

/** Following a link to a fragment takes the focus from the link and gives it to nothing. */
function keepFocus(link: HTMLAnchorElement): void {
  const { activeElement, body } = link.ownerDocument;
  if (activeElement === body) link.focus({ preventScroll: true });
}
