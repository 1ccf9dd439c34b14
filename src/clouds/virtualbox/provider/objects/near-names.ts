// What is to be removed or used goes by a name, or a place, that can be listed: whether it is there, and what is near.
import type { ToolError } from '../../../../contract/errors.ts';
import type { Args } from '../session/scope.ts';
import type { Work } from '../session/work.ts';
import { VboxFault } from '../soap/exchange.ts';
import { unknown } from './find.ts';

interface Named {
  readonly what: string;
  /** The child of the request that holds the name. */
  readonly child: string;
  /** Lists all of them, from the same object. */
  readonly list: string;
  /** Reads the name of each; left out where the list is one of texts. */
  readonly name?: string;
  /** The name inside such a text. */
  readonly within?: RegExp;
  /** What counts is the place in the list, from 0. */
  readonly byPlace?: true;
}

const NAMED: Readonly<Record<string, Named>> = {
  INATEngine_removeRedirect: {
    what: 'port forwarding rule',
    child: 'name',
    list: 'INATEngine_getRedirects',
    within: /^([^,]*),/,
  },
  INATNetwork_removePortForwardRule: {
    what: 'port forwarding rule',
    child: 'ruleName',
    list: 'INATNetwork_getPortForwardRules4',
    within: /^([^:]*):/,
  },
  IMachine_removeSharedFolder: {
    what: 'shared folder',
    child: 'name',
    list: 'IMachine_getSharedFolders',
    name: 'ISharedFolder_getName',
  },
  IConsole_removeSharedFolder: {
    what: 'shared folder',
    child: 'name',
    list: 'IConsole_getSharedFolders',
    name: 'ISharedFolder_getName',
  },
  IVirtualBox_removeSharedFolder: {
    what: 'shared folder of all machines',
    child: 'name',
    list: 'IVirtualBox_getSharedFolders',
    name: 'ISharedFolder_getName',
  },
  IUSBDeviceFilters_removeDeviceFilter: {
    what: 'place in the list of USB filters',
    child: 'position',
    list: 'IUSBDeviceFilters_getDeviceFilters',
    byPlace: true,
  },
  IHost_removeUSBDeviceFilter: {
    what: "place in the list of the host's USB filters",
    child: 'position',
    list: 'IHost_getUSBDeviceFilters',
    byPlace: true,
  },
  IMachine_removeStorageController: controller('name'),
  IMachine_attachDevice: controller('name'),
  IMachine_attachDeviceWithoutMedium: controller('name'),
  IMachine_detachDevice: controller('name'),
  IMachine_mountMedium: controller('name'),
  IMachine_unmountMedium: controller('name'),
  IMachine_removeUSBController: {
    what: 'USB controller',
    child: 'name',
    list: 'IMachine_getUSBControllers',
    name: 'IUSBController_getName',
  },
};

function controller(child: string): Named {
  return {
    what: 'storage controller',
    child,
    list: 'IMachine_getStorageControllers',
    name: 'IStorageController_getName',
  };
}

/** Whether what an operation is about can be listed. */
export const isListed = (operation: string | undefined): boolean =>
  operation !== undefined && NAMED[operation] !== undefined;

/** NAME_UNKNOWN with the nearest names, when a change was refused for a name that nothing has; else undefined. */
export async function nameInstead(
  work: Work,
  operation: string,
  self: string,
  children: Args,
  thrown: unknown,
): Promise<ToolError | undefined> {
  if (!(thrown instanceof VboxFault) || thrown.fault.result === undefined) return undefined;
  return unlisted(work, operation, self, children);
}

/** NAME_UNKNOWN with the nearest names, when the list that the operation works on has no such name; undefined when it cannot be read. */
export async function unlisted(
  { scope }: Work,
  operation: string,
  self: string,
  children: Args,
): Promise<ToolError | undefined> {
  const named = NAMED[operation];
  const wanted = named === undefined ? undefined : children.find(([name]) => name === named.child)?.[1];
  if (named === undefined || wanted === undefined) return undefined;
  const { list, name, within, what, byPlace } = named;
  const nameOf = async (one: string, place: number): Promise<string> => {
    if (byPlace === true) return `${place}`;
    return name === undefined ? (within?.exec(one)?.[1] ?? one) : scope.text(name, one);
  };
  try {
    const names = await Promise.all((await scope.texts(list, self)).map(nameOf));
    return names.includes(wanted) ? undefined : unknown(what, wanted, names, '');
  } catch {
    return undefined;
  }
}

/** The same for a guest type; the list of them is long, so it is read only now. */
export async function guestTypeInstead({ scope }: Work, wanted: string): Promise<ToolError | undefined> {
  try {
    const types = await scope.ask('IVirtualBox_getGuestOSTypes', scope.root);
    const ids = types.flatMap(({ children }) => children.filter(({ name }) => name === 'id').map(({ text }) => text));
    const hint = 'virtualbox_list_guest_types finds them by any part of their names.';
    return ids.includes(wanted) ? undefined : unknown('guest type', wanted, ids, hint);
  } catch {
    return undefined;
  }
}

/** The same for a value that an attribute was refused. */
export async function valueInstead(
  work: Work,
  operation: string,
  children: readonly (readonly [name: string, text: string])[],
  thrown: unknown,
): Promise<ToolError | undefined> {
  if (operation !== 'IMachine_setOSTypeId' || !(thrown instanceof VboxFault)) return undefined;
  return guestTypeInstead(work, children[0]?.[1] ?? '');
}
