/**
 * How often a property is tried, and with which seed. Both are fixed, so that every run of the tests is the same;
 * `FAST_CHECK_RUNS=5000 FAST_CHECK_SEED=7 node --test tests/generated/mutated-records.test.ts` tries more, and other ones.
 */
export function runs(usual: number): { numRuns: number; seed: number } {
  return {
    numRuns: Number(process.env['FAST_CHECK_RUNS'] ?? usual),
    seed: Number(process.env['FAST_CHECK_SEED'] ?? 28),
  };
}
