/** What axe finds on a page, in words. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

/**
 * Violations of accessibility rules on a page.
 *
 * @param page - An open page.
 * @param rule - The one rule to try; all if omitted.
 * @returns A sentence for each element that violates a rule.
 */
export async function violationsOf(page: Page, rule?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rule === undefined ? axe : axe.withRules(rule)).analyze();
  return violations.flatMap(toMessages);
}

function toMessages({ id, nodes }: Violation): string[] {
  return nodes.map(
    ({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`
  );
}
