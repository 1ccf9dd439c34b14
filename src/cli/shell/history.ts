// Lines of earlier sessions, in the user's state folder. A line with a secret in it is not kept.
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { redactText } from '../../security/redact.ts';
import type { SecretNames } from '../../security/secret-names.ts';
import { wordsIn } from './words.ts';

const mostLines = 1_000;

export interface History {
  /** The youngest first, as readline wants them. */
  readonly lines: readonly string[];
  /** Keeps a line, unless it holds what nobody may read later. Never throws. */
  keep(line: string, names: SecretNames): Promise<void>;
}

/** A file that cannot be read or written is a session without a memory. */
export async function openHistory(file: string): Promise<History> {
  const read = async (): Promise<readonly string[]> =>
    (await readFile(file, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '');
  return {
    lines: [...(await read())].reverse(),
    async keep(line, names) {
      if (line.trim() === '' || holdsSecret(line, names)) return;
      try {
        await mkdir(dirname(file), { recursive: true, mode: 0o700 });
        // Read anew: another session may have written meanwhile.
        const before = (await read()).filter((other) => other !== line);
        await writeFile(file, `${[...before, line].slice(-mostLines).join('\n')}\n`, { mode: 0o600 });
        await chmod(file, 0o600);
      } catch {
        // A home that cannot be written is no reason to stop.
      }
    },
  };
}

/** By the names of arguments, and by what looks like a secret in any text: `password=...` inside JSON or a URL. */
function holdsSecret(line: string, names: SecretNames): boolean {
  const said = wordsIn(line).flatMap(({ text }) => /^([^=:@\s]+):?=/.exec(text)?.[1] ?? []);
  if (said.some((name) => never.has(names.standing(name)))) return true;
  return redactText(line, names) !== line;
}

const never: ReadonlySet<string> = new Set(['secret', 'each', 'likely']);
