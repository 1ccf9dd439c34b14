// Steps that several workflows take.
import { ToolError } from '../../../../contract/errors.ts';
import { finish } from '../session/progress.ts';
import { type Args, textOf } from '../session/scope.ts';
import type { Work } from '../session/work.ts';

/** Invokes something that goes on in the background and waits for its end. */
export async function complete(work: Work, operation: string, self: string, args: Args, what: string): Promise<void> {
  const progress = textOf(await work.scope.act(operation, self, args));
  if (progress !== '') await finish(work, progress, what);
}

/** Sets one attribute. */
export const put = async (
  { scope }: Work,
  self: string,
  on: string,
  attribute: string,
  text: string,
): Promise<void> => {
  await scope.act(`${on}_set${attribute.charAt(0).toUpperCase()}${attribute.slice(1)}`, self, [[attribute, text]]);
};

/** A device slot: controller, port and device on it. */
export interface Slot {
  readonly controller: string;
  readonly port: number;
  readonly device: number;
}

interface Attachment extends Slot {
  readonly type: string;
  readonly medium: string;
}

/** Everything that is plugged in, empty drives included. */
export async function attachments({ scope }: Work, machine: string): Promise<readonly Attachment[]> {
  const fields = await scope.ask('IMachine_getMediumAttachments', machine);
  return fields
    .filter(({ name }) => name === 'returnval')
    .map(({ children }) => {
      const text = (name: string): string => children.find((child) => child.name === name)?.text ?? '';
      return {
        controller: text('controller'),
        port: Number(text('port')),
        device: Number(text('device')),
        type: text('type'),
        medium: text('medium'),
      };
    });
}

/** A slot where a device of that type fits, on the named controller or the first one that has room. Throws API_REFUSED. */
export async function freeSlot(work: Work, machine: string, type: string, wanted?: string): Promise<Slot> {
  const { scope } = work;
  const taken = new Set(
    (await attachments(work, machine)).map(({ controller, port, device }) => `${controller}/${port}/${device}`),
  );
  const controllers = await Promise.all(
    (await scope.texts('IMachine_getStorageControllers', machine)).map((ref) =>
      Promise.all([
        scope.text('IStorageController_getName', ref),
        scope.text('IStorageController_getBus', ref),
        scope.text('IStorageController_getPortCount', ref),
        scope.text('IStorageController_getMaxDevicesPerPortCount', ref),
      ]),
    ),
  );
  // Guest types that have both want their disks on the faster bus; drives for images may share the old one.
  const isLast = (bus: string): number => Number(type === 'HardDisk' && bus === 'IDE');
  for (const [name, bus, ports, devices] of controllers.sort((a, b) => isLast(a[1]) - isLast(b[1]))) {
    if (wanted === undefined ? (bus === 'Floppy') !== (type === 'Floppy') : name !== wanted) continue;
    for (let port = 0; port < Number(ports); port += 1) {
      for (let device = 0; device < Number(devices); device += 1) {
        if (!taken.has(`${name}/${port}/${device}`)) return { controller: name, port, device };
      }
    }
  }
  throw new ToolError(
    'API_REFUSED',
    wanted === undefined
      ? 'No storage controller of the machine has a free slot.'
      : `Storage controller "${wanted}" has no free slot, or the machine has no such controller.`,
    {
      hint: 'virtualbox_add_storage_controller adds one.',
      fate: 'refused',
    },
  );
}

/** Plugs a medium into a slot; an empty reference makes an empty drive. */
export const plug = async (
  { scope }: Work,
  machine: string,
  { controller, port, device }: Slot,
  type: string,
  medium: string,
): Promise<void> => {
  await scope.act('IMachine_attachDevice', machine, [
    ['name', controller],
    ['controllerPort', String(port)],
    ['device', String(device)],
    ['type', type],
    ['medium', medium],
  ]);
};

/** The argument as text, or undefined when it is empty or missing. */
export const given = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
