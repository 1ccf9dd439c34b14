// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of IMachineDebugger.detectOS. */
export interface IMachineDebuggerDetectOsParams {
  machine: string;
}

/** Parameters of IMachineDebugger.dumpGuestCore. */
export interface IMachineDebuggerDumpGuestCoreParams {
  filename: string;
  machine: string;
  compression?: string;
}

/** Parameters of IMachineDebugger.dumpGuestStack. */
export interface IMachineDebuggerDumpGuestStackParams {
  cpuId: number;
  machine: string;
}

/** Parameters of IMachineDebugger.dumpHostProcessCore. */
export interface IMachineDebuggerDumpHostProcessCoreParams {
  filename: string;
  machine: string;
  compression?: string;
}

/** Parameters of IMachineDebugger.dumpStats. */
export interface IMachineDebuggerDumpStatsParams {
  machine: string;
  pattern: string;
}

/** Parameters of IMachineDebugger.get. */
export interface IMachineDebuggerGetParams {
  machine: string;
  attributes?: ReadonlyArray<
    | 'HWVirtExNestedPagingEnabled'
    | 'HWVirtExUXEnabled'
    | 'HWVirtExVPIDEnabled'
    | 'OSName'
    | 'OSVersion'
    | 'PAEEnabled'
    | 'executeAllInIEM'
    | 'executionEngine'
    | 'logDbgDestinations'
    | 'logDbgFlags'
    | 'logDbgGroups'
    | 'logEnabled'
    | 'logRelDestinations'
    | 'logRelFlags'
    | 'logRelGroups'
    | 'recompiledIEMExecution'
    | 'singleStep'
    | 'uptime'
    | 'virtualTimeRate'
  >;
}

/** Parameters of IMachineDebugger.getCPULoad. */
export interface IMachineDebuggerGetCpuLoadParams {
  cpuId: number;
  machine: string;
}

/** Parameters of IMachineDebugger.getRegister. */
export interface IMachineDebuggerGetRegisterParams {
  cpuId: number;
  machine: string;
  name: string;
}

/** Parameters of IMachineDebugger.getRegisters. */
export interface IMachineDebuggerGetRegistersParams {
  cpuId: number;
  machine: string;
}

/** Parameters of IMachineDebugger.getStats. */
export interface IMachineDebuggerGetStatsParams {
  machine: string;
  pattern: string;
  withDescriptions?: boolean;
}

/** Parameters of IMachineDebugger.info. */
export interface IMachineDebuggerInfoParams {
  machine: string;
  name: string;
  args?: string;
}

/** Parameters of IMachineDebugger.injectNMI. */
export interface IMachineDebuggerInjectNmiParams {
  machine: string;
}

/** Parameters of IMachineDebugger.loadPlugIn. */
export interface IMachineDebuggerLoadPlugInParams {
  machine: string;
  name: string;
}

/** Parameters of IMachineDebugger.modifyLogDestinations. */
export interface IMachineDebuggerModifyLogDestinationsParams {
  machine: string;
  settings?: string;
}

/** Parameters of IMachineDebugger.modifyLogFlags. */
export interface IMachineDebuggerModifyLogFlagsParams {
  machine: string;
  settings?: string;
}

/** Parameters of IMachineDebugger.modifyLogGroups. */
export interface IMachineDebuggerModifyLogGroupsParams {
  machine: string;
  settings?: string;
}

/** Parameters of IMachineDebugger.queryOSKernelLog. */
export interface IMachineDebuggerQueryOsKernelLogParams {
  machine: string;
  maxMessages: number;
}

/** Parameters of IMachineDebugger.readPhysicalMemory. */
export interface IMachineDebuggerReadPhysicalMemoryParams {
  address: number;
  machine: string;
  size: number;
}

/** Parameters of IMachineDebugger.readVirtualMemory. */
export interface IMachineDebuggerReadVirtualMemoryParams {
  address: number;
  cpuId: number;
  machine: string;
  size: number;
}

/** Parameters of IMachineDebugger.resetStats. */
export interface IMachineDebuggerResetStatsParams {
  machine: string;
  pattern: string;
}

/** Parameters of IMachineDebugger.setRegister. */
export interface IMachineDebuggerSetRegisterParams {
  cpuId: number;
  machine: string;
  name: string;
  value: string;
}

/** Parameters of IMachineDebugger.setRegisters. */
export interface IMachineDebuggerSetRegistersParams {
  cpuId: number;
  machine: string;
  names?: ReadonlyArray<string>;
  values?: ReadonlyArray<string>;
}

/** Parameters of IMachineDebugger.takeGuestSample. */
export interface IMachineDebuggerTakeGuestSampleParams {
  filename: string;
  machine: string;
  usInterval: number;
  usSampleTime: number;
}

/** Parameters of IMachineDebugger.unloadPlugIn. */
export interface IMachineDebuggerUnloadPlugInParams {
  machine: string;
  name: string;
}

/** Parameters of IMachineDebugger.update. */
export interface IMachineDebuggerUpdateParams {
  machine: string;
  executeAllInIEM?: boolean;
  logEnabled?: boolean;
  recompiledIEMExecution?: boolean;
  singleStep?: boolean;
  virtualTimeRate?: number;
}

/** Parameters of IMachineDebugger.writePhysicalMemory. */
export interface IMachineDebuggerWritePhysicalMemoryParams {
  address: number;
  bytes: string;
  machine: string;
  size: number;
}

/** Parameters of IMachineDebugger.writeVirtualMemory. */
export interface IMachineDebuggerWriteVirtualMemoryParams {
  address: number;
  bytes: string;
  cpuId: number;
  machine: string;
  size: number;
}

export interface IMachineDebugger {
  HWVirtExNestedPagingEnabled?: boolean;
  HWVirtExUXEnabled?: boolean;
  HWVirtExVPIDEnabled?: boolean;
  OSName?: string;
  OSVersion?: string;
  PAEEnabled?: boolean;
  executeAllInIEM?: boolean;
  executionEngine?: 'NotSet' | 'Default' | 'HwVirt' | 'NativeApi' | 'Interpreter' | 'Recompiler';
  logDbgDestinations?: string;
  logDbgFlags?: string;
  logDbgGroups?: string;
  logEnabled?: boolean;
  logRelDestinations?: string;
  logRelFlags?: string;
  logRelGroups?: string;
  recompiledIEMExecution?: boolean;
  singleStep?: boolean;
  uptime?: number;
  virtualTimeRate?: number;
}

export interface IMachineDebuggerGetCPULoadResult {
  pctExecuting?: number;
  pctHalted?: number;
  pctOther?: number;
  returnval?: number;
}

export interface IMachineDebuggerGetRegistersResult {
  name?: string;
  value?: string;
}
