// What a review of safety has to know of KubeVirt alone: credentials in definitions, machines with host devices.
import { readText } from '../../../contract/read-path.ts';
import type { Exposure, Order, Read } from '../../../contract/survey.ts';
import { objectsAt } from '../../../contract/survey-values.ts';
import type { JsonObject } from '../../../contract/tool.ts';
import { holdsSecret } from '../../../security/holds-secret.ts';
import { idOf, nameOf, namespaceOf, objectAt, shown } from './place.ts';

/** What machines are made of: list tool, the tool that shows one where there is one, and where the definition of the guest lies. */
const definitions = [
  ['kubevirt_list_virtual_machines', 'get_virtual_machine', ['spec', 'template', 'spec']],
  ['kubevirt_list_virtual_machine_instances', 'get_virtual_machine_instance', ['spec']],
  ['kubevirt_list_vmi_replica_sets', undefined, ['spec', 'template', 'spec']],
  [
    'kubevirt_list_virtual_machine_pools',
    'get_virtual_machine_pool',
    ['spec', 'virtualMachineTemplate', 'spec', 'template', 'spec'],
  ],
] as const;

/** Instances that something else made say the same as that. */
const isMade = (row: JsonObject): boolean => objectsAt(objectAt(row, 'metadata'), 'ownerReferences').length > 0;

export async function exposures(read: Read): Promise<readonly Exposure[]> {
  const found = await Promise.all(
    definitions.map(async ([tool, get, path], at) => {
      // Without the machines themselves there is nothing to say; sets and pools may be out of reach.
      const rows = at === 0 ? await read(tool) : await read(tool).catch(() => []);
      return rows
        .filter((row) => at === 0 || !isMade(row))
        .flatMap((row) => exposed(row, nextFor(row, tool, get), path));
    }),
  );
  return found.flat();
}

const nextFor = (row: JsonObject, list: string, get: string | undefined): Order =>
  get === undefined ? { tool: list, args: { namespace: namespaceOf(row) } } : shown(get, row);

function exposed(row: JsonObject, next: Order, path: readonly string[]): readonly Exposure[] {
  const spec = path.reduce<JsonObject | undefined>((now, step) => objectAt(now, step), row);
  const volumes = objectsAt(spec, 'volumes');
  const about = { thing: idOf(row), name: nameOf(row), where: namespaceOf(row), next };
  const hit = (is: boolean, rule: string, words: string): readonly Exposure[] =>
    is ? [{ ...about, rule, shown: words }] : [];
  const plain = volumes.flatMap((volume) =>
    ['cloudInitNoCloud', 'cloudInitConfigDrive'].flatMap((kind) =>
      ['userData', 'userDataBase64'].flatMap((member) => readText(volume, `${kind}.${member}`) ?? []),
    ),
  );
  const isAnswer = volumes.some((volume) => readText(volume, 'sysprep.configMap.name') !== undefined);
  const kernel = readText(spec, 'domain.firmware.kernelBoot.kernelArgs');
  const devices = objectsAt(objectAt(objectAt(spec, 'domain'), 'devices'), 'hostDevices');
  return [
    ...hit(plain.length > 0, 'user-data-in-definition', 'cloud-init written into the machine'),
    ...hit(
      plain.some((text) => holdsSecret(text)),
      'secret-in-user-data',
      'a credential in its cloud-init',
    ),
    ...hit(isAnswer, 'user-data-in-definition', 'an answer file of Windows in a ConfigMap'),
    ...hit(
      kernel !== undefined && holdsSecret(kernel),
      'secret-in-user-data',
      'a credential in the arguments of its kernel',
    ),
    ...hit(devices.length > 0, 'host-device', `${devices.length} devices of its host`),
  ];
}
