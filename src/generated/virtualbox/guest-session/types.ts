// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.

/** Parameters of IDirectory.close. */
export interface IDirectoryCloseParams {
  guestDirectory: string;
}

/** Parameters of IDirectory.get. */
export interface IDirectoryGetParams {
  guestDirectory: string;
  attributes?: ReadonlyArray<'directoryName' | 'filter' | 'id' | 'status'>;
}

/** Parameters of IDirectory.list. */
export interface IDirectoryListParams {
  guestDirectory: string;
  maxEntries: number;
}

/** Parameters of IDirectory.read. */
export interface IDirectoryReadParams {
  guestDirectory: string;
}

/** Parameters of IDirectory.rewind. */
export interface IDirectoryRewindParams {
  guestDirectory: string;
}

/** Parameters of IFile.close. */
export interface IFileCloseParams {
  guestFile: string;
}

/** Parameters of IFile.get. */
export interface IFileGetParams {
  guestFile: string;
  attributes?: ReadonlyArray<
    'accessMode' | 'creationMode' | 'filename' | 'id' | 'initialSize' | 'offset' | 'openAction' | 'status'
  >;
}

/** Parameters of IFile.queryInfo. */
export interface IFileQueryInfoParams {
  guestFile: string;
}

/** Parameters of IFile.querySize. */
export interface IFileQuerySizeParams {
  guestFile: string;
}

/** Parameters of IFile.read. */
export interface IFileReadParams {
  guestFile: string;
  timeoutMS?: number;
  toRead?: number;
}

/** Parameters of IFile.readAt. */
export interface IFileReadAtParams {
  guestFile: string;
  offset: number;
  timeoutMS?: number;
  toRead?: number;
}

/** Parameters of IFile.seek. */
export interface IFileSeekParams {
  guestFile: string;
  offset: number;
  whence: 'Begin' | 'Current' | 'End';
}

/** Parameters of IFile.setACL. */
export interface IFileSetAclParams {
  guestFile: string;
  acl?: string;
  mode?: number;
}

/** Parameters of IFile.setSize. */
export interface IFileSetSizeParams {
  guestFile: string;
  size: number;
}

/** Parameters of IFile.write. */
export interface IFileWriteParams {
  data: string;
  guestFile: string;
  timeoutMS?: number;
}

/** Parameters of IFile.writeAt. */
export interface IFileWriteAtParams {
  data: string;
  guestFile: string;
  offset: number;
  timeoutMS?: number;
}

/** Parameters of IFsInfo.get. */
export interface IfsInfoGetParams {
  guestSession: string;
  path: string;
  attributes?: ReadonlyArray<
    | 'blockSize'
    | 'freeSize'
    | 'isCaseSensitive'
    | 'isCompressed'
    | 'isReadOnly'
    | 'isRemote'
    | 'label'
    | 'maxComponent'
    | 'mountPoint'
    | 'sectorSize'
    | 'serialNumber'
    | 'supportsFileCompression'
    | 'totalSize'
    | 'type'
  >;
}

/** Parameters of IFsObjInfo.get. */
export interface IfsObjInfoGetParams {
  guestSession: string;
  path: string;
  attributes?: ReadonlyArray<
    | 'GID'
    | 'UID'
    | 'accessTime'
    | 'allocatedSize'
    | 'birthTime'
    | 'changeTime'
    | 'deviceNumber'
    | 'fileAttributes'
    | 'generationId'
    | 'groupName'
    | 'hardLinks'
    | 'modificationTime'
    | 'name'
    | 'nodeId'
    | 'nodeIdDevice'
    | 'objectSize'
    | 'type'
    | 'userFlags'
    | 'userName'
  >;
  followSymlinks?: boolean;
}

/** Parameters of IGuestSession.close. */
export interface IGuestSessionCloseParams {
  guestSession: string;
}

/** Parameters of IGuestSession.copyFromGuest. */
export interface IGuestSessionCopyFromGuestParams {
  destination: string;
  guestSession: string;
  filters?: ReadonlyArray<string>;
  sources?: ReadonlyArray<string>;
  flags?: ReadonlyArray<string>;
}

/** Parameters of IGuestSession.copyToGuest. */
export interface IGuestSessionCopyToGuestParams {
  destination: string;
  guestSession: string;
  filters?: ReadonlyArray<string>;
  sources?: ReadonlyArray<string>;
  flags?: ReadonlyArray<string>;
}

/** Parameters of IGuestSession.directoryCopy. */
export interface IGuestSessionDirectoryCopyParams {
  destination: string;
  guestSession: string;
  source: string;
  flags?: ReadonlyArray<'None' | 'CopyIntoExisting' | 'Recursive' | 'FollowLinks'>;
}

