// Jobs, open handles, USB filters and guest types: small things that have no single call of the API.

import { ToolError } from '../../../../contract/errors.ts';
import type { Reply } from '../../../../contract/invocation.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import { decodeField } from '../decode.ts';
import { findMachine } from '../objects/find.ts';
import { saved } from '../reach.ts';
import { closeThere } from '../session/closers.ts';
import { withLock } from '../session/locks.ts';
import { textOf } from '../session/scope.ts';
import type { Work } from '../session/work.ts';
import { plainText } from '../soap/values.ts';
import { put } from './parts.ts';

/** How a call that went on in the background stands, and its result when it is done. */
export const getJob = async ({ desk }: Work, args: JsonObject): Promise<Reply> => desk.jobs.ask(String(args.job));

export const cancelJob = async ({ desk }: Work, args: JsonObject): Promise<Reply> => desk.jobs.cancel(String(args.job));

export async function listJobs({ desk }: Work): Promise<Reply> {
  const data = desk.jobs.list();
  return { data, list: { total: data.length } };
}

/** Objects that are open under handles. */
export async function listHandles({ desk }: Work): Promise<Reply> {
  const data = desk.handles.all().map(({ id, kind, names }) => ({ handle: id, kind, names: [...names] }));
  return { data, list: { total: data.length } };
}

/** Gives a handle back. What is open in a guest is closed there too. */
export async function closeHandle({ desk, scope }: Work, args: JsonObject): Promise<Reply> {
  const wanted = String(args.handle);
  const entry = desk.handles.all().find(({ id }) => id === wanted);
  if (entry === undefined) {
    const message = `No handle is called "${wanted}". virtualbox_list_handles shows those that are open. Nothing was sent.`;
    throw desk.handles.elsewhere(wanted) ?? new ToolError('NAME_UNKNOWN', message);
  }
  await closeThere(scope.session, entry);
  desk.handles.drop(entry.ref);
  return { data: null };
}

const FILTER_TEXTS = ['vendorId', 'productId', 'manufacturer', 'product', 'serialNumber', 'port', 'revision'];

/** A rule by which USB devices of the host go to a machine; made, filled and inserted under one lock. */
export async function addUsbFilter(work: Work, args: JsonObject): Promise<Reply> {
  const { scope } = work;
  const machine = await findMachine(work, String(args.machine));
  return withLock(work, machine, ({ machine: open }) =>
    saved(work, open, async () => {
      const filters = await scope.text('IMachine_getUSBDeviceFilters', open);
      const filter = textOf(
        await scope.act('IUSBDeviceFilters_createDeviceFilter', filters, [
          ['name', plainText(args.name ?? '', 'name')],
        ]),
      );
      for (const name of FILTER_TEXTS)
        if (args[name] !== undefined) await put(work, filter, 'IUSBDeviceFilter', name, plainText(args[name], name));
      await put(work, filter, 'IUSBDeviceFilter', 'active', String(args.active !== false));
      const last = (await scope.texts('IUSBDeviceFilters_getDeviceFilters', filters)).length;
      await scope.act('IUSBDeviceFilters_insertDeviceFilter', filters, [
        ['position', String(last)],
        ['filter', filter],
      ]);
      return { data: null };
    }),
  );
}

/** Guest systems that VirtualBox knows, by any part of their names. */
export async function listGuestTypes(work: Work, args: JsonObject): Promise<Reply> {
  const { scope } = work;
  const all = (await decodeField(
    work,
    await scope.ask('IVirtualBox_getGuestOSTypes', scope.root),
    'returnval',
    'IGuestOSType[]',
  )) as readonly JsonObject[];
  const words = String(args.filter ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const data = all
    .filter((type) =>
      words.every((word) => `${type.id} ${type.description} ${type.familyDescription}`.toLowerCase().includes(word)),
    )
    .map(
      ({
        id = null,
        description = null,
        familyDescription = null,
        is64Bit = null,
        platformArchitecture = null,
        recommendedRAM = null,
        recommendedHDD = null,
      }): Json => ({
        id,
        description,
        family: familyDescription,
        is64Bit,
        platform: platformArchitecture,
        recommendedRAM,
        recommendedHDD,
      }),
    );
  return { data, list: { total: data.length } };
}
