import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { suite, test } from 'node:test';
import { unzipSync } from 'fflate';
import type { Element } from 'hast';
import { toText } from 'hast-util-to-text';
import { attribute, toBuiltPage } from '../../src/lib/built-site.ts';
import { builtPages, builtSite } from './built-site.ts';

const data = path.join(builtSite, 'data');

suite('data files', () => {
  const dataFiles = readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^(index\.html|SHA256SUMS)$/.test(entry.name))
    .map(({ parentPath, name }) => path.relative(data, path.join(parentPath, name)))
    .filter((file) => !/^v\d/.test(file))
    .sort();

  test('have the checksums of SHA256SUMS, each and every one', () => {
    const sums = readFileSync(path.join(data, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
    assert.deepEqual(
      sums.toSorted((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)),
      dataFiles.map((file) => `${sha256(readFileSync(path.join(data, file)))}  ${file}`)
    );
  });

  test('are all offered on the page of the data', () => {
    const page = builtPages.find(({ address }) => address === '/data/');
    const links = new Set(page?.elements.map((element) => attribute(element, 'href')));
    assert.deepEqual(
      dataFiles.filter((file) => !links.has(`/data/${file}`)),
      []
    );
  });

  test('have every column explained on the page of the data', () => {
    const page = toBuiltPage(
      'data/index.html',
      readFileSync(path.join(data, 'index.html'), 'utf8')
    );
    const explained = page.elements.filter(({ tagName }) => tagName === 'dt').map(columnIn);
    const { resources } = JSON.parse(readFileSync(path.join(data, 'datapackage.json'), 'utf8')) as {
      resources: { schema?: { fields: { name: string }[] } }[];
    };
    const columns = resources.flatMap(({ schema }) => schema?.fields ?? []).map(({ name }) => name);
    assert.notEqual(columns.length, 0);
    assert.deepEqual(explained, columns);
  });

  test('are not in the sitemap', () => {
    const maps = globSync('sitemap*.xml', { cwd: builtSite });
    const text = maps.map((file) => readFileSync(path.join(builtSite, file), 'utf8')).join('');
    assert.match(text, /\/data\/</);
    assert.doesNotMatch(text, /\.(csv|json|jsonl|zip)<|SHA256SUMS/);
  });

  test('the page gives the size of the archive', () => {
    const html = readFileSync(path.join(data, 'index.html'), 'utf8');
    assert.doesNotMatch(html, /data-size-of-site-copy/);
    assert.match(html, /twenty-eight\.zip\s*<\/a>\s*\([\d,]+ KB\)/);
  });
});

suite('copy of the site', () => {
  const files = unzipSync(readFileSync(path.join(data, 'twenty-eight.zip')));
  const names = Object.keys(files);
  const pages = names
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ name, ...toBuiltPage(name, new TextDecoder().decode(files[name])) }));

  test('are in the order of their names, whatever the order of the disk', () => {
    assert.deepEqual(Object.keys(files), Object.keys(files).toSorted());
  });

  test('has every page', () => {
    const folders = new Set(names.map((name) => name.split('/')[0]));
    assert.equal(folders.size, 1);
    const copied = new Set(names.map((name) => name.split('/').slice(1).join('/')));
    const missing = globSync('**/index.html', { cwd: builtSite }).filter(
      (file) => !copied.has(file)
    );
    assert.deepEqual(missing, []);
  });

  test('has no link that needs a server or leads to nothing', () => {
    const dead = pages.flatMap(({ name, elements }) =>
      elements
        .flatMap((element) =>
          ['href', 'src', 'action'].flatMap((key) => attribute(element, key) ?? [])
        )
        .filter((link) => !/^(https:|mailto:|#)/.test(link))
        .filter((link) => !(targetOf(name, link) in files))
        .map((link) => `${name} links to ${link}`)
    );
    assert.deepEqual(dead, []);
  });

  test('leads to the archive on the site, which it does not hold', () => {
    assert.ok(!names.some((name) => name.endsWith('.zip')));
    const page = pages.find(({ name }) => name.endsWith('/data/index.html'));
    assert.match(page?.html ?? '', /href="https:\/\/[^"]+\/data\/twenty-eight\.zip"/);
  });
});

/** The name of a column, which stands before its type. */
function columnIn(term: Element): string {
  return toText(term).replace(/ \(\w+\)$/, '');
}

function targetOf(page: string, link: string): string {
  const url = new URL(link, new URL(page, 'file:///'));
  return decodeURIComponent(url.pathname.slice(1));
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
