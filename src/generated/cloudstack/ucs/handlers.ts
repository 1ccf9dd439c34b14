// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const addUcsManager: Handler<t.AddUcsManagerParams, t.UcsManager> = handle(
  tools.addUcsManager,
  format.ucsManager,
);
export const associateUcsProfileToBlade: Handler<t.AssociateUcsProfileToBladeParams, t.UcsBlade> = handle(
  tools.associateUcsProfileToBlade,
  format.ucsBlade,
);
export const deleteUcsManager: Handler<t.DeleteUcsManagerParams, network.Success> = handle(
  tools.deleteUcsManager,
  networkFormat.success,
);
export const listUcsBlades: Handler<t.ListUcsBladesParams, t.UcsBlade> = handle(tools.listUcsBlades, format.ucsBlade);
export const listUcsManagers: Handler<t.ListUcsManagersParams, t.UcsManager> = handle(
  tools.listUcsManagers,
  format.ucsManager,
);
export const listUcsProfiles: Handler<t.ListUcsProfilesParams, t.UcsProfile> = handle(
  tools.listUcsProfiles,
  format.ucsProfile,
);
