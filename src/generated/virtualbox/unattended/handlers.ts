// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as machineFormat from '../machine/formatters.ts';
import type * as machine from '../machine/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const iUnattendedConstructMedia: Handler<t.IUnattendedConstructMediaParams, Done> = handle(
  tools.iUnattendedConstructMedia,
  done,
);
export const iUnattendedDetectIsoOs: Handler<t.IUnattendedDetectIsoOsParams, Done> = handle(
  tools.iUnattendedDetectIsoOs,
  done,
);
export const iUnattendedDone: Handler<t.IUnattendedDoneParams, Done> = handle(tools.iUnattendedDone, done);
export const iUnattendedGet: Handler<t.IUnattendedGetParams, t.IUnattended> = handle(
  tools.iUnattendedGet,
  format.iUnattended,
);
export const iUnattendedPrepare: Handler<t.IUnattendedPrepareParams, Done> = handle(tools.iUnattendedPrepare, done);
export const iUnattendedReconfigureVm: Handler<t.IUnattendedReconfigureVmParams, Done> = handle(
  tools.iUnattendedReconfigureVm,
  done,
);
export const iUnattendedUpdate: Handler<t.IUnattendedUpdateParams, t.IUnattended> = handle(
  tools.iUnattendedUpdate,
  format.iUnattended,
);
export const iVirtualBoxCreateUnattendedInstaller: Handler<
  t.IVirtualBoxCreateUnattendedInstallerParams,
  t.IUnattended
> = handle(tools.iVirtualBoxCreateUnattendedInstaller, format.iUnattended);
export const installUnattended: Handler<t.InstallUnattendedParams, machine.IMachine> = handle(
  tools.installUnattended,
  machineFormat.iMachine,
);
