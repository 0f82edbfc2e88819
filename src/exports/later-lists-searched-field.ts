/** The field that keeps "not searched" apart from "searched without a find", in documents and tables. */
import { z } from 'zod';

export const laterListsSearchedField = z
  .boolean()
  .describe(
    'Whether a search of other official lists is recorded. False: not searched, so that a list may name it all the same.'
  );
