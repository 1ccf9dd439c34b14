// What the modules of Ansible's ngine_io.cloudstack are asked for: each thing wanted, wanted again, changed, and gone.

type Args = Readonly<Record<string, unknown>>;

/** One thing, as its module takes it. */
export interface Flow {
  readonly module: string;
  /** Says which thing it is; enough for `state: absent`. */
  readonly is: Args;
  /** What else it has to be made. */
  readonly has?: Args;
  /** What is changed in place afterwards. */
  readonly changed?: Args;
  /** A state beside present and absent, tried after it is there. */
  readonly states?: readonly (Args & { readonly state: string })[];
  /** Name under which later flows find what the module answered. */
  readonly as?: string;
}

const zone = 'fra1';
const network = 'from-ansible';
const vpc = 'vpc-from-ansible';
const address = '{{ address.ip_address }}';
const KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl from@ansible';

/** In the order in which they need each other; taken away in the other direction. */
export const flows: readonly Flow[] = [
  { module: 'cs_role', is: { name: 'ops-ansible' }, has: { role_type: 'User' }, changed: { description: 'changed' } },
  {
    module: 'cs_role_permission',
    is: { role: 'ops-ansible', name: 'list*' },
    has: { permission: 'allow' },
    changed: { permission: 'deny' },
  },
  { module: 'cs_domain', is: { path: 'ansible' }, changed: { network_domain: 'ansible.example' } },
  {
    module: 'cs_account',
    is: { name: 'anna-ansible', domain: 'ROOT/ansible' },
    has: {
      username: 'anna-ansible',
      password: 'only-for-this',
      first_name: 'Anna',
      last_name: 'A',
      email: 'anna@example.org',
    },
    states: [{ state: 'locked' }, { state: 'enabled' }, { state: 'disabled' }, { state: 'enabled' }],
  },
  {
    module: 'cs_user',
    is: { username: 'bert-ansible', domain: 'ROOT/ansible' },
    has: {
      account: 'anna-ansible',
      password: 'only-for-this',
      first_name: 'Bert',
      last_name: 'B',
      email: 'bert@example.org',
    },
    changed: { email: 'b@example.org' },
    states: [{ state: 'disabled' }, { state: 'enabled' }],
  },
  {
    module: 'cs_project',
    is: { name: 'ansible-project' },
    has: { display_text: 'first' },
    changed: { display_text: 'second' },
    states: [{ state: 'suspended' }, { state: 'active' }],
  },
  { module: 'cs_affinitygroup', is: { name: 'apart-ansible' }, has: { affinity_type: 'host anti-affinity' } },
  { module: 'cs_instancegroup', is: { name: 'group-ansible' } },
  { module: 'cs_sshkeypair', is: { name: 'key-ansible' }, has: { public_key: KEY } },
  { module: 'cs_securitygroup', is: { name: 'walls-ansible' }, has: { description: 'from Ansible' } },
  {
    module: 'cs_securitygroup_rule',
    is: { security_group: 'walls-ansible', start_port: 80, end_port: 81, cidr: '10.0.0.0/8' },
  },
  {
    module: 'cs_service_offering',
    is: { name: 'size-ansible' },
    has: { cpu_number: 1, cpu_speed: 1000, memory: 1024, display_text: 'first' },
    changed: { display_text: 'second' },
  },
  {
    module: 'cs_disk_offering',
    is: { name: 'disk-ansible' },
    has: { disk_size: 4, display_text: 'first' },
    changed: { display_text: 'second' },
  },
  {
    module: 'cs_network',
    is: { name: network, zone },
    has: {
      network_offering: 'DefaultIsolatedNetworkOfferingWithSourceNatService',
      gateway: '10.88.0.1',
      netmask: '255.255.255.0',
    },
    changed: { display_text: 'changed' },
  },
  {
    module: 'cs_template',
    is: { name: 'image-ansible', zone },
    has: {
      url: 'http://images.example.org/a.qcow2',
      format: 'QCOW2',
      hypervisor: 'KVM',
      os_type: 'Debian GNU/Linux 12 (64-bit)',
    },
    changed: { display_text: 'changed' },
  },
  {
    module: 'cs_iso',
    is: { name: 'disc-ansible', zone },
    has: { url: 'http://images.example.org/a.iso', os_type: 'Debian GNU/Linux 12 (64-bit)' },
    changed: { display_text: 'changed' },
  },
  {
    module: 'cs_instance',
    is: { name: 'vm-ansible', zone },
    has: {
      template: 'image-ansible',
      service_offering: 'size-ansible',
      networks: [network],
      affinity_groups: ['apart-ansible'],
      // No ssh_key: the module looks for `keypair`, which a server since 4.17 calls `keypairs`, and so finds it changed each time.
    },
    changed: { display_name: 'changed', group: 'group-ansible', force: true },
    states: [{ state: 'stopped' }, { state: 'started' }],
  },
  {
    module: 'cs_volume',
    is: { name: 'data-ansible', zone },
    has: { disk_offering: 'disk-ansible' },
    states: [{ state: 'attached', vm: 'vm-ansible' }, { state: 'detached' }],
  },
  { module: 'cs_vmsnapshot', is: { name: 'snap-ansible', vm: 'vm-ansible', zone }, has: { snapshot_memory: true } },
  { module: 'cs_ip_address', is: { zone, tags: [{ key: 'by', value: 'ansible' }] }, has: { network }, as: 'address' },
  { module: 'cs_firewall', is: { ip_address: address, zone, start_port: 443, end_port: 443, cidrs: ['10.0.0.0/8'] } },
  { module: 'cs_firewall', is: { network, zone, type: 'egress', protocol: 'tcp', start_port: 53, end_port: 53 } },
  {
    module: 'cs_portforward',
    is: { ip_address: address, zone, public_port: 2222, private_port: 22, vm: 'vm-ansible', network },
  },
  {
    module: 'cs_loadbalancer_rule',
    is: { name: 'spread-ansible', ip_address: address, zone, public_port: 80, private_port: 8080, network },
    has: { algorithm: 'roundrobin' },
    changed: { algorithm: 'leastconn' },
  },
  {
    module: 'cs_loadbalancer_rule_member',
    is: { name: 'spread-ansible', ip_address: address, zone, vms: ['vm-ansible'] },
  },
  { module: 'cs_vpc', is: { name: vpc, zone }, has: { cidr: '10.66.0.0/16' }, changed: { display_text: 'changed' } },
  { module: 'cs_network_acl', is: { name: 'acl-ansible', vpc, zone } },
  {
    module: 'cs_network_acl_rule',
    is: { network_acl: 'acl-ansible', vpc, zone, rule_position: 1 },
    has: { start_port: 443, end_port: 443, cidrs: ['10.0.0.0/8'] },
    changed: { action_policy: 'deny' },
  },
];

