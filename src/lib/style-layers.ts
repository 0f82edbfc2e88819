/** Joins style sheets, each cascade layer written once. */

/** A rule or block of the first level: what precedes its brace, and what is in it. */
interface Block {
  head: string;
  body: string;
}

/**
 * Joins minified style sheets without comments, whose layers are declared elsewhere: first what is in no layer, such as
 * `@font-face`, then a block for each layer, in which the order is kept.
 */
export function joinLayers(sheets: readonly string[]): string {
  const blocks = sheets.flatMap(blocksOf);
  const layered = Map.groupBy(blocks, ({ head }) => (/^@layer [\w-]+$/.test(head) ? head : ''));
  const bare = (layered.get('') ?? []).map(({ head, body }) => `${head}{${body}}`);
  layered.delete('');
  const layers = [...layered].map(
    ([head, parts]) => `${head}{${parts.map(({ body }) => body).join('')}}`
  );
  return [...new Set(bare), ...layers].join('');
}

function blocksOf(sheet: string): Block[] {
  const blocks: Block[] = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  for (const { 0: brace, index } of sheet.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (brace === '{' && depth === 1) open = index;
    if (depth > 0) continue;
    blocks.push({
      head: sheet.slice(start, open).trim(),
      body: sheet.slice(open + 1, index).trim(),
    });
    start = index + 1;
  }
  return blocks;
}
