// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const iConsoleCreateSharedFolder: Handler<t.IConsoleCreateSharedFolderParams, Done> = handle(
  tools.iConsoleCreateSharedFolder,
  done,
);
export const iConsoleRemoveSharedFolder: Handler<t.IConsoleRemoveSharedFolderParams, Done> = handle(
  tools.iConsoleRemoveSharedFolder,
  done,
);
export const iMachineCreateSharedFolder: Handler<t.IMachineCreateSharedFolderParams, Done> = handle(
  tools.iMachineCreateSharedFolder,
  done,
);
export const iMachineRemoveSharedFolder: Handler<t.IMachineRemoveSharedFolderParams, Done> = handle(
  tools.iMachineRemoveSharedFolder,
  done,
);
export const iSharedFolderGet: Handler<t.ISharedFolderGetParams, t.ISharedFolder> = handle(
  tools.iSharedFolderGet,
  format.iSharedFolder,
);
export const iSharedFolderUpdate: Handler<t.ISharedFolderUpdateParams, t.ISharedFolder> = handle(
  tools.iSharedFolderUpdate,
  format.iSharedFolder,
);
export const iVirtualBoxCreateSharedFolder: Handler<t.IVirtualBoxCreateSharedFolderParams, Done> = handle(
  tools.iVirtualBoxCreateSharedFolder,
  done,
);
export const iVirtualBoxRemoveSharedFolder: Handler<t.IVirtualBoxRemoveSharedFolderParams, Done> = handle(
  tools.iVirtualBoxRemoveSharedFolder,
  done,
);
