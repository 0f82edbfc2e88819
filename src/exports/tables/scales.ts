/** The published scales, a table each. */
import type { Dataset } from '../../data/dataset.ts';
import { scaleSchema } from '../../schemas/scale.ts';
import { defineTable, type Table } from './table.ts';

/** Which verdicts a flag excludes is for the check alone. */
const { id, label, meaning, least } = scaleSchema.shape.steps.element.shape;

const judgements = defineTable({
  name: 'judgements',
  title: 'Judgements',
  description: 'One row for each judgement that a whole text may have.',
  columns: { id, label, meaning, least },
  primaryKey: ['id'],
  rows: (dataset) => stepsOf(dataset, 'judgements'),
});

export const scaleTables: Table[] = [
  defineScaleTable('verdicts', 'Verdicts', 'One row for each verdict that a claim may have.'),
  defineScaleTable('bases', 'Bases', 'One row for each way in which a statement may be known.'),
  defineScaleTable('ranks', 'Ranks', 'One row for each rank that a source may have.'),
  defineScaleTable('flags', 'Flags', 'One row for each oddity of wording that a claim may have.'),
  judgements,
];

function defineScaleTable(name: string, title: string, description: string): Table {
  return defineTable({
    name,
    title,
    description,
    columns: { id, label, meaning },
    primaryKey: ['id'],
    rows: (dataset) =>
      stepsOf(dataset, name).map(({ id, label, meaning }) => ({ id, label, meaning })),
  });
}

function stepsOf({ scales }: Dataset, name: string) {
  return (scales.find((scale) => scale.id === name)?.steps ?? []).map(
    ({ id, label, meaning, least }) => ({ id, label, meaning, least })
  );
}
