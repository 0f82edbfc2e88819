/** What a reader is told of each hit. The entries are small, so that exact words can be held. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { NameEntry } from '../../../src/search/names/name-entry.ts';
import { buildNamesIndex } from '../../../src/search/names/names-index.ts';
import { searchNames } from '../../../src/search/names/name-search.ts';

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
    'related-name': ['EZVIZ Inc.'],
    'related-identifier': ['33114'],
    'related-term': ['0020.HK'],
    headquarters: ['Hangzhou'],
    citation: ['84 FR 54002'],
    address: ['No. 555 Qianmo Road, Binjiang District'],
  },
};
const dahua: NameEntry = {
  ...common,
  id: 'dahua',
  name: 'Dahua Technology',
  kind: 'company',
  names: {
    'listed-name': ['Dahua Technology'],
    'chinese-name': ['大华科技'],
    'search-term': ['Dahua'],
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
const index = buildNamesIndex([hikvision, dahua, kashgar, hetian]);

type Case = [query: string, relation: string, grade: string, kind: string];

const cases: Case[] = [
  ['Hangzhou Hikvision Digital Technology Co., Ltd.', 'listed', 'exact', 'listed-name'],
  ['Hikvision', 'listed', 'exact', 'alias'],
  ['海康威視', 'listed', 'variant', 'chinese-name'],
  ['haikangweishi', 'listed', 'variant', 'pinyin'],
  ['002415', 'listed', 'exact', 'identifier'],
  ['002415.SZ', 'listed', 'exact', 'identifier'],
  ['%E6%B5%B7%E5%BA%B7%E5%A8%81%E8%A7%86', 'listed', 'exact', 'chinese-name'],
  ['33114', 'related', 'partial', 'related-identifier'],
  ['HKG: 0020', 'related', 'partial', 'related-term'],
  ['84FR54002', 'listed', 'partial', 'citation'],
  ['Qianmo Road', 'listed', 'partial', 'address'],
  ['Hikvison', 'listed', 'corrected', 'spelling'],
  ['Hikvision Digital Tehcnology', 'listed', 'corrected', 'spelling'],
  ['heek vizion', 'listed', 'corrected', 'spelling'],
  ['海康威士', 'listed', 'corrected', 'spelling'],
  ['威视', 'listed', 'partial', 'chinese-name'],
  ['Hikvision India Private Limited', 'related', 'partial', 'alias'],
  ['Hikvision Outer Hebrides Ltd', 'related', 'partial', 'alias'],
  ['Hikvision Cloud', 'listed', 'partial', 'alias'],
  ['Hikvision Cloud Ltd', 'related', 'partial', 'alias'],
  ['Hikvision Research', 'part', 'partial', 'alias'],
  ['海康威视医大', 'listed', 'partial', 'chinese-name'],
  ['EZVIZ', 'related', 'partial', 'related-name'],
  ['Ezviz Inc.', 'related', 'partial', 'related-name'],
  ['上海海康威视智能技术有限公司', 'related', 'partial', 'chinese-name'],
  ['Hikvision Branch No. 2', 'part', 'partial', 'alias'],
  ['Hikvision cameras', 'listed', 'partial', 'alias'],
  ['Hikvision Cameras Ltd', 'related', 'partial', 'alias'],
  ['昨天大华科技宣布', 'listed', 'exact', 'chinese-name'],
  ['enquiry from Dahua Technology regarding', 'listed', 'exact', 'listed-name'],
  ['Dahua Technology Poland', 'related', 'partial', 'listed-name'],
  ['喀什地区公安局', 'listed', 'exact', 'chinese-name'],
  ['喀什地区公安局特警支队', 'part', 'partial', 'chinese-name'],
  ['喀什市公安局', 'other-body', 'partial', 'chinese-name'],
  ['Kashgar City Public Security Bureau', 'other-body', 'partial', 'listed-name'],
  ['Public Security Bureau of Kashgar City', 'other-body', 'partial', 'listed-name'],
  ['Upal County Public Security Bureau, Kashgar', 'other-body', 'partial', 'listed-name'],
  ['Kashgar 公安局', 'listed', 'variant', 'listed-name'],
  ['Qeshqer PSB', 'listed', 'variant', 'search-term'],
];

suite('a hit says what it is', () => {
  for (const [query, relation, grade, kind] of cases)
    test(query, () => {
      const [hit] = searchNames(index, query).hits;
      assert.deepEqual([hit?.relation, hit?.grade, hit?.reason.kind], [relation, grade, kind]);
    });
});

suite('the reason', () => {
  for (const [query, text] of [
    ['Hangzhou Hikvision Digital Technology Co., Ltd.', 'listed name'],
    ['Hikvision', 'alias in the rule: Hikvision'],
    ['Hikvison', '“Hikvison” read as “hikvision”; alias in the rule: Hikvision'],
    [
      'Hikvision India',
      'words of alias in the rule: Hikvision; “India” makes the name of another party',
    ],
    [
      'Hikvision Outer Hebrides Ltd',
      'words of alias in the rule: Hikvision; “Outer”, “Hebrides” make the name of another party',
    ],
    [
      '喀什市公安局',
      'words of Chinese name: 喀什地区公安局; “市” makes it the body of another place',
    ],
  ] as const)
    test(`is that of the match: ${query}`, () => {
      assert.equal(searchNames(index, query).hits[0]?.reason.text, text);
    });

  test('names no Chinese name that is not established', () => {
    const open = buildNamesIndex([{ ...kashgar, chinese: '' }]);
    assert.match(searchNames(open, '喀什地区公安局').hits[0]?.reason.text ?? '', /^possible /);
  });
});

suite('a name that is not listed', () => {
  for (const query of [
    'Huawei',
    '华为',
    'Beijing Public Security Bureau',
    '北京市公安局',
    'Hangzhou Police',
    'Technology Co., Ltd.',
    'Kashgar University',
  ])
    test(`has no hit: ${query}`, () => {
      assert.deepEqual(searchNames(index, query).hits, []);
    });

  test('says of a script that is not searched that it was not', () => {
    assert.equal(searchNames(index, 'Фирма').unsearchedScript, true);
    assert.equal(searchNames(index, 'Firm').unsearchedScript, undefined);
  });
});

/** The brand with two letters swapped, one left out, one doubled and one replaced, at each place but its end. */
const misspelt = [...'hikvision'.slice(0, -1)].flatMap((letter, at) => {
  const [before, after] = ['hikvision'.slice(0, at), 'hikvision'.slice(at + 1)];
  const swapped = `${before}${after[0]}${letter}${after.slice(1)}`;
  return [
    swapped,
    `${before}${after}`,
    `${before}${letter}${letter}${after}`,
    `${before}w${after}`,
  ];
});

for (const query of misspelt)
  test(`a misspelt name is said to be corrected: ${query}`, () => {
    const [hit] = searchNames(index, `${query} Digital`).hits;
    assert.equal(hit?.grade, 'corrected');
    assert.deepEqual(hit.read.corrected, [{ from: query, to: 'hikvision' }]);
    assert.ok(hit.reason.text.startsWith(`“${query}” read as “hikvision”`), hit.reason.text);
  });

test('a query without words finds nothing', () => {
  assert.deepEqual(searchNames(index, ' ?! '), { hits: [], words: [] });
});

test('while typing, the last word may be a beginning', () => {
  const ids = searchNames(index, 'ka', { typing: true }).hits.map(({ entity }) => entity.id);
  assert.deepEqual(ids, ['kashgar-psb']);
});
