/** Trusted Types (W3C): admits the address of a script that code of others hands to the browser as a plain string. */

interface PolicyFactory {
  /** Takes part wherever a plain string is handed over. */
  readonly defaultPolicy: object | null;
  createPolicy(
    name: 'default',
    rules: { createScriptURL(address: string): string | null }
  ): PolicyFactory['defaultPolicy'];
}

/**
 * Makes the default policy of a page, which admits one address; a second call changes nothing.
 *
 * @param view - Window of the page. Its Content Security Policy must name the policy `default`.
 * @param address - The address as the code of others writes it.
 */
export function trustScriptByDefault(view: Window, address: string): void {
  const { trustedTypes } = view as { trustedTypes?: PolicyFactory };
  if (trustedTypes?.defaultPolicy !== null) return;
  trustedTypes.createPolicy('default', {
    createScriptURL: (asked) => (asked === address ? asked : null),
  });
}
