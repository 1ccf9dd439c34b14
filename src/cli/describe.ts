export const describe = { summary: '', help: '', run: async () => 1 as const };
