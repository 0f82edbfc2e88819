/**
 * Suggests entries while a reader types into a search form: a combobox (ARIA APG) by GitHub's combobox-nav over the names
 * index. `on-first-use.ts` loads it when a search field first has the focus. Where the names cannot be loaded there are no
 * suggestions, and the form works as without them.
 */
import Combobox from '@github/combobox-nav';
import { withBase } from '../../lib/addresses.ts';
import { adoptStyles, element } from '../../lib/dom.ts';
import { loadNames } from '../load-names.ts';
import { searchNames } from '../names/name-search.ts';
import type { NameHit } from '../names/hit.ts';
import styles from './suggestions.css?inline';

const most = 6;

adoptStyles(styles);
const fields = new WeakSet<Element>();

document.addEventListener('control-use', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || !target.form || fields.has(target)) return;
  fields.add(target);
  suggestIn(target.form, target);
});

function suggestIn(form: HTMLFormElement, field: HTMLInputElement): void {
  const { names: address = '', integrity = '', base = '/' } = form.dataset;
  const list = element('ul', {
    id: `${field.id}-suggestions`,
    class: 'suggestions',
    role: 'listbox',
    'aria-label': 'Suggested entries',
    hidden: true,
  });
  const status = element('p', { class: 'visually-hidden', role: 'status' });
  field.after(list);
  form.append(status);
  const combobox = new Combobox(field, list, { tabInsertsSuggestions: false });

  const show = (hits: NameHit[]) => {
    if (hits.length === 0 && list.hidden) return;
    combobox.stop();
    list.replaceChildren(...hits.map((hit) => option(list.id, hit, base)));
    list.hidden = hits.length === 0;
    if (!list.hidden) combobox.start();
    status.textContent = describeOptions(hits.length);
  };
  const update = async () => {
    const names = await loadNames({ address, integrity }).catch(() => undefined);
    const isAsked = names !== undefined && field.matches(':focus');
    show(
      isAsked ? searchNames(names.index, field.value, { typing: true }).hits.slice(0, most) : []
    );
  };
  field.addEventListener('input', () => void update());
  // Escape closes the list first; only a second one clears the field, as the browser does.
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || list.hidden) return;
    event.preventDefault();
    show([]);
  });
  form.addEventListener('focusout', () => show([]));
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('combobox-commit', ({ target }) => {
    const chosen = target instanceof HTMLElement ? target.dataset['address'] : undefined;
    if (chosen !== undefined) location.assign(chosen);
  });
  void update();
}

function option(listId: string, { entity, reason }: NameHit, base: string): HTMLLIElement {
  const { id, name, chinese } = entity;
  const about = { id: `${listId}-${id}`, role: 'option' };
  const address = withBase(base, `/entities/${id}/`);
  const why = element('small', {}, reason.text);
  return element('li', { ...about, 'data-address': address }, `${name} ${chinese}`.trim(), why);
}

function describeOptions(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? '1 suggestion, press the down arrow for it'
    : `${count} suggestions, press the down arrow for them`;
}
