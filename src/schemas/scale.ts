/** The shape of a published scale: the verdicts, the bases, the ranks of evidence, the flags. */
import { z } from 'zod';
import { line, recordId } from './scalars.ts';

/** A scale: file `content/scales/<id>.yaml`. */
export const scaleSchema = z.strictObject({
  /** The steps in the order in which they are shown. */
  steps: z.array(
    z.strictObject({
      /** Id that records use. Example: `supported-with-correction`. */
      id: recordId,
      /** Label that readers see. Example: `Supported, with a correction`. */
      label: line,
      /** What the step means, in one or two sentences. */
      meaning: line,
    })
  ),
});

export type Scale = z.infer<typeof scaleSchema>;
export type ScaleStep = Scale['steps'][number];
