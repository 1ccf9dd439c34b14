// The tools that a policy may name.
export const tools = [
  {
    name: 'cloudstack_destroy_virtual_machine',
    symbol: 'destroyVirtualMachine',
    provider: 'cloudstack',
    category: 'virtual-machine',
  },
  { name: 'cloudstack_list_zones', symbol: 'listZones', provider: 'cloudstack', category: 'zone' },
];
