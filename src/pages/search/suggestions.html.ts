import type { APIRoute } from 'astro';
import { url } from '../../components/url.ts';
import { namesAddress } from '../../data/search-names.ts';
import { contentSecurityPolicy } from '../../lib/content-security-policy.ts';
import script from '../../search/suggest/start.ts?worker&url';

/** What the frame of a search form holds once the form has the focus: the script of the suggestions. */
export const GET: APIRoute = async () => {
  const names = url(await namesAddress());
  const document = [
    '<!doctype html>',
    '<html lang="en"><head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">`,
    '<meta name="robots" content="noindex">',
    '<title>Suggestions of the search</title>',
    `<script type="module" src="${script}" data-names="${names}" data-base="${url('/')}"></script>`,
    '</head><body></body></html>',
    '',
  ].join('\n');
  return new Response(document, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
};
