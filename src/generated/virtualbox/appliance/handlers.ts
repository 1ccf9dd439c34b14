// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as machineFormat from '../machine/formatters.ts';
import type * as machine from '../machine/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const iApplianceAddPasswords: Handler<t.IApplianceAddPasswordsParams, Done> = handle(
  tools.iApplianceAddPasswords,
  done,
);
export const iApplianceCreateVfsExplorer: Handler<t.IApplianceCreateVfsExplorerParams, t.IVFSExplorer> = handle(
  tools.iApplianceCreateVfsExplorer,
  format.iVFSExplorer,
);
export const iApplianceCreateVirtualSystemDescriptions: Handler<
  t.IApplianceCreateVirtualSystemDescriptionsParams,
  Done
> = handle(tools.iApplianceCreateVirtualSystemDescriptions, done);
export const iApplianceGet: Handler<t.IApplianceGetParams, t.IAppliance> = handle(
  tools.iApplianceGet,
  format.iAppliance,
);
export const iApplianceGetMediumIdsForPasswordId: Handler<t.IApplianceGetMediumIdsForPasswordIdParams, Done> = handle(
  tools.iApplianceGetMediumIdsForPasswordId,
  done,
);
export const iApplianceGetPasswordIds: Handler<t.IApplianceGetPasswordIdsParams, Done> = handle(
  tools.iApplianceGetPasswordIds,
  done,
);
export const iApplianceGetWarnings: Handler<t.IApplianceGetWarningsParams, Done> = handle(
  tools.iApplianceGetWarnings,
  done,
);
export const iApplianceImportMachines: Handler<t.IApplianceImportMachinesParams, Done> = handle(
  tools.iApplianceImportMachines,
  done,
);
export const iApplianceInterpret: Handler<t.IApplianceInterpretParams, Done> = handle(tools.iApplianceInterpret, done);
export const iApplianceRead: Handler<t.IApplianceReadParams, Done> = handle(tools.iApplianceRead, done);
export const iApplianceWrite: Handler<t.IApplianceWriteParams, Done> = handle(tools.iApplianceWrite, done);
export const iCertificateGet: Handler<t.ICertificateGetParams, t.ICertificate> = handle(
  tools.iCertificateGet,
  format.iCertificate,
);
export const iCertificateIsCurrentlyExpired: Handler<t.ICertificateIsCurrentlyExpiredParams, Done> = handle(
  tools.iCertificateIsCurrentlyExpired,
  done,
);
export const iCertificateQueryInfo: Handler<t.ICertificateQueryInfoParams, Done> = handle(
  tools.iCertificateQueryInfo,
  done,
);
export const iMachineExportTo: Handler<t.IMachineExportToParams, t.IVirtualSystemDescription> = handle(
  tools.iMachineExportTo,
  format.iVirtualSystemDescription,
);
export const ivfsExplorerCd: Handler<t.IvfsExplorerCdParams, Done> = handle(tools.ivfsExplorerCd, done);
export const ivfsExplorerCdUp: Handler<t.IvfsExplorerCdUpParams, Done> = handle(tools.ivfsExplorerCdUp, done);
export const ivfsExplorerEntryList: Handler<t.IvfsExplorerEntryListParams, t.IVFSExplorerEntryListResult> = handle(
  tools.ivfsExplorerEntryList,
  format.iVFSExplorerEntryListResult,
);
export const ivfsExplorerExists: Handler<t.IvfsExplorerExistsParams, Done> = handle(tools.ivfsExplorerExists, done);
export const ivfsExplorerGet: Handler<t.IvfsExplorerGetParams, t.IVFSExplorer> = handle(
  tools.ivfsExplorerGet,
  format.iVFSExplorer,
);
export const ivfsExplorerRemove: Handler<t.IvfsExplorerRemoveParams, Done> = handle(tools.ivfsExplorerRemove, done);
export const ivfsExplorerUpdate: Handler<t.IvfsExplorerUpdateParams, Done> = handle(tools.ivfsExplorerUpdate, done);
export const iVirtualBoxCreateAppliance: Handler<t.IVirtualBoxCreateApplianceParams, t.IAppliance> = handle(
  tools.iVirtualBoxCreateAppliance,
  format.iAppliance,
);
export const iVirtualSystemDescriptionAddDescription: Handler<t.IVirtualSystemDescriptionAddDescriptionParams, Done> =
  handle(tools.iVirtualSystemDescriptionAddDescription, done);
export const iVirtualSystemDescriptionGet: Handler<t.IVirtualSystemDescriptionGetParams, t.IVirtualSystemDescription> =
  handle(tools.iVirtualSystemDescriptionGet, format.iVirtualSystemDescription);
export const iVirtualSystemDescriptionGetDescription: Handler<
  t.IVirtualSystemDescriptionGetDescriptionParams,
  t.IVirtualSystemDescriptionGetDescriptionResult
> = handle(tools.iVirtualSystemDescriptionGetDescription, format.iVirtualSystemDescriptionGetDescriptionResult);
export const iVirtualSystemDescriptionGetDescriptionByType: Handler<
  t.IVirtualSystemDescriptionGetDescriptionByTypeParams,
  t.IVirtualSystemDescriptionGetDescriptionByTypeResult
> = handle(
  tools.iVirtualSystemDescriptionGetDescriptionByType,
  format.iVirtualSystemDescriptionGetDescriptionByTypeResult,
);
export const iVirtualSystemDescriptionGetValuesByType: Handler<t.IVirtualSystemDescriptionGetValuesByTypeParams, Done> =
  handle(tools.iVirtualSystemDescriptionGetValuesByType, done);
export const iVirtualSystemDescriptionRemoveDescriptionByType: Handler<
  t.IVirtualSystemDescriptionRemoveDescriptionByTypeParams,
  Done
> = handle(tools.iVirtualSystemDescriptionRemoveDescriptionByType, done);
export const iVirtualSystemDescriptionSetFinalValues: Handler<t.IVirtualSystemDescriptionSetFinalValuesParams, Done> =
  handle(tools.iVirtualSystemDescriptionSetFinalValues, done);
export const exportMachines: Handler<t.ExportMachinesParams, t.Exported> = handle(
  tools.exportMachines,
  format.exported,
);
export const importAppliance: Handler<t.ImportApplianceParams, machine.IMachine> = handle(
  tools.importAppliance,
  machineFormat.iMachine,
);
