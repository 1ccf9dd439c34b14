// Carries out the three plain kinds of calls: read attributes, set attributes, invoke a method.

import { ToolError } from '../../../contract/errors.ts';
import type { Reply } from '../../../contract/invocation.ts';
import type { AnyTool, Json, JsonObject, SoapCall } from '../../../contract/tool.ts';
import { decodeField, readAttribute, summarise } from './decode.ts';
import { encodeArgument, encodeArguments, paramOf } from './encode.ts';
import { checkHostTexts } from './host/host-texts.ts';
import { remember } from './objects/aftermath.ts';
import { nearestInstead } from './objects/find.ts';
import { freshState, noteUnchangedSizes } from './objects/media.ts';
import { nameInstead, valueInstead } from './objects/near-names.ts';
import { setter } from './objects/records.ts';
import { withObject } from './reach.ts';
import { finish } from './session/progress.ts';
import { type Args, textOf } from './session/scope.ts';
import type { Work } from './session/work.ts';
import { VboxFault } from './soap/exchange.ts';
import type { Element } from './soap/xml.ts';
import { adaptersInUse } from './workflows/adapters.ts';
import { checkResources } from './workflows/resources.ts';

const gatherers = { cards: adaptersInUse };
const leftovers = { sizes: noteUnchangedSizes };

/** Attributes of an object, or of every object of a list. One that cannot be read at present is left out, with a remark. */
export function get(work: Work, tool: AnyTool, call: SoapCall, args: JsonObject): Promise<Reply> {
  const reads = (call.reads ?? [])
    .map((read) => read.split(' ') as [string, string, string?])
    .filter(([name]) => isWanted(work, call, args, name));
  return withObject(work, tool, call, args, async ({ refs }) => {
    const failed: string[] = [];
    const one = async (ref: string): Promise<Json> => {
      if (call.refreshes === true) await freshState(work, ref);
      const values = await Promise.all(
        reads.map(async ([name, wire, on = call.on]): Promise<readonly [string, Json] | undefined> => {
          try {
            const gather = call.gathers?.[name];
            return [name, await (gather ? gatherers[gather](work, ref) : readAttribute(work, on, ref, name, wire))];
          } catch (thrown) {
            if (!(thrown instanceof VboxFault) || thrown.fault.result === undefined || reads.length === 1) throw thrown;
            failed.push(name);
            return undefined;
          }
        }),
      );
      return Object.fromEntries(values.filter((value) => value !== undefined));
    };
    const isMany = tool.result.kind === 'list';
    const data = isMany ? await Promise.all(refs.map(one)) : await one(refs[0] ?? '');
    if (failed.length > 0)
      work.note(`Not to be had at present, so left out: ${[...new Set(failed)].sort().join(', ')}.`);
    return Array.isArray(data) ? { data, list: { total: data.length } } : { data };
  });
}

/** Each attribute is a request: those that were asked for are read, else those that are shown, else what the tool reads unasked. */
function isWanted({ fields }: Work, { onDemand }: SoapCall, { attributes }: JsonObject, name: string): boolean {
  if (Array.isArray(attributes) && attributes.length > 0) return attributes.includes(name);
  return fields === undefined ? onDemand?.includes(name) !== true : fields.includes(name);
}

/** Sets the attributes that were given, all or none where a lock makes that possible; answers with what they are then. */
export async function update(work: Work, tool: AnyTool, call: SoapCall, args: JsonObject): Promise<Reply> {
  const given = (call.sends ?? []).filter((name) => args[name] !== undefined);
  if (given.length === 0) {
    throw new ToolError(
      'PARAM_MISSING',
      `${tool.name} needs something to change: one of ${(call.sends ?? []).slice(0, 12).join(', ')}. Nothing was sent.`,
    );
  }
  for (const on of [call.on, `${call.on}_update`]) checkHostTexts(on, args, work.desk.allowed);
  await checkDemand(work, call, args);
  return withObject(work, tool, call, args, async ({ refs: [self = ''], machine }) => {
    for (const name of given) {
      const children = await encodeArgument(work, name, paramOf(tool, name), args[name], {
        self,
        args,
        ...(machine === undefined ? {} : { machine }),
      });
      await set(work, setter(call.declaredBy?.[name] ?? call.on, name), self, children);
    }
    return { data: await valuesOf(work, tool, call, self, given) };
  });
}

/** Values as VirtualBox has taken them. Secrets and pictures are not asked back, nor what cannot be read. */
async function valuesOf(
  work: Work,
  tool: AnyTool,
  { on, declaredBy }: SoapCall,
  self: string,
  names: readonly string[],
): Promise<Json> {
  const values: Record<string, Json> = {};
  for (const name of names) {
    const { wire = 'string', secret } = paramOf(tool, name);
    if (secret !== undefined || wire === 'octets') continue;
    try {
      const type = wire.replace(/^(?:drive|new):/, '').replace('path', 'string');
      values[name] = await readAttribute(work, declaredBy?.[name] ?? on, self, name, type);
    } catch (thrown) {
      if (!(thrown instanceof VboxFault)) throw thrown;
    }
  }
  return Object.keys(values).length === 0 ? null : values;
}

async function set(work: Work, operation: string, self: string, children: Args): Promise<void> {
  try {
    await work.scope.act(operation, self, children);
  } catch (thrown) {
    throw (await valueInstead(work, operation, children, thrown)) ?? thrown;
  }
}

