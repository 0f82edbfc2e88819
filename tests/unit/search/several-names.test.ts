/** Queries that name more than one entity, or one beside a name that is not listed, on the real names. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { searchNames } from '../../../src/search/names/name-search.ts';
import { buildRealIndex } from '../../search/real-names.ts';

const index = buildRealIndex();

suite('a query of several names', () => {
  for (const [query, expected] of [
    ['Dahua Hikvision', ['dahua', 'hikvision']],
    ['Dahua, Uniview, Hikvision', ['dahua', 'hikvision']],
    ['Uniview, Hikvison, Dahua', ['hikvision', 'dahua']],
    ['Dahua, Tiandy, SenseTime and Yixin', ['dahua', 'sensetime', 'yixin']],
    ['海康威视 大华股份 宇视科技', ['hikvision', 'dahua']],
    ['海康威视大华股份', ['hikvision', 'dahua']],
    ['海康 大华 宇视', ['hikvision', 'dahua']],
    ['商汤、旷视、依图、云从', ['sensetime', 'megvii', 'yitu']],
    ['Kashgar Hotan Public Security Bureau', ['kashgar-psb', 'hetian-psb']],
    ['Uniview Kashgar PSB Hikvision', ['kashgar-psb', 'hikvision']],
    ['喀什地区公安局 华为', ['kashgar-psb']],
    ['Urumqi Public Security Bureau, Xinjiang', ['urumqi-psb']],
    [
      'Bingtuan Public Security Bureau and Xinjiang Police College',
      ['xpcc-psb', 'xinjiang-police-college'],
    ],
    ['其设备由大华股份安装', ['dahua']],
  ] as const)
    test(`finds each that is listed: ${query}`, () => {
      assert.deepEqual(idsFor(query), expected);
    });

  test('finds who has an address in a place after the body of the place', () => {
    const [body, ...others] = searchNames(index, 'Urumqi').hits;
    assert.equal(body?.entity.id, 'urumqi-psb');
    assert.ok(others.length > 0);
    assert.ok(others.every(({ reason }) => /address|headquarters/.test(reason.kind)));
  });

  test('finds no body by a place that something else is named for', () => {
    assert.deepEqual(idsFor('Kashgar Airport Hikvision'), ['hikvision']);
  });

  for (const query of [
    'Guangxi Zhuang Autonomous Region Public Security Department',
    'Urumqi Railway Public Security Bureau',
    'Hotan Airport Police',
    '喀什 机场 公安局',
    '上海 华为',
    '杭州 阿里巴巴',
    '浙江 大学',
    '厦门 大学',
    '北京市 公安局',
    '海 大 华为',
  ])
    test(`finds no body in the name of another: ${query}`, () => {
      assert.deepEqual(idsFor(query), []);
    });
});

suite('what was read', () => {
  test('leaves out the words of no name', () => {
    const [first, second] = searchNames(index, 'Dahua, Uniview, Hikvision').hits;
    assert.deepEqual(first?.read.matched, ['Dahua']);
    assert.deepEqual(second?.read.matched, ['Hikvision']);
    assert.ok(second.read.unmatched.includes('Uniview'));
  });
});

function idsFor(query: string): string[] {
  return searchNames(index, query).hits.map(({ entity }) => entity.id);
}
