// Why a service does not have a tool, or a parameter of one, in words.
import type { Learned, VersionTable } from '../../contract/live.ts';
import type { AnyTool } from '../../contract/tool.ts';
import { cleanLine, quoted } from '../../security/hygiene.ts';
import { isLater } from '../tools/version-in.ts';
import type { LaterField } from './later-fields.ts';

export interface Standpoint {
  readonly tool: AnyTool;
  readonly profile: string;
  readonly learned: Learned;
  readonly table: VersionTable;
}

/** `listGpuDevices came with 4.21, and the server of profile "lab" is 4.18.0.0.` */
export function whyAbsent({ tool, profile, learned, table }: Standpoint, why?: string): string {
  const [operation = tool.name] = tool.operations;
  const since = later(table.operations[operation], learned);
  if (since !== undefined)
    return `${operation} came with ${short(since)}, and ${serverOf(profile)} is ${learned.version}.`;
  if (why !== undefined) return `${named(profile, learned)} ${why}.`;
  return `${named(profile, learned)} does not offer ${operation} to these credentials${roleOf(learned)}: ${withoutIt(learned)}`;
}

/** The same for a parameter. */
export function whyLacking(standpoint: Standpoint, param: string): string {
  const { tool, profile, learned, table } = standpoint;
  const [operation = tool.name] = tool.operations;
  const since = later(table.params[operation]?.[param], learned);
  const what = `${quoted(param, 60)} of ${tool.name}`;
  return since === undefined
    ? `${named(profile, learned)} takes no ${what} from these credentials${roleOf(learned)}.`
    : `${what} came with ${short(since)}, and ${serverOf(profile)} is ${learned.version}.`;
}

/** The same for a field inside an argument. */
export const whyTooNew = ({ tool, profile, learned }: Standpoint, { path, since }: LaterField): string =>
  `${quoted(path, 120)} of ${tool.name} came with ${short(since)}, and ${serverOf(profile)} is ${learned.version}.`;

const serverOf = (profile: string): string => `the server of profile ${quoted(profile, 60)}`;

const named = (profile: string, { version }: Learned): string =>
  `The server of profile ${quoted(profile, 60)}${version === undefined ? '' : ` (${cleanLine(version, 40)})`}`;

const roleOf = ({ role }: Learned): string => (role === undefined ? '' : ` (role ${quoted(role, 80)})`);

const withoutIt = ({ role }: Learned): string =>
  `${role === undefined ? 'their role' : 'that role'} lacks it, or the feature that brings it is off there.`;

/** The version that something came with, where the server is older. */
function later(since: string | undefined, { version }: Learned): string | undefined {
  return since !== undefined && version !== undefined && isLater(since, version) ? since : undefined;
}

/** 4.21 for 4.21.0.0. */
const short = (version: string): string => version.replace(/^(\d+\.\d+)(?:\.0)+$/, '$1');
