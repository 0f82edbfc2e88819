/** Hands the checked records to the pages, and again whenever one is edited while the site is looked at. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger, HookParameters } from 'astro';
import { contentDir } from '../content/content-dir.ts';
import { publishRecords } from '../data/publish-records.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/** Milliseconds without another change, after which changes are taken together, such as those of a checkout. */
const pause = 50;

/** Makes the integration. A record that does not fit its schema is left out, with an error in Astro's log. */
export function recordStore(): AstroIntegration {
  let content: string;
  let base: string;
  return {
    name: 'twenty-eight:record-store',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        content = contentDir(fileURLToPath(config.root));
        base = config.base;
        if (command === 'build' || command === 'dev') publish(content, base, logger);
      },
      'astro:server:setup': ({ server, logger }) => {
        onChange(server, content, () => {
          try {
            publish(content, base, logger);
            reload(server);
          } catch (error) {
            logger.error(String(error));
          }
        });
      },
    },
  };
}

function publish(content: string, base: string, logger: AstroIntegrationLogger): void {
  for (const file of publishRecords(content, base))
    logger.error(`${file} is left out: npm run check says why`);
}

function onChange({ watcher }: DevServer, folder: string, act: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  watcher.add(folder);
  watcher.on('all', (_, file) => {
    if (!file.startsWith(folder + path.sep)) return;
    clearTimeout(timer);
    timer = setTimeout(act, pause);
  });
}

/** What pages have made of the records before is forgotten, and open pages are loaded again. */
function reload({ environments }: DevServer): void {
  for (const { moduleGraph, hot } of Object.values(environments)) {
    moduleGraph.invalidateAll();
    hot.send({ type: 'full-reload' });
  }
}
