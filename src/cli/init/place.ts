// Where things lie on this machine, as far as files of MCP clients depend on it.
import { join } from 'node:path';

export interface Place {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly cwd: string;
  /** As process.platform has it. */
  readonly platform: string;
  readonly exists: (path: string) => boolean;
}

/** Where desktop programs keep their settings: a folder of this user. */
export function settingsFolder({ env, home, platform }: Place): string {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  if (platform === 'win32') return env.APPDATA ?? join(home, 'AppData', 'Roaming');
  return configFolder({ env, home });
}

/** Where programs of the command line keep theirs. */
export const configFolder = ({ env, home }: Pick<Place, 'env' | 'home'>): string =>
  env.XDG_CONFIG_HOME || join(home, '.config');

/** The settings of VS Code's user: beside the program for a portable one. */
export const codeFolder = (place: Place): string =>
  place.env.VSCODE_PORTABLE
    ? join(place.env.VSCODE_PORTABLE, 'user-data', 'User')
    : join(settingsFolder(place), 'Code', 'User');
