import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinLayers } from '../../../src/lib/style-layers.ts';

test('rules of one layer stand in one block, in the order of the sheets', () => {
  const sheets = [
    '@layer base{a{color:red}}@layer print{@media print{a{color:blue}}}',
    '@layer base{b{top:0}}',
  ];
  assert.equal(
    joinLayers(sheets),
    '@layer base{a{color:red}b{top:0}}@layer print{@media print{a{color:blue}}}'
  );
});

test('what stands in no layer comes first and once', () => {
  const sheets = ['@layer base{a{color:red}}@font-face{src:x}', '@font-face{src:x}'];
  assert.equal(joinLayers(sheets), '@font-face{src:x}@layer base{a{color:red}}');
});
