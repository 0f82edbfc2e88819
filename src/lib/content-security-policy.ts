/**
 * The Content Security Policy of every page (CSP Level 3, Trusted Types): fixed strings, nothing inline but one hashed
 * style.
 */
import { createHash } from 'node:crypto';
import { layerOrder } from './layer-order.ts';

/** Policy of a page without full-text search; as short as it can be, as every entity page has it. No Trusted Type passes. */
export const pagePolicy = formatPolicy({ scripts: "'self'" });

/** Policy of the list check, whose worker has an address that the policy `default` admits. */
export const screenPolicy = formatPolicy({ scripts: "'self'", trustedTypes: 'default' });

/**
 * Policy of the search page, which holds for every other page as well: for header files.
 * `wasm-unsafe-eval` and the policy `default` are what Pagefind's WebAssembly and its worker need.
 */
export const contentSecurityPolicy = formatPolicy({
  scripts: "'self' 'wasm-unsafe-eval'",
  trustedTypes: 'default',
});

/** Policy of a page for frames on other sites: styles of this site and nothing else. */
export const framePolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

interface PolicyParts {
  /** Sources of `script-src`. */
  scripts: string;
  /** Name of the policy that makes Trusted Types; `'none'` when left out. */
  trustedTypes?: string;
}

function formatPolicy({ scripts, trustedTypes = "'none'" }: PolicyParts): string {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src 'self' ${hashSource(layerOrder)}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes}`,
  ].join('; ');
}

/** Names all the text of a script or style by its hash (CSP Level 3, hash-source). */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
