/** Ports for the servers of a test run; other runs on the same machine do not disturb it. */
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/**
 * A port that was free when first asked for.
 * The answer is kept in an environment variable: Playwright's workers load the configuration anew and inherit it.
 */
export async function freePort(variable: string): Promise<string> {
  return (process.env[variable] ??= await findFreePort());
}

async function findFreePort(): Promise<string> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return String(port);
}
