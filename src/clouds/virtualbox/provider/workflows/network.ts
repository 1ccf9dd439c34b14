// Networks that machines can join, and ports of the host that lead into machines.

import { ToolError } from '../../../../contract/errors.ts';
import type { Reply } from '../../../../contract/invocation.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import { cleanLine } from '../../../../security/hygiene.ts';
import { findMachine } from '../objects/find.ts';
import { saved } from '../reach.ts';
import { withLock } from '../session/locks.ts';
import type { Work } from '../session/work.ts';
import { isResult } from '../soap/exchange.ts';
import { NOT_IMPLEMENTED } from '../soap/results.ts';
import { plainText } from '../soap/values.ts';
import { given } from './parts.ts';

/** Host interfaces, host-only, NAT and internal networks: what an adapter can be connected to. */
export async function listNetworks(work: Work): Promise<Reply> {
  const { scope } = work;
  const host = await scope.text('IVirtualBox_getHost', scope.root);
  const [interfaces, hostOnly, nat, internal] = await Promise.all([
    scope.texts('IHost_getNetworkInterfaces', host),
    whereOffered(scope.texts('IVirtualBox_getHostOnlyNetworks', scope.root)),
    scope.texts('IVirtualBox_getNATNetworks', scope.root),
    scope.texts('IVirtualBox_getInternalNetworks', scope.root),
  ]);
  const rows: Json[] = [];
  for (const ref of interfaces) {
    const get = (what: string): Promise<string> => scope.text(`IHostNetworkInterface_get${what}`, ref);
    const [name, type, address, mask, state] = await Promise.all([
      get('Name'),
      get('InterfaceType'),
      get('IPAddress'),
      get('NetworkMask'),
      get('Status'),
    ]);
    rows.push({
      kind: type === 'HostOnly' ? 'HostOnly' : 'Bridged',
      name,
      address: `${address}/${mask}`,
      state,
    });
  }
  for (const ref of hostOnly) {
    const get = (what: string): Promise<string> => scope.text(`IHostOnlyNetwork_get${what}`, ref);
    const [name, lower, upper, enabled] = await Promise.all([
      get('NetworkName'),
      get('LowerIP'),
      get('UpperIP'),
      get('Enabled'),
    ]);
    rows.push({
      kind: 'HostOnlyNetwork',
      name,
      address: `${lower}-${upper}`,
      state: enabled === 'true' ? 'Enabled' : 'Disabled',
    });
  }
  for (const ref of nat) {
    const get = (what: string): Promise<string> => scope.text(`INATNetwork_get${what}`, ref);
    const [name, address, enabled] = await Promise.all([get('NetworkName'), get('Network'), get('Enabled')]);
    rows.push({
      kind: 'NATNetwork',
      name,
      address,
      state: enabled === 'true' ? 'Enabled' : 'Disabled',
    });
  }
  for (const name of internal) rows.push({ kind: 'Internal', name, address: '', state: 'Up' });
  return { data: rows, list: { total: rows.length } };
}

/** Host-only networks of the newer kind exist on some hosts only. */
async function whereOffered(list: Promise<readonly string[]>): Promise<readonly string[]> {
  try {
    return await list;
  } catch (thrown) {
    if (isResult(thrown, NOT_IMPLEMENTED)) return [];
    throw thrown;
  }
}

/** Port forwarding rules of a machine's NAT adapters. */
export async function listPortForwarding(work: Work, args: JsonObject): Promise<Reply> {
  const machine = await findMachine(work, String(args.machine));
  const slots = args.slot === undefined ? [...Array(8).keys()] : [Number(args.slot)];
  const rows: Json[] = [];
  for (const slot of slots) {
    for (const rule of await work.scope.texts('INATEngine_getRedirects', await engineOf(work, machine, slot)))
      rows.push({ slot, ...ruleOf(rule) });
  }
  return { data: rows, list: { total: rows.length } };
}

/** Opens a port of the host that leads to a port of the machine, or closes it again. */
export async function forwardPort(work: Work, args: JsonObject): Promise<Reply> {
  const { scope } = work;
  const machine = await findMachine(work, String(args.machine));
  const slot = Number(args.slot ?? 0);
  const protocol = String(args.protocol ?? 'TCP');
  const hostPort = portOf(args.hostPort, 'hostPort');
  const name = given(args.name) ?? `${protocol.toLowerCase()}-${hostPort}`;
  return withLock(work, machine, ({ machine: open }) =>
    saved(work, open, async () => {
      const adapter = await scope.text('IMachine_getNetworkAdapter', open, [['slot', String(slot)]]);
      const kind = await scope.text('INetworkAdapter_getAttachmentType', adapter);
      if (kind !== 'NAT') {
        throw new ToolError(
          'API_REFUSED',
          `Adapter ${slot} is attached to ${cleanLine(kind, 40)}: ports are forwarded by NAT adapters only. Nothing was changed.`,
          {
            hint: 'virtualbox_update_network_adapter changes what it is attached to; NAT networks have rules of their own.',
            fate: 'refused',
          },
        );
      }
      const engine = await scope.text('INetworkAdapter_getNATEngine', adapter);
      await scope.act('INATEngine_addRedirect', engine, [
        ['name', plainText(name, 'name')],
        ['proto', protocol],
        ['hostIP', plainText(args.hostIP ?? '127.0.0.1', 'hostIP')],
        ['hostPort', hostPort],
        ['guestIP', plainText(args.guestIP ?? '', 'guestIP')],
        ['guestPort', portOf(args.guestPort, 'guestPort')],
      ]);
      return {
        data: {
          slot,
          name,
          protocol,
          hostIP: args.hostIP ?? '127.0.0.1',
          hostPort: Number(hostPort),
          guestIP: args.guestIP ?? '',
          guestPort: Number(args.guestPort),
        },
      };
    }),
  );
}

async function engineOf({ scope }: Work, machine: string, slot: number): Promise<string> {
  const adapter = await scope.text('IMachine_getNetworkAdapter', machine, [['slot', String(slot)]]);
  return scope.text('INetworkAdapter_getNATEngine', adapter);
}

/** `ssh,1,127.0.0.1,2222,,22`: name, protocol, and the two ends. */
function ruleOf(rule: string): JsonObject {
  const [name = '', protocol, hostIP = '', hostPort, guestIP = '', guestPort] = rule.split(',');
  return {
    name,
    protocol: protocol === '0' ? 'UDP' : 'TCP',
    hostIP,
    hostPort: Number(hostPort),
    guestIP,
    guestPort: Number(guestPort),
  };
}

function portOf(value: Json | undefined, param: string): string {
  const port = Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65536) return String(port);
  throw new ToolError(
    'PARAM_VALUE',
    `"${param}" is ${String(value)}; a port is a whole number from 1 to 65535. Nothing was sent.`,
  );
}
