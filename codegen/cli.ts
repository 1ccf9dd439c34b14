// `npm run generate [-- provider...] [--spec FILE] [--version V] [--out DIR] [--check]`.
import { runAside } from './aside.ts';
import { command } from './command.ts';

process.exitCode = await command(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  aside: runAside,
});
