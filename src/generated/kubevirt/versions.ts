// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { VersionTable } from '../../contract/live.ts';

/** What came with which of the known versions of the API. */
export const versions: VersionTable = {
  versions: ['1.7.4', '1.8.4', '1.9.0'],
  operations: { v1Backup: '1.8.4', v1RedefineCheckpoint: '1.8.4' },
  params: {
    deleteNamespacedVirtualMachineBackup: {
      gracePeriodSeconds: '1.8.4',
      propagationPolicy: '1.8.4',
      preconditions: '1.8.4',
      dryRun: '1.8.4',
    },
  },
  untold: [
    'body',
    'checkpointName',
    'dryRun',
    'events',
    'fieldManager',
    'fieldValidation',
    'gracePeriodSeconds',
    'group',
    'kind',
    'name',
    'namespace',
    'node',
    'parameters',
    'propagationPolicy',
    'pvcName',
    'reason',
    'resource',
    'status',
    'subresource',
    'type',
    'verb',
    'volumeName',
  ],
};
