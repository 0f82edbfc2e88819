/** Makes elements without HTML strings, so that no text can turn into markup. */

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

/** Replaces the children of an element; those that stay are not moved, so that they keep the focus. */
export function setChildren(parent: Element, children: Element[]): void {
  for (const child of [...parent.children]) if (!children.includes(child)) child.remove();
  children.forEach((child, at) => {
    const there = parent.children[at];
    if (there !== child) parent.insertBefore(child, there ?? null);
  });
}
