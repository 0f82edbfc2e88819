/** The Content Security Policy of every page, and nothing on a page that it would have to allow. */
import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { attribute, readBuiltPages, type BuiltPage } from '../../src/lib/built-site.ts';
import { rootSite } from './built-sites.ts';
import { expect, test } from './test.ts';

const pages = readBuiltPages(rootSite.dir);

test('every page states its policy before anything that the policy governs', () => {
  expect(pages.filter((page) => !policyComesFirst(page)).map(({ address }) => address)).toEqual([]);
});

test('no policy allows inline code, evaluation or another host', () => {
  const policies = new Set(pages.map(policyOf));
  for (const policy of policies) {
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|'unsafe-hashes'|https?:|\*/);
  }
});

test('every page asks for Trusted Types, and only the search allows WebAssembly', () => {
  for (const page of pages) {
    expect(policyOf(page), page.address).toContain("require-trusted-types-for 'script'");
    expect(policyOf(page).includes("'wasm-unsafe-eval'"), page.address).toBe(
      page.address === '/search/'
    );
  }
});

test('no page has inline code or styles but those whose hash its policy names', () => {
  expect(pages.flatMap((page) => page.elements.filter(isInline(policyOf(page))))).toEqual([]);
});

function policyComesFirst({ elements }: BuiltPage): boolean {
  const governed = elements.findIndex(({ tagName }) =>
    ['link', 'style', 'script'].includes(tagName)
  );
  const policy = elements.findIndex(isPolicy);
  return policy !== -1 && policy < governed;
}

function policyOf({ elements }: BuiltPage): string {
  const policy = elements.find(isPolicy);
  return (policy && attribute(policy, 'content')) ?? '';
}

function isPolicy(element: Element): boolean {
  return attribute(element, 'httpEquiv') === 'Content-Security-Policy';
}

function isInline(policy: string): (element: Element) => boolean {
  return (element) => {
    if (Object.keys(element.properties).some((name) => name === 'style' || /^on[A-Z]/.test(name)))
      return true;
    if (attribute(element, 'href')?.startsWith('javascript:')) return true;
    if (element.tagName === 'style') return !policy.includes(hashOf(element));
    const isWritten = isCode(element) && attribute(element, 'src') === undefined;
    return isWritten && !policy.includes(hashOf(element));
  };
}

function isCode(element: Element): boolean {
  return element.tagName === 'script' && attribute(element, 'type') !== 'application/ld+json';
}

function hashOf({ children }: Element): string {
  const text = children.map((child) => ('value' in child ? child.value : '')).join('');
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
