/** The corrections as a JSON feed. */
import type { APIRoute } from 'astro';
import { getDataset } from '../../data/dataset.ts';
import { toJsonFeed } from '../../exports/corrections-feed.ts';

export const GET: APIRoute = () =>
  new Response(toJsonFeed(getDataset()), {
    headers: { 'content-type': 'application/feed+json' },
  });
