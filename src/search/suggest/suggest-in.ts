/** Suggestions for one search form: a combobox (ARIA APG) by GitHub's combobox-nav over the names index. */
import Combobox from '@github/combobox-nav';
import { addressOf, withBase } from '../../lib/addresses.ts';
import { loadNames, type LoadedNames } from '../load-names.ts';
import { searchNames } from '../names/name-search.ts';
import { element } from '../page/element.ts';
import type { NameHit } from '../names/hit.ts';

const most = 6;

/**
 * Suggests entries while the reader types into a form; choosing one opens its page.
 * Where the names cannot be loaded there are no suggestions, and the form works as without them.
 */
export function suggestIn(form: HTMLFormElement, field: HTMLInputElement): void {
  const { names: address = '', integrity = '', base = '/' } = form.dataset;
  const list = element('ul', {
    id: `${field.id}-suggestions`,
    class: 'suggestions',
    role: 'listbox',
    hidden: true,
  });
  list.setAttribute('aria-label', 'Suggested entries');
  const status = element('p', { class: 'visually-hidden', role: 'status' });
  field.after(list);
  form.append(status);
  const combobox = new Combobox(field, list, { tabInsertsSuggestions: false });
  const show = (hits: NameHit[]) =>
    showOptions(
      combobox,
      status,
      hits.map((hit) => option(list.id, hit, base))
    );

  const update = async () => {
    const names = await loadNames({ address, integrity }).catch(() => undefined);
    show(names && field.matches(':focus') ? findHits(names, field.value) : []);
  };
  field.addEventListener('input', () => void update());
  field.addEventListener('keydown', (event) => closeOnEscape(event, list, () => show([])));
  form.addEventListener('focusout', () => show([]));
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('combobox-commit', ({ target }) => openOption(target));
  void update();
}

function findHits({ index }: LoadedNames, query: string): NameHit[] {
  return searchNames(index, query, { typing: true }).hits.slice(0, most);
}

function option(listId: string, { entity, reason }: NameHit, base: string): HTMLLIElement {
  const address = withBase(base, addressOf('entities', entity.id));
  const why = element('small', {}, reason.text);
  const id = `${listId}-${entity.id}`;
  return element(
    'li',
    { id, role: 'option', 'data-address': address },
    `${entity.name} ${entity.chinese}`.trim(),
    why
  );
}

function showOptions(combobox: Combobox, status: HTMLElement, options: HTMLLIElement[]): void {
  const { list } = combobox;
  const isSame = options.length === 0 && list.hidden;
  if (isSame) return;
  combobox.stop();
  list.replaceChildren(...options);
  list.hidden = options.length === 0;
  if (!list.hidden) combobox.start();
  status.textContent = describeOptions(options.length);
}

function describeOptions(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? '1 suggestion, press the down arrow for it'
    : `${count} suggestions, press the down arrow for them`;
}

/** Escape closes the list first; only a second one clears the field, as the browser does. */
function closeOnEscape(event: KeyboardEvent, list: HTMLElement, close: () => void): void {
  if (event.key !== 'Escape' || list.hidden) return;
  event.preventDefault();
  close();
}

function openOption(target: EventTarget | null): void {
  const address = target instanceof HTMLElement ? target.dataset['address'] : undefined;
  if (address !== undefined) location.assign(address);
}
