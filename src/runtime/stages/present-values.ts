// What a call changes, as it is before: read so that a person sees from what to what.
import type { BeforeDef, SafetyTable } from '../../contract/catalog.ts';
import type { Found, Target } from '../../contract/invocation.ts';
import { isObject, own, readPath } from '../../contract/read-path.ts';
import type { Json, JsonObject } from '../../contract/tool.ts';
import { cleanLine } from '../../security/hygiene.ts';
import { redact } from '../../security/redact.ts';
import { type Shown, touchedBy } from '../difference.ts';
import { cellText, readingIn } from '../format/cell.ts';
import { settleField } from '../format/fields.ts';
import type { LookupParts } from '../names/lookup.ts';
import type { Finding } from '../names/shown-target.ts';
import type { Registry } from '../tools/registry.ts';
import { shapeOf } from '../tools/schema.ts';
import type { CallSecrets } from './call-secrets.ts';
import { changeLines } from './change-lines.ts';

export interface PresentParts {
  readonly registry: Registry;
  readonly execute: LookupParts['execute'];
}

/** The table's entry for the call, as far as the call says one of the values; undefined where it has none. */
export function beforeDefOf({ handler, args }: Found, { before = {} }: SafetyTable): BeforeDef | undefined {
  const { name } = handler.tool;
  const def = own(before, name);
  return def !== undefined && Object.keys(def.fields).some((param) => Object.hasOwn(args, param)) ? def : undefined;
}

/** `max: 20 > 5`: a finding for each value that the call says, or one that says that they could not be read. */
export async function presentValues(
  parts: PresentParts,
  call: Found,
  safety: SafetyTable,
  secrets: CallSecrets,
): Promise<readonly Finding[]> {
  const def = beforeDefOf(call, safety);
  if (def === undefined) return [];
  const record = await recordFor(parts, call, def);
  const params = Object.keys(def.fields).filter((param) => Object.hasOwn(call.args, param));
  if (record === 'unread') {
    return [{ about: 'present values', line: `What ${params.join(', ')} is now could not be looked up`, fact: null }];
  }
  const textOf = await textsFor(parts.registry, call, def);
  const hidden = (param: string, value: Json | undefined): Json | undefined =>
    value === undefined
      ? undefined
      : (redact({ [param]: value }, secrets.names, secrets.known).value as JsonObject)[param];
  const kind = (def.says ?? [])
    .map((field) => cleanLine(String(readPath(record, field) ?? ''), 60))
    .filter((text) => text !== '');
  const of = kind.length === 0 ? '' : ` of ${kind.join(' ')}`;
  return params.flatMap((param): readonly Finding[] => {
    const field = own(def.fields, param) ?? param;
    const whole = call.args[param];
    if (isObject(whole)) {
      const was = readPath(record, field) ?? {};
      const sides = [was, whole].map((value) => ({ raw: value, shown: hidden(param, value) ?? null })) as [
        Shown,
        Shown,
      ];
      const fact = hidden(param, was) ?? null;
      const lines = changeLines(touchedBy(...sides, param));
      return lines.map((line, at) => ({ about: `${param} as it is${at === 0 ? '' : ` (${at})`}`, line, fact }));
    }
    const from = textOf(field, hidden(param, readPath(record, field)), record) || 'not set';
    // What is sent may count in another unit than what is told.
    const unit = call.handler.tool.params[param]?.unit;
    const said = hidden(param, call.args[param]);
    const named = call.targets?.find((target) => target.param === param)?.name;
    const to = named ?? (unit === undefined ? textOf(field, said, record) : cellText(said, { as: unit }, 0));
    const told = from === to ? `${from}, as it is` : `${from} > ${to || 'nothing'}`;
    return [{ about: `${param}${of} as it is`, line: `Changes ${param}${of}: ${told}`, fact: from }];
  });
}

/** The record that holds the values; empty where there is none yet. */
async function recordFor({ execute }: PresentParts, call: Found, def: BeforeDef): Promise<JsonObject | 'unread'> {
  const { of, tool, by = {}, args, pick = {} } = def;
  if (of !== undefined) return recordOf(call.targets, of) ?? 'unread';
  if (tool === undefined) return 'unread';
  const said = Object.entries(by).filter(([, argument]) => Object.hasOwn(call.args, argument));
  try {
    const { data } = await execute({
      id: `${call.id}/before`,
      tool,
      args: { ...args, ...Object.fromEntries(said.map(([param, argument]) => [param, call.args[argument] ?? null])) },
      controls: { profile: call.profile },
      entry: 'resolve',
      principal: call.principal,
      signal: call.signal,
      report: () => {},
      isAside: true,
    });
    const rows = (Array.isArray(data) ? (data as readonly Json[]) : [data]).filter(isObject);
    const wanted = (row: JsonObject): boolean =>
      Object.entries(pick).every(
        ([field, value]) => textIn(readPath(row, field)) === textIn(valueFor(value, call.args)),
      );
    return rows.find(wanted) ?? {};
  } catch (thrown) {
    if (call.signal.aborted) throw thrown;
    return 'unread';
  }
}

const recordOf = (targets: readonly Target[] = [], of: string): JsonObject | undefined =>
  targets.find(({ param }) => param === of)?.record;

/** `{name}` stands for an argument of the call. */
const valueFor = (value: Json, args: JsonObject): Json | undefined => {
  const [, argument] = typeof value === 'string' ? (/^\{(.+)\}$/.exec(value) ?? []) : [];
  return argument === undefined ? value : readPath(args, argument);
};

const textIn = (value: Json | undefined): string => (value === undefined || value === null ? '' : String(value));

/** How values of the list's fields are shown: with their units. */
async function textsFor(
  registry: Registry,
  call: Found,
  { of, tool }: BeforeDef,
): Promise<(field: string, value: Json | undefined, record: JsonObject) => string> {
  const { id } = call.provider;
  const entity = of === undefined ? undefined : call.handler.tool.params[of]?.ref;
  const list = tool ?? (entity === undefined ? undefined : (await registry.references(id))[entity]?.tool);
  if (list === undefined) return (_, value) => cellText(value, {}, 0);
  const { tool: lister, format } = await registry.load(list);
  const name = shapeOf(lister.result);
  const shape = name === undefined ? undefined : await registry.shape(name, id);
  return (field, value, record) => cellText(value, readingIn(record, settleField(field, format, { shape })), 0);
}

/** The values that arguments have at present, by argument; undefined where the thing's record was not read. */
export function presentByArgument(call: Found, safety: SafetyTable): JsonObject | undefined {
  const def = beforeDefOf(call, safety);
  const record = def?.of === undefined ? undefined : recordOf(call.targets, def.of);
  if (def === undefined || record === undefined) return undefined;
  const values = Object.entries(def.fields).map(([param, field]) => [param, readPath(record, field)] as const);
  return Object.fromEntries(values.filter((pair): pair is readonly [string, Json] => pair[1] !== undefined));
}
