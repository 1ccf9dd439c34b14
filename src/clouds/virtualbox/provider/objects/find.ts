// Finds machines, snapshots and elements of lists by name or id; a name that nothing has gets the nearest ones.

import { only } from '../../../../contract/collections.ts';
import { ToolError } from '../../../../contract/errors.ts';
import { nearest } from '../../../../runtime/did-you-mean.ts';
import { cleanLine } from '../../../../security/hygiene.ts';
import { sessionOf } from '../session/references.ts';
import type { Args } from '../session/scope.ts';
import type { Work } from '../session/work.ts';
import { VboxFault } from '../soap/exchange.ts';
import { plainText } from '../soap/values.ts';

/** Reference to a machine: registered, or kept as not registered yet. Throws NAME_UNKNOWN. */
export async function findMachine(work: Work, wanted: string, param = 'machine'): Promise<string> {
  const { scope, desk } = work;
  const kept = desk.handles.lookUp('machine', wanted, sessionOf(scope.root) ?? '');
  if (kept !== undefined) return kept;
  const children: Args = [['nameOrId', plainText(wanted, param)]];
  return findBy(work, 'IVirtualBox_findMachine', scope.root, children, wanted).catch((thrown: unknown) => {
    throw isUnknown(thrown) ? (desk.handles.elsewhere(wanted, 'machine') ?? thrown) : thrown;
  });
}

const isUnknown = (thrown: unknown): boolean => thrown instanceof ToolError && thrown.code === 'NAME_UNKNOWN';

/** True for a machine that is kept because it is not registered: it is changed without a lock. */
export const isUnregistered = ({ scope, desk }: Work, wanted: string): boolean =>
  desk.handles.lookUp('machine', wanted, sessionOf(scope.root) ?? '') !== undefined;

/** Reference to a snapshot of a machine, by name or id. Throws NAME_UNKNOWN. */
export function findSnapshot(work: Work, machine: string, wanted: string, param = 'snapshot'): Promise<string> {
  return findBy(work, 'IMachine_findSnapshot', machine, [['nameOrId', plainText(wanted, param)]], wanted);
}

/** Operations that find one thing by its name > how all their names are listed, from the same object. */
const LISTS: Readonly<Record<string, readonly [what: string, list: string, name: string]>> = {
  IMachine_getStorageControllerByName: [
    'storage controller',
    'IMachine_getStorageControllers',
    'IStorageController_getName',
  ],
  IMachine_getUSBControllerByName: ['USB controller', 'IMachine_getUSBControllers', 'IUSBController_getName'],
  IBandwidthControl_getBandwidthGroup: [
    'bandwidth group',
    'IBandwidthControl_getAllBandwidthGroups',
    'IBandwidthGroup_getName',
  ],
  IVirtualBox_findNATNetworkByName: ['NAT network', 'IVirtualBox_getNATNetworks', 'INATNetwork_getNetworkName'],
  IVirtualBox_findDHCPServerByNetworkName: ['DHCP server', 'IVirtualBox_getDHCPServers', 'IDHCPServer_getNetworkName'],
  IVirtualBox_findHostOnlyNetworkByName: [
    'host-only network',
    'IVirtualBox_getHostOnlyNetworks',
    'IHostOnlyNetwork_getNetworkName',
  ],
  IVirtualBox_findCloudNetworkByName: ['cloud network', 'IVirtualBox_getCloudNetworks', 'ICloudNetwork_getNetworkName'],
};

/** Follows an operation that finds something by name. Throws NAME_UNKNOWN with the nearest names where they can be listed. */
export async function findBy(
  work: Work,
  operation: string,
  self: string,
  children: Args,
  wanted: string,
): Promise<string> {
  try {
    return await work.scope.text(operation, self, children);
  } catch (thrown) {
    throw (await nearestInstead(work, operation, self, wanted, thrown)) ?? thrown;
  }
}

