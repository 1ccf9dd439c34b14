// Runs a command in this process, in a home of its own: what it prints and how it ends.
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
// Jest cannot link a module for two that ask for it at once, as the commands do: what they load lazily is here before.
import '../../src/application/application.ts';
import '../../src/clouds/cloudstack/provider/provider.ts';
import '../../src/clouds/cloudstack/simulator/simulator.ts';
import '../../src/cli/call.ts';
import '../../src/runtime/pipeline.ts';
import '../../src/runtime/tools/enabled-tools.ts';
import '../../src/runtime/tools/declare.ts';
import '../../src/runtime/wire/guard.ts';
import '../../src/security/audit-read.ts';
import type { OutsideWorld } from '../../src/application/outside-world.ts';
import { run } from '../../src/cli/run.ts';
import { cloudstack } from '../../src/clouds/cloudstack/cloud.ts';
import { kubevirt } from '../../src/clouds/kubevirt/cloud.ts';
import { virtspan } from '../../src/clouds/virtspan/cloud.ts';
import { virtualbox } from '../../src/clouds/virtualbox/cloud.ts';
import { systemClock } from '../../src/contract/clock.ts';
import { catalogs } from '../../src/generated/catalog.ts';
import { createRegistry } from '../../src/runtime/tools/registry.ts';
import { beside } from '../application/beside.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export const registryOf = async (ids: readonly string[]) =>
  createRegistry(await Promise.all(ids.flatMap((id) => catalogs[id]?.() ?? [])));

/** `cwd` holds the home as `home`; nothing of this machine's own configuration is seen. */
export async function runHere(args: readonly string[], cwd: string, more: Partial<OutsideWorld> = {}): Promise<Ran> {
  const said = { stdout: '', stderr: '' };
  const into = (name: 'stdout' | 'stderr') =>
    new Writable({
      write(chunk, _, done) {
        said[name] += String(chunk);
        done();
      },
    });
  let code = -1;
  const world: OutsideWorld = {
    home: join(cwd, 'home'),
    host: 'here',
    cwd,
    user: process.getuid?.(),
    stdin: Readable.from([]),
    stdout: into('stdout'),
    stderr: into('stderr'),
    clock: systemClock,
    random: Math.random,
    randomId: () => crypto.randomUUID(),
    randomBytes: (count: number) => crypto.getRandomValues(new Uint8Array(count)),
    onStop: () => undefined,
    program: 'virtspan',
    clouds: {
      cloudstack: async () => cloudstack,
      kubevirt: async () => kubevirt,
      virtualbox: async () => virtualbox,
      virtspan: async () => virtspan,
    },
    beside,
    ...more,
    env: { PATH: '', ...more.env },
  };
  await run(world, args, (ended) => {
    code = ended;
  });
  return { code, ...said };
}
