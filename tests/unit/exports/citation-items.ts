/** The items by which an invented entity and an invented claim are cited. */
import { toCslItem } from '../../../src/exports/csl-json.ts';
import type { Edition } from '../../../src/lib/edition.ts';

export const edition: Edition = {
  version: '1.0.1',
  date: '2026-07-25',
  site: 'https://twenty-eight.example/record/',
};

export const items = {
  'alpha-optics': toCslItem(
    {
      id: 'twenty-eight-alpha-optics',
      type: 'webpage',
      title: 'Alpha Optics Co., Ltd.',
      path: '/entities/alpha-optics/',
    },
    edition
  ),
  'eight-companies': toCslItem(
    {
      id: 'twenty-eight-claim-eight-companies',
      type: 'webpage',
      title: 'Claim 2: “eight firms”',
      path: '/claims/eight-companies/',
    },
    edition
  ),
  data: toCslItem(
    { id: 'twenty-eight-data', type: 'dataset', title: 'The invented record', path: '/data/' },
    edition
  ),
};
