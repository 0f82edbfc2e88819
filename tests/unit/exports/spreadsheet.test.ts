/** The workbook of the tables, read again. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { toDataFiles } from '../../../src/exports/data-files.ts';
import { tables } from '../../../src/exports/tables/index.ts';
import { writeXlsx } from '../../../src/lib/xlsx.ts';
import { readWorkbook } from '../../../src/screen/workbook.ts';
import { realDataset } from './fixture-dataset.ts';

const { spreadsheet, tables: files } = toDataFiles(realDataset);
const book = readBook(spreadsheet.content as Uint8Array);

suite('twenty-eight.xlsx', () => {
  test('has a sheet for each table after one about it and one about its columns', () => {
    assert.deepEqual([...book.keys()], ['about', 'columns', ...tables.map(({ name }) => name)]);
    for (const name of book.keys()) assert.match(name, /^[a-z-]{1,31}$/);
  });

  for (const { table, rows } of files)
    test(`says of ${table.name} what the table says, in cells of text`, () => {
      const columns = Object.keys(table.row.shape);
      const [head, ...cells] = book.get(table.name) ?? [];
      assert.deepEqual(
        head?.map(({ text }) => text),
        columns
      );
      assert.deepEqual(
        cells.map((row) => row.map(({ text }) => text)),
        rows.map((row) => columns.map((column) => String(row[column] ?? '')))
      );
      for (const [index, row] of rows.entries())
        for (const [at, column] of columns.entries())
          assert.equal(cells[index]?.[at]?.isText, typeof row[column] !== 'number', column);
    });

  test('keeps identifiers whole', () => {
    const cells = [...book.values()].flat(2);
    const identifiers = cells.filter(({ text }) => /^(\d{17}[\dX]|0\d{5})$/.test(text));
    assert.ok(identifiers.length > 3);
    assert.ok(identifiers.every(({ isText }) => isText));
  });

  test('explains every column of every table', () => {
    const explained = book.get('columns')?.slice(1) ?? [];
    assert.deepEqual(
      explained.filter((row) => row[1]?.text).map((row) => `${row[0]?.text} ${row[1]?.text}`),
      tables.flatMap(({ name, row }) => Object.keys(row.shape).map((column) => `${name} ${column}`))
    );
    assert.ok(explained.every((row) => row[3]?.text));
  });

  test('is the same bytes twice', () => {
    assert.deepEqual(toDataFiles(realDataset).spreadsheet.content, spreadsheet.content);
  });
});

test('a workbook of the site can be read by the list check', () => {
  const rows = [
    ['name', 'number'],
    ['=1+1 & <b> "x"', 7],
    ['中科\u0001曙光', 0.5],
  ];
  const read = readWorkbook(
    writeXlsx([
      { name: 'a & b', rows },
      { name: 'second', rows: [] },
    ])
  );
  assert.deepEqual(read.rows, [
    ['name', 'number'],
    ['=1+1 & <b> "x"', '7'],
    ['中科曙光', '0.5'],
  ]);
  assert.match(read.notes[0] ?? '', /only “a & b” is read/);
});

interface ReadCell {
  text: string;
  isText: boolean;
}

/** The sheets by name. A parser of XML reads them, which stops at what is not well-formed. */
function readBook(bytes: Uint8Array): Map<string, ReadCell[][]> {
  const parts = unzipSync(bytes);
  const elements = (part: string, name: string) => {
    const xml = strFromU8(parts[part] ?? new Uint8Array());
    const onError = (_level: string, message: string) => assert.fail(`${part}: ${message}`);
    return [
      ...new DOMParser({ onError }).parseFromString(xml, 'text/xml').getElementsByTagName(name),
    ];
  };
  const targets = new Map(
    elements('xl/_rels/workbook.xml.rels', 'Relationship').map((relation) => [
      relation.getAttribute('Id'),
      relation.getAttribute('Target'),
    ])
  );
  return new Map(
    elements('xl/workbook.xml', 'sheet').map((sheet) => {
      const rows = elements(`xl/${targets.get(sheet.getAttribute('r:id'))}`, 'row');
      return [
        sheet.getAttribute('name') ?? '',
        rows.map((row) => [...row.getElementsByTagName('c')].map(toCell)),
      ];
    })
  );
}

function toCell(cell: Element): ReadCell {
  return { text: cell.textContent ?? '', isText: cell.getAttribute('t') === 'inlineStr' };
}
