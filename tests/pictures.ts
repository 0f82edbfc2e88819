/** `npm run pictures`: builds the site and renews the pictures that the browser tests compare with. Review each. */
import { environmentOf, rootSite } from './browser/built-sites.ts';
import { runCommand } from './runner/command.ts';

const renew = 'playwright test --config tests/browser/playwright.config.ts appearance';
for (const [command, env] of [
  ['node src/commands/build.ts', environmentOf(rootSite)],
  [`${renew} --update-snapshots all`, {}],
] as const) {
  const { failed, output } = await runCommand(command, env);
  if (failed > 0) {
    console.log(output);
    process.exit(1);
  }
}
