// Machines as a whole: create with disk and network, clone, delete.

import { ToolError } from '../../../../contract/errors.ts';
import type { Reply } from '../../../../contract/invocation.ts';
import type { JsonObject } from '../../../../contract/tool.ts';
import { cleanLine } from '../../../../security/hygiene.ts';
import { readAttribute, summarise } from '../decode.ts';
import { hostPath } from '../host/host-paths.ts';
import { machineName } from '../host/host-texts.ts';
import { remember } from '../objects/aftermath.ts';
import { findMachine, findSnapshot } from '../objects/find.ts';
import { mediumForDrive } from '../objects/media.ts';
import { guestTypeInstead } from '../objects/near-names.ts';
import { saved } from '../reach.ts';
import { withLock } from '../session/locks.ts';
import { textOf } from '../session/scope.ts';
import type { Work } from '../session/work.ts';
import { plainText } from '../soap/values.ts';
import { networkNames } from './adapters.ts';
import { attachments, complete, freeSlot, given, plug, put } from './parts.ts';
import { checkResources } from './resources.ts';
import { newDisk } from './storage.ts';

/** Makes, fills and registers a machine; what was made is removed again when a later step fails. */
export async function createMachine(work: Work, args: JsonObject): Promise<Reply> {
  const { scope } = work;
  refuseNamelessNetwork(args);
  await checkResources(work, {
    memorySize: args.memorySize,
    CPUCount: args.CPUCount,
    diskBytes: args.diskSize,
    diskParam: 'diskSize',
  });
  const iso = given(args.iso);
  const isoRef = iso === undefined ? '' : await mediumForDrive(work, iso, 'DVD', 'iso');
  const disk = given(args.disk);
  const diskRef = disk === undefined ? '' : await mediumForDrive(work, disk, 'HardDisk', 'disk');
  const machine = await emptyMachine(
    work,
    machineName(args.name ?? '', 'name'),
    String(args.OSTypeId ?? 'Other_64'),
    String(args.platform ?? 'x86'),
    args.groups,
  );
  await applyDefaults(work, machine, args);
  for (const name of ['memorySize', 'CPUCount'])
    if (args[name] !== undefined) await put(work, machine, 'IMachine', name, String(args[name]));
  if (args.description !== undefined)
    await put(work, machine, 'IMachine', 'description', plainText(args.description, 'description'));
  if (args.firmware !== undefined) {
    await put(
      work,
      await scope.text('IMachine_getFirmwareSettings', machine),
      'IFirmwareSettings',
      'firmwareType',
      String(args.firmware),
    );
  }
  await connect(work, machine, args);
  await scope.act('IMachine_saveSettings', machine);
  await scope.act('IVirtualBox_registerMachine', scope.root, [['machine', machine]]);
  try {
    const made =
      diskRef === '' && args.diskSize !== undefined
        ? await newDisk(work, await diskPath(work, machine, args), Number(args.diskSize), 'dynamic', 'diskSize')
        : diskRef;
    await withLock(work, machine, ({ machine: open }) =>
      saved(work, open, async () => {
        if (made !== '') await plug(work, open, await freeSlot(work, open, 'HardDisk'), 'HardDisk', made);
        if (isoRef !== '') await insert(work, open, isoRef);
      }),
    );
  } catch (thrown) {
    await removeMachine(work, machine, 'withDisks').catch(() => {
      work.leaves(`The machine "${cleanLine(String(args.name), 80)}" is half made and could not be removed again.`);
    });
    throw thrown;
  }
  return { data: await equipped(work, machine) };
}

/** A new machine in short, with what it has: that is what a wrong unit shows by. */
export async function equipped(work: Work, machine: string): Promise<JsonObject> {
  const [summary, ...values] = await Promise.all([
    summarise(work, 'IMachine', machine),
    ...EQUIPMENT.map(async (field) => {
      const [name, wire] = field.split(' ') as [string, string];
      return [name, await readAttribute(work, 'IMachine', machine, name, wire)] as const;
    }),
  ]);
  return { ...(summary as JsonObject), ...Object.fromEntries(values) };
}

const EQUIPMENT = ['OSTypeId string', 'memorySize uint32', 'CPUCount uint32'];

/** The guest type is looked at here for the first time. */
async function applyDefaults(work: Work, machine: string, { OSTypeId }: JsonObject): Promise<void> {
  try {
    await work.scope.act('IMachine_applyDefaults', machine, [['flags', '']]);
  } catch (thrown) {
    throw (typeof OSTypeId === 'string' ? await guestTypeInstead(work, OSTypeId) : undefined) ?? thrown;
  }
}

