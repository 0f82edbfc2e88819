/**
 * Starts the suggestions of the search forms. A page with a form runs no script by itself: its form holds a lazy
 * frame that browsers load when it is first shown, which is when the form has the focus. This script is all that
 * the frame holds; there it only puts itself into the page, where it runs a second time and starts the suggestions.
 */
import { trustScript } from '../../lib/trusted-script-address.ts';
import { suggestIn } from './suggest-in.ts';
import styles from './suggestions.css?inline';

const script = document.querySelector<HTMLScriptElement>('script[data-names]');
const frame = window.frameElement;

if (script && frame) moveToPage(script, frame.ownerDocument);
else if (script) start(script);

function moveToPage({ src, dataset }: HTMLScriptElement, page: Document): void {
  if (page.querySelector('script[data-names]')) return;
  const copy = page.createElement('script');
  copy.src = trustScript(page.defaultView ?? window, 'suggestions', src);
  Object.assign(copy.dataset, dataset);
  page.head.append(copy);
}

function start({ dataset }: HTMLScriptElement): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  for (const frame of document.querySelectorAll('form[role="search"] iframe')) {
    const form = frame.closest('form');
    frame.remove();
    const { names: address = '', integrity = '', base = '/' } = dataset;
    if (form) suggestIn(form, { address, integrity }, base);
  }
}
