// Loads the parts of the built program, which are CommonJS so that V8 can be given the code that it compiled before.
import { Script } from 'node:vm';
import type { Kept, KeptCode, Moment } from './kept-code.ts';

export interface PartsWorld {
  /** The text of a part, by its name (`begin.cjs`). Throws when there is none. */
  readonly read: (part: string) => string;
  /** Its path, for stack traces. */
  readonly pathOf: (part: string) => string;
  /** One of Node's own modules; undefined for any other name. */
  readonly builtin: (name: string) => unknown;
  readonly kept: KeptCode;
  /** `import.meta.url` in every part: that of the file that the program is started with. */
  readonly url: string;
  /** Node's own `import()`, for what is no part. */
  readonly import: (specifier: string) => Promise<unknown>;
  /** Calls back in so many milliseconds, if the process still runs then. */
  readonly later: (callback: () => void, ms: number) => void;
}

/** What a part knows of the program, as `import.meta`. */
export interface PartMeta extends Pick<PartsWorld, 'url' | 'import'> {
  /**
   * Keeps what was compiled so far for the next start. `end`: at once, unless this process already did or will, as a server
   * does; otherwise in a while, a part at a time, so that who asks meanwhile waits for one at most.
   */
  readonly keepCompiled: (after: Moment | 'end') => void;
}

interface Loaded {
  readonly script: Script;
  readonly size: number;
  kept: Moment | undefined;
}

/** Runs the part of this name, and what it imports, once each. */
export function openParts(world: PartsWorld): (part: string) => unknown {
  const modules = new Map<string, { exports: unknown }>();
  const loaded = new Map<string, Loaded>();
  const meta: PartMeta = { url: world.url, import: world.import, keepCompiled: keeperOf(loaded, world) };
  const load = (part: string): unknown => {
    const known = modules.get(part);
    if (known !== undefined) return known.exports;
    const module = { exports: {} as unknown };
    modules.set(part, module);
    try {
      run(part, module);
    } catch (thrown) {
      // As with a module that failed: who asks again is told again, rather than given half of it.
      modules.delete(part);
      throw thrown;
    }
    return module.exports;
  };
  const require = (name: string): unknown => (name.startsWith('./') ? load(name.slice(2)) : world.builtin(name));
  const run = (part: string, module: { exports: unknown }): void => {
    const text = world.read(part);
    const kept = text.length < worthKeeping ? undefined : world.kept.read(part);
    const script = new Script(`${head}${text}${tail}`, {
      filename: world.pathOf(part),
      // Of the first line: places in stack traces are those in the file.
      columnOffset: -head.length,
      ...(kept !== undefined && { cachedData: kept.code }),
    });
    const isTaken = kept !== undefined && script.cachedDataRejected === false;
    loaded.set(part, { script, size: text.length, kept: isTaken ? kept.moment : undefined });
    (script.runInThisContext() as PartFunction)(module.exports, require, module, meta);
  };
  return load;
}

type PartFunction = (exports: unknown, require: (name: string) => unknown, module: object, meta: PartMeta) => void;

/** The sources are modules of ECMAScript, which are strict; `programMeta` is what the build makes of `import.meta`. */
const head = '(function(exports,require,module,programMeta){"use strict";';
const tail = '\n})';

/** Characters below which compiling takes no longer than opening one more file. */
const worthKeeping = 4_000;

/** After a start the program loads what a first call needs; after a call its answer goes out, and often the next one comes. */
const quietMs: Readonly<Record<Moment, number>> = { start: 3_000, call: 1_000 };
const betweenMs = 20;

function keeperOf(loaded: ReadonlyMap<string, Loaded>, { kept, later }: PartsWorld): PartMeta['keepCompiled'] {
  const asked = new Set<Moment>();
  const lacks = (one: Loaded, moment: Moment): boolean =>
    one.size >= worthKeeping && (one.kept === undefined || (moment === 'call' && one.kept === 'start'));
  const codeOf = (one: Loaded, moment: Moment): Kept => {
    one.kept = moment;
    return { moment, code: one.script.createCachedData() };
  };
  const keepNext = (moment: Moment): void => {
    for (const [part, one] of loaded) {
      if (!lacks(one, moment)) continue;
      const code = codeOf(one, moment);
      // In a turn of its own, as V8 alone takes milliseconds for the largest part.
      later(async () => {
        if (await kept.writeAside(part, code)) later(() => keepNext(moment), betweenMs);
      }, betweenMs);
      return;
    }
  };
  return (after) => {
    if (after !== 'end') {
      if (asked.has(after)) return;
      asked.add(after);
      later(() => keepNext(after), quietMs[after]);
    } else if (asked.size === 0) {
      for (const [part, one] of loaded) if (lacks(one, 'start')) kept.write(part, codeOf(one, 'start'));
    }
  };
}
