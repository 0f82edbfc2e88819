/** Caches answers about all records. */
import { publishedRecords } from './records.ts';

/**
 * Runs a query of all records once for each set of records that is published, so that one page more does not make every
 * page slower. Callers share its answer and must not change it.
 */
export function memoize<Value extends object | string>(query: () => Value): () => Value {
  let answer: Value | undefined;
  let source: unknown;
  return () => {
    if (answer === undefined || source !== publishedRecords.byKind) answer = query();
    source = publishedRecords.byKind;
    return answer;
  };
}
