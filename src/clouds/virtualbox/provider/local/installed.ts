// Where the programs of an installed VirtualBox are, and how they are run.
import { delimiter, join } from 'node:path';

/** How a program of VirtualBox is run, by its name: `VBoxManage`, `vboxwebsrv`. */
export type Program = (name: string) => { readonly command: string; readonly args: readonly string[] };

/** Where VirtualBox puts programs that are not on the path. */
const PLACES = [
  '/usr/lib/virtualbox',
  '/opt/VirtualBox',
  '/Applications/VirtualBox.app/Contents/MacOS',
  'C:\\Program Files\\Oracle\\VirtualBox',
];

/** Path of a program of VirtualBox, or undefined where it is not installed. `path` is the search path of the shell. */
export function installedProgram(
  name: string,
  exists: (path: string) => boolean,
  path: string | undefined,
): string | undefined {
  const onPath = (path ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...PLACES, ...onPath].flatMap((place) => [join(place, name), join(place, `${name}.exe`)]).find(exists);
}

/** How to run the programs of an installed VirtualBox: by full path where one is found, else by name. */
export function installedPrograms(exists: (path: string) => boolean, path: string | undefined): Program {
  return (name) => ({ command: installedProgram(name, exists, path) ?? name, args: [] });
}
