/** The valid fixture content with one record written anew, held in memory. */
import { parseRecordFile, type RecordFile } from '../../src/content/record-file.ts';
import { readContent, type Content } from '../../src/content/records.ts';
import { stringify } from 'yaml';
import { validContent } from '../unit/checks/check-case.ts';

const valid = readContent(validContent);

/** Valid records, by their paths in the content folder. */
export const validRecords: ReadonlyMap<string, RecordFile> = new Map(
  valid.records.map((record) => [record.file.path, record])
);

/**
 * Finds a valid record by its path.
 *
 * @throws If there is no such record.
 */
export function validRecord(path: string): RecordFile {
  const record = validRecords.get(path);
  if (record === undefined) throw new Error(`There is no record ${path}`);
  return record;
}

/** Replaces the text of a valid record's file, and returns the content and the parsed record. */
export function contentWith(
  { file, kind }: RecordFile,
  text: string
): { content: Content; record: RecordFile } {
  const bytes = new TextEncoder().encode(text);
  const changed = { ...file, bytes, size: bytes.length };
  const record = parseRecordFile(changed, kind);
  const content: Content = {
    ...valid,
    files: valid.files.map((other) => (other === file ? changed : other)),
    records: valid.records.map((other) => (other.file === file ? record : other)),
  };
  return { content, record };
}

/** Writes the text of a file with these fields and the body of the record. */
export function textWith({ file, body }: RecordFile, data: unknown): string {
  const yaml = stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
  return file.extension === '.md' ? `---\n${yaml}---\n${body}` : yaml;
}
