/** The published scales, a table each. */
import { scaleSchema } from '../../schemas/scale.ts';
import { defineTable, type Table } from './table.ts';

/** Which verdicts a flag excludes is for the check alone. */
const { id, label, meaning } = scaleSchema.shape.steps.element.shape;

export const scaleTables: Table[] = [
  defineScaleTable('verdicts', 'Verdicts', 'One row for each verdict that a claim may have.'),
  defineScaleTable('bases', 'Bases', 'One row for each way in which a statement may be known.'),
  defineScaleTable('ranks', 'Ranks', 'One row for each rank that a source may have.'),
  defineScaleTable('flags', 'Flags', 'One row for each oddity of wording that a claim may have.'),
];

function defineScaleTable(name: string, title: string, description: string): Table {
  return defineTable({
    name,
    title,
    description,
    columns: { id, label, meaning },
    primaryKey: ['id'],
    rows: ({ scales }) =>
      (scales.find((scale) => scale.id === name)?.steps ?? []).map((step) => ({
        id: step.id,
        label: step.label,
        meaning: step.meaning,
      })),
  });
}
