/** Supplement No. 4 in the shape that the e-CFR XML User Guide describes, made from the record. */
import { codifiedSource } from '../../../src/recheck/compare-codified.ts';
import {
  addressesOf,
  citationsFrom,
  licenceTermFrom,
  namesOf,
  type EntityRecord,
} from '../../../src/recheck/entity-record.ts';

/** `edit` changes the text before it is encoded. */
export function codifiedXml(records: EntityRecord[], edit = (text: string) => text): Buffer {
  return Buffer.from(
    edit(`<?xml version="1.0" encoding="UTF-8"?>
<DIV5 N="744" TYPE="PART"><HEAD>PART 744</HEAD>
<DIV9 N="Supplement No. 4 to Part 744" TYPE="APPENDIX"><HEAD>Supplement No. 4 to Part 744—Entity List</HEAD>
<TABLE><TR><TH>Country</TH><TH>Entity</TH><TH>License requirement</TH><TH>License review policy</TH><TH>Federal Register citation</TH></TR>
${records.map(row).join('\n')}
</TABLE></DIV9></DIV5>`)
  );
}

function row(record: EntityRecord, index: number): string {
  const [name] = namesOf(record, 'listed');
  const aliases = namesOf(record, 'alias').map(({ text }) => `—${text}`);
  const addresses = addressesOf(record).map(({ text }) => text);
  const entity = [
    `${name?.text ?? ''}${aliases.length > 0 ? `, a.k.a., the following ${['one alias', 'two aliases', 'three aliases', 'four aliases'][aliases.length - 1] ?? ''}:` : '.'}`,
    ...(aliases.length > 0 ? [`${aliases.join('; and ')}.`] : []),
    addresses.join('; and '),
  ];
  const footnote = record.data.licence.footnote;
  const requirement = `${licenceTermFrom(record, 'requirement', codifiedSource).text}${footnote ? `<SU>${footnote}</SU>` : ''}`;
  const policy = licenceTermFrom(record, 'reviewPolicy', codifiedSource).text;
  const citations = citationsFrom(record, codifiedSource)[0]?.text ?? '';
  const country = index === 0 ? '<TD>CHINA, PEOPLE’S REPUBLIC OF</TD>' : '<TD/>';
  const cells = [
    entity.map(escape).join('<br/>'),
    requirement.replace('&', '&amp;'),
    escape(policy),
    escape(citations),
  ];
  return `<TR>${country}${cells.map((cell) => `<TD>${cell}</TD>`).join('')}</TR>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
