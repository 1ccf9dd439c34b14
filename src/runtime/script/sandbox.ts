// One run of one script inside QuickJS: no way out but the calls that the host answers.
import { readFile } from 'node:fs/promises';
import variant from '@jitl/quickjs-wasmfile-release-sync';
import {
  newQuickJSWASMModuleFromVariant,
  newVariant,
  type QuickJSContext,
  type QuickJSDeferredPromise,
  type QuickJSHandle,
  type QuickJSRuntime,
  type QuickJSSyncVariant,
} from 'quickjs-emscripten-core';
import { failureOf } from './failures.ts';
import { prelude, scriptFile } from './prelude.ts';
import type { FromSandbox, SandboxOrder, ScriptFailure, ToSandbox } from './protocol.ts';
import { wasm } from './wasm.ts';

export interface SandboxHost {
  readonly send: (message: FromSandbox) => void;
  /** Resolves with the next thing that the host says. */
  readonly receive: () => Promise<ToSandbox>;
  /** Milliseconds; only differences count. */
  readonly now: () => number;
}

/** What a QuickJS runtime may hold, a little below the memory's cap so that its own error comes first. */
const heapShare = 0.75;
const stackBytes = 256 * 1024;

/** Runs the script and says what came of it, exactly once. Rejects only when QuickJS itself breaks. */
export async function runSandbox(order: SandboxOrder, host: SandboxHost): Promise<void> {
  const { limits } = order;
  const wasmMemory = new wasm.Memory({ initial: 256, maximum: limits.memoryPages });
  const wasmModule = await wasm.compile(await readFile(order.wasmFile));
  // The package's types speak of its CommonJS form; as a module, the variant itself is the default export.
  const release = variant as unknown as QuickJSSyncVariant;
  const custom = { wasmModule, wasmMemory } as unknown as Parameters<typeof newVariant>[1];
  const quickJs = await newQuickJSWASMModuleFromVariant(newVariant(release, custom));
  const runtime = quickJs.newRuntime();
  runtime.setMemoryLimit(Math.floor(limits.memoryPages * 65_536 * heapShare));
  runtime.setMaxStackSize(stackBytes);
  const context = runtime.newContext();
  const clock = createCpuClock(order, host.now, runtime);
  const waiting = new Map<number, QuickJSDeferredPromise>();
  const ids = provide(context, order, host, waiting);

  const failed = (error: QuickJSHandle): void => {
    // QuickJS has no memory left to make an error with, then.
    const isFull = wasmMemory.buffer.byteLength > limits.memoryPages * 65_536 * heapShare * 0.8;
    host.send({ kind: 'failed', failure: failureOf(context, error, clock.why(), isFull ? 'full' : 'free') });
  };
  const stuck = (failure: ScriptFailure): void => host.send({ kind: 'failed', failure });
  host.send({ kind: 'ready' });
  const toJson = clock.run(() => context.unwrapResult(context.evalCode(prelude, 'prelude.js')));
  const started = clock.run(() => context.evalCode(`(async()=>{${order.code}\n})()`, scriptFile));
  if (started.error !== undefined) {
    failed(started.error);
    return;
  }
  const promise = started.value;
  for (;;) {
    const ran = clock.run(() => runtime.executePendingJobs());
    if (ran.error !== undefined) return failed(ran.error);
    const state = context.getPromiseState(promise);
    if (state.type === 'fulfilled') return finish(context, toJson, state.value, order, host, clock);
    if (state.type === 'rejected') return failed(state.error);
    if (ids.callsExceeded()) {
      return stuck({ why: 'calls', message: `The script made more than ${limits.calls} calls.` });
    }
    if (waiting.size === 0) {
      return stuck({ why: 'deadlock', message: 'The script waits for a promise that nothing will ever settle.' });
    }
    const { id, outcome, json } = await host.receive();
    const deferred = waiting.get(id);
    if (deferred === undefined) continue;
    waiting.delete(id);
    clock.run(() => settle(context, deferred, outcome, json));
  }
}

function settle(
  context: QuickJSContext,
  deferred: QuickJSDeferredPromise,
  outcome: ToSandbox['outcome'],
  json: string,
): void {
  if (outcome === 'value') context.newString(json).consume((text) => deferred.resolve(text));
  else context.newError({ name: 'Error', message: json }).consume((error) => deferred.reject(error));
}

