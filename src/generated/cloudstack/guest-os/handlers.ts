// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const addGuestOs: Handler<t.AddGuestOsParams, t.GuestOS> = handle(tools.addGuestOs, format.guestOS);
export const addGuestOsMapping: Handler<t.AddGuestOsMappingParams, t.GuestOsMapping> = handle(
  tools.addGuestOsMapping,
  format.guestOsMapping,
);
export const addOsCategory: Handler<t.AddOsCategoryParams, t.GuestOSCategory> = handle(
  tools.addOsCategory,
  format.guestOSCategory,
);
export const deleteOsCategory: Handler<t.DeleteOsCategoryParams, network.Success> = handle(
  tools.deleteOsCategory,
  networkFormat.success,
);
export const getHypervisorGuestOsNames: Handler<t.GetHypervisorGuestOsNamesParams, t.HypervisorGuestOsNames> = handle(
  tools.getHypervisorGuestOsNames,
  format.hypervisorGuestOsNames,
);
export const listGuestOsMapping: Handler<t.ListGuestOsMappingParams, t.GuestOsMapping> = handle(
  tools.listGuestOsMapping,
  format.guestOsMapping,
);
export const listOsCategories: Handler<t.ListOsCategoriesParams, t.GuestOSCategory> = handle(
  tools.listOsCategories,
  format.guestOSCategory,
);
export const listOsTypes: Handler<t.ListOsTypesParams, t.GuestOS> = handle(tools.listOsTypes, format.guestOS);
export const removeGuestOs: Handler<t.RemoveGuestOsParams, network.Success> = handle(
  tools.removeGuestOs,
  networkFormat.success,
);
export const removeGuestOsMapping: Handler<t.RemoveGuestOsMappingParams, network.Success> = handle(
  tools.removeGuestOsMapping,
  networkFormat.success,
);
export const updateGuestOs: Handler<t.UpdateGuestOsParams, t.GuestOS> = handle(tools.updateGuestOs, format.guestOS);
export const updateGuestOsMapping: Handler<t.UpdateGuestOsMappingParams, t.GuestOsMapping> = handle(
  tools.updateGuestOsMapping,
  format.guestOsMapping,
);
export const updateOsCategory: Handler<t.UpdateOsCategoryParams, t.GuestOSCategory> = handle(
  tools.updateOsCategory,
  format.guestOSCategory,
);
