// The built-in clouds, as main hands them to the program.
import type { LazyClouds } from '../../src/application/clouds.ts';
import { schemasWith } from '../../src/application/clouds.ts';
import { cloudstack } from '../../src/clouds/cloudstack/cloud.ts';
import { kubevirt } from '../../src/clouds/kubevirt/cloud.ts';
import { virtualbox } from '../../src/clouds/virtualbox/cloud.ts';

export const builtIn: LazyClouds = {
  cloudstack: async () => cloudstack,
  kubevirt: async () => kubevirt,
  virtualbox: async () => virtualbox,
};

/** The profile members of the built-in clouds. */
export const sectionsOf = schemasWith(builtIn, process.getuid?.());
