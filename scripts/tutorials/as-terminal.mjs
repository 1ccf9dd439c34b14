// Loaded before a program that writes into pipes, so that it does what it does on a terminal of 80 columns.
const terminal = { isTTY: { value: true }, columns: { value: 80 }, rows: { value: 24 } };
for (const stream of [process.stdin, process.stdout, process.stderr]) Object.defineProperties(stream, terminal);