/** Copies a machine, from its current state or from a snapshot; linked copies share the disks up to the snapshot. */
export async function cloneMachine(work: Work, args: JsonObject): Promise<Reply> {
  const { scope } = work;
  const origin = await findMachine(work, String(args.machine));
  const isLinked = args.kind === 'linked';
  const current = await scope.text('IMachine_getCurrentSnapshot', origin);
  const snapshot =
    given(args.snapshot) === undefined
      ? isLinked
        ? current
        : ''
      : await findSnapshot(work, origin, String(args.snapshot));
  if (isLinked && snapshot === '') {
    throw new ToolError(
      'API_REFUSED',
      'A linked clone needs a snapshot to build on, and the machine has none. Nothing was changed.',
      {
        hint: 'Take one with virtualbox_take_snapshot, or make a full clone.',
        fate: 'refused',
      },
    );
  }
  const source = snapshot === '' ? origin : await scope.text('ISnapshot_getMachine', snapshot);
  const [osType, platform] = await Promise.all([
    scope.text('IMachine_getOSTypeId', origin),
    scope.text('IMachine_getPlatform', origin).then((ref) => scope.text('IPlatform_getArchitecture', ref)),
  ]);
  const target = await emptyMachine(work, machineName(args.name ?? '', 'name'), osType, platform, args.groups);
  const options = [
    ...(isLinked ? ['Link'] : []),
    ...(args.keepMacAddresses === true ? ['KeepAllMACs'] : []),
    ...(args.keepDiskNames === true ? ['KeepDiskNames'] : []),
  ];
  const mode = args.withSnapshots === true ? 'AllStates' : 'MachineState';
  await complete(
    work,
    'IMachine_cloneTo',
    source,
    [['target', target], ['mode', mode], ...options.map((option) => ['options', option] as const)],
    `Clone to ${String(args.name)}`,
  );
  const settings = await scope.text('IMachine_getSettingsFilePath', target);
  const registered = work.leaves(
    `The clone is made, but not registered: open ${cleanLine(settings, 200)} with virtualbox_open_machine and register it, or delete its folder.`,
  );
  await scope.act('IVirtualBox_registerMachine', scope.root, [['machine', target]]);
  registered();
  return { data: await equipped(work, target) };
}

/** Unregisters a machine and deletes its files; with `keepDisks` its disks stay as they are. */
export async function deleteMachine(work: Work, args: JsonObject): Promise<Reply> {
  const machine = await findMachine(work, String(args.machine));
  await work.desk.turns.take(machine, () =>
    removeMachine(work, machine, args.keepDisks === true ? 'withoutDisks' : 'withDisks'),
  );
  return { data: null };
}

async function removeMachine(work: Work, machine: string, what: 'withDisks' | 'withoutDisks'): Promise<void> {
  const mode = what === 'withDisks' ? 'DetachAllReturnHardDisksOnly' : 'DetachAllReturnNone';
  const settings = await work.scope.text('IMachine_getSettingsFilePath', machine);
  const fields = await work.scope.act('IMachine_unregister', machine, [['cleanupMode', mode]]);
  const media =
    what === 'withDisks'
      ? fields.filter(({ name }) => name === 'returnval').map(({ text }) => ['media', text] as const)
      : [];
  const deleted = work.leaves(
    `The machine is unregistered already, its disks are detached, and its files are still there (${cleanLine(settings, 200)}): open that file with virtualbox_open_machine to have it back.`,
  );
  try {
    await complete(work, 'IMachine_deleteConfig', machine, media, 'Delete the files of the machine');
  } catch (thrown) {
    // It can still be called by its name, until it is gone.
    await remember(work, 'IMachine_unregister', machine, [], fields).catch(() => undefined);
    throw thrown;
  }
  deleted();
}

async function emptyMachine(
  { scope }: Work,
  name: string,
  osType: string,
  platform: string,
  groups: JsonObject[string] | undefined,
): Promise<string> {
  const list = Array.isArray(groups) ? (groups as readonly string[]) : [];
  return textOf(
    await scope.act('IVirtualBox_createMachine', scope.root, [
      ['settingsFile', ''],
      ['name', name],
      ['platform', platform],
      ...list.map((group) => ['groups', plainText(group, 'groups')] as const),
      ['osTypeId', osType],
      ['flags', ''],
      ['cipher', ''],
      ['passwordId', ''],
      ['password', ''],
    ]),
  );
}

/** The first network adapter as asked for; NAT, as the guest type suggests, when nothing is said. */
async function connect(work: Work, machine: string, args: JsonObject): Promise<void> {
  const kind = given(args.network);
  if (kind === undefined) return;
  const adapter = await work.scope.text('IMachine_getNetworkAdapter', machine, [['slot', '0']]);
  await put(work, adapter, 'INetworkAdapter', 'enabled', String(kind !== 'none'));
  if (kind === 'none') return;
  const attribute = networkNames[kind];
  await put(work, adapter, 'INetworkAdapter', 'attachmentType', kind);
  if (attribute !== undefined)
    await put(work, adapter, 'INetworkAdapter', attribute, plainText(args.networkName ?? '', 'networkName'));
}

function refuseNamelessNetwork({ network, networkName }: JsonObject): void {
  if (given(network) === undefined || !Object.hasOwn(networkNames, String(network)) || given(networkName) !== undefined)
    return;
  throw new ToolError(
    'PARAM_MISSING',
    `A ${String(network)} network needs "networkName": the interface or network to connect to. Nothing was sent.`,
    {
      hint: 'virtualbox_list_networks shows those there are.',
    },
  );
}

async function insert(work: Work, machine: string, medium: string): Promise<void> {
  const drive = (await attachments(work, machine)).find(({ type }) => type === 'DVD');
  if (drive === undefined) return plug(work, machine, await freeSlot(work, machine, 'DVD'), 'DVD', medium);
  await work.scope.act('IMachine_mountMedium', machine, [
    ['name', drive.controller],
    ['controllerPort', String(drive.port)],
    ['device', String(drive.device)],
    ['medium', medium],
    ['force', 'false'],
  ]);
}

async function diskPath(work: Work, machine: string, args: JsonObject): Promise<string> {
  const asked = given(args.diskPath);
  if (asked !== undefined) return hostPath(asked, 'diskPath', work.desk.allowed);
  const settings = await work.scope.text('IMachine_getSettingsFilePath', machine);
  return settings.replace(/\.vbox$/, '.vdi');
}
