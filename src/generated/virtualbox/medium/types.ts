// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type * as appliance from '../appliance/types.ts';

/** Parameters of IDataStream.get. */
export interface IDataStreamGetParams {
  stream: string;
  attributes?: ReadonlyArray<'readSize'>;
}

/** Parameters of IDataStream.read. */
export interface IDataStreamReadParams {
  size: number;
  stream: string;
  timeoutMS?: number;
}

/** Parameters of IHost.findHostDVDDrive. */
export interface IHostFindHostDvdDriveParams {
  name: string;
}

/** Parameters of IHost.findHostFloppyDrive. */
export interface IHostFindHostFloppyDriveParams {
  name: string;
}

/** Parameters of IMedium.cloneTo. */
export interface IMediumCloneToParams {
  medium: string;
  target: string;
  parent?: string;
  variant?: ReadonlyArray<
    | 'Standard'
    | 'VmdkSplit2G'
    | 'VmdkRawDisk'
    | 'VmdkStreamOptimized'
    | 'VmdkESX'
    | 'VdiZeroExpand'
    | 'Fixed'
    | 'Diff'
    | 'Formatted'
    | 'NoCreateDir'
  >;
}

/** Parameters of IMedium.cloneToBase. */
export interface IMediumCloneToBaseParams {
  medium: string;
  target: string;
  variant?: ReadonlyArray<
    | 'Standard'
    | 'VmdkSplit2G'
    | 'VmdkRawDisk'
    | 'VmdkStreamOptimized'
    | 'VmdkESX'
    | 'VdiZeroExpand'
    | 'Fixed'
    | 'Diff'
    | 'Formatted'
    | 'NoCreateDir'
  >;
}

/** Parameters of IMedium.close. */
export interface IMediumCloseParams {
  medium: string;
}

/** Parameters of IMedium.compact. */
export interface IMediumCompactParams {
  medium: string;
}

/** Parameters of IMedium.createBaseStorage. */
export interface IMediumCreateBaseStorageParams {
  logicalSize: number;
  medium: string;
  variant?: ReadonlyArray<
    | 'Standard'
    | 'VmdkSplit2G'
    | 'VmdkRawDisk'
    | 'VmdkStreamOptimized'
    | 'VmdkESX'
    | 'VdiZeroExpand'
    | 'Fixed'
    | 'Diff'
    | 'Formatted'
    | 'NoCreateDir'
  >;
}

/** Parameters of IMedium.createDiffStorage. */
export interface IMediumCreateDiffStorageParams {
  medium: string;
  target: string;
  variant?: ReadonlyArray<
    | 'Standard'
    | 'VmdkSplit2G'
    | 'VmdkRawDisk'
    | 'VmdkStreamOptimized'
    | 'VmdkESX'
    | 'VdiZeroExpand'
    | 'Fixed'
    | 'Diff'
    | 'Formatted'
    | 'NoCreateDir'
  >;
}

/** Parameters of IMedium.deleteStorage. */
export interface IMediumDeleteStorageParams {
  medium: string;
}

/** Parameters of IMedium.get. */
export interface IMediumGetParams {
  medium: string;
  attributes?: ReadonlyArray<
    | 'allowedTypes'
    | 'autoReset'
    | 'base'
    | 'children'
    | 'description'
    | 'deviceType'
    | 'format'
    | 'hostDrive'
    | 'id'
    | 'lastAccessError'
    | 'location'
    | 'logicalSize'
    | 'machineIds'
    | 'mediumFormat'
    | 'name'
    | 'parent'
    | 'readOnly'
    | 'size'
    | 'state'
    | 'type'
    | 'variant'
  >;
}

/** Parameters of IMedium.getProperties. */
export interface IMediumGetPropertiesParams {
  medium: string;
  names?: string;
}

/** Parameters of IMedium.getProperty. */
export interface IMediumGetPropertyParams {
  medium: string;
  name: string;
}

/** Parameters of IMedium.getSnapshotIds. */
export interface IMediumGetSnapshotIdsParams {
  machineId: string;
  medium: string;
}

/** Parameters of IMedium.mergeTo. */
export interface IMediumMergeToParams {
  medium: string;
  target: string;
}

