/** Draws a card as a PNG of 1200 by 630 pixels, the size that link previews show. The same card gives the same bytes. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import satori from 'satori';
import sharp from 'sharp';
import { takeOrMake } from '../../lib/build-cache.ts';
import { letterCard, type Box } from './cards.ts';

/** A typeface as satori takes it. */
interface ImageFont {
  name: string;
  data: Buffer;
  weight: 400 | 600;
  style: 'normal';
}

const serif = '@fontsource/source-serif-4/files/source-serif-4';
const han = '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff';

/** Typefaces in npm packages, in the order in which a letter is looked for. */
const imageFonts: ImageFont[] = [
  readFont('Serif', `${serif}-latin-600-normal.woff`, 600),
  readFont('Serif', `${serif}-latin-400-normal.woff`, 400),
  readFont('Han', han, 400),
];

/** Where a picture is put on a card, px; it keeps its proportions. */
interface PictureRoom {
  left: number;
  top: number;
  width: number;
  height: number;
}

const size = { width: 1200, height: 630 };
/**
 * A card has few colours: at this quality its edges are still smooth, and the file stays under 20 KB. More effort saves
 * a tenth of the bytes and takes twice the time.
 */
const palette = {
  palette: true,
  colours: 16,
  quality: 5,
  dither: 0,
  effort: 1,
  compressionLevel: 9,
};

/** Draws a card, or takes the image that an earlier build kept. Throws if a letter is in none of the typefaces. */
export function toPng(card: Box): Promise<Uint8Array<ArrayBuffer>> {
  return takeOrMake('share-images', card, async () => pack(await toOutlines(card)));
}

/** The same with a picture on the card, which has no words: their typefaces would be those of the machine. */
export function toPngWith(
  card: Box,
  svg: string,
  room: PictureRoom
): Promise<Uint8Array<ArrayBuffer>> {
  return takeOrMake('share-images', [card, svg, room], () => drawWith(card, svg, room));
}

/**
 * Draws a card with a picture on it, as `toPngWith` does, without looking for one that was kept. Such a picture is no
 * preview and may be larger: less compression takes half the time for a twentieth of the bytes.
 */
export async function drawWith(
  card: Box,
  svg: string,
  { left, top, ...area }: PictureRoom
): Promise<Uint8Array<ArrayBuffer>> {
  const picture = await sharp(Buffer.from(svg))
    .resize({ ...area, fit: 'inside' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const drawn = await sharp(Buffer.from(await toOutlines(card)))
    .composite([{ input: picture.data, raw: picture.info, left, top }])
    .png({ ...palette, compressionLevel: 6 })
    .toBuffer();
  return new Uint8Array(drawn);
}

/** True if each of the letters is in one of the typefaces. */
export async function hasGlyphs(letters: string): Promise<boolean> {
  try {
    await toOutlines(letterCard(letters));
    return true;
  } catch (error) {
    if (error instanceof MissingGlyph) return false;
    throw error;
  }
}

/** Draws an SVG that has no words as a PNG of few colours. */
export async function pack(svg: string, options: Partial<typeof palette> = {}) {
  return new Uint8Array(
    await sharp(Buffer.from(svg))
      .png({ ...palette, ...options })
      .toBuffer()
  );
}

/** Lays out boxes as an SVG in which letters are outlines. Throws MissingGlyph for a letter of none of the typefaces. */
export function toOutlines(card: Box, area = size): Promise<string> {
  return satori(card, { ...area, fonts: imageFonts, loadAdditionalAsset: refuse });
}

/** A letter is in none of the typefaces. */
export class MissingGlyph extends Error {}

function refuse(kind: string, letters: string): never {
  const message = `The typefaces of the share images have no glyph for "${letters}" (${kind}).`;
  throw new MissingGlyph(message);
}

function readFont(name: string, file: string, weight: ImageFont['weight']): ImageFont {
  const data = readFileSync(fileURLToPath(import.meta.resolve(file)));
  return { name, data, weight, style: 'normal' };
}
