/** Every file of the dataset: tables, descriptions, schemas, checksums. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { DataFile } from '../../exports/data-file.ts';
import { getDataFiles, listFiles } from '../../exports/data-files.ts';

export const getStaticPaths = (() => {
  const files = listFiles(getDataFiles());
  return files.map((file) => ({ params: { file: file.path }, props: { ...file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<DataFile> = ({ props }) =>
  new Response(props.content, { headers: { 'content-type': props.mediaType } });
