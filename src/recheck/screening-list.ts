/**
 * Reads the Consolidated Screening List of the International Trade Administration, CSV or JSON.
 * Its columns: https://developer.trade.gov (Consolidated Screening List).
 */
import Papa from 'papaparse';
import { z } from 'zod';
import { UnreadableList } from './list-file.ts';

/** One row of an official list. */
export interface ListedParty {
  /** Name of the list, as its publisher gives it. Example: `Entity List (EL) - Bureau of Industry and Security`. */
  list: string;
  name: string;
  otherNames: string[];
  addresses: string[];
  /** Federal Register citations. Example: `84 FR 54002; 85 FR 44159`. */
  citations: string;
  /** ISO 8601, or empty. */
  startDate: string;
  requirement: string;
  policy: string;
}

const columns = [
  ...(['source', 'name', 'federal_register_notice', 'start_date'] as const),
  ...(['license_requirement', 'license_policy', 'alt_names', 'addresses'] as const),
];

type Row = Record<(typeof columns)[number], string>;

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const address = z.union([
  z.string(),
  z
    .record(z.string(), z.string().nullish())
    .transform((parts) =>
      ['address', 'city', 'state', 'postal_code', 'country']
        .flatMap((key) => parts[key] ?? [])
        .join(', ')
    ),
]);

/** The JSON form has the columns of the CSV form, with lists as arrays. */
const jsonList = z.object({
  results: z.array(
    z.object({
      source: text,
      name: text,
      alt_names: z.array(z.string()).nullish(),
      addresses: z.array(address).nullish(),
      federal_register_notice: text,
      start_date: text,
      license_requirement: text,
      license_policy: text,
    })
  ),
});

/**
 * Reads the rows of the list in the order of the file.
 *
 * @param content - Text of the CSV or JSON file.
 * @throws UnreadableList if the file has another shape, is cut off, or has no Entity List.
 */
export function readScreeningList(content: string): ListedParty[] {
  const parties = /^\s*[[{]/.test(content) ? readJson(content) : readCsv(content);
  if (!parties.some(isEntityList)) {
    throw new UnreadableList(
      `None of the ${parties.length} rows is of the Entity List. Name the complete Consolidated Screening List.`
    );
  }
  return parties;
}

/** True for an entry of the Entity List. */
export function isEntityList({ list }: Pick<ListedParty, 'list'>): boolean {
  return list.startsWith('Entity List');
}

/** Rows are turned into parties one at a time: the list has 29 columns, most of them of no use here. */
function readCsv(content: string): ListedParty[] {
  const parties: ListedParty[] = [];
  Papa.parse<Row>(content, {
    header: true,
    delimiter: ',',
    skipEmptyLines: true,
    step: ({ data, errors, meta }) => {
      if (parties.length === 0) requireColumns(meta.fields ?? []);
      if (errors[0]) throw brokenRow(parties.length + 1, errors[0].message);
      const addresses = data.addresses.split('; ').filter(Boolean);
      parties.push(toParty(data, splitNames(data.alt_names), addresses));
    },
  });
  if (parties.length === 0) requireColumns(content.split(/\r?\n/)[0]?.split(',') ?? []);
  return parties;
}

function requireColumns(fields: string[]): void {
  const missing = columns.filter((column) => !fields.includes(column));
  if (missing.length === 0) return;
  throw new UnreadableList(
    `The file lacks ${missing.length === 1 ? 'the column' : 'the columns'} ${missing.join(', ')}. Name the CSV file of the Consolidated Screening List, or teach the program its new columns (src/recheck/screening-list.ts).`
  );
}

function brokenRow(row: number, reason: string): UnreadableList {
  return new UnreadableList(
    `Row ${row} is broken (${reason}). The file seems cut off; download it again.`
  );
}

function toParty(
  row: Omit<Row, 'alt_names' | 'addresses'>,
  otherNames: string[],
  addresses: string[]
): ListedParty {
  return {
    list: row.source,
    name: row.name,
    otherNames,
    addresses,
    citations: row.federal_register_notice,
    startDate: row.start_date,
    requirement: row.license_requirement,
    policy: row.license_policy,
  };
}

function readJson(content: string): ListedParty[] {
  const { success, data, error } = jsonList.safeParse(parseJson(content));
  if (!success) {
    const place = error.issues[0]?.path.join('.') ?? '';
    throw new UnreadableList(
      `The JSON has another shape than the Consolidated Screening List (at "${place}"). Name its JSON file, or teach the program the new shape (src/recheck/screening-list.ts).`
    );
  }
  return data.results.map((row) =>
    toParty(row, (row.alt_names ?? []).flatMap(splitNames), row.addresses ?? [])
  );
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw new UnreadableList('The JSON is cut off or broken. Download it again.');
  }
}

/** Names follow each other with "; ", ", and " or "; and " between them. */
function splitNames(names: string): string[] {
  return names
    .split(/;\s+(?:and\s+)?|,\s+and\s+/)
    .map((name) => name.trim())
    .filter(Boolean);
}
