/** The list check in one file: one script is both the page and, started again from its own text, the worker. */
import { trustScriptByDefault } from '../lib/trusted-script-address.ts';
import { serve } from './desk-worker.ts';

/** Names index and its SHA-256, which the build writes into the script. */
declare const oneFileNames: string;
declare const oneFileNamesSha256: string;

if (typeof document === 'undefined') serve();
else void openPage(document.currentScript?.textContent ?? '');

async function openPage(program: string): Promise<void> {
  const address = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
  trustScriptByDefault(window, address);
  const { defineScreenDesk } = await import('./page/screen-desk.ts');
  defineScreenDesk(({ dataset: { program = '', base = '' } }) => ({
    startWorker: () => new Worker(address),
    loadNames: () => Promise.resolve(oneFileNames),
    namesSha256: oneFileNamesSha256,
    ...{ program, base },
  }));
}
