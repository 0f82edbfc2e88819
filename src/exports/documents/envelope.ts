/** What every published JSON document begins with. */
import { z } from 'zod';
import { claimSchema } from '../../schemas/claim.ts';
import { day, httpsUrl, line, recordId } from '../../schemas/scalars.ts';
import { datasetVersion } from '../../schemas/release.ts';
import type { RecordKind } from '../../schemas/index.ts';
import { absolute, permalink, type Edition } from '../../lib/edition.ts';
import { dataLicence } from '../licence.ts';

/** Kinds of record that have a page, and so a document, of their own. */
type DocumentKind = 'entities' | 'claims' | 'rules';

export const envelopeShape = {
  $schema: z.url().describe('JSON Schema of this document.'),
  id: recordId.describe('Id of the record.'),
  permalink: z.url().describe('Permanent address of its page.'),
  dataset: z
    .strictObject({
      version: datasetVersion.describe('Version of the dataset.'),
      date: day.describe('Day on which that version was published.'),
      url: z.url().describe('Page of the dataset.'),
    })
    .describe('The dataset that the record is part of.'),
  licence: z
    .strictObject({
      name: line.describe('Identifier of SPDX.'),
      title: line.describe('Name of the licence.'),
      url: httpsUrl.describe('Address of the licence.'),
      notice: line.describe('What the licence does not cover.'),
    })
    .describe('Under which terms the document may be used.'),
} as const;

/** A record that the document's own record names. */
export const linkShape = {
  id: recordId.describe('Id of the record.'),
  permalink: z.url().describe('Permanent address of the record.'),
} as const;

/** Links to records, each with fields of its record. */
export function linksWith<Fields extends z.core.$ZodLooseShape>(fields: Fields) {
  return z.array(z.strictObject({ ...linkShape, ...fields }));
}

/** Links to claims with what the article says and the verdict. */
export const claimLinks = linksWith({
  fragment: claimSchema.shape.fragment,
  verdict: claimSchema.shape.verdict,
});

/** Links to entities by their names. */
export const entityLinks = linksWith({ name: line.describe('Name as listed now.') });

type Envelope = z.output<z.ZodObject<typeof envelopeShape>>;

/** Makes what the document of a record begins with. */
export function toEnvelope(edition: Edition, kind: DocumentKind, id: string): Envelope {
  return {
    $schema: absolute(edition, `/data/schemas/${kind}-document.json`),
    id,
    permalink: permalink(edition, kind, id),
    ...toOrigin(edition),
  };
}

/** Makes what a document says of the dataset that it is part of. */
export function toOrigin(edition: Edition): Pick<Envelope, 'dataset' | 'licence'> {
  const { version, date } = edition;
  return {
    dataset: { version, date, url: absolute(edition, '/data/') },
    licence: { ...dataLicence },
  };
}

/** Makes a link to each record: its id and address, and what `fields` takes from it. */
export function toLinks<Linked extends { id: string }, Fields>(
  edition: Edition,
  kind: RecordKind,
  records: readonly Linked[],
  fields: (record: Linked) => Fields
): (Fields & { id: string; permalink: string })[] {
  return records.map((record) => ({
    id: record.id,
    ...fields(record),
    permalink: permalink(edition, kind, record.id),
  }));
}
