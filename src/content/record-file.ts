/** A content file parsed into front matter and body, with the position of every value. */
import { parseDocument } from 'yaml';
import { recordKinds, type RecordKind } from '../schemas/index.ts';
import type { ContentFile } from './content-files.ts';
import { offsetOf, offsetOfKey, positionFinder, type Position } from './record-positions.ts';
import { findYamlProblems } from './yaml-problems.ts';

/** Why a file has no values. */
export interface ParseProblem extends Position {
  message: string;
}

/** A record as written: values not yet held against their schema. */
export interface RecordFile {
  file: ContentFile;
  kind: RecordKind;
  id: string;
  /** The whole text; invalid UTF-8 is replaced, which a check reports. */
  text: string;
  /** Parsed values; `undefined` when the YAML cannot be read. */
  data: unknown;
  /** Markdown below the front matter; empty for YAML files. */
  body: string;
  problems: ParseProblem[];
  /** Position of the value at a path of keys, or of the nearest parent that exists. */
  positionOf(path: readonly PropertyKey[]): Position;
  /** Position of a key in the map at a path. */
  positionOfKey(path: readonly PropertyKey[], key: string): Position;
  /** Position of the character at an offset in `text`. */
  positionAt(offset: number): Position;
}

/** Accepts CRLF too, so that a file saved on Windows has one problem and not two. */
const frontMatter = /^(?<fence>---\r?\n)(?<yaml>[\s\S]*?\n|)---(?:\r?\n|$)/;

const decoder = new TextDecoder('utf-8');

/** YAML 1.2 core schema: no timestamps; keys are texts, each once. */
const yamlOptions = {
  version: '1.2',
  schema: 'core',
  uniqueKeys: true,
  stringKeys: true,
  merge: false,
  prettyErrors: false,
} as const;

/**
 * Parses one regular file of a folder of records.
 *
 * @returns values, body and positions; parse errors are listed in `problems`, never thrown
 */
export function parseRecordFile(file: ContentFile, kind: RecordKind): RecordFile {
  const text = decoder.decode(file.bytes);
  const isMarkdown = recordKinds[kind].extension === '.md';
  const match = frontMatter.exec(text);
  const yaml = isMarkdown ? (match?.groups?.['yaml'] ?? '') : text;
  const offset = isMarkdown ? (match?.groups?.['fence']?.length ?? 0) : 0;
  const document = parseDocument(yaml, yamlOptions);
  const positionAt = positionFinder(text);
  const problems = findYamlProblems(document, yaml).map(({ at, message }) => ({
    ...positionAt(offset + at),
    message,
  }));
  if (isMarkdown && !match) problems.push(missingFrontMatter);

  return {
    file,
    kind,
    id: file.id,
    text,
    data: problems.length === 0 ? document.toJS() : undefined,
    body: isMarkdown ? text.slice(match?.[0].length ?? 0) : '',
    problems,
    positionOf: (path) => positionAt(offset + offsetOf(document, path)),
    positionOfKey: (path, key) => positionAt(offset + offsetOfKey(document, path, key)),
    positionAt,
  };
}

const missingFrontMatter: ParseProblem = {
  line: 1,
  column: 1,
  message: 'has no front matter. Begin the file with ---, the fields, and --- on a line of its own',
};
