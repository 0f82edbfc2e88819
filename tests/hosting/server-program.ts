/** What the tests need to know of a web server. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** A web server that may be installed on this machine. */
export interface ServerProgram {
  name: string;
  /** What `--version` says; `undefined` where it is not installed. */
  version: string | undefined;
  /** The offered configuration, for a site with this base path. */
  configurationFor: (base: string) => string;
  /** Makes that configuration listen on a port of this machine and read a folder; returns the command that starts it. */
  prepare: (place: Place) => string[];
}

/** Where a server runs. */
export interface Place {
  /** Folder for everything but the site. */
  workFolder: string;
  root: string;
  port: string;
  configuration: string;
}

/** Writes a file into the folder of a server. Out: its path. */
export function writeInto(folder: string, name: string, content: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}
