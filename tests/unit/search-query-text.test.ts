/** How a query is brought into the forms of the index. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { partAround, writeQuery } from '../../src/search/names/query-text.ts';

suite('citations', () => {
  for (const written of [
    '84FR54002',
    '84 FR 54,002',
    '84 F.R. 54002',
    '84 Fed. Reg. 54,002 (Oct. 9, 2019)',
    '84 Federal Register 54002',
    '84 FR 54002, 54004 (Oct. 9, 2019)',
  ])
    test(`are brought into one form: ${written}`, () => {
      assert.equal(writeQuery(written), '84 FR 54002');
    });

  test('keep the words beside them', () => {
    assert.equal(writeQuery('Hikvision, 85 Fed Reg 34505'), 'Hikvision, 85 FR 34505');
  });
});

test('a.k.a. between two names is left out', () => {
  assert.equal(writeQuery('Megvii a.k.a. Face++').replace(/\s+/g, ' '), 'Megvii Face++');
});

suite('words around a name', () => {
  test('are parted from it in English', () => {
    assert.deepEqual(partAround(['is', 'dahua', 'sanctioned', '2019']), {
      left: ['dahua'],
      aside: ['is', 'sanctioned', '2019'],
    });
  });

  test('are parted from it in Chinese', () => {
    assert.deepEqual(partAround(['美国制裁海康威视']), {
      left: ['海康威视'],
      aside: ['美国', '制裁'],
    });
  });

  test('are not parts of names', () => {
    assert.deepEqual(partAround(['xinjiang', 'police', 'college']).aside, []);
  });
});
