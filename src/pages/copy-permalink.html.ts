/** What the frame of `PermalinkFrame.astro` holds: the script that copies the address of a statement. */
import type { APIRoute } from 'astro';
import script from '../components/statement/copy-permalink.ts?worker&url';
import { writeFrameDocument } from '../lib/frame-document.ts';

export const GET: APIRoute = () =>
  new Response(writeFrameDocument({ title: 'Copying of addresses', script }), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
