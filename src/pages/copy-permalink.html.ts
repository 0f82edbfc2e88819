/** What the frame of `PermalinkFrame.astro` holds: the script that copies the address of a statement. */
import type { APIRoute } from 'astro';
import script from '../components/statement/copy-permalink.ts?worker&url';
import { contentSecurityPolicy } from '../lib/content-security-policy.ts';

const lines = [
  '<!doctype html>',
  '<html lang="en"><head>',
  '<meta charset="utf-8">',
  `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">`,
  '<meta name="robots" content="noindex">',
  '<title>Copying of addresses</title>',
  `<script type="module" src="${script}"></script>`,
  '</head><body></body></html>',
  '',
];

export const GET: APIRoute = () =>
  new Response(lines.join('\n'), { headers: { 'content-type': 'text/html; charset=utf-8' } });
