/** The picture with which the page of an entity is shared. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { entityIds } from '../../../data/entities.ts';
import { getEntityPage } from '../../../data/entity-page.ts';
import { entityCard } from '../../../exports/share-image/cards.ts';
import { drawableCard } from '../../../exports/share-image/drawable-card.ts';
import { toPng } from '../../../exports/share-image/png.ts';

export const getStaticPaths = (() =>
  entityIds().map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<never, { id: string }> = async ({ params: { id } }) =>
  new Response(await toPng(await drawableCard(entityCard(getEntityPage(id)))), {
    headers: { 'content-type': 'image/png' },
  });
