/** The configurations of web servers that the repository offers. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { toCaddyfile } from '../../src/hosting/caddy.ts';
import { toNginxConfiguration } from '../../src/hosting/nginx.ts';
import { toRegExpSource } from '../../src/hosting/path-pattern.ts';

test('nginx.conf is what npm run hosting writes', () => {
  assert.equal(readFileSync('src/hosting/nginx.conf', 'utf8'), toNginxConfiguration('/'));
});

test('Caddyfile is what npm run hosting writes', () => {
  assert.equal(readFileSync('src/hosting/Caddyfile', 'utf8'), toCaddyfile('/'));
});

test('every path of a configuration for a sub-path begins with it', () => {
  const nginx = toNginxConfiguration('/record/');
  const caddy = toCaddyfile('/record/');
  const paths = [...nginx.matchAll(/"~\^(\S+)"|~ \^(\S+)/g), ...caddy.matchAll(/~\^(\S+)/g)];
  assert.ok(paths.length > 40);
  assert.deepEqual(
    paths.map(([, ...groups]) => groups.join('')).filter((path) => !path.startsWith('/record/')),
    []
  );
  assert.match(nginx, /error_page 404 \/record\/404\.html;/);
  assert.match(caddy, /rewrite \* \/record\/404\.html/);
});

test('a block of nginx that adds headers is never inside another that does', () => {
  const blocks = toNginxConfiguration('/').split(/\n {2}location /);
  assert.ok(blocks.length > 5);
  assert.deepEqual(
    blocks.slice(1).filter((block) => block.includes('add_header')),
    []
  );
});

test('a star stands for any characters, and all others for themselves', () => {
  assert.equal(toRegExpSource('/', '/_astro/*'), '^/_astro/');
  assert.equal(
    toRegExpSource('/record/', '/search/names.*.json'),
    '^/record/search/names\\..*\\.json$'
  );
});
