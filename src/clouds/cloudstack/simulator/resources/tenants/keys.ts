// Small things that accounts keep: SSH key pairs, user data, instance groups.
import { createHash } from 'node:crypto';
import { inUse, invalid } from '../../engine/fault.ts';
import { randomText } from '../../engine/ids.ts';
import { lists } from '../../engine/lists.ts';
import { accountNamed, ownerFields } from '../../engine/owners.ts';
import type { Row } from '../../engine/row.ts';
import { type Call, type Module, type Resource, success } from '../../engine/types.ts';
import { creates, object, removes, updates } from '../../engine/verbs.ts';
import { readUserData } from '../user-data.ts';

const sshKey: Resource = {
  table: 'sshkeypair',
  key: 'sshkeypair',
  noun: 'SSH key pair',
  type: 'SSHKeyPair',
  owned: true,
  newestFirst: true,
  view: (shown) => void delete shown.domainpath,
};
const userData: Resource = { table: 'userdata', key: 'userdata', noun: 'user data', type: 'UserData', owned: true };
const instanceGroup: Resource = {
  table: 'instancegroup',
  key: 'instancegroup',
  noun: 'instance group',
  type: 'InstanceGroup',
  owned: true,
};

/** The private half of a created pair is in that answer and nowhere else. */
export const sshKeys: Module = {
  resource: sshKey,
  commands: {
    listSSHKeyPairs: lists(sshKey),
    registerSSHKeyPair: (call) => {
      const publicKey = call.args.need('publickey');
      if (!/^(ssh-(rsa|ed25519|dss)|ecdsa-sha2-\S+|sk-\S+) \S+/.test(publicKey))
        throw invalid('The public key is not one that SSH knows.');
      return object(sshKey, newKey(call, publicKey));
    },
    createSSHKeyPair: (call) => {
      const row = newKey(call, `ssh-rsa ${randomText(call.world.random, 40)}`);
      const secret = `-----BEGIN RSA PRIVATE KEY-----\nSIMULATED-SECRET-${randomText(call.world.random, 48)}\n-----END RSA PRIVATE KEY-----\n`;
      return object({ ...sshKey, key: 'keypair' }, row, { privatekey: secret });
    },
    deleteSSHKeyPair: (call) => {
      const name = call.args.need('name');
      const row = keyNamed(call, name);
      // Clients tell by these words that a key is gone.
      if (row === undefined)
        throw invalid(`A key pair with name '${name}' does not exist for account ${accountNamed(call).name}.`);
      call.world.table('sshkeypair').drop(row.id);
      return success;
    },
  },
};

/** Base64 only; what a machine uses stays. */
export const userDatas: Module = {
  resource: userData,
  commands: {
    listUserData: lists(userData),
    registerUserData: (call) => {
      const data = readUserData(call.args.need('userdata'));
      const owner = ownerFields(call);
      const name = call.args.need('name');
      if (call.world.table('userdata').some((row) => row.name === name && row.account === owner.account))
        throw invalid(`User data with the name ${name} already exists.`);
      const row: Row = {
        id: call.world.newId(),
        name,
        userdata: data,
        params: call.args.text('params'),
        ...owner,
        accountid: call.who.account.id,
      };
      call.world.table('userdata').put(row);
      return object(userData, row);
    },
    deleteUserData: removes(userData, {
      guard: (row, { world }) => {
        const user = world.table('virtualmachine').first((it) => it.userdataid === row.id);
        if (user !== undefined) throw inUse(`The user data ${row.name} is in use by the virtual machine ${user.name}.`);
      },
    }),
  },
};

/** Names to sort machines by. */
export const instanceGroups: Module = {
  resource: instanceGroup,
  commands: {
    listInstanceGroups: lists(instanceGroup),
    createInstanceGroup: creates(instanceGroup),
    updateInstanceGroup: updates(instanceGroup),
    deleteInstanceGroup: removes(instanceGroup, {
      after: (row, { world }) => {
        for (const machine of world.table('virtualmachine').where((it) => it.groupid === row.id))
          machine.groupid = undefined;
      },
    }),
  },
};

function newKey(call: Call, publicKey: string): Row {
  const name = call.args.need('name');
  if (keyNamed(call, name) !== undefined) throw invalid(`The account has a key pair ${name}, which already exists.`);
  // Of the key itself, as everybody who has it works it out: not of its name and comment.
  const body = publicKey.trim().split(/\s+/)[1] ?? publicKey;
  const digest = createHash('md5').update(Buffer.from(body, 'base64')).digest('hex');
  const row: Row = {
    id: call.world.newId(),
    name,
    fingerprint: digest.replace(/..(?=.)/g, '$&:'),
    ...ownerFields(call),
    _publickey: publicKey,
  };
  return call.world.table('sshkeypair').put(row);
}

function keyNamed(call: Call, name: string): Row | undefined {
  const project = call.args.text('projectid');
  const account = accountNamed(call);
  return call.world
    .table('sshkeypair')
    .first(
      (row) =>
        row.name === name &&
        (project === undefined
          ? row.account === account.name && row.domainid === account.domainid
          : row.projectid === project),
    );
}
