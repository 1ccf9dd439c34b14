// Tutorial: a service of another version than the tools are made for.
import type { Tutorial } from './tutorial.ts';

export const newVersion: Tutorial = {
  id: 'new-version',
  title: 'Another version of the API',
  about: 'What happens when the service is older than the tools, or gets a new version: nothing has to be chosen.',
  steps: [
    {
      says: 'An older CloudStack, as it may still run somewhere.',
      types: 'virtspan simulate cloudstack --version 4.19.3.0',
      shows: ['A simulated cloudstack listens on', 'export CLOUDSTACK_SECRET_KEY='],
      ends: 'stays',
    },
    {
      says: 'On first use virtspan learns what this service has for these keys. "doctor" says what that means for the tools.',
      types: 'virtspan doctor',
      shows: ['CloudStack 4.19.3.0', 'came with a later version'],
    },
    {
      says: 'What is not there is refused before anything is sent, with the version that it came with.',
      types: 'virtspan call createSharedFileSystem name=builds',
      shows: ['came with 4.20', 'nothing was sent'],
      ends: 1,
    },
    {
      says: 'Everything else works as ever.',
      types: 'virtspan call listZones --fields name,networktype',
      shows: ['fra1'],
    },
    {
      says: 'What would an upgrade bring? The facts of every version are compared, name by name.',
      types: 'virtspan coverage --provider cloudstack --against 4.19.3.0 | grep -A 16 "^From"',
      shows: ['From 4.19.3.0 to', 'added', '+ addBackupRepository'],
    },
    {
      says: 'The new service is there; its variables take the place of the old ones, and that is all.',
      types: 'virtspan simulate cloudstack',
      shows: ['A simulated cloudstack listens on', 'export CLOUDSTACK_SECRET_KEY='],
      ends: 'stays',
    },
    {
      says: 'The tools that came with it can be used at once.',
      types: 'virtspan call listSharedFileSystems',
      shows: ['shared file systems'],
    },
  ],
};
