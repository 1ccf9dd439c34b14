// @generated from virtspan 1 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const backupRow: Formatter<t.BackupRow> = {
  noun: ['backup', 'backups'],
  columns: [
    'state',
    'machine',
    'name',
    'where',
    'cloud',
    'means',
    { label: 'age', path: 'created', as: 'age' },
    { label: 'size', path: 'size', as: 'bytes' },
    { label: 'id', path: 'id', most: 80 },
    { label: 'next', path: 'next', most: 200 },
  ],
};

export const capacityRow: Formatter<t.CapacityRow> = {
  noun: ['row', 'rows'],
  columns: [
    'what',
    'name',
    'cloud',
    'machines',
    'cpus',
    'cpusTaken',
    { label: 'memory', path: 'memory', as: 'bytes' },
    { label: 'memoryTaken', path: 'memoryTaken', as: 'bytes' },
    { label: 'disk', path: 'disk', as: 'bytes' },
    { label: 'diskTaken', path: 'diskTaken', as: 'bytes' },
    { label: 'percent', path: 'percent', as: 'percent' },
    'plot',
    'room',
    'cost',
  ],
};

export const changeRow: Formatter<t.ChangeRow> = {
  noun: ['machine', 'machines'],
  columns: ['outcome', 'name', 'where', 'cloud', 'state', { label: 'said', path: 'said', most: 160 }],
};

export const findingRow: Formatter<t.FindingRow> = {
  noun: ['finding', 'findings'],
  columns: ['severity', 'rule', 'name', 'where', 'cloud', 'shown', { label: 'next', path: 'next', most: 200 }],
};

export const healthChange: Formatter<t.HealthChange> = {
  noun: ['change', 'changes'],
  columns: [
    'at',
    'before',
    'verdict',
    'kind',
    'count',
    { label: 'name', path: 'name', most: 80 },
    'cloud',
    { label: 'why', path: 'why', most: 160 },
    { label: 'next', path: 'next', most: 200 },
  ],
};

export const healthRow: Formatter<t.HealthRow> = {
  noun: ['finding', 'findings'],
  columns: [
    'verdict',
    'kind',
    'count',
    { label: 'name', path: 'name', most: 80 },
    'where',
    'cloud',
    'state',
    { label: 'why', path: 'why', most: 160 },
    { label: 'next', path: 'next', most: 200 },
  ],
};

export const placeRow: Formatter<t.PlaceRow> = {
  noun: ['named place', 'named places'],
  columns: [
    'state',
    'sort',
    'name',
    'cloud',
    'kind',
    { label: 'settings', path: 'settings', most: 160 },
    { label: 'free', path: 'free', as: 'bytes' },
    { label: 'why', path: 'why', most: 160 },
    { label: 'next', path: 'next', most: 120 },
  ],
};

export const readyRow: Formatter<t.ReadyRow> = {
  noun: ['machine', 'machines'],
  columns: ['ready', 'name', 'where', 'cloud', 'state', 'address', { label: 'said', path: 'said', most: 160 }],
};

export const snapshotRow: Formatter<t.SnapshotRow> = {
  noun: ['snapshot', 'snapshots'],
  columns: [
    'of',
    'tree',
    { label: 'age', path: 'created', as: 'age' },
    { label: 'size', path: 'size', as: 'bytes' },
    'state',
    'cloud',
    'advice',
    { label: 'next', path: 'next', most: 200 },
  ],
};

export const stepRow: Formatter<t.StepRow> = {
  noun: ['step', 'steps'],
  columns: [
    'way',
    'verdict',
    { label: 'what', path: 'what', most: 120 },
    { label: 'why', path: 'why', most: 160 },
    { label: 'next', path: 'next', most: 200 },
  ],
};

export const useRow: Formatter<t.UseRow> = {
  noun: ['series', 'series'],
  columns: [
    'what',
    'name',
    'where',
    'owner',
    'cloud',
    'last',
    'mean',
    'peak',
    'plot',
    { label: 'since', path: 'since', as: 'age' },
  ],
};

export const wasteRow: Formatter<t.WasteRow> = {
  noun: ['thing that could go', 'things that could go'],
  columns: [
    'kind',
    'name',
    'where',
    'owner',
    'cloud',
    { label: 'size', path: 'size', as: 'bytes' },
    { label: 'age', path: 'since', as: 'age' },
    { label: 'why', path: 'why', most: 160 },
    { label: 'next', path: 'next', most: 200 },
  ],
};
