// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type * as guestSession from '../guest-session/types.ts';

/** Parameters of IGuest.createSession. */
export interface IGuestCreateSessionParams {
  machine: string;
  user: string;
  domain?: string;
  password?: string;
  sessionName?: string;
}

/** Parameters of IGuest.findSession. */
export interface IGuestFindSessionParams {
  machine: string;
  sessionName?: string;
}

/** Parameters of IGuest.get. */
export interface IGuestGetParams {
  machine: string;
  attributes?: ReadonlyArray<
    | 'OSTypeId'
    | 'additionsRevision'
    | 'additionsRunLevel'
    | 'additionsVersion'
    | 'dnDSource'
    | 'dnDTarget'
    | 'facilities'
    | 'memoryBalloonSize'
    | 'sessions'
    | 'statisticsUpdateInterval'
  >;
}

/** Parameters of IGuest.getAdditionsStatus. */
export interface IGuestGetAdditionsStatusParams {
  level: 'None' | 'System' | 'Userland' | 'Desktop';
  machine: string;
}

/** Parameters of IGuest.getFacilityStatus. */
export interface IGuestGetFacilityStatusParams {
  facility:
    | 'None'
    | 'VBoxGuestDriver'
    | 'AutoLogon'
    | 'VBoxService'
    | 'VBoxTrayClient'
    | 'Seamless'
    | 'Graphics'
    | 'MonitorAttach'
    | 'All';
  machine: string;
}

/** Parameters of IGuest.internalGetStatistics. */
export interface IGuestInternalGetStatisticsParams {
  machine: string;
}

/** Parameters of IGuest.setCredentials. */
export interface IGuestSetCredentialsParams {
  machine: string;
  userName: string;
  allowInteractiveLogon?: boolean;
  domain?: string;
  password?: string;
}

/** Parameters of IGuest.shutdown. */
export interface IGuestShutdownParams {
  machine: string;
  flags?: ReadonlyArray<'None' | 'PowerOff' | 'Reboot' | 'Force'>;
}

/** Parameters of IGuest.update. */
export interface IGuestUpdateParams {
  machine: string;
  memoryBalloonSize?: number;
  statisticsUpdateInterval?: number;
}

/** Parameters of IGuest.updateGuestAdditions. */
export interface IGuestUpdateGuestAdditionsParams {
  source: string;
  machine: string;
  arguments?: ReadonlyArray<string>;
  flags?: ReadonlyArray<'None' | 'WaitForUpdateStartOnly'>;
}

/** Parameters of runGuestCommand. */
export interface RunGuestCommandParams {
  machine: string;
  user: string;
  executable: string;
  password?: string;
  domain?: string;
  arguments?: ReadonlyArray<string>;
  cwd?: string;
  environment?: ReadonlyArray<string>;
  timeout?: number;
}

export interface CommandResult {
  elapsedMs?: number;
  exitCode?: number;
  status?: string;
  stderr?: string;
  stdout?: string;
}

export interface IAdditionsFacility {
  classType?: 'None' | 'Driver' | 'Service' | 'Program' | 'Feature' | 'ThirdParty' | 'All';
  lastUpdated?: number;
  name?: string;
  status?: 'Inactive' | 'Paused' | 'PreInit' | 'Init' | 'Active' | 'Terminating' | 'Terminated' | 'Failed' | 'Unknown';
  type?:
    | 'None'
    | 'VBoxGuestDriver'
    | 'AutoLogon'
    | 'VBoxService'
    | 'VBoxTrayClient'
    | 'Seamless'
    | 'Graphics'
    | 'MonitorAttach'
    | 'All';
}

export interface IGuest {
  OSTypeId?: string;
  additionsRevision?: number;
  additionsRunLevel?: 'None' | 'System' | 'Userland' | 'Desktop';
  additionsVersion?: string;
  dnDSource?: IGuestDnDSource;
  dnDTarget?: IGuestDnDTarget;
  facilities?: ReadonlyArray<IAdditionsFacility>;
  memoryBalloonSize?: number;
  sessions?: ReadonlyArray<IGuestSession>;
  statisticsUpdateInterval?: number;
}

export interface IGuestDnDSource {
  formats?: ReadonlyArray<string>;
}

export interface IGuestDnDTarget {
  formats?: ReadonlyArray<string>;
}

export interface IGuestGetFacilityStatusResult {
  returnval?:
    | 'Inactive'
    | 'Paused'
    | 'PreInit'
    | 'Init'
    | 'Active'
    | 'Terminating'
    | 'Terminated'
    | 'Failed'
    | 'Unknown';
  timestamp?: number;
}

export interface IGuestInternalGetStatisticsResult {
  cpuIdle?: number;
  cpuKernel?: number;
  cpuUser?: number;
  memAllocTotal?: number;
  memBalloon?: number;
  memBalloonTotal?: number;
  memCache?: number;
  memFree?: number;
  memFreeTotal?: number;
  memShared?: number;
  memSharedTotal?: number;
  memTotal?: number;
  pagedTotal?: number;
}

export interface IGuestSession {
  currentDirectory?: string;
  directories?: ReadonlyArray<guestSession.IGuestDirectory>;
  domain?: string;
  environmentBase?: ReadonlyArray<string>;
  environmentChanges?: ReadonlyArray<string>;
  files?: ReadonlyArray<guestSession.IGuestFile>;
  handle?: string;
  id?: number;
  mountPoints?: ReadonlyArray<string>;
  name?: string;
  pathStyle?: 'DOS' | 'UNIX' | 'Unknown';
  processes?: ReadonlyArray<guestSession.IGuestProcess>;
  protocolVersion?: number;
  status?:
    | 'Undefined'
    | 'Starting'
    | 'Started'
    | 'Terminating'
    | 'Terminated'
    | 'TimedOutKilled'
    | 'TimedOutAbnormally'
    | 'Down'
    | 'Error';
  timeout?: number;
  user?: string;
  userDocuments?: string;
  userHome?: string;
}
