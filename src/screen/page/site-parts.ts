/** The parts of the desk on the site: the worker and the names index are files of it. */
import { hexOfIntegrity } from '../../lib/sha-256.ts';
import { trustScriptByDefault } from '../../lib/trusted-script-address.ts';
import type { PageParts } from './parts.ts';

/** Reads from an element where the parts are. */
export function siteParts({ dataset }: HTMLElement): PageParts {
  const { names = '', integrity = '', program = '', base = '/', worker = '' } = dataset;
  return {
    startWorker: () => {
      trustScriptByDefault(window, worker);
      return new Worker(worker, { type: 'module' });
    },
    loadNames: () => loadNames(names, integrity),
    namesSha256: hexOfIntegrity(integrity),
    ...{ program, base },
  };
}

/**
 * Loads a names index that browsers check by its SHA-256 (Subresource Integrity).
 *
 * @param address - Address of the file.
 * @param integrity - Such as `sha256-…`, in base64.
 */
export async function loadNames(address: string, integrity: string): Promise<string> {
  const response = await fetch(address, { integrity });
  if (!response.ok) throw new Error(`${address} did not load`);
  return response.text();
}
