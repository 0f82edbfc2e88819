/** Imports in `src` run one way: from what readers and commands meet down to helpers that know nothing of the site. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

/** The folders of `src`, each above those that it may import. A folder inside another belongs to the nearest one listed. */
const order = [
  ...['commands', 'integrations', 'hosting', 'recheck'],
  ...['pages', 'layouts', 'components'],
  ...['search/build', 'exports', 'data'],
  ...['checks', 'screen'],
  ...['content', 'markdown', 'search'],
  ...['schemas', 'publish', 'lib', 'styles'],
];

const files = globSync('src/**/*.{ts,astro}', { cwd: path.resolve(import.meta.dirname, '../..') });
const imports = new Map(files.map((file) => [file, importsOf(file)]));
const edges = [...imports].flatMap(([from, targets]) => targets.map((to) => ({ from, to })));

test('every file is in a folder that has its place in the order', () => {
  assert.ok(edges.length > 1000, `only ${edges.length} imports were found`);
  assert.deepEqual(
    files.filter((file) => rankOf(file) === -1),
    []
  );
});

test('no import runs back', () => {
  const back = edges.filter(({ from, to }) => rankOf(from) > rankOf(to));
  assert.deepEqual(back, []);
});

test('no two folders import each other', () => {
  const pairs = new Set(
    edges
      .map(({ from, to }) => `${path.dirname(from)} ${path.dirname(to)}`)
      .filter(isBetweenFolders)
  );
  const mutual = [...pairs].filter((pair) => pairs.has(pair.split(' ').reverse().join(' ')));
  assert.deepEqual(mutual, []);
});

test('no file imports itself by way of others', () => {
  assert.deepEqual(
    files.filter((file) => reachableFrom(file).has(file)),
    []
  );
});

function importsOf(file: string): string[] {
  const text = readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8');
  const relative = text.matchAll(/\b(?:from|import)\s*\(?\s*'(\.{1,2}\/[^'?]+)/g);
  return [...relative].map(([, target = '']) => path.join(path.dirname(file), target));
}

/** Place of a file's folder in the order; the longest listed folder counts. */
function rankOf(file: string): number {
  const holding = order.filter((folder) => file.startsWith(`src/${folder}/`));
  return order.indexOf(holding.sort((a, b) => b.length - a.length)[0] ?? '');
}

/** A folder and one inside it are parts of one room. */
function isBetweenFolders(pair: string): boolean {
  const [a = '', b = ''] = pair.split(' ').map((folder) => `${folder}/`);
  return !a.startsWith(b) && !b.startsWith(a);
}

function reachableFrom(file: string, reached = new Set<string>()): Set<string> {
  for (const target of imports.get(file) ?? []) {
    if (reached.has(target)) continue;
    reached.add(target);
    reachableFrom(target, reached);
  }
  return reached;
}
