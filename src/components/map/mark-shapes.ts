/** Shapes of the marks: what distinguishes kinds of bodies without colour. */
import type { DivisionType } from '../../schemas/entity.ts';

/** Circle: region, prefecture or city. Diamond: the XPCC. Square: the college. Ring: seat not known. */
export type Shape = 'circle' | 'diamond' | 'square' | 'ring';

const circle = 'M-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0z';

/** Path of each shape around the point 0, 0. */
export const shapePaths: Record<Shape, string> = {
  circle,
  diamond: 'M0-10L10 0L0 10L-10 0z',
  square: 'M-7-7H7V7H-7z',
  ring: circle,
};

/** What each shape means. */
export const shapeMeanings: readonly (readonly [Shape, string])[] = [
  ['circle', 'Bureau of the region, a prefecture or a city; company'],
  ['diamond', 'Bureau of the XPCC or one of its three cities'],
  ['square', 'Police college'],
  ['ring', 'Company whose seat is not established, at its first listed address'],
];

/** The shape for a body that serves a division of this type. */
export function shapeOf(type: DivisionType): Shape {
  if (type === 'institute') return 'square';
  return type === 'xpcc' || type === 'xpcc-city' ? 'diamond' : 'circle';
}
