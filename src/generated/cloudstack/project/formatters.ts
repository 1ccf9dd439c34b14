// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const project: Formatter<t.Project> = {
  noun: ['project', 'projects'],
  columns: [
    'name',
    'displaytext',
    'state',
    { label: 'owner', path: 'owner.0.account' },
    'domain',
    'vmtotal',
    'vmlimit',
    'created',
    'id',
  ],
};

export const projectAccount: Formatter<t.ProjectAccount> = {
  noun: ['project member', 'project members'],
  columns: ['account', { label: 'users', path: 'user.username' }, 'role', 'accounttype', 'project', 'domain'],
};

export const projectInvitation: Formatter<t.ProjectInvitation> = {
  noun: ['project invitation', 'project invitations'],
  columns: ['project', 'account', 'email', 'state', 'domain', 'id'],
};

export const projectRole: Formatter<t.ProjectRole> = {
  noun: ['project role', 'project roles'],
  columns: ['name', 'description', 'ispublic', 'id'],
};

export const projectRolePermission: Formatter<t.ProjectRolePermission> = {
  noun: ['project role permission', 'project role permissions'],
  columns: ['rule', 'permission', 'projectrolename', 'description', 'id'],
};
