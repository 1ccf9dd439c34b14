// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { list, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const commandResult: ShapeDef<t.CommandResult> = {
  elapsedMs: whole(undefined, { unit: 'ms' }),
  exitCode: whole(),
  status: text(),
  stderr: text(),
  stdout: text(),
};

export const iAdditionsFacility: ShapeDef<t.IAdditionsFacility> = {
  classType: text(undefined, { oneOf: ['None', 'Driver', 'Service', 'Program', 'Feature', 'ThirdParty', 'All'] }),
  lastUpdated: whole(),
  name: text(),
  status: text(undefined, {
    oneOf: ['Inactive', 'Paused', 'PreInit', 'Init', 'Active', 'Terminating', 'Terminated', 'Failed', 'Unknown'],
  }),
  type: text(undefined, {
    oneOf: [
      'None',
      'VBoxGuestDriver',
      'AutoLogon',
      'VBoxService',
      'VBoxTrayClient',
      'Seamless',
      'Graphics',
      'MonitorAttach',
      'All',
    ],
  }),
};

export const iGuest: ShapeDef<t.IGuest> = {
  OSTypeId: text(),
  additionsRevision: whole(),
  additionsRunLevel: text(undefined, { oneOf: ['None', 'System', 'Userland', 'Desktop'] }),
  additionsVersion: text(),
  dnDSource: shape('IGuestDnDSource'),
  dnDTarget: shape('IGuestDnDTarget'),
  facilities: list(shape('IAdditionsFacility')),
  memoryBalloonSize: whole(undefined, { unit: 'MiB' }),
  sessions: list(shape('IGuestSession')),
  statisticsUpdateInterval: whole(undefined, { unit: 's' }),
};

export const iGuestDnDSource: ShapeDef<t.IGuestDnDSource> = {
  formats: list(text()),
};

export const iGuestDnDTarget: ShapeDef<t.IGuestDnDTarget> = {
  formats: list(text()),
};

export const iGuestGetFacilityStatusResult: ShapeDef<t.IGuestGetFacilityStatusResult> = {
  returnval: text(undefined, {
    oneOf: ['Inactive', 'Paused', 'PreInit', 'Init', 'Active', 'Terminating', 'Terminated', 'Failed', 'Unknown'],
  }),
  timestamp: whole(),
};

export const iGuestInternalGetStatisticsResult: ShapeDef<t.IGuestInternalGetStatisticsResult> = {
  cpuIdle: whole(undefined, { unit: 'percent' }),
  cpuKernel: whole(undefined, { unit: 'percent' }),
  cpuUser: whole(undefined, { unit: 'percent' }),
  memAllocTotal: whole(undefined, { unit: 'KiB' }),
  memBalloon: whole(undefined, { unit: 'KiB' }),
  memBalloonTotal: whole(undefined, { unit: 'KiB' }),
  memCache: whole(undefined, { unit: 'KiB' }),
  memFree: whole(undefined, { unit: 'KiB' }),
  memFreeTotal: whole(undefined, { unit: 'KiB' }),
  memShared: whole(undefined, { unit: 'KiB' }),
  memSharedTotal: whole(undefined, { unit: 'KiB' }),
  memTotal: whole(undefined, { unit: 'KiB' }),
  pagedTotal: whole(undefined, { unit: 'KiB' }),
};

export const iGuestSession: ShapeDef<t.IGuestSession> = {
  currentDirectory: text(),
  directories: list(shape('IGuestDirectory')),
  domain: text(),
  environmentBase: list(text()),
  environmentChanges: list(text()),
  files: list(shape('IGuestFile')),
  handle: text(),
  id: whole(),
  mountPoints: list(text()),
  name: text(),
  pathStyle: text(undefined, { oneOf: ['DOS', 'UNIX', 'Unknown'] }),
  processes: list(shape('IGuestProcess')),
  protocolVersion: whole(),
  status: text(undefined, {
    oneOf: [
      'Undefined',
      'Starting',
      'Started',
      'Terminating',
      'Terminated',
      'TimedOutKilled',
      'TimedOutAbnormally',
      'Down',
      'Error',
    ],
  }),
  timeout: whole(undefined, { unit: 'ms' }),
  user: text(),
  userDocuments: text(),
  userHome: text(),
};