/** One task of the play: what it does, with which arguments, and whether it has to say that it changed something. */
export interface Task {
  readonly title: string;
  readonly module: string;
  readonly args: Args;
  readonly isCheck: boolean;
  readonly changes: boolean;
  readonly as?: string;
}

/** Every flow forwards, then all of them backwards. */
export function tasksOf(all: readonly Flow[]): readonly Task[] {
  const forwards = all.flatMap(({ module, is, has = {}, changed, states = [], as }): Task[] => {
    const args = { ...is, ...has, state: 'present' };
    const task = (title: string, given: Args, changes: boolean, isCheck = false): Task => ({
      ...{ title: `${module}: ${title}`, module, args: given, isCheck, changes },
      ...(as !== undefined && !isCheck && { as }),
    });
    return [
      task('would make it', args, true, true),
      task('makes it', args, true),
      task('has it', args, false),
      ...(changed === undefined
        ? []
        : [
            task('would change it', { ...args, ...changed }, true, true),
            task('changes it', { ...args, ...changed }, true),
            task('has changed it', { ...args, ...changed }, false),
          ]),
      ...states.flatMap((given) => [
        task(`makes it ${given.state}`, { ...is, ...given }, true),
        task(`has it ${given.state}`, { ...is, ...given }, false),
      ]),
    ];
  });
  const backwards = [...all].reverse().flatMap(({ module, is }): Task[] => {
    const args = { ...is, state: 'absent' };
    const task = (title: string, changes: boolean, isCheck = false): Task => ({
      ...{ title: `${module}: ${title}`, module, args, isCheck, changes },
    });
    return [task('would take it away', true, true), task('takes it away', true), task('has it no more', false)];
  });
  return [...forwards, ...backwards];
}
