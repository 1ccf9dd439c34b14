// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of IConsole.createSharedFolder. */
export interface IConsoleCreateSharedFolderParams {
  hostPath: string;
  machine: string;
  name: string;
  autoMountPoint?: string;
  automount?: boolean;
  writable?: boolean;
}

/** Parameters of IConsole.removeSharedFolder. */
export interface IConsoleRemoveSharedFolderParams {
  machine: string;
  name: string;
}

/** Parameters of IMachine.createSharedFolder. */
export interface IMachineCreateSharedFolderParams {
  hostPath: string;
  machine: string;
  name: string;
  autoMountPoint?: string;
  automount?: boolean;
  writable?: boolean;
}

/** Parameters of IMachine.removeSharedFolder. */
export interface IMachineRemoveSharedFolderParams {
  machine: string;
  name: string;
}

/** Parameters of ISharedFolder.get. */
export interface ISharedFolderGetParams {
  folder: string;
  machine: string;
  attributes?: ReadonlyArray<
    | 'accessible'
    | 'autoMount'
    | 'autoMountPoint'
    | 'hostPath'
    | 'lastAccessError'
    | 'name'
    | 'symlinkPolicy'
    | 'writable'
  >;
}

/** Parameters of ISharedFolder.update. */
export interface ISharedFolderUpdateParams {
  folder: string;
  machine: string;
  autoMount?: boolean;
  autoMountPoint?: string;
  symlinkPolicy?: 'None' | 'Forbidden' | 'AllowedInShareSubtree' | 'AllowedToRelativeTargets' | 'AllowedToAnyTarget';
  writable?: boolean;
}

/** Parameters of IVirtualBox.createSharedFolder. */
export interface IVirtualBoxCreateSharedFolderParams {
  hostPath: string;
  name: string;
  autoMountPoint?: string;
  automount?: boolean;
  writable?: boolean;
}

/** Parameters of IVirtualBox.removeSharedFolder. */
export interface IVirtualBoxRemoveSharedFolderParams {
  name: string;
}

export interface ISharedFolder {
  accessible?: boolean;
  autoMount?: boolean;
  autoMountPoint?: string;
  hostPath?: string;
  lastAccessError?: string;
  name?: string;
  symlinkPolicy?: 'None' | 'Forbidden' | 'AllowedInShareSubtree' | 'AllowedToRelativeTargets' | 'AllowedToAnyTarget';
  writable?: boolean;
}
