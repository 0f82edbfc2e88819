/** The small map of each police body, a file that the browser keeps. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { bodyMap } from '../../components/map/body-map.ts';
import { listBodyPlaces, type BodyPlace } from '../../data/places.ts';

export const getStaticPaths = (() => {
  const bodies = listBodyPlaces();
  return bodies.map((body) => ({ params: { id: body.id }, props: { body, bodies } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: BodyPlace; bodies: BodyPlace[] }> = ({ props }) =>
  new Response(bodyMap(props.body, props.bodies), { headers: { 'Content-Type': 'image/svg+xml' } });
