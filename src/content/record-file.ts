/** A content file parsed into front matter and body, with the position of every value. */
import { startOf } from '../lib/position.ts';
import { recordKinds, type RecordKind } from '../schemas/index.ts';
import type { ContentFile } from './content-files.ts';
import { parseYaml, type YamlFile } from './yaml-file.ts';

/** A record as written: values not yet held against their schema. */
export interface RecordFile extends YamlFile {
  file: ContentFile;
  kind: RecordKind;
  id: string;
  /** The whole text; invalid UTF-8 is replaced, which a check reports. */
  text: string;
  /** Markdown below the front matter; empty for YAML files. */
  body: string;
}

/** Accepts CRLF too, so that a file saved on Windows has one problem and not two. */
const frontMatter = /^(?<fence>---\r?\n)(?<yaml>[\s\S]*?\n|)---(?:\r?\n|$)/;

const decoder = new TextDecoder('utf-8');

/** Parses one regular file of a folder of records; parse errors are listed in `problems`, never thrown. */
export function parseRecordFile(file: ContentFile, kind: RecordKind): RecordFile {
  const { id, shownPath } = file;
  const text = decoder.decode(file.bytes);
  const about = { file, kind, id, text };
  if (recordKinds[kind].extension !== '.md')
    return { ...about, ...parseYaml(shownPath, text), body: '' };
  const match = frontMatter.exec(text);
  const { fence = '', yaml = '' } = match?.groups ?? {};
  const parsed = parseYaml(shownPath, text, yaml, fence.length);
  if (match) return { ...about, ...parsed, body: text.slice(match[0].length) };
  const message =
    'has no front matter. Begin the file with ---, the fields, and --- on a line of its own';
  const problems = [{ ...startOf(shownPath), message }];
  return { ...about, ...parsed, data: undefined, problems, body: text };
}
