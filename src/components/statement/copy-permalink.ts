/**
 * Copies the permanent address of a statement when its link is activated, and confirms it; loaded by
 * `site/on-first-use.ts`. The browser follows the link as well, so the address bar has the address where nothing can be
 * copied.
 */

/** Long enough for a live region to be noticed before it changes, and for its text to be read. */
const delays = { speak: 100, clear: 5000 };

document.addEventListener('control-use', ({ target, detail: event }) => {
  if (!(target instanceof HTMLAnchorElement) || !target.matches('.permalink, .statement dt a'))
    return;
  statusOf(target);
  if (event.type === 'click' && isPlain(event as MouseEvent)) void copy(target);
});

/** True if the browser follows the link in this window. */
function isPlain({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return !ctrlKey && !metaKey && !shiftKey;
}

async function copy(link: HTMLAnchorElement): Promise<void> {
  const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '';
  try {
    await navigator.clipboard.writeText(address + link.hash);
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
  const status = document.createElement('span');
  status.role = 'status';
  link.after(status);
  return status;
}

/** Following a link to a fragment takes the focus from the link and gives it to nothing. */
function keepFocus(link: HTMLAnchorElement): void {
  if (document.activeElement === document.body) link.focus({ preventScroll: true });
}
