/** The small map of each police body as a picture, for those who cannot use an SVG. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { bodyMap, bodyMapText, mapSource } from '../../components/map/body-map.ts';
import { listBodyPlaces, type BodyPlace } from '../../data/places.ts';
import { mapCard, mapRoom } from '../../exports/share-image/cards.ts';
import { toPngWith } from '../../exports/share-image/png.ts';

export const getStaticPaths = (() => {
  const bodies = listBodyPlaces();
  return bodies.map((body) => ({ params: { id: body.id }, props: { body, bodies } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: BodyPlace; bodies: BodyPlace[] }> = async ({
  props: { body, bodies },
}) => {
  const map = bodyMap(body, bodies, false);
  const image = await toPngWith(mapCard(bodyMapText(body), mapSource(body)), map, mapRoom);
  return new Response(image, { headers: { 'Content-Type': 'image/png' } });
};
