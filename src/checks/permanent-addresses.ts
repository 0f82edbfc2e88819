/** The list of published addresses is whole, and each still leads somewhere. */
import { startOf } from '../lib/position.ts';
import { isKnownAddress, type KnownRecords } from './known-records.ts';
import type { Rule } from './rule.ts';

export const permanentAddresses: Rule = {
  id: 'permanent-addresses',
  description:
    'permalinks.txt is there, sorted and with LF; each address leads to a record, or to one with it among its formerIds.',
  check(input, report) {
    const { content } = input;
    const start = startOf(`${content.shownPath}/permalinks.txt`);
    const text = content.permalinks;
    if (text === undefined) {
      report(start, 'the file is missing. Restore it; the list of published addresses only grows');
      return;
    }
    const lines = text.replace(/\n$/, '').split('\n');
    lines.forEach((address, index) => {
      const fault = faultOf(address, lines[index - 1]) ?? lostFault(address, input.known);
      if (fault !== undefined) report({ ...start, line: index + 1 }, fault);
    });
    if (!text.endsWith('\n'))
      report({ ...start, line: lines.length }, 'the last line has no line end. Add one');
  },
};

function faultOf(address: string, previous: string | undefined): string | undefined {
  if (address.endsWith('\r')) return 'the line ends with CR LF. Save the file with LF';
  if (!/^\/(?:[\w./-]+\/)?(?:#\S+)?$/.test(address))
    return `"${address}" is no address. Write a path that begins and ends with /, and the fragment`;
  if (previous !== undefined && address === previous)
    return `the address ${address} is there twice. Remove one`;
  if (previous !== undefined && address < previous)
    return `the address ${address} is out of order. Sort the lines, or run npm run permalinks`;
  return undefined;
}

/** Fragments that pages make themselves, by the first part of their path. */
const madeByPages: Record<string, RegExp> = {
  entities: /^(?:licence-requirement-2019|review-policy-2019|as-listed-2019)$/,
  claims: /^(?:correction|verdict)$/,
  article: /^judgement$/,
  method: /^(?:basis|rank|verdict|flag|judgement|note|scale)-/,
};

function lostFault(address: string, known: KnownRecords): string | undefined {
  const [path = '', fragment] = address.split('#');
  if (known.renamed.has(address) || known.renamed.has(path)) return undefined;
  const [, room = ''] = path.split('/');
  if (!isKnownAddress(known, path))
    return unknownRoom(room)
      ? undefined
      : `the published address ${address} leads nowhere now. Restore the record, or list its old id under formerIds`;
  if (
    fragment === undefined ||
    madeByPages[room]?.test(fragment) ||
    isKnownAddress(known, path, fragment)
  )
    return undefined;
  return `the published address ${address} leads nowhere now. Restore the id "${fragment}"; the id of a published statement never changes`;
}

/** Rooms without records of their own; the browser tests open these in the built site. */
function unknownRoom(room: string): boolean {
  return !['entities', 'rules', 'claims'].includes(room);
}
