/** Views that join what is asked for most, so that a first question needs no join. */

const views = {
  /** One row for each name; several sources are in one cell. */
  all_names: `SELECT n."entity", e."label", n."text", n."lang", n."kind", n."basis",
    (SELECT group_concat(s."source", ' ') FROM "statement_sources" s WHERE s."statement" = n."statement") AS "sources",
    st."permalink"
  FROM "names" n JOIN "entities" e ON e."id" = n."entity" JOIN "statements" st ON st."id" = n."statement"`,

  /** One row for each source of each statement of an entity or a rule. */
  sourced_statements: `SELECT st."id" AS "statement", st."entity", st."rule", st."field", st."value", st."lang", st."basis",
    ss."position", s."id" AS "source", s."title", s."publisher", s."rank", st."locator", st."note", st."permalink"
  FROM "statements" st JOIN "statement_sources" ss ON ss."statement" = st."id" JOIN "sources" s ON s."id" = ss."source"`,

  /** One row for each of the 28; "reviewPolicyDisputed" is 1 where sources disagree about the policy. */
  licence_terms: `SELECT e."id" AS "entity", e."name", e."kind", l."citation", l."effective", ${basisOf('listing.effective')} AS "effectiveBasis",
    l."status", ${basisOf('listing.status')} AS "statusBasis", l."checkedOn",
    l."requirement", ${basisOf('licence.requirement')} AS "requirementBasis",
    l."reviewPolicy", ${basisOf('licence.reviewPolicy')} AS "reviewPolicyBasis",
    EXISTS (SELECT 1 FROM "discrepancies" d JOIN "statements" st ON st."id" = d."concerns"
      WHERE st."entity" = e."id" AND st."field" = 'licence.reviewPolicy') AS "reviewPolicyDisputed",
    l."footnote", e."permalink"
  FROM "entities" e JOIN "listings" l ON l."entity" = e."id"`,

  /** One row for each dated step on another official list; "names" says whether the list names the entity itself. */
  other_lists: `SELECT l."entity", e."label", l."title" AS "list", l."names", l."listedAs", d."on", d."what", l."citation",
    l."basis", st."permalink"
  FROM "later_lists" l JOIN "entities" e ON e."id" = l."entity" JOIN "statements" st ON st."id" = l."statement"
    LEFT JOIN "later_list_dates" d ON d."statement" = l."statement"`,

  /** One row for each claim of the article. */
  claim_verdicts: `SELECT c."id" AS "claim", c."order", c."paragraph", c."fragment", v."label" AS "verdict", c."confidence",
    c."correction",
    (SELECT count(*) FROM "evidence" x WHERE x."claim" = c."id") AS "pieces_of_evidence",
    (SELECT group_concat(x."source", ' ') FROM "evidence" x WHERE x."claim" = c."id") AS "sources",
    c."permalink"
  FROM "claims" c JOIN "verdicts" v ON v."id" = c."verdict"`,
} as const;

/** Basis of a field of the entity `e`. */
function basisOf(field: string): string {
  return `(SELECT st."basis" FROM "statements" st WHERE st."entity" = e."id" AND st."field" = '${field}')`;
}

/** The statements that create the views. */
export const viewStatements: readonly string[] = Object.entries(views).map(
  ([name, query]) => `CREATE VIEW "${name}" AS ${query}`
);
