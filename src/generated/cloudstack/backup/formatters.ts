// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const backup: Formatter<t.Backup> = {
  noun: ['backup', 'backups'],
  columns: [
    'name',
    'virtualmachinename',
    'status',
    'type',
    { label: 'size', path: 'size', as: 'bytes' },
    'backupofferingname',
    'created',
    'zone',
    'id',
  ],
  going: { status: ['Queued', 'BackingUp', 'Removing'] },
};

export const backupOffering: Formatter<t.BackupOffering> = {
  noun: ['backup offering', 'backup offerings'],
  columns: ['name', 'provider', 'allowuserdrivenbackups', 'description', 'zonename', 'externalid', 'id'],
};

export const backupProvider: Formatter<t.BackupProvider> = {
  noun: ['backup provider', 'backup providers'],
  columns: ['name', 'description'],
};

export const backupRepository: Formatter<t.BackupRepository> = {
  noun: ['backup repository', 'backup repositories'],
  columns: [
    'name',
    'provider',
    'type',
    'address',
    { label: 'capacitybytes', path: 'capacitybytes', as: 'bytes' },
    'zonename',
    'id',
  ],
};

export const backupSchedule: Formatter<t.BackupSchedule> = {
  noun: ['backup schedule', 'backup schedules'],
  columns: ['virtualmachinename', 'intervaltype', 'schedule', 'timezone', 'maxbackups', 'quiescevm', 'id'],
};
