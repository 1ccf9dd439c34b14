// One script inside QuickJS, in memory of its own: no way out but the orders that it gives.
import variant from '@jitl/quickjs-wasmfile-release-sync';
import {
  newQuickJSWASMModuleFromVariant,
  newVariant,
  type QuickJSContext,
  type QuickJSHandle,
  type QuickJSSyncVariant,
} from 'quickjs-emscripten-core';
import type { FromWorker, RunOrder, Settlement, Trouble } from '../messages.ts';
import { createBudget } from './budget.ts';
import { installClient } from './client.ts';
import { type EndOfScript, hostFunctions } from './host-functions.ts';
import { countLines, scriptFile, wrapped } from './places.ts';
import { crashTrouble, syntaxTrouble, thrownTrouble } from './troubles.ts';
import { stringIn, textProperty } from './values.ts';
import { pageBytes, type WasmModule, wasm } from './wasm.ts';

export interface SandboxParts {
  /** QuickJS, compiled. */
  readonly module: WasmModule;
  readonly send: (message: FromWorker) => void;
  /** Milliseconds; only differences count. */
  readonly now: () => number;
}

/** Runs until the script waits or ends; each of these is told by one `rest` or `end`. Never throws. */
export interface Sandbox {
  start(): void;
  settle(settlement: Settlement): void;
}

/** With the worker's own stack of 32 MiB, every recursion that was tried ends here first, with an error to catch. */
const stackBytes = 512 * 1024;
const firstPages = 256;
/** Memory does not shrink: a worker that held more than this is not kept. */
const wornBytes = 40 * 1_048_576;
const jobsAtOnce = 200;
/** Room for QuickJS's own copy and what it makes of a text that is handed in. */
const headroomBytes = 1_048_576;

/** A fresh interpreter for one script. */
export async function openSandbox(order: RunOrder, { module, send, now }: SandboxParts): Promise<Sandbox> {
  const { limits, source } = order;
  const memory = new wasm.Memory({ initial: firstPages, maximum: Math.floor(limits.memoryBytes / pageBytes) });
  const heap = await openHeap(module, memory);
  const { runtime, context } = heap;
  runtime.setMaxStackSize(stackBytes);
  const budget = createBudget(limits.computeMs, now);
  const lines = countLines(source);
  const isFull = (): boolean => memory.buffer.byteLength > limits.memoryBytes * 0.8;
  const facts = { lines, isFull, isSpent: budget.isSpent, limits, clients: Object.keys(order.methods) };
  let state: 'running' | 'over' | 'broken' = 'running';
  let settleHandle: QuickJSHandle | undefined;

  const finish = (end: EndOfScript): void => {
    if (state !== 'running') return;
    state = 'over';
    const isWorn = end.trouble?.kind === 'crash' || memory.buffer.byteLength > wornBytes;
    const worker = isWorn ? 'worn' : 'used';
    send({ kind: 'end', end: { ...end, computeMs: budget.usedMs(), ...orders.summary(), worker } });
  };
  const orders = hostFunctions(context, order, {
    send,
    isRunning: () => state === 'running',
    end: (end) => finish(end),
    facts,
  });
  runtime.setInterruptHandler(() => state !== 'running' || budget.isSpent());

  /** Lets the script run on after `step`, then says how it stands. */
  const slice = (step: () => Trouble | undefined): void => {
    if (state !== 'running') return;
    let trouble: Trouble | undefined;
    budget.enter();
    try {
      trouble = step() ?? drain();
    } catch (thrown) {
      trouble = crashTrouble(thrown, facts);
    } finally {
      budget.leave();
    }
    if (state !== 'running') return;
    trouble ??= waitTrouble();
    if (trouble === undefined) send({ kind: 'rest', computeMs: budget.usedMs() });
    else finish({ trouble });
  };

  const drain = (): Trouble | undefined => {
    while (state === 'running' && !budget.isSpent() && runtime.hasPendingJob()) {
      const ran = runtime.executePendingJobs(jobsAtOnce);
      if (ran.error !== undefined) return thrownTrouble(stringFacts(context, ran.error), facts);
      ran.dispose();
    }
    return undefined;
  };

  const waitTrouble = (): Trouble | undefined => {
    if (budget.isSpent()) return thrownTrouble({}, facts);
    if (orders.open() > 0) return undefined;
    if (isFull()) return thrownTrouble({ bare: 'null' }, facts);
    return { kind: 'deadlock', message: 'The script waits for a promise that nothing will ever settle.' };
  };

  return {
    start: () =>
      slice(() => {
        const client = context.unwrapResult(context.evalCode(`(${installClient.toString()})`, 'client'));
        const providers = context.newString(JSON.stringify(Object.keys(order.methods)));
        const longest = context.newNumber(limits.consoleChars);
        const control = context.unwrapResult(
          context.callFunction(client, context.undefined, orders.handle, providers, longest),
        );
        settleHandle = context.getProp(control, 'settle');
        const script = context.evalCode(wrapped(source), scriptFile);
        if (script.error !== undefined) return syntaxTrouble(stringFacts(context, script.error), facts);
        const started = context.callFunction(context.getProp(control, 'start'), context.undefined, script.value);
        return started.error === undefined ? undefined : thrownTrouble(stringFacts(context, started.error), facts);
      }),
    settle: ({ request, outcome, json, more }) => {
      orders.settled(request);
      slice(() => {
        if (settleHandle === undefined) throw new Error('Nothing is settled before the script has begun.');
        const isTooMuch = !heap.fits(json.length * 2 + headroomBytes);
        const [how, text] = isTooMuch ? ['error', noRoom] : [outcome, json];
        if (!isTooMuch && more !== undefined) orders.noteList(request, more);
        const texts = [context.newNumber(request), context.newString(how), context.newString(text)] as const;
        const called = context.callFunction(settleHandle, context.undefined, ...texts);
        for (const handle of texts) handle.dispose();
        if (called.error !== undefined) return thrownTrouble(stringFacts(context, called.error), facts);
        called.value.dispose();
        return undefined;
      });
    },
  };
}

