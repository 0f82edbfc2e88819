/** Hands the checked records to the pages, and again whenever one is edited while the site is looked at. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import { contentDir } from '../content/content-dir.ts';
import { publishRecords } from '../data/publish-records.ts';
import { showProblems } from './editor-messages.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/** Milliseconds without another change, after which changes are taken together, such as those of a checkout. */
const pause = 50;

/** Makes the integration. While the site is edited, what the check finds is shown after each change. */
export function recordStore(): AstroIntegration {
  let content: string;
  let base: string;
  let leftOut: string[] = [];
  return {
    name: 'twenty-eight:record-store',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        content = contentDir(fileURLToPath(config.root));
        base = config.base;
        if (command === 'build' || command === 'dev') leftOut = publishRecords(content, base);
      },
      'astro:server:setup': ({ server, logger }) => {
        const show = showProblems({ server, logger, content, base });
        show(leftOut);
        onChange(server, content, () => {
          try {
            leftOut = publishRecords(content, base);
            show(leftOut);
            reload(server);
          } catch (error) {
            logger.error(String(error));
          }
        });
      },
    },
  };
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
