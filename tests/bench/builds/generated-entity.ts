/** One generated entity as its Markdown file: about 3 KB, names, addresses and statements with sources, and a profile. */
import type { NameEntry } from '../../../src/search/names/name-entry.ts';

/**
 * Writes the text of an entity's file that passes the check.
 *
 * @param entry - names from `syntheticEntries`
 * @param above - parent of the entity
 */
export function entityFile(entry: NameEntry, above: { id: string }): string {
  return `---
kind: ${entry.kind}
names:
${name('name-listed', entry.name, 'listed', 'en', 'official')}
${name('name-chinese', entry.chinese, 'legal', 'zh-Hans', 'reported')}
${name('name-pinyin', entry.names.pinyin?.[0] ?? '', 'romanised', 'zh-Latn-pinyin', 'inferred')}
    of: name-chinese
    note: Spelt from the Chinese name.
${name('alias-short', entry.names['short-name']?.[0] ?? `${entry.place} Bureau`, 'alias', 'en', 'official')}
addresses:
  - id: address-seat
    text: ${entry.names.address?.[0] ?? ''}, ${entry.place}, China
    basis: official
    source: [example-list]
listing:
  rule: 85-fr-10001
${statement('  citation', 'citation', `${entry.names.citation?.[0] ?? ''}, 6/5/20.`, 'example-rule')}
  effective:
    id: effective
    on: 2020-06-05
    basis: official
    source: [example-rule]
  history:
    - id: history
      text: ${entry.names.citation?.[0] ?? ''}, 6/5/20.
      basis: official
      source: [example-list]
  status:
    id: status
    text: Still listed; no removal found
    checkedOn: 2026-07-24
    basis: official
    source: [example-list]
licence:
${statement('  requirement', 'licence-requirement', 'For all invented items. (See § 744.11 of the EAR)', 'example-list')}
${statement('  reviewPolicy', 'review-policy', 'Case-by-case review for invented items; presumption of denial for all others.', 'example-list')}
amendments: []
laterLists:
  - id: section-1260h
    list: section-1260h
    title: Invented later list
    names: entity
    listedAs: ${entry.name}
    dates:
      - on: 2021-01
        what: listed
    citation: 86 FR 10002
    basis: reported
    source: [example-news]
identifiers:
  - id: number
    scheme: uscc
    value: '${entry.id.replace(/\D/g, '').padStart(18, '9')}'
    basis: reported
    source: [example-gazetteer]
parent:
  id: parent
  entity: ${above.id}
  basis: reported
  source: [example-gazetteer]
---

${profile(entry, above)}`;
}

function name(id: string, text: string, kind: string, lang: string, basis: string): string {
  return `  - id: ${id}
    text: ${text}
    kind: ${kind}
    lang: ${lang}
    basis: ${basis}
    source: [example-list, example-gazetteer]`;
}

function statement(key: string, id: string, text: string, source: string): string {
  return `${key}:
    id: ${id}
    text: '${text}'
    basis: official
    source: [${source}]`;
}

/** All that the Markdown of real records has: links to records and statements, emphasis, a list, a table, a footnote. */
function profile({ name, chinese, place }: NameEntry, above: { id: string }): string {
  return `**${name}** (${chinese}) is an invented body in ${place}. It stands [below another](entity:${above.id}) and
was added to the list by [a later rule](rule:85-fr-10001), cited as 85 FR 10001. Its [address](#address-seat) and
its [names](#name-chinese) were drawn from a seeded sequence, so that every run of the bench reads the same bytes.[^1]

- It is *not* one of the 28 of [84 FR 54002](rule:84-fr-54002).
- The [example list](term:example-list) names it once, under ${place}.
- Nothing in this text describes a real body or person.

| year | what the texts say |
| ---- | ------------------ |
| 2019 | not listed         |
| 2020 | listed, see § 744.11 |

[^1]: The sequence and the words are part of the repository.
`;
}