/** Parameters of IGuestSession.directoryCopyFromGuest. */
export interface IGuestSessionDirectoryCopyFromGuestParams {
  destination: string;
  guestSession: string;
  source: string;
  flags?: ReadonlyArray<'None' | 'CopyIntoExisting' | 'Recursive' | 'FollowLinks'>;
}

/** Parameters of IGuestSession.directoryCopyToGuest. */
export interface IGuestSessionDirectoryCopyToGuestParams {
  source: string;
  destination: string;
  guestSession: string;
  flags?: ReadonlyArray<'None' | 'CopyIntoExisting' | 'Recursive' | 'FollowLinks'>;
}

/** Parameters of IGuestSession.directoryCreate. */
export interface IGuestSessionDirectoryCreateParams {
  guestSession: string;
  path: string;
  mode?: number;
  flags?: ReadonlyArray<'None' | 'Parents'>;
}

/** Parameters of IGuestSession.directoryCreateTemp. */
export interface IGuestSessionDirectoryCreateTempParams {
  guestSession: string;
  path: string;
  templateName: string;
  mode?: number;
  secure?: boolean;
}

/** Parameters of IGuestSession.directoryExists. */
export interface IGuestSessionDirectoryExistsParams {
  guestSession: string;
  path: string;
  followSymlinks?: boolean;
}

/** Parameters of IGuestSession.directoryOpen. */
export interface IGuestSessionDirectoryOpenParams {
  guestSession: string;
  path: string;
  filter?: string;
  flags?: ReadonlyArray<'None' | 'NoSymlinks' | 'DenyAscent' | 'NoFollowSymlinks'>;
}

/** Parameters of IGuestSession.directoryRemove. */
export interface IGuestSessionDirectoryRemoveParams {
  guestSession: string;
  path: string;
}

/** Parameters of IGuestSession.directoryRemoveRecursive. */
export interface IGuestSessionDirectoryRemoveRecursiveParams {
  guestSession: string;
  path: string;
  flags?: ReadonlyArray<'None' | 'ContentAndDir' | 'ContentOnly'>;
}

/** Parameters of IGuestSession.environmentDoesBaseVariableExist. */
export interface IGuestSessionEnvironmentDoesBaseVariableExistParams {
  guestSession: string;
  name: string;
}

/** Parameters of IGuestSession.environmentGetBaseVariable. */
export interface IGuestSessionEnvironmentGetBaseVariableParams {
  guestSession: string;
  name: string;
}

/** Parameters of IGuestSession.environmentScheduleSet. */
export interface IGuestSessionEnvironmentScheduleSetParams {
  guestSession: string;
  name: string;
  value: string;
}

/** Parameters of IGuestSession.environmentScheduleUnset. */
export interface IGuestSessionEnvironmentScheduleUnsetParams {
  guestSession: string;
  name: string;
}

/** Parameters of IGuestSession.fileCopy. */
export interface IGuestSessionFileCopyParams {
  destination: string;
  guestSession: string;
  source: string;
  flags?: ReadonlyArray<'None' | 'NoReplace' | 'FollowLinks' | 'Update'>;
}

/** Parameters of IGuestSession.fileCopyFromGuest. */
export interface IGuestSessionFileCopyFromGuestParams {
  destination: string;
  guestSession: string;
  source: string;
  flags?: ReadonlyArray<'None' | 'NoReplace' | 'FollowLinks' | 'Update'>;
}

/** Parameters of IGuestSession.fileCopyToGuest. */
export interface IGuestSessionFileCopyToGuestParams {
  source: string;
  destination: string;
  guestSession: string;
  flags?: ReadonlyArray<'None' | 'NoReplace' | 'FollowLinks' | 'Update'>;
}

/** Parameters of IGuestSession.fileCreateTemp. */
export interface IGuestSessionFileCreateTempParams {
  guestSession: string;
  path: string;
  templateName: string;
  mode?: number;
  secure?: boolean;
}

/** Parameters of IGuestSession.fileExists. */
export interface IGuestSessionFileExistsParams {
  guestSession: string;
  path: string;
  followSymlinks?: boolean;
}

/** Parameters of IGuestSession.fileOpen. */
export interface IGuestSessionFileOpenParams {
  accessMode: 'ReadOnly' | 'WriteOnly' | 'ReadWrite' | 'AppendOnly' | 'AppendRead';
  guestSession: string;
  openAction:
    | 'OpenExisting'
    | 'OpenOrCreate'
    | 'CreateNew'
    | 'CreateOrReplace'
    | 'OpenExistingTruncated'
    | 'AppendOrCreate';
  path: string;
  creationMode?: number;
}

