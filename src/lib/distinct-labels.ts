/**
 * Numbers the labels that stand more than once in a list, so that no two are the same: a description list has one term
 * for each name (HTML, 4.4.9), and a link is told from the next by its name. In: labels. Out: as many, in their order.
 */
export function distinctLabels(labels: readonly string[]): string[] {
  return labels.map((label, index) => {
    if (labels.indexOf(label) === labels.lastIndexOf(label)) return label;
    return `${label} ${labels.slice(0, index + 1).filter((other) => other === label).length}`;
  });
}
