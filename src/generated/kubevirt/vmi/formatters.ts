// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const sEVMeasurementInfo: Formatter<t.SEVMeasurementInfo> = {
  noun: ['SEV measurement', 'SEV measurements'],
  columns: [
    { label: 'measurement', path: 'measurement' },
    { label: 'policy', path: 'policy' },
    { label: 'api', path: 'apiMajor' },
    { label: 'api minor', path: 'apiMinor' },
    { label: 'build', path: 'buildID' },
    { label: 'loader', path: 'loaderSHA' },
  ],
};

export const sEVPlatformInfo: Formatter<t.SEVPlatformInfo> = {
  noun: ['SEV platform', 'SEV platforms'],
  columns: [
    { label: 'pdh', path: 'pdh' },
    { label: 'certificate chain', path: 'certChain' },
  ],
};

export const virtualMachineInstance: Formatter<t.VirtualMachineInstance> = {
  noun: ['running instance', 'running instances'],
  columns: [
    { label: 'namespace', path: 'metadata.namespace' },
    { label: 'name', path: 'metadata.name' },
    { label: 'phase', path: 'status.phase' },
    { label: 'ip', path: 'status.interfaces.0.ipAddress' },
    { label: 'node', path: 'status.nodeName' },
    { label: 'ready', path: 'status.conditions[type=Ready].status' },
    { label: 'migratable', path: 'status.conditions[type=LiveMigratable].status' },
    { label: 'paused', path: 'status.conditions[type=Paused].status' },
    { label: 'agent', path: 'status.conditions[type=AgentConnected].status' },
    { label: 'age', path: 'metadata.creationTimestamp', as: 'age' },
  ],
};

export const virtualMachineInstanceFileSystem: Formatter<t.VirtualMachineInstanceFileSystem> = {
  noun: ['guest file system', 'guest file systems'],
  columns: [
    { label: 'mount', path: 'mountPoint' },
    { label: 'disk', path: 'diskName' },
    { label: 'type', path: 'fileSystemType' },
    { label: 'used', path: 'usedBytes', as: 'bytes' },
    { label: 'total', path: 'totalBytes', as: 'bytes' },
  ],
  moving: ['usedBytes'],
};

export const virtualMachineInstanceGuestAgentInfo: Formatter<t.VirtualMachineInstanceGuestAgentInfo> = {
  noun: ['guest report', 'guest reports'],
  columns: [
    { label: 'hostname', path: 'hostname' },
    { label: 'os', path: 'os.prettyName' },
    { label: 'kernel', path: 'os.kernelRelease' },
    { label: 'agent', path: 'guestAgentVersion' },
    { label: 'timezone', path: 'timezone' },
  ],
};

export const virtualMachineInstanceGuestOSUser: Formatter<t.VirtualMachineInstanceGuestOSUser> = {
  noun: ['guest user', 'guest users'],
  columns: [
    { label: 'user', path: 'userName' },
    { label: 'domain', path: 'domain' },
    { label: 'login', path: 'loginTime' },
  ],
};
