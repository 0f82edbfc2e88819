/** The database of the tables, opened again. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, suite, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { toDataFiles } from '../../../src/exports/data-files.ts';
import { databaseRecipes, tableRecipes } from '../../../src/exports/recipes.ts';
import { fixtureDataset, realDataset } from './fixture-dataset.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'database-'));
after(() => {
  rmSync(folder, { recursive: true });
});
const realFile = path.join(folder, 'twenty-eight.sqlite');

for (const [name, dataset, file] of [
  ['the fixture content', fixtureDataset, path.join(folder, 'fixture.sqlite')],
  ['the real content', realDataset, realFile],
] as const)
  suite(`database of ${name}`, () => {
    const { tables, researchKit } = toDataFiles(dataset);
    const bytes = researchKit.find((one) => one.path === 'twenty-eight.sqlite')?.content ?? '';
    writeFileSync(file, bytes);
    for (const { csv } of tables)
      writeFileSync(path.join(path.dirname(file), csv.path), csv.content);
    const database = new DatabaseSync(file, { readOnly: true });
    after(() => {
      database.close();
    });
    const ask = (query: string) => database.prepare(query).all() as Record<string, unknown>[];

    test('is whole, and every key leads to a row', () => {
      assert.deepEqual({ ...ask('PRAGMA integrity_check')[0] }, { integrity_check: 'ok' });
      assert.deepEqual(ask('PRAGMA foreign_key_check'), []);
    });

    test('has the keys of every table', () => {
      for (const { table } of tables) {
        const sqlName = table.name.replaceAll('-', '_');
        const key = ask(
          `SELECT name FROM pragma_table_info('${sqlName}') WHERE pk > 0 ORDER BY pk`
        );
        assert.deepEqual(
          key.map(({ name }) => name),
          table.primaryKey
        );
        const foreign = ask(`SELECT "from", "table" FROM pragma_foreign_key_list('${sqlName}')`);
        assert.deepEqual(
          Object.fromEntries(foreign.map(({ from, table }) => [from, table])),
          Object.fromEntries(
            Object.entries(table.foreignKeys).map(([from, to]) => [from, to.replaceAll('-', '_')])
          )
        );
      }
    });

    for (const { table, csv, rows } of tables)
      test(`has the cells of ${table.name} as its rows have them`, () => {
        const stored = ask(`SELECT * FROM "${table.name.replaceAll('-', '_')}"`);
        const records = parse<Record<string, string>>(csv.content, { columns: true });
        assert.equal(stored.length, records.length);
        assert.deepEqual(
          stored.map((row) => ({ ...row })),
          rows.map((row) =>
            Object.fromEntries(
              Object.keys(table.row.shape).map((column) => {
                const cell = row[column] ?? null;
                return [column, typeof cell === 'boolean' ? Number(cell) : cell];
              })
            )
          )
        );
      });

    test('has five views with the rows of what they are about', () => {
      const count = (name: string) => ask(`SELECT count(*) AS rows FROM ${name}`)[0]?.['rows'];
      assert.equal(count('all_names'), count('names'));
      assert.equal(count('sourced_statements'), count('statement_sources'));
      assert.equal(count('licence_terms'), 28);
      assert.equal(count('other_lists'), count('later_list_dates'));
      assert.equal(count('claim_verdicts'), count('claims'));
      const views = ask("SELECT name FROM sqlite_master WHERE type = 'view'");
      assert.equal(views.length, 5);
    });

    test('is the same bytes twice', () => {
      const again = toDataFiles(dataset).researchKit.find(({ path }) => path.endsWith('.sqlite'));
      assert.deepEqual(again?.content, bytes);
    });
  });

test('every source of a name is in its row', () => {
  const database = new DatabaseSync(realFile, { readOnly: true });
  const row = database
    .prepare("SELECT * FROM all_names WHERE permalink LIKE '%/hikvision/#name-listed'")
    .get();
  database.close();
  assert.deepEqual(String(row?.['sources']).split(' ').sort(), [
    'consolidated-screening-list',
    'ecfr-supplement-4',
    'entity-list-august-2026',
  ]);
  assert.equal(row?.['basis'], 'official');
});

test('the terms have how they are known, and whether sources disagree', () => {
  const database = new DatabaseSync(realFile, { readOnly: true });
  const rows = database.prepare('SELECT * FROM licence_terms').all();
  database.close();
  for (const { id, listing, licence, discrepancies = [] } of realDataset.entities) {
    const row = rows.find(({ entity }) => entity === id);
    assert.deepEqual(
      [row?.['effectiveBasis'], row?.['statusBasis'], row?.['requirementBasis']],
      [listing.effective.basis, listing.status.basis, licence.requirement.basis]
    );
    assert.equal(row?.['reviewPolicyBasis'], licence.reviewPolicy.basis);
    const isDisputed = discrepancies.some(({ concerns }) => concerns === licence.reviewPolicy.id);
    assert.equal(row['reviewPolicyDisputed'], Number(isDisputed), id);
  }
  assert.ok(rows.some((row) => row['reviewPolicyDisputed'] === 1));
});

/** How each program is started with lines from the page, and how it is asked whether it is there. */
const programs: Record<
  string,
  { command: string; found: string[]; run: (code: string) => string[] }
> = {
  Python: { command: 'python3', found: ['-c', 'import sqlite3'], run: (code) => ['-c', code] },
  'Python with pandas': {
    command: 'python3',
    found: ['-c', 'import pandas'],
    run: (code) => ['-c', code],
  },
  R: { command: 'Rscript', found: ['-e', 'library(RSQLite)'], run: (code) => ['-e', code] },
  DuckDB: {
    command: 'duckdb',
    found: ['-c', 'LOAD sqlite'],
    run: (code) => ['-c', code.replace('INSTALL sqlite;', '')],
  },
  SQLite: { command: 'sh', found: ['-c', 'sqlite3 -version'], run: (code) => ['-c', code] },
};

suite('lines on the page of the data', () => {
  for (const { program, code } of [...databaseRecipes, ...tableRecipes]) {
    const { command, found, run } = programs[program] ?? assert.fail(`how is ${program} run?`);
    const isThere = spawnSync(command, found).status === 0;
    test(
      `for ${program} print rows: ${code.split('\n')[0]}`,
      { skip: !isThere && `${program} is not installed` },
      () => {
        const { status, stdout, stderr } = spawnSync(command, run(code), {
          cwd: folder,
          encoding: 'utf8',
        });
        assert.equal(status, 0, stderr);
        assert.ok(stdout.trim().split('\n').length > 2, stdout);
      }
    );
  }
});
