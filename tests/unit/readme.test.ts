/** The README is one page and explains every dependency. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const readme = readFileSync('README.md', 'utf8');

test('names every dependency once, and no other package', () => {
  const [, table = ''] = readme.split('## Dependencies');
  const named = table
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)])
    .map(([, name]) => name);

  assert.deepEqual(named.sort(), packages().sort());
});

test('names every npm script but those of the first two commands, and no other', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const [, table = ''] = readme.split('## Commands');
  const named = [...table.matchAll(/^\| `npm run ([\w:]+)`/gm)].map(([, name]) => name);

  assert.deepEqual([...named, 'start', 'test'].sort(), Object.keys(scripts).sort());
});

test('is at most 120 lines and 1,200 words', () => {
  assert.ok(readme.split('\n').length <= 121, 'lines');
  assert.ok(readme.split(/\s+/).length <= 1201, 'words');
});

function packages(): string[] {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    'dependencies' | 'devDependencies' | 'optionalDependencies',
    Record<string, string>
  >;
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  return Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
}
