/** Where the pages of the desk get their parts from: the site, or the file that holds everything. */

/** What a page of the desk needs. */
export interface PageParts {
  startWorker: () => Worker;
  /** Text of the names index of this build. */
  loadNames: () => Promise<string>;
  /** Its SHA-256, hexadecimal. */
  namesSha256: string;
  /** SHA-256 of the program, hexadecimal. */
  program: string;
  /** Address of the site, with which addresses of entities begin. Example: `/record/`. */
  base: string;
}

/** A custom element of the desk, with the parts of the page that its component writes. */
export class DeskElement extends HTMLElement {
  /**
   * Finds a part.
   *
   * @param type - Class of the part.
   * @throws If the page has no such part.
   */
  find(selector: string): HTMLElement;
  find<Part extends HTMLElement>(selector: string, type: new () => Part): Part;
  find(selector: string, type = HTMLElement): HTMLElement {
    const part = this.querySelector(selector);
    if (part instanceof type) return part;
    throw new Error(`The page has no ${selector}`);
  }

  /** Writes a sentence that screen readers read out. */
  protected announce(message: string): void {
    this.find('[role="status"]').textContent = message;
  }

  /** Says what went wrong, where a screen reader reads it at once; empty for nothing. */
  protected fail(message: string): void {
    this.find('[role="alert"]').textContent = message;
  }
}
