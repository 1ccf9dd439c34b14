// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as mediumFormat from '../medium/formatters.ts';
import type * as medium from '../medium/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const iMachineAdoptSavedState: Handler<t.IMachineAdoptSavedStateParams, Done> = handle(
  tools.iMachineAdoptSavedState,
  done,
);
export const iMachineApplyDefaults: Handler<t.IMachineApplyDefaultsParams, Done> = handle(
  tools.iMachineApplyDefaults,
  done,
);
export const iMachineCanShowConsoleWindow: Handler<t.IMachineCanShowConsoleWindowParams, Done> = handle(
  tools.iMachineCanShowConsoleWindow,
  done,
);
export const iMachineCloneTo: Handler<t.IMachineCloneToParams, Done> = handle(tools.iMachineCloneTo, done);
export const iMachineDeleteConfig: Handler<t.IMachineDeleteConfigParams, Done> = handle(
  tools.iMachineDeleteConfig,
  done,
);
export const iMachineDiscardSavedState: Handler<t.IMachineDiscardSavedStateParams, Done> = handle(
  tools.iMachineDiscardSavedState,
  done,
);
export const iMachineDiscardSettings: Handler<t.IMachineDiscardSettingsParams, Done> = handle(
  tools.iMachineDiscardSettings,
  done,
);
export const iMachineGet: Handler<t.IMachineGetParams, t.IMachine> = handle(tools.iMachineGet, format.iMachine);
export const iMachineGetBootOrder: Handler<t.IMachineGetBootOrderParams, Done> = handle(
  tools.iMachineGetBootOrder,
  done,
);
export const iMachineGetExtraData: Handler<t.IMachineGetExtraDataParams, Done> = handle(
  tools.iMachineGetExtraData,
  done,
);
export const iMachineGetExtraDataKeys: Handler<t.IMachineGetExtraDataKeysParams, Done> = handle(
  tools.iMachineGetExtraDataKeys,
  done,
);
export const iMachineLaunchVmProcess: Handler<t.IMachineLaunchVmProcessParams, Done> = handle(
  tools.iMachineLaunchVmProcess,
  done,
);
export const iMachineMoveTo: Handler<t.IMachineMoveToParams, Done> = handle(tools.iMachineMoveTo, done);
export const iMachineQueryLogFilename: Handler<t.IMachineQueryLogFilenameParams, Done> = handle(
  tools.iMachineQueryLogFilename,
  done,
);
export const iMachineReadLog: Handler<t.IMachineReadLogParams, Done> = handle(tools.iMachineReadLog, done);
export const iMachineSaveSettings: Handler<t.IMachineSaveSettingsParams, Done> = handle(
  tools.iMachineSaveSettings,
  done,
);
export const iMachineSaveState: Handler<t.IMachineSaveStateParams, Done> = handle(tools.iMachineSaveState, done);
export const iMachineSetBootOrder: Handler<t.IMachineSetBootOrderParams, Done> = handle(
  tools.iMachineSetBootOrder,
  done,
);
export const iMachineSetExtraData: Handler<t.IMachineSetExtraDataParams, Done> = handle(
  tools.iMachineSetExtraData,
  done,
);
export const iMachineSetSettingsFilePath: Handler<t.IMachineSetSettingsFilePathParams, Done> = handle(
  tools.iMachineSetSettingsFilePath,
  done,
);
export const iMachineShowConsoleWindow: Handler<t.IMachineShowConsoleWindowParams, Done> = handle(
  tools.iMachineShowConsoleWindow,
  done,
);
export const iMachineUnregister: Handler<t.IMachineUnregisterParams, medium.IMedium> = handle(
  tools.iMachineUnregister,
  mediumFormat.iMedium,
);
export const iMachineUpdate: Handler<t.IMachineUpdateParams, t.IMachine> = handle(
  tools.iMachineUpdate,
  format.iMachine,
);
export const iVirtualBoxComposeMachineFilename: Handler<t.IVirtualBoxComposeMachineFilenameParams, Done> = handle(
  tools.iVirtualBoxComposeMachineFilename,
  done,
);
export const iVirtualBoxCreateMachine: Handler<t.IVirtualBoxCreateMachineParams, t.IMachine> = handle(
  tools.iVirtualBoxCreateMachine,
  format.iMachine,
);
export const iVirtualBoxFindMachine: Handler<t.IVirtualBoxFindMachineParams, t.IMachine> = handle(
  tools.iVirtualBoxFindMachine,
  format.iMachine,
);
export const iVirtualBoxGetMachineStates: Handler<t.IVirtualBoxGetMachineStatesParams, Done> = handle(
  tools.iVirtualBoxGetMachineStates,
  done,
);
export const iVirtualBoxGetMachinesByGroups: Handler<t.IVirtualBoxGetMachinesByGroupsParams, t.IMachine> = handle(
  tools.iVirtualBoxGetMachinesByGroups,
  format.iMachine,
);
export const iVirtualBoxOpenMachine: Handler<t.IVirtualBoxOpenMachineParams, t.IMachine> = handle(
  tools.iVirtualBoxOpenMachine,
  format.iMachine,
);
export const iVirtualBoxRegisterMachine: Handler<t.IVirtualBoxRegisterMachineParams, Done> = handle(
  tools.iVirtualBoxRegisterMachine,
  done,
);
export const cloneMachine: Handler<t.CloneMachineParams, t.IMachine> = handle(tools.cloneMachine, format.iMachine);
export const createMachine: Handler<t.CreateMachineParams, t.IMachine> = handle(tools.createMachine, format.iMachine);
export const deleteMachine: Handler<t.DeleteMachineParams, Done> = handle(tools.deleteMachine, done);
export const listMachines: Handler<t.ListMachinesParams, t.MachineRow> = handle(tools.listMachines, format.machineRow);
export const startMachine: Handler<t.StartMachineParams, t.IMachine> = handle(tools.startMachine, format.iMachine);
export const stopMachine: Handler<t.StopMachineParams, t.IMachine> = handle(tools.stopMachine, format.iMachine);
