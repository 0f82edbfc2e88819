/** SHA-256 in scripts of pages, in hexadecimal. */

/** SHA-256 in hexadecimal; `null` where the browser has none: only `https:`, files and this machine have it. */
export async function sha256OrNull(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  // Missing on an address without https, whatever its type says.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  return subtle ? toHexadecimal(new Uint8Array(await subtle.digest('SHA-256', bytes))) : null;
}

/** Reads the SHA-256 of an `integrity` attribute (Subresource Integrity), such as `sha256-…`, in base64. */
export function hexOfIntegrity(integrity: string): string {
  const characters = [...atob(integrity.slice('sha256-'.length))];
  return toHexadecimal(characters.map((character) => character.charCodeAt(0)));
}

function toHexadecimal(bytes: Iterable<number>): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
