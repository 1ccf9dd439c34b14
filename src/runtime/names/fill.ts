// Arguments that the API needs and a caller may leave out: where the thing is that the call is about.
import { ToolError } from '../../contract/errors.ts';
import type { Found } from '../../contract/invocation.ts';
import { own, readText } from '../../contract/read-path.ts';
import type { FieldDef, JsonObject } from '../../contract/tool.ts';
import { elsewhere } from './elsewhere.ts';
import { findByUid } from './lookup.ts';
import { kindOf, type Naming, type Referred, referredBy } from './references.ts';
import type { LookupParts, Wanted } from './rows.ts';

export interface FillParts extends LookupParts {
  readonly naming: Naming;
}

/** True when the tool has an argument that may be filled in and is not there. */
export const isOpen = ({ handler, args }: Found): boolean =>
  Object.entries(handler.tool.params).some(([name, field]) => isMissing(name, field, args));

const isMissing = (name: string, { filled }: FieldDef, args: JsonObject): boolean =>
  filled !== undefined && (!Object.hasOwn(args, name) || args[name] === '');

/**
 * The arguments with those that were left out: as another argument says, else as the thing says that is meant by its
 * second id (which becomes its first), else as the profile says. Throws PARAM_MISSING when none of them does, with where
 * things of that name are, and what the look-up of a second id throws.
 */
export async function fillArguments(parts: FillParts, call: Found): Promise<JsonObject> {
  const { tool } = call.handler;
  const missing = Object.entries(tool.params).filter(([name, field]) => isMissing(name, field, call.args));
  const usual = call.provider.profiles().find(({ name }) => name === call.profile)?.usual ?? {};
  let args = call.args;
  for (const [param, { filled = [] }] of missing) {
    const said = filled.map((path) => readText(args, path)).find((text) => text !== undefined);
    const found = said === undefined ? await byUid(parts, { ...call, args }, param) : { [param]: said };
    const value = own(usual, param);
    const more = found ?? (value === undefined ? undefined : { [param]: value });
    if (more === undefined) throw await unsaid(parts, call, param);
    args = { ...args, ...more };
  }
  return args;
}

/** The arguments that a thing says which one of the others means by its second id. */
async function byUid(parts: FillParts, call: Found, param: string): Promise<JsonObject | undefined> {
  for (const { arg, text, kind, wanted, says } of thingsIn(parts.naming, call, param)) {
    if (kind !== 'uid') continue;
    const target = await findByUid(parts, wanted, text);
    const where = readText(target.record, says);
    if (where !== undefined) return { [param]: where, [arg]: target.id };
  }
  return undefined;
}

async function unsaid(parts: FillParts, call: Found, param: string): Promise<ToolError> {
  const { tool } = call.handler;
  const doc = tool.params[param]?.doc;
  const about = doc === undefined ? '' : ` (${doc.replace(/;.*$/, '').toLowerCase()})`;
  const message = `${tool.name} needs "${param}"${about}: profile ${call.profile} says none. Nothing was sent.`;
  const [thing] = thingsIn(parts.naming, call, param);
  const { others } = thing === undefined ? { others: '' } : await elsewhere(parts, thing.wanted, thing.text);
  return new ToolError('PARAM_MISSING', message, others === '' ? {} : { hint: others });
}

interface Thing {
  readonly arg: string;
  readonly text: string;
  readonly kind: ReturnType<typeof kindOf>;
  readonly wanted: Wanted;
  /** The field of its record that says what is to be filled in. */
  readonly says: string;
}

/** The other arguments whose things say what `param` has to be. */
function thingsIn(naming: Naming, call: Found, param: string): readonly Thing[] {
  const { absent = [] } = naming.table;
  return Object.entries(call.args).flatMap(([arg, value]): readonly Thing[] => {
    const field = call.handler.tool.params[arg];
    const referred: Referred | undefined = field === undefined ? undefined : referredBy(naming, field, call.args);
    const says = referred?.reference.fills?.[param];
    if (typeof value !== 'string' || referred === undefined || says === undefined) return [];
    const kind = kindOf(value, naming, referred.reference, false);
    return [{ arg, text: value, kind, wanted: { call, param: arg, ...referred, scope: {}, absent }, says }];
  });
}
