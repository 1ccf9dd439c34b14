// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const iConsoleAttachUsbDevice: Handler<t.IConsoleAttachUsbDeviceParams, Done> = handle(
  tools.iConsoleAttachUsbDevice,
  done,
);
export const iConsoleDetachUsbDevice: Handler<t.IConsoleDetachUsbDeviceParams, t.IUSBDevice> = handle(
  tools.iConsoleDetachUsbDevice,
  format.iUSBDevice,
);
export const iConsoleFindUsbDeviceByAddress: Handler<t.IConsoleFindUsbDeviceByAddressParams, t.IUSBDevice> = handle(
  tools.iConsoleFindUsbDeviceByAddress,
  format.iUSBDevice,
);
export const iConsoleFindUsbDeviceById: Handler<t.IConsoleFindUsbDeviceByIdParams, t.IUSBDevice> = handle(
  tools.iConsoleFindUsbDeviceById,
  format.iUSBDevice,
);
export const iEmulatedUsbGet: Handler<t.IEmulatedUsbGetParams, t.IEmulatedUSB> = handle(
  tools.iEmulatedUsbGet,
  format.iEmulatedUSB,
);
export const iEmulatedUsbWebcamAttach: Handler<t.IEmulatedUsbWebcamAttachParams, Done> = handle(
  tools.iEmulatedUsbWebcamAttach,
  done,
);
export const iEmulatedUsbWebcamDetach: Handler<t.IEmulatedUsbWebcamDetachParams, Done> = handle(
  tools.iEmulatedUsbWebcamDetach,
  done,
);
export const iHostAddUsbDeviceSource: Handler<t.IHostAddUsbDeviceSourceParams, Done> = handle(
  tools.iHostAddUsbDeviceSource,
  done,
);
export const iHostFindUsbDeviceByAddress: Handler<t.IHostFindUsbDeviceByAddressParams, t.IHostUSBDevice> = handle(
  tools.iHostFindUsbDeviceByAddress,
  format.iHostUSBDevice,
);
export const iHostFindUsbDeviceById: Handler<t.IHostFindUsbDeviceByIdParams, t.IHostUSBDevice> = handle(
  tools.iHostFindUsbDeviceById,
  format.iHostUSBDevice,
);
export const iHostInsertUsbDeviceFilter: Handler<t.IHostInsertUsbDeviceFilterParams, Done> = handle(
  tools.iHostInsertUsbDeviceFilter,
  done,
);
export const iHostRemoveUsbDeviceFilter: Handler<t.IHostRemoveUsbDeviceFilterParams, Done> = handle(
  tools.iHostRemoveUsbDeviceFilter,
  done,
);
export const iHostRemoveUsbDeviceSource: Handler<t.IHostRemoveUsbDeviceSourceParams, Done> = handle(
  tools.iHostRemoveUsbDeviceSource,
  done,
);
export const iHostUsbDeviceGet: Handler<t.IHostUsbDeviceGetParams, t.IHostUSBDevice> = handle(
  tools.iHostUsbDeviceGet,
  format.iHostUSBDevice,
);
export const iHostUsbDeviceFilterGet: Handler<t.IHostUsbDeviceFilterGetParams, t.IHostUSBDeviceFilter> = handle(
  tools.iHostUsbDeviceFilterGet,
  format.iHostUSBDeviceFilter,
);
export const iHostUsbDeviceFilterUpdate: Handler<t.IHostUsbDeviceFilterUpdateParams, t.IHostUSBDeviceFilter> = handle(
  tools.iHostUsbDeviceFilterUpdate,
  format.iHostUSBDeviceFilter,
);
export const iMachineAddUsbController: Handler<t.IMachineAddUsbControllerParams, t.IUSBController> = handle(
  tools.iMachineAddUsbController,
  format.iUSBController,
);
export const iMachineGetUsbControllerByName: Handler<t.IMachineGetUsbControllerByNameParams, t.IUSBController> = handle(
  tools.iMachineGetUsbControllerByName,
  format.iUSBController,
);
export const iMachineGetUsbControllerCountByType: Handler<t.IMachineGetUsbControllerCountByTypeParams, Done> = handle(
  tools.iMachineGetUsbControllerCountByType,
  done,
);
export const iMachineRemoveUsbController: Handler<t.IMachineRemoveUsbControllerParams, Done> = handle(
  tools.iMachineRemoveUsbController,
  done,
);
export const iusbControllerGet: Handler<t.IusbControllerGetParams, t.IUSBController> = handle(
  tools.iusbControllerGet,
  format.iUSBController,
);
export const iusbControllerUpdate: Handler<t.IusbControllerUpdateParams, t.IUSBController> = handle(
  tools.iusbControllerUpdate,
  format.iUSBController,
);
export const iusbDeviceGet: Handler<t.IusbDeviceGetParams, t.IUSBDevice> = handle(
  tools.iusbDeviceGet,
  format.iUSBDevice,
);
export const iusbDeviceFilterGet: Handler<t.IusbDeviceFilterGetParams, t.IUSBDeviceFilter> = handle(
  tools.iusbDeviceFilterGet,
  format.iUSBDeviceFilter,
);
export const iusbDeviceFilterUpdate: Handler<t.IusbDeviceFilterUpdateParams, t.IUSBDeviceFilter> = handle(
  tools.iusbDeviceFilterUpdate,
  format.iUSBDeviceFilter,
);
export const iusbDeviceFiltersGet: Handler<t.IusbDeviceFiltersGetParams, t.IUSBDeviceFilters> = handle(
  tools.iusbDeviceFiltersGet,
  format.iUSBDeviceFilters,
);
export const iusbDeviceFiltersInsertDeviceFilter: Handler<t.IusbDeviceFiltersInsertDeviceFilterParams, Done> = handle(
  tools.iusbDeviceFiltersInsertDeviceFilter,
  done,
);
export const iusbDeviceFiltersRemoveDeviceFilter: Handler<
  t.IusbDeviceFiltersRemoveDeviceFilterParams,
  t.IUSBDeviceFilter
> = handle(tools.iusbDeviceFiltersRemoveDeviceFilter, format.iUSBDeviceFilter);
export const addUsbFilter: Handler<t.AddUsbFilterParams, Done> = handle(tools.addUsbFilter, done);
