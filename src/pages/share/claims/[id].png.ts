/** The picture with which the page of a claim is shared. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { claimsByVerdict, type ClaimRecord } from '../../../data/claims.ts';
import { claimCard } from '../../../exports/share-image/cards.ts';
import { drawableCard } from '../../../exports/share-image/drawable-card.ts';
import { toPng } from '../../../exports/share-image/png.ts';

export const getStaticPaths = (() =>
  claimsByVerdict().flatMap(({ verdict: { label }, claims }) =>
    claims.map((claim) => ({ params: { id: claim.id }, props: { claim, label } }))
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ claim: ClaimRecord; label: string }> = async ({ props }) =>
  new Response(await toPng(await drawableCard(claimCard({ ...props.claim, label: props.label }))), {
    headers: { 'content-type': 'image/png' },
  });
