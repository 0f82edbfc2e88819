/**
 * Rows and settings for OpenRefine: the names, how they are imported as text, and operations to apply (its manual:
 * "Starting a project", "Reusing operations", the GREL function `cross`; its source: `SeparatorBasedImporter`, `ReconOperation`).
 */
import type { Dataset } from '../data/dataset.ts';
import { absolute } from '../lib/edition.ts';
import type { Cell } from './tables/table.ts';
import { toWatchmanRows } from './watchman.ts';

/** Name under which the rows are imported; `cross` finds them by it. */
export const openRefineProject = 'twenty-eight';

/** Column of a reader's project that the operations take the names from. */
export const openRefineColumn = 'name';

/** Where yente answers OpenRefine (yente: `routers/reconcile.py`). */
export const reconciliationService = 'http://localhost:8000/reconcile/twenty_eight';

/** Columns of the rows. */
export const openRefineColumns = [
  ...[openRefineColumn, 'entity', 'listed_name', 'kind', 'basis'],
  ...['uscc', 'address', 'permalink'],
];

/** Lists every name in a row of its own, with what helps to judge a match. */
export function toOpenRefineRows(dataset: Dataset): Record<string, Cell>[] {
  return toWatchmanRows(dataset).map(({ id, name, listed_name: listed, ...row }) => ({
    ...row,
    name,
    listed_name: listed ?? name,
    permalink: absolute(dataset.edition, String(id)),
  }));
}

/** Options of the importer `text/line-based/*sv`: every cell stays text, so that no number loses a digit. */
export const openRefineImport = {
  encoding: 'UTF-8',
  separator: ',',
  ignoreLines: -1,
  headerLines: 1,
  skipDataLines: 0,
  limit: -1,
  storeBlankRows: false,
  storeBlankCellsAsNulls: true,
  guessCellValueTypes: false,
  processQuotes: true,
  quoteCharacter: '"',
  trimStrings: false,
  includeFileSources: false,
} as const;

const engineConfig = { facets: [], mode: 'row-based' };

/** Adds a column of fingerprints; for both projects, since `cross` compares whole cells. */
export function toKeyOperations() {
  return [addColumn('key', openRefineColumn, 'value.fingerprint()', 1)];
}

/** Adds the entities with the same fingerprint, and the names that share it, to a reader's project. */
export function toCompareOperations() {
  const found = (column: string) =>
    `forEach(cell.cross("${openRefineProject}", "key"), r, r.cells["${column}"].value).uniques().join(" | ")`;
  return [
    addColumn('twenty-eight: entity', 'key', found('entity'), 2),
    addColumn('twenty-eight: listed name', 'key', found('listed_name'), 3),
    addColumn('twenty-eight: basis of the name', 'key', found('basis'), 4),
    addColumn('twenty-eight: address of the record', 'key', found('permalink'), 5),
  ];
}

/** Reconciles a column with yente. No candidate is matched without a person. */
export function toReconcileOperations() {
  const space = 'https://www.opensanctions.org/reference/#schema';
  return [
    {
      op: 'core/recon',
      engineConfig,
      columnName: openRefineColumn,
      config: {
        mode: 'standard-service',
        service: reconciliationService,
        identifierSpace: space,
        schemaSpace: space,
        type: { id: 'LegalEntity', name: 'LegalEntity' },
        autoMatch: false,
        columnDetails: [],
        limit: 0,
      },
      description: `Reconcile cells in column ${openRefineColumn} to type LegalEntity`,
    },
  ];
}

function addColumn(name: string, base: string, grel: string, at: number) {
  const expression = `grel:${grel}`;
  return {
    op: 'core/column-addition',
    engineConfig,
    baseColumnName: base,
    expression,
    onError: 'set-to-blank',
    newColumnName: name,
    columnInsertIndex: at,
    description: `Create column ${name} at index ${at} based on column ${base} using expression ${expression}`,
  };
}
