/** The proof of a search on the page, to read, to print and to download. */
import { formatDay } from '../../lib/days.ts';
import { element, link, saveFile } from '../../lib/dom.ts';
import { url } from '../../lib/url.ts';
import { describeFilters, proofFileName, sealProof, type toProof } from '../proof.ts';
import { notCovered, ownership } from '../late-words.ts';
import { failures } from '../words.ts';

type Proof = ReturnType<typeof toProof>;

/** Free fields, kept with what is in them from one search to the next. */
const fields = Object.entries({
  searchedBy: 'Searched by',
  reference: 'Reference',
  decision: 'Decision',
}).map(([name, label]) => {
  const input = element('input', { type: 'text', id: `proof-${name}`, autocomplete: 'off' });
  return { name, input, label: element('label', { for: input.id }, label) };
});

/** Everything that the downloaded proof has besides the pages. */
export function proofSection(proof: Proof): HTMLElement {
  const print = element('button', { type: 'button' }, 'Print');
  print.addEventListener('click', () => window.print());
  const save = element('button', { type: 'button' }, 'Download as JSON');
  save.addEventListener('click', () => void download(proof));
  return element(
    'section',
    { class: 'proof', 'aria-labelledby': 'proof' },
    element('h2', { id: 'proof' }, 'Proof of this search'),
    element('p', { class: 'actions' }, print, ' ', save),
    element('div', { class: 'fields' }, ...fields.flatMap(({ label, input }) => [label, input])),
    element('dl', {}, ...facts(proof))
  );
}

function facts(proof: Proof): HTMLElement[] {
  const { dataset, nearest, pages } = proof;
  const notLoaded = 'names index not loaded';
  const { statusLastChecked: checked, statusWarning: warning } = dataset;
  const term = link(url(`/glossary/#${ownership.term}`), ownership.name);
  return [
    fact('Query', proof.query),
    fact('Read as', (proof.readAs ?? notLoaded) || 'nothing that is searched'),
    fact('Entries', ...describeEntries(proof)),
    ...(nearest.length > 0 ? [fact('Nearest names, no matches', ...nearest)] : []),
    fact('Text searched in pages', typeof pages === 'string' ? failures.pages : pages.searched),
    fact('Filters', describeFilters(proof.filters)),
    fact('Time (UTC) by the clock of this device', proof.time),
    fact('Status last checked', checked ? formatDay(checked) : notLoaded, warning),
    fact('Address', proof.address),
    fact('Data set', dataset.version ? `version ${dataset.version}` : notLoaded),
    fact('Names compared', String(dataset.namesCompared ?? notLoaded)),
    fact('Names index', dataset.namesIndexAddress),
    fact('SHA-256 of the names index', dataset.namesIndexSha256 ?? notLoaded),
    fact('SHA-256 of the program', proof.programSha256),
    fact('How it was searched', ...proof.methods),
    fact('What it does not cover', ...notCovered),
    element('div', {}, element('dd', {}, `${ownership.text} See `, term, '.')),
  ];
}

function fact(term: string, ...texts: (string | null)[]): HTMLElement {
  const parts = texts.map((text) => text !== null && element('dd', {}, text));
  return element('div', {}, element('dt', {}, term), ...parts);
}

/** Each entity with what kind of match it is, its licence terms and later lists. */
function describeEntries({ dataset, entries }: Proof): string[] {
  if (typeof entries === 'string') return [dataset.version ? entries : 'names index not loaded'];
  const hits = entries.hits.map(({ title, why, says, licenceTerms, laterLists }) => {
    const terms = licenceTerms?.terms.join('; ');
    const lists = laterLists?.lists.join(', ') || 'none in the record';
    return `${title}: ${says} (${why}). Licence: ${terms}. Later lists: ${lists}.`;
  });
  return hits.length > 0 ? hits : ['none'];
}

async function download(proof: Proof): Promise<void> {
  const written = Object.fromEntries(fields.map(({ name, input }) => [name, input.value.trim()]));
  const text = await sealProof({ ...proof, ...written });
  saveFile(proofFileName(proof.time), new Blob([text], { type: 'application/json' }));
}
