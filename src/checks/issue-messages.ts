/** Messages for zod's issues: what is wrong with a value, and what to write instead. */
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/**
 * Formats an issue as `field "x" is …. Do …`. Messages of our schemas are kept; zod's own, which name types and no
 * remedy, are replaced.
 *
 * @param issue - an issue that carries its input (`reportInput`)
 */
export function describeIssue(issue: Issue): string {
  if (issue.path.length === 0)
    return 'the record has no fields. Write each as "field: value" on a line of its own';
  const own = isOwn(issue.message) ? issue.message : describe(issue);
  const [, advice] = own.split(/\. (.*)/s);
  const isMissing = issue.input === undefined && issue.code !== 'custom';
  return `${subject(issue)} ${isMissing ? `is missing. ${advice ?? 'Add it'}` : own}`;
}

/** Names a field by its key; the position of the problem identifies the item of a list. */
function subject({ path }: Issue): string {
  const keys = path.filter((key) => typeof key === 'string');
  return `field "${keys.join('.')}"`;
}

/** Messages of the schemas continue the subject; zod's begin with a capital. */
function isOwn(message: string): boolean {
  return /^[a-z]/.test(message);
}

function describe(issue: Issue): string {
  if (issue.code === 'invalid_type')
    return kinds[issue.expected] ?? 'has the wrong type. Change it';
  if (issue.code === 'invalid_value')
    return `is not one of the values. Use ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_small') return `is less than allowed. Write at least ${issue.minimum}`;
  if (issue.code === 'too_big') return `is more than allowed. Write at most ${issue.maximum}`;
  return 'does not fit. Compare it with the example in content/README.md';
}

const number = 'is not a number. Write a number without quotes';

const kinds: Partial<Record<z.core.$ZodInvalidTypeExpected, string>> = {
  array: 'is not a list. Write each item on a line of its own, after "- "',
  boolean: 'is not yes or no. Write true or false, without quotes',
  object: 'is not a group of fields. Write its fields on lines of their own, indented below it',
  string: 'is not text. Write text, in quotes if it looks like a number',
  int: 'is not a whole number. Write a number without quotes',
  number,
  nan: number,
};
