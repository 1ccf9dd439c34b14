// Domains, roles, accounts, users and a project.

import { adminLogin, type KeyPair, type Login, userLogin } from '../access/credentials.ts';
import { domainAdminCommands, readOnlyCommands, userCommands } from '../access/role-commands.ts';
import { idOf } from '../engine/ids.ts';
import { must, type World } from '../engine/world.ts';
import { ago, DAY, owners, put } from './plant-rows.ts';

/** Who there is. `keys` are the administrator's. */
export function seedTenants(world: World, keys: KeyPair): void {
  const root = put(world, 'domain', 'ROOT', {
    level: 0,
    path: 'ROOT',
    state: 'Active',
    created: ago(world, 400 * DAY),
  });
  const retail = put(world, 'domain', 'retail', {
    level: 1,
    parentdomainid: root.id,
    path: 'ROOT/retail',
    state: 'Active',
    created: ago(world, 300 * DAY),
  });
  seedRoles(world);
  const admin = account(world, 'admin', 'Root Admin', 1, root.id, true);
  const acme = account(world, 'acme', 'User', 0, retail.id, false);
  user(world, { ...adminLogin, ...keys }, admin, 'Ada', 'Root', true);
  user(world, userLogin, acme, 'Anna', 'Acme', false);

  const project = put(world, 'project', 'webshop', {
    displaytext: 'Web shop relaunch',
    domainid: root.id,
    state: 'Active',
    created: ago(world, 60 * DAY),
    projectaccountname: 'PrjAcct-webshop-1',
    _ownerid: admin,
  });
  world.table('projectaccount').put({
    id: `${project.id}/${admin}`,
    projectid: project.id,
    account: 'admin',
    accountid: admin,
    domainid: root.id,
    role: 'Admin',
    state: 'Active',
  });

  put(world, 'sshkeypair', 'ops-laptop', {
    ...owners.admin,
    fingerprint: '0f:1e:2d:3c:4b:5a:69:78:87:96:a5:b4:c3:d2:e1:f0',
  });
  put(world, 'sshkeypair', 'anna-key', {
    ...owners.acme,
    fingerprint: '10:32:54:76:98:ba:dc:fe:01:23:45:67:89:ab:cd:ef',
  });
  put(world, 'userdata', 'cloud-init-web', {
    ...owners.admin,
    accountid: admin,
    userdata: Buffer.from('#cloud-config\npackages: [nginx]\n').toString('base64'),
  });
  put(world, 'instancegroup', 'production', { ...owners.admin, created: ago(world, 200 * DAY) });
  put(world, 'affinitygroup', 'spread-web', {
    ...owners.admin,
    type: 'host anti-affinity',
    description: 'Web servers on different hosts',
  });
  put(world, 'securitygroup', 'default', {
    ...owners.admin,
    description: 'Default security group',
    _ingress: [],
    _egress: [],
  });
}

function seedRoles(world: World): void {
  const role = (name: string, type: string, description: string, allowed: readonly string[]): void => {
    const { id } = put(world, 'role', name, { type, description, isdefault: true, ispublic: true, state: 'enabled' });
    for (const rule of allowed)
      world.table('rolepermission').put({
        id: idOf('rolepermission', `${id}/allow/${rule}`),
        roleid: id,
        rolename: name,
        rule,
        permission: 'allow',
      });
  };
  // The order is that of their numbers: 1 to 4 are what `roleid=4` means.
  role('Root Admin', 'Admin', 'Everything', ['*']);
  role('Resource Admin', 'ResourceAdmin', 'Everything that is shared out', domainAdminCommands);
  role('Domain Admin', 'DomainAdmin', 'Everything within a domain', domainAdminCommands);
  role('User', 'User', 'Own machines, disks and networks', userCommands);
  role('Read-Only Admin - Default', 'Admin', 'Sees everything', READS);
  role('Read-Only User - Default', 'User', 'Sees its own', readOnlyCommands);
  role('Support Admin - Default', 'Admin', 'Sees everything, helps out', [
    ...READS,
    ...HELPS,
    'prepareHostForMaintenance',
  ]);
  role('Support User - Default', 'User', 'Sees its own, starts and stops it', [...readOnlyCommands, ...HELPS]);
}

const READS = ['list*', 'get*', 'queryAsyncJobResult', 'quotaSummary', 'quotaTariffList', 'quotaIsEnabled'];
const HELPS = ['startVirtualMachine', 'stopVirtualMachine', 'rebootVirtualMachine', 'restartNetwork', 'restartVPC'];

function account(
  world: World,
  name: string,
  role: string,
  accounttype: number,
  domainid: string,
  isdefault: boolean,
): string {
  return put(world, 'account', name, {
    accounttype,
    roleid: idOf('role', role),
    domainid,
    state: 'enabled',
    isdefault,
    iscleanuprequired: false,
    apikeyaccess: 'INHERIT',
    groups: [],
    created: ago(world, 300 * DAY),
  }).id;
}

function user(
  world: World,
  login: Login,
  accountid: string,
  firstname: string,
  lastname: string,
  isdefault: boolean,
): void {
  const owner = must(world, 'account', accountid);
  world.table('user').put({
    id: idOf('user', login.username),
    username: login.username,
    firstname,
    lastname,
    email: `${login.username}@simulated.example`,
    // The administrator that comes with a cloud has none.
    timezone: login.username === 'admin' ? undefined : 'Europe/Berlin',
    state: 'enabled',
    account: owner.name,
    accountid,
    domainid: owner.domainid,
    usersource: 'native',
    isdefault,
    is2faenabled: false,
    is2famandated: false,
    apikeyaccess: 'INHERIT',
    created: ago(world, 300 * DAY),
    _password: login.password,
    _apikey: login.apiKey,
    _secretkey: login.secretKey,
  });
}
