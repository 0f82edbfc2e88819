/** The article as a score: a column for each claim, in a measure for its paragraph, and a row for each verdict. */
import { s } from 'hastscript';
import { verdictShapes } from '../claim/verdict-shapes.ts';
import type { ClaimParagraph, ClaimRecord } from '../../data/claims.ts';
import type { ScaleStep } from '../../schemas/scale.ts';
import { verdictColours } from '../../exports/share-image/cards.ts';
import { inks, type Drawing, type Label } from './figure.ts';

const width = 800;
const left = 190;
const pen = { strokeWidth: 2.4, strokeLinecap: 'round' };
const row = { height: 26, first: 34 };

/** Draws the claims by paragraph. */
export function drawScore(paragraphs: readonly ClaimParagraph[], verdicts: ScaleStep[]): Drawing {
  const count = paragraphs.reduce((sum, { claims }) => sum + claims.length, 0);
  const step = (width - left) / count;
  const toY = (verdict: string) =>
    row.first + verdicts.findIndex(({ id }) => id === verdict) * row.height;
  const end = row.first + (verdicts.length - 1) * row.height;
  let claimsBefore = 0;
  const measures = paragraphs.map(({ paragraph, claims }) => {
    const x = Math.round(left + claimsBefore * step);
    claimsBefore += claims.length;
    return { paragraph, claims, x };
  });
  return {
    width,
    height: end + 20,
    shapes: [
      ...verdicts.map(({ id }) =>
        s('path', { stroke: inks.line, d: `M${left} ${toY(id)}H${width}` })
      ),
      ...measures.map(({ x }) => s('path', { stroke: inks.soft, d: `M${x} 6V${end + 14}` })),
      ...measures.flatMap(({ claims, x }) =>
        claims.map((claim, index) => {
          const at = Math.round((x + (index + 0.5) * step) * 10) / 10;
          return markOf(claim, `translate(${at} ${toY(claim.verdict)}) scale(.65)`);
        })
      ),
    ],
    labels: [
      ...verdicts.map(({ id, label }): Label => ({ x: 0, y: toY(id) + 4, words: label })),
      ...measures.map(({ paragraph, x }): Label => ({
        x: x + 1.5,
        y: 14,
        words: paragraph === 0 ? 'Head' : String(paragraph),
        size: 9,
        colour: inks.soft,
      })),
    ],
  };
}

function markOf({ verdict }: ClaimRecord, transform: string) {
  const { area, lines } = verdictShapes[verdict];
  const colour = verdictColours[verdict];
  return s('g', { transform }, [
    s('circle', { r: 9, fill: inks.paper }),
    ...(area ? [s('path', { d: area, fill: colour })] : []),
    ...(lines ? [s('path', { d: lines, fill: 'none', stroke: colour, ...pen })] : []),
  ]);
}
