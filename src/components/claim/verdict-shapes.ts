/** The shape of each verdict in the charts, around the middle of a square of 20: an area to fill, and lines. */
import type { Verdict } from '../../schemas/claim.ts';

interface Shape {
  area?: string;
  lines?: string;
}

const circle = 'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0z';

/** The same shapes as the characters of `styles/verdicts.css`, which precede words. */
export const verdictShapes: Record<Verdict, Shape> = {
  supported: { area: circle },
  'supported-with-correction': { area: 'M0-8A8 8 0 1 1-8 0H0z', lines: circle },
  imprecise: { area: 'M0-8A8 8 0 0 1 0 8z', lines: circle },
  inaccurate: { lines: 'M-6-6 6 6M6-6-6 6' },
  unverifiable: { lines: 'M-4-4.5a4.2 4.2 0 1 1 6.4 3.8C.6.5 0 1.2 0 3M0 7.4v.2' },
  opinion: { lines: 'M0-8.5 8.5 0 0 8.5-8.5 0z' },
  'attribution-only': { lines: 'M-7-7H7V7H-7z' },
};
