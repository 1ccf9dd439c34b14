// DHCP servers of the simulated host's networks.
import { E_INVALIDARG, SimFault } from './fault.ts';
import { put, thing } from './thing.ts';
import { append, byText, type Call, type Methods, takeOut } from './world.ts';

const IPV4 = /^(25[0-5]|2[0-4]\d|1?\d?\d)(\.(25[0-5]|2[0-4]\d|1?\d?\d)){3}$/;
/** What `setConfiguration` takes > what it is called in a refusal, and what it sets. */
const SETTINGS = [
  ['IPAddress', 'server address', 'IPAddress'],
  ['networkMask', 'netmask', 'networkMask'],
  ['FromIPAddress', 'lower IP address', 'lowerIP'],
  ['ToIPAddress', 'upper IP address', 'upperIP'],
] as const;

const named = ({ world, text }: Call) => byText(world.vbox, 'DHCPServers', 'networkName', text('name'));

export const dhcpMethods: Methods = {
  IVirtualBox_createDHCPServer: (call) => {
    // A second one is refused without a word.
    if (named(call) !== undefined) throw new SimFault(E_INVALIDARG, '');
    const made = thing('IDHCPServer', {
      networkName: call.text('name'),
      enabled: 'false',
      IPAddress: '0.0.0.0',
      networkMask: '0.0.0.0',
      lowerIP: '0.0.0.0',
      upperIP: '0.0.0.0',
    });
    append(call.world.vbox, 'DHCPServers', made);
    return { returnval: made };
  },
  IVirtualBox_findDHCPServerByNetworkName: (call) => {
    const found = named(call);
    if (found === undefined) throw new SimFault(E_INVALIDARG, '');
    return { returnval: found };
  },
  IVirtualBox_removeDHCPServer: ({ world, needed }) => {
    takeOut(world.vbox, 'DHCPServers', needed('server'));
    return {};
  },
  IDHCPServer_setConfiguration: ({ self, text }) => {
    for (const [name, called] of SETTINGS)
      if (!IPV4.test(text(name))) throw new SimFault(E_INVALIDARG, `Invalid ${called}: ${text(name)}`);
    for (const [name, , attribute] of SETTINGS) put(self, attribute, text(name));
    return {};
  },
};
