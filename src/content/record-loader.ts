/** Hands the records of one kind to Astro's content layer. */
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { RecordKind } from '../schemas/index.ts';
import type { RecordFile } from './record-file.ts';
import { contentDir } from './content-dir.ts';
import { readRecords } from './records.ts';

/**
 * Makes the loader of one kind of record.
 * The store is filled afresh each time, so a body rendered by an earlier version of a plugin is never published.
 * Throws when a record does not fit its schema; the content check, which runs before, says where.
 */
export function recordLoader(kind: RecordKind): Loader {
  return {
    name: `twenty-eight:${kind}`,
    async load(context) {
      const root = fileURLToPath(context.config.root);
      await fillStore(context, kind, root);
      context.watcher?.on('change', (changed) => {
        if (changed.startsWith(path.join(contentDir(root), kind)))
          void fillStore(context, kind, root);
      });
    },
  };
}

async function fillStore(context: LoaderContext, kind: RecordKind, root: string): Promise<void> {
  context.store.clear();
  for (const record of readRecords(contentDir(root), kind)) await addRecord(context, record, root);
}

async function addRecord(context: LoaderContext, record: RecordFile, root: string): Promise<void> {
  const { store, parseData, renderMarkdown } = context;
  const filePath = path.join(contentDir(root), record.file.path);
  const data = await parseData({
    id: record.id,
    data: record.data as Record<string, unknown>,
    filePath,
  });
  const rendered = await renderMarkdown(record.body, { fileURL: pathToFileURL(filePath) });
  store.set({ id: record.id, data, body: record.body, rendered });
}
