/** A table whose column headings become buttons that sort its rows (ARIA APG, sortable table). */

const collator = new Intl.Collator('en', { numeric: true });

class SortableTable extends HTMLElement {
  connectedCallback(): void {
    const headings = [...this.querySelectorAll<HTMLTableCellElement>('thead th')];
    headings.forEach((heading, column) => {
      if (heading.hasAttribute('data-unsorted')) return;
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...heading.childNodes);
      button.addEventListener('click', () => {
        this.sortBy(heading, column);
      });
      heading.append(button);
    });
  }

  private sortBy(heading: HTMLTableCellElement, column: number): void {
    const direction = heading.ariaSort === 'ascending' ? 'descending' : 'ascending';
    for (const other of this.querySelectorAll('thead th')) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', direction);
    const sign = direction === 'ascending' ? 1 : -1;
    const body = this.querySelector('tbody');
    const rows = [...(body?.rows ?? [])];
    body?.append(...rows.sort((a, b) => sign * compare(a, b, column)));
  }
}

function compare(a: HTMLTableRowElement, b: HTMLTableRowElement, column: number): number {
  return collator.compare(textOf(a, column), textOf(b, column));
}

/** What a cell is sorted by: its `data-sort` where its words do not say it. */
function textOf(row: HTMLTableRowElement, column: number): string {
  const cell = row.cells[column];
  return cell?.dataset['sort'] ?? cell?.textContent.trim() ?? '';
}

customElements.define('sortable-table', SortableTable);
