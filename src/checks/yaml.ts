/** Front matter and YAML files are valid YAML. */
import type { Rule } from './rule.ts';

export const yaml: Rule = {
  id: 'yaml',
  description:
    'Fields are valid YAML: front matter is there, no field twice, no aliases, no comment after a value.',
  check({ content }, report) {
    for (const { text, problems } of content.records) {
      if (text.trim() === '') continue; // `file-size` reports it.
      for (const { message, ...position } of problems) report(position, message);
    }
  },
};
