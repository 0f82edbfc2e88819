/** The parts of Citation.js that are used; the packages bring no types. */
declare module '@citation-js/core' {
  interface FormatOptions {
    format?: 'html';
    style?: string;
    lang?: string;
    asEntryArray: true;
  }

  export class Cite {
    /** Items, or a text in a format that a plugin reads. */
    constructor(data: object | string);
    /** Items of CSL-JSON. */
    readonly data: unknown[];
    format(name: 'biblatex' | 'ris' | 'data'): string;
    format(name: 'bibliography', options: FormatOptions): [id: string, entry: string][];
  }

  interface BibtexConfig {
    format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
  }

  interface CslConfig {
    styles: { add: (name: string, style: string) => void; get: (name: string) => string };
  }

  export const plugins: {
    config: {
      get: ((name: '@bibtex') => BibtexConfig) & ((name: '@csl') => CslConfig);
    };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
