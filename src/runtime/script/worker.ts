// The sandbox's worker thread: one script, then it ends. An entry of the build of its own.
import { parentPort, workerData } from 'node:worker_threads';
import type { FromSandbox, SandboxOrder, ToSandbox } from './protocol.ts';
import { runSandbox } from './sandbox.ts';
import { wasm } from './wasm.ts';

const port = parentPort!;
const arrived: ToSandbox[] = [];
let wake: (() => void) | undefined;
port.on('message', (message: ToSandbox) => {
  arrived.push(message);
  wake?.();
});

async function receive(): Promise<ToSandbox> {
  while (arrived.length === 0) {
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  }
  return arrived.shift()!;
}

const send = (message: FromSandbox): void => port.postMessage(message);

try {
  await runSandbox(workerData as SandboxOrder, { send, receive, now: () => performance.now() });
} catch (thrown) {
  // QuickJS gives up in its own ways when its memory is at an end.
  const isMemory =
    thrown instanceof RangeError || thrown instanceof wasm.RuntimeError || /memory|OOM|abort/i.test(String(thrown));
  const why = isMemory ? 'memory' : 'thrown';
  const message = isMemory ? 'The script used more memory than it may have.' : 'The sandbox broke.';
  send({ kind: 'failed', failure: { why, message } });
}
port.close();
