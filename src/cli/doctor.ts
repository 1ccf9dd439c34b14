export const doctor = { summary: '', help: '', run: async () => 1 as const };
