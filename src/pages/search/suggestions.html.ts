import type { APIRoute } from 'astro';
import { url } from '../../lib/url.ts';
import { namesSource } from '../../search/build/published-names.ts';
import { writeFrameDocument } from '../../lib/frame-document.ts';
import script from '../../search/suggest/start.ts?worker&url';

/** What the frame of a search form holds once the form has the focus: the script of the suggestions. */
export const GET: APIRoute = () => {
  const { address, integrity } = namesSource();
  const data = { names: url(address), integrity, base: url('/') };
  const document = writeFrameDocument({ title: 'Suggestions of the search', script, data });
  return new Response(document, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
};
