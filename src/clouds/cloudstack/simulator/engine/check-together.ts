// What the server refuses of parameters taken together: none of several where one is wanted, values that another thing has.
import { NEEDS } from '../facts/needs-one-of.ts';
import { UNIQUE } from '../facts/unique.ts';
import { ApiFault } from './fault.ts';
import { ownerFields } from './owners.ts';
import type { Call, Resource } from './types.ts';

/** Throws the refusal that the parameters deserve. */
export function checkTogether(call: Call, resource: Resource | undefined): void {
  const need = NEEDS[call.command];
  if (need !== undefined && !need.names.some((name) => call.args.sent(name)))
    throw new ApiFault(need.status, `One of ${need.names.join(', ')} must be specified.`, { kind: need.kind });
  const unique = UNIQUE[call.command];
  if (unique === undefined || resource === undefined) return;
  const owner = unique.perAccount ? ownerFields(call) : {};
  const own = [...unique.fields.map((name) => [name, call.args.text(name)] as const), ...Object.entries(owner)];
  const twin = call.world.table(resource.table).first((row) => own.every(([name, value]) => row[name] === value));
  if (twin === undefined) return;
  const values = unique.fields.map((name) => `${name} ${call.args.text(name)}`).join(' and ');
  throw new ApiFault(unique.status, `A ${resource.noun} with ${values} already exists.`, { kind: unique.kind });
}
