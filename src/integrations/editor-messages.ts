/** Shows what the check finds while records are edited: in the terminal, over open pages, in place of all if need be. */
import type { AstroIntegrationLogger, HookParameters } from 'astro';
import { checkContent } from '../checks/index.ts';
import { formatProblems } from '../checks/format-problems.ts';
import { readRedirects } from '../content/redirects.ts';
import { judgedRules } from './content-check.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/** Where messages go, and what they are about. */
export interface EditorMessages {
  server: DevServer;
  logger: AstroIntegrationLogger;
  /** Path of the content folder. */
  content: string;
  /** Base path of the site. */
  base: string;
}

/**
 * Starts to show problems of the content.
 *
 * @returns Checks the content again; with the files that pages cannot be made of. While there are any, every page is
 *   replaced by the list of problems, because each may need them.
 */
export function showProblems(messages: EditorMessages): (leftOut: readonly string[]) => void {
  const { server, logger, content, base } = messages;
  const { hot } = server.environments.client;
  const redirects = JSON.stringify(readRedirects(content, base));
  let report = '';
  let isBroken = false;
  const send = () => {
    if (report !== '' && !isBroken)
      hot.send({ type: 'error', err: { message: report, stack: '' } });
  };
  hot.on('vite:client:connect', send);
  server.middlewares.use((request, response, next) => {
    if (isBroken && request.headers.accept?.includes('text/html'))
      response
        .writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' })
        .end(problemPage(report, base));
    else next();
  });
  return (leftOut) => {
    report = formatProblems(checkContent(content, judgedRules()).problems);
    isBroken = leftOut.length > 0;
    if (report !== '') logger.error(`The content has problems:\n${report}`);
    if (JSON.stringify(readRedirects(content, base)) !== redirects)
      logger.warn('formerIds have changed: start npm run dev again to follow the new redirects.');
  };
}

/** Vite's script on the page loads it again when the problems have changed. */
function problemPage(report: string, base: string): string {
  const text = report.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>The content has problems</title>
<script type="module" src="${base}@vite/client"></script>
<main><h1>The content has problems</h1><p>The page is shown again when they are mended.</p>
<pre style="white-space: pre-wrap">${text}</pre>`;
}
