import type { APIRoute } from 'astro';
import { currentEdition } from '../data/releases.ts';
import { openSearch, toOpenSearch } from '../exports/open-search.ts';

export const GET = (() =>
  new Response(toOpenSearch(currentEdition()), {
    headers: { 'Content-Type': openSearch.mediaType },
  })) satisfies APIRoute;
