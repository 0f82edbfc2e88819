/** Pieces that others put on their own pages: a quotation as HTML, the code of a frame, words with their address. */
import { formatDay } from '../lib/days.ts';
import { basisWords } from '../schemas/words.ts';
import type { Entity } from '../schemas/entity.ts';
import type { ClaimPage } from '../data/claim-page.ts';
import { currentEdition } from '../data/releases.ts';
import { aboutSite } from './about-site.ts';
import { embedFacts, escapeAttribute, frameCode, type Embed } from './embeds.ts';

/** One piece to copy. */
export interface ReusedPiece {
  label: string;
  code: string;
}

/** A figure that is a file with its source, as SVG and as PNG. */
export interface ReusedFigure {
  label: string;
  /** Path without the ending. */
  path: string;
}

/** Path of the files of a figure, without their ending. */
export function figurePath(id: string): string {
  return `/figures/${id}`;
}

/** Id of the figure of an entity's history. */
export function historyFigureId(entity: string): string {
  return `history-${entity}`;
}

/** The figures of an entity: its dates, and the map of a body. */
export function figuresOfEntity(id: string, { place }: Entity): ReusedFigure[] {
  return [
    { label: 'The history, with its source', path: figurePath(historyFigureId(id)) },
    ...(place ? [{ label: 'The map, with its source', path: `/maps/${id}` }] : []),
  ];
}

/** The facts of an entity in words, each with its basis. */
export function wordsOfEntity(entity: Entity): string {
  return embedFacts(entity)
    .map(({ label, values }) => {
      const words = values.map(
        ({ text, scope, basis }) =>
          text + (basis ? ` (${basisWords[basis]})` : '') + (scope ? ` ${scope}` : '')
      );
      return `${label}: ${words.join('; ')}.`;
    })
    .join(' ');
}

/** What the site says of a claim, in words. */
export function wordsOfClaim({ claim, verdict }: ClaimPage): string {
  return `${verdict.label}. ${claim.correction}`;
}

/** Lists the pieces of a page, with the words that are quoted. */
export function reusedPieces(embed: Embed, words: string): ReusedPiece[] {
  const { title, URL: address } = embed.citation.item;
  const { version, date } = currentEdition();
  const source = `${aboutSite.name}, version ${version} of ${formatDay(date)}`;
  const escaped = [title, words, source].map(escapeAttribute);
  return [
    {
      label: 'A quotation, as HTML',
      code: `<blockquote cite="${address}">\n  <p>${escaped[0]}</p>\n  <p>${escaped[1]}</p>\n</blockquote>\n<p><a href="${address}">${escaped[2]}</a>; our own words: CC BY 4.0</p>`,
    },
    { label: 'A frame, as HTML', code: frameCode(embed) },
    { label: 'Words and address', code: `${title}\n${words}\n${source}: ${address}` },
  ];
}
