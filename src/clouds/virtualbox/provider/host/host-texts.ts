// Arguments that the API declares as plain texts but that name files of the host: they obey the same rules as paths.

import { ToolError } from '../../../../contract/errors.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import { cleanLine } from '../../../../security/hygiene.ts';
import { plainText } from '../soap/values.ts';
import { type Allowed, hostPath } from './host-paths.ts';

/**
 * `place`: a path where it holds a slash, else a port, a device or a library by its name. `folder`: a path. `uri`: the
 * path of a file: URI. `name`: becomes the name of a folder and of files.
 */
type Meaning = 'place' | 'folder' | 'uri' | 'name';

const MEANINGS: Readonly<Record<string, Meaning>> = {
  'ISerialPort.path': 'place',
  'IParallelPort.path': 'place',
  'ITrustedPlatformModule.location': 'place',
  'IVRDEServer.authLibrary': 'place',
  'ISystemProperties.VRDEAuthLibrary': 'place',
  'ISystemProperties.webServiceAuthLibrary': 'place',
  'IEmulatedUSB.path': 'place',
  'IVFSExplorer.dir': 'folder',
  'IAppliance.URI': 'uri',
  'IMachine_update.name': 'name',
  'IVirtualBox_createMachine.name': 'name',
};

/** Throws PARAM_VALUE or POLICY_DENIES for an argument that leads out of the allowed folders. */
export function checkHostTexts(on: string, args: JsonObject, allowed: Allowed | undefined): void {
  for (const [name, value] of Object.entries(args)) {
    const key = `${on}.${name}`;
    const meaning = Object.hasOwn(MEANINGS, key) ? MEANINGS[key] : undefined;
    if (typeof value !== 'string' || value === '' || meaning === undefined) continue;
    if (meaning === 'name') machineName(value, name);
    else if (meaning === 'folder') hostPath(value, name, allowed);
    else if (meaning === 'place' && /[\\/]/.test(value)) hostPath(value, name, allowed);
    else if (meaning === 'uri') checkUri(value, name, allowed);
  }
}

/** A machine's name, which its folder and files get as well. Throws PARAM_VALUE for one that would lead elsewhere. */
export function machineName(value: Json, param: string): string {
  const name = plainText(value, param);
  const isPlain =
    name.trim() === name && name !== '' && name.length <= 200 && !/[\\/]/.test(name) && !/^\.+$/.test(name);
  if (isPlain) return name;
  throw new ToolError(
    'PARAM_VALUE',
    `"${param}" is "${cleanLine(name, 80)}": a machine's folder gets its name, so that it has 1 to 200 characters, no slash, and no space at its ends. Nothing was sent.`,
  );
}

/** Explorers of cloud stores have other schemes; only files are the host's. */
function checkUri(value: string, param: string, allowed: Allowed | undefined): void {
  if (!/^file:/i.test(value)) return;
  let path = value.replace(/^file:(\/\/)?/i, '');
  try {
    path = decodeURIComponent(path);
  } catch {
    throw new ToolError('PARAM_VALUE', `"${param}" is no URI: "${cleanLine(value, 80)}". Nothing was sent.`);
  }
  hostPath(path, param, allowed);
}
