// Machines in and out of OVF and OVA files.

import { ToolError } from '../../../../contract/errors.ts';
import type { Reply } from '../../../../contract/invocation.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import { hostPath } from '../host/host-paths.ts';
import { machineName } from '../host/host-texts.ts';
import { findMachine } from '../objects/find.ts';
import { textOf } from '../session/scope.ts';
import type { Work } from '../session/work.ts';
import type { Element } from '../soap/xml.ts';
import { equipped } from './machines.ts';
import { complete } from './parts.ts';

/** Writes machines that are switched off to one OVA or OVF file. */
export async function exportMachines(work: Work, args: JsonObject): Promise<Reply> {
  const { scope } = work;
  const path = hostPath(String(args.path), 'path', work.desk.allowed);
  const machines = await Promise.all(
    (args.machines as readonly string[]).map((name) => findMachine(work, name, 'machines')),
  );
  const appliance = textOf(await scope.act('IVirtualBox_createAppliance', scope.root));
  for (const machine of machines) {
    await scope.act('IMachine_exportTo', machine, [
      ['appliance', appliance],
      ['location', path],
    ]);
  }
  const options = [
    'CreateManifest',
    ...(args.withIsos === true ? ['ExportDVDImages'] : []),
    ...(args.stripMacAddresses === true ? ['StripAllMACs'] : []),
  ];
  await complete(
    work,
    'IAppliance_write',
    appliance,
    [
      ['format', String(args.format ?? 'ovf-2.0')],
      ...options.map((option) => ['options', option] as const),
      ['path', path],
    ],
    `Export to ${path}`,
  );
  const names = await Promise.all(machines.map((machine) => scope.text('IMachine_getName', machine)));
  return { data: { path, machines: names } };
}

/** Reads an OVA or OVF file and makes its machines, under other names where they are given. Answers with the machines. */
export async function importAppliance(work: Work, args: JsonObject): Promise<Reply> {
  const { scope } = work;
  const path = hostPath(String(args.path), 'path', work.desk.allowed);
  const names = (Array.isArray(args.names) ? args.names : []).map((name) => machineName(name, 'names'));
  const appliance = textOf(await scope.act('IVirtualBox_createAppliance', scope.root));
  await complete(work, 'IAppliance_read', appliance, [['file', path]], `Read ${path}`);
  await scope.act('IAppliance_interpret', appliance);
  const systems = await scope.texts('IAppliance_getVirtualSystemDescriptions', appliance);
  checkCounts(path, systems.length, names.length);
  for (const [index, system] of systems.entries()) {
    if (names[index] !== undefined) await rename(work, system, names[index]);
  }
  const options = args.keepMacAddresses === true ? ([['options', 'KeepAllMACs']] as const) : [];
  await complete(work, 'IAppliance_importMachines', appliance, options, `Import ${path}`);
  for (const warning of await scope.texts('IAppliance_getWarnings', appliance)) work.note(warning);
  const ids = await scope.texts('IAppliance_getMachines', appliance);
  const data = await Promise.all(ids.map(async (id) => equipped(work, await findMachine(work, id))));
  return { data, list: { total: data.length } };
}

/** Throws for a file without machines, which VirtualBox would import without a word, and for more names than machines. */
function checkCounts(path: string, systems: number, names: number): void {
  if (systems === 0)
    throw new ToolError('API_REFUSED', `"${path}" describes no machine. Nothing was imported.`, { fate: 'refused' });
  if (names <= systems) return;
  const held = systems === 1 ? 'one machine' : `${systems} machines`;
  throw new ToolError(
    'PARAM_VALUE',
    `"names" has ${names} names, but "${path}" holds ${held}. Send at most as many. Nothing was imported.`,
  );
}

/** Changes the name among a virtual system's values; the values have to be sent back whole. */
async function rename({ scope }: Work, system: string, name: string): Promise<void> {
  const fields = await scope.ask('IVirtualSystemDescription_getDescription', system);
  const texts = (field: string): readonly string[] =>
    fields.filter((one: Element) => one.name === field).map(({ text }) => text);
  const [types, values, extra] = [texts('types'), texts('VBoxValues'), texts('extraConfigValues')];
  const files = values[types.indexOf('Name')];
  await scope.act('IVirtualSystemDescription_setFinalValues', system, [
    ...types.map(() => ['enabled', 'true'] as const),
    ...values.map((value, index) => ['VBoxValues', moved(types[index] ?? '', value, files ?? '', name)] as const),
    ...extra.map((value) => ['extraConfigValues', value] as const),
  ]);
}

/** The folder and files of a machine carry its name as well. */
function moved(type: string, value: string, before: string, after: string): string {
  if (type === 'Name') return after;
  const isPlace = type === 'SettingsFile' || type === 'HardDiskImage';
  return isPlace && before !== ''
    ? value.replaceAll(`/${before}/`, `/${after}/`).replaceAll(`/${before}.vbox`, `/${after}.vbox`)
    : value;
}
