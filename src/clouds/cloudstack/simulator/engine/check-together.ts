// What the server refuses of parameters taken together: none of several where one is wanted, values that another thing has.
import { NEEDS } from '../facts/needs-one-of.ts';
import { UNIQUE } from '../facts/unique.ts';
import { ApiFault, invalid, noEntity } from './fault.ts';
import { ownerFields } from './owners.ts';
import type { Row } from './row.ts';
import type { Call, Resource } from './types.ts';

/** Throws the refusal that the parameters deserve. */
export function checkTogether(call: Call, resource: Resource | undefined): void {
  const need = NEEDS[call.command];
  if (need !== undefined && !need.names.some((name) => call.args.sent(name)))
    throw new ApiFault(need.status, `One of ${need.names.join(', ')} must be specified.`, { kind: need.kind });
  checkTyped(call);
  checkRule(call);
  checkLetters(call);
  const unique = UNIQUE[call.command];
  if (unique === undefined || resource === undefined) return;
  const owner = unique.perAccount ? ownerFields(call) : {};
  const own = [...unique.fields.map((name) => [name, call.args.text(name)] as const), ...Object.entries(owner)];
  const twin = call.world.table(resource.table).first((row) => own.every(([name, value]) => row[name] === value));
  if (twin === undefined) return;
  const values = unique.fields.map((name) => `${name} ${call.args.text(name)}`).join(' and ');
  throw new ApiFault(unique.status, `A ${resource.noun} with ${values} already exists.`, { kind: unique.kind });
}

/** Commands that take the id of a thing whose kind another parameter tells > both parameters. */
const TYPED: Readonly<Record<string, readonly [id: string, type: string]>> = {
  registerExtension: ['resourceid', 'resourcetype'],
  unregisterExtension: ['resourceid', 'resourcetype'],
};

/** Throws 431 for a thing that is not there. */
function checkTyped({ command, args, world }: Call): void {
  const [id, type] = TYPED[command] ?? [];
  if (id === undefined || type === undefined) return;
  const table = args.need(type).toLowerCase();
  if (world.table(table).get(args.need(id)) === undefined) throw invalid(`No ${table} has the id ${args.need(id)}.`);
}

/** Rules of security groups are rows of no table: an id that none of them has is refused at once all the same. */
function checkRule({ command, args, world }: Call): void {
  const [, side] = /^revokeSecurityGroup(Ingress|Egress)$/.exec(command) ?? [];
  if (side === undefined) return;
  const id = args.need('id');
  const has = (row: Row): boolean => {
    const rules = row[`_${side.toLowerCase()}`];
    return Array.isArray(rules) && rules.some((rule) => (rule as Row).ruleid === id);
  };
  if (!world.table('securitygroup').some(has)) throw noEntity(command, 'id', id);
}

/** Names are kept in a database whose letters have at most three bytes; to look for others fails there. */
function checkLetters({ command, args }: Call): void {
  if (!command.startsWith('list')) return;
  for (const name of ['name', 'keyword'])
    if (/[\u{10000}-\u{10ffff}]/u.test(args.text(name) ?? ''))
      throw new ApiFault(530, `The value of ${name} holds a letter that names here cannot hold.`, { kind: 4250 });
}
