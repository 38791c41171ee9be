/** Writes records into a folder of kept tokens until it is killed. For tests. */
import { openVault } from '../cache/open-vault.ts';

const opened = openVault(process.env, process.platform);
if (opened.state !== 'open') throw new Error(`The vault is ${opened.state}`);
const { tokens } = opened.vault;
for (let count = 0; ; count += 1) {
  tokens.write(`record ${count % 3}`, { filler: 'x'.repeat(100_000) });
  if (count === 20) process.stdout.write('writing\n');
}
