/** The files for reference managers of every page that can be cited: `/entities/hikvision.bib`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { listCitations } from '../exports/citations.ts';
import { citationFiles, pathBeside, type CitationFormat } from '../exports/citation-files.ts';
import type { CslItem } from '../exports/csl-json.ts';
import { mediaTypeOf } from '../lib/media-types.ts';

interface Props {
  item: CslItem;
  format: CitationFormat;
}

const formats = Object.keys(citationFiles) as CitationFormat[];

export const getStaticPaths = (() =>
  listCitations().flatMap(({ path, item }) =>
    formats.map((format) => ({
      params: { citation: pathBeside(path, format).slice(1) },
      props: { item, format },
    }))
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { item, format } }) => {
  const headers = { 'content-type': mediaTypeOf(`.${format}`) };
  return new Response(citationFiles[format].write(item), { headers });
};
