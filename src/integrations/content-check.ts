/** Stops a build whose content is not valid, before anything is rendered. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent, formRules, rules } from '../checks/index.ts';
import { formatProblems } from '../checks/format-problems.ts';
import { contentDir } from '../content/content-dir.ts';
import { openBuildCache } from '../lib/build-cache.ts';

/** Checks the content before the pages, and fails the build with every problem. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'twenty-eight:content-check',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'build') return;
        openBuildCache();
        const folder = contentDir(fileURLToPath(config.root));
        const { problems, records } = checkContent(folder, judgedRules());
        if (problems.length > 0) throw new ContentError(formatProblems(problems));
        logger.info(`${records} records, no problem`);
      },
    },
  };
}

/** Tests build invented content, which has the form of records and rarely sense; `CONTENT_RULES=form` is theirs. */
export function judgedRules(): typeof rules {
  return process.env['CONTENT_RULES'] === 'form' ? formRules : rules;
}

/** What is wrong with the content, for the editor; its message says everything. */
class ContentError extends Error {
  override name = 'ContentError';
}
