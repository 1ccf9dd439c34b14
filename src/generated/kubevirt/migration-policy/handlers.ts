// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const applyMigrationPolicy: Handler<t.ApplyMigrationPolicyParams, t.MigrationPolicy> = handle(
  tools.applyMigrationPolicy,
  format.migrationPolicy,
);
export const createMigrationPolicy: Handler<t.CreateMigrationPolicyParams, t.MigrationPolicy> = handle(
  tools.createMigrationPolicy,
  format.migrationPolicy,
);
export const deleteCollectionMigrationPolicy: Handler<t.DeleteCollectionMigrationPolicyParams, Done> = handle(
  tools.deleteCollectionMigrationPolicy,
  done,
);
export const deleteMigrationPolicy: Handler<t.DeleteMigrationPolicyParams, Done> = handle(
  tools.deleteMigrationPolicy,
  done,
);
export const getMigrationPolicy: Handler<t.GetMigrationPolicyParams, t.MigrationPolicy> = handle(
  tools.getMigrationPolicy,
  format.migrationPolicy,
);
export const listMigrationPolicy: Handler<t.ListMigrationPolicyParams, t.MigrationPolicy> = handle(
  tools.listMigrationPolicy,
  format.migrationPolicy,
);
export const patchMigrationPolicy: Handler<t.PatchMigrationPolicyParams, t.MigrationPolicy> = handle(
  tools.patchMigrationPolicy,
  format.migrationPolicy,
);
export const replaceMigrationPolicy: Handler<t.ReplaceMigrationPolicyParams, t.MigrationPolicy> = handle(
  tools.replaceMigrationPolicy,
  format.migrationPolicy,
);