/** NAME_UNKNOWN with the nearest names, for a look-up that found nothing; undefined for any other failure. */
export async function nearestInstead(
  work: Work,
  operation: string,
  self: string,
  wanted: string,
  thrown: unknown,
): Promise<ToolError | undefined> {
  if (!(thrown instanceof VboxFault) || thrown.fault.result === undefined) return undefined;
  if (operation === 'IVirtualBox_findMachine') {
    return unknown(
      'machine',
      wanted,
      await work.desk.names.all(work.scope),
      'virtualbox_list_machines shows those there are.',
    );
  }
  if (operation === 'IMachine_findSnapshot') {
    const names = await snapshotNames(work, self);
    return unknown('snapshot', wanted, names, 'virtualbox_list_snapshots shows those there are.');
  }
  const list = LISTS[operation];
  if (list === undefined) return undefined;
  const [what, all, name] = list;
  const refs = await work.scope.texts(all, self);
  const names = await Promise.all(refs.map((ref) => work.scope.text(name, ref)));
  return names.includes(wanted) ? undefined : unknown(what, wanted, names, '');
}

/** The element whose attribute equals the text, exactly or without regard to case, or has that position. */
export async function pickElement(
  work: Work,
  refs: readonly string[],
  by: readonly string[],
  wanted: string,
  param: string,
): Promise<string> {
  if (by.length === 0) {
    const found = refs[Number(wanted)];
    if (found !== undefined) return found;
    throw new ToolError(
      'PARAM_VALUE',
      `"${param}" is ${cleanLine(wanted, 20)}, but there are ${refs.length}, counted from 0. Nothing was sent.`,
    );
  }
  const seen: string[] = [];
  for (const operation of by) {
    const texts = await Promise.all(refs.map((ref) => work.scope.text(operation, ref)));
    seen.push(...texts.filter((text) => text !== ''));
    const exact = texts.filter((text) => text === wanted);
    const same =
      exact.length > 0 ? exact : texts.filter((text) => text !== '' && text.toLowerCase() === wanted.toLowerCase());
    const one = only(same);
    const found = one === undefined ? undefined : refs[texts.indexOf(one)];
    if (found !== undefined) return found;
    if (same.length > 1) {
      throw new ToolError(
        'NAME_AMBIGUOUS',
        `${same.length} things are called "${cleanLine(wanted, 80)}" ("${param}"). Send an id, or the position from 0. Nothing was sent.`,
      );
    }
  }
  const byPosition = /^\d+$/.test(wanted) ? refs[Number(wanted)] : undefined;
  if (byPosition !== undefined) return byPosition;
  throw unknown(wordsOf(param), wanted, seen, '');
}

/** NAME_UNKNOWN with the nearest names, else with a few of those there are. */
export function unknown(what: string, wanted: string, names: readonly string[], otherwise: string): ToolError {
  const near = nearest(wanted, new Set(names), 4);
  const some =
    near.length > 0
      ? `Did you mean ${quoted(near)}?`
      : names.length === 0
        ? 'There is none at all.'
        : `There are: ${quoted(names.slice(0, 8))}.`;
  return new ToolError(
    'NAME_UNKNOWN',
    `No ${what} is called "${cleanLine(wanted, 120)}". ${some} Nothing was sent.`,
    otherwise === '' ? {} : { hint: otherwise },
  );
}

/** Names of all snapshots of a machine, from the first one down its tree. */
export async function snapshotNames(work: Work, machine: string): Promise<readonly string[]> {
  const { scope } = work;
  if ((await scope.text('IMachine_getSnapshotCount', machine)) === '0') return [];
  const names: string[] = [];
  let level: readonly string[] = [await scope.text('IMachine_findSnapshot', machine, [['nameOrId', '']])];
  while (level.length > 0) {
    names.push(...(await Promise.all(level.map((ref) => scope.text('ISnapshot_getName', ref)))));
    level = (await Promise.all(level.map((ref) => scope.texts('ISnapshot_getChildren', ref)))).flat();
  }
  return names;
}

const quoted = (names: readonly string[]): string => names.map((name) => `"${cleanLine(name, 80)}"`).join(', ');
const wordsOf = (param: string): string => param.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
