// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const managementServerMaintenance: Formatter<t.ManagementServerMaintenance> = {
  noun: ['management server maintenance status', 'management server maintenance statuses'],
  columns: [
    'state',
    'maintenanceinitiated',
    'shutdowntriggered',
    'readyforshutdown',
    'pendingjobscount',
    'agentscount',
    'managementserverid',
  ],
  moving: ['agentscount', 'pendingjobscount'],
};

export const rollingMaintenance: Formatter<t.RollingMaintenance> = {
  noun: ['rolling maintenance result', 'rolling maintenance results'],
  columns: ['success', 'details', 'hostsupdated', 'hostsskipped'],
};
