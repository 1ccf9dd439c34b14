export const coverage = { summary: '', help: '', run: async () => 1 as const };
