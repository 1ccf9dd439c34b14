// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as guestFormat from '../guest/formatters.ts';
import type * as guest from '../guest/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const iDirectoryClose: Handler<t.IDirectoryCloseParams, Done> = handle(tools.iDirectoryClose, done);
export const iDirectoryGet: Handler<t.IDirectoryGetParams, t.IDirectory> = handle(
  tools.iDirectoryGet,
  format.iDirectory,
);
export const iDirectoryList: Handler<t.IDirectoryListParams, t.IFsObjInfo> = handle(
  tools.iDirectoryList,
  format.iFsObjInfo,
);
export const iDirectoryRead: Handler<t.IDirectoryReadParams, t.IFsObjInfo> = handle(
  tools.iDirectoryRead,
  format.iFsObjInfo,
);
export const iDirectoryRewind: Handler<t.IDirectoryRewindParams, Done> = handle(tools.iDirectoryRewind, done);
export const iFileClose: Handler<t.IFileCloseParams, Done> = handle(tools.iFileClose, done);
export const iFileGet: Handler<t.IFileGetParams, t.IFile> = handle(tools.iFileGet, format.iFile);
export const iFileQueryInfo: Handler<t.IFileQueryInfoParams, t.IFsObjInfo> = handle(
  tools.iFileQueryInfo,
  format.iFsObjInfo,
);
export const iFileQuerySize: Handler<t.IFileQuerySizeParams, Done> = handle(tools.iFileQuerySize, done);
export const iFileRead: Handler<t.IFileReadParams, Done> = handle(tools.iFileRead, done);
export const iFileReadAt: Handler<t.IFileReadAtParams, Done> = handle(tools.iFileReadAt, done);
export const iFileSeek: Handler<t.IFileSeekParams, Done> = handle(tools.iFileSeek, done);
export const iFileSetAcl: Handler<t.IFileSetAclParams, Done> = handle(tools.iFileSetAcl, done);
export const iFileSetSize: Handler<t.IFileSetSizeParams, Done> = handle(tools.iFileSetSize, done);
export const iFileWrite: Handler<t.IFileWriteParams, Done> = handle(tools.iFileWrite, done);
export const iFileWriteAt: Handler<t.IFileWriteAtParams, Done> = handle(tools.iFileWriteAt, done);
export const ifsInfoGet: Handler<t.IfsInfoGetParams, t.IFsInfo> = handle(tools.ifsInfoGet, format.iFsInfo);
export const ifsObjInfoGet: Handler<t.IfsObjInfoGetParams, t.IFsObjInfo> = handle(
  tools.ifsObjInfoGet,
  format.iFsObjInfo,
);
export const iGuestSessionClose: Handler<t.IGuestSessionCloseParams, Done> = handle(tools.iGuestSessionClose, done);
export const iGuestSessionCopyFromGuest: Handler<t.IGuestSessionCopyFromGuestParams, Done> = handle(
  tools.iGuestSessionCopyFromGuest,
  done,
);
export const iGuestSessionCopyToGuest: Handler<t.IGuestSessionCopyToGuestParams, Done> = handle(
  tools.iGuestSessionCopyToGuest,
  done,
);
export const iGuestSessionDirectoryCopy: Handler<t.IGuestSessionDirectoryCopyParams, Done> = handle(
  tools.iGuestSessionDirectoryCopy,
  done,
);
export const iGuestSessionDirectoryCopyFromGuest: Handler<t.IGuestSessionDirectoryCopyFromGuestParams, Done> = handle(
  tools.iGuestSessionDirectoryCopyFromGuest,
  done,
);
export const iGuestSessionDirectoryCopyToGuest: Handler<t.IGuestSessionDirectoryCopyToGuestParams, Done> = handle(
  tools.iGuestSessionDirectoryCopyToGuest,
  done,
);
export const iGuestSessionDirectoryCreate: Handler<t.IGuestSessionDirectoryCreateParams, Done> = handle(
  tools.iGuestSessionDirectoryCreate,
  done,
);
export const iGuestSessionDirectoryCreateTemp: Handler<t.IGuestSessionDirectoryCreateTempParams, Done> = handle(
  tools.iGuestSessionDirectoryCreateTemp,
  done,
);
export const iGuestSessionDirectoryExists: Handler<t.IGuestSessionDirectoryExistsParams, Done> = handle(
  tools.iGuestSessionDirectoryExists,
  done,
);
export const iGuestSessionDirectoryOpen: Handler<t.IGuestSessionDirectoryOpenParams, t.IGuestDirectory> = handle(
  tools.iGuestSessionDirectoryOpen,
  format.iGuestDirectory,
);
export const iGuestSessionDirectoryRemove: Handler<t.IGuestSessionDirectoryRemoveParams, Done> = handle(
  tools.iGuestSessionDirectoryRemove,
  done,
);
export const iGuestSessionDirectoryRemoveRecursive: Handler<t.IGuestSessionDirectoryRemoveRecursiveParams, Done> =
  handle(tools.iGuestSessionDirectoryRemoveRecursive, done);
