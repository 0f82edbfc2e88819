/**
 * Numbers the labels that occur more than once in a list, so that no two are the same: a description list has one term for
 * each name (HTML, 4.4.9), and each link needs a name of its own.
 *
 * @returns As many labels, in the same order.
 */
export function distinctLabels(labels: readonly string[]): string[] {
  return labels.map((label, index) => {
    if (labels.indexOf(label) === labels.lastIndexOf(label)) return label;
    return `${label} ${labels.slice(0, index + 1).filter((other) => other === label).length}`;
  });
}
