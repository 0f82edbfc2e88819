/** The page of a rule as JSON. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getRulePage } from '../../data/rule-page.ts';
import { listRules } from '../../data/rules.ts';
import { currentEdition } from '../../data/releases.ts';
import { toRuleDocument } from '../../exports/documents/rule-document.ts';
import { toJson } from '../../exports/json-text.ts';
import { plainText } from '../../lib/plain-text.ts';

export const getStaticPaths = (() =>
  listRules().map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<never, { id: string }> = ({ params: { id } }) => {
  const page = getRulePage(id);
  const document = toRuleDocument(page, plainText(page.html), currentEdition());
  return new Response(toJson(document), { headers: { 'content-type': 'application/json' } });
};
