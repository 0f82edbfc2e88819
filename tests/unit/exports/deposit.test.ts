/** The files that archives read, against their published rules, which are written down here with their source. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { toDataFiles } from '../../../src/exports/data-files.ts';
import { toCitationFile } from '../../../src/exports/deposit/citation-file.ts';
import { fixtureDataset, realDataset } from './fixture-dataset.ts';

const url = z.url({ protocol: /^https$/ });

/** citation-file-format/citation-file-format: `schema.json` 1.2.0, as far as the file has its keys. */
const citation = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: z.string().min(1),
  type: z.enum(['dataset', 'software']),
  title: z.string().min(1),
  abstract: z.string().min(1),
  authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  version: z.string().min(1),
  'date-released': z.iso.date(),
  license: z.literal('CC-BY-4.0'),
  keywords: z.array(z.string()).min(1),
  url: url.optional(),
});

/** zenodraft/metadata-schema-zenodo: `schema.json`, as far as the file has its keys. */
const zenodo = z.strictObject({
  upload_type: z.literal('dataset'),
  title: z.string().min(3),
  description: z.string().min(3),
  notes: z.string(),
  creators: z.array(z.strictObject({ name: z.string() })).min(1),
  version: z.string(),
  publication_date: z.iso.date(),
  access_right: z.literal('open'),
  license: z.literal('cc-by-4.0'),
  language: z.string().length(3),
  keywords: z.array(z.string()),
  related_identifiers: z.array(
    z.strictObject({
      identifier: url,
      relation: z.literal('isIdenticalTo'),
      scheme: z.literal('url'),
    })
  ),
});

const { researchKit, ...others } = toDataFiles(fixtureDataset);
const contentOf = (path: string) =>
  String(researchKit.find((file) => file.path === path)?.content ?? assert.fail(path));

suite('files for archives', () => {
  test('CITATION.cff has the keys of its format', () => {
    const file = citation.parse(parse(contentOf('CITATION.cff')));
    assert.equal(file.url, 'https://twenty-eight.example/record/data/');
    assert.equal(file.version, fixtureDataset.edition.version);
  });

  test('the metadata for Zenodo has the keys that it takes', () => {
    const { version } = zenodo.parse(JSON.parse(contentOf('zenodo.json')));
    assert.equal(version, fixtureDataset.edition.version);
  });

  test('CITATION.cff and package.json are of the newest release; npm run release writes them', () => {
    const numeric = new Intl.Collator('en', { numeric: true });
    const releases = realDataset.releases.toSorted((a, b) => numeric.compare(b.version, a.version));
    const text = readFileSync('CITATION.cff', 'utf8');
    assert.ok(releases[0]);
    const { version, date } = releases[0];
    assert.equal(text, toCitationFile({ version, date }));
    assert.equal(citation.parse(parse(text)).url, undefined);
    const program = JSON.parse(readFileSync('package.json', 'utf8')) as { version?: string };
    assert.equal(program.version, version);
  });
});

interface Entity {
  '@id': string;
  '@type': string;
  [property: string]: unknown;
}

suite('RO-Crate', () => {
  const crate = JSON.parse(contentOf('ro-crate-metadata.json')) as {
    '@context': string;
    '@graph': Entity[];
  };
  const entities = new Map(crate['@graph'].map((entity) => [entity['@id'], entity]));

  /** https://w3id.org/ro/crate/1.1, "Root Data Entity". */
  test('leads from its descriptor to the root, which has what a root must have', () => {
    const descriptor = entities.get('ro-crate-metadata.json');
    assert.deepEqual(descriptor?.['conformsTo'], { '@id': 'https://w3id.org/ro/crate/1.1' });
    assert.deepEqual(descriptor['about'], { '@id': './' });
    const root = entities.get('./');
    assert.equal(root?.['@type'], 'Dataset');
    for (const property of ['name', 'description', 'license', 'datePublished'])
      assert.ok(root[property], property);
  });

  test('describes everything that it names, each once', () => {
    assert.equal(entities.size, crate['@graph'].length);
    const named = JSON.stringify(crate['@graph']).matchAll(/\{"@id":"([^"]+)"\}/g);
    const missing = [...named].map(([, id = '']) => id).filter((id) => !entities.has(id));
    assert.deepEqual(missing, ['https://w3id.org/ro/crate/1.1']);
  });

  test('has every file of the dataset but those that describe the others', () => {
    const files = crate['@graph'].filter((entity) => entity['@type'] === 'File');
    const { tables, checksums } = others;
    const listed = checksums.content
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(66));
    assert.ok(files.length > tables.length * 2);
    assert.deepEqual(
      files.map((file) => file['@id']).sort(),
      listed.filter((path) => path !== 'ro-crate-metadata.json').sort()
    );
  });
});
