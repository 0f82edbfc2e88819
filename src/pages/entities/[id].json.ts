/** The page of an entity as JSON. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getBodyText } from '../../data/body-text.ts';
import { entityIds, getEntityPage } from '../../data/entities.ts';
import { edition } from '../../data/edition.ts';
import { toEntityDocument } from '../../exports/documents/entity-document.ts';
import { toJson } from '../../exports/json-text.ts';

export const getStaticPaths = (() =>
  entityIds().map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<never, { id: string }> = ({ params: { id } }) => {
  const document = toEntityDocument(getEntityPage(id), getBodyText('entities', id), edition);
  return new Response(toJson(document), { headers: { 'content-type': 'application/json' } });
};
