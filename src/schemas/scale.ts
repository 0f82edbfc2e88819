/** The shape of a published scale: the verdicts, the bases, the ranks of evidence, the flags, the judgements. */
import { z } from 'zod';
import { line, recordId } from './scalars.ts';

/** A scale: file `content/scales/<id>.yaml`. */
export const scaleSchema = z.strictObject({
  steps: z
    .array(
      z.strictObject({
        id: recordId.describe('Id that records use. Example: `supported-with-correction`.'),
        label: line.describe('Label that readers see. Example: `Supported, with a correction`.'),
        meaning: line.describe('What the step means, in one or two sentences.'),
        excludes: z
          .array(recordId)
          .optional()
          .describe('For a flag: verdicts that it contradicts. Example: `supported`.'),
        least: z
          .int()
          .min(0)
          .max(100)
          .optional()
          .describe(
            'In the scale of judgements: least share of supported claims, in per cent, among those that can be true or false. The highest step comes first. Example: `75`.'
          ),
      })
    )
    .describe('The steps in the order in which they are shown.'),
});

export type Scale = z.infer<typeof scaleSchema>;
export type ScaleStep = Scale['steps'][number];
