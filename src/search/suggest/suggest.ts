/** The script of the suggestions, which `on-first-use.ts` loads when a search field first has the focus. */
import { suggestIn } from './suggest-in.ts';
import styles from './suggestions.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);
const fields = new WeakSet<Element>();

document.addEventListener('control-use', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || !target.form || fields.has(target)) return;
  fields.add(target);
  suggestIn(target.form, target);
});