/** Parameters of IMedium.moveTo. */
export interface IMediumMoveToParams {
  location: string;
  medium: string;
}

/** Parameters of IMedium.openForIO. */
export interface IMediumOpenForIoParams {
  medium: string;
  password?: string;
  writable?: boolean;
}

/** Parameters of IMedium.refreshState. */
export interface IMediumRefreshStateParams {
  medium: string;
}

/** Parameters of IMedium.reset. */
export interface IMediumResetParams {
  medium: string;
}

/** Parameters of IMedium.resize. */
export interface IMediumResizeParams {
  logicalSize: number;
  medium: string;
}

/** Parameters of IMedium.resizeAndCloneTo. */
export interface IMediumResizeAndCloneToParams {
  logicalSize: number;
  medium: string;
  target: string;
  parent?: string;
  variant?: ReadonlyArray<
    | 'Standard'
    | 'VmdkSplit2G'
    | 'VmdkRawDisk'
    | 'VmdkStreamOptimized'
    | 'VmdkESX'
    | 'VdiZeroExpand'
    | 'Fixed'
    | 'Diff'
    | 'Formatted'
    | 'NoCreateDir'
  >;
}

/** Parameters of IMedium.setIds. */
export interface IMediumSetIdsParams {
  medium: string;
  imageId?: string;
  parentId?: string;
  setImageId?: boolean;
  setParentId?: boolean;
}

/** Parameters of IMedium.setProperties. */
export interface IMediumSetPropertiesParams {
  medium: string;
  names?: ReadonlyArray<string>;
  values?: ReadonlyArray<string>;
}

/** Parameters of IMedium.setProperty. */
export interface IMediumSetPropertyParams {
  medium: string;
  name: string;
  value: string;
}

/** Parameters of IMedium.update. */
export interface IMediumUpdateParams {
  medium: string;
  autoReset?: boolean;
  description?: string;
  location?: string;
  type?: 'Normal' | 'Immutable' | 'Writethrough' | 'Shareable' | 'Readonly' | 'MultiAttach';
}

/** Parameters of IMediumFormat.describeFileExtensions. */
export interface IMediumFormatDescribeFileExtensionsParams {
  format: string;
}

/** Parameters of IMediumFormat.describeProperties. */
export interface IMediumFormatDescribePropertiesParams {
  format: string;
}

/** Parameters of IMediumFormat.get. */
export interface IMediumFormatGetParams {
  format: string;
  attributes?: ReadonlyArray<'capabilities' | 'id' | 'name'>;
}

/** Parameters of IMediumIO.close. */
export interface IMediumIoCloseParams {
  mediumIO: string;
}

/** Parameters of IMediumIO.convertToStream. */
export interface IMediumIoConvertToStreamParams {
  bufferSize: number;
  format: string;
  mediumIO: string;
  variant?: ReadonlyArray<
    | 'Standard'
    | 'VmdkSplit2G'
    | 'VmdkRawDisk'
    | 'VmdkStreamOptimized'
    | 'VmdkESX'
    | 'VdiZeroExpand'
    | 'Fixed'
    | 'Diff'
    | 'Formatted'
    | 'NoCreateDir'
  >;
}

/** Parameters of IMediumIO.formatFAT. */
export interface IMediumIoFormatFatParams {
  mediumIO: string;
  quick?: boolean;
}

/** Parameters of IMediumIO.get. */
export interface IMediumIoGetParams {
  mediumIO: string;
  attributes?: ReadonlyArray<'explorer' | 'medium' | 'writable'>;
}

/** Parameters of IMediumIO.initializePartitionTable. */
export interface IMediumIoInitializePartitionTableParams {
  format: 'MBR' | 'GPT';
  mediumIO: string;
  wholeDiskInOneEntry?: boolean;
}

/** Parameters of IMediumIO.read. */
export interface IMediumIoReadParams {
  mediumIO: string;
  offset: number;
  size: number;
}

/** Parameters of IMediumIO.write. */
export interface IMediumIoWriteParams {
  data: string;
  mediumIO: string;
  offset: number;
}

