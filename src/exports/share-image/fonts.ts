/** Typefaces of the share images: files of npm packages, read at build only. Text becomes outlines in the image. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A typeface as satori takes it. */
export interface ImageFont {
  name: string;
  data: Buffer;
  weight: 400 | 600;
  style: 'normal';
}

const serif = '@fontsource/source-serif-4/files/source-serif-4';
const han = '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff';

/** In the order in which a letter is looked for. */
export const imageFonts: ImageFont[] = [
  readFont('Serif', `${serif}-latin-600-normal.woff`, 600),
  readFont('Serif', `${serif}-latin-400-normal.woff`, 400),
  readFont('Han', han, 400),
];

function readFont(name: string, file: string, weight: ImageFont['weight']): ImageFont {
  const data = readFileSync(fileURLToPath(import.meta.resolve(file)));
  return { name, data, weight, style: 'normal' };
}