const noRoom = JSON.stringify({
  code: 'API_LIMIT',
  message: "The script's memory is too full to take the answer of this call.",
  hint: 'Ask for fewer fields or smaller pages, and keep less at once.',
  fate: 'unknown',
});

async function openHeap(wasmModule: WasmModule, wasmMemory: object) {
  // The package's types speak of its CommonJS form; as a module, the variant itself is the default export.
  const release = variant as unknown as QuickJSSyncVariant;
  const silent = { print: () => {}, printErr: () => {} };
  const custom = { wasmModule, wasmMemory, emscriptenModule: silent } as unknown as Parameters<typeof newVariant>[1];
  const quickJs = await newQuickJSWASMModuleFromVariant(newVariant(release, custom));
  const runtime = quickJs.newRuntime();
  const context = runtime.newContext();
  const { module } = context as unknown as { readonly module: Allocator };
  return {
    runtime,
    context,
    /** QuickJS does not look whether it got the memory that a text needs. */
    fits(bytes: number): boolean {
      const at = module._malloc(bytes);
      if (at === 0) return false;
      module._free(at);
      return true;
    },
  };
}

interface Allocator {
  _malloc(bytes: number): number;
  _free(at: number): void;
}

/** What a thrown thing of QuickJS's own says, if it is an object. */
function stringFacts(context: QuickJSContext, error: QuickJSHandle) {
  if (context.typeof(error) !== 'object') return { message: stringIn(context, error, 4_000) ?? '' };
  if (context.sameValue(error, context.null)) return { bare: 'null' };
  const [name, message, stack] = ['name', 'message', 'stack'].map((key) => textProperty(context, error, key));
  return {
    ...(name !== undefined && { name }),
    ...(message !== undefined && { message }),
    ...(stack !== undefined && { stack }),
  };
}
