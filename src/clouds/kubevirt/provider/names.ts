// Names as Kubernetes takes them, checked before anything is sent.

import { ToolError } from '../../../contract/errors.ts';
import { quoted } from '../../../security/hygiene.ts';

const label = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const subdomain = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
/** Machines become host names and label values, which end at 63 characters. */
const shortKinds = new Set(['VirtualMachine', 'VirtualMachineInstance']);

/** Throws PARAM_VALUE for a namespace that no cluster can have. */
export function checkNamespace(namespace: string): void {
  if (namespace.length <= 63 && label.test(namespace)) return;
  throw refused('namespace', namespace, 63, namespace.length > 63);
}

/** Throws PARAM_VALUE for a name that the API server or KubeVirt would refuse. */
export function checkName(param: string, name: string, kind: string | undefined): void {
  const longest = kind !== undefined && shortKinds.has(kind) ? 63 : 253;
  if (name.length <= longest && subdomain.test(name)) return;
  throw refused(param, name, longest, name.length > longest);
}

function refused(param: string, value: string, longest: number, isLong: boolean): ToolError {
  const reason = isLong
    ? `it has ${value.length} characters, and ${longest} is the limit.`
    : 'names hold lower-case letters, digits and "-", and begin and end with a letter or digit.';
  const near = suggestion(value, longest);
  const next = near === '' ? '' : ` Try "${near}".`;
  return new ToolError('PARAM_VALUE', `"${param}" refuses ${quoted(value, 80)}: ${reason}${next} Nothing was sent.`);
}

function suggestion(value: string, longest: number): string {
  return value
    .toLowerCase()
    .replace(/[^a-z0-9.-]+/g, '-')
    .slice(0, longest)
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '');
}
