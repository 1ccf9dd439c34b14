// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const domainRouter: Formatter<t.DomainRouter> = {
  noun: ['virtual router', 'virtual routers'],
  columns: [
    'name',
    'role',
    'state',
    'publicip',
    'guestnetworkname',
    'vpcname',
    'version',
    'requiresupgrade',
    'zonename',
    'id',
  ],
  live: [
    'role',
    'state',
    'redundantstate',
    'publicip',
    'guestnetworkname',
    'vpcname',
    'account',
    'hostname',
    'zonename',
  ],
  going: { state: ['Starting', 'Stopping', 'Migrating'] },
};

export const routerHealthCheckResultsList: Formatter<t.RouterHealthCheckResultsList> = {
  noun: ['router health report', 'router health reports'],
  columns: ['routerid', 'healthchecks'],
};

export const virtualRouterProvider: Formatter<t.VirtualRouterProvider> = {
  noun: ['virtual router provider', 'virtual router providers'],
  columns: ['enabled', 'nspid', 'account', 'id'],
};
