// The rest of what a KubeVirt provider wants of the world, where nothing of it is needed.

/** No plugin runs and no file is there. */
export const createExecNever = () => ({
  run: async (): Promise<string> => {
    throw new Error('no program runs here');
  },
  readText: async (): Promise<string> => {
    throw new Error('no file is there');
  },
});
