/** All ids, pages and fragments of the site, to resolve references. */
import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import type { ContentFile } from '../content/content-files.ts';
import type { RecordFile } from '../content/record-file.ts';
import type { Content } from '../content/records.ts';
import { addressOf } from '../lib/addresses.ts';
import type { RecordKind } from '../schemas/index.ts';
import { nodesOf } from '../markdown/record-tree.ts';
import { stringsNamed } from './walk-values.ts';

/** Fragments of a page; `any` if its record cannot be read, so that one fault is reported once. */
type Fragments = Set<string> | 'any';

/** Every target of a reference, including records that cannot be read. */
export interface KnownRecords {
  /** Ids of each kind, from the file names. */
  ids: ReadonlyMap<RecordKind, ReadonlySet<string>>;
  /** Fragments of each page, by its path. Example: `/entities/hikvision/`. */
  pages: ReadonlyMap<string, Fragments>;
  /** Renamed records, by the addresses that they had before. */
  renamed: ReadonlyMap<string, RecordFile>;
}

/** Pages that exist without a record of their own. */
const staticPaths = [
  ...[
    '/',
    '/entities/',
    '/article/',
    '/article/origins/',
    '/timeline/',
    '/sources/',
    '/glossary/',
    '/search/',
  ],
  ...['/data/', '/method/', '/corrections/', '/about/', '/as-of/', '/compare/', '/press/'],
];

/** Collects the ids, pages and fragments of the content. Never throws. */
export function findKnownRecords({ files, records }: Content): KnownRecords {
  const ids = new Map<RecordKind, Set<string>>();
  const pages = new Map<string, Fragments>(staticPaths.map((path) => [path, new Set()]));
  const renamed = new Map<string, RecordFile>();
  for (const record of records)
    for (const { value } of stringsNamed(record.data, 'formerIds'))
      renamed.set(addressOf(record.kind, value), record);
  const recordOf = new Map(records.map((record) => [record.file.path, record]));
  for (const file of files) {
    if (file.kind === undefined) continue;
    ids.set(file.kind, (ids.get(file.kind) ?? new Set()).add(idOf(file)));
    addPage(pages, file.kind, idOf(file), recordOf.get(file.path));
  }
  return { ids, pages, renamed };
}

/**
 * True if a path, and its fragment if given, exists on the site.
 *
 * @param path - Path from the root of the site, such as `/entities/hikvision/`.
 * @param fragment - Id of an element of that page.
 */
export function isKnownAddress(known: KnownRecords, path: string, fragment?: string): boolean {
  const fragments = known.pages.get(path);
  if (fragment === undefined || fragments === undefined) return fragments !== undefined;
  return fragments === 'any' || fragments.has(fragment);
}

/**
 * True if a record, and its statement if given, exists.
 *
 * @param id - Id of the record.
 * @param fragment - Id of a statement of it.
 */
export function isKnownRecord(
  known: KnownRecords,
  kind: RecordKind,
  id: string,
  fragment?: string
): boolean {
  if (known.ids.get(kind)?.has(id) !== true) return false;
  const [path = ''] = addressOf(kind, id).split('#');
  return isKnownAddress(known, path, fragment);
}

/** Capitals in a file name are one problem; references to the lower-case id are not reported again. */
function idOf(file: ContentFile): string {
  return file.id.toLowerCase();
}

function addPage(
  pages: Map<string, Fragments>,
  kind: RecordKind,
  id: string,
  record: RecordFile | undefined
): void {
  const [path = '', fragment] = addressOf(kind, id).split('#');
  if (fragment !== undefined) addTo(pages, path, [fragment]);
  else if (record?.data === undefined) pages.set(path, 'any');
  else addTo(pages, path, fragmentsOf(record));
  if (kind === 'claims') addTo(pages, '/article/', [id]);
}

function fragmentsOf(record: RecordFile): string[] {
  const statements = stringsNamed(record.data, 'id').map(({ value }) => value);
  return [...statements, ...headingSlugs(record)];
}

function headingSlugs(record: RecordFile): string[] {
  const slugger = new GithubSlugger();
  const headings = nodesOf(record).filter(({ type }) => type === 'heading');
  return headings.map((heading) => slugger.slug(toString(heading)));
}

function addTo(pages: Map<string, Fragments>, path: string, added: string[]): void {
  const fragments = pages.get(path) ?? new Set<string>();
  pages.set(path, fragments);
  if (fragments !== 'any') for (const fragment of added) fragments.add(fragment);
}
