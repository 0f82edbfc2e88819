import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedNames } from '../../search/build/published-names.ts';

export const getStaticPaths = (() => {
  const { digest } = publishedNames();
  return [{ params: { digest } }];
}) satisfies GetStaticPaths;

/** The names index, for the search in the browser. */
export const GET: APIRoute = () => {
  const { text } = publishedNames();
  return new Response(text, { headers: { 'Content-Type': 'application/json' } });
};
