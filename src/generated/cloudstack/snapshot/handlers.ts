// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as imageStoreFormat from '../image-store/formatters.ts';
import type * as imageStore from '../image-store/types.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const archiveSnapshot: Handler<t.ArchiveSnapshotParams, t.Snapshot> = handle(
  tools.archiveSnapshot,
  format.snapshot,
);
export const copySnapshot: Handler<t.CopySnapshotParams, t.Snapshot> = handle(tools.copySnapshot, format.snapshot);
export const createSnapshot: Handler<t.CreateSnapshotParams, t.Snapshot> = handle(
  tools.createSnapshot,
  format.snapshot,
);
export const createSnapshotFromVMSnapshot: Handler<t.CreateSnapshotFromVMSnapshotParams, t.Snapshot> = handle(
  tools.createSnapshotFromVMSnapshot,
  format.snapshot,
);
export const createSnapshotPolicy: Handler<t.CreateSnapshotPolicyParams, t.SnapshotPolicy> = handle(
  tools.createSnapshotPolicy,
  format.snapshotPolicy,
);
export const createVMSnapshot: Handler<t.CreateVMSnapshotParams, t.VMSnapshot> = handle(
  tools.createVMSnapshot,
  format.vMSnapshot,
);
export const deleteSnapshot: Handler<t.DeleteSnapshotParams, network.Success> = handle(
  tools.deleteSnapshot,
  networkFormat.success,
);
export const deleteSnapshotPolicies: Handler<t.DeleteSnapshotPoliciesParams, network.Success> = handle(
  tools.deleteSnapshotPolicies,
  networkFormat.success,
);
export const deleteVMSnapshot: Handler<t.DeleteVMSnapshotParams, network.Success> = handle(
  tools.deleteVMSnapshot,
  networkFormat.success,
);
export const extractSnapshot: Handler<t.ExtractSnapshotParams, imageStore.Extract> = handle(
  tools.extractSnapshot,
  imageStoreFormat.extract,
);
export const getVolumeSnapshotDetails: Handler<t.GetVolumeSnapshotDetailsParams, t.ApiVolumeSnapshotDetails> = handle(
  tools.getVolumeSnapshotDetails,
  format.apiVolumeSnapshotDetails,
);
export const listSnapshotPolicies: Handler<t.ListSnapshotPoliciesParams, t.SnapshotPolicy> = handle(
  tools.listSnapshotPolicies,
  format.snapshotPolicy,
);
export const listSnapshots: Handler<t.ListSnapshotsParams, t.Snapshot> = handle(tools.listSnapshots, format.snapshot);
export const listVMSnapshot: Handler<t.ListVMSnapshotParams, t.VMSnapshot> = handle(
  tools.listVMSnapshot,
  format.vMSnapshot,
);
export const revertSnapshot: Handler<t.RevertSnapshotParams, t.Snapshot> = handle(
  tools.revertSnapshot,
  format.snapshot,
);
export const updateSnapshotPolicy: Handler<t.UpdateSnapshotPolicyParams, t.SnapshotPolicy> = handle(
  tools.updateSnapshotPolicy,
  format.snapshotPolicy,
);
