/** Makes elements without HTML strings, so that no text can turn into markup, finds them, adds styles, and saves files. */

type Child = Node | string | false | undefined;

/**
 * Makes an element.
 *
 * @param tag - Its name.
 * @param attributes - `true` for an attribute without a value, `false` or `undefined` for none.
 * @param children - Nodes and texts; `false` and `undefined` are skipped.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | boolean | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false)
      made.setAttribute(name, value === true ? '' : value);
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

/**
 * Makes a link.
 *
 * @param href - Its address.
 * @param text - What it says.
 */
export function link(href: string, text: string): HTMLAnchorElement {
  return element('a', { href }, text);
}

/** Adds a style sheet to the page, which the policy of the site allows to its scripts. */
export function adoptStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

/**
 * Finds a part of the page that its component writes.
 *
 * @param type - Class of the part.
 * @throws If the page has no such part.
 */
export function find<Part extends Element>(selector: string, type: new () => Part): Part {
  const part = document.querySelector(selector);
  if (part instanceof type) return part;
  throw new Error(`The page has no ${selector}`);
}

/**
 * Offers a file to be saved.
 *
 * @param name - Name of the file.
 */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  element('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
