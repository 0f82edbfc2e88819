/** Files of the dataset for databases and other programs of researchers, made from the tables and the records. */
import type { Dataset } from '../data/dataset.ts';
import { toCsv } from './csv.ts';
import { dataFile, type DataFile } from './data-file.ts';
import { toCitationFile, toZenodoMetadata } from './deposit/citation-file.ts';
import { toDatabase, type FilledTable } from './database/database.ts';
import { toFtmCatalog, toYenteManifest } from './follow-the-money-catalog.ts';
import type { FtmLine } from './follow-the-money-lines.ts';
import { toJson } from './json-text.ts';
import { toAnnotations } from './linked-data/annotations.ts';
import { toConcepts } from './linked-data/concepts.ts';
import { toQuickStatements } from './linked-data/quick-statements.ts';
import {
  openRefineColumns,
  openRefineImport,
  toCompareOperations,
  toKeyOperations,
  toOpenRefineRows,
  toReconcileOperations,
} from './open-refine.ts';
import { toWatchmanConfig, toWatchmanRows, watchmanColumns } from './watchman.ts';

/** The file of the entities as FollowTheMoney, and what is in it. */
interface FtmFile {
  file: DataFile;
  lines: FtmLine[];
}

/** Makes the files; the same dataset gives the same bytes. */
export function toResearchKit(dataset: Dataset, tables: FilledTable[], ftm: FtmFile): DataFile[] {
  return [
    dataFile(
      'twenty-eight.sqlite',
      'All tables with their keys, and five views that join them (SQLite)',
      toDatabase(dataset.edition, tables)
    ),
    ...toScreeningFiles(dataset, ftm),
    ...toOpenRefineFiles(dataset),
    ...toLinkedData(dataset),
    ...toDepositFiles(dataset),
  ];
}

/** For programs that screen names: yente and Watchman. */
function toScreeningFiles(dataset: Dataset, ftm: FtmFile): DataFile[] {
  return [
    dataFile(
      'ftm/index.json',
      'The FollowTheMoney file as a dataset in a catalogue, as OpenSanctions describes its own',
      toJson(toFtmCatalog(dataset, ftm.file, ftm.lines))
    ),
    dataFile(
      'ftm/manifest.yml',
      'A manifest that loads this dataset into yente',
      toYenteManifest(dataset.edition)
    ),
    dataFile(
      'watchman/twenty-eight.csv',
      'Every name in a row of its own, for Watchman of Moov',
      toCsv(watchmanColumns, toWatchmanRows(dataset))
    ),
    dataFile(
      'watchman/config.yml',
      'The part of the configuration of Watchman that reads this file',
      toWatchmanConfig()
    ),
  ];
}

/** Rows, and settings in the JSON that OpenRefine takes and gives. */
function toOpenRefineFiles(dataset: Dataset): DataFile[] {
  const json = (name: string, title: string, content: unknown): DataFile =>
    dataFile(`openrefine/${name}.json`, title, toJson(content));
  return [
    dataFile(
      'openrefine/names.csv',
      'Every name in a row of its own, with what helps to judge a match, for OpenRefine',
      toCsv(openRefineColumns, toOpenRefineRows(dataset))
    ),
    json('import', 'Options with which OpenRefine imports these rows as text', openRefineImport),
    json('key', 'Operations of OpenRefine: add a key to names', toKeyOperations()),
    json('compare', 'Operations of OpenRefine: look your keys up in ours', toCompareOperations()),
    json('reconcile', 'Operations of OpenRefine: reconcile with yente', toReconcileOperations()),
  ];
}

function toLinkedData(dataset: Dataset): DataFile[] {
  return [
    dataFile(
      'claims.annotations.jsonld',
      'The claims as annotations of the words that they judge (W3C Web Annotation)',
      toJson(toAnnotations(dataset))
    ),
    dataFile(
      'concepts.skos.jsonld',
      'The glossary and the scales as concepts (SKOS)',
      toJson(toConcepts(dataset))
    ),
    dataFile(
      'wikidata.quickstatements.txt',
      'Identifiers for Wikidata with their sources, only for entities whose record holds the id of the item (QuickStatements); check each before you run it',
      toQuickStatements(dataset)
    ),
  ];
}

/** For archives that keep the dataset. */
function toDepositFiles({ edition }: Dataset): DataFile[] {
  return [
    dataFile(
      'CITATION.cff',
      'How to cite the dataset, for GitHub and Zenodo (Citation File Format)',
      toCitationFile(edition)
    ),
    dataFile(
      'zenodo.json',
      'Metadata of a deposit at Zenodo, which reads it under the name .zenodo.json',
      toJson(toZenodoMetadata(edition))
    ),
  ];
}
