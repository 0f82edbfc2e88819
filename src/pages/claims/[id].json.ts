/** The page of a claim as JSON. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getBodyText } from '../../data/body-text.ts';
import { getClaimPage, listClaims } from '../../data/claims.ts';
import { edition } from '../../data/edition.ts';
import { toClaimDocument } from '../../exports/documents/claim-document.ts';
import { toJson } from '../../exports/json-text.ts';

export const getStaticPaths = (() =>
  listClaims().map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<never, { id: string }> = ({ params: { id } }) => {
  const document = toClaimDocument(getClaimPage(id), getBodyText('claims', id), edition);
  return new Response(toJson(document), { headers: { 'content-type': 'application/json' } });
};