/** Invokes a method; an operation in the background is followed to its end. */
export async function invoke(work: Work, tool: AnyTool, call: SoapCall, args: JsonObject): Promise<Reply> {
  const operation = call.operation ?? '';
  for (const on of [call.on, operation]) checkHostTexts(on, args, work.desk.allowed);
  await checkDemand(work, call, args);
  return withObject(work, tool, call, args, async (reached) => {
    const [self = ''] = reached.refs;
    const children = [
      ...(await encodeArguments(work, tool, call.sends ?? [], {
        self,
        args,
        ...(reached.machine === undefined ? {} : { machine: reached.machine }),
      })),
      ...(call.session === undefined ? [] : [[call.session, reached.session ?? ''] as const]),
    ];
    const fields = await sent(work, tool, operation, self, children);
    if (call.returns === 'IProgress') {
      const progress = textOf(fields);
      if (call.detached === true) return { data: await summarise(work, 'IProgress', progress) };
      if (progress !== '') await finish(work, progress, tool.title);
    }
    await remember(work, operation, self, children, fields);
    if (call.leaves !== undefined) await leftovers[call.leaves](work, self);
    return replyOf(work, call, fields, args);
  });
}

async function checkDemand(work: Work, { demands }: SoapCall, args: JsonObject): Promise<void> {
  if (demands === 'machine') {
    await checkResources(work, { memorySize: args.memorySize, CPUCount: args.CPUCount });
  } else if (demands === 'disk') {
    await checkResources(work, {
      diskBytes: args.logicalSize,
      diskParam: 'logicalSize',
      diskKind: isFixed(args.variant) ? 'fixed' : 'dynamic',
      ...(typeof args.medium === 'string' && { diskPath: args.medium }),
    });
  }
}

const isFixed = (variant: Json | undefined): boolean =>
  Array.isArray(variant) ? variant.includes('Fixed') : variant === 'Fixed';

async function sent(
  work: Work,
  { effect }: AnyTool,
  operation: string,
  self: string,
  children: Args,
): Promise<readonly Element[]> {
  if (effect !== 'read') {
    try {
      return await work.scope.act(operation, self, children);
    } catch (thrown) {
      throw (await nameInstead(work, operation, self, children, thrown)) ?? thrown;
    }
  }
  try {
    return await work.scope.ask(operation, self, children);
  } catch (thrown) {
    if (work.isLookUp === true) throw thrown;
    throw (await nearestInstead(work, operation, self, children[0]?.[1] ?? '', thrown)) ?? thrown;
  }
}

async function replyOf(
  work: Work,
  call: SoapCall,
  fields: Parameters<typeof decodeField>[1],
  args: JsonObject,
): Promise<Reply> {
  const returned =
    call.returns !== undefined && call.returns !== 'IProgress'
      ? await decodeField(work, fields, 'returnval', call.returns)
      : undefined;
  const outs = await Promise.all(
    (call.outs ?? []).map(async (out) => {
      const [name, wire] = out.split(' ') as [string, string];
      return [name, await decodeField(work, fields, name, wire)] as const;
    }),
  );
  if (call.answers === 'picture' && typeof returned === 'string')
    return picture(returned, String(args.bitmapFormat), Object.fromEntries(outs));
  if (call.answers === 'text' && typeof returned === 'string') return { data: readable(work, returned) };
  if (outs.length > 0) {
    const all = { ...Object.fromEntries(outs), ...(returned === undefined ? {} : { returnval: returned }) };
    if (call.rows === undefined) return { data: { ...repeated(call, args), ...all } };
    const data = rowsOf(all, call.rows);
    return { data, list: { total: data.length } };
  }
  if (Array.isArray(returned)) return { data: returned, list: { total: returned.length } };
  return { data: returned ?? null };
}

/** What the answer repeats of the arguments. */
const repeated = ({ echo = [] }: SoapCall, args: JsonObject): JsonObject =>
  Object.fromEntries(
    echo.flatMap((name) => {
      const value = args[name];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );

/** Lists side by side as one list of rows, as long as the longest. */
export function rowsOf(lists: JsonObject, names: Readonly<Record<string, string>>): readonly JsonObject[] {
  const columns = Object.entries(names).map(([out, field]) => [field, (lists[out] ?? []) as readonly Json[]] as const);
  const length = Math.max(0, ...columns.map(([, column]) => column.length));
  return Array.from({ length }, (_, row) =>
    Object.fromEntries(columns.map(([field, column]) => [field, column[row] ?? null])),
  );
}

/** Bytes as the text they are; as base64, with a remark, when they are none. */
export function readable(work: Pick<Work, 'note'>, base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    work.note('These bytes are no UTF-8 text, so they come in base64.');
    return base64;
  }
}

/** The picture beside the data; raw pixels stay in the data. */
export function picture(base64: string, format: string, outs: JsonObject): Reply {
  if (format !== 'PNG' && format !== 'JPEG')
    return { data: Object.keys(outs).length === 0 ? base64 : { ...outs, returnval: base64 } };
  const mimeType = format === 'PNG' ? 'image/png' : 'image/jpeg';
  const size = Math.floor((base64.length * 3) / 4);
  return { data: { ...outs, mimeType, bytes: size }, media: [{ mimeType, data: base64 }] };
}
