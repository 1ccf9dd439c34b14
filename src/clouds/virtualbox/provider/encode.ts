// Arguments of a tool as the children of a request: scalars by wire type, names as references to what they name.

import { ToolError } from '../../../contract/errors.ts';
import type { AnyTool, FieldDef, Json, JsonObject } from '../../../contract/tool.ts';
import { hostPath } from './host/host-paths.ts';
import { findBy, findMachine, findSnapshot, pickElement } from './objects/find.ts';
import { type DeviceType, findMedium, mediumForDrive, newMedium } from './objects/media.ts';
import { sessionOf } from './session/references.ts';
import { type Args, textOf } from './session/scope.ts';
import type { Work } from './session/work.ts';
import type { Child } from './soap/soap.ts';
import { elementOf, isArray, isReference, scalarText } from './soap/values.ts';

/** Where the request goes, for names that only mean something there. */
export interface Place {
  /** The object that the operation works on. */
  readonly self: string;
  /** The machine whose parts are named. */
  readonly machine?: string;
  readonly args: JsonObject;
}

/** What the facts say of a parameter that a call of theirs names. */
export function paramOf({ name: tool, params }: AnyTool, name: string): FieldDef {
  const field = params[name];
  if (field === undefined) throw new Error(`${tool} has no parameter ${name}.`);
  return field;
}

/** Every child named in `sends`, arguments that were left out as empty, 0, false or the first choice. */
export async function encodeArguments(
  work: Work,
  tool: AnyTool,
  sends: readonly string[],
  place: Place,
): Promise<Args> {
  const children = await Promise.all(
    sends.map((name) => encodeArgument(work, name, paramOf(tool, name), place.args[name], place)),
  );
  return children.flat();
}

/** One argument: none, one or several children of that name. */
export async function encodeArgument(
  work: Work,
  name: string,
  field: FieldDef,
  value: Json | undefined,
  place: Place,
): Promise<readonly Child[]> {
  const wire = field.wire ?? 'string';
  if (isArray(wire)) {
    if (isReference(elementOf(wire))) refuseNameless(value, name);
    const items =
      value === undefined || value === null ? [] : Array.isArray(value) ? (value as readonly Json[]) : [value];
    return Promise.all(
      items.map(async (item): Promise<Child> => [name, await encodeOne(work, elementOf(wire), item, name, place)]),
    );
  }
  return [[name, value === undefined ? emptyOf(wire, field) : await encodeOne(work, wire, value, name, place)]];
}

/** The service itself dies of an empty reference in a list (seen with IPerformanceCollector_getMetrics). */
function refuseNameless(value: Json | undefined, param: string): void {
  const items = Array.isArray(value) ? (value as readonly Json[]) : [value];
  if (!items.some((item) => item === '' || item === null)) return;
  throw new ToolError('PARAM_VALUE', `"${param}" holds an empty name. Leave it out. Nothing was sent.`);
}

/** The service would fill in the same for a missing child, but only as long as it does not check. */
function emptyOf(wire: string, field: FieldDef): string {
  if (wire === 'boolean') return 'false';
  if (/^u?int/.test(wire)) return '0';
  return wire === 'enum' ? (field.oneOf?.[0] ?? '') : '';
}

async function encodeOne(work: Work, wire: string, value: Json, param: string, place: Place): Promise<string> {
  if (wire === 'path') return hostPath(String(value), param, work.desk.allowed);
  const resolve = resolvers[wire];
  if (resolve !== undefined) return value === '' || value === null ? '' : resolve(work, String(value), param, place);
  if (!isReference(wire)) return scalarText(wire, value, param);
  throw new ToolError(
    'PARAM_VALUE',
    `"${param}" takes a ${wire}, which cannot be named in a call. Leave it out. Nothing was sent.`,
  );
}

type Resolve = (work: Work, wanted: string, param: string, place: Place) => Promise<string>;

const handle =
  (kind: string): Resolve =>
  async ({ desk, scope }, wanted) =>
    desk.handles.find(kind, wanted, sessionOf(scope.root) ?? '');

const byName =
  (operation: string, child: string): Resolve =>
  (work, wanted) =>
    findBy(work, operation, work.scope.root, [[child, wanted]], wanted);

/** True for an argument that names something which is found by looking alone. */
export const isLook = (field: FieldDef | undefined): boolean =>
  field?.wire !== undefined && looks.has(isArray(field.wire) ? elementOf(field.wire) : field.wire);

const looks: ReadonlySet<string> = new Set([
  'IBandwidthGroup',
  'IHostAudioDevice',
  'IDHCPServer',
  'INATNetwork',
  'IHostOnlyNetwork',
  'ICloudNetwork',
  'IAppliance',
  'IVirtualSystemDescription',
  'IGuestScreenInfo',
]);

const resolvers: Readonly<Record<string, Resolve>> = {
  IMachine: (work, wanted, param) => findMachine(work, wanted, param),
  machineId: async (work, wanted, param) => work.scope.text('IMachine_getId', await findMachine(work, wanted, param)),
  ISnapshot: (work, wanted, param, place) => findSnapshot(work, place.machine ?? place.self, wanted, param),
  snapshot: async (work, wanted, param, place) =>
    work.scope.text('ISnapshot_getId', await findSnapshot(work, place.machine ?? place.self, wanted, param)),
  IMedium: (work, wanted, param) => findMedium(work, wanted, param),
  'drive:IMedium': (work, wanted, param, { args }) =>
    mediumForDrive(work, wanted, args.type as DeviceType | undefined, param),
  'new:IMedium': (work, wanted, param) => newMedium(work, wanted, param),
  'new:IUSBDeviceFilter': async ({ scope }, wanted, _, { self }) =>
    textOf(await scope.act('IUSBDeviceFilters_createDeviceFilter', self, [['name', wanted]])),
  'new:IHostUSBDeviceFilter': async ({ scope }, wanted, _, { self }) =>
    textOf(await scope.act('IHost_createUSBDeviceFilter', self, [['name', wanted]])),
  IBandwidthGroup: async (work, wanted, _, place) => {
    const control = await work.scope.text('IMachine_getBandwidthControl', place.machine ?? place.self);
    return findBy(work, 'IBandwidthControl_getBandwidthGroup', control, [['name', wanted]], wanted);
  },
  IHostAudioDevice: async (work, wanted, param) => {
    const host = await work.scope.text('IVirtualBox_getHost', work.scope.root);
    const devices = await work.scope.texts('IHost_getAudioDevices', host);
    return pickElement(work, devices, ['IHostAudioDevice_getName', 'IHostAudioDevice_getId'], wanted, param);
  },
  IDHCPServer: byName('IVirtualBox_findDHCPServerByNetworkName', 'name'),
  INATNetwork: byName('IVirtualBox_findNATNetworkByName', 'networkName'),
  IHostOnlyNetwork: byName('IVirtualBox_findHostOnlyNetworkByName', 'networkName'),
  ICloudNetwork: byName('IVirtualBox_findCloudNetworkByName', 'networkName'),
  IAppliance: handle('appliance'),
  IVirtualSystemDescription: handle('virtualSystem'),
  IGuestScreenInfo: handle('guestScreen'),
  nsISupports: async (work, wanted, param) => {
    if (wanted === 'host') return work.scope.text('IVirtualBox_getHost', work.scope.root);
    return wanted.includes('/') ? findMedium(work, wanted, param) : findMachine(work, wanted, param);
  },
};
