/** The parts of the search page, as `SearchPage.astro` writes them. Each throws if the page does not have it. */

export class SearchParts {
  private readonly page: HTMLElement;

  constructor(page: HTMLElement) {
    this.page = page;
  }

  get field(): HTMLInputElement {
    return this.findA(HTMLInputElement, 'input[type="search"]');
  }

  get filterForm(): HTMLFormElement {
    return this.findA(HTMLFormElement, 'form.filters');
  }

  get filterDetails(): HTMLDetailsElement {
    return this.findA(HTMLDetailsElement, 'details');
  }

  find(selector: string): HTMLElement {
    return this.findA(HTMLElement, selector);
  }

  private findA<Part extends HTMLElement>(type: new () => Part, selector: string): Part {
    const part = this.page.querySelector(selector);
    if (part instanceof type) return part;
    throw new Error(`The search page has no ${selector}`);
  }
}
