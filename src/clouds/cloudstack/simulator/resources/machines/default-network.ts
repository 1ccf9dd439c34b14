// The network that an account without one gets with its first machine.
import { Args } from '../../engine/args.ts';
import { invalid } from '../../engine/fault.ts';
import type { Field, Row } from '../../engine/row.ts';
import type { Call } from '../../engine/types.ts';
import { createNetwork } from '../networks/networks.ts';

/** Makes it by the offering whose availability is Required. Throws 431 where there is none that is enabled. */
export function defaultNetwork(call: Call, zone: Row, owner: Readonly<Record<string, Field>>): Row {
  const offering = call.world
    .table('networkoffering')
    .first((row) => row.availability === 'Required' && row.state === 'Enabled');
  if (offering === undefined || zone.networktype !== 'Advanced')
    throw invalid(`The account has no network in zone ${zone.name}: networkids has to name one.`);
  const name = `${String(owner.account ?? call.who.account.name)}-network`;
  const whose = ['account', 'domainid', 'projectid'].flatMap((param) => {
    const value = call.args.text(param);
    return value === undefined ? [] : [[param, value] as const];
  });
  const asked = { name, displaytext: name, networkofferingid: offering.id, zoneid: zone.id };
  return createNetwork({ ...call, args: new Args([...Object.entries(asked), ...whose]) });
}
