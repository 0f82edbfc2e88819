/** What a reader is told of each hit. The entries are small, so that exact words can be held. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { NameEntry } from '../../src/search/names/name-entry.ts';
import { buildNamesIndex } from '../../src/search/names/names-index.ts';
import { searchNames } from '../../src/search/names/name-search.ts';

const common = { chinese: '海康威视', place: 'Hangzhou', lists: [], terms: [] };
const hikvision: NameEntry = {
  ...common,
  id: 'hikvision',
  name: 'Hangzhou Hikvision Digital Technology Co., Ltd.',
  kind: 'company',
  names: {
    'listed-name': ['Hangzhou Hikvision Digital Technology Co., Ltd.'],
    alias: ['Hikvision'],
    'chinese-name': ['杭州海康威视数字技术股份有限公司', '海康威视'],
    traditional: ['海康威視'],
    pinyin: ['Hǎikāng Wēishì'],
    identifier: ['002415'],
    headquarters: ['Hangzhou'],
    citation: ['84 FR 54002'],
    address: ['No. 555 Qianmo Road, Binjiang District'],
  },
};
const kashgar: NameEntry = {
  ...common,
  id: 'kashgar-psb',
  name: 'Kashgar Prefecture Public Security Bureau',
  kind: 'government-body',
  names: {
    'listed-name': ['Kashgar Prefecture Public Security Bureau'],
    alias: ['Kashi Prefecture Public Security Bureau'],
    'chinese-name': ['喀什地区公安局'],
    'search-term': ['Qeshqer'],
    place: ['Kashgar'],
  },
};
const hetian: NameEntry = {
  ...common,
  id: 'hetian-psb',
  name: 'Hetian Prefecture Public Security Bureau',
  kind: 'government-body',
  names: {
    'listed-name': ['Hetian Prefecture Public Security Bureau'],
    'chinese-name': ['和田地区公安局'],
  },
};
const index = buildNamesIndex([hikvision, kashgar, hetian]);

const cases: [query: string, kind: string, text: string][] = [
  ['Hangzhou Hikvision Digital Technology', 'listed-name', 'listed name'],
  ['kashgar bureau', 'listed-name', 'listed name contains “kashgar bureau”'],
  ['Hikvision', 'alias', 'alias in the rule: Hikvision'],
  ['kashi', 'alias', 'alias in the rule: Kashi Prefecture Public Security Bureau'],
  ['海康', 'chinese-name', 'Chinese name contains 海康'],
  ['海康威視', 'traditional', 'Chinese name in traditional characters: 海康威視'],
  ['haikang', 'pinyin', 'pinyin: Hǎikāng Wēishì'],
  ['haikangweishi', 'pinyin', 'pinyin: Hǎikāng Wēishì'],
  ['Qeshqer', 'search-term', 'other spelling, kept for search: Qeshqer'],
  ['002415', 'identifier', 'identifier: 002415'],
  ['84FR54002', 'citation', 'citation of the entry: 84 FR 54002'],
  ['Qianmo Road', 'address', 'address in the listing: No. 555 Qianmo Road, Binjiang District'],
  ['Hikvison', 'spelling', 'one letter differs from Hikvision'],
  ['Hickvison', 'spelling', 'two letters differ from Hikvision'],
  ['heek vizion', 'spelling', 'sounds like Hikvision'],
  ['Hykvision', 'spelling', 'one letter differs from Hikvision'],
  ['海康威士', 'spelling', 'one character differs from 海康威视'],
  ['海视', 'chinese-name', 'Chinese name contains 海 and 视'],
  ['Kashgar 公安局', 'listed-name', 'words of listed name and Chinese name'],
  ['555 Qianmo Rd', 'address', 'address in the listing: No. 555 Qianmo Road, Binjiang District'],
  ['hai3kang1', 'pinyin', 'pinyin: Hǎikāng Wēishì'],
  [
    'is kashgar sanctioned?',
    'listed-name',
    'listed name contains “kashgar”; nothing here for “is”, “sanctioned”',
  ],
  ['海康威视是什么', 'chinese-name', 'Chinese name: 海康威视; nothing here for “是什么”'],
  ['Hikvision cameras', 'alias', 'alias in the rule: Hikvision; nothing here for “cameras”'],
];

suite('the reason of a match', () => {
  for (const [query, kind, text] of cases)
    test(`of “${query}” is ${kind}`, () => {
      const [hit] = searchNames(index, query).hits;
      assert.deepEqual([hit?.reason.kind, hit?.reason.text], [kind, text]);
    });
});

suite('the grade of a match', () => {
  for (const [query, match] of [
    ['Hangzhou Hikvision Digital Technology Co., Ltd.', 'exact'],
    ['Hikvision', 'exact'],
    ['海康威視', 'exact'],
    ['002415', 'exact'],
    ['海康', 'partial'],
    ['kashgar bureau', 'partial'],
    ['Kashgar 公安局', 'partial'],
    ['Hikvision cameras', 'partial'],
    ['is Hikvision sanctioned', 'partial'],
    ['Hikvison', 'corrected'],
    ['Hikvison cameras', 'corrected'],
    ['heek vizion', 'corrected'],
    ['海康威士', 'corrected'],
  ] as const)
    test(`of “${query}” is ${match}`, () => {
      assert.equal(searchNames(index, query).hits[0]?.reason.match, match);
    });
});

test('a name of which only the telling word is said is not called whole', () => {
  const inCities = ['aksu', 'hami'].map((id) => ({
    ...hetian,
    id,
    names: { 'listed-name': [`${id} City Prefecture Public Security Bureau`] },
  }));
  const placeless = { ...kashgar, names: { ...kashgar.names, place: [] } };
  const [hit] = searchNames(buildNamesIndex([placeless, ...inCities]), 'Kashgar City Bureau').hits;
  assert.match(hit?.reason.text ?? '', /^words of listed name: Kashgar Prefecture .*“city”$/);
});

suite('a name that is not listed', () => {
  for (const query of [
    'Huawei',
    '华为',
    'Beijing Public Security Bureau',
    '北京市公安局',
    'Hangzhou Police',
  ])
    test(`has no hit: ${query}`, () => {
      assert.deepEqual(searchNames(index, query).hits, []);
    });

  test('has its unknown words named', () => {
    assert.deepEqual(searchNames(index, 'Huawei Technology').unknown, ['huawei']);
  });
});

test('a query without words finds nothing', () => {
  assert.deepEqual(searchNames(index, ' ?! '), {
    hits: [],
    method: undefined,
    words: [],
    unknown: [],
  });
});

test('a Chinese name that is not established is called possible', () => {
  const open = buildNamesIndex([{ ...kashgar, chinese: '' }]);
  const textOf = (query: string) => searchNames(open, query).hits[0]?.reason.text;
  assert.equal(textOf('喀什地区公安局'), 'possible Chinese name: 喀什地区公安局');
  assert.equal(textOf('喀什'), 'possible Chinese name contains 喀什');
});

test('a beginning finds a name while the reader types', () => {
  assert.equal(searchNames(index, 'h', true).hits.length, 2);
  assert.equal(searchNames(index, 'h').hits.length, 0);
});
