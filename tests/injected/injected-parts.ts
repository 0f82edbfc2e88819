/** Finds what an injection would leave behind if it were more than text. */
import type { Element } from 'hast';
import { attribute } from '../../src/lib/built-site.ts';

/** Describes the elements that an injected text created. */
export function findInjected(elements: Element[]): string[] {
  return elements.filter(isInjected).map(describe);
}

function isInjected(element: Element): boolean {
  return (
    element.tagName === 'x-injected' ||
    hasInjectedAttribute(element) ||
    ['href', 'src', 'action', 'content'].some((name) => isScript(attribute(element, name))) ||
    runs(element)
  );
}

function hasInjectedAttribute({ properties }: Element): boolean {
  return (
    Object.keys(properties).some((name) => /^on|injected/i.test(name)) || properties['src'] === 'x'
  );
}

/** The payload of a redirect counts, as do addresses. */
function isScript(value: string | undefined): boolean {
  return /^\s*javascript:|url=\s*javascript:/i.test(value ?? '');
}

/** Data for search engines is not run; every other script of the site is a file. */
function runs(element: Element): boolean {
  if (element.tagName !== 'script') return false;
  return (
    attribute(element, 'type') !== 'application/ld+json' && attribute(element, 'src') === undefined
  );
}

function describe({ tagName, properties }: Element): string {
  return `<${tagName}> ${JSON.stringify(properties)}`;
}
