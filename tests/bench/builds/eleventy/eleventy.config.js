/** Eleventy as it comes: Markdown files, one layout, and a map of entities for the name of the one above. */
import path from 'node:path';

const input = path.join(process.env.CONTENT_DIR, 'entities');

export const config = {
  dir: { input, includes: path.relative(input, path.join(import.meta.dirname, '_includes')) },
};

export default function (eleventyConfig) {
  eleventyConfig.setUseGitIgnore(false);
  eleventyConfig.addGlobalData('layout', 'entity.njk');
  eleventyConfig.addGlobalData('permalink', 'entities/{{ page.fileSlug }}/index.html');
  const entities = new Map();
  eleventyConfig.addCollection('entities', (collection) => {
    for (const { fileSlug, data } of collection.getAll()) entities.set(fileSlug, data);
    return [];
  });
  eleventyConfig.addFilter('nameOf', (id) => listedName(entities.get(id)?.names ?? []));
  eleventyConfig.addFilter('listedName', listedName);
}

function listedName(names) {
  return names.find(({ kind }) => kind === 'listed')?.text;
}
