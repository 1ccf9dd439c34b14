// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const deleteResourceIcon: Handler<t.DeleteResourceIconParams, network.Success> = handle(
  tools.deleteResourceIcon,
  networkFormat.success,
);
export const listResourceIcon: Handler<t.ListResourceIconParams, t.ResourceIcon> = handle(
  tools.listResourceIcon,
  format.resourceIcon,
);
export const uploadResourceIcon: Handler<t.UploadResourceIconParams, network.Success> = handle(
  tools.uploadResourceIcon,
  networkFormat.success,
);
