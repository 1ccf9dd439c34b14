// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const iDnDBaseAddFormats: Handler<t.IDnDBaseAddFormatsParams, Done> = handle(tools.iDnDBaseAddFormats, done);
export const iDnDBaseGet: Handler<t.IDnDBaseGetParams, t.IDnDBase> = handle(tools.iDnDBaseGet, format.iDnDBase);
export const iDnDBaseIsFormatSupported: Handler<t.IDnDBaseIsFormatSupportedParams, Done> = handle(
  tools.iDnDBaseIsFormatSupported,
  done,
);
export const iDnDBaseRemoveFormats: Handler<t.IDnDBaseRemoveFormatsParams, Done> = handle(
  tools.iDnDBaseRemoveFormats,
  done,
);
export const iDnDSourceDragIsPending: Handler<t.IDnDSourceDragIsPendingParams, t.IDnDSourceDragIsPendingResult> =
  handle(tools.iDnDSourceDragIsPending, format.iDnDSourceDragIsPendingResult);
export const iDnDSourceDrop: Handler<t.IDnDSourceDropParams, Done> = handle(tools.iDnDSourceDrop, done);
export const iDnDSourceReceiveData: Handler<t.IDnDSourceReceiveDataParams, Done> = handle(
  tools.iDnDSourceReceiveData,
  done,
);
export const iDnDTargetCancel: Handler<t.IDnDTargetCancelParams, Done> = handle(tools.iDnDTargetCancel, done);
export const iDnDTargetDrop: Handler<t.IDnDTargetDropParams, t.IDnDTargetDropResult> = handle(
  tools.iDnDTargetDrop,
  format.iDnDTargetDropResult,
);
export const iDnDTargetEnter: Handler<t.IDnDTargetEnterParams, Done> = handle(tools.iDnDTargetEnter, done);
export const iDnDTargetLeave: Handler<t.IDnDTargetLeaveParams, Done> = handle(tools.iDnDTargetLeave, done);
export const iDnDTargetMove: Handler<t.IDnDTargetMoveParams, Done> = handle(tools.iDnDTargetMove, done);
export const iDnDTargetSendData: Handler<t.IDnDTargetSendDataParams, Done> = handle(tools.iDnDTargetSendData, done);
