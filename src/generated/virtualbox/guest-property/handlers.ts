// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const iMachineDeleteGuestProperty: Handler<t.IMachineDeleteGuestPropertyParams, Done> = handle(
  tools.iMachineDeleteGuestProperty,
  done,
);
export const iMachineEnumerateGuestProperties: Handler<
  t.IMachineEnumerateGuestPropertiesParams,
  t.IMachineEnumerateGuestPropertiesResult
> = handle(tools.iMachineEnumerateGuestProperties, format.iMachineEnumerateGuestPropertiesResult);
export const iMachineGetGuestProperty: Handler<t.IMachineGetGuestPropertyParams, t.IMachineGetGuestPropertyResult> =
  handle(tools.iMachineGetGuestProperty, format.iMachineGetGuestPropertyResult);
export const iMachineGetGuestPropertyTimestamp: Handler<t.IMachineGetGuestPropertyTimestampParams, Done> = handle(
  tools.iMachineGetGuestPropertyTimestamp,
  done,
);
export const iMachineGetGuestPropertyValue: Handler<t.IMachineGetGuestPropertyValueParams, Done> = handle(
  tools.iMachineGetGuestPropertyValue,
  done,
);
export const iMachineSetGuestProperty: Handler<t.IMachineSetGuestPropertyParams, Done> = handle(
  tools.iMachineSetGuestProperty,
  done,
);
export const iMachineSetGuestPropertyValue: Handler<t.IMachineSetGuestPropertyValueParams, Done> = handle(
  tools.iMachineSetGuestPropertyValue,
  done,
);
