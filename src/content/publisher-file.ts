/** `content/publisher.yaml`: who publishes the site, with the position of every value. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { publisherFields, publisherSchema, type Publisher } from '../schemas/publisher.ts';
import { offsetOf, offsetOfKey, positionFinder, type Position } from './record-positions.ts';
import { findYamlProblems } from './yaml-problems.ts';

/** Name of the file in the content folder. */
export const publisherFile = 'publisher.yaml';

/**
 * Reads who publishes the site.
 *
 * @returns The fields; all are empty where there is no file, or one that the check reports.
 */
export function readPublisher(contentDir: string): Publisher {
  const file = path.join(contentDir, publisherFile);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const { data } = publisherSchema.safeParse(parseDocument(text).toJS());
  return data ?? { name: null, contact: null, funding: null, complaints: null, replies: null };
}

/** The fields that say nothing yet. */
export function emptyFields(publisher: Publisher): (keyof Publisher)[] {
  return publisherFields.filter((field) => publisher[field] === null);
}

/** The text of the file as parsed, for its check. */
export function parsePublisher(text: string) {
  const document = parseDocument(text, { prettyErrors: false, stringKeys: true });
  const positionAt = positionFinder(text);
  return {
    data: document.errors.length === 0 ? (document.toJS() as unknown) : undefined,
    problems: findYamlProblems(document, text).map(({ at, message }) => ({
      ...positionAt(at),
      message,
    })),
    positionOf: (keys: readonly PropertyKey[]): Position => positionAt(offsetOf(document, keys)),
    positionOfKey: (keys: readonly PropertyKey[], key: string): Position =>
      positionAt(offsetOfKey(document, keys, key)),
  };
}
