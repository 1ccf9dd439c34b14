// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const commandResult: Formatter<t.CommandResult> = {
  noun: ['command', 'commands'],
  columns: ['exitCode', 'status', 'stdout', 'stderr'],
};

export const iGuest: Formatter<t.IGuest> = {
  noun: ['guest', 'guests'],
  columns: [
    'OSTypeId',
    'additionsRunLevel',
    'additionsVersion',
    'additionsRevision',
    { label: 'memoryBalloonSize', path: 'memoryBalloonSize', as: 'MiB' },
    { label: 'statisticsUpdateInterval', path: 'statisticsUpdateInterval', as: 's' },
  ],
};

export const iGuestGetFacilityStatusResult: Formatter<t.IGuestGetFacilityStatusResult> = {
  noun: ['result', 'results'],
  columns: ['returnval', 'timestamp'],
};

export const iGuestInternalGetStatisticsResult: Formatter<t.IGuestInternalGetStatisticsResult> = {
  noun: ['result', 'results'],
  columns: [
    { label: 'cpuUser', path: 'cpuUser', as: 'percent' },
    { label: 'cpuKernel', path: 'cpuKernel', as: 'percent' },
    { label: 'cpuIdle', path: 'cpuIdle', as: 'percent' },
    { label: 'memTotal', path: 'memTotal', as: 'KiB' },
    { label: 'memFree', path: 'memFree', as: 'KiB' },
    { label: 'memBalloon', path: 'memBalloon', as: 'KiB' },
    { label: 'memShared', path: 'memShared', as: 'KiB' },
    { label: 'memCache', path: 'memCache', as: 'KiB' },
    { label: 'pagedTotal', path: 'pagedTotal', as: 'KiB' },
  ],
};

export const iGuestSession: Formatter<t.IGuestSession> = {
  noun: ['guest session', 'guest sessions'],
  columns: ['handle', 'name', 'user', 'status'],
};
