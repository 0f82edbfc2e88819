/** `npm run check`: prints every problem of the content, or one line that says what was read. */
import { checkContent, type CheckResult } from '../checks/index.ts';
import { formatProblems } from '../checks/format-problems.ts';
import { ContentDirError, contentDir } from '../content/content-dir.ts';

try {
  report(checkContent(contentDir()));
} catch (error) {
  if (!(error instanceof ContentDirError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function report(result: CheckResult): void {
  if (result.problems.length > 0) {
    console.error(formatProblems(result.problems));
    process.exitCode = 1;
  } else {
    console.log(describeSuccess(result));
  }
}

function describeSuccess({ records, counts }: CheckResult): string {
  const kinds = Object.entries(counts).filter(([, count]) => count > 0);
  const list = kinds.map(([kind, count]) => `${count} ${kind}`).join(', ');
  return `Content check: ${records} records, no problem (${list})`;
}
