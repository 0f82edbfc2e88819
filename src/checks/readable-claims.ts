/** Claims that fit their schema, for rules that need typed values. */
import type { RecordFile } from '../content/record-file.ts';
import type { Content } from '../content/records.ts';
import { claimSchema, type Claim } from '../schemas/claim.ts';

/** A claim and its file. */
export interface ReadableClaim {
  record: RecordFile;
  claim: Claim;
}

/** Lists the claims that fit the schema; the rules `yaml` and `schema` report the others. */
export function readableClaims({ records }: Content): ReadableClaim[] {
  return records
    .filter((record) => record.kind === 'claims')
    .flatMap((record) => {
      const { data } = claimSchema.safeParse(record.data);
      return data === undefined ? [] : [{ record, claim: data }];
    });
}
