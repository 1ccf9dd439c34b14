// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const iUpdateAgentCheckFor: Handler<t.IUpdateAgentCheckForParams, Done> = handle(
  tools.iUpdateAgentCheckFor,
  done,
);
export const iUpdateAgentDownload: Handler<t.IUpdateAgentDownloadParams, Done> = handle(
  tools.iUpdateAgentDownload,
  done,
);
export const iUpdateAgentGet: Handler<t.IUpdateAgentGetParams, t.IUpdateAgent> = handle(
  tools.iUpdateAgentGet,
  format.iUpdateAgent,
);
export const iUpdateAgentInstall: Handler<t.IUpdateAgentInstallParams, Done> = handle(tools.iUpdateAgentInstall, done);
export const iUpdateAgentRollback: Handler<t.IUpdateAgentRollbackParams, Done> = handle(
  tools.iUpdateAgentRollback,
  done,
);
export const iUpdateAgentUpdate: Handler<t.IUpdateAgentUpdateParams, t.IUpdateAgent> = handle(
  tools.iUpdateAgentUpdate,
  format.iUpdateAgent,
);
