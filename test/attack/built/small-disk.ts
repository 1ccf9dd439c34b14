// A disk that is full when a test wants it to be.
import { spawnSync } from 'node:child_process';
import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { ServerProcess } from '../../server/process.ts';
import { newFolder } from './simulated.ts';

export interface SmallDisk {
  readonly folder: string;
  /** From here on no byte more fits for the server, until `free`. */
  fill(server: ServerProcess): void;
  free(server: ServerProcess): void;
  close(): void;
}

/** A disk of its own where this process may mount one; else the kernel lets the server's files grow no further. */
export function smallDisk(): SmallDisk {
  const at = newFolder();
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k,mode=700', 'virtspan-test', at]);
  return mounted.status === 0 ? mountedDisk(at) : { folder: at, ...limitedFiles, close: () => {} };
}

function mountedDisk(folder: string): SmallDisk {
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill: () => {
      // In smaller and smaller steps, so that not a byte is left.
      for (const size of [65_536, 4_096, 1]) {
        try {
          for (;;) appendFileSync(ballast, Buffer.alloc(size));
        } catch (thrown) {
          expect((thrown as { code?: string }).code).toBe('ENOSPC');
        }
      }
    },
    free: () => rmSync(ballast),
    close: () => {
      spawnSync('umount', ['-l', folder]);
    },
  };
}

const limit = ({ child }: ServerProcess, bytes: string): void => {
  const { status, stderr } = spawnSync('prlimit', ['--pid', String(child.pid), `--fsize=${bytes}:`]);
  if (status !== 0) throw new Error(`A full disk needs the right to mount, or prlimit: ${stderr}`);
};
const limitedFiles = {
  fill: (server: ServerProcess) => limit(server, '1'),
  free: (server: ServerProcess) => limit(server, 'unlimited'),
};
