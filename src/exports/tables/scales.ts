/** The published scales, a table each. */
import { scaleSchema } from '../../schemas/scale.ts';
import { defineTable, type Table } from './table.ts';

/** Which verdicts a flag excludes is for the check alone. */
const { id, label, meaning, least } = scaleSchema.shape.steps.element.shape;

const columns = { id, label, meaning };

export const scaleTables: Table[] = [
  scaleTable('verdicts', 'Verdicts', 'One row for each verdict that a claim may have.', columns),
  scaleTable('bases', 'Bases', 'One row for each way in which a statement may be known.', columns),
  scaleTable('ranks', 'Ranks', 'One row for each rank that a source may have.', columns),
  scaleTable(
    'flags',
    'Flags',
    'One row for each oddity of wording that a claim may have.',
    columns
  ),
  scaleTable('judgements', 'Judgements', 'One row for each judgement that a whole text may have.', {
    ...columns,
    least,
  }),
];

function scaleTable(
  name: string,
  title: string,
  description: string,
  columns: Partial<typeof scaleSchema.shape.steps.element.shape>
): Table {
  return defineTable({
    ...{ name, title, description, columns, primaryKey: ['id'] },
    rows: ({ scales }) => scales.find((scale) => scale.id === name)?.steps ?? [],
  });
}
