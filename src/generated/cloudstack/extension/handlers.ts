// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const addCustomAction: Handler<t.AddCustomActionParams, t.ExtensionCustomAction> = handle(
  tools.addCustomAction,
  format.extensionCustomAction,
);
export const createExtension: Handler<t.CreateExtensionParams, t.Extension> = handle(
  tools.createExtension,
  format.extension,
);
export const deleteCustomAction: Handler<t.DeleteCustomActionParams, network.Success> = handle(
  tools.deleteCustomAction,
  networkFormat.success,
);
export const deleteExtension: Handler<t.DeleteExtensionParams, t.Extension> = handle(
  tools.deleteExtension,
  format.extension,
);
export const listCustomActions: Handler<t.ListCustomActionsParams, t.ExtensionCustomAction> = handle(
  tools.listCustomActions,
  format.extensionCustomAction,
);
export const listExtensions: Handler<t.ListExtensionsParams, t.Extension> = handle(
  tools.listExtensions,
  format.extension,
);
export const registerExtension: Handler<t.RegisterExtensionParams, t.Extension> = handle(
  tools.registerExtension,
  format.extension,
);
export const runCustomAction: Handler<t.RunCustomActionParams, t.CustomActionResult> = handle(
  tools.runCustomAction,
  format.customActionResult,
);
export const unregisterExtension: Handler<t.UnregisterExtensionParams, t.Extension> = handle(
  tools.unregisterExtension,
  format.extension,
);
export const updateCustomAction: Handler<t.UpdateCustomActionParams, t.ExtensionCustomAction> = handle(
  tools.updateCustomAction,
  format.extensionCustomAction,
);
export const updateExtension: Handler<t.UpdateExtensionParams, t.Extension> = handle(
  tools.updateExtension,
  format.extension,
);
