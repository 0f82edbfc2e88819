/** A phone of the middle class on a slow mobile network, as Chrome's developer tools have it. */
import type { CDPSession, Page } from '@playwright/test';

/** How many times slower the processor is. */
export const slowdown = 4;

/** "Slow 4G": 562.5 ms to and fro, 1.44 Mbit/s down, 0.675 Mbit/s up. */
const slow4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 180_000,
  uploadThroughput: 84_375,
};

/**
 * Slows the processor of a page.
 *
 * @param rate - How many times; 1 is as fast as the machine.
 */
export async function slowProcessor(page: Page, rate = slowdown): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return session;
}

/** Slows the network of a page. */
export async function slowNetwork(session: CDPSession): Promise<void> {
  await session.send('Network.emulateNetworkConditions', slow4G);
}
