/** Gives each kind of page one style sheet: what its components need, joined. */
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sha256 } from '../exports/checksum.ts';
import { joinLayers } from '../lib/style-layers.ts';

const stylesheetLink = /<link rel="stylesheet" href="([^"]+)"\s*\/?>/g;

/** Goes first: the others read the pages that it changes. Joined files are named by a hash of what is in them. */
export function pageStyles(): AstroIntegration {
  let assets = '';
  return {
    name: 'twenty-eight:page-styles',
    hooks: {
      'astro:config:done': ({ config }) => {
        assets = config.build.assets;
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const parts = globSync(`${assets}/*.css`, { cwd: folder });
        const joined = new Map<string, string>();
        for (const page of globSync('**/*.html', { cwd: folder }))
          joinStylesOf(path.join(folder, page), path.join(folder, assets), joined);
        const kept = new Set(joined.values());
        for (const part of parts)
          if (!kept.has(path.basename(part))) rmSync(path.join(folder, part));
      },
    },
  };
}

/** Puts one link in the place of all; `joined` has the file of each set of sheets that was met before. */
function joinStylesOf(page: string, assets: string, joined: Map<string, string>): void {
  const html = readFileSync(page, 'utf8');
  const links = [...html.matchAll(stylesheetLink)];
  const [first] = links;
  if (!first?.[1]) return;
  const names = links.map(([, href = '']) => path.posix.basename(href));
  const key = names.join(' ');
  const name = joined.get(key) ?? writeJoined(names, assets);
  joined.set(key, name);
  const href = first[1].replace(/[^/]+$/, name);
  let isFirst = true;
  const changed = html.replace(stylesheetLink, () => {
    const link = isFirst ? `<link rel="stylesheet" href="${href}">` : '';
    isFirst = false;
    return link;
  });
  writeFileSync(page, changed);
}

function writeJoined(names: readonly string[], assets: string): string {
  const sheets = names.map((name) => readFileSync(path.join(assets, name), 'utf8'));
  const sheet = joinLayers(sheets);
  const name = `page.${sha256(sheet).slice(0, 8)}.css`;
  writeFileSync(path.join(assets, name), sheet);
  return name;
}
