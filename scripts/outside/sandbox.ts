// The data centre that tests of CloudStack's tools name: made by calls, as a new installation is deployed.

/** What a call answers: the row that was made, or the rows below their key. Waits for jobs; throws when the cloud refuses. */
export type Ask = (command: string, params?: Readonly<Record<string, string>>) => Promise<unknown>;

type Row = Readonly<Record<string, unknown>>;

/** Names that those tests hold to be there. */
export const SANDBOX = {
  zone: 'Sandbox-simulator',
  pod: 'POD0',
  template: 'CentOS 5.6 (64-bit) no GUI (Simulator)',
  project: 'terraform',
} as const;

/** Makes zone, pod, clusters, hosts, storage, offerings, template and project. Twice is an error: names would be double. */
export async function deploySandbox(ask: Ask): Promise<void> {
  const make = async (command: string, params: Readonly<Record<string, string>>): Promise<string> =>
    String(rowsOf(await ask(command, params))[0]?.id);
  const zoneid = await make('createZone', {
    ...{ name: SANDBOX.zone, networktype: 'Advanced', guestcidraddress: '10.1.1.0/24' },
    ...{ dns1: '192.0.2.53', internaldns1: '192.0.2.53' },
  });
  const physicalnetworkid = await make('createPhysicalNetwork', {
    ...{ zoneid, name: 'Sandbox-pnet', vlan: '100-200', broadcastdomainrange: 'ZONE', isolationmethods: 'VLAN' },
  });
  for (const traffictype of ['Guest', 'Management', 'Public'])
    await ask('addTrafficType', { physicalnetworkid, traffictype });
  await enableProviders(ask, physicalnetworkid);
  await ask('updatePhysicalNetwork', { id: physicalnetworkid, state: 'Enabled' });
  const podid = await make('createPod', {
    ...{ zoneid, name: SANDBOX.pod, gateway: '172.16.15.1', netmask: '255.255.255.0' },
    ...{ startip: '172.16.15.2', endip: '172.16.15.200' },
  });
  await ask('createVlanIpRange', {
    ...{ zoneid, physicalnetworkid, vlan: '50', forvirtualnetwork: 'true', gateway: '192.168.2.1' },
    ...{ netmask: '255.255.255.0', startip: '192.168.2.2', endip: '192.168.2.200' },
  });
  for (const n of ['0', '1']) await addCluster(ask, n, { zoneid, podid });
  await ask('addImageStore', { zoneid, provider: 'NFS', url: 'nfs://192.0.2.6/export/secondary', name: 'sandbox' });
  await ask('updateZone', { id: zoneid, allocationstate: 'Enabled' });
  await addCatalogue(ask, zoneid);
  await ask('createProject', { name: SANDBOX.project, displaytext: SANDBOX.project });
}

async function enableProviders(ask: Ask, physicalnetworkid: string): Promise<void> {
  const elements: Readonly<Record<string, readonly [string, string]>> = {
    VirtualRouter: ['listVirtualRouterElements', 'configureVirtualRouterElement'],
    VpcVirtualRouter: ['listVirtualRouterElements', 'configureVirtualRouterElement'],
    InternalLbVm: ['listInternalLoadBalancerElements', 'configureInternalLoadBalancerElement'],
  };
  for (const { id, name } of rowsOf(await ask('listNetworkServiceProviders', { physicalnetworkid }))) {
    const commands = elements[String(name)];
    if (commands === undefined) continue;
    const [list, configure] = commands;
    for (const element of rowsOf(await ask(list, { nspid: String(id) })))
      await ask(configure, { id: String(element.id), enabled: 'true' });
    await ask('updateNetworkServiceProvider', { id: String(id), state: 'Enabled' });
  }
}

async function addCluster(
  ask: Ask,
  n: string,
  place: { readonly zoneid: string; readonly podid: string },
): Promise<void> {
  const hypervisor = 'Simulator';
  const added = await ask('addCluster', { ...place, hypervisor, clustername: `C${n}`, clustertype: 'CloudManaged' });
  const clusterid = String(rowsOf(added)[0]?.id);
  for (const host of ['h0', 'h1'])
    await ask('addHost', {
      ...{ ...place, clusterid, hypervisor, url: `http://sim/c${n}/${host}` },
      ...{ username: 'root', password: 'password' },
    });
  await ask('createStoragePool', { ...place, clusterid, name: `PS${n}`, url: `nfs://192.0.2.6:/export/primary${n}` });
}

async function addCatalogue(ask: Ask, zoneid: string): Promise<void> {
  for (const [name, cpuspeed, memory] of [
    ['Small Instance', '500', '512'],
    ['Medium Instance', '1000', '1024'],
  ] as const)
    await ask('createServiceOffering', { name, displaytext: name, cpunumber: '1', cpuspeed, memory });
  for (const [name, disksize] of [
    ['Small', '5'],
    ['Medium', '20'],
    ['Large', '100'],
  ] as const)
    await ask('createDiskOffering', { name, displaytext: name, disksize });
  const [os] = rowsOf(await ask('listOsTypes', { keyword: '64-bit' }));
  await ask('registerTemplate', {
    ...{ zoneid, name: SANDBOX.template, displaytext: SANDBOX.template, ostypeid: String(os?.id) },
    ...{ url: 'http://images.example/centos.vhd', format: 'VHD', hypervisor: 'Simulator' },
    ...{ ispublic: 'true', isfeatured: 'true' },
  });
}

/** The rows of an answer: the one that was made, or those of a list. */
function rowsOf(answer: unknown): readonly Row[] {
  if (Array.isArray(answer)) return answer as readonly Row[];
  const row = (answer ?? {}) as Row;
  return 'id' in row ? [row] : ((Object.values(row).find(Array.isArray) as readonly Row[] | undefined) ?? []);
}