/** Parameters of IVirtualBox.createMedium. */
export interface IVirtualBoxCreateMediumParams {
  location: string;
  aDeviceTypeType?: 'Null' | 'Floppy' | 'DVD' | 'HardDisk' | 'Network' | 'USB' | 'SharedFolder' | 'Graphics3D' | 'End';
  accessMode?: 'ReadOnly' | 'ReadWrite';
  format?: string;
}

/** Parameters of IVirtualBox.openMedium. */
export interface IVirtualBoxOpenMediumParams {
  location: string;
  deviceType: 'Null' | 'Floppy' | 'DVD' | 'HardDisk' | 'Network' | 'USB' | 'SharedFolder' | 'Graphics3D' | 'End';
  accessMode?: 'ReadOnly' | 'ReadWrite';
  forceNewUuid?: boolean;
}

/** Parameters of createDisk. */
export interface CreateDiskParams {
  path: string;
  size: number;
  format?: string;
  fixed?: boolean;
}

/** Parameters of listMedia. */
export interface ListMediaParams {
  type?: 'HardDisk' | 'DVD' | 'Floppy';
  id?: string;
}

export interface IDataStream {
  handle?: string;
  readSize?: number;
}

export interface IMedium {
  allowedTypes?: ReadonlyArray<'Normal' | 'Immutable' | 'Writethrough' | 'Shareable' | 'Readonly' | 'MultiAttach'>;
  autoReset?: boolean;
  base?: IMedium;
  children?: ReadonlyArray<IMedium>;
  description?: string;
  deviceType?: 'Null' | 'Floppy' | 'DVD' | 'HardDisk' | 'Network' | 'USB' | 'SharedFolder' | 'Graphics3D' | 'End';
  format?: string;
  hostDrive?: boolean;
  id?: string;
  lastAccessError?: string;
  location?: string;
  logicalSize?: number;
  machineIds?: ReadonlyArray<string>;
  mediumFormat?: IMediumFormat;
  name?: string;
  parent?: IMedium;
  readOnly?: boolean;
  size?: number;
  state?: 'NotCreated' | 'Created' | 'LockedRead' | 'LockedWrite' | 'Inaccessible' | 'Creating' | 'Deleting';
  type?: 'Normal' | 'Immutable' | 'Writethrough' | 'Shareable' | 'Readonly' | 'MultiAttach';
  variant?: ReadonlyArray<
    | 'Standard'
    | 'VmdkSplit2G'
    | 'VmdkRawDisk'
    | 'VmdkStreamOptimized'
    | 'VmdkESX'
    | 'VdiZeroExpand'
    | 'Fixed'
    | 'Diff'
    | 'Formatted'
    | 'NoCreateDir'
  >;
}

export interface IMediumFormat {
  capabilities?: ReadonlyArray<
    | 'Uuid'
    | 'CreateFixed'
    | 'CreateDynamic'
    | 'CreateSplit2G'
    | 'Differencing'
    | 'Asynchronous'
    | 'File'
    | 'Properties'
    | 'TcpNetworking'
    | 'VFS'
    | 'Discard'
    | 'Preferred'
    | 'CapabilityMask'
  >;
  id?: string;
  name?: string;
}

export interface IMediumFormatDescribeFileExtensionsResult {
  extensions?: ReadonlyArray<string>;
  types?: ReadonlyArray<
    'Null' | 'Floppy' | 'DVD' | 'HardDisk' | 'Network' | 'USB' | 'SharedFolder' | 'Graphics3D' | 'End'
  >;
}

export interface IMediumFormatDescribePropertiesResult {
  default?: string;
  description?: string;
  flags?: number;
  name?: string;
  type?: 'Int32' | 'Int8' | 'String';
}

export interface IMediumGetPropertiesResult {
  name?: string;
  value?: string;
}

export interface IMediumIO {
  explorer?: appliance.IVFSExplorer;
  handle?: string;
  medium?: IMedium;
  writable?: boolean;
}

export interface IMediumIOConvertToStreamResult {
  stream?: IDataStream;
}

export interface MediumRow {
  deviceType?: string;
  format?: string;
  id?: string;
  location?: string;
  logicalSize?: number;
  machineIds?: ReadonlyArray<string>;
  name?: string;
  size?: number;
  state?: string;
}
