/** `npm run screen`: what it prints, writes and exits with. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';

const folder = mkdtempSync(path.join(tmpdir(), 'screen-'));
const screen = (options: string[], input: string) =>
  spawnSync('node', ['src/commands/screen.ts', '-', ...options], { input, encoding: 'utf8' });

test('prints one object a row and exits with 2 where a name has a hit', () => {
  const { status, stdout, stderr } = screen([], 'name,city\nSiemens AG,Munich\n海康威视,\n');
  const rows = JSON.parse(stdout) as { row: number; name: string; hits: object[] }[];

  assert.equal(status, 2);
  assert.deepEqual(
    rows.map(({ row, name, hits }) => [row, name, hits.length]),
    [
      [2, 'Siemens AG', 0],
      [3, '海康威视', 1],
    ]
  );
  const [hit] = rows[1]?.hits ?? [];
  assert.deepEqual(Object.keys(hit ?? {}), ['entity', 'relation', 'grade', 'reason', 'read']);
  assert.match(stderr, /names are in column name\.\n2 of 2 rows, 1 with hits/);
});

test('writes a CSV and exits with 0 where no name has a hit', () => {
  const out = path.join(folder, 'out.csv');
  const { status, stdout } = screen(['--column', 'x', '--out', out], 'name,x\nHikvision,Siemens\n');

  assert.deepEqual([status, stdout], [0, '']);
  assert.match(readFileSync(out, 'utf8'), /^row,name,hit,.*\n2,Siemens,no,/);
});

test('exits with 1 and a sentence where the list cannot be read', () => {
  for (const [options, input, message] of [
    [[], '', 'The file is empty.'],
    [['--column', 'y'], 'name\nA\n', 'There is no column “y”. The columns are: name.'],
    [['--out', 'x.pdf'], 'name\nA\n', '--out x.pdf must end in .csv or .json.'],
  ] as const) {
    const { status, stderr } = screen([...options], input);
    assert.deepEqual([status, stderr.trim()], [1, message]);
  }
});
