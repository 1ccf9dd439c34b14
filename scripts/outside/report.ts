// How checks with outside programs report: a line a check, skips with their reason, one closing line.
import process from 'node:process';

export interface Report {
  /** Runs one check; a throw is its failure, and the next check goes on. */
  check(name: string, run: () => void | Promise<void>): Promise<void>;
  /** Prints the closing line and sets the exit code. */
  close(): void;
}

export function createReport(): Report {
  let passed = 0;
  let failed = 0;
  return {
    async check(name, run) {
      try {
        await run();
        passed += 1;
        process.stdout.write(`  ok    ${name}\n`);
      } catch (error) {
        failed += 1;
        process.stdout.write(`  FAIL  ${name}\n        ${(error as Error).message.replaceAll('\n', '\n        ')}\n`);
      }
    },
    close() {
      process.stdout.write(`${passed} passed, ${failed} failed\n`);
      if (failed > 0) process.exitCode = 1;
    },
  };
}

/** Names the outside program and its version, in a line that `npm run test:clients` reads. */
export function using(client: string, version: string): void {
  process.stdout.write(`CLIENT ${client} ${version.trim()}\n`);
}

/** Ends a script that cannot run here, saying why; a skip is no failure. */
export function skip(what: string, why: string): never {
  process.stdout.write(`SKIPPED ${what}: ${why}\n`);
  process.exit(0);
}
