// Tells the arguments about a call from the arguments for the API.

import { ToolError } from '../../contract/errors.ts';
import type { Controls } from '../../contract/invocation.ts';
import type { AnyTool, JsonObject } from '../../contract/tool.ts';
import { quoted } from '../../security/hygiene.ts';

/** Names of the control arguments. */
export const controlNames = ['profile', 'fields', 'format', 'wait_ms', 'reveal', 'confirmation'] as const;
type ControlName = (typeof controlNames)[number];

/** The longest wait that can be asked for, in milliseconds: a day. */
export const longestWaitMs = 86_400_000;

export interface Split {
  readonly args: JsonObject;
  readonly controls: Controls;
}

/**
 * `profile`, `fields`, `format`, `wait_ms`, `reveal` and `confirmation` are about the call, unless the API has a
 * parameter of that name; with `_` in front they always are. Throws PARAM_KIND or PARAM_VALUE for a control of the
 * wrong kind.
 */
export function splitControls(params: AnyTool['params'], given: JsonObject): Split {
  const entries = Object.entries(given).map(([name, value]) => ({ name, value, control: controlOf(name, params) }));
  const forApi = entries.filter(({ control }) => control === undefined);
  const controls = entries.flatMap(({ name, value, control }) =>
    control === undefined || value === null ? [] : [readers[control](name, value)],
  );
  return {
    args: Object.fromEntries(forApi.map(({ name, value }) => [name, value])),
    controls: controls.reduce((all, one) => Object.assign(all, one), {}),
  };
}

function controlOf(name: string, params: AnyTool['params']): ControlName | undefined {
  if (Object.hasOwn(params, name)) return undefined;
  const bare = name.startsWith('_') ? name.slice(1) : name;
  return controlNames.find((control) => control === bare);
}

const readers: { readonly [K in ControlName]: (name: string, value: JsonObject[string]) => Controls } = {
  profile: (name, value) => ({ profile: textOf(name, value) }),
  confirmation: (name, value) => ({ confirmation: textOf(name, value) }),
  fields: (name, value) => ({ fields: listOf(name, value) }),
  format: (name, value) => {
    if (value === 'table' || value === 'json') return { format: value };
    throw new ToolError('PARAM_VALUE', `"${name}" takes "table" or "json"; got ${shown(value)}.`);
  },
  wait_ms: (name, value) => {
    const ms = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
    if (Number.isSafeInteger(ms) && (ms as number) >= 0) return { waitMs: Math.min(ms as number, longestWaitMs) };
    throw new ToolError('PARAM_KIND', `"${name}" takes a whole number of milliseconds; got ${shown(value)}.`);
  },
  reveal: (name, value) => {
    if (typeof value === 'boolean') return { reveal: value };
    if (value === 'true' || value === 'false') return { reveal: value === 'true' };
    throw new ToolError('PARAM_KIND', `"${name}" takes true or false; got ${shown(value)}.`);
  },
};

function textOf(name: string, value: JsonObject[string]): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new ToolError('PARAM_KIND', `"${name}" takes a text; got ${shown(value)}.`);
}

function listOf(name: string, value: JsonObject[string]): readonly string[] {
  const items = typeof value === 'string' ? textsIn(value) : value;
  if (Array.isArray(items) && items.every((item) => typeof item === 'string'))
    return items.filter((item) => item !== '');
  throw new ToolError('PARAM_KIND', `"${name}" takes a list of field names; got ${shown(value)}.`);
}

/** A JSON list as text, or names between commas. */
function textsIn(text: string): unknown {
  if (!text.trimStart().startsWith('[')) return text.split(',').map((item) => item.trim());
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const shown = (value: JsonObject[string]): string =>
  quoted(typeof value === 'string' ? value : JSON.stringify(value), 80);
