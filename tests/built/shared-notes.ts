/** The notes that many statements share, as the content has them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ScaleStep } from '../../src/schemas/scale.ts';

const file = new URL('../../content/scales/notes.yaml', import.meta.url);

export const { steps: sharedNotes } = parse(readFileSync(file, 'utf8')) as { steps: ScaleStep[] };
