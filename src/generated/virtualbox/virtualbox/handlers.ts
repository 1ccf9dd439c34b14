// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as systemPropertiesFormat from '../system-properties/formatters.ts';
import type * as systemProperties from '../system-properties/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const iVirtualBoxCheckFirmwarePresent: Handler<
  t.IVirtualBoxCheckFirmwarePresentParams,
  t.IVirtualBoxCheckFirmwarePresentResult
> = handle(tools.iVirtualBoxCheckFirmwarePresent, format.iVirtualBoxCheckFirmwarePresentResult);
export const iVirtualBoxGet: Handler<t.IVirtualBoxGetParams, t.IVirtualBox> = handle(
  tools.iVirtualBoxGet,
  format.iVirtualBox,
);
export const iVirtualBoxGetExtraData: Handler<t.IVirtualBoxGetExtraDataParams, Done> = handle(
  tools.iVirtualBoxGetExtraData,
  done,
);
export const iVirtualBoxGetExtraDataKeys: Handler<t.IVirtualBoxGetExtraDataKeysParams, Done> = handle(
  tools.iVirtualBoxGetExtraDataKeys,
  done,
);
export const iVirtualBoxGetGuestOsDescsBySubtype: Handler<t.IVirtualBoxGetGuestOsDescsBySubtypeParams, Done> = handle(
  tools.iVirtualBoxGetGuestOsDescsBySubtype,
  done,
);
export const iVirtualBoxGetGuestOsSubtypesByFamilyId: Handler<t.IVirtualBoxGetGuestOsSubtypesByFamilyIdParams, Done> =
  handle(tools.iVirtualBoxGetGuestOsSubtypesByFamilyId, done);
export const iVirtualBoxGetGuestOsType: Handler<t.IVirtualBoxGetGuestOsTypeParams, t.IGuestOSType> = handle(
  tools.iVirtualBoxGetGuestOsType,
  format.iGuestOSType,
);
export const iVirtualBoxGetPlatformProperties: Handler<
  t.IVirtualBoxGetPlatformPropertiesParams,
  systemProperties.IPlatformProperties
> = handle(tools.iVirtualBoxGetPlatformProperties, systemPropertiesFormat.iPlatformProperties);
export const iVirtualBoxGetTrackedObjectIds: Handler<t.IVirtualBoxGetTrackedObjectIdsParams, Done> = handle(
  tools.iVirtualBoxGetTrackedObjectIds,
  done,
);
export const iVirtualBoxSetExtraData: Handler<t.IVirtualBoxSetExtraDataParams, Done> = handle(
  tools.iVirtualBoxSetExtraData,
  done,
);
export const iVirtualBoxSetSettingsSecret: Handler<t.IVirtualBoxSetSettingsSecretParams, Done> = handle(
  tools.iVirtualBoxSetSettingsSecret,
  done,
);
export const listGuestTypes: Handler<t.ListGuestTypesParams, t.GuestTypeRow> = handle(
  tools.listGuestTypes,
  format.guestTypeRow,
);
