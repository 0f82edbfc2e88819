/** The figures of the pages as files that others can take: SVG, and a picture 1200 pixels wide. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { toSvgFile, type Figure } from '../../components/figure/figure.ts';
import { listFigures } from '../../components/figure/figures.ts';
import { toPicture } from '../../components/figure/picture.ts';

interface Props {
  figure: Figure;
  isPicture: boolean;
}

export const getStaticPaths = (() =>
  listFigures().flatMap((figure) => [
    { params: { file: `${figure.id}.svg` }, props: { figure, isPicture: false } },
    { params: { file: `${figure.id}.png` }, props: { figure, isPicture: true } },
  ])) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { figure, isPicture } }) =>
  isPicture
    ? new Response(await toPicture(figure), { headers: { 'content-type': 'image/png' } })
    : new Response(toSvgFile(figure), { headers: { 'content-type': 'image/svg+xml' } });
