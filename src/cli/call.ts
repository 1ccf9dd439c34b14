export const call = { summary: '', help: '', run: async () => 1 as const };
