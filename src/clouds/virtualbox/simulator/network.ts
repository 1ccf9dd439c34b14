// Network cards of simulated machines, and the networks of the simulated host.
import { E_FAIL, E_INVALIDARG, SimFault } from './fault.ts';
import { notMutable } from './sessions.ts';
import { listOf, put, type Thing, textOf, thing } from './thing.ts';
import { append, byText, type Methods, machineOf, takeOut, type World } from './world.ts';

export const networkMethods: Methods = {
  IMachine_getNetworkAdapter: ({ self, text }) => {
    const found = listOf(self, 'adapters')[Number(text('slot'))];
    if (found !== undefined) return { returnval: found };
    throw new SimFault(E_INVALIDARG, `No network adapter in slot ${text('slot')} (total 8 adapters)`);
  },
  INATEngine_addRedirect: ({ world, self, text }) => {
    refuseFixed(world, self);
    const rules = self.values.get('redirects') as readonly string[];
    const name = text('name');
    if (rules.some((rule) => rule.startsWith(`${name},`)))
      throw new SimFault(E_INVALIDARG, 'A NAT rule of this name already exists');
    const proto = text('proto') === 'TCP' ? '1' : '0';
    const isSame = (rule: string): boolean => {
      const [, protocol, hostIp, hostPort] = rule.split(',');
      return protocol === proto && hostIp === text('hostIP') && hostPort === text('hostPort');
    };
    if (rules.some(isSame))
      throw new SimFault(E_INVALIDARG, 'A NAT rule for this host port and this host IP already exists');
    append(
      self,
      'redirects',
      [name, proto, text('hostIP'), text('hostPort'), text('guestIP'), text('guestPort')].join(','),
    );
    return {};
  },
  INATEngine_removeRedirect: ({ world, self, text }) => {
    refuseFixed(world, self);
    const rule = (self.values.get('redirects') as readonly string[]).find((one) => one.startsWith(`${text('name')},`));
    // Told without a word.
    if (rule === undefined) throw new SimFault(E_INVALIDARG, '');
    takeOut(self, 'redirects', rule);
    return {};
  },
  INATEngine_getNetworkSettings: () => ({ mtu: '0', sockSnd: '0', sockRcv: '0', TcpWndSnd: '0', TcpWndRcv: '0' }),
  IVirtualBox_createNATNetwork: ({ world, text }) => {
    // A second one of a name is made; only one without a name is not.
    if (text('networkName') === '') throw new SimFault(E_FAIL, '');
    const made = makeNatNetwork(text('networkName'), '10.0.2.0/24');
    append(world.vbox, 'NATNetworks', made);
    return { returnval: made };
  },
  IVirtualBox_findNATNetworkByName: ({ world, text }) => {
    const found = byText(world.vbox, 'NATNetworks', 'networkName', text('networkName'));
    if (found === undefined) throw new SimFault(E_INVALIDARG, '');
    return { returnval: found };
  },
  IVirtualBox_removeNATNetwork: ({ world, needed }) => {
    takeOut(world.vbox, 'NATNetworks', needed('network'));
    return {};
  },
  INATNetwork_addPortForwardRule: ({ self, text }) => {
    const list = text('isIpv6') === 'true' ? 'portForwardRules6' : 'portForwardRules4';
    if (ruleNamed(self, list, text('ruleName')) !== undefined)
      throw new SimFault(E_INVALIDARG, 'A NAT rule of this name already exists');
    append(
      self,
      list,
      `${text('ruleName')}:${text('proto').toLowerCase()}:[${text('hostIP')}]:${text('hostPort')}:[${text('guestIP')}]:${text('guestPort')}`,
    );
    return {};
  },
  INATNetwork_removePortForwardRule: ({ self, text }) => {
    const list = text('iSipv6') === 'true' ? 'portForwardRules6' : 'portForwardRules4';
    const rule = ruleNamed(self, list, text('ruleName'));
    if (rule === undefined) throw new SimFault(E_INVALIDARG, '');
    takeOut(self, list, rule);
    return {};
  },
  IHost_generateMACAddress: ({ world }) => ({
    returnval: `080027${Math.floor(world.random() * 0xffffff)
      .toString(16)
      .padStart(6, '0')}`.toUpperCase(),
  }),
};

/** The rule of a network that has a name; rules begin with theirs. */
const ruleNamed = (network: Thing, list: string, name: string): string | undefined => {
  const rules = network.values.get(list);
  return Array.isArray(rules) ? (rules as readonly string[]).find((rule) => rule.startsWith(`${name}:`)) : undefined;
};

/** A network of the host that several machines can share. */
export const makeNatNetwork = (networkName: string, network: string): Thing =>
  thing('INATNetwork', {
    networkName,
    network,
    gateway: network.replace(/0\/\d+$/, '1'),
    enabled: 'true',
    needDhcpServer: 'true',
    IPv6Enabled: 'false',
    portForwardRules4: [],
    portForwardRules6: [],
    localMappings: [],
  });

/** Rules of a registered machine change in its copy under a lock only. */
function refuseFixed(world: World, part: Thing): void {
  const machine = machineOf(part);
  const facts = machine === undefined ? undefined : world.machines.get(machine);
  if (machine !== undefined && facts?.base === machine && facts.isRegistered) throw notMutable(machine);
}

/** The simulated host's interface to the world, and one for host and guests alone. */
export const hostInterfaces = (): readonly Thing[] =>
  [
    ['eth0', 'Bridged', '192.0.2.10', '255.255.255.0', 'e0a4f1b2-7b97-44b7-8000-02fc00000001'],
    ['vboxnet0', 'HostOnly', '192.168.56.1', '255.255.255.0', '786f6276-656e-4074-8000-0a0027000000'],
  ].map(([name, interfaceType, IPAddress, networkMask, id]) => {
    const made = thing('IHostNetworkInterface', {
      name,
      shortName: name,
      id,
      interfaceType,
      IPAddress,
      networkMask,
      status: 'Up',
      mediumType: 'Ethernet',
    });
    put(made, 'networkName', `HostInterfaceNetworking-${textOf(made, 'name')}`);
    return made;
  });
