// Names that a refused change may have meant: what is to be removed or used goes by a name that can be listed.
import type { ToolError } from '../../../../contract/errors.ts';
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

/** NAME_UNKNOWN with the nearest names, when a change was refused for a name that nothing has; else undefined. */
export async function nameInstead(
  { scope }: Work,
  operation: string,
  self: string,
  children: readonly (readonly [name: string, text: string])[],
  thrown: unknown,
): Promise<ToolError | undefined> {
  const named = NAMED[operation];
  const wanted = named === undefined ? undefined : children.find(([name]) => name === named.child)?.[1];
  if (!(thrown instanceof VboxFault) || thrown.fault.result === undefined || !named || wanted === undefined)
    return undefined;
  try {
    const { list, name, within, what } = named;
    const all = await scope.texts(list, self);
    const names = await Promise.all(
      all.map((one) => (name === undefined ? (within?.exec(one)?.[1] ?? one) : scope.text(name, one))),
    );
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
