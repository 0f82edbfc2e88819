/** The programs that are compared: each makes one page of every entity from the same files with an equal template. */
import type { Command } from './measure-process.ts';

/** Folders of one build. */
export interface Folders {
  /** Content as `writeContent` makes it. */
  content: string;
  /** Where the site is built; empty before a cold build. */
  site: string;
  /** What may be kept between two builds; empty before a cold build. */
  cache: string;
}

/** A program of the comparison. */
export interface Builder {
  name: string;
  command(folders: Folders): Command;
}

const here = import.meta.dirname;

/** Measured first: what the others are compared with. */
export const floor: Builder = {
  name: 'floor: Node, yaml, remark',
  command: ({ content, site }) => ({ program: 'node', args: [`${here}/floor.ts`, content, site] }),
};

export const thisSite: Builder = {
  name: 'this site, equal template',
  command: ({ content, site, cache }) => ({
    program: 'node',
    args: ['src/commands/astro.ts', 'build', '--silent', '--root', `${here}/astro`],
    env: { CONTENT_DIR: content, OUT_DIR: site, CACHE_DIR: cache },
  }),
};

export const eleventy: Builder = {
  name: 'Eleventy',
  command: ({ content, site }) => ({
    program: 'node',
    args: [
      'node_modules/@11ty/eleventy/cmd.cjs',
      ...['--quiet', '--config', `${here}/eleventy/eleventy.config.js`],
      ...['--output', site],
    ],
    env: { CONTENT_DIR: content },
  }),
};

/** All pages, files and indexes of the site, which the others do not make. */
export const wholeSite: Builder = {
  name: 'this site, whole (npm run build)',
  command: ({ content, site, cache }) => ({
    program: 'node',
    args: ['src/commands/build.ts'],
    env: { CONTENT_DIR: content, OUT_DIR: site, CACHE_DIR: cache },
  }),
};
