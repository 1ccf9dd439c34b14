// The manifest of a machine like one that is there: disks are copied, what may be there only once is left out.
import { isObject, readText } from '../../../contract/read-path.ts';
import type { Machine, Order, Read } from '../../../contract/survey.ts';
import { objectsAt, present } from '../../../contract/survey-values.ts';
import type { JsonObject } from '../../../contract/tool.ts';
import { idOf, objectAt, placeOf } from './place.ts';

/** Undefined for an instance that no machine stands behind. */
export async function capture({ id }: Machine, read: Read): Promise<readonly Order[] | undefined> {
  const rows = await read('kubevirt_list_virtual_machines');
  const row = rows.find((one) => idOf(one) === id);
  const spec = objectAt(row, 'spec');
  const template = objectAt(spec, 'template');
  const inner = objectAt(template, 'spec');
  if (row === undefined || spec === undefined || template === undefined || inner === undefined) return undefined;
  const { namespace } = placeOf(id);
  const copies: JsonObject[] = [];
  const volumes = objectsAt(inner, 'volumes').map((volume): JsonObject => {
    const claim = readText(volume, 'dataVolume.name') ?? readText(volume, 'persistentVolumeClaim.claimName');
    if (claim === undefined) return volume;
    const name = `{name}-${readText(volume, 'name') ?? 'disk'}`;
    copies.push({ metadata: { name }, spec: { source: { pvc: { namespace, name: claim } }, storage: {} } });
    return { name: volume.name ?? 'disk', dataVolume: { name } };
  });
  const { dataVolumeTemplates: _, ...rest } = spec;
  const body = {
    metadata: present({ name: '{name}', labels: objectAt(objectAt(row, 'metadata'), 'labels') }),
    spec: {
      ...rest,
      ...(copies.length > 0 && { dataVolumeTemplates: copies }),
      template: { ...template, spec: { ...withoutIdentity(inner), ...(volumes.length > 0 && { volumes }) } },
    },
  };
  return [{ tool: 'kubevirt_create_virtual_machine', args: { namespace, body } }];
}

/** MAC addresses, and the ids that its firmware tells the guest. */
function withoutIdentity(spec: JsonObject): JsonObject {
  const domain = objectAt(spec, 'domain');
  if (domain === undefined) return spec;
  const devices = objectAt(domain, 'devices');
  const interfaces = objectsAt(devices, 'interfaces').map(({ macAddress: _, ...one }) => one as JsonObject);
  const { uuid: _uuid, serial: _serial, ...firmware } = objectAt(domain, 'firmware') ?? {};
  return {
    ...spec,
    domain: {
      ...domain,
      ...(isObject(devices) && { devices: { ...devices, ...(interfaces.length > 0 && { interfaces }) } }),
      ...(domain.firmware !== undefined && { firmware: firmware as JsonObject }),
    },
  };
}
