/** Content is regular files; a symbolic link could publish a file from outside the repository. */
import type { Rule } from './rule.ts';

export const symbolicLink: Rule = {
  id: 'symbolic-link',
  description: 'Content is regular files, no symbolic links.',
  check({ content }, report) {
    for (const file of content.files)
      if (!file.isRegular)
        report(file, { line: 1, column: 1 }, 'is not a regular file. Put the file itself here');
  },
};
