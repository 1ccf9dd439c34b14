export const tools = { summary: '', help: '', run: async () => 1 as const };
