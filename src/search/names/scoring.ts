/** Every weight and threshold of the name search, each with its reason. */
export const scoring = {
  /** A hit needs half of what a brand or place that is unlike any other word is worth. */
  accept: 0.5,
  /** Brand that is no ordinary word (`hikvision`, `海康威视`): may stand between any words. */
  strong: 1,
  /** Two syllables of pinyin, two characters or four letters are also names of others (`Dahua Bank`, `大华物流`). */
  weak: 0.6,
  /** A word of the entity's own business, place or form next to a brand confirms it. */
  confirmed: 0.18,
  /** Each word next to a brand that is neither the entity's nor in the vocabulary makes another name likely. */
  unknownNeighbour: 0.3,
  /** Groups and trades of others next to a weak brand, as in `Dahua International`. */
  foreignGroup: 0.15,
  /** A place, a unit or the business of all listed companies next to one may be a subsidiary of the entity. */
  foreignWord: 0.04,
  /** Words, or characters of an unknown Chinese word, between a brand and the legal form that ends its name. */
  mostBeforeForm: 6,
  mostHanBeforeForm: 4,
  /** Similarity of a spelling kept for search, of one without its spaces, and of an exact one. */
  exact: 1,
  /** One typing error, letters that scanners confuse, or a beginning: nine of ten such words in the wild are this name. */
  near: 0.86,
  /** In four letters one error makes another acronym (`SMIC`, `SDIC`), and different names sound alike. */
  likely: 0.78,
  /** Two errors need eight letters, or the same letters in another order. */
  twoEdits: 0.72,
  /** Letters of a word that is cut off, and the share of the name that it has to be. */
  shortestBegun: 3,
  begun: 0.4,
  /** Two errors in seven letters, or another first letter: only where nothing else is named (`Ifyltec`). */
  doubtful: 0.45,
  shortestDoubtful: 7,
  /** Two errors in fewer letters, or pinyin one letter away, which is another name (`Bozhou`): only next to rare words. */
  doubtfulBoth: 11,
  otherName: 0.43,
  /** Letters of token and term together that two errors do not make another word. */
  twoEditsBoth: 15,
  /** The place of a body is less than a hit: without what bodies are called it is also the name of others there. */
  place: 0.48,
  /** A place that is the whole query lists its bodies, misspelt or not. */
  placeAlone: 0.65,
  /** Words that few bodies have next to the place: `prefecture`, `college`. */
  rare: 0.25,
  /** Nothing else is named in the query. */
  complete: 0.32,
  /** Of two names that fit equally well the one that the query has in full comes first. */
  whole: 0.01,
  /** Characters of a Chinese name that is abridged freely. */
  longestAbridged: 4,
  /** Letters that a word needs to be corrected by one. */
  shortestOneEdit: 5,
  /** Letters that a misspelt word has more or fewer of. */
  mostOtherLetters: 4,
  /** Sounds of which one may be another, and letters of a word in pinyin that is only written as it sounds (`Bintuan`). */
  shortestSounded: 6,
  /** Tokens that are read as one word, as in `Hai Kang Wei Shi`; names have five at most. */
  longestJoin: 6,
  /** Letters that a word needs to be compared with others. */
  shortestSimilar: 4,
  /** Digits of a number that is no postcode, date or count. */
  longNumber: 9,
  /** Hits of one query: more than there are entities on a page. */
  mostHits: 30,
  /** Names offered where nothing was found. */
  mostNearest: 3,
} as const;
