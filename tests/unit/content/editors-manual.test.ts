import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { suite, test } from 'node:test';
import { parse as parseYaml } from 'yaml';
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { z } from 'zod';
import { rules } from '../../../src/checks/index.ts';
import { shapeOf } from '../../../src/schemas/fields.ts';
import { publisherSchema } from '../../../src/schemas/publisher.ts';
import { recordKinds } from '../../../src/schemas/index.ts';
import { evidencedShape, textStatement } from '../../../src/schemas/statement.ts';
import { validContent } from '../checks/check-case.ts';

const file = path.resolve(import.meta.dirname, '../../../content/README.md');
const manual = unified().use(remarkParse).use(remarkGfm).parse(readFileSync(file));

/** A field, and whether it is needed. */
type Field = [string, boolean];

suite("editor's manual", () => {
  for (const [kind, { schema }] of Object.entries(recordKinds)) {
    const section = sectionOf(`: ${kind}/`);

    test(`lists the fields of ${kind}`, () => {
      assert.deepEqual(fieldsListed(section), fieldsOf(schema));
    });

    test(`shows a valid example of ${kind}`, () => {
      const code = section.find(({ type }) => type === 'code');
      const examples = listFiles(path.join(validContent, kind));
      assert.ok(code && examples.includes(`${toString(code)}\n`));
    });
  }

  test('lists the fields of the publisher, with a valid example', () => {
    const section = sectionOf(': publisher.yaml');
    const replies = publisherSchema.shape.replies.unwrap().element;
    assert.deepEqual(fieldsListed(section), [
      ...fieldsOf(publisherSchema),
      ...fieldsOf(replies).map(([field, isNeeded]) => [`replies.${field}`, isNeeded]),
    ]);
    const code = section.find(({ type }) => type === 'code');
    publisherSchema.parse(parseYaml(code ? toString(code) : ''));
  });

  test('lists the fields of a statement', () => {
    const expected = fieldsOf(textStatement, '', false);
    assert.deepEqual(fieldsListed(sectionOf('Statements')).sort(), expected.sort());
  });

  test('lists every rule of the check with its description', () => {
    const rows = tableOf(sectionOf('What the check finds'));
    assert.deepEqual(
      rows.map(([id, description]) => [id, description]),
      rules.map(({ id, description }) => [id, description])
    );
  });
});

/** Finds the content between the heading of level 2 that ends so and the next one. */
function sectionOf(heading: string): RootContent[] {
  const starts = manual.children.filter((node) => node.type === 'heading' && node.depth === 2);
  const index = starts.findIndex((start) => toString(start).endsWith(heading));
  const [start, next] = [starts[index], starts[index + 1]];
  assert.ok(start, `there is no section "${heading}"`);
  const { children } = manual;
  return children.slice(children.indexOf(start), next && children.indexOf(next));
}

/** Rows of the table of a section, without its head. */
function tableOf(section: RootContent[]): string[][] {
  const table = section.find((node) => node.type === 'table');
  return (table?.children ?? []).slice(1).map((row) => row.children.map((cell) => toString(cell)));
}

function fieldsListed(section: RootContent[]): Field[] {
  return tableOf(section).map(([field = '', needed]) => [field, needed === 'yes']);
}

function listFiles(folder: string): string[] {
  return readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

/** Fields at any depth, like `names.text`; those that every statement has are listed once in the manual. */
function fieldsOf(schema: z.core.$ZodType, prefix = '', omitShared = true): Field[] {
  const shape = shapeOf(schema);
  const shared = omitShared ? sharedFields(shape) : new Set();
  return Object.entries(shape)
    .filter(([name]) => !shared.has(name))
    .flatMap(([name, field]): Field[] => [
      [prefix + name, field._zod.optin === undefined],
      ...fieldsOf(field, `${prefix}${name}.`),
    ]);
}

function sharedFields(shape: Record<string, z.core.$ZodType>): Set<string> {
  const isStatement = Object.keys(evidencedShape).every((name) => name in shape);
  const isText = isStatement && 'variants' in shape;
  return new Set(isStatement ? Object.keys(isText ? textStatement.shape : evidencedShape) : []);
}
