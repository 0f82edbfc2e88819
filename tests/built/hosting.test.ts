/** What the built site tells the hosts that serve it. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { suite, test } from 'node:test';
import { toHeadersFile } from '../../src/hosting/headers-file.ts';
import { hashedFiles, headersEverywhere } from '../../src/hosting/headers.ts';
import { mediaTypes } from '../../src/lib/media-types.ts';
import { attribute, toBuiltPage } from '../../src/lib/built-site.ts';
import { siteFiles } from '../browser/built-sites.ts';
import { builtSite } from './built-site.ts';

const files = siteFiles(builtSite);

suite('headers', () => {
  test('stand beside the pages, for the path of the build', () => {
    assert.equal(readFileSync(path.join(builtSite, '_headers'), 'utf8'), toHeadersFile('/'));
  });

  test('let exactly those files be kept for good whose name has a hash', () => {
    const isKept = (file: string) =>
      hashedFiles.some((pattern) => toRegExp(pattern).test(`/${file}`));
    const isHashed = (file: string) =>
      /^_astro\/[^/]+[.-][\w-]{8}\.\w+$|[._][0-9a-f]{7,}\.(json|pf_\w+)$/.test(file);
    assert.deepEqual(files.filter(isKept), files.filter(isHashed));
    assert.ok(files.filter(isKept).length > 100);
  });

  test('name every inline style of a picture in the policy', () => {
    const styles = files
      .filter((file) => file.endsWith('.svg'))
      .flatMap((file) => [
        ...readFileSync(path.join(builtSite, file), 'utf8').matchAll(
          /<style[^>]*>(.*?)<\/style>/gs
        ),
      ])
      .map(([, style = '']) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    const policy = headersEverywhere['Content-Security-Policy'] ?? '';
    assert.ok(styles.length > 0);
    assert.deepEqual(
      styles.filter((hash) => !policy.includes(hash)),
      []
    );
  });

  test('know the type of every file but those of Pagefind, which are bytes', () => {
    const endings = new Set(files.map((file) => path.extname(file).slice(1)));
    const unknown = [...endings].filter((ending) => ending && !(ending in mediaTypes));
    assert.deepEqual(
      unknown.filter((ending) => !/^(pagefind|pf_\w+)$/.test(ending)),
      []
    );
  });
});

suite('security.txt', () => {
  const text = readFileSync(path.join(builtSite, '.well-known/security.txt'), 'utf8');

  test('leads to a page and a section of the site', () => {
    const { pathname, hash } = new URL(/^Contact: (.*)$/m.exec(text)?.[1] ?? '');
    const page = path.join(builtSite, pathname, 'index.html');
    const { elements } = toBuiltPage(page, readFileSync(page, 'utf8'));
    const section = elements.find((element) => `#${attribute(element, 'id')}` === hash);
    assert.equal(section?.tagName, 'h2');
  });

  test('says in time when it expires', () => {
    assert.match(text, /^Expires: \d{4}-\d\d-\d\dT00:00:00Z$/m);
  });
});

/** A pattern of paths, in which `*` matches any characters. */
function toRegExp(pattern: string): RegExp {
  return new RegExp(`^${pattern.split('*').map(RegExp.escape).join('.*')}$`);
}
