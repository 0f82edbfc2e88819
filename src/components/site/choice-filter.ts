/**
 * A form of selects and checkboxes that hides the items of a list which do not have the chosen values.
 *
 * `data-target` is the id of the container; its items are elements with `data-statement`, and the name of
 * each field is one of their data attributes. The choice is kept in the query of the address. An element with
 * `data-none-shown` is shown where no item has what was chosen.
 */

class ChoiceFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    this.querySelector('.no-filter')?.remove();
    this.restore(form);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.choose(form);
    });
    form.addEventListener('change', () => {
      this.choose(form);
    });
    addEventListener('popstate', () => {
      this.restore(form);
    });
  }

  private choose(form: HTMLFormElement): void {
    history.pushState(null, '', addressOf(form));
    this.apply(form);
  }

  private restore(form: HTMLFormElement): void {
    const query = new URLSearchParams(location.search);
    for (const field of form.elements) {
      if (field instanceof HTMLSelectElement) field.value = query.get(field.name) ?? '';
      if (field instanceof HTMLInputElement) field.checked = query.get(field.name) === field.value;
    }
    this.apply(form);
  }

  private apply(form: HTMLFormElement): void {
    const chosen = [...new FormData(form)].filter(([, value]) => value !== '');
    const target = document.getElementById(this.dataset['target'] ?? '');
    const items = [...(target?.querySelectorAll<HTMLElement>('[data-statement]') ?? [])];
    for (const item of items)
      item.hidden = !chosen.every(([name, value]) => item.dataset[name] === value);
    for (const group of target?.querySelectorAll<HTMLElement>('[data-group]') ?? [])
      group.hidden = !group.querySelector('[data-statement]:not([hidden])');
    const shown = items.filter(({ hidden }) => !hidden).length;
    const wayBack = this.querySelector<HTMLElement>('[data-none-shown]');
    if (wayBack) wayBack.hidden = shown > 0;
    this.announce(
      chosen.length > 0 ? `${shown} of ${items.length} ${this.dataset['unit']} shown` : ''
    );
  }

  private announce(message: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = message;
  }
}

function addressOf(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value !== '') query.set(name, value);
  return query.size > 0 ? `?${query}` : location.pathname;
}

customElements.define('choice-filter', ChoiceFilter);
