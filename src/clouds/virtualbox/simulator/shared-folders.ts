// Shared folders of simulated machines, of running ones, and of all of them.
import { NOT_FOUND, OBJECT_IN_USE, SimFault } from './fault.ts';
import { thing } from './thing.ts';
import { append, byText, type Call, type Methods, takeOut } from './world.ts';

function create({ self, text }: Call) {
  const name = text('name');
  if (byText(self, 'sharedFolders', 'name', name) !== undefined)
    throw new SimFault(OBJECT_IN_USE, `Shared folder named '${name}' already exists`);
  const folder = thing('ISharedFolder', {
    name,
    hostPath: text('hostPath'),
    accessible: 'true',
    writable: text('writable') === 'true' ? 'true' : 'false',
    autoMount: text('automount') === 'true' ? 'true' : 'false',
    autoMountPoint: text('autoMountPoint'),
    lastAccessError: '',
  });
  append(self, 'sharedFolders', folder);
  return {};
}

function remove({ self, text }: Call) {
  const found = byText(self, 'sharedFolders', 'name', text('name'));
  if (found === undefined) throw new SimFault(NOT_FOUND, `Could not find a shared folder named '${text('name')}'`);
  takeOut(self, 'sharedFolders', found);
  return {};
}

export const sharedFolderMethods: Methods = {
  IMachine_createSharedFolder: create,
  IMachine_removeSharedFolder: remove,
  IConsole_createSharedFolder: create,
  IConsole_removeSharedFolder: remove,
  IVirtualBox_createSharedFolder: create,
  IVirtualBox_removeSharedFolder: remove,
};
