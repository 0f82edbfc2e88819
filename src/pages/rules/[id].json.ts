/** The page of a rule as JSON. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getBodyText } from '../../data/body-text.ts';
import { getRulePage, listRules } from '../../data/rules.ts';
import { edition } from '../../data/edition.ts';
import { toRuleDocument } from '../../exports/documents/rule-document.ts';
import { toJson } from '../../exports/json-text.ts';

export const getStaticPaths = (() =>
  listRules().map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<never, { id: string }> = ({ params: { id } }) => {
  const document = toRuleDocument(getRulePage(id), getBodyText('rules', id), edition);
  return new Response(toJson(document), { headers: { 'content-type': 'application/json' } });
};
