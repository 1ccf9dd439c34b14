// Two clients of one VirtualBox side by side: after each step of either, VBoxManage and our tools have to see the same.
import { strict as assert } from 'node:assert';
import { openSession, type Session } from '../../test/server/kubevirt-session.ts';
import type { OwnVirtualBox } from '../real/own-virtualbox.ts';
import { called } from './called.ts';
import type { Report } from './report.ts';

type Fields = Readonly<Record<string, unknown>>;
type Manage = OwnVirtualBox['manage'];

/** What both have to tell of a machine. */
interface Told {
  readonly name: string;
  readonly id: string;
  readonly memory: number;
  readonly processors: number;
  readonly isOff: boolean;
  readonly snapshots: readonly string[];
}

/** Tries every step, and compares after each. Files of disks go into `folder`, inside the installation's tree. */
export async function besideVBoxManage({ env, manage }: OwnVirtualBox, folder: string, report: Report): Promise<void> {
  const ours = await openSession(['serve'], env);
  try {
    for (const [title, run] of stepsIn(ours, manage, folder))
      await report.check(`both see the same after: ${title}`, async () => {
        await run();
        assert.deepEqual(await machinesOf(ours), machinesIn(manage));
        assert.deepEqual(await disksOf(ours), disksIn(manage));
      });
  } finally {
    await ours.client.close();
  }
}

type Step = readonly [title: string, run: () => unknown];

function stepsIn(ours: Session, manage: Manage, folder: string): readonly Step[] {
  const by = (title: string, tool: string, args: Fields): Step => [`our ${title}`, () => called(ours, tool, args)];
  const their = (...args: readonly string[]): Step => [
    `VBoxManage ${args.slice(0, 3).join(' ')}`,
    () => manage(...args),
  ];
  const machine = 'beside-ours';
  const theirs = 'beside-theirs';
  const info = (name: string, wanted: RegExp): void =>
    assert.match(manage('showvminfo', name, '--machinereadable'), wanted);
  return [
    ['nothing', () => undefined],
    by('creation of a machine', 'virtualbox_create_machine', {
      ...{ name: machine, OSTypeId: 'Other_64', memorySize: 64, CPUCount: 1, diskSize: 2_097_152 },
    }),
    their('createvm', '--name', theirs, '--ostype', 'Other_64', '--register'),
    their('modifyvm', machine, '--memory', '96', '--cpus', '2'),
    by('change of a machine', 'virtualbox_update_machine', {
      machine: theirs,
      memorySize: 80,
      description: 'by "us" & co',
    }),
    ['a description with signs', () => info(theirs, /^description="by .?"us.?" & co"/m)],
    their('createmedium', 'disk', '--filename', `${folder}/theirs.vdi`, '--size', '2'),
    their('storagectl', theirs, '--name', 'SATA', '--add', 'sata', '--portcount', '2'),
    by('attachment of their disk', 'virtualbox_attach_disk', { machine: theirs, disk: `${folder}/theirs.vdi` }),
    ['where the disk is', () => info(theirs, /^"SATA-0-0"=".*theirs\.vdi"/m)],
    by('creation of a disk', 'virtualbox_create_disk', { path: `${folder}/ours.vdi`, size: 2_097_152 }),
    their(
      'storageattach',
      theirs,
      '--storagectl',
      'SATA',
      '--port',
      '1',
      '--type',
      'hdd',
      '--medium',
      `${folder}/ours.vdi`,
    ),
    by('snapshot', 'virtualbox_take_snapshot', { machine, name: 'first' }),
    their('snapshot', machine, 'take', 'second'),
    by('restoration of a snapshot', 'virtualbox_restore_snapshot', { machine, snapshot: 'first' }),
    by('deletion of a snapshot', 'virtualbox_delete_snapshot', { machine, id: 'second' }),
    their('setextradata', machine, 'beside/note', 'from them'),
    [
      'extra data of theirs',
      async () => {
        const told = await called(ours, 'virtualbox_get_machine_extra_data', { machine, key: 'beside/note' });
        assert.match(JSON.stringify(told), /from them/);
      },
    ],
    by('extra data', 'virtualbox_set_machine_extra_data', { machine, key: 'beside/note', value: 'from us' }),
    ['extra data of ours', () => assert.match(manage('getextradata', machine, 'beside/note'), /from us/)],
    by('port forwarding', 'virtualbox_add_port_forwarding', {
      ...{ machine, slot: 0, name: 'ssh', proto: 'TCP', hostPort: 2222, guestPort: 22, hostIP: '127.0.0.1' },
    }),
    ['the forwarding', () => info(machine, /^Forwarding\(0\)="ssh,tcp,127\.0\.0\.1,2222,,22"/m)],
    their('modifyvm', machine, '--name', 'beside-renamed'),
    by('clone', 'virtualbox_clone_machine', { machine: 'beside-renamed', name: 'beside-clone' }),
    their('unregistervm', 'beside-clone', '--delete'),
    by('deletion of their machine', 'virtualbox_delete_machine', { machine: theirs }),
    by('deletion of a machine', 'virtualbox_delete_machine', { machine: 'beside-renamed' }),
  ];
}

async function machinesOf(ours: Session): Promise<readonly Told[]> {
  const rows = await read(ours, 'virtualbox_list_machines');
  const told: Told[] = [];
  for (const { name, id } of rows) {
    const [shown = {}] = await read(ours, 'virtualbox_get_machine', { machine: String(id) });
    const snapshots = await read(ours, 'virtualbox_list_snapshots', { machine: String(id) });
    told.push({
      ...{ name: String(name), id: String(id), memory: Number(shown.memorySize), processors: Number(shown.CPUCount) },
      isOff: shown.state === 'PoweredOff',
      snapshots: snapshots.map((it) => String(it.name)).sort(),
    });
  }
  return told.sort(byName);
}

function machinesIn(manage: Manage): readonly Told[] {
  return [...manage('list', 'vms').matchAll(/^"(.*)" \{([0-9a-f-]+)\}$/gm)]
    .map(([, name = '', id = '']): Told => {
      const info = manage('showvminfo', id, '--machinereadable');
      const value = (key: string): string => new RegExp(`^${key}="?([^"\\n]*)"?$`, 'm').exec(info)?.[1] ?? '';
      return {
        ...{ name, id, memory: Number(value('memory')), processors: Number(value('cpus')) },
        isOff: value('VMState') === 'poweroff',
        snapshots: [...info.matchAll(/^SnapshotName[-\d]*="(.*)"$/gm)].map(([, it]) => String(it)).sort(),
      };
    })
    .sort(byName);
}

async function disksOf(ours: Session): Promise<readonly string[]> {
  const rows = await read(ours, 'virtualbox_list_media', { type: 'HardDisk' });
  return rows.map(({ id }) => String(id)).sort();
}

const disksIn = (manage: Manage): readonly string[] =>
  [...manage('list', 'hdds').matchAll(/^UUID:\s+([0-9a-f-]+)$/gm)].map(([, id]) => String(id)).sort();

const byName = (a: Told, b: Told): number => a.name.localeCompare(b.name);
/** The rows of a list, or the one record. */
async function read(ours: Session, tool: string, args: Fields = {}): Promise<readonly Fields[]> {
  const { items, record, ...rest } = await called(ours, tool, { ...args, format: 'json' });
  return (items ?? [record ?? rest]) as readonly Fields[];
}
