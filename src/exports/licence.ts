/** Under which terms the data may be used. Defined once, for pages, documents and the data package. */

/** The licence of our text and data, with its limit. */
export const dataLicence = {
  /** Identifier of SPDX. */
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  /** What the licence does not cover. */
  notice:
    'The licence covers our own text and data. It does not cover what we quote. Official wording from works of the United States government is not ours and is not protected by copyright in the United States (17 U.S.C. 105): names, addresses, licence terms and other values whose basis is "official" and whose source is an office of that government. Short fragments of the article and of other sources belong to their authors.',
} as const;

/** Name under which the data is to be credited. */
export const creator = 'The Twenty-Eight developers';
