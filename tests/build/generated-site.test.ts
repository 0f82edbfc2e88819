/** A site of generated records: what is valid builds, and comes back from the published files as it was written. */
import assert from 'node:assert/strict';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { after, before, suite, test } from 'node:test';
import fc from 'fast-check';
import { stringsIn } from '../../src/checks/walk-values.ts';
import { omit } from '../../src/lib/omit.ts';
import { textWith, validRecord } from '../generated/changed-content.ts';
import { cellsOf, unexported } from '../generated/exported-texts.ts';
import { runs } from '../generated/runs.ts';
import {
  replaceable,
  validFields,
  type Fields,
  type ReplaceableKind,
} from '../generated/valid-records.ts';
import { runCommand } from '../runner/command.ts';

mkdirSync('test-results', { recursive: true });
const folder = mkdtempSync(path.resolve('test-results/build-'));
const content = path.join(folder, 'content');
const site = path.join(folder, 'site');
const kinds = Object.keys(replaceable) as ReplaceableKind[];
/** One record of each kind, in place of one of the fixture content. */
const fieldsOf = new Map(kinds.map((kind) => [kind, sample(kind)]));

before(async () => {
  cpSync('tests/fixtures/content', content, { recursive: true });
  for (const [kind, fields] of fieldsOf)
    writeFileSync(
      path.join(content, replaceable[kind]),
      textWith(validRecord(replaceable[kind]), fields)
    );
  const env = {
    CONTENT_RULES: 'form',
    CONTENT_DIR: content,
    OUT_DIR: site,
    CACHE_DIR: path.join(folder, 'cache'),
  };
  const { failed, output } = await runCommand('node src/commands/build.ts', env);
  assert.equal(failed, 0, output);
});

after(() => rmSync(folder, { recursive: true }));

suite('a site of generated records', () => {
  for (const kind of ['entities', 'claims', 'rules'] as const)
    test(`has one of the ${kind} in its JSON document, field for field`, () => {
      const { name } = path.parse(replaceable[kind]);
      const { record } = JSON.parse(read(`${kind}/${name}.json`)) as { record: Fields };
      assert.deepEqual(record, withoutUnpublished(fieldsOf.get(kind) ?? {}, kind));
    });

  test('has every text of every record in its tables', () => {
    const cells = cellsOf(globSync('data/*.csv', { cwd: site }).map(read));
    const lost = [...fieldsOf.values()]
      .flatMap((fields) => stringsIn(fields))
      .filter(({ name, value }) => !unexported.has(name) && !cells.has(value));
    assert.deepEqual(lost, []);
  });
});

function sample(kind: ReplaceableKind): Fields {
  const [fields = {}] = fc.sample(validFields(kind), { ...runs(1), numRuns: 1 });
  return fields;
}

/** What helps only the search, or redirects, and the kind of a claim stand in no document. */
function withoutUnpublished(fields: Fields, kind: ReplaceableKind): Fields {
  const published = omit(fields, 'searchTerms', 'relatedSearchTerms', 'formerIds');
  return kind === 'claims' ? omit(published, 'kind') : published;
}

function read(file: string): string {
  return readFileSync(path.join(site, file), 'utf8');
}
