// What a modelled method returned, as the parts of an answer.
import type { Asked } from './asked.ts';
import { SNAPSHOT_MARK } from './snapshots.ts';
import { isThing, type Thing } from './thing.ts';
import type { Part } from './wire.ts';
import { machineOf, type Outs } from './world.ts';

/** What a method returned by name, in the order of an answer: the return value is last. */
export function printed(asked: Asked, outs: Outs): readonly Part[] {
  const entries = Object.entries(outs);
  // Out parameters come first, in the order of their names' declaration; the return value is last.
  const ordered = [
    ...entries.filter(([name]) => name !== 'returnval'),
    ...entries.filter(([name]) => name === 'returnval'),
  ];
  return ordered.flatMap(([name, value]) =>
    Array.isArray(value)
      ? (value as readonly (string | Thing)[]).map((item) => part(asked, name, item))
      : [part(asked, name, value as string | Thing | undefined)],
  );
}

const STRUCTS = new Set([
  'IMediumAttachment',
  'IGuestOSType',
  'IPCIDeviceAttachment',
  'IAdditionsFacility',
  'IVRDEServerInfo',
  'IHostDrivePartition',
]);

const FLAGS = ['passthrough', 'temporaryEject', 'isEjected', 'nonRotational', 'discard', 'hotPluggable'];

function part(asked: Asked, name: string, value: string | Thing | undefined): Part {
  if (value === undefined || !isThing(value)) return { name, text: value ?? '' };
  if (!STRUCTS.has(value.on)) return { name, text: asked.web.refOf(value) };
  if (value.on !== 'IMediumAttachment') {
    return {
      name,
      text: '',
      parts: [...value.values].map(([key, inner]) => part(asked, key, inner as string | Thing)),
    };
  }
  const field = (key: string): Part => part(asked, key, value.values.get(key) as string | Thing | undefined);
  const machine = machineOf(value);
  const base = machine === undefined ? undefined : asked.world.machines.get(machine)?.base;
  return {
    name,
    text: '',
    parts: [
      part(asked, 'machine', machine?.values.has(SNAPSHOT_MARK) ? machine : base),
      ...['medium', 'controller', 'port', 'device', 'type'].map(field),
      ...FLAGS.map((key) => ({ name: key, text: 'false' })),
      { name: 'bandwidthGroup', text: '' },
    ],
  };
}
