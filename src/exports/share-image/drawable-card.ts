/** Which cards can be drawn: a record may have letters, such as emoji or Arabic ones, that no typeface has. */
import { cardText, siteCard, type Box } from './cards.ts';
import { hasGlyphs } from './png.ts';

/** Letters that were tried, and whether they can be drawn. */
const tried = new Map<string, boolean>();

/** Returns a card, or that of the site where a letter of the card is in none of the typefaces. */
export async function drawableCard(card: Box): Promise<Box> {
  const letters = [...new Set(cardText(card))];
  const fresh = letters.filter((letter) => !tried.has(letter));
  const areDrawn = fresh.length === 0 || (await hasGlyphs(fresh.join('')));
  for (const letter of fresh) tried.set(letter, areDrawn || (await hasGlyphs(letter)));
  return letters.every((letter) => tried.get(letter)) ? card : siteCard();
}
