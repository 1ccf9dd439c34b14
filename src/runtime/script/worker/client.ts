// What a script finds when it starts. This function's text runs inside the sandbox: it can use nothing from outside.
import type { ClientControl, ClientHost } from './client-host.ts';

/**
 * Makes the globals of a script. Whatever is needed later is kept in locals, so that a script that changes the built-in
 * objects harms itself only; the host checks all it is told in any case.
 */
export function installClient(host: ClientHost, providers: string, longestLine: number): ClientControl {
  /** A call, and how to read the whole list of which its answer may be a page. */
  type Call = { readonly tool: string; readonly all: () => Promise<unknown> };
  type Waiter = { resolve(value: unknown): void; reject(error: unknown): void; stack: string; call?: Call };
  type Fields = Record<string, unknown>;

  const { parse, stringify } = JSON;
  const { create, defineProperty, freeze, fromEntries, getPrototypeOf, setPrototypeOf } = Object;
  const { isArray, from } = Array;
  const [MakeError, MakeTypeError, MakePromise, MakeProxy] = [Error, TypeError, Promise, Proxy];
  const [MapType, SetType, asText, asNumber] = [Map, Set, String, Number];
  const waiting = create(null) as Record<number, Waiter>;

  const hide = (object: object, name: string, value: unknown): unknown =>
    defineProperty(object, name, { value, writable: true, configurable: true });
  const stackHere = (): string => {
    const { stack } = new MakeError('');
    return typeof stack === 'string' ? stack : '';
  };

  /** An error of a call, as if thrown where the script made the call. */
  const failure = (json: string, stack: string): Error => {
    const told = parse(json) as Fields;
    const error = new MakeError(asText(told.message)) as Error & Fields;
    hide(error, 'name', 'ToolError');
    hide(error, 'stack', stack);
    for (const name of ['code', 'hint', 'fate', 'apiCode']) if (told[name] !== undefined) error[name] = told[name];
    return error;
  };

  /**
   * What an answer does not have is noticed: mostly it was meant to come in the envelope that the API has around it.
   * Only what is missing takes this way; items and fields are the answer's own.
   */
  const notice = (answer: object, tool: string): void => {
    const isList = isArray(answer);
    const isKnown = (name: string): boolean =>
      name === 'then' || name === 'toJSON' || (isList && (name === 'next' || name === 'total' || asNumber(name) >= 0));
    const get = (above: object, name: string | symbol): unknown => {
      if (typeof name === 'string' && !(name in above) && !isKnown(name)) {
        host.missed(tool, name, isList ? 1 : 0, stackHere());
      }
      return (above as Record<string | symbol, unknown>)[name];
    };
    setPrototypeOf(answer, new MakeProxy(create(getPrototypeOf(answer)) as object, { get }));
  };

  const request = (stack: string, order: () => number | string, call?: Call): Promise<unknown> =>
    new MakePromise((resolve, reject) => {
      const made = order();
      if (typeof made === 'number') waiting[made] = { resolve, reject, stack, ...(call !== undefined && { call }) };
      else reject(failure(made, stack));
    });

  const send = (tool: string, args: unknown, controls: unknown, stack: string, all = 0): Promise<unknown> =>
    request(
      stack,
      () =>
        host.call(tool, stringify(args === undefined ? {} : args) ?? '', stringify(controls ?? {}) ?? '', stack, all),
      { tool, all: () => everyPage(tool, args, controls, stackHere()) },
    );

  /** The same page once more proves a server that does not turn pages only where its items can be told apart. */
  const isRepeated = (page: readonly unknown[], items: readonly unknown[], size: number): boolean => {
    if (size === 0 || size !== page.length) return false;
    const seen = new SetType<string>();
    for (let at = 0; at < size; at++) {
      const item = stringify(page[at]);
      if (item !== stringify(items[items.length - size + at]) || seen.has(item)) return false;
      seen.add(item);
    }
    return true;
  };

  const everyPage = async (tool: string, args: unknown, controls: unknown, stack: string): Promise<unknown> => {
    const items: unknown[] = [];
    let page: unknown;
    try {
      page = await send(tool, args, controls, stack, 1);
    } catch (thrown) {
      // Large pages of large rows may be too much at once: the usual ones are tried.
      const { code, apiCode } = thrown as Fields;
      if ((code !== 'API_LIMIT' && code !== 'API_GARBLED') || apiCode !== undefined) throw thrown;
      page = await send(tool, args, controls, stack);
    }
    if (!isArray(page)) return page;
    let size = 0;
    for (;;) {
      const { length } = page as unknown[];
      if (isRepeated(page as unknown[], items, size)) {
        const message = `${tool} gave the same page twice: the server does not turn pages.`;
        const hint = 'Narrow the list with filters until it fits one page, and read that without all.';
        throw failure(stringify({ code: 'API_GARBLED', message, hint, fate: 'failed' }), stack);
      }
      for (let at = 0; at < length; at++) items[items.length] = (page as unknown[])[at];
      size = length;
      const { next } = page as { next?: unknown };
      if (next === undefined || length === 0) {
        hide(items, 'all', async () => items);
        notice(items, tool);
        return items;
      }
      page = await send(tool, next, controls, stack);
    }
  };

  /** Where the wait was left out, the promise is asked for what its answer has. */
  const promised = create(MakePromise.prototype) as object;
  hide(promised, 'all', async function (this: Promise<unknown>) {
    const page = (await this) as { all?: () => unknown } | null;
    return typeof page?.all === 'function' ? page.all() : page;
  });

  const caller = (tool: string, method: string): object => {
    const one = (args?: unknown, controls?: unknown) =>
      setPrototypeOf(send(tool, args, controls, stackHere()), promised) as unknown;
    hide(one, 'name', method);
    hide(one, 'all', (args?: unknown, controls?: unknown) => everyPage(tool, args, controls, stackHere()));
    return freeze(one);
  };

  const clientOf = (provider: string): object => {
    const known = create(null) as Record<string, object>;
    const methodNamed = (written: string): object => {
      const found = parse(host.find(provider, written)) as { tool: string; method: string; error?: string };
      if (found.error !== undefined) {
        const error = new MakeTypeError(found.error) as TypeError & Fields;
        error.code = 'TOOL_UNKNOWN';
        error.fate = 'refused';
        throw error;
      }
      const one = known[found.method] ?? caller(found.tool, found.method);
      known[found.method] = one;
      return one;
    };
    const isQuiet = (name: string): boolean =>
      name === 'then' || name === 'toJSON' || name === 'constructor' || name === 'prototype' || name === '__proto__';
    const refuse = (): never => {
      throw new MakeTypeError(`${provider} cannot be changed.`);
    };
    return new MakeProxy(create(null) as object, {
      get: (_, name) => (typeof name !== 'string' || isQuiet(name) ? undefined : methodNamed(name)),
      has: (_, name) => typeof name === 'string' && host.has(provider, name) === 1,
      ownKeys: () => parse(host.methods(provider)) as string[],
      getOwnPropertyDescriptor: (_, name) =>
        typeof name === 'string' && host.has(provider, name) === 1
          ? { value: methodNamed(name), enumerable: true, configurable: true }
          : undefined,
      set: refuse,
      defineProperty: refuse,
      deleteProperty: refuse,
      setPrototypeOf: refuse,
      preventExtensions: refuse,
    });
  };

  /** Collections that JSON would leave empty. */
  const plain = (_: string, value: unknown): unknown =>
    value instanceof MapType ? fromEntries(from(value)) : value instanceof SetType ? from(value) : value;

  const show = (value: unknown): string => {
    if (typeof value === 'string') return value;
    if (typeof value === 'function') return `[function ${asText(value.name)}]`;
    if (typeof value !== 'object' || value === null) return asText(value);
    try {
      if (value instanceof MakeError) return `${asText(value.name)}: ${asText(value.message)}`;
      return stringify(value, plain) ?? asText(value);
    } catch {
      return '[an object that cannot be shown]';
    }
  };
  const printer =
    (level: string) =>
    (...values: unknown[]): void => {
      let line = '';
      for (let at = 0; at < values.length && line.length <= longestLine; at++) {
        line += (at === 0 ? '' : ' ') + show(values[at]);
      }
      host.print(level, stringify(line.length > longestLine ? `${line.slice(0, longestLine)}…` : line));
    };

  /** What is worth knowing about a thrown thing. Nothing that it does to its own fields gets in the way. */
  const tell = (thrown: unknown): string => {
    const field = (name: string): string | undefined => {
      try {
        const value = (thrown as Fields)[name];
        return typeof value === 'string' ? value.slice(0, 4_000) : undefined;
      } catch {
        return undefined;
      }
    };
    const isObject = (typeof thrown === 'object' && thrown !== null) || typeof thrown === 'function';
    if (!isObject)
      return stringify({ message: show(thrown).slice(0, 4_000), bare: thrown === null ? 'null' : typeof thrown });
    const own: Fields = create(null);
    for (const name of ['name', 'message', 'stack', 'code', 'hint']) own[name] = field(name);
    if (own.message === undefined) own.message = show(thrown).slice(0, 4_000);
    return stringify(own);
  };

  const run = async (script: () => unknown): Promise<void> => {
    let value: unknown;
    try {
      value = await script();
    } catch (thrown) {
      host.end('thrown', tell(thrown));
      return;
    }
    let json: string | undefined;
    try {
      json = stringify(value, plain);
    } catch (thrown) {
      host.end('unwritable', tell(thrown));
      return;
    }
    host.end(json === undefined ? 'nothing' : 'value', json ?? '');
  };

  const settle = (id: number, outcome: 'value' | 'error', json: string): void => {
    const waiter = waiting[id];
    if (waiter === undefined) return;
    delete waiting[id];
    try {
      if (outcome === 'error') {
        waiter.reject(failure(json, waiter.stack));
        return;
      }
      const { value, total, next } = parse(json) as Fields & { value: unknown };
      const { call } = waiter;
      if (isArray(value)) {
        // Written on the answer as often as on the method, and meant the same.
        if (call !== undefined) {
          hide(value, 'all', () => {
            host.read(id);
            return call.all();
          });
        }
        if (total !== undefined) hide(value, 'total', total);
        const get = (): unknown => {
          host.read(id);
          return next;
        };
        if (next !== undefined) defineProperty(value, 'next', { get, configurable: true });
      }
      if (call !== undefined && typeof value === 'object' && value !== null) notice(value, call.tool);
      waiter.resolve(value);
    } catch (thrown) {
      waiter.reject(thrown);
    }
  };

  /** Calls by name; an order in one object, as other servers take it, is told how. */
  const byName =
    (send: (tool: string, args: unknown, controls: unknown, stack: string) => Promise<unknown>) =>
    (tool: unknown, args?: unknown, controls?: unknown): Promise<unknown> => {
      if (typeof tool !== 'object' || tool === null) return send(asText(tool), args, controls, stackHere());
      const message = 'call takes the name of a tool, then its arguments: call("tool", { ... }).';
      return request(stackHere(), () => stringify({ code: 'TOOL_UNKNOWN', message, fate: 'refused' }));
    };

  const globals: Record<string, unknown> = {
    console: freeze({
      log: printer('log'),
      info: printer('info'),
      warn: printer('warn'),
      error: printer('error'),
      debug: printer('log'),
    }),
    sleep: (ms: unknown) => request(stackHere(), () => host.sleep(asNumber(ms))),
    call: freeze(defineProperty(byName(send), 'all', { value: byName(everyPage) })),
  };
  for (const provider of parse(providers) as string[]) globals[provider] = clientOf(provider);
  for (const name in globals) defineProperty(globalThis, name, { value: globals[name], enumerable: true });
  return { start: (script) => void run(script), settle };
}
