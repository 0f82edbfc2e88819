/** Every Chinese name has a Latin form, so that it can be read aloud and searched without Chinese. */
import type { EntityName } from '../schemas/entity.ts';
import { readableRecords } from './readable-records.ts';
import type { Rule } from './rule.ts';

export const latinName: Rule = {
  id: 'latin-name',
  description: 'Every Chinese name has a name in pinyin that points at it with "of".',
  check({ content }, report) {
    for (const { record, data: entity } of readableRecords(content, 'entities')) {
      const romanised = new Set(entity.names.filter(isPinyin).map((name) => name.of));
      for (const [index, name] of entity.names.entries())
        if (name.lang.startsWith('zh-Han') && !romanised.has(name.id))
          report(
            record.positionOf(['names', index]),
            `the name "${name.text}" has no pinyin. Add a name of kind romanised, lang zh-Latn-pinyin, with "of: ${name.id}"`
          );
    }
  },
};

function isPinyin({ kind, lang }: EntityName): boolean {
  return kind === 'romanised' && lang === 'zh-Latn-pinyin';
}
