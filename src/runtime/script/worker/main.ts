// The sandbox's worker thread: compiles QuickJS once, then runs one script after the other. Bundled into one file.
import { type MessagePort, parentPort } from 'node:worker_threads';
import bytes from '@jitl/quickjs-wasmfile-release-sync/wasm';
import type { FromWorker, ToWorker } from '../messages.ts';
import { openSandbox, type Sandbox } from './sandbox.ts';
import { wasm } from './wasm.ts';

const now = (): number => performance.now();

async function serve(port: MessagePort): Promise<void> {
  const send = (message: FromWorker): void => port.postMessage(message);
  const module = await wasm.compile(bytes);
  let sandbox: Sandbox | undefined;
  port.on('message', async (message: ToWorker) => {
    if (message.kind === 'settle') {
      sandbox?.settle(message);
      return;
    }
    sandbox = await openSandbox(message, { module, send, now });
    sandbox.start();
  });
  send({ kind: 'ready' });
}

if (parentPort !== null) void serve(parentPort);
