/** What the dataset is, as pairs of name and value, for files that have no other place for it. */
import { absolute, type Edition } from '../lib/edition.ts';
import { aboutDataset } from './data-package.ts';
import { creator, dataLicence } from './licence.ts';

/** Lists the pairs. */
export function aboutTable(edition: Edition): [name: string, value: string][] {
  return [
    ['title', aboutDataset.title],
    ['description', aboutDataset.description],
    ['version', edition.version],
    ['date', edition.date],
    ['creator', creator],
    ['address', absolute(edition, '/data/')],
    ['licence', `${dataLicence.title}, ${dataLicence.url}`],
    ['not licensed', dataLicence.notice],
  ];
}
