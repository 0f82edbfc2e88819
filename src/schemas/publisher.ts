/** Who publishes the site: the file `content/publisher.yaml`. A field without a value is empty, and the site says so. */
import { z } from 'zod';
import { day, httpsUrl, line } from './scalars.ts';

/** What somebody who is written about has answered. */
const reply = z.strictObject({
  date: day.describe('Day of the reply.'),
  from: line.describe('Who replied. Example: `Alpha Optics Co., Ltd.`.'),
  text: line.describe('What the reply says: word for word where it is short, else in our words.'),
  url: httpsUrl.optional().describe('Where the whole reply is published.'),
});

export const publisherSchema = z.strictObject({
  name: line
    .nullable()
    .describe('Person or organisation that publishes the site and answers for it.'),
  contact: line
    .nullable()
    .describe('How to reach the publisher: an address of mail, of a page or of a house.'),
  funding: line.nullable().describe('Who pays for the work, and who does not.'),
  complaints: line.nullable().describe('How to complain, to whom, and what happens then.'),
  replies: z
    .array(reply)
    .nullable()
    .describe('Replies of those written about; `[]` when they were asked and none came.'),
});

export type Publisher = z.infer<typeof publisherSchema>;

/** The fields, in the order in which they are shown. */
export const publisherFields = Object.keys(publisherSchema.shape) as (keyof Publisher)[];
