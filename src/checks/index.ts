/** Runs every rule over the content and collects all problems. */
import { readContent, type Content } from '../content/records.ts';
import { recordKinds, type RecordKind } from '../schemas/index.ts';
import { amendments } from './amendments.ts';
import { bodies } from './bodies.ts';
import { claimSense } from './claim-sense.ts';
import { publisher } from './publisher.ts';
import { releaseSteps } from './release-steps.ts';
import { dates } from './dates.ts';
import { identifiers } from './identifiers.ts';
import { laterLists } from './later-lists.ts';
import { letters } from './letters.ts';
import { mergeMarks } from './merge-marks.ts';
import { nameLetters } from './name-letters.ts';
import { neededRecords } from './needed-records.ts';
import { officialBasis } from './official-basis.ts';
import { permanentAddresses } from './permanent-addresses.ts';
import { places } from './places.ts';
import { sharedNames } from './shared-names.ts';
import { sourceAddresses } from './source-addresses.ts';
import { claimEvidence } from './claim-evidence.ts';
import { claimOrder } from './claim-order.ts';
import { controlCharacters } from './control-characters.ts';
import { corrections } from './corrections.ts';
import { duplicateFragments } from './duplicate-fragments.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { duplicateItems } from './duplicate-items.ts';
import { duplicateNames } from './duplicate-names.ts';
import { encoding } from './encoding.ts';
import { eventOrder } from './event-order.ts';
import { fileName } from './file-name.ts';
import { fileSize } from './file-size.ts';
import { fragmentLength } from './fragment-length.ts';
import { headingOrder } from './heading-order.ts';
import { imageAlt } from './image-alt.ts';
import { internalLinks } from './internal-links.ts';
import { findKnownRecords } from './known-records.ts';
import { latinName } from './latin-name.ts';
import { lineEndings } from './line-endings.ts';
import { linkScheme } from './link-scheme.ts';
import { listedName } from './listed-name.ts';
import { nesting } from './nesting.ts';
import { normalForm } from './normal-form.ts';
import { originParagraph } from './origin-paragraph.ts';
import { profileLength } from './profile-length.ts';
import { rawHtml } from './raw-html.ts';
import { recordLinks } from './record-links.ts';
import { references } from './references.ts';
import type { CheckInput, Problem, Rule } from './rule.ts';
import { releases } from './releases.ts';
import { schema } from './schema.ts';
import { symbolicLink } from './symbolic-link.ts';
import { tabs } from './tabs.ts';
import { the28 } from './the-28.ts';
import { unusedSources } from './unused-sources.ts';
import { yaml } from './yaml.ts';

/** Rules on the form of files, values, references and Markdown. */
export const formRules: readonly Rule[] = [
  ...[fileName, symbolicLink, fileSize, encoding, lineEndings, tabs, normalForm, controlCharacters],
  ...[yaml, schema, references, duplicateIds, duplicateFragments, duplicateItems],
  ...[duplicateNames, listedName, latinName],
  ...[the28, releases, corrections, publisher, unusedSources, profileLength],
  ...[claimEvidence, fragmentLength, claimOrder, originParagraph, eventOrder],
  ...[nesting, rawHtml, linkScheme, internalLinks, recordLinks, imageAlt, headingOrder],
];

/** Rules on what the content says: words, dates, places, evidence, and the list of published addresses. */
export const senseRules: readonly Rule[] = [
  ...[mergeMarks, letters, nameLetters, sharedNames],
  ...[dates, amendments, laterLists, officialBasis, identifiers, places, sourceAddresses],
  ...[neededRecords, releaseSteps, permanentAddresses, bodies, claimSense],
];

/** Every rule. */
export const rules: readonly Rule[] = [...formRules, ...senseRules];

/** Result of the content check. */
export interface CheckResult {
  /** Sorted by file, line and column. */
  problems: Problem[];
  /** Number of records read. */
  records: number;
  /** Number of records of each kind. */
  counts: Record<RecordKind, number>;
}

/**
 * Reads and checks a content folder.
 *
 * @throws only if the folder does not exist
 */
export function checkContent(contentDir: string, judged = rules): CheckResult {
  return judgeContent(readContent(contentDir), judged);
}

/** Checks content that was read already. */
export function judgeContent(content: Content, judged = rules): CheckResult {
  const input = { content, known: findKnownRecords(content) };
  const problems = judged.flatMap((rule) => judge(rule, input)).sort(byPlace);
  return { problems, records: content.records.length, counts: countKinds(content) };
}

function judge(rule: Rule, input: CheckInput): Problem[] {
  const problems: Problem[] = [];
  rule.check(input, ({ file, line, column }, message) =>
    problems.push({ file, line, column, message, rule: rule.id })
  );
  return problems;
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

function countKinds({ records }: Content): Record<RecordKind, number> {
  const kinds = Object.keys(recordKinds) as RecordKind[];
  const count = (kind: RecordKind) => records.filter((record) => record.kind === kind).length;
  return Object.fromEntries(kinds.map((kind) => [kind, count(kind)])) as Record<RecordKind, number>;
}
