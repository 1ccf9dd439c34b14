// What a review of safety has to know of KubeVirt alone: passwords in cloud-init, machines with host devices.
import { readText } from '../../../contract/read-path.ts';
import type { Exposure, Read } from '../../../contract/survey.ts';
import { objectsAt } from '../../../contract/survey-values.ts';
import { idOf, nameOf, namespaceOf, objectAt, shown } from './place.ts';

export async function exposures(read: Read): Promise<readonly Exposure[]> {
  const rows = await read('kubevirt_list_virtual_machines');
  return rows.flatMap((row): readonly Exposure[] => {
    const spec = objectAt(objectAt(objectAt(row, 'spec'), 'template'), 'spec');
    const about = {
      thing: idOf(row),
      name: nameOf(row),
      where: namespaceOf(row),
      next: shown('get_virtual_machine', row),
    };
    const plain = objectsAt(spec, 'volumes').filter((volume) =>
      ['cloudInitNoCloud', 'cloudInitConfigDrive'].some(
        (kind) => readText(volume, `${kind}.userData`) ?? readText(volume, `${kind}.userDataBase64`),
      ),
    );
    const devices = objectsAt(objectAt(objectAt(spec, 'domain'), 'devices'), 'hostDevices');
    return [
      ...(plain.length > 0
        ? [{ ...about, rule: 'user-data-in-definition', shown: 'cloud-init written into the machine' }]
        : []),
      ...(devices.length > 0
        ? [{ ...about, rule: 'host-device', shown: `${devices.length} devices of its host` }]
        : []),
    ];
  });
}
