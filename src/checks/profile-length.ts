/** The profile of an entity has a minimum and a maximum number of words. */
import { nestingFaultOf } from '../markdown/nesting-fault.ts';
import { startOfBody, wordsOfBody } from './markdown-targets.ts';
import type { Rule } from './rule.ts';

const least = 60;
const most = 150;

export const profileLength: Rule = {
  id: 'profile-length',
  description: `The body of an entity has ${least} to ${most} words.`,
  check({ content }, report) {
    for (const record of content.records) {
      if (record.kind !== 'entities' || record.body === record.text) continue;
      if (nestingFaultOf(record)) continue; // `nesting` reports it.
      const words = wordsOfBody(record);
      const message = `the profile has ${words} words. Write ${least} to ${most}`;
      if (words < least || words > most) report(startOfBody(record), message);
    }
  },
};
