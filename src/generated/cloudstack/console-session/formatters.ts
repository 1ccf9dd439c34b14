// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const consoleSession: Formatter<t.ConsoleSession> = {
  noun: ['console session', 'console sessions'],
  columns: ['virtualmachinename', 'user', 'clientaddress', 'hostname', 'created', 'acquired', 'removed', 'id'],
};

export const createConsoleEndpoint: Formatter<t.CreateConsoleEndpoint> = {
  noun: ['console link', 'console links'],
  columns: ['success', 'url', 'details'],
};
