/** Hands the checked records to the pages, and again whenever one is edited while the site is looked at. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { contentDir } from '../content/content-dir.ts';
import { publishRecords } from '../content/publish-records.ts';

export function recordStore(): AstroIntegration {
  let publish: (logger: AstroIntegrationLogger) => void;
  let folder: string;
  return {
    name: 'twenty-eight:record-store',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        folder = contentDir(fileURLToPath(config.root));
        publish = (to) => {
          for (const file of publishRecords(folder, config.base))
            to.error(`${file} is left out: npm run check says why`);
        };
        if (command === 'build' || command === 'dev') publish(logger);
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.add(folder);
        server.watcher.on('all', (_, file) => {
          if (!file.startsWith(folder)) return;
          publish(logger);
          for (const { moduleGraph, hot } of Object.values(server.environments)) {
            moduleGraph.invalidateAll();
            hot.send({ type: 'full-reload' });
          }
        });
      },
    },
  };
}
