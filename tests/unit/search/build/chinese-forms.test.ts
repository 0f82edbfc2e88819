/** The forms of names that are made when the site is built. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import {
  initialsOf,
  pinyinOf,
  traditionalForms,
} from '../../../../src/search/build/chinese-forms.ts';
import { toStoredEntry } from '../../../../src/search/build/name-entries.ts';
import { readRecords } from '../../../../src/content/records.ts';
import { entitySchema } from '../../../../src/schemas/entity.ts';
import { readEntries } from '../../../search/real-names.ts';

suite('other forms of a Chinese name', () => {
  test('are traditional characters, where they differ', () => {
    assert.deepEqual(traditionalForms('海康威视'), ['海康威視']);
    assert.deepEqual(traditionalForms('美'), []);
  });

  test('are pinyin by words', () => {
    assert.equal(pinyinOf('科技公司').replaceAll(' ', ''), 'kejigongsi');
  });

  test('are initials of three letters or more', () => {
    assert.deepEqual(initialsOf('海康威视'), ['hkws']);
    assert.deepEqual(initialsOf('大华'), []);
  });
});

suite('the entries of the names index', () => {
  const entries = readEntries();

  test('are one for each entity, with a listed name, a Chinese name and an address', () => {
    assert.equal(entries.length, 28);
    for (const { id, names } of entries)
      for (const kind of ['listed-name', 'chinese-name', 'pinyin', 'address', 'citation'] as const)
        assert.ok(names[kind]?.length, `${id} has no ${kind}`);
  });

  test('keep a name in traditional characters that the record has', () => {
    const record = readRecords('content', 'entities').find(({ id }) => id === 'hikvision');
    const entity = entitySchema.parse(record?.data);
    const [first] = entity.names;
    assert.ok(first);
    const recorded = { ...first, lang: 'zh-Hant' as const, text: '海康衛視' };
    const { names } = toStoredEntry('hikvision', { ...entity, names: [first, recorded] });
    assert.equal(names.traditional?.[0], '海康衛視');
  });

  test('hold every text once', () => {
    for (const { id, names } of entries) {
      const texts = Object.values(names).flat();
      assert.deepEqual(texts, [...new Set(texts)], id);
    }
  });

  test('keep no search term that is found without it', () => {
    const terms = entries.flatMap(({ names }) => names['search-term'] ?? []);
    assert.ok(terms.includes('Kaxgar'));
    for (const text of ['PSB', 'Gonganju', 'Kaxgar PSB', 'SZ002415', '海康威視'])
      assert.ok(!terms.includes(text), text);
  });

  test('show a Chinese name where it is established, and only there', () => {
    const without = entries.filter(({ chinese }) => chinese === '');
    assert.deepEqual(
      without.map(({ id }) => id),
      ['altay-psb']
    );
    assert.equal(without[0]?.names['chinese-name']?.length, 2);
  });

  test('stand under the city that the map shows, not under a district of it', () => {
    const placeOf = (wanted: string) => entries.find(({ id }) => id === wanted)?.place;
    assert.equal(placeOf('turfan-psb'), 'Turpan');
    assert.equal(placeOf('hami-psb'), 'Hami');
    assert.equal(placeOf('kelamayi-psb'), 'Karamay');
    assert.equal(placeOf('hikvision'), 'Hangzhou');
    assert.ok(entries.every(({ place }) => !place.includes('District')));
  });

  test('take the readings of an author before those of the library', () => {
    const readings = entries.find(({ id }) => id === 'kashgar-psb')?.names.pinyin ?? [];
    assert.ok(readings.includes("Kāshí Dìqū Gōng'ānjú"));
    assert.ok(!readings.some((text) => text.includes('kashen')));
  });
});
