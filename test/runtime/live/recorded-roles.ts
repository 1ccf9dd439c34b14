// What a real 4.22.0.0-SNAPSHOT offered to each of four roles, as answers to listApis.
import { readFileSync } from 'node:fs';
import type { JsonObject } from '../../../src/contract/tool.ts';

interface Recorded {
  readonly version: string;
  /** Names divided by blanks; `own` are among them. */
  readonly admin: string;
  readonly roles: Readonly<
    Record<string, { readonly commands: string; readonly lacks: Readonly<Record<string, string>> }>
  >;
  /** Commands that only that server has, whole. */
  readonly own: readonly (JsonObject & { readonly name: string })[];
}

export const recorded = JSON.parse(
  readFileSync(new URL('../../fixtures/cloudstack/recorded-roles.json', import.meta.url), 'utf8'),
) as Recorded;

export const rootAdmin = 'Root Admin';
export const ownNames = recorded.own.map(({ name }) => name);

type Row = JsonObject & { readonly name: string; readonly params: readonly { readonly name: string }[] };
const facts = JSON.parse(readFileSync(new URL('../../../specs/cloudstack/4.22.1.0.json', import.meta.url), 'utf8')) as {
  readonly listapisresponse: { readonly api: readonly Row[] };
};

/** The rows of its listApis for a role: the facts of the commands that it offered, without the parameters that it lacked. */
export function offeredTo(role: string): readonly JsonObject[] {
  const { commands, lacks } = role === rootAdmin ? { commands: recorded.admin, lacks: {} } : recorded.roles[role]!;
  const names = new Set(commands.split(' '));
  const without = new Map(Object.entries(lacks).map(([command, params]) => [command, new Set(params.split(' '))]));
  const known = facts.listapisresponse.api.filter(({ name }) => names.has(name));
  return [
    ...known.map((row) => ({ ...row, params: row.params.filter(({ name }) => !without.get(row.name)?.has(name)) })),
    ...recorded.own.filter(({ name }) => names.has(name)),
  ];
}
