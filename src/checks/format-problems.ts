/** Formats problems for people, editors and CI. */
import type { Problem } from './rule.ts';

/**
 * Formats problems as text.
 *
 * @returns one line for each, `file:line:column  what is wrong. What to do.  rule-id`, and the count; empty for none
 */
export function formatProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [...problems.map(formatProblem), '', count].join('\n');
}

function formatProblem({ file, line, column, message, rule }: Problem): string {
  return `${file}:${line}:${column}  ${withFullStop(message)}  ${rule}`;
}

function withFullStop(message: string): string {
  return /[.?!]$/.test(message) ? message : `${message}.`;
}
