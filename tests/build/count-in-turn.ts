/** Adds one to the number in a file, ten times, each in its turn. In: the folder of the file. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { takeTurn } from '../../src/publish/take-turn.ts';

const [folder = ''] = process.argv.slice(2);
const file = path.join(folder, 'count');

for (let round = 0; round < 10; round += 1) {
  const endTurn = await takeTurn(folder, () => {});
  const count = Number(readFileSync(file, 'utf8'));
  // Others would read the same number here, had they the turn too.
  await setImmediate();
  writeFileSync(file, String(count + 1));
  endTurn();
}
