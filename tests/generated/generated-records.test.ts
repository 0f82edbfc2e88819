/** Records with any valid fields pass the rules of form and come back unchanged through every export that holds them. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { judgeContent, senseRules } from '../../src/checks/index.ts';
import { stringsIn } from '../../src/checks/walk-values.ts';
import { contentWith, textWith, validRecord } from './changed-content.ts';
import { exportedTexts, unexported } from './exported-texts.ts';
import { tableFaults } from './export-faults.ts';
import { runs } from './runs.ts';
import { replaceable, validFields, type Fields, type ReplaceableKind } from './valid-records.ts';
import { datasetOf } from '../unit/exports/fixture-dataset.ts';

/** Invented values are rarely sense. */
const sense = new Set(senseRules.map(({ id }) => id));

for (const kind of Object.keys(replaceable) as ReplaceableKind[])
  suite(`generated ${kind}`, () => {
    const original = validRecord(replaceable[kind]);
    const withFields = (fields: Fields) => contentWith(original, textWith(original, fields));

    test('are read as they were written, and pass the rules of form', () => {
      fc.assert(
        fc.property(validFields(kind), (fields) => {
          const { content, record } = withFields(fields);
          assert.deepEqual(record.data, fields);
          assert.deepEqual(
            judgeContent(content).problems.filter(({ rule }) => !sense.has(rule)),
            []
          );
        }),
        runs(20)
      );
    });

    test('come back unchanged through every table', () => {
      fc.assert(
        fc.property(validFields(kind), (fields) => {
          const dataset = datasetOf(withFields(fields).content);
          assert.deepEqual(tableFaults(dataset), []);
          const exported = exportedTexts(dataset);
          const lost = stringsIn(fields).filter(
            ({ name, value }) => !unexported.has(name) && !exported.has(value)
          );
          assert.deepEqual(lost, []);
        }),
        runs(20)
      );
    });
  });
