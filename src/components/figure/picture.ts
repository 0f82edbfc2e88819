/** Draws a figure as a PNG, 1200 pixels wide, in the typefaces of the share images: the same on every machine. */
import { takeOrMake } from '../../lib/build-cache.ts';
import { siteCard, type Box } from '../../exports/share-image/cards.ts';
import { MissingGlyph, pack, toOutlines, toPng } from '../../exports/share-image/png.ts';
import { frameFigure, inks, toShapes, type Drawing, type Figure, type Label } from './figure.ts';

const width = 1200;
/**
 * Enough colours for the seven verdicts and the shades between each and the paper. More compression takes twice the
 * time for a twentieth of the bytes.
 */
const quality = { colours: 64, quality: 60, compressionLevel: 6 };
/** Part of the height of a line of Source Serif that is over its baseline, where the line is as high as its letters. */
const overBaseline = 0.79;

/**
 * Draws a figure, or takes the picture that an earlier build kept; the picture of the site where a letter of the figure
 * is in none of the typefaces.
 */
export async function toPicture(figure: Figure): Promise<Uint8Array<ArrayBuffer>> {
  const framed = frameFigure(figure);
  try {
    return await takeOrMake('figures', framed, () => drawPicture(framed));
  } catch (error) {
    if (error instanceof MissingGlyph) return toPng(siteCard());
    throw error;
  }
}

/** Draws a framed figure: its shapes, and over them its words as outlines. */
export async function drawPicture(framed: Drawing): Promise<Uint8Array<ArrayBuffer>> {
  const words = await toOutlines(wordsOf(framed), { width: framed.width, height: framed.height });
  return pack(toShapes(framed, width).replace('</svg>', `${words}</svg>`), quality);
}

function wordsOf({ labels }: Drawing): Box {
  const style = { display: 'flex', width: '100%', height: '100%', fontFamily: 'Serif, Han' };
  return { type: 'div', props: { style, children: labels.map(wordBox) } };
}

function wordBox(label: Label): Box {
  const { words, size = 13, colour = inks.text, isStrong = false } = label;
  const style = {
    display: 'flex',
    position: 'absolute',
    lineHeight: 1,
    whiteSpace: 'nowrap',
    ...placeOf(label),
    top: label.y - overBaseline * size,
    fontSize: size,
    color: colour,
    fontWeight: isStrong ? 600 : 400,
  };
  return { type: 'div', props: { style, children: words } };
}

/** A label that does not begin at its point is in a wide box that does. */
function placeOf({ x, anchor }: Label) {
  if (anchor === undefined) return { left: x };
  const box = { width: 400, justifyContent: anchor === 'end' ? 'flex-end' : 'center' };
  return { ...box, left: x - (anchor === 'end' ? 400 : 200) };
}
