// Every tutorial, in the order in which they are read.
import { firstMachine } from './first-machine.ts';
import { newVersion } from './new-version.ts';
import { safeCleanUp } from './safe-clean-up.ts';
import { teamServer } from './team-server.ts';
import type { Tutorial } from './tutorial.ts';

export const tutorials: readonly Tutorial[] = [firstMachine, safeCleanUp, newVersion, teamServer];
