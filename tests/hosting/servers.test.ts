/** The built sites, read through real web servers with the configurations that the repository offers. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import path from 'node:path';
import { after, before, suite, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { framing, headersEverywhere } from '../../src/hosting/headers.ts';
import { attribute, toBuiltPage } from '../../src/lib/built-site.ts';
import { listedPages, rootSite, siteFiles, subPathSite } from '../browser/built-sites.ts';
import { caddy } from './caddy.ts';
import { nginx } from './nginx.ts';
import { startServer, type WebServer } from './start-server.ts';

const yearly = 'public, max-age=31536000, immutable';
const asked = 'public, max-age=0, s-maxage=60, must-revalidate';

const typesOfFiles = {
  'entities/hikvision.json': 'application/json',
  'entities/hikvision.bib': 'application/x-bibtex; charset=utf-8',
  'entities/hikvision.ris': 'application/x-research-info-systems; charset=utf-8',
  'entities/hikvision.csl.json': 'application/vnd.citationstyles.csl+json',
  'data/names.csv': 'text/csv; charset=utf-8',
  'data/entities.ftm.jsonl': 'application/x-ndjson',
  'data/schemas/entities.json': 'application/schema+json',
  'data/SHA256SUMS': 'text/plain; charset=utf-8',
  'data/twenty-eight.zip': 'application/zip',
  'corrections/atom.xml': 'application/atom+xml',
  'corrections/feed.json': 'application/feed+json',
  'data/ro-crate-metadata.json': 'application/ld+json',
  'opensearch.xml': 'application/opensearchdescription+xml',
  'sitemap-index.xml': 'application/xml',
  'favicon.svg': 'image/svg+xml',
  'favicon.ico': 'image/vnd.microsoft.icon',
  'apple-touch-icon.png': 'image/png',
  'robots.txt': 'text/plain; charset=utf-8',
  'fonts/OFL.txt': 'text/plain; charset=utf-8',
  'share/site.png': 'image/png',
  'pagefind/pagefind.js': 'text/javascript; charset=utf-8',
  'pagefind/wasm.en.pagefind': 'application/octet-stream',
};

for (const program of [nginx, caddy])
  for (const site of [rootSite, subPathSite])
    suite(`${program.name} with a site at ${site.base}`, () => {
      const options = program.version ? {} : { skip: `${program.name} is not installed` };
      let server: WebServer;
      before(async () => {
        if (program.version) server = await startServer(program, site);
      });
      after(() => {
        if (program.version) server.stop();
      });
      const get = (file: string, headers = {}) =>
        fetch(server.address + file, { redirect: 'manual', headers });

      test('sends every page of the sitemap, compressed, with its policy', options, async () => {
        for (const { address } of listedPages(site)) {
          const response = await get(address.slice(1));
          assert.equal(response.status, 200, address);
          assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
          assert.equal(response.headers.get('content-encoding'), 'gzip');
          assert.match(response.headers.get('vary') ?? '', /accept-encoding/i);
          assert.equal(response.headers.get('cache-control'), asked);
          assertGuarded(response, await response.text());
        }
      });

      test(
        'sends every file as it was built, and lets only hashed ones be kept',
        options,
        async () => {
          for (const file of siteFiles(site.dir)) {
            const response = await get(file);
            assert.equal(response.status, 200, file);
            assert.ok(response.headers.has('content-security-policy'), file);
            assert.equal(
              response.headers.get('cache-control'),
              hasHash(file) ? yearly : asked,
              file
            );
            const body = Buffer.from(await response.arrayBuffer());
            assert.ok(body.equals(readFileSync(path.join(site.dir, file))), file);
          }
        }
      );

      test('names the type of every kind of file', options, async () => {
        for (const [file, type] of Object.entries(typesOfFiles))
          assert.equal((await get(file)).headers.get('content-type'), type, file);
      });

      test('sends security.txt where it counts', options, async () => {
        const { status, headers } = await get('.well-known/security.txt');
        assert.equal(status, site.base === '/' ? 200 : 404);
        if (status === 200) assert.equal(headers.get('content-type'), 'text/plain; charset=utf-8');
      });

      test('lets scripts of other sites read data, not pages', options, async () => {
        const sharing = async (file: string) =>
          (await get(file)).headers.get('access-control-allow-origin');
        for (const file of ['data/names.csv', 'entities/hikvision.json', 'corrections/atom.xml'])
          assert.equal(await sharing(file), '*');
        assert.equal(await sharing('entities/hikvision/'), null);
      });

      test('lets other sites frame the pages made for it, and no others', options, async () => {
        const policyOf = async (file: string) =>
          (await get(file)).headers.get('content-security-policy') ?? '';
        const everywhere = headersEverywhere['Content-Security-Policy'] ?? '';
        for (const file of ['embed/entities/hikvision/', 'embed/claims/p4-sanctions-term/'])
          assert.equal(
            await policyOf(file),
            `${everywhere}, ${framing['Content-Security-Policy']}`
          );
        for (const file of ['', 'entities/hikvision/', 'search/', 'embed/', 'gone/'])
          assert.equal(await policyOf(file), everywhere, file);
      });

      test('redirects a folder without its slash and keeps the query', options, async () => {
        const response = await get('search?q=haikang%20weishi');
        assert.ok([301, 308].includes(response.status));
        assert.equal(response.headers.get('location'), `${site.base}search/?q=haikang%20weishi`);
      });

      for (const file of [
        ...['entities/huawei/', '_astro/gone.js', 'gone.bib', '_headers'],
        ...['claims/', 'rules/', 'data/schemas/', '_astro/'],
      ])
        test(`answers ${file}, which is not there, with the page for errors`, options, async () => {
          const response = await get(file);
          assert.equal(response.status, 404);
          assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
          assert.equal(response.headers.get('cache-control'), asked);
          const html = await response.text();
          assert.match(html, /<h1[^>]*>This page does not exist/);
          assertGuarded(response, html);
        });

      for (const end of ['entities', 'entities/', 'search', '%5c', '..%2fsearch'])
        test(`redirects no odd path that ends with ${end} to another host`, options, async () => {
          const { hostname } = new URL(server.address);
          for (const start of [
            '/evil.example/..%2f',
            '/%2fevil.example/..%2f',
            '%5cevil.example/../',
          ]) {
            const location = await redirectOf(server.address + start + end);
            if (location === undefined) continue;
            assert.equal(new URL(location, server.address).hostname, hostname, start + location);
            assert.doesNotMatch(location, /^[/\\]{2}/);
          }
        });

      for (const [name, file, status] of [
        ['a NUL', '%00', 400],
        ['a name of 300 characters', 'a'.repeat(300), 414],
        ['a path of 6,000 characters', 'a/'.repeat(3000), 414],
      ] as const)
        test(
          `refuses ${name} with an error of the client and the page for errors`,
          options,
          async () => {
            const response = await get(file);
            assert.ok([status, 404].includes(response.status), String(response.status));
            const html = await response.text();
            if (response.status !== 400) assertGuarded(response, html);
          }
        );

      test('refuses other methods than GET and HEAD', options, async () => {
        for (const method of ['POST', 'PUT', 'DELETE']) {
          const response = await fetch(`${server.address}search/`, { method });
          assert.equal(response.status, 405);
          assert.equal(response.headers.get('cache-control'), asked);
          assertGuarded(response, await response.text());
        }
      });

      test('keeps hidden files to itself', options, async () => {
        writeFileSync(path.join(server.folder, '.env'), 'hidden');
        assert.equal((await get('.env')).status, 404);
      });

      test('takes a compressed copy that lies beside a page', options, async () => {
        const page = path.join(server.folder, 'glossary/index.html');
        writeFileSync(`${page}.gz`, gzipSync('compressed beforehand'));
        assert.equal(await (await get('glossary/')).text(), 'compressed beforehand');
      });

      test('says when a copy is current, and sends parts of files', options, async () => {
        const etag = (await get('data/twenty-eight.zip')).headers.get('etag') ?? '';
        assert.equal((await get('data/twenty-eight.zip', { 'If-None-Match': etag })).status, 304);
        const page = (await get('entities/hikvision/')).headers.get('etag') ?? '';
        assert.equal((await get('entities/hikvision/', { 'If-None-Match': page })).status, 304);
        const part = await get('data/twenty-eight.zip', { Range: 'bytes=0-1' });
        assert.equal(part.status, 206);
        assert.equal(await part.text(), 'PK');
      });

      test('claims HTTPS for the host only over HTTPS', options, async () => {
        assert.equal((await get('')).headers.get('strict-transport-security'), null);
      });
    });

/** Target of the redirect of a path that is sent as it is, unlike with `fetch`, which resolves it first. */
async function redirectOf(address: string): Promise<string | undefined> {
  const [, host = '', port, path] = /^http:\/\/([^:]+):(\d+)(.*)$/.exec(address) ?? [];
  const [response] = (await once(request({ host, port, path }).end(), 'response')) as [
    IncomingMessage,
  ];
  response.resume();
  return response.headers.location;
}

/** The headers of a page that no page can do without, and the policy that the page itself states. */
function assertGuarded({ headers }: Response, html: string): void {
  const policy = directives(headers.get('content-security-policy') ?? '');
  const meta = toBuiltPage('index.html', html).elements.find(
    (element) => attribute(element, 'httpEquiv') === 'Content-Security-Policy'
  );
  const stated = directives((meta && attribute(meta, 'content')) ?? '');
  assert.ok(stated.size > 5);
  // 'none' is no source that a server would have to allow too (CSP Level 3); what it sends is held whole below.
  for (const [name, sources] of stated)
    assert.deepEqual(
      sources.filter((source) => source !== "'none'" && !policy.get(name)?.includes(source)),
      []
    );
  for (const [name, value] of Object.entries(headersEverywhere))
    assert.equal(headers.get(name), value);
}

function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    })
  );
}

/** A hash of at least seven signs before the ending; Astro's may have any letter in it. */
function hasHash(file: string): boolean {
  return /^_astro\/|[._][0-9a-f]{7,}\.(json|pf_\w+)$/.test(file);
}
