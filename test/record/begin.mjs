// A run of every test records which tools it called, so that coverage is what happened and not what somebody declared.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Part of the tests leaves the record of the last whole run alone. */
export default function begin({ rootDir, testPathPatterns, testNamePattern, onlyChanged, shard }) {
  const isPart = (testPathPatterns?.patterns ?? []).length > 0 || testNamePattern || onlyChanged || shard;
  if (isPart) return;
  const file = join(rootDir, 'reports/exercised.jsonl');
  mkdirSync(join(rootDir, 'reports'), { recursive: true });
  rmSync(file, { force: true });
  process.env.VIRTSPAN_EXERCISED = file;
}
