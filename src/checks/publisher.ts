/** The file on the publisher has its fields and no others; a field may be empty. */
import { parsePublisher, publisherFile } from '../content/publisher-file.ts';
import { fieldsAt } from '../schemas/fields.ts';
import { publisherSchema } from '../schemas/publisher.ts';
import { didYouMean } from './did-you-mean.ts';
import { describeIssue } from './issue-messages.ts';
import type { Rule } from './rule.ts';

export const publisher: Rule = {
  id: 'publisher',
  description: 'The file publisher.yaml has its fields and no others; an empty field has no value.',
  check({ content }, report) {
    if (content.publisher === undefined) return;
    const file = { shownPath: `${content.shownPath}/${publisherFile}` };
    const { data, problems, positionOf, positionOfKey } = parsePublisher(content.publisher);
    for (const { message, ...position } of problems) report(file, position, message);
    if (problems.length > 0) return;
    const { error } = publisherSchema.safeParse(data, { reportInput: true });
    for (const issue of error?.issues ?? [])
      if (issue.code !== 'unrecognized_keys')
        report(file, positionOf(issue.path), describeIssue(issue));
      else
        for (const key of issue.keys) {
          const fields = fieldsAt(publisherSchema, issue.path);
          const advice = didYouMean(key, fields, `Remove it, or use one of ${fields.join(', ')}`);
          const message = `field "${key}" is unknown here. ${advice}`;
          report(file, positionOfKey(issue.path, key), message);
        }
  },
};
