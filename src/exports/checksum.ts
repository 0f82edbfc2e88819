/** SHA-256 of a text in UTF-8, as hexadecimal digits. */
import { createHash } from 'node:crypto';

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
