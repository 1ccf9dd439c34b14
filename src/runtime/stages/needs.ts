// What the API is known to refuse because of the state a thing is in, found before a person is asked.
import type { NeedDef, SafetyTable } from '../../contract/catalog.ts';
import { ToolError } from '../../contract/errors.ts';
import type { Found } from '../../contract/invocation.ts';
import { own, readPath } from '../../contract/read-path.ts';
import type { Json } from '../../contract/tool.ts';
import { cleanLine, quoted } from '../../security/hygiene.ts';

/** Throws API_REFUSED with fate `refused` for a thing whose record shows a state that will not do. */
export function refuseState(call: Found, { needs = {} }: SafetyTable): void {
  const { tool } = call.handler;
  for (const need of own(needs, tool.name) ?? []) {
    for (const { param, name, id, record } of call.targets ?? []) {
      if (param !== need.of || record === undefined || isSpared(need, call)) continue;
      const state = readPath(record, need.field);
      if (!need.not.some((bad) => isAlike(bad, state))) continue;
      const is = `${need.field} of ${quoted(name ?? id, 120)} is ${cleanLine(textOf(state), 60)}`;
      throw new ToolError('API_REFUSED', `${is}: ${need.why} Nobody was asked, nothing was sent.`, { fate: 'refused' });
    }
  }
}

/** Throws PARAM_MISSING for a call that says nothing of what it is about, which the API is known to refuse. */
export function refuseUnsaid({ handler, args }: Found, { oneOf = {} }: SafetyTable): void {
  const { tool } = handler;
  const wanted = own(oneOf, tool.name) ?? [];
  if (wanted.length === 0 || wanted.some((name) => isSaid(args[name]))) return;
  const named = wanted.map((name) => `"${name}"`).join(' or ');
  throw new ToolError('PARAM_MISSING', `${tool.name} needs ${named}. Nobody was asked, nothing was sent.`);
}

const isSaid = (value: Json | undefined): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

const isSpared = ({ unless = {} }: NeedDef, { args }: Found): boolean =>
  Object.entries(unless).some(([argument, value]) => isAlike(value, args[argument]));

const isAlike = (a: Json, b: Json | undefined): boolean => textOf(a).toLowerCase() === textOf(b).toLowerCase();
const textOf = (value: Json | undefined): string => (value === undefined || value === null ? 'none' : String(value));
