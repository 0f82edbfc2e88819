/** `_headers`, read with the rules of the two hosts that read it. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { contentSecurityPolicy } from '../../../src/lib/content-security-policy.ts';
import { headersEverywhere } from '../../../src/hosting/headers.ts';
import { toHeadersFile } from '../../../src/hosting/headers-file.ts';

const rules = readRules(toHeadersFile('/'));
const paths = [
  '/',
  '/entities/hikvision/',
  '/entities/hikvision.csl.json',
  '/entities/hikvision.bib',
  '/_astro/style.DJx0oSgT.css',
  '/search/names.cd425fba5c83aeab.json',
  '/pagefind/fragment/en_14402bd.pf_fragment',
  '/pagefind/pagefind-entry.json',
  '/data/schemas/entities.json',
  '/data/entities.ftm.jsonl',
  '/corrections/atom.xml',
  '/opensearch.xml',
];

suite('_headers', () => {
  test('keeps the limits of Cloudflare Pages', () => {
    const patterns = rules.map(({ pattern }) => pattern);
    assert.ok(rules.length <= 100);
    assert.deepEqual(patterns, [...new Set(patterns)]);
    assert.deepEqual(
      patterns.filter((pattern) => pattern.split('*').length > 2),
      []
    );
    for (const line of toHeadersFile('/').split('\n')) assert.ok(line.length <= 2000, line);
  });

  test('says no header twice for a path, since the hosts would join the two', () => {
    for (const path of paths) {
      const names = matching(path).flatMap(({ headers }) => headers.map(([name]) => name));
      assert.deepEqual(names, [...new Set(names)], path);
    }
  });

  test('lets other sites frame the pages made for it, by a second policy, and no others', () => {
    const framed = headersOf('/embed/entities/hikvision/').filter(([name]) => isPolicy(name));
    assert.deepEqual(
      framed.map(([, value]) => value),
      [headersEverywhere['Content-Security-Policy'], 'frame-ancestors *']
    );
    for (const path of [...paths, '/embed.html', '/entities/embed/']) {
      const headers = headersOf(path);
      assert.equal(headers.filter(([name]) => isPolicy(name)).length, 1, path);
      assert.equal(new Map(headers).get('X-Frame-Options'), 'DENY', path);
    }
  });

  test('sends the policy of the pages', () => {
    const policy = new Map(headersOf('/entities/hikvision/')).get('Content-Security-Policy') ?? '';
    for (const directive of contentSecurityPolicy.split('; ')) {
      const [name = '', ...sources] = directive.split(' ');
      const sent = policy.split('; ').find((other) => other.split(' ')[0] === name) ?? '';
      assert.deepEqual(
        sources.filter((source) => !sent.includes(source)),
        [],
        name
      );
    }
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:|\*/);
  });

  test('lets files with a hash in their name be kept for good, and no others', () => {
    const kept = paths.filter((path) => new Map(headersOf(path)).has('Cache-Control'));
    assert.deepEqual(kept, [
      '/_astro/style.DJx0oSgT.css',
      '/search/names.cd425fba5c83aeab.json',
      '/pagefind/fragment/en_14402bd.pf_fragment',
    ]);
  });

  test('names types that these hosts do not know', () => {
    const typeOf = (path: string) => new Map(headersOf(path)).get('Content-Type');
    assert.equal(typeOf('/entities/hikvision.csl.json'), 'application/vnd.citationstyles.csl+json');
    assert.equal(typeOf('/corrections/atom.xml'), 'application/atom+xml');
    assert.equal(typeOf('/entities/hikvision/'), undefined);
  });

  test('under a sub-path begins every rule with it, and claims HTTPS for no whole host', () => {
    const text = toHeadersFile('/record/');
    assert.deepEqual(
      readRules(text).filter(({ pattern }) => !pattern.startsWith('/record/')),
      []
    );
    assert.doesNotMatch(text, /Strict-Transport-Security/);
    assert.match(toHeadersFile('/'), /Strict-Transport-Security: max-age=31536000\n/);
  });
});

function isPolicy(name: string): boolean {
  return name === 'Content-Security-Policy';
}

interface Rule {
  pattern: string;
  headers: [string, string][];
}

function readRules(text: string): Rule[] {
  const found: Rule[] = [];
  for (const line of text.split('\n').filter((line) => line && !line.startsWith('#'))) {
    const [name = '', ...value] = line.trim().split(': ');
    if (line.startsWith('/')) found.push({ pattern: line, headers: [] });
    else found.at(-1)?.headers.push([name, value.join(': ')]);
  }
  return found;
}

/** A star takes slashes too, on both hosts. */
function matching(path: string): Rule[] {
  return rules.filter(({ pattern }) => {
    const parts = pattern.split('*').map((part) => RegExp.escape(part));
    return new RegExp(`^${parts.join('.*')}$`).test(path);
  });
}

function headersOf(path: string): [string, string][] {
  return matching(path).flatMap(({ headers }) => headers);
}
