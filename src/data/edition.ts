/** Which edition of the data this build publishes, and where. */
import type { Edition } from '../exports/edition.ts';
import { currentRelease } from './dataset-version.ts';

/** The newest release at the address of this build. */
export const edition: Edition = {
  version: currentRelease.version,
  date: currentRelease.date,
  site: new URL(import.meta.env.BASE_URL, import.meta.env.SITE).href,
};
