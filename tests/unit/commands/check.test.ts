/** A content folder that cannot be read is reported in a sentence, without a stack. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

for (const [dir, reason] of [
  ['package.json', /^The content folder \S+package\.json is not a folder\. Set CONTENT_DIR .*\n$/],
  ['no-such-folder', /^The content folder \S+ does not exist\. Set CONTENT_DIR .*\n$/],
  [
    'package.json/content',
    /^The content folder \S+ cannot be read \(ENOTDIR\)\. Set CONTENT_DIR .*\n$/,
  ],
] as const)
  test(`reports ${dir} as content folder in a sentence`, () => {
    const { status, stderr } = spawnSync(process.execPath, ['src/commands/check.ts'], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: dir },
    });
    assert.equal(status, 1);
    assert.match(stderr, reason);
  });
