/** The template of the bench: the page of one entity. Eleventy and Astro have the same in their own language. */

/** A statement, as far as the page shows it. */
interface Shown {
  id: string;
  text: string;
  lang?: string;
  basis: string;
  source: string[];
}

/** The values of an entity that the page shows. */
export interface BenchEntity {
  names: (Shown & { kind: string })[];
  addresses: Shown[];
  listing: { citation: Shown; status: Shown };
  licence: { requirement: Shown; reviewPolicy: Shown };
  parent?: { entity: string };
}

/**
 * Renders the page of an entity.
 *
 * @param body - HTML
 * @param above - parent of the entity
 */
export function entityPage(entity: BenchEntity, body: string, above?: BenchEntity): string {
  const name = escape(listedName(entity));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<meta name="description" content="${name}: names, addresses and licence terms, each with its source.">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header><a href="/">Bench</a></header>
<main>
<h1>${name}</h1>
<div class="prose">${body}</div>
<h2 id="licence">Licence terms</h2>
<ul>${[entity.licence.requirement, entity.licence.reviewPolicy].map(item).join('')}</ul>
<h2 id="names">Names</h2>
<ul>${entity.names.map(item).join('')}</ul>
<h2 id="addresses">Addresses</h2>
<ul>${entity.addresses.map(item).join('')}</ul>
<h2 id="listing">The listing</h2>
<ul>${[entity.listing.citation, entity.listing.status].map(item).join('')}</ul>
${above ? `<p>Below <a href="/entities/${entity.parent?.entity ?? ''}/">${escape(listedName(above))}</a></p>` : ''}
</main>
</body>
</html>
`;
}

function item({ id, text, lang, basis, source }: Shown): string {
  const sources = source.map((to) => `<a href="/sources/#${to}">${to}</a>`).join(' ');
  return `<li id="${id}"><span lang="${lang ?? 'en'}">${escape(text)}</span> <small>${basis} ${sources}</small></li>`;
}

function listedName({ names }: BenchEntity): string {
  return names.find(({ kind }) => kind === 'listed')?.text ?? '';
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
