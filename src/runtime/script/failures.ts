// What went wrong in a script, told with the line of the script.
import type { QuickJSContext, QuickJSHandle } from 'quickjs-emscripten-core';
import { scriptFile } from './prelude.ts';
import type { ScriptFailure } from './protocol.ts';

/** The failure behind an error that QuickJS handed out. `interrupted` says that the host cut the script off. */
export function failureOf(
  context: QuickJSContext,
  error: QuickJSHandle,
  interrupted: 'time' | 'stopped' | undefined,
  memory: 'free' | 'full',
): ScriptFailure {
  const text = (name: string): string | undefined => {
    const kind = context.typeof(error);
    if ((kind !== 'object' && kind !== 'function') || context.sameValue(error, context.null)) return undefined;
    return context.getProp(error, name).consume((handle) => {
      if (context.typeof(handle) !== 'string') return undefined;
      const length = context.getProp(handle, 'length').consume((size) => context.getNumber(size));
      return length > longestText ? undefined : context.getString(handle);
    });
  };
  const line = lineIn(text('stack') ?? '');
  const where = line === undefined ? {} : { line };
  if (interrupted === 'time') return { why: 'time', message: 'The script computed for too long.', ...where };
  if (interrupted === 'stopped') return { why: 'stopped', message: 'The script took too long.', ...where };
  const name = text('name') ?? 'Error';
  const thrown =
    text('message') ?? (context.typeof(error) === 'string' ? context.getString(error) : 'something that is no error');
  const isNothing = context.typeof(error) === 'object' && text('message') === undefined;
  if ((name === 'InternalError' && /out of memory/.test(thrown)) || (memory === 'full' && isNothing)) {
    return { why: 'memory', message: 'The script used more memory than it may have.', ...where };
  }
  const code = text('code');
  const isCall = code !== undefined && thrown.startsWith(`${code}: `);
  const fate = text('fate');
  const hint = text('hint');
  return {
    why: name === 'SyntaxError' && !/JSON/.test(thrown) ? 'syntax' : 'thrown',
    message: cut(isCall ? thrown : `${name}: ${thrown}`),
    ...where,
    ...(isCall && { code }),
    ...(isCall && fate !== undefined && { fate }),
    ...(isCall && hint !== undefined && { hint: cut(hint) }),
  };
}

/** The innermost line of the script in a stack of QuickJS. */
export function lineIn(stack: string): number | undefined {
  const found = new RegExp(`${scriptFile.replace('.', '\\.')}:(\\d+)`).exec(stack)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** Longer texts stay where they are. */
const longestText = 100_000;

const cut = (text: string): string => (text.length > 2_000 ? `${text.slice(0, 2_000)}...` : text);
