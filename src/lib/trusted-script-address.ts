/** Trusted Types (W3C): hands the address of a script to the browser where the policy of the page asks for proof. */

interface Policy {
  createScriptURL(address: string): string;
}

interface PolicyFactory {
  /** Takes part wherever a plain string is handed over. */
  readonly defaultPolicy: Policy | null;
  createPolicy(name: string, rules: { createScriptURL(address: string): string | null }): Policy;
}

/**
 * Makes a policy that admits one address, and vouches for that address.
 * In: the window it is for, a name that the Content Security Policy of the page lists, the address.
 * Out: the address; as it is where the browser knows no Trusted Types. Throws for a name that has been used.
 */
export function trustScript(view: Window, name: string, address: string): string {
  const createScriptURL = (asked: string) => (asked === address ? asked : null);
  return (
    policiesOf(view)?.createPolicy(name, { createScriptURL }).createScriptURL(address) ?? address
  );
}

/** The same for an address that code of others hands over as a plain string; a second call changes nothing. */
export function trustScriptByDefault(view: Window, address: string): void {
  if (!policiesOf(view)?.defaultPolicy) trustScript(view, 'default', address);
}

function policiesOf(view: Window): PolicyFactory | undefined {
  return (view as { trustedTypes?: PolicyFactory }).trustedTypes;
}
