// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, list, nothing, required, shape, type ToolDef, text, tool, whole } from '../../../runtime/declare.ts';
import type * as t from './types.ts';

export const iGuestCreateSession: ToolDef<t.IGuestCreateSessionParams> = tool({
  name: 'virtualbox_open_guest_session',
  title: 'Open guest session',
  doc: 'Log on to the guest and keep a session open for programs and files.',
  category: 'guest',
  operations: ['IGuest.createSession'],
  effect: 'act',
  risk: 'high',
  flags: ['exec'],
  call: {
    kind: 'soap',
    on: 'IGuest',
    how: 'invoke',
    operation: 'IGuest_createSession',
    sends: ['user', 'password', 'domain', 'sessionName'],
    returns: 'IGuestSession',
    path: ['console', 'IConsole_getGuest'],
  },
  result: shape('IGuestSession'),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    user: required(text('User of the guest', { wire: 'string' })),
    domain: text('Windows domain of the user; usually empty', { wire: 'string' }),
    password: text('Password', { wire: 'string', secret: 'secret' }),
    sessionName: text('What to call the session', { wire: 'string' }),
  },
});

export const iGuestFindSession: ToolDef<t.IGuestFindSessionParams> = tool({
  name: 'virtualbox_find_guest_sessions',
  title: 'Find guest sessions',
  doc: 'Find open guest sessions by name.',
  category: 'guest',
  operations: ['IGuest.findSession'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IGuest',
    how: 'invoke',
    operation: 'IGuest_findSession',
    sends: ['sessionName'],
    returns: 'IGuestSession[]',
    path: ['console', 'IConsole_getGuest'],
  },
  result: list(shape('IGuestSession')),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    sessionName: text('Name of the session', { wire: 'string' }),
  },
});

export const iGuestGet: ToolDef<t.IGuestGetParams> = tool({
  name: 'virtualbox_get_guest',
  title: 'Get guest',
  doc: 'Show what the Guest Additions say about the guest: version, run level, facilities, sessions.',
  category: 'guest',
  operations: [
    'IGuest.getOSTypeId',
    'IGuest.getAdditionsRevision',
    'IGuest.getAdditionsRunLevel',
    'IGuest.getAdditionsVersion',
    'IGuest.getDnDSource',
    'IGuest.getDnDTarget',
    'IGuest.getFacilities',
    'IGuest.getMemoryBalloonSize',
    'IGuest.getSessions',
    'IGuest.getStatisticsUpdateInterval',
  ],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IGuest',
    how: 'get',
    reads: [
      'OSTypeId string',
      'additionsRevision uint32',
      'additionsRunLevel enum',
      'additionsVersion string',
      'dnDSource IGuestDnDSource',
      'dnDTarget IGuestDnDTarget',
      'facilities IAdditionsFacility[]',
      'memoryBalloonSize uint32',
      'sessions IGuestSession[]',
      'statisticsUpdateInterval uint32',
    ],
    path: ['console', 'IConsole_getGuest'],
  },
  result: shape('IGuest'),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    attributes: list(
      text(undefined, {
        oneOf: [
          'OSTypeId',
          'additionsRevision',
          'additionsRunLevel',
          'additionsVersion',
          'dnDSource',
          'dnDTarget',
          'facilities',
          'memoryBalloonSize',
          'sessions',
          'statisticsUpdateInterval',
        ],
      }),
      'Only these attributes; all of them when left out',
    ),
  },
});

export const iGuestGetAdditionsStatus: ToolDef<t.IGuestGetAdditionsStatusParams> = tool({
  name: 'virtualbox_get_guest_additions_status',
  title: 'Get guest additions status',
  doc: 'Show whether the Guest Additions have reached a run level.',
  category: 'guest',
  operations: ['IGuest.getAdditionsStatus'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IGuest',
    how: 'invoke',
    operation: 'IGuest_getAdditionsStatus',
    sends: ['level'],
    returns: 'boolean',
    path: ['console', 'IConsole_getGuest'],
  },
  result: flag(),
  params: {
    level: required(
      text('Run level of the additions', { oneOf: ['None', 'System', 'Userland', 'Desktop'], wire: 'enum' }),
    ),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
  },
});

export const iGuestGetFacilityStatus: ToolDef<t.IGuestGetFacilityStatusParams> = tool({
  name: 'virtualbox_get_guest_facility_status',
  title: 'Get guest facility status',
  doc: 'Show whether a facility of the Guest Additions works.',
  category: 'guest',
  operations: ['IGuest.getFacilityStatus'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IGuest',
    how: 'invoke',
    operation: 'IGuest_getFacilityStatus',
    sends: ['facility'],
    returns: 'enum',
    outs: ['timestamp int64'],
    path: ['console', 'IConsole_getGuest'],
  },
  result: shape('IGuestGetFacilityStatusResult'),
  params: {
    facility: required(
      text('Part of the Guest Additions', {
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
        wire: 'enum',
      }),
    ),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
  },
});

