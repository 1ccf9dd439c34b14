// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, list, required, shape, type ToolDef, text, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const createSSHKeyPair: ToolDef<t.CreateSSHKeyPairParams> = tool({
  name: 'cloudstack_create_ssh_key_pair',
  title: 'Create SSH key pair',
  doc: 'Make a new SSH key pair; the private key is shown this once and kept nowhere.',
  category: 'ssh-key-pair',
  operations: ['createSSHKeyPair'],
  effect: 'write',
  risk: 'low',
  flags: ['privilege', 'secretOut'],
  call: { kind: 'query', command: 'createSSHKeyPair', key: 'keypair' },
  result: shape('CreateSSHKeyPair'),
  params: {
    name: required(text('Name to give, or to look for')),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
  },
});

export const deleteSSHKeyPair: ToolDef<t.DeleteSSHKeyPairParams> = tool({
  name: 'cloudstack_delete_ssh_key_pair',
  title: 'Delete SSH key pair',
  doc: 'Remove a stored SSH public key; machines that have it already still accept it.',
  category: 'ssh-key-pair',
  operations: ['deleteSSHKeyPair'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  flags: ['privilege'],
  call: { kind: 'query', command: 'deleteSSHKeyPair' },
  result: shape('Success'),
  params: {
    name: required(text('Name to give, or to look for')),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
  },
});

export const listSSHKeyPairs: ToolDef<t.ListSSHKeyPairsParams> = tool({
  name: 'cloudstack_list_ssh_key_pairs',
  title: 'List SSH key pairs',
  doc: 'Show the stored SSH keys of an account by name and fingerprint.',
  category: 'ssh-key-pair',
  operations: ['listSSHKeyPairs'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listSSHKeyPairs', key: 'sshkeypair', own: true },
  result: list(shape('SSHKeyPair')),
  params: {
    id: uuid('SSH key pair, by name or id', { ref: 'SSHKeyPair' }),
    name: text('Name to give, or to look for'),
    keyword: text('Text to search names and descriptions for'),
    fingerprint: text('MD5 fingerprint of the public key'),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', {
      ref: 'Project',
      besides: ['-1'],
    }),
    listall: flag('Show everything the caller may see, not just own objects; false when left out'),
    isrecursive: flag('Include all subdomains of the domain given; goes with domainid'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const registerSSHKeyPair: ToolDef<t.RegisterSSHKeyPairParams> = tool({
  name: 'cloudstack_register_ssh_key_pair',
  title: 'Register SSH key pair',
  doc: 'Store your own SSH public key under a name, so that new machines let its owner log in.',
  category: 'ssh-key-pair',
  operations: ['registerSSHKeyPair'],
  effect: 'write',
  risk: 'low',
  flags: ['privilege'],
  call: { kind: 'query', command: 'registerSSHKeyPair', key: 'keypair' },
  result: shape('SSHKeyPair'),
  params: {
    name: required(text('Name to give, or to look for')),
    publickey: required(text('Public key in OpenSSH format, one line', { max: 5120 })),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
  },
});
