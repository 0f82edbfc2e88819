/** The shape of a release: one published version of the dataset. */
import { z } from 'zod';
import { day, line } from './scalars.ts';

/** Semantic version: fields, rows, corrections. Example: `1.2.0`. */
export const datasetVersion = z
  .string()
  .regex(
    /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/,
    'is not a version. Write three numbers with dots, like "1.2.0"'
  );

/** Compares two versions, the older first. */
export const compareVersions = new Intl.Collator('en', { numeric: true }).compare;

/** A release: file `content/releases/<id>.yaml`; the id is the version with hyphens. */
export const releaseSchema = z.strictObject({
  version: datasetVersion.describe(
    'Version of the dataset. The first number counts changes of fields, the second new records, the third corrections. Example: `1.2.0`.'
  ),
  date: day.describe('Day on which it was published.'),
  changes: line.describe('What is different from the version before, in our words.'),
});

export type Release = z.infer<typeof releaseSchema>;
