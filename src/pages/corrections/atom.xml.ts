/** The corrections as an Atom feed. */
import type { APIRoute } from 'astro';
import { getDataset } from '../../data/dataset.ts';
import { toAtom } from '../../exports/corrections-feed.ts';

export const GET: APIRoute = () =>
  new Response(toAtom(getDataset()), { headers: { 'content-type': 'application/atom+xml' } });
