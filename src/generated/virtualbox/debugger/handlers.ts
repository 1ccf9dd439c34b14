// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const iMachineDebuggerDetectOs: Handler<t.IMachineDebuggerDetectOsParams, Done> = handle(
  tools.iMachineDebuggerDetectOs,
  done,
);
export const iMachineDebuggerDumpGuestCore: Handler<t.IMachineDebuggerDumpGuestCoreParams, Done> = handle(
  tools.iMachineDebuggerDumpGuestCore,
  done,
);
export const iMachineDebuggerDumpGuestStack: Handler<t.IMachineDebuggerDumpGuestStackParams, Done> = handle(
  tools.iMachineDebuggerDumpGuestStack,
  done,
);
export const iMachineDebuggerDumpHostProcessCore: Handler<t.IMachineDebuggerDumpHostProcessCoreParams, Done> = handle(
  tools.iMachineDebuggerDumpHostProcessCore,
  done,
);
export const iMachineDebuggerDumpStats: Handler<t.IMachineDebuggerDumpStatsParams, Done> = handle(
  tools.iMachineDebuggerDumpStats,
  done,
);
export const iMachineDebuggerGet: Handler<t.IMachineDebuggerGetParams, t.IMachineDebugger> = handle(
  tools.iMachineDebuggerGet,
  format.iMachineDebugger,
);
export const iMachineDebuggerGetCpuLoad: Handler<
  t.IMachineDebuggerGetCpuLoadParams,
  t.IMachineDebuggerGetCPULoadResult
> = handle(tools.iMachineDebuggerGetCpuLoad, format.iMachineDebuggerGetCPULoadResult);
export const iMachineDebuggerGetRegister: Handler<t.IMachineDebuggerGetRegisterParams, Done> = handle(
  tools.iMachineDebuggerGetRegister,
  done,
);
export const iMachineDebuggerGetRegisters: Handler<
  t.IMachineDebuggerGetRegistersParams,
  t.IMachineDebuggerGetRegistersResult
> = handle(tools.iMachineDebuggerGetRegisters, format.iMachineDebuggerGetRegistersResult);
export const iMachineDebuggerGetStats: Handler<t.IMachineDebuggerGetStatsParams, Done> = handle(
  tools.iMachineDebuggerGetStats,
  done,
);
export const iMachineDebuggerInfo: Handler<t.IMachineDebuggerInfoParams, Done> = handle(
  tools.iMachineDebuggerInfo,
  done,
);
export const iMachineDebuggerInjectNmi: Handler<t.IMachineDebuggerInjectNmiParams, Done> = handle(
  tools.iMachineDebuggerInjectNmi,
  done,
);
export const iMachineDebuggerLoadPlugIn: Handler<t.IMachineDebuggerLoadPlugInParams, Done> = handle(
  tools.iMachineDebuggerLoadPlugIn,
  done,
);
export const iMachineDebuggerModifyLogDestinations: Handler<t.IMachineDebuggerModifyLogDestinationsParams, Done> =
  handle(tools.iMachineDebuggerModifyLogDestinations, done);
export const iMachineDebuggerModifyLogFlags: Handler<t.IMachineDebuggerModifyLogFlagsParams, Done> = handle(
  tools.iMachineDebuggerModifyLogFlags,
  done,
);
export const iMachineDebuggerModifyLogGroups: Handler<t.IMachineDebuggerModifyLogGroupsParams, Done> = handle(
  tools.iMachineDebuggerModifyLogGroups,
  done,
);
export const iMachineDebuggerQueryOsKernelLog: Handler<t.IMachineDebuggerQueryOsKernelLogParams, Done> = handle(
  tools.iMachineDebuggerQueryOsKernelLog,
  done,
);
export const iMachineDebuggerReadPhysicalMemory: Handler<t.IMachineDebuggerReadPhysicalMemoryParams, Done> = handle(
  tools.iMachineDebuggerReadPhysicalMemory,
  done,
);
export const iMachineDebuggerReadVirtualMemory: Handler<t.IMachineDebuggerReadVirtualMemoryParams, Done> = handle(
  tools.iMachineDebuggerReadVirtualMemory,
  done,
);
export const iMachineDebuggerResetStats: Handler<t.IMachineDebuggerResetStatsParams, Done> = handle(
  tools.iMachineDebuggerResetStats,
  done,
);
export const iMachineDebuggerSetRegister: Handler<t.IMachineDebuggerSetRegisterParams, Done> = handle(
  tools.iMachineDebuggerSetRegister,
  done,
);
export const iMachineDebuggerSetRegisters: Handler<t.IMachineDebuggerSetRegistersParams, Done> = handle(
  tools.iMachineDebuggerSetRegisters,
  done,
);
export const iMachineDebuggerTakeGuestSample: Handler<t.IMachineDebuggerTakeGuestSampleParams, Done> = handle(
  tools.iMachineDebuggerTakeGuestSample,
  done,
);
export const iMachineDebuggerUnloadPlugIn: Handler<t.IMachineDebuggerUnloadPlugInParams, Done> = handle(
  tools.iMachineDebuggerUnloadPlugIn,
  done,
);
export const iMachineDebuggerUpdate: Handler<t.IMachineDebuggerUpdateParams, t.IMachineDebugger> = handle(
  tools.iMachineDebuggerUpdate,
  format.iMachineDebugger,
);
export const iMachineDebuggerWritePhysicalMemory: Handler<t.IMachineDebuggerWritePhysicalMemoryParams, Done> = handle(
  tools.iMachineDebuggerWritePhysicalMemory,
  done,
);
export const iMachineDebuggerWriteVirtualMemory: Handler<t.IMachineDebuggerWriteVirtualMemoryParams, Done> = handle(
  tools.iMachineDebuggerWriteVirtualMemory,
  done,
);
