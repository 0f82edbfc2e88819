import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Converter } from 'opencc-js/cn2t';
import { simplify, vocabulary } from '../../../src/search/names/vocabulary.ts';

const characters = new Set(
  [...vocabulary.keys()].flatMap((word) => word.match(/\p{Script=Han}/gu) ?? [])
);

for (const to of ['tw', 'hk', 'jp'] as const)
  test(`general words are known as they are written elsewhere: ${to}`, () => {
    const convert = Converter({ from: 'cn', to });
    const isKnown = (character: string) => simplify(convert(character)) === character;
    // Japan writes 联 like 连.
    const unknown = [...characters].filter(
      (character) => character !== '联' && !isKnown(character)
    );
    assert.deepEqual(unknown, []);
  });
