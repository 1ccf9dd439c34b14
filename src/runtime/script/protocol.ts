// What the server and the sandbox's worker say to each other: plain texts and numbers, never objects of the script.

/** What a worker is started with. */
export interface SandboxOrder {
  readonly code: string;
  /** Global client objects of the script, one per provider. */
  readonly clients: readonly string[];
  /** Path of QuickJS's WebAssembly file. */
  readonly wasmFile: string;
  readonly limits: SandboxLimits;
  /** One shared integer: anything but zero stops the script at its next step. */
  readonly stop: SharedArrayBuffer;
}

export interface SandboxLimits {
  /** Pages of 64 KiB that the whole WebAssembly memory may have. */
  readonly memoryPages: number;
  /** Computing time, without waiting for calls, in milliseconds. */
  readonly cpuMs: number;
  readonly calls: number;
  /** Characters of the result's JSON. */
  readonly resultChars: number;
  readonly logLines: number;
  readonly logChars: number;
}

export const usualLimits: SandboxLimits = {
  memoryPages: 1_024,
  cpuMs: 10_000,
  calls: 300,
  resultChars: 200_000,
  logLines: 200,
  logChars: 20_000,
};

/** From the worker. */
export type FromSandbox =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly client: string;
      readonly operation: string;
      readonly args: string;
    }
  | { readonly kind: 'sleep'; readonly id: number; readonly ms: number }
  | { readonly kind: 'log'; readonly line: string }
  | { readonly kind: 'done'; readonly json: string }
  | { readonly kind: 'failed'; readonly failure: ScriptFailure };

/** To the worker: what came of a call or a sleep. */
export interface ToSandbox {
  readonly id: number;
  readonly outcome: 'value' | 'error';
  /** Of a value: `{ value, next?, total?, job? }`. Of an error: `{ code, message, hint?, fate }`. */
  readonly json: string;
}

/** Why a script ended early. */
export interface ScriptFailure {
  readonly why: 'thrown' | 'syntax' | 'time' | 'stopped' | 'memory' | 'deadlock' | 'result' | 'calls';
  readonly message: string;
  /** Line of the script, from 1, where known. */
  readonly line?: number;
  /** Of an uncaught error of a call. */
  readonly code?: string;
  readonly fate?: string;
  readonly hint?: string;
}
