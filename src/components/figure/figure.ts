/** A figure of a page as a file of its own: its title above, its source below, on paper, in the light colours. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { currentRelease } from '../../data/releases.ts';
import { formatDay } from '../../lib/days.ts';
import { fullAddress } from '../../lib/site-address.ts';
import { printSvg } from '../../lib/svg.ts';
import { aboutSite } from '../../exports/about-site.ts';
import { dataLicence } from '../../exports/licence.ts';

/** Words in a figure. They are kept apart from shapes: a picture draws them in the typefaces of the share images. */
export interface Label {
  /** The point on the baseline that `anchor` names. */
  x: number;
  y: number;
  words: string;
  /** Units; 13 where left out. */
  size?: number;
  anchor?: 'middle' | 'end';
  colour?: string;
  isStrong?: boolean;
}

/** Shapes and words from the upper left corner, in units of which a figure is 800 wide at most. */
export interface Drawing {
  width: number;
  height: number;
  shapes: Element[];
  labels: Label[];
}

/** A figure that others can take. */
export interface Figure extends Drawing {
  /** Name of its files. Example: `article` for `/figures/article.svg`. */
  id: string;
  title: string;
  /** Path of the page that shows it with every source. */
  page: string;
  /** What a reader must know to read it, and whose work it has in it. */
  notes?: string[];
}

/** The light values of the roles of `styles/tokens.css`. */
export const inks = {
  paper: '#fcfbf7',
  raised: '#f1efe7',
  text: '#1c1b19',
  soft: '#524e45',
  line: '#d5d1c4',
  accent: '#0a5360',
  area: '#d0d9d5',
} as const;

const margin = 20;
const heading = { size: 20, line: 26 };
const note = { size: 12, line: 17 };

/** Puts a figure between its title and its source. */
export function frameFigure(figure: Figure): Drawing {
  const { version, date } = currentRelease();
  const title = wrapWords(figure.title, (1.9 * figure.width) / heading.size);
  const notes = [
    ...(figure.notes ?? []),
    `${aboutSite.name}, version ${version} of ${formatDay(date)}, ${dataLicence.name}. Every source: ${fullAddress(figure.page)}`,
  ].flatMap((each) => wrapWords(each, (1.9 * figure.width) / note.size));
  const top = margin + title.length * heading.line + 8;
  const end = top + figure.height + 14;
  const width = figure.width + 2 * margin;
  const height = end + notes.length * note.line + margin / 2;
  return {
    width,
    height,
    shapes: [
      s('rect', { width, height, fill: inks.paper }),
      s('g', { transform: `translate(${margin} ${top})` }, figure.shapes),
    ],
    labels: [
      ...title.map((words, row): Label => ({
        x: margin,
        y: margin + row * heading.line + heading.size,
        words,
        size: heading.size,
        isStrong: true,
      })),
      ...figure.labels.map((label) => ({ ...label, x: label.x + margin, y: label.y + top })),
      ...notes.map((words, row): Label => ({
        x: margin,
        y: end + (row + 1) * note.line,
        words,
        size: note.size,
        colour: inks.soft,
      })),
    ],
  };
}

/** The figure as an SVG file that needs nothing else; equal records give an equal file. */
export function toSvgFile(figure: Figure): string {
  const { width, height, shapes, labels } = frameFigure(figure);
  return toSvg(
    { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', fontFamily: 'sans-serif' },
    [s('title', figure.title), ...shapes, ...labels.map(toText)]
  );
}

/** The shapes of a framed figure, `width` pixels wide, for a picture that has the words drawn on it. */
export function toShapes({ width, height, shapes }: Drawing, pixels: number): string {
  const size = { width: pixels, height: Math.round((pixels * height) / width) };
  return toSvg({ viewBox: `0 0 ${width} ${height}`, ...size }, shapes);
}

/**
 * Breaks words into lines.
 *
 * @param words - Words with single spaces between them.
 * @param letters - Letters of a line at most; a longer word has a line of its own.
 */
export function wrapWords(words: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function toSvg(properties: Record<string, string | number>, children: Element[]): string {
  return printSvg(s('svg', { xmlns: 'http://www.w3.org/2000/svg', ...properties }, children));
}

function toText({ x, y, words, size = 13, anchor, colour = inks.text, isStrong }: Label): Element {
  return s(
    'text',
    {
      x,
      y,
      fontSize: size,
      fill: colour,
      textAnchor: anchor,
      fontWeight: isStrong ? 600 : undefined,
    },
    words
  );
}
