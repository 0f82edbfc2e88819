/**
 * Resolves links that name a record by its kind and id.
 *
 * Before: `[Hikvision](entity:hikvision)`, `[its seat](entity:hami-psb#seat)`
 * After:  `<a href="/entities/hikvision/">Hikvision</a>`, `<a href="/entities/hami-psb/#seat">its seat</a>`
 *
 * With `isKnown`, a link to a record that does not exist is reported; its text stays readable.
 */
import type { Definition, Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { addressOf, withBase } from '../lib/addresses.ts';
import type { RecordKind } from '../schemas/index.ts';

export interface RecordLinksOptions {
  /** Base path of the site, `/` or `/record/`. */
  base: string;
  /** True if a record, or a statement on it, exists. Without it nothing is reported. */
  isKnown?: (kind: RecordKind, id: string, fragment: string | undefined) => boolean;
}

/** The kind of record that each scheme of a link names. */
export const kindOfScheme: Readonly<Record<string, RecordKind>> = {
  entity: 'entities',
  rule: 'rules',
  claim: 'claims',
  source: 'sources',
  event: 'events',
  term: 'terms',
  page: 'pages',
};

/** Wide on purpose: an id that no record can have is reported, not passed over. */
const recordLink = /^(?<scheme>[a-z]+):(?<id>[^#]*)(?:#(?<fragment>.*))?$/;

export default function remarkRecordLinks(options: RecordLinksOptions) {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      if (node.type === 'link' || node.type === 'definition') resolve(node, file, options);
    });
  };
}

function resolve(
  node: Link | Definition,
  file: VFile,
  { base, isKnown }: RecordLinksOptions
): void {
  const groups = recordLink.exec(node.url)?.groups ?? {};
  const kind = kindOfScheme[groups['scheme'] ?? ''];
  const { id, fragment } = groups;
  if (kind === undefined || id === undefined) return;
  if (isKnown?.(kind, id, fragment) === false) reportUnknown(node, file);
  node.url = withBase(base, addressOf(kind, id, fragment));
}

function reportUnknown(node: Link | Definition, file: VFile): void {
  const options = { ...(node.position && { place: node.position }), ruleId: 'record-links' };
  file.message(
    `the link "${node.url}" leads to no record. Correct the id or add the record`,
    options
  );
}