/** Parameters of IGuestSession.fileOpenEx. */
export interface IGuestSessionFileOpenExParams {
  accessMode: 'ReadOnly' | 'WriteOnly' | 'ReadWrite' | 'AppendOnly' | 'AppendRead';
  guestSession: string;
  openAction:
    | 'OpenExisting'
    | 'OpenOrCreate'
    | 'CreateNew'
    | 'CreateOrReplace'
    | 'OpenExistingTruncated'
    | 'AppendOrCreate';
  path: string;
  sharingMode: 'Read' | 'Write' | 'ReadWrite' | 'Delete' | 'ReadDelete' | 'WriteDelete' | 'All';
  creationMode?: number;
  flags?: ReadonlyArray<'None'>;
}

/** Parameters of IGuestSession.fileQuerySize. */
export interface IGuestSessionFileQuerySizeParams {
  guestSession: string;
  path: string;
  followSymlinks?: boolean;
}

/** Parameters of IGuestSession.fsObjCopyArray. */
export interface IGuestSessionFsObjCopyArrayParams {
  destination: string;
  guestSession: string;
  source?: ReadonlyArray<string>;
  flags?: ReadonlyArray<'None' | 'NoReplace' | 'FollowLinks' | 'Update'>;
}

/** Parameters of IGuestSession.fsObjExists. */
export interface IGuestSessionFsObjExistsParams {
  guestSession: string;
  path: string;
  followSymlinks?: boolean;
}

/** Parameters of IGuestSession.fsObjMove. */
export interface IGuestSessionFsObjMoveParams {
  destination: string;
  guestSession: string;
  source: string;
  flags?: ReadonlyArray<'None' | 'Replace' | 'FollowLinks' | 'AllowDirectoryMoves'>;
}

/** Parameters of IGuestSession.fsObjMoveArray. */
export interface IGuestSessionFsObjMoveArrayParams {
  destination: string;
  guestSession: string;
  source?: ReadonlyArray<string>;
  flags?: ReadonlyArray<'None' | 'Replace' | 'FollowLinks' | 'AllowDirectoryMoves'>;
}

/** Parameters of IGuestSession.fsObjQueryInfo. */
export interface IGuestSessionFsObjQueryInfoParams {
  guestSession: string;
  path: string;
  followSymlinks?: boolean;
}

/** Parameters of IGuestSession.fsObjRemove. */
export interface IGuestSessionFsObjRemoveParams {
  guestSession: string;
  path: string;
}

/** Parameters of IGuestSession.fsObjRemoveArray. */
export interface IGuestSessionFsObjRemoveArrayParams {
  guestSession: string;
  path?: ReadonlyArray<string>;
}

/** Parameters of IGuestSession.fsObjRename. */
export interface IGuestSessionFsObjRenameParams {
  guestSession: string;
  newPath: string;
  oldPath: string;
  flags?: ReadonlyArray<'NoReplace' | 'Replace'>;
}

/** Parameters of IGuestSession.fsObjSetACL. */
export interface IGuestSessionFsObjSetAclParams {
  guestSession: string;
  path: string;
  acl?: string;
  mode?: number;
  followSymlinks?: boolean;
}

/** Parameters of IGuestSession.fsQueryFreeSpace. */
export interface IGuestSessionFsQueryFreeSpaceParams {
  guestSession: string;
  path: string;
}

/** Parameters of IGuestSession.fsQueryInfo. */
export interface IGuestSessionFsQueryInfoParams {
  guestSession: string;
  path: string;
}

/** Parameters of IGuestSession.get. */
export interface IGuestSessionGetParams {
  guestSession: string;
  attributes?: ReadonlyArray<
    | 'currentDirectory'
    | 'directories'
    | 'domain'
    | 'environmentBase'
    | 'environmentChanges'
    | 'files'
    | 'id'
    | 'mountPoints'
    | 'name'
    | 'pathStyle'
    | 'processes'
    | 'protocolVersion'
    | 'status'
    | 'timeout'
    | 'user'
    | 'userDocuments'
    | 'userHome'
  >;
}

