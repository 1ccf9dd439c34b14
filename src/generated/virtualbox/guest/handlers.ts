// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const iGuestCreateSession: Handler<t.IGuestCreateSessionParams, t.IGuestSession> = handle(
  tools.iGuestCreateSession,
  format.iGuestSession,
);
export const iGuestFindSession: Handler<t.IGuestFindSessionParams, t.IGuestSession> = handle(
  tools.iGuestFindSession,
  format.iGuestSession,
);
export const iGuestGet: Handler<t.IGuestGetParams, t.IGuest> = handle(tools.iGuestGet, format.iGuest);
export const iGuestGetAdditionsStatus: Handler<t.IGuestGetAdditionsStatusParams, Done> = handle(
  tools.iGuestGetAdditionsStatus,
  done,
);
export const iGuestGetFacilityStatus: Handler<t.IGuestGetFacilityStatusParams, t.IGuestGetFacilityStatusResult> =
  handle(tools.iGuestGetFacilityStatus, format.iGuestGetFacilityStatusResult);
export const iGuestInternalGetStatistics: Handler<
  t.IGuestInternalGetStatisticsParams,
  t.IGuestInternalGetStatisticsResult
> = handle(tools.iGuestInternalGetStatistics, format.iGuestInternalGetStatisticsResult);
export const iGuestSetCredentials: Handler<t.IGuestSetCredentialsParams, Done> = handle(
  tools.iGuestSetCredentials,
  done,
);
export const iGuestShutdown: Handler<t.IGuestShutdownParams, Done> = handle(tools.iGuestShutdown, done);
export const iGuestUpdate: Handler<t.IGuestUpdateParams, t.IGuest> = handle(tools.iGuestUpdate, format.iGuest);
export const iGuestUpdateGuestAdditions: Handler<t.IGuestUpdateGuestAdditionsParams, Done> = handle(
  tools.iGuestUpdateGuestAdditions,
  done,
);
export const runGuestCommand: Handler<t.RunGuestCommandParams, t.CommandResult> = handle(
  tools.runGuestCommand,
  format.commandResult,
);
