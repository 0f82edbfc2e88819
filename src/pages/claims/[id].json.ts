/** The page of a claim as JSON. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getClaimPage } from '../../data/claim-page.ts';
import { listClaims } from '../../data/claims.ts';
import { currentEdition } from '../../data/releases.ts';
import { toClaimDocument } from '../../exports/documents/claim-document.ts';
import { toJson } from '../../exports/json-text.ts';
import { plainText } from '../../lib/plain-text.ts';

export const getStaticPaths = (() =>
  listClaims().map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<never, { id: string }> = ({ params: { id } }) => {
  const page = getClaimPage(id);
  const document = toClaimDocument(page, plainText(page.html), currentEdition());
  return new Response(toJson(document), { headers: { 'content-type': 'application/json' } });
};
