/** `content/publisher.yaml`: who publishes the site. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { publisherFields, publisherSchema, type Publisher } from '../schemas/publisher.ts';
import { parseYaml } from './yaml-file.ts';

/** Name of the file in the content folder. */
export const publisherFile = 'publisher.yaml';

/** Reads who publishes the site; all fields are empty where there is no file, or one that the check reports. */
export function readPublisher(contentDir: string): Publisher {
  const file = path.join(contentDir, publisherFile);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const { data } = publisherSchema.safeParse(parseYaml(publisherFile, text).data);
  return data ?? { name: null, contact: null, funding: null, complaints: null, replies: null };
}

/** The fields that say nothing yet. */
export function emptyFields(publisher: Publisher): (keyof Publisher)[] {
  return publisherFields.filter((field) => publisher[field] === null);
}
