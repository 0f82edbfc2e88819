/** A content folder whose every free text holds markup and code, to show that a page never takes it for more than text. */
import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { stringsIn } from '../../src/checks/walk-values.ts';
import type { RecordFile } from '../../src/content/record-file.ts';
import { readContent } from '../../src/content/records.ts';
import { recordKinds } from '../../src/schemas/index.ts';

/** A text with an injection in it. */
export interface InjectedText {
  /** Path of the record in the content folder. */
  file: string;
  /** Field, without the places in lists. Example: `names.text`. */
  field: string;
  text: string;
}

/** Each tries to leave another place: text, attributes, scripts, comments, CDATA, templates, escapes. */
export const injections = [
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '</script><script>alert(1)</script>',
  '"><b data-injected>',
  "'><b data-injected>",
  '</title><x-injected>',
  '<!--<script>alert(1)',
  ']]><x-injected>',
  '{{7*7}} ${7*7} <%= 7*7 %>',
  '&lt;x-injected&gt; &#60;b>',
  '\\"><x-injected>',
  'javascript:alert(1)',
] as const;

/** Free texts that the fixture content leaves out: file, place and value. */
const additions: [file: string, keys: PropertyKey[], value: unknown][] = [
  ['entities/alpha-optics.md', ['identifiers', 0, 'holder'], 'Alpha Group'],
  ['entities/alpha-optics.md', ['label'], 'Alpha'],
  ['entities/example-bureau-20.md', ['place', 'seat', 'chinese'], '示例镇'],
  ['events/rule-published.md', ['notEstablished'], 'At what hour'],
  ['sources/example-list.yaml', ['label'], 'The list'],
  [
    'rules/84-fr-54002.md',
    ['discrepancies'],
    [{ id: 'page', text: 'Pages', sides: [side('1'), side('2')] }],
  ],
  ['rules/84-fr-54002.md', ['unknowns'], [{ id: 'hour', text: 'At what hour' }]],
  [
    'rules/84-fr-54002.md',
    ['related'],
    [
      {
        id: 'later',
        on: '2020',
        citation: '85 FR 1',
        text: 'More',
        basis: 'reported',
        source: ['example-rule'],
      },
    ],
  ],
];

function side(text: string): object {
  return { text, source: ['example-rule'] };
}

/** A paragraph for the bodies, where the check takes markup only as code and as the title of a link. */
const injectedBody =
  'See `<img src=x onerror=alert(1)>` and [here](/about/ "\\"><x-injected onclick=alert(1)>").';

/**
 * Copies content and puts an injection into every text that the schemas leave free; ids, days, addresses and words of
 * a scale are unchanged.
 *
 * @param from - folder to copy
 * @param to - new folder
 * @returns The injected texts.
 */
export function writeInjectedContent(from: string, to: string): InjectedText[] {
  cpSync(from, to, { recursive: true });
  const injected: InjectedText[] = [];
  for (const record of readContent(to).records) {
    const data = structuredClone(record.data);
    for (const [file, keys, value] of additions)
      if (file === record.file.path) setAt(data, keys, value);
    fillStatements(data, data, record);
    injected.push(...injectInto(data, record, injected.length));
    writeFileSync(path.join(to, record.file.path), format(record, data));
  }
  return injected;
}

/** What any statement may say beside its text. */
const besides = { note: 'A note', locator: 'page 1', variants: [side('Other wording')] };

/**
 * Adds the missing optional fields to each statement.
 *
 * @param data - data of the record that contains the value
 */
function fillStatements(value: unknown, data: unknown, record: RecordFile): void {
  if (typeof value !== 'object' || value === null) return;
  for (const inner of Object.values(value)) fillStatements(inner, data, record);
  if (!('source' in value)) return;
  for (const [key, added] of Object.entries(besides)) {
    if (key in value) continue;
    Reflect.set(value, key, structuredClone(added));
    if (!recordKinds[record.kind].schema.safeParse(data).success)
      Reflect.deleteProperty(value, key);
  }
}

/** Changes the values where the schema lets it. */
function injectInto(data: unknown, { kind, file }: RecordFile, first: number): InjectedText[] {
  const injected: InjectedText[] = [];
  for (const { value, path: keys } of stringsIn(data)) {
    const number = first + injected.length;
    const text = `${value} i${number} ${injections[number % injections.length] ?? ''}`;
    setAt(data, keys, text);
    if (!recordKinds[kind].schema.safeParse(data).success) setAt(data, keys, value);
    else {
      const field = keys.filter((key) => typeof key === 'string').join('.');
      injected.push({ file: file.path, field, text });
    }
  }
  return injected;
}

function setAt(data: unknown, keys: readonly PropertyKey[], value: unknown): void {
  const parent = keys
    .slice(0, -1)
    .reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), data);
  Reflect.set(Object(parent), keys.at(-1) ?? '', value);
}

function format({ file, body }: RecordFile, data: unknown): string {
  const yaml = stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
  return file.extension === '.md' ? `---\n${yaml}---\n${body}\n${injectedBody}\n` : yaml;
}
