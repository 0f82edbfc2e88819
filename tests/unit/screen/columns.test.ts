/** The column of names, guessed from head and content. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guessColumns } from '../../../src/screen/columns.ts';

const guess = (rows: string[][]) => {
  const { hasHead, name } = guessColumns(rows);
  return { hasHead, name };
};

test('takes the column whose head is a word for names', () => {
  const row = ['17', 'mail@example.org', 'Dahua', 'Hangzhou', 'CN'];
  for (const head of [
    'Name',
    'Company Name',
    'customer_name',
    'SupplierName',
    'Vendor',
    '公司名称',
  ])
    assert.deepEqual(guess([['ID', 'E-mail', head, 'City', 'Country'], row]), {
      hasHead: true,
      name: 2,
    });
});

test('prefers the name of the company to that of a person', () => {
  assert.equal(
    guess([
      ['Contact name', 'Company'],
      ['A. Reader', 'Dahua Ltd'],
    ]).name,
    1
  );
});

test('prefers a full name to another word for a party', () => {
  const row = ['Dahua Technology Co., Ltd.', 'Dahua Technology Co., Ltd.'];
  assert.equal(guess([['Customer', 'Legal name'], row]).name, 1);
});

test('takes by content where no head says it', () => {
  const rows = [
    ['2026-01-01', '310.5', 'Dahua Technology Co., Ltd.', 'paid'],
    ['2026-01-02', '12', 'Siemens AG', 'paid'],
  ];
  assert.deepEqual(guess(rows), { hasHead: false, name: 2 });
});

test('does not take the name of a company for a head', () => {
  for (const first of [
    'Name Brand Company Limited',
    'Xinjiang Uyghur Autonomous Region Public Security Bureau',
  ])
    assert.equal(guess([[first], ['Siemens AG']]).hasHead, false, first);
});

test('finds reference, country and address', () => {
  const head = ['Customer No', 'Customer', 'Street address', 'Country'];
  assert.deepEqual(guessColumns([head, ['1', 'Dahua', 'Road 1', 'CN']]), {
    ...{ hasHead: true, name: 1, reference: 0, address: 2, country: 3 },
  });
});

test('takes the column that the reader named, by head or number', () => {
  const rows = [
    ['Buyer text', 'Name'],
    ['Dahua', 'x'],
  ];
  assert.equal(guessColumns(rows, 'buyer TEXT').name, 0);
  assert.equal(guessColumns(rows, '1').name, 0);
  assert.throws(() => guessColumns(rows, 'Seller'), /no column “Seller”.*Buyer text, Name/);
});
