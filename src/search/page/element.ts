/** Makes elements without HTML strings, so that no text can turn into markup. */

type Child = Node | string | false | undefined;

/**
 * Makes an element.
 * In: its name, attributes (`true` for one without a value, `false` or `undefined` for none) and children.
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