export const iGuestSessionEnvironmentDoesBaseVariableExist: Handler<
  t.IGuestSessionEnvironmentDoesBaseVariableExistParams,
  Done
> = handle(tools.iGuestSessionEnvironmentDoesBaseVariableExist, done);
export const iGuestSessionEnvironmentGetBaseVariable: Handler<t.IGuestSessionEnvironmentGetBaseVariableParams, Done> =
  handle(tools.iGuestSessionEnvironmentGetBaseVariable, done);
export const iGuestSessionEnvironmentScheduleSet: Handler<t.IGuestSessionEnvironmentScheduleSetParams, Done> = handle(
  tools.iGuestSessionEnvironmentScheduleSet,
  done,
);
export const iGuestSessionEnvironmentScheduleUnset: Handler<t.IGuestSessionEnvironmentScheduleUnsetParams, Done> =
  handle(tools.iGuestSessionEnvironmentScheduleUnset, done);
export const iGuestSessionFileCopy: Handler<t.IGuestSessionFileCopyParams, Done> = handle(
  tools.iGuestSessionFileCopy,
  done,
);
export const iGuestSessionFileCopyFromGuest: Handler<t.IGuestSessionFileCopyFromGuestParams, Done> = handle(
  tools.iGuestSessionFileCopyFromGuest,
  done,
);
export const iGuestSessionFileCopyToGuest: Handler<t.IGuestSessionFileCopyToGuestParams, Done> = handle(
  tools.iGuestSessionFileCopyToGuest,
  done,
);
export const iGuestSessionFileCreateTemp: Handler<t.IGuestSessionFileCreateTempParams, t.IGuestFile> = handle(
  tools.iGuestSessionFileCreateTemp,
  format.iGuestFile,
);
export const iGuestSessionFileExists: Handler<t.IGuestSessionFileExistsParams, Done> = handle(
  tools.iGuestSessionFileExists,
  done,
);
export const iGuestSessionFileOpen: Handler<t.IGuestSessionFileOpenParams, t.IGuestFile> = handle(
  tools.iGuestSessionFileOpen,
  format.iGuestFile,
);
export const iGuestSessionFileOpenEx: Handler<t.IGuestSessionFileOpenExParams, t.IGuestFile> = handle(
  tools.iGuestSessionFileOpenEx,
  format.iGuestFile,
);
export const iGuestSessionFileQuerySize: Handler<t.IGuestSessionFileQuerySizeParams, Done> = handle(
  tools.iGuestSessionFileQuerySize,
  done,
);
export const iGuestSessionFsObjCopyArray: Handler<t.IGuestSessionFsObjCopyArrayParams, Done> = handle(
  tools.iGuestSessionFsObjCopyArray,
  done,
);
export const iGuestSessionFsObjExists: Handler<t.IGuestSessionFsObjExistsParams, Done> = handle(
  tools.iGuestSessionFsObjExists,
  done,
);
export const iGuestSessionFsObjMove: Handler<t.IGuestSessionFsObjMoveParams, Done> = handle(
  tools.iGuestSessionFsObjMove,
  done,
);
export const iGuestSessionFsObjMoveArray: Handler<t.IGuestSessionFsObjMoveArrayParams, Done> = handle(
  tools.iGuestSessionFsObjMoveArray,
  done,
);
export const iGuestSessionFsObjQueryInfo: Handler<t.IGuestSessionFsObjQueryInfoParams, t.IGuestFsObjInfo> = handle(
  tools.iGuestSessionFsObjQueryInfo,
  format.iGuestFsObjInfo,
);
export const iGuestSessionFsObjRemove: Handler<t.IGuestSessionFsObjRemoveParams, Done> = handle(
  tools.iGuestSessionFsObjRemove,
  done,
);
export const iGuestSessionFsObjRemoveArray: Handler<t.IGuestSessionFsObjRemoveArrayParams, Done> = handle(
  tools.iGuestSessionFsObjRemoveArray,
  done,
);
export const iGuestSessionFsObjRename: Handler<t.IGuestSessionFsObjRenameParams, Done> = handle(
  tools.iGuestSessionFsObjRename,
  done,
);
export const iGuestSessionFsObjSetAcl: Handler<t.IGuestSessionFsObjSetAclParams, Done> = handle(
  tools.iGuestSessionFsObjSetAcl,
  done,
);
export const iGuestSessionFsQueryFreeSpace: Handler<t.IGuestSessionFsQueryFreeSpaceParams, Done> = handle(
  tools.iGuestSessionFsQueryFreeSpace,
  done,
);
export const iGuestSessionFsQueryInfo: Handler<t.IGuestSessionFsQueryInfoParams, t.IGuestFsInfo> = handle(
  tools.iGuestSessionFsQueryInfo,
  format.iGuestFsInfo,
);
export const iGuestSessionGet: Handler<t.IGuestSessionGetParams, guest.IGuestSession> = handle(
  tools.iGuestSessionGet,
  guestFormat.iGuestSession,
);
export const iGuestSessionProcessCreate: Handler<t.IGuestSessionProcessCreateParams, t.IGuestProcess> = handle(
  tools.iGuestSessionProcessCreate,
  format.iGuestProcess,
);
export const iGuestSessionProcessCreateEx: Handler<t.IGuestSessionProcessCreateExParams, t.IGuestProcess> = handle(
  tools.iGuestSessionProcessCreateEx,
  format.iGuestProcess,
);
export const iGuestSessionProcessGet: Handler<t.IGuestSessionProcessGetParams, t.IGuestProcess> = handle(
  tools.iGuestSessionProcessGet,
  format.iGuestProcess,
);
export const iGuestSessionSymlinkCreate: Handler<t.IGuestSessionSymlinkCreateParams, Done> = handle(
  tools.iGuestSessionSymlinkCreate,
  done,
);
export const iGuestSessionSymlinkExists: Handler<t.IGuestSessionSymlinkExistsParams, Done> = handle(
  tools.iGuestSessionSymlinkExists,
  done,
);
export const iGuestSessionSymlinkRead: Handler<t.IGuestSessionSymlinkReadParams, Done> = handle(
  tools.iGuestSessionSymlinkRead,
  done,
);
export const iGuestSessionUpdate: Handler<t.IGuestSessionUpdateParams, guest.IGuestSession> = handle(
  tools.iGuestSessionUpdate,
  guestFormat.iGuestSession,
);
export const iGuestSessionWaitFor: Handler<t.IGuestSessionWaitForParams, Done> = handle(
  tools.iGuestSessionWaitFor,
  done,
);
export const iGuestSessionWaitForArray: Handler<t.IGuestSessionWaitForArrayParams, Done> = handle(
  tools.iGuestSessionWaitForArray,
  done,
);
export const iProcessGet: Handler<t.IProcessGetParams, t.IProcess> = handle(tools.iProcessGet, format.iProcess);
export const iProcessRead: Handler<t.IProcessReadParams, Done> = handle(tools.iProcessRead, done);
export const iProcessTerminate: Handler<t.IProcessTerminateParams, Done> = handle(tools.iProcessTerminate, done);
export const iProcessWaitFor: Handler<t.IProcessWaitForParams, Done> = handle(tools.iProcessWaitFor, done);
export const iProcessWaitForArray: Handler<t.IProcessWaitForArrayParams, Done> = handle(
  tools.iProcessWaitForArray,
  done,
);
export const iProcessWrite: Handler<t.IProcessWriteParams, Done> = handle(tools.iProcessWrite, done);
export const iProcessWriteArray: Handler<t.IProcessWriteArrayParams, Done> = handle(tools.iProcessWriteArray, done);
