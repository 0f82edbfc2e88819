/** The page of an entity as JSON. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { entityIds } from '../../data/entities.ts';
import { getEntityPage } from '../../data/entity-page.ts';
import { currentEdition } from '../../data/releases.ts';
import { toEntityDocument } from '../../exports/documents/entity-document.ts';
import { toJson } from '../../exports/json-text.ts';
import { plainText } from '../../lib/plain-text.ts';

export const getStaticPaths = (() =>
  entityIds().map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<never, { id: string }> = ({ params: { id } }) => {
  const page = getEntityPage(id);
  const document = toEntityDocument(page, plainText(page.html), currentEdition());
  return new Response(toJson(document), { headers: { 'content-type': 'application/json' } });
};