function finish(
  context: QuickJSContext,
  toJson: QuickJSHandle,
  value: QuickJSHandle,
  { limits }: SandboxOrder,
  host: SandboxHost,
  clock: CpuClock,
): void {
  const written = clock.run(() => context.callFunction(toJson, context.undefined, value));
  if (written.error !== undefined) {
    const { message, why } = failureOf(context, written.error, clock.why(), 'free');
    const failure: ScriptFailure =
      why === 'thrown'
        ? { why: 'result', message: `The result cannot be written as JSON: ${message}` }
        : { why, message };
    host.send({ kind: 'failed', failure });
    return;
  }
  const length = context.getProp(written.value, 'length').consume((handle) => context.getNumber(handle));
  if (length > limits.resultChars) {
    const message = `The result has ${length} characters of JSON; at most ${limits.resultChars} can be returned.`;
    host.send({ kind: 'failed', failure: { why: 'result', message } });
    return;
  }
  host.send({ kind: 'done', json: context.getString(written.value) });
}

/** Hands the host's functions to the prelude, as globals that it takes away again. */
function provide(
  context: QuickJSContext,
  { clients, limits }: SandboxOrder,
  host: SandboxHost,
  waiting: Map<number, QuickJSDeferredPromise>,
) {
  let made = 0;
  let calls = 0;
  let lines = 0;
  let chars = 0;
  const defer = (send: (id: number) => void): QuickJSHandle => {
    const deferred = context.newPromise();
    const id = ++made;
    waiting.set(id, deferred);
    send(id);
    return deferred.handle;
  };
  const functions: Readonly<Record<string, (...args: QuickJSHandle[]) => QuickJSHandle | undefined>> = {
    hostCall: (client, operation, args) => {
      calls += 1;
      if (calls > limits.calls) return context.newPromise().handle;
      const texts = [client!, operation!, args!].map((handle) => context.getString(handle));
      return defer((id) =>
        host.send({ kind: 'call', id, client: texts[0]!, operation: texts[1]!.slice(0, 200), args: texts[2]! }),
      );
    },
    hostSleep: (ms) => {
      const wanted = context.getNumber(ms!);
      return defer((id) => host.send({ kind: 'sleep', id, ms: Math.min(60_000, Math.max(0, wanted || 0)) }));
    },
    hostLog: (line) => {
      lines += 1;
      if (lines > limits.logLines || chars > limits.logChars) return undefined;
      const text = context.getString(line!).slice(0, limits.logChars - chars);
      chars += text.length + 1;
      host.send({ kind: 'log', line: text });
      return undefined;
    },
  };
  for (const [name, run] of Object.entries(functions)) {
    context
      .newFunction(name, (...args) => run(...args) as QuickJSHandle)
      .consume((handle) => {
        context.setProp(context.global, name, handle);
      });
  }
  context.unwrapResult(context.evalCode(JSON.stringify(clients))).consume((names) => {
    context.setProp(context.global, 'clientNames', names);
  });
  return { callsExceeded: () => calls > limits.calls };
}

interface CpuClock {
  /** Counts the time that `step` takes. */
  run<T>(step: () => T): T;
  /** Why the script was interrupted, if it was. */
  why(): 'time' | 'stopped' | undefined;
}

/** Interrupts the script when its computing time is used up or the host wants it to stop. */
function createCpuClock({ limits, stop }: SandboxOrder, now: () => number, runtime: QuickJSRuntime): CpuClock {
  const flag = new Int32Array(stop);
  let used = 0;
  let since: number | undefined;
  let reason: 'time' | 'stopped' | undefined;
  runtime.setInterruptHandler(() => {
    if (Atomics.load(flag, 0) !== 0) reason = 'stopped';
    else if (used + (since === undefined ? 0 : now() - since) > limits.cpuMs) reason = 'time';
    return reason !== undefined;
  });
  return {
    run(step) {
      since = now();
      try {
        return step();
      } finally {
        used += now() - since;
        since = undefined;
      }
    },
    why: () => reason,
  };
}
