/** Figures of the pages as files of their own: what they say, and that they need nothing else. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { suite, test } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import sharp from 'sharp';
import { claimsByVerdict } from '../../../../src/data/claims.ts';
import { getEntityPage } from '../../../../src/data/entity-page.ts';
import { publishRecords } from '../../../../src/data/publish-records.ts';
import { frameFigure, toSvgFile, wrapWords } from '../../../../src/components/figure/figure.ts';
import { listFigures } from '../../../../src/components/figure/figures.ts';
import { drawPicture } from '../../../../src/components/figure/picture.ts';
import { verdictColours } from '../../../../src/exports/share-image/cards.ts';
import { formatDay } from '../../../../src/lib/days.ts';
import { fullAddress } from '../../../../src/lib/site-address.ts';

publishRecords(path.resolve(import.meta.dirname, '../../../../content'), '/');
const figures = listFigures();

suite('figures to take', () => {
  test('are the map, the score, the timeline, and the history of each of the 28', () => {
    const ids = figures.map(({ id }) => id);
    assert.deepEqual(ids.slice(0, 3), ['map', 'article', 'timeline']);
    assert.equal(new Set(ids).size, 3 + 28);
  });

  test('are well-formed, name their source, and load nothing', () => {
    for (const figure of figures) {
      const svg = toSvgFile(figure);
      assert.equal(svg, toSvgFile(figure));
      const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
      const texts = [...document.getElementsByTagName('text')].map((each) => each.textContent);
      assert.equal(document.getElementsByTagName('title')[0]?.textContent, figure.title);
      assert.ok(texts.join(' ').startsWith(figure.title), figure.id);
      assert.ok(texts.join(' ').includes(fullAddress(figure.page)), figure.id);
      assert.ok(texts.join(' ').includes('CC-BY-4.0'), figure.id);
      assert.doesNotMatch(svg, /<style|style=|<script|href|url\(/);
    }
  });

  test('have no words outside, at the width of wide letters', () => {
    for (const figure of figures) {
      const { width, height, labels } = frameFigure(figure);
      for (const { x, y, words, anchor, size = 13 } of labels) {
        const end = anchor === undefined ? x + words.length * size * 0.52 : x;
        assert.ok(end <= width && y < height, `${figure.id}: ${words}`);
      }
    }
  });

  test('have every date of a history, with its words', () => {
    for (const { id, labels } of figures.filter((each) => each.id.startsWith('history-'))) {
      const texts = labels.map(({ words }) => words);
      const { history } = getEntityPage(id.replace('history-', ''));
      assert.ok(history.length > 0);
      for (const { on } of history) assert.ok(texts.includes(formatDay(on)), `${id} ${on}`);
      const disputed = history.filter(({ dispute }) => dispute).length;
      assert.equal(texts.join(' ').split('(sources disagree)').length - 1, disputed, id);
    }
  });

  test('have a mark for each claim, in the colour of its verdict', () => {
    const score = figures.find(({ id }) => id === 'article');
    const marks = (score?.shapes ?? [])
      .filter(({ tagName }) => tagName === 'g')
      .map((mark) => JSON.stringify(mark));
    for (const { verdict, claims } of claimsByVerdict()) {
      const colour = new Map<string, string>(Object.entries(verdictColours)).get(verdict.id) ?? '?';
      const inColour = marks.filter((mark) => mark.includes(`"${colour}"`));
      assert.equal(inColour.length, claims.length, verdict.id);
    }
  });

  test('are pictures 1200 pixels wide, the same bytes twice', async () => {
    for (const figure of figures.slice(0, 4)) {
      const [first, second] = [
        await drawPicture(frameFigure(figure)),
        await drawPicture(frameFigure(figure)),
      ];
      assert.deepEqual(first, second);
      assert.ok(first.length < 120_000, `${figure.id}: ${first.length} bytes`);
      assert.equal((await sharp(first).metadata()).width, 1200);
    }
  });

  test('break lines between words', () => {
    assert.deepEqual(wrapWords('one two three', 7), ['one two', 'three']);
    assert.deepEqual(wrapWords('incomparable', 3), ['incomparable']);
  });
});
