// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const changeSharedFileSystemDiskOffering: Handler<t.ChangeSharedFileSystemDiskOfferingParams, t.SharedFS> =
  handle(tools.changeSharedFileSystemDiskOffering, format.sharedFS);
export const changeSharedFileSystemServiceOffering: Handler<t.ChangeSharedFileSystemServiceOfferingParams, t.SharedFS> =
  handle(tools.changeSharedFileSystemServiceOffering, format.sharedFS);
export const createSharedFileSystem: Handler<t.CreateSharedFileSystemParams, t.SharedFS> = handle(
  tools.createSharedFileSystem,
  format.sharedFS,
);
export const destroySharedFileSystem: Handler<t.DestroySharedFileSystemParams, network.Success> = handle(
  tools.destroySharedFileSystem,
  networkFormat.success,
);
export const expungeSharedFileSystem: Handler<t.ExpungeSharedFileSystemParams, network.Success> = handle(
  tools.expungeSharedFileSystem,
  networkFormat.success,
);
export const listSharedFileSystemProviders: Handler<t.ListSharedFileSystemProvidersParams, t.SharedFSProvider> = handle(
  tools.listSharedFileSystemProviders,
  format.sharedFSProvider,
);
export const listSharedFileSystems: Handler<t.ListSharedFileSystemsParams, t.SharedFS> = handle(
  tools.listSharedFileSystems,
  format.sharedFS,
);
export const recoverSharedFileSystem: Handler<t.RecoverSharedFileSystemParams, network.Success> = handle(
  tools.recoverSharedFileSystem,
  networkFormat.success,
);
export const restartSharedFileSystem: Handler<t.RestartSharedFileSystemParams, t.SharedFS> = handle(
  tools.restartSharedFileSystem,
  format.sharedFS,
);
export const startSharedFileSystem: Handler<t.StartSharedFileSystemParams, t.SharedFS> = handle(
  tools.startSharedFileSystem,
  format.sharedFS,
);
export const stopSharedFileSystem: Handler<t.StopSharedFileSystemParams, t.SharedFS> = handle(
  tools.stopSharedFileSystem,
  format.sharedFS,
);
export const updateSharedFileSystem: Handler<t.UpdateSharedFileSystemParams, t.SharedFS> = handle(
  tools.updateSharedFileSystem,
  format.sharedFS,
);
