export const init = { summary: '', help: '', run: async () => 1 as const };
