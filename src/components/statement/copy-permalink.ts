/**
 * Copies the permanent address of a statement when its link is activated, or the text before a button, and confirms it;
 * loaded by `site/on-first-use.ts`. The browser follows the link as well, so the address bar has the address where
 * nothing can be copied.
 */

/** Long enough for a live region to be noticed before it changes, and for its text to be read. */
const delays = { speak: 100, clear: 5000 };

document.addEventListener('control-use', ({ target, detail: event }) => {
  if (!(target instanceof HTMLElement) || !target.matches('.permalink, .statement dt a, .copy'))
    return;
  statusOf(target);
  if (event.type !== 'click' || !isPlain(event as MouseEvent)) return;
  if (target instanceof HTMLAnchorElement) {
    const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '';
    const failed = 'Copy the address from the address bar';
    void copy(target, address + target.hash, { done: 'Address copied', failed });
  } else {
    const text = target.previousElementSibling?.textContent ?? '';
    void copy(target, text, { done: 'Copied', failed: 'Select the text and copy it' });
  }
});

/** True if the browser follows the link in this window. */
function isPlain({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return !ctrlKey && !metaKey && !shiftKey;
}

async function copy(
  control: HTMLElement,
  text: string,
  words: { done: string; failed: string }
): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    announce(control, words.done);
  } catch {
    announce(control, words.failed);
  }
}

function announce(link: HTMLElement, message: string): void {
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

/** The live region after a link: made empty before there is anything to say, and kept. */
function statusOf(link: Element): Element {
  const next = link.nextElementSibling;
  if (next?.role === 'status') return next;
  const status = document.createElement('span');
  status.role = 'status';
  link.after(status);
  return status;
}

/** Following a link to a fragment takes the focus from the link and gives it to nothing. */
function keepFocus(link: HTMLElement): void {
  if (document.activeElement === document.body) link.focus({ preventScroll: true });
}
