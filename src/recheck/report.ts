/** The result of a comparison in words: for the terminal, and as Markdown for a pull request. */
import { diffWordings, type WordRun } from '../lib/word-diff.ts';
import type { Finding, Outcome } from './finding.ts';

/** A comparison of the record with one official list. */
export interface Comparison {
  kind: 'screening-list' | 'ecfr';
  /** The list. Example: `Consolidated Screening List`. */
  list: string;
  /** File or address that was read. */
  readFrom: string;
  /** Number of its rows. */
  rows: number;
  findings: Finding[];
}

/** Outcomes that an editor has to judge. */
const needsJudgement: ReadonlySet<Outcome> = new Set(['changed', 'gone', 'new']);

/** The findings that an editor has to judge. */
export function openFindings({ findings }: Pick<Comparison, 'findings'>): Finding[] {
  return findings.filter(({ outcome }) => needsJudgement.has(outcome));
}

/** The report for a terminal: changes with their places, then counts. */
export function writeTextReport(comparison: Comparison): string {
  const lines = openFindings(comparison).map((finding) => {
    const { before, after } = markedWordings(finding, ['[-', '-]'], ['{+', '+}']);
    const { file, line, column } = finding.place;
    return [
      `${file}:${line}:${column}  ${finding.entity}, ${finding.field}: ${finding.outcome}`,
      `  record: ${before || 'nothing'}`,
      `  list:   ${after || 'nothing'}`,
    ].join('\n');
  });
  return [...lines, summary(comparison)].join('\n');
}

/** The report in Markdown: a table of changes, then counts. */
export function writeMarkdownReport(comparison: Comparison): string {
  const open = openFindings(comparison);
  const rows = open.map((finding) => {
    const { before, after } = markedWordings(finding, ['~~', '~~'], ['**', '**']);
    const { entity, field, outcome, place } = finding;
    const cells = [entity, field, outcome, before, after, `\`${place.file}:${place.line}\``];
    return `| ${cells.map(escapeCell).join(' | ')} |`;
  });
  const table = [
    '| entity | field | outcome | record | list | place |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ];
  return [
    `## ${comparison.list}`,
    '',
    summary(comparison),
    '',
    ...(open.length > 0 ? [...table, '', advice] : []),
    '',
  ].join('\n');
}

const advice =
  'A program does not change a statement. Judge each row, correct the record, and write a correction (content/README.md).';

function summary({ list, readFrom, rows, findings }: Comparison): string {
  const counts = (['same', 'typography', 'changed', 'gone', 'new'] as const).map((outcome) => {
    const count = findings.filter((finding) => finding.outcome === outcome).length;
    return `${count} ${outcome === 'typography' ? 'differ in spaces or punctuation alone' : outcome}`;
  });
  const entities = new Set(
    findings.filter(({ outcome }) => outcome !== 'new').map(({ entity }) => entity)
  );
  return `${list}: ${rows} rows of ${readFrom}, ${entities.size} entities, ${findings.length} values: ${counts.join(', ')}.`;
}

type Marks = readonly [string, string];

function markedWordings(
  finding: Finding,
  removed: Marks,
  added: Marks
): { before: string; after: string } {
  const { before, after } = diffWordings(finding.before, finding.after);
  return { before: markRuns(before, removed), after: markRuns(after, added) };
}

/** Marks enclose words, not the spaces around them. */
function markRuns(runs: WordRun[], [open, close]: Marks): string {
  return runs
    .map(({ text, isOwn }) =>
      isOwn ? text.replace(/\S(?:[\s\S]*\S)?/, `${open}$&${close}`) : text
    )
    .join('');
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|');
}
