// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const createConsoleEndpoint: Handler<t.CreateConsoleEndpointParams, t.CreateConsoleEndpoint> = handle(
  tools.createConsoleEndpoint,
  format.createConsoleEndpoint,
);
export const listConsoleSessions: Handler<t.ListConsoleSessionsParams, t.ConsoleSession> = handle(
  tools.listConsoleSessions,
  format.consoleSession,
);
