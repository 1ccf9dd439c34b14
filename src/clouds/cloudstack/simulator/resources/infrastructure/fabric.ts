// What a physical network carries: traffic types, service providers with their elements, storage ranges.
import { failed } from '../../engine/fault.ts';
import { listed, lists } from '../../engine/lists.ts';
import type { Row } from '../../engine/row.ts';
import { type Module, type Resource, work } from '../../engine/types.ts';
import { creates, object, removes, subject, updates } from '../../engine/verbs.ts';
import type { World } from '../../engine/world.ts';

const trafficType: Resource = {
  table: 'traffictype',
  key: 'traffictype',
  noun: 'traffic type',
  type: 'TrafficType',
  view: (shown) => void delete shown.name,
};
const provider: Resource = {
  table: 'networkserviceprovider',
  key: 'networkserviceprovider',
  noun: 'service provider',
  type: 'PhysicalNetworkServiceProvider',
  newestFirst: true,
};
const routerElement: Resource = {
  table: 'virtualrouterelement',
  key: 'virtualrouterelement',
  noun: 'virtual router element',
};
const balancerElement: Resource = {
  table: 'internalloadbalancerelement',
  key: 'internalloadbalancerelement',
  noun: 'internal load balancer element',
};
const storageRange: Resource = {
  table: 'storagenetworkiprange',
  key: 'storagenetworkiprange',
  noun: 'storage range',
};

const ROUTER_SERVICES = 'Vpn Dhcp Dns Gateway Firewall Lb SourceNat StaticNat PortForwarding UserData';

/** Providers that every physical network has from the start > their services. All are disabled until somebody enables them. */
const PROVIDERS: Readonly<Record<string, string>> = {
  VirtualRouter: ROUTER_SERVICES,
  SecurityGroupProvider: 'SecurityGroup',
  VpcVirtualRouter: `${ROUTER_SERVICES.replace('Firewall ', '')} NetworkACL`,
  BaremetalPxeProvider: '',
  InternalLbVm: 'Lb',
  ConfigDrive: 'Dhcp Dns UserData',
};

/** Puts the providers of a new physical network, and the elements behind those that have one. */
export function addProviders(
  world: World,
  physicalnetworkid: string,
  newId: (name: string) => string,
  on = false,
): void {
  for (const [name, services] of Object.entries(PROVIDERS)) {
    const id = newId(name);
    world.table('networkserviceprovider').put({
      id,
      name,
      physicalnetworkid,
      state: on || name === 'BaremetalPxeProvider' ? 'Enabled' : 'Disabled',
      servicelist: services === '' ? [] : services.split(' '),
      canenableindividualservice: name !== 'BaremetalPxeProvider' && name !== 'SecurityGroupProvider',
    });
    const element =
      name === 'InternalLbVm'
        ? balancerElement
        : name.endsWith('VirtualRouter') || name === 'VirtualRouter'
          ? routerElement
          : undefined;
    if (element !== undefined) world.table(element.table).put({ id: newId(`${name} element`), nspid: id, enabled: on });
  }
}

/** Takes away what came and stands with a physical network: its providers, their elements and its kinds of traffic. */
export function dropProviders(world: World, physicalnetworkid: string): void {
  const providers = world.table('networkserviceprovider');
  for (const { id } of providers.where((row) => row.physicalnetworkid === physicalnetworkid)) {
    for (const { table } of [routerElement, balancerElement])
      for (const element of world.table(table).where((row) => row.nspid === id)) world.table(table).drop(element.id);
    providers.drop(id);
  }
  const traffic = world.table('traffictype');
  for (const { id } of traffic.where((row) => row.physicalnetworkid === physicalnetworkid)) traffic.drop(id);
}

/** Each kind of traffic runs over a physical network once. */
export const trafficTypes: Module = {
  resource: trafficType,
  commands: {
    listTrafficTypes: lists(trafficType),
    addTrafficType: creates(trafficType, {
      fields: ({ args, world }) => {
        const physicalnetworkid = args.need('physicalnetworkid');
        const traffictype = args.need('traffictype');
        const twin = world
          .table('traffictype')
          .some((row) => row.physicalnetworkid === physicalnetworkid && row.traffictype === traffictype);
        if (twin) throw failed(`Traffic of type ${traffictype} runs over this physical network already.`);
        return { physicalnetworkid, traffictype };
      },
    }),
    updateTrafficType: updates(trafficType),
    deleteTrafficType: removes(trafficType),
  },
};

