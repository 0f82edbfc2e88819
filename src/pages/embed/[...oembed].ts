/** The oEmbed answer of each frame, a JSON file of its name. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { listClaims } from '../../data/claims.ts';
import { listRecords } from '../../data/records.ts';
import { embedOfClaim, embedOfEntity, toOEmbed, type Embed } from '../../exports/embeds.ts';
import { toJson } from '../../exports/json-text.ts';

export const getStaticPaths = (() =>
  [
    ...listRecords('entities').map(({ id, data }) => embedOfEntity(id, data)),
    ...listClaims().map(embedOfClaim),
  ].map((embed) => ({
    params: { oembed: embed.path.replace(/^\/embed\/(.*)\/$/, '$1.json') },
    props: { embed },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ embed: Embed }> = ({ props }) =>
  new Response(toJson(toOEmbed(props.embed)), { headers: { 'content-type': 'application/json' } });
