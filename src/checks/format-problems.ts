/** Formats problems for people, editors and CI. */
import type { Problem } from './rule.ts';

/** Most problems that are printed; one fault can bring many. */
const mostShown = 100;

/** One line for each, `file:line:column  what is wrong. What to do.  rule-id`, and the count; empty for none. */
export function formatProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const shown = problems.slice(0, mostShown).map(formatProblem);
  const rest = problems.length - shown.length;
  return [...shown, '', rest > 0 ? `${count}, the first ${mostShown} shown` : count].join('\n');
}

function formatProblem({ file, line, column, message, rule }: Problem): string {
  return `${file}:${line}:${column}  ${withFullStop(message)}  ${rule}`;
}

function withFullStop(message: string): string {
  return /[.?!]$/.test(message) ? message : `${message}.`;
}
