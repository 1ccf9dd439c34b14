// What a script finds when it starts, written in the sandbox's own JavaScript: clients, console, sleep.

/** Name under which errors tell lines of the script. */
export const scriptFile = 'script.js';

/**
 * Runs before the script and takes the host's functions out of its reach. Everything needed later is kept in locals, so
 * that a script that changes built-in objects harms itself only.
 */
export const prelude = `(() => {
  'use strict';
  const { hostCall, hostSleep, hostLog, clientNames } = globalThis;
  for (const name of ['hostCall', 'hostSleep', 'hostLog', 'clientNames']) delete globalThis[name];
  const { parse, stringify } = JSON;
  const { defineProperty, create, freeze, assign } = Object;
  const PlainError = Error;
  const isArray = Array.isArray;
  const asText = String;
  const MakeProxy = Proxy;
  const push = (list, item) => defineProperty(list, list.length, { value: item, writable: true, enumerable: true, configurable: true });
  const hidden = (object, name, value) => defineProperty(object, name, { value, enumerable: false });

  const call = async (failure, client, operation, args) => {
    let answer;
    try {
      answer = parse(await hostCall(client, operation, stringify(args === undefined ? {} : args)));
    } catch (thrown) {
      let told;
      try { told = parse(thrown.message); } catch { throw thrown; }
      failure.message = told.code + ': ' + told.message;
      for (const name of ['code', 'hint', 'fate']) if (told[name] !== undefined) failure[name] = told[name];
      throw failure;
    }
    const { value } = answer;
    if (value !== null && typeof value === 'object') {
      for (const name of ['next', 'total', 'job']) if (answer[name] !== undefined) hidden(value, name, answer[name]);
      return value;
    }
    return answer.job === undefined ? value : { job: answer.job };
  };
  const client = (name) => new MakeProxy(create(null), {
    get(_, operation) {
      if (typeof operation !== 'string' || operation === 'then') return undefined;
      const one = (args) => call(new PlainError(''), name, operation, args);
      hidden(one, 'all', async (args) => {
        const failure = new PlainError('');
        const items = [];
        let page = await call(failure, name, operation, args);
        for (;;) {
          if (!isArray(page)) return page;
          for (let i = 0; i < page.length; i++) push(items, page[i]);
          if (page.next === undefined) return items;
          page = await call(failure, name, operation, assign({}, args, page.next));
        }
      });
      return freeze(one);
    },
    set() { return false; },
    has() { return true; },
  });
  for (let i = 0; i < clientNames.length; i++) {
    defineProperty(globalThis, clientNames[i], { value: client(clientNames[i]), enumerable: true });
  }
  const show = (value) => {
    if (typeof value === 'string') return value;
    if (value instanceof PlainError) return value.name + ': ' + value.message;
    try { const json = stringify(value); return json === undefined ? asText(value) : json; } catch { return asText(value); }
  };
  const log = (...values) => {
    let line = '';
    for (let i = 0; i < values.length; i++) line += (i > 0 ? ' ' : '') + show(values[i]);
    hostLog(line);
  };
  defineProperty(globalThis, 'console', { value: freeze({ log, info: log, warn: log, error: log, debug: log }) });
  defineProperty(globalThis, 'sleep', { value: async (ms) => { await hostSleep(+ms || 0); } });
  return (value) => {
    const json = stringify(value);
    return json === undefined ? 'null' : json;
  };
})()`;
