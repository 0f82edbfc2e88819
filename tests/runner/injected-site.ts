/** Builds the fixture content with markup and code in every text, for the tests of its files and of its pages. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { injectedSite, injectedTexts } from '../browser/built-sites.ts';
import { writeInjectedContent } from '../generated/injected-content.ts';
import { validContent } from '../unit/checks/check-case.ts';
import { runCommand, type Outcome } from './command.ts';

/** Writes the content with a list of its injected texts, and builds the site. */
export async function buildInjectedSite(): Promise<Outcome> {
  const { content, list } = injectedTexts;
  rmSync(content, { recursive: true, force: true });
  mkdirSync(content, { recursive: true });
  writeFileSync(list, JSON.stringify(writeInjectedContent(validContent, content)));
  return runCommand('node src/commands/build.ts', {
    CONTENT_RULES: 'form',
    CONTENT_DIR: content,
    BASE: injectedSite.base,
    OUT_DIR: injectedSite.dir,
  });
}
