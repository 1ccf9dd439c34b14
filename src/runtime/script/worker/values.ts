// Reading QuickJS's values without trusting their size or kind.
import type { QuickJSContext, QuickJSHandle } from 'quickjs-emscripten-core';

/** A text of at most `most` characters; undefined for longer ones and for everything that is no text. */
export function stringIn(context: QuickJSContext, handle: QuickJSHandle | undefined, most: number): string | undefined {
  const length = lengthOf(context, handle);
  return handle === undefined || length === undefined || length > most ? undefined : context.getString(handle);
}

/** Characters of a text; undefined for what is no text. */
export function lengthOf(context: QuickJSContext, handle: QuickJSHandle | undefined): number | undefined {
  if (handle === undefined || context.typeof(handle) !== 'string') return undefined;
  return context.getProp(handle, 'length').consume((length) => context.getNumber(length));
}

/** A number; undefined for what is none. */
export const numberIn = (context: QuickJSContext, handle: QuickJSHandle | undefined): number | undefined =>
  handle !== undefined && context.typeof(handle) === 'number' ? context.getNumber(handle) : undefined;

/** A text field of an object. */
export const textProperty = (context: QuickJSContext, object: QuickJSHandle, key: string): string | undefined =>
  context.getProp(object, key).consume((handle) => stringIn(context, handle, 20_000));
