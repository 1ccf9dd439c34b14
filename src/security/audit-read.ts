// Reads the audit log back: whether its chain is whole, and what it says.

import { join } from 'node:path';
import { trimTo } from '../contract/collections.ts';
import { isObject } from '../contract/read-path.ts';
import type { JsonObject } from '../contract/tool.ts';
import { readAnchor } from './audit-anchor.ts';
import type { AuditIo } from './audit-io.ts';
import { existingKey } from './audit-key.ts';
import { isArchive, names } from './audit-log.ts';
import { root, type Tip, unseal } from './audit-record.ts';

/** What was found. `broken` names the first line that does not fit, or the place where lines are missing. */
export interface Verification {
  readonly is: 'whole' | 'broken' | 'empty';
  /** Why there is nothing to verify, where it is `empty`. */
  readonly why?: string;
  readonly lines: number;
  readonly broken?: { readonly file: string; readonly line: number; readonly why: string };
  /** Binding intents without an outcome: nobody knows what came of these calls. */
  readonly unanswered: readonly string[];
  /** Repairs after crashes and the like. */
  readonly notes: readonly string[];
}

export interface AuditSource {
  readonly folder: string;
  readonly io: AuditIo;
  readonly key?: Uint8Array;
  /** How far the log was seen to go by others. */
  readonly seen?: Tip;
}

/** Walks the whole chain from its first line to the anchor. Throws when a file cannot be read. */
export function verifyAudit({ folder, io, key: given, seen }: AuditSource): Verification {
  const files = filesOf(folder, io);
  const key = given ?? existingKey(io, join(folder, names.key));
  const nothing = { lines: 0, unanswered: [], notes: [] };
  if (key === undefined) {
    if (files.length === 0 && seen !== undefined)
      return { is: 'broken', broken: { file: names.log, line: 1, why: missing(1, seen.seq) }, ...nothing };
    if (files.length === 0) return { is: 'empty', why: whyEmpty(folder, io), ...nothing };
    return {
      is: 'broken',
      broken: { file: names.key, line: 0, why: 'the key is gone, nothing can be checked' },
      ...nothing,
    };
  }
  const walk = new Walk(key);
  for (const file of files) if (walk.broken === undefined) walk.readFile(file, textOf(folder, file, io));
  const anchor = readAnchor(io, folder, key, names);
  if (walk.broken === undefined) walk.compare(anchor, files.at(-1) ?? names.log);
  if (walk.broken === undefined && seen !== undefined) walk.compareSeen(seen, files.at(-1) ?? names.log);
  return {
    is: walk.broken !== undefined ? 'broken' : walk.lines === 0 ? 'empty' : 'whole',
    lines: walk.lines,
    ...(walk.broken !== undefined ? { broken: walk.broken } : walk.lines === 0 && { why: whyEmpty(folder, io) }),
    unanswered: [...walk.open],
    notes: walk.notes,
  };
}

/** Somebody who takes everything away leaves nothing to find: that is said, and is no proof of anything. */
function whyEmpty(folder: string, io: AuditIo): string {
  let all: readonly string[];
  try {
    all = io.list(folder);
  } catch {
    return 'the folder is not there, or cannot be read';
  }
  if (all.includes(names.key) || all.includes(names.anchor))
    return 'a log was begun here, and not one line of it is left';
  return all.length === 0 ? 'the folder is empty' : 'there is no audit log in the folder';
}

/** Every record, oldest first, with those that cannot be read left out. The seals are not checked. */
export function* readRecords(folder: string, io: AuditIo): Generator<JsonObject> {
  for (const file of filesOf(folder, io)) {
    for (const line of textOf(folder, file, io).split('\n')) {
      const record = parsed(line);
      if (record !== undefined) yield record;
    }
  }
}

const missing = (from: number, to: number): string => `lines ${from} to ${to} are missing at the end`;

class Walk {
  readonly #key: Uint8Array;
  readonly open = new Set<string>();
  readonly notes: string[] = [];
  readonly #macs = new Map<number, string>();
  #tip: Tip = root;
  lines = 0;
  broken: { readonly file: string; readonly line: number; readonly why: string } | undefined;

  constructor(key: Uint8Array) {
    this.#key = key;
  }

  readFile(file: string, text: string): void {
    const lines = text.split('\n');
    const rest = lines.pop() ?? '';
    for (const [index, line] of lines.entries()) {
      const why = this.#take(line);
      if (why === undefined) continue;
      this.broken = { file, line: index + 1, why };
      return;
    }
    if (rest !== '') this.broken = { file, line: lines.length + 1, why: 'the line is torn: it has no end' };
  }

  compare(anchor: Tip | undefined, file: string): void {
    if (anchor === undefined) {
      if (this.lines > 0)
        this.broken = {
          file: names.anchor,
          line: 0,
          why: 'the anchor is gone or damaged: lines may be missing at the end',
        };
    } else if (anchor.seq > this.#tip.seq) {
      this.broken = {
        file,
        line: this.lines + 1,
        why: missing(this.#tip.seq + 1, anchor.seq),
      };
    } else if (this.#macs.get(anchor.seq) !== anchor.mac) {
      this.broken = { file: names.anchor, line: 0, why: `line ${anchor.seq} is not the one that was written` };
    }
  }

  compareSeen(seen: Tip, file: string): void {
    const mac = this.#macs.get(seen.seq);
    if (seen.seq > this.#tip.seq)
      this.broken = { file, line: this.lines + 1, why: `${missing(this.#tip.seq + 1, seen.seq)}: others saw them` };
    else if (mac !== undefined && mac !== seen.mac)
      this.broken = { file, line: seen.seq, why: `line ${seen.seq} is not the one that others saw` };
  }

  #take(line: string): string | undefined {
    const read = unseal(this.#key, line);
    if (typeof read === 'string') return read;
    const { record, tip, prev } = read;
    if (record.kind === 'note' && record.what === 'missing') return String(record.text);
    if (tip.seq !== this.#tip.seq + 1) return `it is line ${tip.seq} of the chain where ${this.#tip.seq + 1} belongs`;
    if (prev !== this.#tip.mac) return 'it does not follow from the line before';
    this.#tip = tip;
    this.lines += 1;
    this.#macs.set(tip.seq, tip.mac);
    // The anchor is at most one line behind unless power failed; a few more are kept for that.
    trimTo(this.#macs, 10_000);
    if (record.kind === 'intent' && record.isBinding === true) this.open.add(String(record.id));
    if (record.kind === 'outcome') this.open.delete(String(record.id));
    if (record.kind === 'note' && record.what === 'repaired') this.notes.push(String(record.text));
    return undefined;
  }
}

function filesOf(folder: string, io: AuditIo): readonly string[] {
  let all: readonly string[];
  try {
    all = io.list(folder);
  } catch (thrown) {
    if ((thrown as { code?: string }).code === 'ENOENT') return [];
    throw thrown;
  }
  return [...all.filter(isArchive).sort(), ...all.filter((name) => name === names.log)];
}

function textOf(folder: string, file: string, io: AuditIo): string {
  const fd = io.open(join(folder, file), 'read');
  try {
    return Buffer.from(io.read(fd, io.facts(fd).size, 0)).toString('utf8');
  } finally {
    io.close(fd);
  }
}

function parsed(line: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
