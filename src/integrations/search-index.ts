/** Makes the full-text index of the built pages with Pagefind. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

export function searchIndex(): AstroIntegration {
  return {
    name: 'twenty-eight:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const pages = await writeIndex(site);
        logger.info(`${pages} pages indexed`);
      },
    },
  };
}

/** In: folder of the built site. Out: number of pages indexed. Throws with Pagefind's own messages. */
async function writeIndex(site: string): Promise<number> {
  const { index, errors } = await createIndex({ includeCharacters: '+' });
  if (!index) throw new Error(errors.join('\n'));
  const added = await index.addDirectory({ path: site });
  const written = await index.writeFiles({ outputPath: `${site}/pagefind` });
  await close();
  const problems = [...added.errors, ...written.errors];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return added.page_count;
}
