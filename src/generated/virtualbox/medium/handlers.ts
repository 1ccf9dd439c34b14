// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const iDataStreamGet: Handler<t.IDataStreamGetParams, t.IDataStream> = handle(
  tools.iDataStreamGet,
  format.iDataStream,
);
export const iDataStreamRead: Handler<t.IDataStreamReadParams, Done> = handle(tools.iDataStreamRead, done);
export const iHostFindHostDvdDrive: Handler<t.IHostFindHostDvdDriveParams, t.IMedium> = handle(
  tools.iHostFindHostDvdDrive,
  format.iMedium,
);
export const iHostFindHostFloppyDrive: Handler<t.IHostFindHostFloppyDriveParams, t.IMedium> = handle(
  tools.iHostFindHostFloppyDrive,
  format.iMedium,
);
export const iMediumCloneTo: Handler<t.IMediumCloneToParams, Done> = handle(tools.iMediumCloneTo, done);
export const iMediumCloneToBase: Handler<t.IMediumCloneToBaseParams, Done> = handle(tools.iMediumCloneToBase, done);
export const iMediumClose: Handler<t.IMediumCloseParams, Done> = handle(tools.iMediumClose, done);
export const iMediumCompact: Handler<t.IMediumCompactParams, Done> = handle(tools.iMediumCompact, done);
export const iMediumCreateBaseStorage: Handler<t.IMediumCreateBaseStorageParams, Done> = handle(
  tools.iMediumCreateBaseStorage,
  done,
);
export const iMediumCreateDiffStorage: Handler<t.IMediumCreateDiffStorageParams, Done> = handle(
  tools.iMediumCreateDiffStorage,
  done,
);
export const iMediumDeleteStorage: Handler<t.IMediumDeleteStorageParams, Done> = handle(
  tools.iMediumDeleteStorage,
  done,
);
export const iMediumGet: Handler<t.IMediumGetParams, t.IMedium> = handle(tools.iMediumGet, format.iMedium);
export const iMediumGetProperties: Handler<t.IMediumGetPropertiesParams, t.IMediumGetPropertiesResult> = handle(
  tools.iMediumGetProperties,
  format.iMediumGetPropertiesResult,
);
export const iMediumGetProperty: Handler<t.IMediumGetPropertyParams, Done> = handle(tools.iMediumGetProperty, done);
export const iMediumGetSnapshotIds: Handler<t.IMediumGetSnapshotIdsParams, Done> = handle(
  tools.iMediumGetSnapshotIds,
  done,
);
export const iMediumMergeTo: Handler<t.IMediumMergeToParams, Done> = handle(tools.iMediumMergeTo, done);
export const iMediumMoveTo: Handler<t.IMediumMoveToParams, Done> = handle(tools.iMediumMoveTo, done);
export const iMediumOpenForIo: Handler<t.IMediumOpenForIoParams, t.IMediumIO> = handle(
  tools.iMediumOpenForIo,
  format.iMediumIO,
);
export const iMediumRefreshState: Handler<t.IMediumRefreshStateParams, Done> = handle(tools.iMediumRefreshState, done);
export const iMediumReset: Handler<t.IMediumResetParams, Done> = handle(tools.iMediumReset, done);
export const iMediumResize: Handler<t.IMediumResizeParams, Done> = handle(tools.iMediumResize, done);
export const iMediumResizeAndCloneTo: Handler<t.IMediumResizeAndCloneToParams, Done> = handle(
  tools.iMediumResizeAndCloneTo,
  done,
);
export const iMediumSetIds: Handler<t.IMediumSetIdsParams, Done> = handle(tools.iMediumSetIds, done);
export const iMediumSetProperties: Handler<t.IMediumSetPropertiesParams, Done> = handle(
  tools.iMediumSetProperties,
  done,
);
export const iMediumSetProperty: Handler<t.IMediumSetPropertyParams, Done> = handle(tools.iMediumSetProperty, done);
export const iMediumUpdate: Handler<t.IMediumUpdateParams, t.IMedium> = handle(tools.iMediumUpdate, format.iMedium);
export const iMediumFormatDescribeFileExtensions: Handler<
  t.IMediumFormatDescribeFileExtensionsParams,
  t.IMediumFormatDescribeFileExtensionsResult
> = handle(tools.iMediumFormatDescribeFileExtensions, format.iMediumFormatDescribeFileExtensionsResult);
export const iMediumFormatDescribeProperties: Handler<
  t.IMediumFormatDescribePropertiesParams,
  t.IMediumFormatDescribePropertiesResult
> = handle(tools.iMediumFormatDescribeProperties, format.iMediumFormatDescribePropertiesResult);
export const iMediumFormatGet: Handler<t.IMediumFormatGetParams, t.IMediumFormat> = handle(
  tools.iMediumFormatGet,
  format.iMediumFormat,
);
export const iMediumIoClose: Handler<t.IMediumIoCloseParams, Done> = handle(tools.iMediumIoClose, done);
export const iMediumIoConvertToStream: Handler<t.IMediumIoConvertToStreamParams, t.IMediumIOConvertToStreamResult> =
  handle(tools.iMediumIoConvertToStream, format.iMediumIOConvertToStreamResult);
export const iMediumIoFormatFat: Handler<t.IMediumIoFormatFatParams, Done> = handle(tools.iMediumIoFormatFat, done);
export const iMediumIoGet: Handler<t.IMediumIoGetParams, t.IMediumIO> = handle(tools.iMediumIoGet, format.iMediumIO);
export const iMediumIoInitializePartitionTable: Handler<t.IMediumIoInitializePartitionTableParams, Done> = handle(
  tools.iMediumIoInitializePartitionTable,
  done,
);
export const iMediumIoRead: Handler<t.IMediumIoReadParams, Done> = handle(tools.iMediumIoRead, done);
export const iMediumIoWrite: Handler<t.IMediumIoWriteParams, Done> = handle(tools.iMediumIoWrite, done);
export const iVirtualBoxCreateMedium: Handler<t.IVirtualBoxCreateMediumParams, t.IMedium> = handle(
  tools.iVirtualBoxCreateMedium,
  format.iMedium,
);
export const iVirtualBoxOpenMedium: Handler<t.IVirtualBoxOpenMediumParams, t.IMedium> = handle(
  tools.iVirtualBoxOpenMedium,
  format.iMedium,
);
export const createDisk: Handler<t.CreateDiskParams, t.IMedium> = handle(tools.createDisk, format.iMedium);
export const listMedia: Handler<t.ListMediaParams, t.MediumRow> = handle(tools.listMedia, format.mediumRow);
