/** `security.txt`, for a site that is a whole host: below a sub-path the file says nothing (RFC 9116, section 3). */
import type { APIRoute, GetStaticPaths } from 'astro';
import { currentEdition } from '../../data/releases.ts';
import { toSecurityTxt } from '../../exports/security-txt.ts';

export const getStaticPaths = (() =>
  import.meta.env.BASE_URL === '/'
    ? [{ params: { file: 'security.txt' } }]
    : []) satisfies GetStaticPaths;

export const GET: APIRoute = () =>
  new Response(toSecurityTxt(currentEdition()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
