/** Hands the records of one kind to Astro's content layer. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { bodyRenderer } from '../markdown/render-body.ts';
import type { RecordKind } from '../schemas/index.ts';
import { contentDir } from './content-dir.ts';
import { readLinkedTerms } from './linked-terms.ts';
import type { RecordFile } from './record-file.ts';
import { readRecords } from './records.ts';
import { schemaResult } from './schema-result.ts';

/**
 * Makes the loader of one kind of record.
 * The store is filled afresh each time, so a body rendered by an earlier version of a plugin is never published.
 * Throws when a record does not fit its schema; the content check, which runs before, says where.
 */
export function recordLoader(kind: RecordKind): Loader {
  return {
    name: `twenty-eight:${kind}`,
    async load(context) {
      const folder = contentDir(fileURLToPath(context.config.root));
      await fillStore(context, kind, folder);
      context.watcher?.on('change', (changed) => {
        if (changed.startsWith(path.join(folder, kind))) void fillStore(context, kind, folder);
      });
    },
  };
}

/** Bodies as Markdown are left out of the store: no page reads them. */
async function fillStore(context: LoaderContext, kind: RecordKind, folder: string): Promise<void> {
  const { store, config } = context;
  const render = bodyRenderer({ base: config.base, terms: readLinkedTerms(folder) });
  store.clear();
  for (const record of readRecords(folder, kind)) {
    const data = await valuesOf(record, context);
    store.set({ id: record.id, data, rendered: { html: render(record) } });
  }
}

/** The check has held a record against its schema before, but while the site is edited a schema may have changed since. */
async function valuesOf(
  record: RecordFile,
  { parseData, watcher }: LoaderContext
): Promise<Record<string, unknown>> {
  const { id, file } = record;
  const data = record.data as Record<string, unknown>;
  const checked = watcher ? undefined : schemaResult(record).data;
  return checked ?? (await parseData({ id, data, filePath: file.shownPath }));
}