export const iGuestInternalGetStatistics: ToolDef<t.IGuestInternalGetStatisticsParams> = tool({
  name: 'virtualbox_get_guest_statistics',
  title: 'Get guest statistics',
  doc: 'Show load and memory of the guest as it sees them itself.',
  category: 'guest',
  operations: ['IGuest.internalGetStatistics'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IGuest',
    how: 'invoke',
    operation: 'IGuest_internalGetStatistics',
    sends: [],
    outs: [
      'cpuUser uint32',
      'cpuKernel uint32',
      'cpuIdle uint32',
      'memTotal uint32',
      'memFree uint32',
      'memBalloon uint32',
      'memShared uint32',
      'memCache uint32',
      'pagedTotal uint32',
      'memAllocTotal uint32',
      'memFreeTotal uint32',
      'memBalloonTotal uint32',
      'memSharedTotal uint32',
    ],
    path: ['console', 'IConsole_getGuest'],
  },
  result: shape('IGuestInternalGetStatisticsResult'),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
  },
});

export const iGuestSetCredentials: ToolDef<t.IGuestSetCredentialsParams> = tool({
  name: 'virtualbox_set_guest_credentials',
  title: 'Set guest credentials',
  doc: 'Hand over a user name and password with which the guest logs a user on by itself.',
  category: 'guest',
  operations: ['IGuest.setCredentials'],
  effect: 'write',
  risk: 'high',
  flags: ['privilege'],
  call: {
    kind: 'soap',
    on: 'IGuest',
    how: 'invoke',
    operation: 'IGuest_setCredentials',
    sends: ['userName', 'password', 'domain', 'allowInteractiveLogon'],
    path: ['console', 'IConsole_getGuest'],
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    userName: required(text('User of the guest', { wire: 'string' })),
    allowInteractiveLogon: flag('Let people log on as well', { wire: 'boolean' }),
    domain: text('Windows domain of the user; usually empty', { wire: 'string' }),
    password: text('Password', { wire: 'string', secret: 'secret' }),
  },
});

export const iGuestShutdown: ToolDef<t.IGuestShutdownParams> = tool({
  name: 'virtualbox_shutdown_guest',
  title: 'Shutdown guest',
  doc: 'Shut down or restart the guest through its Guest Additions.',
  category: 'guest',
  operations: ['IGuest.shutdown'],
  effect: 'act',
  risk: 'high',
  call: {
    kind: 'soap',
    on: 'IGuest',
    how: 'invoke',
    operation: 'IGuest_shutdown',
    sends: ['flags'],
    path: ['console', 'IConsole_getGuest'],
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    flags: list(text(undefined, { oneOf: ['None', 'PowerOff', 'Reboot', 'Force'] }), 'Options; none when left out', {
      wire: 'enum[]',
    }),
  },
});

export const iGuestUpdate: ToolDef<t.IGuestUpdateParams> = tool({
  name: 'virtualbox_update_guest',
  title: 'Update guest',
  doc: 'Change the memory balloon and how often the guest reports statistics.',
  category: 'guest',
  operations: ['IGuest.setMemoryBalloonSize', 'IGuest.setStatisticsUpdateInterval'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IGuest',
    how: 'update',
    sends: ['memoryBalloonSize', 'statisticsUpdateInterval'],
    path: ['console', 'IConsole_getGuest'],
  },
  result: shape('IGuest'),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    memoryBalloonSize: whole('Memory to take back from the guest, in MB', { wire: 'uint32' }),
    statisticsUpdateInterval: whole('Seconds between two reports of the guest', { wire: 'uint32' }),
  },
});

export const iGuestUpdateGuestAdditions: ToolDef<t.IGuestUpdateGuestAdditionsParams> = tool({
  name: 'virtualbox_update_guest_additions',
  title: 'Update guest additions',
  doc: 'Install newer Guest Additions in the guest.',
  category: 'guest',
  operations: ['IGuest.updateGuestAdditions'],
  effect: 'act',
  risk: 'high',
  reversible: false,
  flags: ['exec'],
  call: {
    kind: 'soap',
    on: 'IGuest',
    how: 'invoke',
    operation: 'IGuest_updateGuestAdditions',
    sends: ['source', 'arguments', 'flags'],
    returns: 'IProgress',
    path: ['console', 'IConsole_getGuest'],
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    source: required(text('Image with the Guest Additions, on the host', { wire: 'path' })),
    arguments: list(text(), 'Arguments of the program', { wire: 'string[]', secret: 'maybe' }),
    flags: list(text(undefined, { oneOf: ['None', 'WaitForUpdateStartOnly'] }), 'Options; none when left out', {
      wire: 'enum[]',
    }),
  },
});

export const runGuestCommand: ToolDef<t.RunGuestCommandParams> = tool({
  name: 'virtualbox_run_guest_command',
  title: 'Run guest command',
  doc: 'Run a program inside a guest, wait for its end and return its output and exit code.',
  category: 'guest',
  operations: ['IGuestSession.processCreate', 'IGuest.createSession', 'IProcess.read'],
  effect: 'act',
  risk: 'high',
  reversible: false,
  flags: ['exec'],
  call: { kind: 'soap', how: 'workflow', on: 'runGuestCommand' },
  result: shape('CommandResult'),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    user: required(text('User of the guest')),
    password: text('Password of that user', { secret: 'secret' }),
    domain: text('Windows domain of the user; usually empty'),
    executable: required(text('Program to run, with its whole path')),
    arguments: list(text(), "Arguments, without the program's own name", { secret: 'maybe' }),
    cwd: text('Folder to start in'),
    environment: list(text(), 'Environment variables, NAME=value', { secret: 'maybe' }),
    timeout: whole('Seconds until it is ended; 60 when left out'),
  },
});
