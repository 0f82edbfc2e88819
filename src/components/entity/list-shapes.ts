/** The shape of each later list in the pictures: path data around the current point, about 9 wide. */
import type { LaterListKind } from '../../schemas/official-list.ts';

export const listShapes: Record<LaterListKind, string> = {
  /** Square. */
  'section-889': 'm-3.5-3.5h7v7h-7z',
  /** Triangle that points up. */
  'fcc-covered-list': 'm0-4.5 4.5 8h-9z',
  /** Diamond. */
  'ns-cmic': 'm0-5 5 5-5 5-5-5z',
  /** Circle. */
  'section-1260h': 'm-4 0a4 4 0 1 0 8 0 4 4 0 1 0-8 0z',
  /** Slanting cross. */
  sdn: 'm0-2 2.5-2.5 2 2-2.5 2.5 2.5 2.5-2 2-2.5-2.5-2.5 2.5-2-2 2.5-2.5-2.5-2.5 2-2z',
  /** Triangle that points down. */
  uflpa: 'm0 4.5 4.5-8h-9z',
  /** Upright cross. */
  'entity-list': 'm-1.5-4.5h3v3h3v3h-3v3h-3v-3h-3v-3h3z',
  /** Hourglass. */
  'eu-uk-canada': 'm-4-4.5h8l-8 9h8z',
};
