// The sandbox's threads: started when a script needs one, at most one kept for the next.
import type { Worker } from 'node:worker_threads';
import { ToolError } from '../../contract/errors.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { type WorkerFile, workerCode } from './worker-file.ts';

/** A thread with the sandbox loaded, for one script at a time. */
export interface ScriptWorker {
  post(message: ToWorker): void;
  /** Where its messages go; undefined for nowhere. */
  listen(listener: ((message: FromWorker | { readonly kind: 'gone' }) => void) | undefined): void;
  /** Stops it, whatever it does. */
  end(): Promise<void>;
}

interface Kept {
  readonly worker: ScriptWorker;
  readonly thread: Worker;
}

/** How long a thread may take to start on a busy machine, in milliseconds. */
const startMs = 30_000;
/** A thread that nobody needed for so long is ended, in milliseconds. */
const keptMs = 60_000;

/** Hands out threads and takes them back. */
export class ScriptWorkers {
  readonly #file: () => WorkerFile;
  readonly #threads = new Map<ScriptWorker, Worker>();
  #code: Promise<string> | undefined;
  #kept: Kept | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(file: () => WorkerFile) {
    this.#file = file;
  }

  /** A thread that runs nothing. Throws SCRIPT_FAILED when it does not start. */
  async take(): Promise<ScriptWorker> {
    const kept = this.#kept;
    if (kept === undefined) return this.#start();
    this.#kept = undefined;
    clearTimeout(this.#timer);
    kept.thread.ref();
    return kept.worker;
  }

  /** Takes a thread back that is fit for another script. */
  async giveBack(worker: ScriptWorker): Promise<void> {
    const thread = this.#threads.get(worker);
    worker.listen(undefined);
    if (thread === undefined || this.#kept !== undefined) {
      await worker.end();
      return;
    }
    // Does not keep the process alive.
    thread.unref();
    this.#kept = { worker, thread };
    this.#timer = setTimeout(() => void this.close(), keptMs).unref();
  }

  /** Ends the thread that is kept. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    const kept = this.#kept;
    this.#kept = undefined;
    await kept?.worker.end();
  }

  /** How many threads there are. */
  count(): number {
    return this.#threads.size;
  }

  async #start(): Promise<ScriptWorker> {
    this.#code ??= workerCode(this.#file());
    this.#code.catch(() => {
      this.#code = undefined;
    });
    const [code, { Worker }] = await Promise.all([this.#code, import('node:worker_threads')]);
    const thread = new Worker(code, {
      eval: true,
      name: 'script',
      // Nothing of the server's: no environment, no arguments, no streams that end in the protocol. Its own streams
      // stay unread, as nothing is written there and a stream that is read keeps the process alive.
      env: {},
      argv: [],
      execArgv: [],
      stdin: false,
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16, stackSizeMb: 32 },
    });
    let listener: Parameters<ScriptWorker['listen']>[0];
    const worker: ScriptWorker = {
      post: (message) => thread.postMessage(message),
      listen(next) {
        listener = next;
      },
      async end() {
        await thread.terminate();
      },
    };
    this.#threads.set(worker, thread);
    const gone = (): void => {
      this.#threads.delete(worker);
      if (this.#kept?.worker === worker) this.#kept = undefined;
      listener?.({ kind: 'gone' });
    };
    thread.on('error', gone);
    thread.on('exit', gone);
    thread.on('message', (message: FromWorker) => listener?.(message));
    await started(worker);
    return worker;
  }
}

async function started(worker: ScriptWorker): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const first = await new Promise<'ready' | 'gone' | 'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), startMs);
    worker.listen(({ kind }) => resolve(kind === 'ready' ? 'ready' : 'gone'));
  });
  clearTimeout(timer);
  worker.listen(undefined);
  if (first === 'ready') return;
  await worker.end();
  throw new ToolError('SCRIPT_FAILED', 'The sandbox for scripts did not start. Nothing was sent.', { fate: 'refused' });
}
