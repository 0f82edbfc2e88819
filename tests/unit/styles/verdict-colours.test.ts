/** The colours of the verdicts, as the style sheets have them: steps of lightness, and contrast to what they stand on. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { verdict } from '../../../src/schemas/claim.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const sheet = readFileSync('src/styles/verdicts.css', 'utf8');
const verdicts = [...sheet.matchAll(/\[data-verdict='(.+?)'\]/g)].map(([, id]) => id);
const colours = [...sheet.matchAll(/--verdict-color: (.+);/g)].map(([, value]) => value ?? '');
const backgrounds = ['--color-surface', '--color-surface-raised', '--color-mark'];

suite('each verdict', () => {
  test('has a colour', () => {
    assert.deepEqual(verdicts.toSorted(), verdict.options.toSorted());
    assert.equal(colours.length, verdicts.length);
  });

  for (const [scheme, name] of ['light', 'dark'].entries()) {
    test(`differs from the others in lightness in the ${name} scheme`, () => {
      const steps = colours
        .map((colour) => lightness(resolve(colour, scheme)))
        .sort((a, b) => a - b);

      for (const [index, step] of steps.slice(1).entries())
        assert.ok(step - (steps[index] ?? 0) > 3, `${steps[index]} and ${step} are too close`);
    });

    test(`has the contrast of WCAG AA in the ${name} scheme`, () => {
      for (const background of backgrounds)
        for (const colour of colours) {
          const ratio = contrast(resolve(colour, scheme), resolve(`var(${background})`, scheme));
          assert.ok(ratio >= 4.5, `${colour} on ${background}: ${ratio.toFixed(2)}`);
        }
    });
  }
});

/** The hexadecimal colour behind `var()` and `light-dark()`. */
function resolve(value: string, scheme: number): string {
  const name = /^var\((--[a-z-]+)\)$/.exec(value)?.[1];
  if (name) return resolve(new RegExp(`${name}: (.+);`).exec(tokens)?.[1] ?? '', scheme);
  const pair = /^light-dark\((.+), (.+)\)$/.exec(value);
  if (pair) return resolve(pair[scheme + 1] ?? '', scheme);
  assert.match(value, /^#[0-9a-f]{6}$/);
  return value;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance of WCAG 2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** CIE lightness, 0 to 100. */
function lightness(colour: string): number {
  return 116 * Math.cbrt(luminance(colour)) - 16;
}
