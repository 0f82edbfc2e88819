/** Content is regular files; a symbolic link could publish a file from outside the repository. */
import { startOf } from '../lib/position.ts';
import type { Rule } from './rule.ts';

export const symbolicLink: Rule = {
  id: 'symbolic-link',
  description: 'Content is regular files, no symbolic links.',
  check({ content }, report) {
    for (const file of content.files)
      if (!file.isRegular)
        report(startOf(file.shownPath), 'is not a regular file. Put the file itself here');
  },
};
