/**
 * `npm run expiry`: says until when `security.txt` holds, and fails in its last 30 days. Only here does the clock count;
 * no build and no test asks it.
 */
import { contentDir } from '../content/content-dir.ts';
import { readRecords } from '../content/records.ts';
import { daysUntil, expiryOf } from '../exports/security-txt.ts';
import { releaseSchema } from '../schemas/release.ts';

const warningDays = 30;

const releases = readRecords(contentDir('.'), 'releases').map(({ data }) =>
  releaseSchema.parse(data)
);
const newest =
  releases
    .map(({ date }) => date)
    .sort()
    .at(-1) ?? '';
const expiry = expiryOf(newest);
const left = daysUntil(expiry, new Date().toISOString().slice(0, 10));

console.log(`security.txt expires on ${expiry}, in ${left} days.`);
if (left < warningDays) {
  console.error(
    'Publish a release: add a file to content/releases/, even if nothing else has changed.'
  );
  process.exitCode = 1;
}
