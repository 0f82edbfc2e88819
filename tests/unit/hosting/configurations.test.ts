/** The hand-written configurations of web servers send the headers of one list. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import {
  caching,
  framing,
  headersEverywhere,
  sharing,
  strictTransport,
} from '../../../src/hosting/headers.ts';
import { compressibleTypes, mediaTypes, mediaTypesOfFiles } from '../../../src/lib/media-types.ts';

const nginx = readFileSync('src/hosting/nginx.conf', 'utf8');
const caddy = readFileSync('src/hosting/Caddyfile', 'utf8');

suite('nginx.conf and Caddyfile', () => {
  test('send every header of the list, and no other value of it', () => {
    for (const [name, value] of Object.entries(headersEverywhere)) {
      assert.ok(nginx.includes(`\n  add_header ${name} "${value}" always;\n`), name);
      assert.ok(caddy.includes(`\n\t\t${name} "${value}"\n`), name);
    }
  });

  test('send the values of headers that depend on the file', () => {
    const values = [
      ...Object.values(caching),
      ...Object.values({ ...sharing, ...strictTransport, ...framing }),
    ];
    for (const value of values)
      for (const text of [nginx, caddy]) assert.ok(text.includes(`"${value}"`), value);
  });

  test('know and compress every type of file', () => {
    for (const type of [...Object.values(mediaTypes), ...Object.values(mediaTypesOfFiles)])
      for (const text of [nginx, caddy]) assert.ok(text.includes(type), type);
    for (const type of compressibleTypes.filter((each) => each !== 'text/html')) {
      assert.match(nginx, new RegExp(`gzip_types .*${RegExp.escape(type)}[ ;]`));
      assert.ok(caddy.includes(`header Content-Type ${type}*`), type);
    }
  });

  test('of nginx, has no block with headers inside another that has some', () => {
    const blocks = nginx.split(/\n {2}location /);
    assert.ok(blocks.length > 5);
    assert.deepEqual(
      blocks.slice(1).filter((block) => block.includes('add_header')),
      []
    );
  });
});
