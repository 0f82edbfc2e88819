/** Shortens the path data of a drawing. */

/**
 * Shortens a path to less than half its length. Steps are taken between rounded points, so that no error adds up.
 *
 * @param path - Absolute points as `d3-geo` writes them. Example: `M10.5,20L11,19.4Z`.
 * @returns The same lines, each point after the first of a part relative to the one before. Example: `M10.5 20l.5-.6z`.
 */
export function toRelativePath(path: string): string {
  return path.replaceAll(/M([^MZ]+)(Z?)/g, (_, points: string, end: string) => {
    const [first = '', ...rest] = points.split('L');
    let [x, y] = toTenths(first);
    const steps = rest.map((point) => {
      const [nextX, nextY] = toTenths(point);
      const step = [nextX - x, nextY - y];
      [x, y] = [nextX, nextY];
      return step;
    });
    return `M${join(toTenths(first))}l${join(steps.flat())}${end && 'z'}`;
  });
}

function toTenths(point: string): [number, number] {
  const [x = 0, y = 0] = point.split(',').map((value) => Math.round(Number(value) * 10));
  return [x, y];
}

/** Writes tenths as numbers; a minus is separator enough, and a zero before the point says nothing. */
function join(tenths: number[]): string {
  const numbers = tenths.map((value) => String(value / 10).replace(/^(-?)0\./, '$1.'));
  return numbers.join(' ').replaceAll(' -', '-');
}
