/** Every weight and threshold of the name search, each with its reason. */

/** A hit needs half of what a brand or place that is unlike any other word is worth. */
export const accept = 0.5;
/** Brand that is no ordinary word (`hikvision`, `海康威视`): may stand between any words. */
export const strong = 1;
/** Two syllables of pinyin, two characters or four letters are also names of others (`Dahua Bank`, `大华物流`). */
export const weak = 0.6;
/** A word of the entity's own business, place or form next to a brand confirms it, two of them more. */
export const confirmed = 0.18;
export const mostConfirming = 2;
/** Each word next to a brand that is neither the entity's nor in the vocabulary makes another name likely. */
export const unknownNeighbour = 0.27;
/** Groups and trades of others next to a weak brand, as in `Dahua International`. */
export const foreignGroup = 0.15;
/** A place, a unit or the business of all listed companies next to one may be a subsidiary of the entity. */
export const foreignWord = 0.04;
/** Words between a brand and the legal form that ends its name. */
export const mostBeforeForm = 8;
/** Similarity of a spelling kept for search, of one without its spaces, and of an exact one. */
export const exact = 1;
/** One typing error, letters that scanners confuse, or a beginning: nine of ten such words in the wild are this name. */
export const near = 0.86;
/** In four letters one error makes another acronym (`SMIC`, `SDIC`), and different names sound alike. */
export const likely = 0.78;
/** Two errors need eight letters, or the same letters in another order. */
export const twoEdits = 0.72;
/** Letters of a word that is cut off, and the share of the name that it has to be. */
export const shortestBegun = 3;
export const begun = 0.4;
/** Two errors in seven letters, or another first letter: only where nothing else is named (`Ifyltec`). */
export const doubtful = 0.45;
export const shortestDoubtful = 7;
/** Two errors in fewer letters, or pinyin one letter away, which is another name (`Bozhou`): only next to rare words. */
export const doubtfulBoth = 11;
export const otherName = 0.43;
/** One other character in a Chinese name, by its length; of two characters it is mostly another name. */
export const otherCharacter: Readonly<Record<number, number>> = { 2: otherName, 3: twoEdits };
/** Letters of token and term together that two errors do not make another word. */
export const twoEditsBoth = 15;
/** The place of a body is less than a hit: without what bodies are called it is also the name of others there. */
export const place = 0.48;
/** A place that is the whole query lists its bodies, misspelt or not. */
export const placeAlone = 0.65;
/** Words that few bodies have next to the place: `prefecture`, `college`. */
export const rare = 0.25;
/** Nothing else is named in the query. */
export const complete = 0.32;
/** Of two names that fit equally well the one that the query has in full comes first. */
export const whole = 0.01;
/** Characters of a Chinese name that is abridged freely. */
export const longestAbridged = 4;
/** Letters that a word needs to be corrected by one. */
export const shortestOneEdit = 5;
/** Letters that a misspelt word has more or fewer of (`Ooroomchee`), or others: two errors replace two letters by two. */
export const mostOtherLetters = 4;
/** Sounds of which one may be another, and letters of a word in pinyin that is only written as it sounds (`Bintuan`). */
export const shortestSounded = 6;
/** Tokens that are read as one word, as in `Hai Kang Wei Shi`; names have five at most. */
export const longestJoin = 6;
/** Letters that a word needs to be compared with others. */
export const shortestSimilar = 4;
/** Digits of a number that is no postcode, date or count. */
export const longNumber = 9;
/** Hits of one query: more than there are entities on a page. */
export const mostHits = 30;
/** Words of the longest name. */
export const longestName = 12;
