// Networks and public addresses.
import type { Address, Network, Read } from '../../../contract/survey.ts';
import { present, textAt } from '../../../contract/survey-values.ts';
import type { JsonObject } from '../../../contract/tool.ts';
import { everybody, placeOf } from './machines.ts';

export async function networks(read: Read): Promise<readonly Network[]> {
  const rows = await read('cloudstack_list_networks', everybody);
  return rows.map((row) =>
    present<Network>({
      ...placeOf(row),
      name: textAt(row, 'name') ?? '',
      // One that is only allocated comes up with its first machine.
      state: textAt(row, 'state') === 'Shutdown' ? 'down' : 'up',
      kind:
        textAt(row, 'vpcname') === undefined ? (textAt(row, 'type') ?? 'network') : `tier of ${textAt(row, 'vpcname')}`,
      cidr: textAt(row, 'cidr'),
      router: textAt(row, 'vpcname'),
      closed: closedOf(row),
      look: { tool: 'cloudstack_list_networks', args: { id: textAt(row, 'id') ?? '' } },
      troubles:
        row.restartrequired === true
          ? [
              {
                level: 'warn',
                why: 'it has to be restarted for its settings to hold',
                next: { tool: 'cloudstack_restart_network', args: { id: textAt(row, 'id') ?? '' } },
              },
            ]
          : undefined,
    }),
  );
}

/** The built-in list that lets everything through; its rules are not in the list of rules. */
const opensAll = 'default_allow';

/** A tier with a list lets in what the list allows; an isolated network lets out what its offering or a rule allows. */
const closedOf = (row: JsonObject): Network['closed'] => {
  const list = textAt(row, 'aclid');
  if (textAt(row, 'vpcid') !== undefined) {
    return list === undefined || textAt(row, 'aclname') === opensAll ? undefined : ['in'];
  }
  return textAt(row, 'type') === 'Isolated' && row.egressdefaultpolicy === false ? ['out'] : undefined;
};

export async function addresses(read: Read): Promise<readonly Address[]> {
  const [rows, forwards, balancers] = await Promise.all([
    read('cloudstack_list_public_ip_addresses', everybody),
    read('cloudstack_list_port_forwarding_rules', everybody),
    read('cloudstack_list_load_balancer_rules', everybody),
  ]);
  const busy = new Set([
    ...forwards.map((row) => textAt(row, 'ipaddressid')),
    ...balancers.map((row) => textAt(row, 'publicipid')),
  ]);
  return rows.map((row) =>
    present<Address>({
      ...placeOf(row),
      name: textAt(row, 'ipaddress') ?? '',
      created: undefined,
      isPublic: true,
      network: textAt(row, 'associatednetworkid'),
      machine: textAt(row, 'virtualmachineid'),
      use: useOf(row, busy),
      // In a VPC the lists of the tiers decide instead.
      isClosed: textAt(row, 'vpcid') === undefined ? true : undefined,
      release: { tool: 'cloudstack_disassociate_ip_address', args: { id: textAt(row, 'id') ?? '' } },
    }),
  );
}

function useOf(row: JsonObject, busy: ReadonlySet<string | undefined>): string | undefined {
  if (row.issourcenat === true) return 'way out of its network';
  if (row.isstaticnat === true) return 'static NAT';
  if (row.issystem === true || row.forsystemvms === true) return 'the system';
  return busy.has(textAt(row, 'id')) ? 'rules' : undefined;
}