/** Parameters of IGuestSession.processCreate. */
export interface IGuestSessionProcessCreateParams {
  executable: string;
  guestSession: string;
  arguments?: ReadonlyArray<string>;
  cwd?: string;
  environmentChanges?: ReadonlyArray<string>;
  timeoutMS?: number;
  flags?: ReadonlyArray<
    | 'None'
    | 'WaitForProcessStartOnly'
    | 'IgnoreOrphanedProcesses'
    | 'Hidden'
    | 'Profile'
    | 'WaitForStdOut'
    | 'WaitForStdErr'
    | 'ExpandArguments'
    | 'UnquotedArguments'
  >;
}

/** Parameters of IGuestSession.processCreateEx. */
export interface IGuestSessionProcessCreateExParams {
  executable: string;
  guestSession: string;
  priority: 'Invalid' | 'Default';
  affinity?: ReadonlyArray<number>;
  arguments?: ReadonlyArray<string>;
  cwd?: string;
  environmentChanges?: ReadonlyArray<string>;
  timeoutMS?: number;
  flags?: ReadonlyArray<
    | 'None'
    | 'WaitForProcessStartOnly'
    | 'IgnoreOrphanedProcesses'
    | 'Hidden'
    | 'Profile'
    | 'WaitForStdOut'
    | 'WaitForStdErr'
    | 'ExpandArguments'
    | 'UnquotedArguments'
  >;
}

/** Parameters of IGuestSession.processGet. */
export interface IGuestSessionProcessGetParams {
  guestSession: string;
  pid: number;
}

/** Parameters of IGuestSession.symlinkCreate. */
export interface IGuestSessionSymlinkCreateParams {
  guestSession: string;
  symlink: string;
  target: string;
  type: 'Unknown' | 'Directory' | 'File';
}

/** Parameters of IGuestSession.symlinkExists. */
export interface IGuestSessionSymlinkExistsParams {
  guestSession: string;
  symlink: string;
}

/** Parameters of IGuestSession.symlinkRead. */
export interface IGuestSessionSymlinkReadParams {
  guestSession: string;
  symlink: string;
  flags?: ReadonlyArray<'None' | 'NoSymlinks'>;
}

/** Parameters of IGuestSession.update. */
export interface IGuestSessionUpdateParams {
  guestSession: string;
  currentDirectory?: string;
  environmentChanges?: ReadonlyArray<string>;
  timeout?: number;
}

/** Parameters of IGuestSession.waitFor. */
export interface IGuestSessionWaitForParams {
  guestSession: string;
  waitFor: number;
  timeoutMS?: number;
}

/** Parameters of IGuestSession.waitForArray. */
export interface IGuestSessionWaitForArrayParams {
  guestSession: string;
  timeoutMS?: number;
  waitFor?: ReadonlyArray<'None' | 'Start' | 'Terminate' | 'Status'>;
}

/** Parameters of IProcess.get. */
export interface IProcessGetParams {
  guestProcess: string;
  attributes?: ReadonlyArray<'PID' | 'arguments' | 'environment' | 'executablePath' | 'exitCode' | 'name' | 'status'>;
}

/** Parameters of IProcess.read. */
export interface IProcessReadParams {
  guestProcess: string;
  handle?: number;
  timeoutMS?: number;
  toRead?: number;
}

/** Parameters of IProcess.terminate. */
export interface IProcessTerminateParams {
  guestProcess: string;
}

/** Parameters of IProcess.waitFor. */
export interface IProcessWaitForParams {
  guestProcess: string;
  waitFor: number;
  timeoutMS?: number;
}

/** Parameters of IProcess.waitForArray. */
export interface IProcessWaitForArrayParams {
  guestProcess: string;
  timeoutMS?: number;
  waitFor?: ReadonlyArray<'None' | 'Start' | 'Terminate' | 'StdIn' | 'StdOut' | 'StdErr'>;
}

/** Parameters of IProcess.write. */
export interface IProcessWriteParams {
  data: string;
  guestProcess: string;
  handle?: number;
  timeoutMS?: number;
  flags?: number;
}

/** Parameters of IProcess.writeArray. */
export interface IProcessWriteArrayParams {
  data: string;
  guestProcess: string;
  handle?: number;
  timeoutMS?: number;
  flags?: ReadonlyArray<'None' | 'EndOfFile'>;
}

export interface IDirectory {
  directoryName?: string;
  filter?: string;
  id?: number;
  status?: 'Undefined' | 'Open' | 'Close' | 'Rewind' | 'Down' | 'Error';
}

export interface IFile {
  accessMode?: 'ReadOnly' | 'WriteOnly' | 'ReadWrite' | 'AppendOnly' | 'AppendRead';
  creationMode?: number;
  filename?: string;
  id?: number;
  initialSize?: number;
  offset?: number;
  openAction?:
    | 'OpenExisting'
    | 'OpenOrCreate'
    | 'CreateNew'
    | 'CreateOrReplace'
    | 'OpenExistingTruncated'
    | 'AppendOrCreate';
  status?: 'Undefined' | 'Opening' | 'Open' | 'Closing' | 'Closed' | 'Down' | 'Error';
}

