// Variables of this program itself, beside those of the clouds: what init hands on to the server that a client starts.
import type { LazyClouds } from '../../application/clouds.ts';
import type { ProfileVariable } from '../../contract/cloud.ts';

const own: readonly ProfileVariable[] = [
  { name: 'VIRTSPAN_CONFIG', holds: 'path' },
  { name: 'VIRTSPAN_POLICY', holds: 'path' },
  { name: 'VIRTSPAN_AUDIT_DIR', holds: 'path' },
  { name: 'VIRTSPAN_AUDIT_KEY_FILE', holds: 'path' },
  { name: 'VIRTSPAN_MODE', holds: 'setting' },
  { name: 'VIRTSPAN_TOOLSETS', holds: 'setting' },
  { name: 'VIRTSPAN_TOOLS', holds: 'setting' },
  { name: 'VIRTSPAN_WITHOUT', holds: 'setting' },
  { name: 'VIRTSPAN_READ_ONLY', holds: 'setting' },
  { name: 'VIRTSPAN_DISABLE_DESTRUCTIVE', holds: 'setting' },
];

/** Every variable that decides which clouds the server has and what it may do there. */
export async function variablesOf(clouds: LazyClouds): Promise<readonly ProfileVariable[]> {
  const loaded = await Promise.all(Object.values(clouds).map((load) => load()));
  return [...loaded.flatMap(({ variables }) => variables ?? []), ...own];
}
