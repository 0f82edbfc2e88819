/** Maps that others can take: with their source, as SVG and as a picture. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { suite, test } from 'node:test';
import sharp from 'sharp';
import { bodyMap, mapSource } from '../../../../src/components/map/body-map.ts';
import { listBodyPlaces } from '../../../../src/data/places.ts';
import { publishRecords } from '../../../../src/data/publish-records.ts';
import { mapCard, mapRoom } from '../../../../src/exports/share-image/cards.ts';
import { drawWith } from '../../../../src/exports/share-image/png.ts';

suite('maps to reuse', () => {
  publishRecords(path.resolve(import.meta.dirname, '../../../../content'), '/');
  const [body, ...others] = listBodyPlaces();
  assert.ok(body);

  test('name their source', () => {
    const map = bodyMap(body, [body, ...others]);
    for (const line of mapSource(body)) assert.ok(map.includes(line), line);
    assert.ok(map.includes(`/entities/${body.id}/`));
  });

  test('are the same bytes twice as a picture, of the size that the page states', async () => {
    const map = bodyMap(body, [body, ...others], false);
    const draw = () => drawWith(mapCard('A map', mapSource(body)), map, mapRoom);
    const [first, second] = [await draw(), await draw()];
    assert.deepEqual(first, second);
    const { width, height } = await sharp(first).metadata();
    assert.deepEqual([width, height], [1200, 630]);
  });
});
