// A process of its own that appends to an audit log until its input ends, or dies at a chosen operation on the disk.
// Arguments: folder, name, and at which operation it is to die, counted once the first record is there (0: never; `line`:
// in the middle of the first line of the log).
import { writeSync } from 'node:fs';
import { type AuditIo, systemIo } from '../../src/security/audit-io.ts';
import { AuditLog } from '../../src/security/audit-log.ts';

const [folder = '', name = '', dieAt = '0'] = process.argv.slice(2);
const deadly = dieAt === 'line' ? 'line' : Number(dieAt);
let operations = 0;
let state: 'warming' | 'counting' = 'warming';

/** What is said here is said for good: the process may be gone the moment after. */
const say = (text: string): void => void writeSync(1, `${text}\n`);

function die(what: string): never {
  say(`died ${what}`);
  process.kill(process.pid, 'SIGKILL');
  throw new Error('still alive');
}

/**
 * The disk, with one operation before which the process dies; of a write, the first half gets through. Waiting for the
 * lock does not count: how often that happens is chance.
 */
let looking: 'at the lock' | 'elsewhere' = 'elsewhere';
const io = new Proxy(systemIo, {
  get(target, key: keyof AuditIo) {
    const operation = target[key] as (...args: unknown[]) => unknown;
    return (...args: unknown[]): unknown => {
      const isLock = key === 'open' && String(args[0]).includes('audit.lock');
      if (isLock && args[1] === 'read') looking = 'at the lock';
      if (looking === 'at the lock') {
        if (key === 'close') looking = 'elsewhere';
        return orElsewhere(() => operation(...args));
      }
      // Taken is taken only when it worked.
      const made = isLock ? operation(...args) : undefined;
      if (state === 'counting') operations += 1;
      const isLine = key === 'write' && (args[1] as Uint8Array).length > 250;
      const isTime = deadly === 'line' ? isLine : operations === deadly;
      if (state === 'warming' || !isTime) return isLock ? made : operation(...args);
      if (key !== 'write') return die(key);
      const [fd, bytes, position] = args as [number, Uint8Array, number | null];
      const half = bytes.subarray(0, Math.floor(bytes.length / 2));
      systemIo.write(fd, half, position);
      return die(`write ${half.length}`);
    };
  },
});

/** A lock that is gone when one looks is not looked at. */
function orElsewhere<T>(work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    looking = 'elsewhere';
    throw thrown;
  }
}

const log = new AuditLog({
  folder,
  io,
  now: Date.now,
  elapsed: () => performance.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  pid: process.pid,
  owner: name,
  isAlive(pid) {
    try {
      return process.kill(pid, 0);
    } catch (thrown) {
      return (thrown as { code?: string }).code === 'EPERM';
    }
  },
  random: (count) => crypto.getRandomValues(new Uint8Array(count)),
  // Small, so that files are changed under way.
  maxBytes: 40_000,
});

let isWanted = true;
process.stdin.on('end', () => {
  isWanted = false;
});
process.stdin.resume();

for (let count = 0; isWanted; count++) {
  const id = `${name}-${count}`;
  try {
    await log.intent({
      id,
      at: Date.now(),
      entry: 'mcp',
      principal: name,
      provider: 'cloudstack',
      profile: 'prod',
      tool: 'cloudstack_destroy_virtual_machine',
      operations: ['destroyVirtualMachine'],
      effect: 'destroy',
      risk: 'high',
      flags: [],
      reasons: [],
      confirmed: 'person',
      reveal: false,
      args: { id },
      digest: 'd',
      isBinding: true,
    });
    say(`intent ${id}`);
    await log.outcome({ id, at: Date.now(), elapsedMs: 1, result: 'success' });
    say(`outcome ${id}`);
  } catch (thrown) {
    say(`failed ${id}: ${(thrown as Error).message}`);
  }
  state = 'counting';
  await new Promise((resolve) => setTimeout(resolve, 1));
}
say('done');
