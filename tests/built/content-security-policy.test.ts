/** The Content Security Policy of every page, and nothing on a page that it would have to allow. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import type { Element } from 'hast';
import { attribute, type BuiltPage } from '../../src/lib/built-site.ts';
import { builtPages } from './built-site.ts';

test('every page states its policy before anything that the policy governs', () => {
  assert.deepEqual(
    builtPages.filter((page) => !policyComesFirst(page)).map(({ address }) => address),
    []
  );
});

test('no policy allows inline code, evaluation or another host', () => {
  const policies = new Set(builtPages.map(policyOf));
  for (const policy of policies) {
    assert.ok(policy.includes("default-src 'none'"));
    assert.doesNotMatch(policy, /'unsafe-inline'|'unsafe-eval'|'unsafe-hashes'|https?:|\*/);
  }
});

test('every page asks for Trusted Types, and only the search allows WebAssembly', () => {
  for (const page of builtPages) {
    assert.ok(policyOf(page).includes("require-trusted-types-for 'script'"), page.address);
    assert.equal(
      policyOf(page).includes("'wasm-unsafe-eval'"),
      page.address === '/search/',
      page.address
    );
  }
});

test('no page has inline code or styles but those whose hash its policy names', () => {
  assert.deepEqual(
    builtPages.flatMap((page) => page.elements.filter(isInline(policyOf(page)))),
    []
  );
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
