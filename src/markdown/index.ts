/** The ordered list of plugins; the site and the checks use the same. */
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import type { PluggableList } from 'unified';
import rehypeChineseWords from './rehype-chinese-words.ts';
import rehypeHeadingIds from './rehype-heading-ids.ts';
import remarkBasePath from './remark-base-path.ts';
import remarkLegalCitations from './remark-legal-citations.ts';
import remarkRecordLinks, { type RecordLinksOptions } from './remark-record-links.ts';
import remarkTermLinks, { type LinkedTerm } from './remark-term-links.ts';

export interface MarkdownOptions extends RecordLinksOptions {
  /** Glossary terms to link. */
  terms?: readonly LinkedTerm[];
}

/** Records that share a page: there a term would be linked again and again. */
const skippedFolders = ['events', 'terms', 'notes', 'origins'];

/** Plugins on Markdown, in the order in which they run. */
export function remarkPlugins(options: MarkdownOptions): PluggableList {
  const { base, terms = [] } = options;
  return [
    [remarkBasePath, { base }],
    [remarkRecordLinks, options],
    remarkLegalCitations,
    [remarkTermLinks, { base, terms, skippedFolders }],
  ];
}

/**
 * Plugins on HTML, in the order in which they run. Raw HTML and every scheme but http, https and mailto are dropped;
 * a check reports them.
 */
export function rehypePlugins(): PluggableList {
  return [
    [rehypeSanitize, { ...defaultSchema, clobberPrefix: '' }],
    rehypeChineseWords,
    rehypeHeadingIds,
  ];
}
