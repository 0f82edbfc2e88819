/** A name is in its language: simplified or traditional Chinese, pinyin with tones that reads its Chinese name, or Latin. */
import { Converter } from 'opencc-js/t2cn';
import { Converter as TraditionalConverter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';
import type { EntityName } from '../schemas/entity.ts';
import { readableRecords } from './readable-records.ts';
import type { Rule } from './rule.ts';
import { stringsIn } from './walk-values.ts';

const han = /\p{Script=Han}/u;

export const nameLetters: Rule = {
  id: 'name-letters',
  description:
    'A name has the letters of its language; pinyin has tone marks and reads its Chinese name.',
  check({ content }, report) {
    for (const { record, data } of readableRecords(content, 'entities'))
      for (const [index, name] of data.names.entries()) {
        const fault = faultOf(name, data.names);
        if (fault !== undefined) report(record.positionOf(['names', index, 'text']), fault);
      }
    for (const { record, data } of readableRecords(content, 'sources')) {
      const isChinese =
        count(data.title, /\p{Script=Han}/gu) > count(data.title, /\p{Script=Latin}/gu);
      if (isChinese && !data.lang.startsWith('zh'))
        report(
          record.positionOf(['title']),
          'the title is Chinese. Add "lang: zh-Hans" or "lang: zh-Hant"'
        );
    }
    for (const record of content.records)
      for (const { value, path } of stringsIn(record.data))
        if (placeholder.test(value))
          report(
            record.positionOf(path),
            `"${value}" is a placeholder. Write the text, or remove the field`
          );
  },
};

/** Words in place of a text that is still to be written. */
const placeholder =
  /^(?:tbd|tba|tbc|todo|fixme|n\/?a|unknown|not (?:yet )?known|to be (?:done|added|determined|confirmed)|xxx+|lorem ipsum.*|placeholder|\?+|\.+|-+|–|—|…)\.?$/i;

function faultOf(name: EntityName, names: EntityName[]): string | undefined {
  const { text, lang } = name;
  if (!/\p{L}/u.test(text)) return `the name "${text}" has no letter. Write the name`;
  switch (lang) {
    case 'en':
      return /(?!\p{Script=Latin})\p{L}/u.test(text)
        ? `the name "${text}" has letters that are not Latin. Correct the name or its "lang"`
        : undefined;
    case 'ug-Arab':
      return /\p{Script=Arabic}/u.test(text)
        ? undefined
        : `the name "${text}" has no Arabic letter. Correct the name or its "lang"`;
    case 'zh-Latn-pinyin':
      return faultOfPinyin(name, names);
    default:
      return faultOfChinese(name);
  }
}

const toSimplified = Converter({ from: 't', to: 'cn' });
/** Made on first use: few records have traditional names, and the dictionary is large. */
let toTraditional: ((text: string) => string) | undefined;

function faultOfChinese({ text, lang }: EntityName): string | undefined {
  if (!han.test(text))
    return `the name "${text}" has no Chinese character. Correct the name or its "lang"`;
  const isSimplified = lang === 'zh-Hans';
  if (!isSimplified) toTraditional ??= TraditionalConverter({ from: 'cn', to: 't' });
  const converted = isSimplified ? toSimplified(text) : toTraditional?.(text);
  if (converted === text) return undefined;
  const script = isSimplified ? 'simplified' : 'traditional';
  return `the name "${text}" is not in ${script} characters ("${converted}"). Correct the name or its "lang"`;
}

function faultOfPinyin({ text, of }: EntityName, names: EntityName[]): string | undefined {
  if (/(?!\p{Script=Latin})\p{L}/u.test(text))
    return `the pinyin "${text}" has letters that are not Latin. Write pinyin`;
  const chinese = names.find(({ id }) => id === of)?.text;
  if (chinese === undefined) return undefined; // `references` reports it.
  const characters = [...chinese].filter((character) => /[\p{L}\p{N}]/u.test(character));
  if (!matchesReadings(bareLetters(text), characters))
    return `the pinyin "${text}" does not read "${chinese}". Correct one of the two`;
  return /[\u0300\u0301\u0304\u030C]/.test(text.normalize('NFD'))
    ? undefined
    : `the pinyin "${text}" has no tone marks. Add them`;
}

/** Letters without tone marks; ü stays apart from u. */
function bareLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** True if the letters are a reading of each character in turn; a character may have several readings. */
function matchesReadings(rest: string, [character, ...others]: string[]): boolean {
  if (character === undefined) return rest === '';
  return readingsOf(character).some(
    (reading) => rest.startsWith(reading) && matchesReadings(rest.slice(reading.length), others)
  );
}

function readingsOf(character: string): string[] {
  if (!han.test(character)) return [character.toLowerCase()];
  const readings = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true });
  return [...new Set([...readings, ...readings.map((reading) => reading.replace('v', 'u'))])];
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
