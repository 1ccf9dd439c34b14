// Keeps the tools that were made of a service's own operations: a later start reads them, and makes none.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Adopted } from '../contract/adoption.ts';
import { fileNameOf, type LiveKey, writeOwn } from '../runtime/live/store.ts';

export interface AdoptedFiles {
  /** Undefined when nothing was made of exactly this, or what is there cannot be read. */
  read(key: LiveKey, mark: string): Promise<Adopted | undefined>;
  /** Never throws. */
  write(key: LiveKey, mark: string, adopted: Adopted): Promise<void>;
}

/** Raised when tools are made otherwise of the same facts. */
const form = 2;

/** Of all that tools are made of: the facts of a service, and the rules that they are read by. */
export const markOf = (...parts: readonly unknown[]): string =>
  createHash('sha256')
    .update(JSON.stringify([form, ...parts]))
    .digest('hex');

interface Kept {
  readonly mark: string;
  readonly adopted: Adopted;
}

/** One file per profile and login beside what the service said; `unique` makes the names of unfinished ones differ. */
export function adoptedFiles(folder: string, unique: () => string): AdoptedFiles {
  const pathOf = (key: LiveKey): string => join(folder, `${fileNameOf(key)}.tools.json`);
  return {
    async read(key, mark) {
      try {
        const kept = JSON.parse(await readFile(pathOf(key), 'utf8')) as Partial<Kept>;
        return kept.mark === mark && kept.adopted !== undefined && isCritical(kept.adopted) ? kept.adopted : undefined;
      } catch {
        return undefined;
      }
    },
    write: (key, mark, adopted) => writeOwn(pathOf(key), JSON.stringify({ mark, adopted }), unique()),
  };
}

/** Nobody has looked at what was adopted: a file that says otherwise is none that was written here. */
const isCritical = ({ tools, handlers, dangers }: Adopted): boolean =>
  tools.every(
    ({ name, symbol, risk }) =>
      risk === 'critical' && handlers[symbol]?.tool.risk === 'critical' && dangers[name]?.severity === 'critical',
  );
