// The part of a 2026-07-28 request that replaces the handshake: reserved keys of `_meta`.
import type { JSONRPCRequest } from '@modelcontextprotocol/sdk/types.js';
import { isObject } from '../../contract/read-path.ts';

/** The revision that needs no handshake. */
export const statelessRevision = '2026-07-28';

const prefix = 'io.modelcontextprotocol/';
/** Reserved keys: the first two are required on every request, `serverInfo` belongs on results. */
export const metaKeys = {
  protocolVersion: `${prefix}protocolVersion`,
  clientCapabilities: `${prefix}clientCapabilities`,
  clientInfo: `${prefix}clientInfo`,
  logLevel: `${prefix}logLevel`,
  serverInfo: `${prefix}serverInfo`,
} as const;

type Meta = { readonly [key: string]: unknown };

/** The `_meta` object of a request, if it has one. */
export function metaOf(request: Pick<JSONRPCRequest, 'params'>): Meta | undefined {
  const meta: unknown = request.params?._meta;
  return isObject(meta) ? meta : undefined;
}

/** What is wrong with the reserved keys, in words for the client's author; undefined when nothing is. */
export function faultOfEnvelope(meta: Meta): string | undefined {
  if (typeof meta[metaKeys.protocolVersion] !== 'string') return fault(metaKeys.protocolVersion, 'must be a text');
  if (!(metaKeys.clientCapabilities in meta)) return fault(metaKeys.clientCapabilities, 'is missing');
  if (!isObject(meta[metaKeys.clientCapabilities])) return fault(metaKeys.clientCapabilities, 'must be an object');
  const level = meta[metaKeys.logLevel];
  if (level !== undefined && !levels.includes(level as string)) {
    return fault(metaKeys.logLevel, `must be one of ${levels.join(', ')}`);
  }
  return undefined;
}

/** Severities of log messages, least severe first (RFC 5424). */
export const levels: readonly string[] = [
  'debug',
  'info',
  'notice',
  'warning',
  'error',
  'critical',
  'alert',
  'emergency',
];

const fault = (key: string, what: string): string => `Invalid _meta: "${key}" ${what}.`;
