/** Web servers that the tests can start. */
import { spawnSync } from 'node:child_process';
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

/** Writes a file into the folder of a server and returns its path. */
export function writeInto(folder: string, name: string, content: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** Version that a program prints; `undefined` if it is not installed. */
export function versionOf(program: string, parameter: string): string | undefined {
  const { stdout, stderr, status } = spawnSync(program, [parameter], { encoding: 'utf8' });
  if (status !== 0) return undefined;
  return /\d+(\.\d+)+/.exec(`${stdout}${stderr}`)?.[0];
}

/**
 * Changes a part of an offered configuration, as its operator does.
 *
 * @throws Error where the text does not have the part exactly once
 */
export function replaceOnce(text: string, part: string, replacement: string): string {
  const pieces = text.split(part);
  if (pieces.length !== 2)
    throw new Error(`"${part}" occurs ${pieces.length - 1} times, not once.`);
  return pieces.join(replacement);
}
