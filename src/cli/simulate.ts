export const simulate = { summary: '', help: '', run: async () => 1 as const };
