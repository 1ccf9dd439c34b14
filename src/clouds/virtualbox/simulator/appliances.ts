// Simulated appliances: machines written to OVF and OVA files of the host, read from them, and made again.
import { E_INVALIDARG, FILE_ERROR, IPRT_ERROR, NOT_FOUND, SimFault } from './fault.ts';
import { becomeCopy, copiesUnder, makeMachine, register } from './machines.ts';
import { startJob } from './progress.ts';
import { copy, listOf, put, type Thing, textOf, thing } from './thing.ts';
import { byText, type Methods, type World } from './world.ts';

/** Appliance > machines that were added to it for a file. */
const added = new WeakMap<Thing, Thing[]>();

/** Description of a machine in a file > that machine as it was written. */
const written = new WeakMap<Thing, Thing>();

export const applianceMethods: Methods = {
  IMachine_exportTo: ({ self, text, needed }) => {
    const appliance = needed('appliance');
    const kept = copy(self);
    added.set(appliance, [...(added.get(appliance) ?? []), kept]);
    put(appliance, 'path', text('location'));
    return { returnval: descriptionOf(kept) };
  },
  IAppliance_write: ({ world, self, text }) => {
    const path = text('path');
    if (!/\.(ovf|ova)$/i.test(path)) throw new SimFault(FILE_ERROR, 'Appliance file must have .ovf or .ova extension');
    const fault = { result: IPRT_ERROR, text: `Failed to open '${path}' for writing (VERR_ALREADY_EXISTS)` };
    const write = (): void => void world.files.set(path, added.get(self) ?? []);
    return {
      returnval: startJob(world, `Exporting '${path}'`, write, world.files.has(path) ? fault : undefined),
    };
  },
  IAppliance_read: ({ world, self, text }) => {
    const path = text('file');
    if (!/\.(ovf|ova)$/i.test(path)) throw new SimFault(FILE_ERROR, 'Appliance file must have .ovf or .ova extension');
    put(self, 'path', path);
    const fault = { result: NOT_FOUND, text: `Error opening the OVA file '${path}' (VERR_FILE_NOT_FOUND)` };
    const isThere = world.files.has(path);
    return { returnval: startJob(world, `Reading '${path}'`, () => undefined, isThere ? undefined : fault) };
  },
  IAppliance_interpret: ({ world, self }) => {
    const machines = world.files.get(textOf(self, 'path'));
    if (machines === undefined)
      throw new SimFault(
        E_INVALIDARG,
        'Cannot interpret appliance without reading it first (call read() before interpret())',
      );
    put(self, 'virtualSystemDescriptions', machines.map(descriptionOf));
    return {};
  },
  IVirtualSystemDescription_getDescription: ({ self }) => ({
    types: textsOf(self, 'types'),
    refs: textsOf(self, 'types').map(() => ''),
    OVFValues: textsOf(self, 'OVFValues'),
    VBoxValues: textsOf(self, 'VBoxValues'),
    extraConfigValues: textsOf(self, 'types').map(() => ''),
  }),
  IVirtualSystemDescription_setFinalValues: ({ self, texts }) => {
    if (texts('VBoxValues').length !== textsOf(self, 'types').length)
      throw new SimFault(E_INVALIDARG, 'The arrays have to be as long as those of the description');
    put(self, 'VBoxValues', texts('VBoxValues'));
    return {};
  },
  IAppliance_importMachines: ({ world, self }) => ({
    returnval: startJob(world, `Importing appliance '${textOf(self, 'path')}'`, () => {
      const systems = listOf(self, 'virtualSystemDescriptions');
      put(
        self,
        'machines',
        systems.map((system) => textOf(imported(world, system), 'id')),
      );
    }),
  }),
};

const textsOf = (target: Thing, name: string): readonly string[] => {
  const value = target.values.get(name);
  return Array.isArray(value) ? (value as readonly string[]) : [];
};

function descriptionOf(machine: Thing): Thing {
  const name = textOf(machine, 'name');
  const rows = [
    ['OS', textOf(machine, 'OSTypeId')],
    ['Name', name],
    ['SettingsFile', textOf(machine, 'settingsFilePath')],
    ['CPU', textOf(machine, 'CPUCount')],
    ['Memory', textOf(machine, 'memorySize')],
  ] as const;
  const made = thing('IVirtualSystemDescription', {
    count: String(rows.length),
    types: rows.map(([type]) => type),
    OVFValues: rows.map(([, value]) => value),
    VBoxValues: rows.map(([, value]) => value),
  });
  written.set(made, machine);
  return made;
}

/** The machine of a description, under the name that it has by now; a name that is taken gets a number. */
function imported(world: World, system: Thing): Thing {
  const wanted = textsOf(system, 'VBoxValues')[textsOf(system, 'types').indexOf('Name')] ?? '';
  const isTaken = (name: string): boolean => byText(world.vbox, 'machines', 'name', name) !== undefined;
  let name = wanted;
  for (let number = 1; isTaken(name); number += 1) name = `${wanted} ${number}`;
  const source = written.get(system);
  if (source === undefined) throw new Error('Nothing was written under this description.');
  const machine = makeMachine(world, name, textOf(source, 'OSTypeId'));
  const original = textOf(source, 'name');
  const fileOf = (_: string, number: number): string => `${original}-disk${String(number).padStart(3, '0')}.vmdk`;
  becomeCopy(world, machine, source, copiesUnder(fileOf));
  register(world, machine);
  return machine;
}
