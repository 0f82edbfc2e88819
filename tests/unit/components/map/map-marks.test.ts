import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { bodyMap } from '../../../../src/components/map/body-map.ts';
import { bodyMarks } from '../../../../src/components/map/body-marks.ts';
import { cityIn } from '../../../../src/components/map/city-points.ts';
import {
  companyCities,
  companyMarks,
  distinctiveName,
} from '../../../../src/components/map/company-marks.ts';
import { xinjiang } from '../../../../src/components/map/drawings.ts';
import { bodyRows, companyRows } from '../../../../src/components/map/map-rows.ts';
import type { BodyPlace } from '../../../../src/data/places.ts';
import type { DivisionType } from '../../../../src/schemas/entity.ts';

const urumqi = { latitude: 43.792818, longitude: 87.617733 };
const kashgar = { latitude: 39.467664, longitude: 75.989138 };

suite('marks of police bodies', () => {
  const bodies = [
    bodyAt('city', 'prefecture-level-city', 'Urumqi', urumqi),
    bodyAt('region', 'region', 'Urumqi', urumqi),
    bodyAt('kashgar', 'prefecture', 'Old Town, Kashgar', kashgar),
    bodyAt('near', 'xpcc-city', 'Near', { ...kashgar, latitude: kashgar.latitude + 0.1 }),
  ];

  test('share a column where they share a seat', () => {
    const { callOut } = bodyMarks(bodies);
    assert.ok(callOut);
    assert.equal(callOut.heading, 'In Urumqi');
    assert.deepEqual(
      callOut.marks.map(({ label }) => label),
      ['Urumqi', 'Region']
    );
    assert.deepEqual(callOut.from, xinjiang.toPoint(urumqi));
  });

  test('have no column where no two share a seat', () => {
    const { marks, callOut } = bodyMarks(bodies.slice(1));
    assert.equal(marks.length, 3);
    assert.equal(callOut, undefined);
  });

  test('are moved apart where they would cover each other', () => {
    const [one, other] = bodyMarks(bodies).marks;
    assert.ok(one && other);
    assert.ok(Math.hypot(one.x - other.x, one.y - other.y) >= 20.8);
  });

  test('tell the XPCC by their shape and name the city of the seat', () => {
    const { marks } = bodyMarks(bodies);
    assert.deepEqual(
      marks.map(({ shape }) => shape),
      ['circle', 'diamond']
    );
    assert.equal(marks[0]?.label, 'Kashgar');
  });

  test('make a small file that marks one of them, the same each time', () => {
    const [, , body] = bodies;
    assert.ok(body);
    const svg = bodyMap({ ...body, divisionCode: '653100' }, bodies);
    assert.equal(svg, bodyMap({ ...body, divisionCode: '653100' }, bodies));
    assert.ok(svg.includes(`class="area" d="${xinjiang.divisionPath('653100') ?? ''}"`));
    assert.ok(svg.length < 12_000);
    assert.equal(svg.match(/class="mark"/g)?.length, 1);
  });
});

suite('companies', () => {
  const companies = [
    { id: 'a', name: 'Beijing A Technology', headquarters: 'Beijing; Hong Kong', addresses: [] },
    {
      id: 'b',
      name: 'B Co. Ltd.',
      headquarters: undefined,
      addresses: ['1 Rd., Urumqi, Xinjiang'],
    },
    { id: 'c', name: 'C', headquarters: 'Nowhere', addresses: ['Urumqi'] },
  ];

  test('stand at the city of their headquarters, else of their first address', () => {
    const cities = companyCities(companies).map(({ city, isSeat }) => [city, isSeat]);
    assert.deepEqual(cities, [
      ['Beijing', true],
      ['Urumqi', false],
    ]);
  });

  test('stand in columns beside the map, in the west on the map', () => {
    const { marks, callOuts } = companyMarks(companyCities(companies));
    assert.deepEqual(
      marks.map(({ id, shape }) => [id, shape]),
      [['b', 'ring']]
    );
    assert.deepEqual(
      callOuts.map(({ heading }) => heading),
      ['Beijing']
    );
  });

  test('are called by the word that tells them apart', () => {
    const names = {
      'Beijing Sensetime Technology Development Co., Ltd.': 'Sensetime',
      'Hangzhou Hikvision Digital Technology Co., Ltd.': 'Hikvision',
      'Xiamen Meiya Pico Information Co. Ltd.': 'Meiya Pico',
      'Yixin Science and Technology Co. Ltd.': 'Yixin',
      'Yitu Technologies': 'Yitu',
      IFLYTEK: 'IFLYTEK',
    };
    for (const [listed, short] of Object.entries(names))
      assert.equal(distinctiveName(listed), short);
  });

  test('have the city that a text names first', () => {
    assert.equal(cityIn('Urumqi, later Beijing'), 'Urumqi');
    assert.equal(cityIn('Hong Kong'), undefined);
  });
});

suite('rows of the table', () => {
  test('give the digits and the datum of the record', () => {
    const [row] = bodyRows([bodyAt('kashgar', 'prefecture', 'Kashgar', kashgar)]);
    assert.deepEqual(row?.cells, ['Kashgar', '39.467664° N, 75.989138° E (GCJ-02)']);
  });

  test('say where a seat is not established', () => {
    const company = { id: 'b', name: 'B', headquarters: undefined, addresses: ['Urumqi'] };
    const [row] = companyRows(companyCities([company]));
    assert.deepEqual(row?.cells, ['Not established', 'Urumqi, 43.792818° N, 87.617733° E']);
  });
});

function bodyAt(
  id: string,
  type: DivisionType,
  seat: string,
  point: { latitude: number; longitude: number }
): BodyPlace {
  const evidence = { basis: 'reported' as const, source: ['any'] };
  const division = { id: 'division', text: '区', lang: 'zh-Hans' as const, english: 'Area', type };
  return {
    id,
    name: id,
    divisionCode: undefined,
    place: {
      division: { ...division, description: 'Area', ...evidence },
      seat: { id: 'seat', text: seat, ...evidence },
      coordinates: { id: 'coordinates', ...point, datum: 'GCJ-02', ...evidence },
    },
  };
}
