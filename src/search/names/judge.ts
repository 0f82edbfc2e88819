/** Judges what a mention of an entity is: a name of it, of a unit, of another legal person, of another body. */
import { judgeBody } from './body.ts';
import { judgeCompany } from './company.ts';
import { judgementOf, type IsNamed, type Judgement } from './judgement.ts';
import type { Mention } from './mentions.ts';
import type { Core } from './names-index.ts';
import type { Token } from './query.ts';
import { scoring } from './scoring.ts';

/** Judges a mention as what its core belongs to. */
export function judge(
  tokens: Token[],
  mention: Mention,
  core: Core,
  isNamed: IsNamed
): Judgement | undefined {
  if (core.kind === 'identifier' || /^\d/.test(mention.text))
    return judgeNumber(tokens, mention, core);
  return core.owner.isBody
    ? judgeBody(tokens, mention, core, isNamed)
    : judgeCompany(tokens, mention, core, isNamed);
}

/** A short number is also a postcode or a count: it needs to stand alone. A long one says it all. */
function judgeNumber(tokens: Token[], mention: Mention, core: Core): Judgement | undefined {
  const isAlone = tokens.every(
    ({ meaning }, at) =>
      (at >= mention.from && at < mention.to) || (meaning && meaning.kind !== 'body')
  );
  if (!isAlone && mention.text.length < scoring.longNumber) return undefined;
  const relation = core.kind === 'related-name' ? 'related' : 'listed';
  return judgementOf(mention, core, { relation, grade: 'exact' });
}
