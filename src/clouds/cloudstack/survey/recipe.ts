// The calls that make a machine like one that is there.
import type { Machine, Order, Read } from '../../../contract/survey.ts';
import { numberAt, objectsAt, present, textAt } from '../../../contract/survey-values.ts';
import { everybody } from './machines.ts';

/** By names where names are enough: a recipe is read by people. Undefined for one that has no template to be made of. */
export async function capture({ id }: Machine, read: Read): Promise<readonly Order[] | undefined> {
  const [rows, volumes] = await Promise.all([
    read('cloudstack_list_virtual_machines', everybody),
    read('cloudstack_list_volumes', everybody),
  ]);
  const row = rows.find((one) => textAt(one, 'id') === id);
  const [serviceofferingid, templateid] = [textAt(row, 'serviceofferingname'), textAt(row, 'templatename')];
  const zoneid = textAt(row, 'zonename');
  if (serviceofferingid === undefined || templateid === undefined || zoneid === undefined) return undefined;
  const networkids = objectsAt(row, 'nic').flatMap((nic) => textAt(nic, 'networkid') ?? []);
  const own = volumes.filter((one) => textAt(one, 'virtualmachineid') === id);
  const data = own.filter((one) => textAt(one, 'type') !== 'ROOT');
  return [
    {
      tool: 'cloudstack_deploy_virtual_machine',
      args: present({
        ...{ name: '{name}', zoneid, serviceofferingid, templateid, networkids },
        projectid: textAt(row, 'projectid'),
      }),
    },
    ...data.flatMap((one, at): readonly Order[] => {
      const name = `{name}-data${at + 1}`;
      const diskofferingid = textAt(one, 'diskofferingid');
      const size = numberAt(one, 'size');
      return [
        {
          tool: 'cloudstack_create_volume',
          args: present({
            ...{ name, zoneid, diskofferingid },
            size: size === undefined ? undefined : Math.ceil(size / 1024 ** 3),
          }),
        },
        { tool: 'cloudstack_attach_volume', args: { id: name, virtualmachineid: '{name}' } },
      ];
    }),
  ];
}