/** Providers are there from the start; enabling one is a change of its state. */
export const serviceProviders: Module = {
  resource: provider,
  commands: {
    listNetworkServiceProviders: lists(provider),
    addNetworkServiceProvider: creates(provider, {
      states: ['Disabled', 'Disabled'],
      fields: ({ args, world }) => {
        const name = args.need('name');
        const physicalnetworkid = args.need('physicalnetworkid');
        const there = world
          .table('networkserviceprovider')
          .some((row) => row.name === name && row.physicalnetworkid === physicalnetworkid);
        if (there) throw failed(`The provider ${name} is on this physical network already.`);
        return { servicelist: args.list('servicelist'), canenableindividualservice: true };
      },
    }),
    updateNetworkServiceProvider: updates(provider),
    deleteNetworkServiceProvider: removes(provider),
  },
};

/** Virtual routers as elements of their providers. */
export const routerElements: Module = {
  resource: routerElement,
  commands: {
    listVirtualRouterElements: lists(routerElement),
    createVirtualRouterElement: creates(routerElement, { fields: () => ({ enabled: false }) }),
    configureVirtualRouterElement: (call) => {
      const row = subject(call, routerElement);
      return work(() => object(routerElement, Object.assign(row, { enabled: call.args.flag('enabled') })));
    },
  },
};

/** Internal load balancers as elements of theirs. */
export const balancerElements: Module = {
  resource: balancerElement,
  commands: {
    listInternalLoadBalancerElements: lists(balancerElement),
    createInternalLoadBalancerElement: creates(balancerElement, { fields: () => ({ enabled: false }) }),
    configureInternalLoadBalancerElement: (call) => {
      const row = subject(call, balancerElement);
      return work(() => object(balancerElement, Object.assign(row, { enabled: call.args.flag('enabled') })));
    },
  },
};

/** Addresses of the storage network of a pod. */
export const storageRanges: Module = {
  resource: storageRange,
  commands: {
    listStorageNetworkIpRange: lists(storageRange),
    createStorageNetworkIpRange: creates(storageRange, {
      fields: ({ args, world }) => ({
        podid: args.text('podid'),
        zoneid: world.table('pod').get(args.need('podid'))?.zoneid,
        endip: args.text('endip') ?? args.text('startip'),
      }),
    }),
    updateStorageNetworkIpRange: updates(storageRange),
    deleteStorageNetworkIpRange: removes(storageRange),
  },
};

const planner: Resource = { table: 'deploymentplanner', key: 'deploymentPlanner', noun: 'planner', view: bare };
const isolation: Resource = { table: 'isolationmethod', key: 'isolationmethod', noun: 'isolation method', view: bare };
const implementor: Resource = {
  table: 'traffictypeimplementor',
  key: 'traffictypeimplementorresponse',
  noun: 'implementor',
  view: bare,
};

function bare(shown: Row): void {
  delete (shown as { id?: string }).id;
}

const named = (names: string): Row[] => names.split(' ').map((name) => ({ id: name, name }));

/** What the server can do with networks at all; told in full, whatever page is asked for. */
export const fixedLists: Module = {
  commands: {
    listDeploymentPlanners: (call) =>
      listed(
        call,
        planner,
        named(
          'FirstFitPlanner UserDispersingPlanner UserConcentratedPodPlanner ImplicitDedicationPlanner BareMetalPlanner SkipHeuristicsPlanner',
        ),
      ),
    listNetworkIsolationMethods: (call) => listed(call, isolation, named('None Ec2 Vlan Vxlan Gre Stt')),
    listTrafficTypeImplementors: (call) =>
      listed(
        call,
        implementor,
        (
          [
            ['Guest', 'ExternalGuestNetworkGuru'],
            ['Guest', 'DirectNetworkGuru'],
            ['Guest', 'PrivateNetworkGuru'],
            ['Public', 'PublicNetworkGuru'],
            ['Management', 'PodBasedNetworkGuru'],
            ['Storage', 'StorageNetworkGuru'],
            ['Control', 'ControlNetworkGuru'],
          ] as const
        )
          .filter(([type]) => type === (call.args.text('traffictype') ?? type))
          .map(([traffictype, name]) => ({ id: name, traffictype, traffictypeimplementor: name })),
      ),
  },
};
