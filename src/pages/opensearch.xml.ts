import type { APIRoute } from 'astro';
import { edition } from '../data/edition.ts';
import { openSearch, toOpenSearch } from '../exports/open-search.ts';

export const GET = (() =>
  new Response(toOpenSearch(edition), {
    headers: { 'Content-Type': openSearch.mediaType },
  })) satisfies APIRoute;
