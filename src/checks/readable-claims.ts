/** The claims that fit their schema, for rules that need typed values. */
import type { RecordFile } from '../content/record-file.ts';
import type { Content } from '../content/records.ts';
import { claimSchema, type Claim } from '../schemas/claim.ts';

/** A claim with the file in which it stands. */
export interface ReadableClaim {
  record: RecordFile;
  claim: Claim;
}

/** In: the content. Out: claims that fit the schema; the others are reported by the rules `yaml` and `schema`. */
export function readableClaims({ records }: Content): ReadableClaim[] {
  return records
    .filter((record) => record.kind === 'claims')
    .flatMap((record) => {
      const { data } = claimSchema.safeParse(record.data);
      return data === undefined ? [] : [{ record, claim: data }];
    });
}
