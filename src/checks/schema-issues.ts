/** Reports zod's issues: what is wrong with a value, and what to write instead. */
import type { z } from 'zod';
import type { YamlFile } from '../content/yaml-file.ts';
import { fieldsAt } from '../schemas/fields.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Report } from './rule.ts';

type Issue = z.core.$ZodIssue;

/**
 * Reports what does not fit a schema, of several issues of one value the first.
 *
 * @param error - From a parse with `reportInput`.
 */
export function reportIssues(
  schema: z.core.$ZodType,
  { issues }: z.core.$ZodError,
  { positionOf, positionOfKey }: YamlFile,
  report: Report
): void {
  const seen = new Set<string>();
  for (const issue of issues) {
    const { code, path } = issue;
    const key = `${path.join(' ')} ${String(code === 'unrecognized_keys')}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (code !== 'unrecognized_keys') report(positionOf(path), describeIssue(issue));
    else
      for (const name of issue.keys)
        report(positionOfKey(path, name), unknownField(name, fieldsAt(schema, path)));
  }
}

function unknownField(name: string, fields: string[]): string {
  const advice = didYouMean(name, fields, `Remove it, or use one of ${fields.join(', ')}`);
  return `field "${name}" is unknown here. ${advice}`;
}

/**
 * Formats an issue as `field "x" is …. Do …`. Messages of our schemas are kept; zod's own, which name types and no
 * remedy, are replaced.
 */
function describeIssue(issue: Issue): string {
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
