/**
 * The Nu HTML Checker finds neither an error nor a warning on any page, where there is Java and `VNU_JAR` names the file
 * `vnu.jar`, as in continuous integration. Style sheets are left out: it does not know `@container`.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { builtSite } from './built-site.ts';

interface Message {
  url: string;
  message: string;
  lastLine?: number;
  extract?: string;
}

/**
 * What it says of files from a disk, where `'self'` is no host, and of JSON-LD, which is a data block and no script.
 * The browser tests hold that the policy stops nothing.
 */
const policy = /Content Security Policy/;

const jar = process.env['VNU_JAR'];
const hasJava = spawnSync('java', ['-version']).status === 0;
const skip = !jar ? 'VNU_JAR names no checker' : !hasJava && 'there is no Java';

test('the Nu HTML Checker finds nothing', { skip }, () => {
  const checker = ['-Xss4m', '-jar', jar ?? '', '--format', 'json', '--skip-non-html', builtSite];
  const { stderr } = spawnSync('java', checker, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const { messages } = JSON.parse(stderr) as { messages: Message[] };

  assert.ok(messages.length > 0, 'it reads the pages, for it says something of the policy of each');
  const faults = messages.filter(({ message }) => !policy.test(message));
  assert.deepEqual(faults.map(describe), []);
});

function describe({ url, message, lastLine, extract }: Message): string {
  return `${url}:${lastLine}  ${message}  ${extract}`;
}
