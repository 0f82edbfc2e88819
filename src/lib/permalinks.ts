/** Permanent addresses: what the built site publishes, and which addresses lead somewhere. */
import type { Element } from 'hast';
import { attribute, type BuiltPage } from './built-site.ts';

/**
 * Lists every address that readers may link to, sorted: each page, and each element marked `data-statement` on it.
 *
 * @throws If a marked element has no id.
 */
export function publishedAddresses(pages: BuiltPage[]): string[] {
  return pages
    .filter((page) => !isUnlisted(page))
    .flatMap(addressesOn)
    .sort();
}

/**
 * Makes a function that is true of an address that leads to a page and, if it has a fragment, to an element with that
 * id. On the redirect that a renamed record leaves behind, any fragment leads to the new page.
 */
export function publishedIn(pages: BuiltPage[]): (address: string) => boolean {
  const targets = new Map(
    pages.map((page) => [page.address, { ids: idsOn(page), isRedirect: isRedirect(page) }])
  );
  return (address) => {
    const [path = '', fragment] = address.split('#');
    const target = targets.get(path);
    if (target === undefined) return false;
    return !fragment || target.isRedirect || target.ids.has(decodeURIComponent(fragment));
  };
}

/** The page for wrong addresses, and files that are parts of pages, ask search engines to leave them out. */
function isUnlisted({ elements }: BuiltPage): boolean {
  return elements.some((element) => attribute(element, 'content') === 'noindex');
}

function addressesOn({ address, elements }: BuiltPage): string[] {
  const statements = elements.filter(
    (element) => attribute(element, 'dataStatement') !== undefined
  );
  return [address, ...statements.map((element) => `${address}#${idOf(element, address)}`)];
}

function idOf(statement: Element, address: string): string {
  const id = attribute(statement, 'id');
  if (!id)
    throw new Error(
      `A statement on ${address} has no id. Give the element with data-statement an id.`
    );
  return id;
}

function isRedirect({ elements }: BuiltPage): boolean {
  return elements.some((element) => attribute(element, 'httpEquiv')?.toLowerCase() === 'refresh');
}

function idsOn({ elements }: BuiltPage): Set<string | undefined> {
  return new Set(elements.map((element) => attribute(element, 'id')));
}