export interface IFsInfo {
  blockSize?: number;
  freeSize?: number;
  isCaseSensitive?: boolean;
  isCompressed?: boolean;
  isReadOnly?: boolean;
  isRemote?: boolean;
  label?: string;
  maxComponent?: number;
  mountPoint?: string;
  sectorSize?: number;
  serialNumber?: number;
  supportsFileCompression?: boolean;
  totalSize?: number;
  type?: string;
}

export interface IFsObjInfo {
  GID?: number;
  UID?: number;
  accessTime?: number;
  allocatedSize?: number;
  birthTime?: number;
  changeTime?: number;
  deviceNumber?: number;
  fileAttributes?: string;
  generationId?: number;
  groupName?: string;
  hardLinks?: number;
  modificationTime?: number;
  name?: string;
  nodeId?: number;
  nodeIdDevice?: number;
  objectSize?: number;
  type?: 'Unknown' | 'Fifo' | 'DevChar' | 'Directory' | 'DevBlock' | 'File' | 'Symlink' | 'Socket' | 'WhiteOut';
  userFlags?: number;
  userName?: string;
}

export interface IGuestDirectory {
  directoryName?: string;
  filter?: string;
  handle?: string;
  id?: number;
  status?: 'Undefined' | 'Open' | 'Close' | 'Rewind' | 'Down' | 'Error';
}

export interface IGuestFile {
  accessMode?: 'ReadOnly' | 'WriteOnly' | 'ReadWrite' | 'AppendOnly' | 'AppendRead';
  creationMode?: number;
  filename?: string;
  handle?: string;
  id?: number;
  initialSize?: number;
  offset?: number;
  openAction?:
    | 'OpenExisting'
    | 'OpenOrCreate'
    | 'CreateNew'
    | 'CreateOrReplace'
    | 'OpenExistingTruncated'
    | 'AppendOrCreate';
  status?: 'Undefined' | 'Opening' | 'Open' | 'Closing' | 'Closed' | 'Down' | 'Error';
}

export interface IGuestFsInfo {
  blockSize?: number;
  freeSize?: number;
  isCaseSensitive?: boolean;
  isCompressed?: boolean;
  isReadOnly?: boolean;
  isRemote?: boolean;
  label?: string;
  maxComponent?: number;
  mountPoint?: string;
  sectorSize?: number;
  serialNumber?: number;
  supportsFileCompression?: boolean;
  totalSize?: number;
  type?: string;
}

export interface IGuestFsObjInfo {
  GID?: number;
  UID?: number;
  accessTime?: number;
  allocatedSize?: number;
  birthTime?: number;
  changeTime?: number;
  deviceNumber?: number;
  fileAttributes?: string;
  generationId?: number;
  groupName?: string;
  hardLinks?: number;
  modificationTime?: number;
  name?: string;
  nodeId?: number;
  nodeIdDevice?: number;
  objectSize?: number;
  type?: 'Unknown' | 'Fifo' | 'DevChar' | 'Directory' | 'DevBlock' | 'File' | 'Symlink' | 'Socket' | 'WhiteOut';
  userFlags?: number;
  userName?: string;
}

export interface IGuestProcess {
  PID?: number;
  arguments?: ReadonlyArray<string>;
  environment?: ReadonlyArray<string>;
  executablePath?: string;
  exitCode?: number;
  handle?: string;
  name?: string;
  status?:
    | 'Undefined'
    | 'Starting'
    | 'Started'
    | 'Paused'
    | 'Terminating'
    | 'TerminatedNormally'
    | 'TerminatedSignal'
    | 'TerminatedAbnormally'
    | 'TimedOutKilled'
    | 'TimedOutAbnormally'
    | 'Down'
    | 'Error';
}

export interface IProcess {
  PID?: number;
  arguments?: ReadonlyArray<string>;
  environment?: ReadonlyArray<string>;
  executablePath?: string;
  exitCode?: number;
  name?: string;
  status?:
    | 'Undefined'
    | 'Starting'
    | 'Started'
    | 'Paused'
    | 'Terminating'
    | 'TerminatedNormally'
    | 'TerminatedSignal'
    | 'TerminatedAbnormally'
    | 'TimedOutKilled'
    | 'TimedOutAbnormally'
    | 'Down'
    | 'Error';
}
