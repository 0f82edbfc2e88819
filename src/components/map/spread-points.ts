/** Moves marks apart that would cover each other. */
import { round, type Point } from './drawings.ts';

const maxRounds = 100;

/**
 * Pushes points that are too close apart along the line between them, each by the same length; points at one place go
 * up and down. Deterministic. Where there is no room, it stops after 100 rounds.
 *
 * @param gap - Least distance of any two points, in units of the drawing.
 */
export function spreadPoints(points: readonly Point[], gap: number): Point[] {
  const spread = points.map((point) => ({ ...point }));
  for (let turn = 0; turn < maxRounds; turn += 1) {
    if (!pushAll(spread, gap)) break;
  }
  return spread.map(({ x, y }) => ({ x: round(x), y: round(y) }));
}

/** One round over all pairs; true if any pair was too close. */
function pushAll(points: Point[], gap: number): boolean {
  let isCrowded = false;
  points.forEach((one, index) => {
    for (const other of points.slice(index + 1)) isCrowded = pushPair(one, other, gap) || isCrowded;
  });
  return isCrowded;
}

function pushPair(one: Point, other: Point, gap: number): boolean {
  const distance = Math.hypot(other.x - one.x, other.y - one.y);
  if (distance >= gap - 0.05) return false;
  const push = (gap - distance) / 2;
  const [x, y] =
    distance === 0 ? [0, 1] : [(other.x - one.x) / distance, (other.y - one.y) / distance];
  one.x -= x * push;
  one.y -= y * push;
  other.x += x * push;
  other.y += y * push;
  return true;
}
