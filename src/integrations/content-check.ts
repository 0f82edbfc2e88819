/** Stops a build whose content is not valid, before anything is rendered. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../checks/index.ts';
import { formatProblems } from '../checks/format-problems.ts';
import { contentDir } from '../content/content-dir.ts';
import { openBuildCache } from '../lib/build-cache.ts';

export function contentCheck(): AstroIntegration {
  return {
    name: 'twenty-eight:content-check',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'build') return;
        openBuildCache();
        const { problems, records } = checkContent(contentDir(fileURLToPath(config.root)));
        if (problems.length > 0) throw new ContentError(formatProblems(problems));
        logger.info(`${records} records, no problem`);
      },
    },
  };
}

/** What is wrong with the content, for the editor; its message says everything. */
class ContentError extends Error {
  override name = 'ContentError';
}
