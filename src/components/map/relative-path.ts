/** Shortens the path data of a drawing. */

/**
 * In: a path of absolute points as `d3-geo` writes it, `M10.5,20L11,19.4Z`. Out: the same lines with
 * every point after the first of a part given from the one before it, `M10.5 20l.5-.6z`, which is
 * less than half as long. Steps are taken between rounded points, so that no error adds up.
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
