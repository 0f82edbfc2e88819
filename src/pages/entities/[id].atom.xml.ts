/** What changed on the page of one entity, as an Atom feed. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getDataset } from '../../data/dataset.ts';
import { entityIds } from '../../data/entities.ts';
import { toEntityAtom } from '../../exports/corrections-feed.ts';

export const getStaticPaths = (() =>
  entityIds().map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<never, { id: string }> = ({ params }) =>
  new Response(toEntityAtom(getDataset(), params.id), {
    headers: { 'content-type': 'application/atom+xml' },
  });
