/** The file on the publisher has its fields and no others; a field may be empty. */
import { publisherFile } from '../content/publisher-file.ts';
import { parseYaml } from '../content/yaml-file.ts';
import { publisherSchema } from '../schemas/publisher.ts';
import { reportIssues } from './schema-issues.ts';
import type { Rule } from './rule.ts';

export const publisher: Rule = {
  id: 'publisher',
  description: 'The file publisher.yaml has its fields and no others; an empty field has no value.',
  check({ content }, report) {
    if (content.publisher === undefined) return;
    const file = parseYaml(`${content.shownPath}/${publisherFile}`, content.publisher);
    for (const { message, ...position } of file.problems) report(position, message);
    if (file.problems.length > 0) return;
    const { error } = publisherSchema.safeParse(file.data, { reportInput: true });
    if (error) reportIssues(publisherSchema, error, file, report);
  },
};
