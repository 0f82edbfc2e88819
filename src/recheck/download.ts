/** Downloads an official list. Nothing else in this repository uses the network. */
import { sizeLimit, UnreadableList } from './list-file.ts';

/** Longest wait for a whole download, in milliseconds. */
const timeout = 180_000;

/**
 * Downloads a list.
 *
 * @param onProgress - Called with the number of bytes received so far.
 * @throws UnreadableList if the host does not answer, refuses, is too slow, or sends too much.
 */
export async function download(
  address: string,
  onProgress: (bytes: number) => void
): Promise<Uint8Array> {
  const { host } = new URL(address);
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(timeout) });
    if (!answer.ok || !answer.body) {
      throw new UnreadableList(
        `${host} answered ${answer.status}. Try again later, or name a file at hand.`
      );
    }
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of answer.body as AsyncIterable<Uint8Array>) {
      parts.push(part);
      size += part.length;
      onProgress(size);
      if (size > sizeLimit)
        throw new UnreadableList(
          `${host} sent more than ${sizeLimit / 1e6} MB. Name a file at hand.`
        );
    }
    return Buffer.concat(parts);
  } catch (fault) {
    if (fault instanceof UnreadableList) throw fault;
    const isSlow = fault instanceof Error && fault.name === 'TimeoutError';
    const reason = isSlow ? `did not finish within ${timeout / 1000} seconds` : 'does not answer';
    throw new UnreadableList(`${host} ${reason}. Try again later, or name a file at hand.`);
  }
}
