/** The picture with which every other page is shared. */
import type { APIRoute } from 'astro';
import { siteCard } from '../../exports/share-image/cards.ts';
import { toPng } from '../../exports/share-image/png.ts';

export const GET: APIRoute = async () =>
  new Response(await toPng(siteCard()), { headers: { 'content-type': 'image/png' } });
