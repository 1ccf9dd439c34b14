// Writes what was pulled, and says what it is, how it differs and what comes next.
import { join, resolve } from 'node:path';
import type { Known, Pulled } from '../../contract/pull.ts';
import { factsFolder } from '../facts-folder.ts';
import type { World } from '../world.ts';
import { type Checkout, list, put, sha256 } from './checkout.ts';
import { compared } from './difference.ts';

/** Where the facts go, and what may happen there. */
export interface Target {
  readonly provider: string;
  readonly checkout: Checkout | undefined;
  readonly out: string | undefined;
  readonly force: boolean;
  readonly isCurrent: boolean;
}

/** All on standard output. Throws UsageError when other content is there and may not be replaced. */
export async function finish(
  { cwd, clock, stdout, beside }: World,
  { version, text, from, operations, notes }: Pulled,
  { provider, checkout, out, force, isCurrent }: Target,
  known: Known | undefined,
  isJson: boolean,
): Promise<void> {
  const shown = out ?? join('specs', provider, `${version}.json`);
  const written = await put(resolve(cwd, shown), text, force);
  if (checkout !== undefined && out === undefined) {
    const date = new Date(clock.now()).toISOString().slice(0, 10);
    await list(checkout, version, { text, from, date, isCurrent });
  }
  const { difference, lines: differs } = compared(factsFolder({ beside }), provider, known, {
    version,
    text,
    file: shown,
  });
  const next = nextStep(provider, version, { out, isCurrent: isCurrent || checkout?.sources.current === version });
  if (isJson) {
    const facts = { provider, version, file: shown, written, sha256: sha256(text), from, operations };
    stdout.write(`${JSON.stringify({ ...facts, notes, difference, next })}\n`);
    return;
  }
  const how = { new: 'written', same: 'the same as before', replaced: 'replaced' }[written];
  const lines = [
    `${provider} ${version}: ${operations} operations; ${shown} is ${how}.`,
    ...notes,
    ...differs,
    `Next: ${next}`,
  ];
  stdout.write(`${lines.join('\n')}\n`);
}

function nextStep(
  provider: string,
  version: string,
  { out, isCurrent }: { out: string | undefined; isCurrent: boolean },
) {
  const generate = `npm run generate -- ${provider}`;
  if (out !== undefined) return `${generate} --spec ${out} --version ${version} --out FOLDER`;
  return isCurrent ? generate : `${generate} --version ${version} --out FOLDER, then specs pull ${provider} --current`;
}
