// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const iConsoleGet: Handler<t.IConsoleGetParams, t.IConsole> = handle(tools.iConsoleGet, format.iConsole);
export const iConsoleGetDeviceActivity: Handler<t.IConsoleGetDeviceActivityParams, Done> = handle(
  tools.iConsoleGetDeviceActivity,
  done,
);
export const iConsoleGetGuestEnteredAcpiMode: Handler<t.IConsoleGetGuestEnteredAcpiModeParams, Done> = handle(
  tools.iConsoleGetGuestEnteredAcpiMode,
  done,
);
export const iConsoleGetPowerButtonHandled: Handler<t.IConsoleGetPowerButtonHandledParams, Done> = handle(
  tools.iConsoleGetPowerButtonHandled,
  done,
);
export const iConsolePause: Handler<t.IConsolePauseParams, Done> = handle(tools.iConsolePause, done);
export const iConsolePowerButton: Handler<t.IConsolePowerButtonParams, Done> = handle(tools.iConsolePowerButton, done);
export const iConsolePowerDown: Handler<t.IConsolePowerDownParams, Done> = handle(tools.iConsolePowerDown, done);
export const iConsolePowerUp: Handler<t.IConsolePowerUpParams, Done> = handle(tools.iConsolePowerUp, done);
export const iConsolePowerUpPaused: Handler<t.IConsolePowerUpPausedParams, Done> = handle(
  tools.iConsolePowerUpPaused,
  done,
);
export const iConsoleReset: Handler<t.IConsoleResetParams, Done> = handle(tools.iConsoleReset, done);
export const iConsoleResume: Handler<t.IConsoleResumeParams, Done> = handle(tools.iConsoleResume, done);
export const iConsoleSleepButton: Handler<t.IConsoleSleepButtonParams, Done> = handle(tools.iConsoleSleepButton, done);
export const iConsoleTeleport: Handler<t.IConsoleTeleportParams, Done> = handle(tools.iConsoleTeleport, done);
export const iConsoleUpdate: Handler<t.IConsoleUpdateParams, t.IConsole> = handle(
  tools.iConsoleUpdate,
  format.iConsole,
);
