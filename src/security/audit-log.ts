// The audit log on disk: one chain of sealed lines over files that only their owner can read.

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Json } from '../contract/tool.ts';
import { readAnchor, writeAnchor } from './audit-anchor.ts';
import { danglingIn, writerOf } from './audit-dangling.ts';
import { readKey } from './audit-key.ts';
import { lastTip, note, type Sealed, sealAll, shortened, tornBytes } from './audit-lines.ts';
import { type LockParts, withLock } from './audit-lock.ts';
import { type Intent, type LogEntry, type Outcome, type Refusal, root, type Tip } from './audit-record.ts';
import type { AuditWitness } from './audit-witness.ts';
import { keyedDigestOf } from './canonical.ts';

/** Where records go. A promise that resolves means that the record is as safe as it has to be. */
export interface Audit {
  /** Rejects when the record is not written; for a binding one, when it is not on disk. */
  intent(intent: Intent): Promise<void>;
  outcome(outcome: Outcome): Promise<void>;
  refusal(refusal: Refusal): Promise<void>;
  /** Records of plain reads together, in this order: one turn at the log for all of them. */
  several?(records: readonly LogEntry[]): Promise<void>;
  /** Gives texts that tell equal values apart from others to holders of the audit key only. Rejects without a key. */
  digester(): Promise<(value: Json) => string>;
  /** Gives binding intents of processes that are gone the outcome `unknown`; done by itself before the first change. */
  settle?(): Promise<void>;
  /** Gives every binding intent that still waits the outcome `unknown`. Later records are still taken. */
  close(): Promise<void>;
}

export interface AuditLogParts extends LockParts {
  readonly folder: string;
  /** A key of the operator's, kept elsewhere; without it there is one in the folder. */
  readonly key?: Uint8Array;
  readonly random: (count: number) => Uint8Array;
  /** Remembers elsewhere how far the log went; nobody does when left out. */
  readonly witness?: AuditWitness;
  /** Size at which the chain goes on in a new file, in bytes. */
  readonly maxBytes?: number;
}

export const names = { log: 'audit.jsonl', key: 'audit.key', anchor: 'audit.anchor', lock: 'audit.lock' } as const;
/** Files that were full, oldest first by name: the number of their last line is in it. */
export const archiveName = (lastSeq: number): string => `audit-${String(lastSeq).padStart(12, '0')}.jsonl`;
export const isArchive = (name: string): boolean => /^audit-\d{12,}\.jsonl$/.test(name);

const later = (one: Tip | undefined, other: Tip | undefined): Tip | undefined =>
  (other?.seq ?? -1) > (one?.seq ?? -1) ? other : one;

/** Records that are written together; a file is looked at for its size between such writes. */
const mostAtOnce = 500;
const usualSize = 16 * 1024 * 1024;

/** Opens nothing before the first record; every record finds the end of the chain anew, where others may have written. */
export class AuditLog implements Audit {
  readonly #parts: AuditLogParts;
  /** Binding intents without an outcome > when they came, by the time that passes. */
  readonly #waiting = new Map<string, number>();
  #turn: Promise<unknown> = Promise.resolve();
  #isSettled = false;
  #known: { readonly ino: number; readonly size: number; readonly tip: Tip } | undefined;
  #key: Uint8Array | undefined;
  #isWitnessed = false;
  /** How far the witness saw the log go, until the end of the chain was held against it. */
  #seen: Tip | undefined;

  constructor(parts: AuditLogParts) {
    this.#parts = parts;
    this.#key = parts.key;
  }

  async intent(intent: Intent): Promise<void> {
    const { pid, owner } = this.#parts;
    await this.#askWitness();
    if (!intent.isBinding) return this.#append({ kind: 'intent', ...intent }, 'written');
    const entry = shortened({ kind: 'intent', ...intent, writer: writerOf(pid, owner) });
    await this.#inTurn(() => this.#appendNow([...this.#dangling(), entry], 'synced'));
    this.#waiting.set(intent.id, this.#parts.elapsed());
  }

  async outcome(outcome: Outcome): Promise<void> {
    await this.#append({ kind: 'outcome', ...outcome }, this.#waiting.has(outcome.id) ? 'synced' : 'written');
    this.#waiting.delete(outcome.id);
  }

  refusal(refusal: Refusal): Promise<void> {
    return this.#append({ kind: 'refusal', ...refusal }, 'written');
  }

  async settle(): Promise<void> {
    await this.#askWitness();
    if (!this.#hasLog() && this.#seen === undefined) return;
    await this.#inTurn(() => {
      const found = this.#dangling();
      if (found.length > 0 || this.#seen !== undefined) this.#appendNow(found, 'synced');
    });
  }

  several(records: readonly LogEntry[]): Promise<void> {
    return this.#inTurn(() => {
      for (let at = 0; at < records.length; at += mostAtOnce) {
        this.#appendNow(records.slice(at, at + mostAtOnce).map(shortened), 'written');
      }
    });
  }

  async digester(): Promise<(value: Json) => string> {
    const key = this.#key ?? (await this.#inTurn(() => this.#openKey()));
    this.#key = key;
    return (value) => keyedDigestOf(key, 'virtspan audit value 1', value);
  }

  async close(): Promise<void> {
    const { now, elapsed } = this.#parts;
    for (const [id, since] of [...this.#waiting]) {
      const message = 'The server stopped before an answer arrived.';
      await this.outcome({ id, at: now(), elapsedMs: Math.round(elapsed() - since), result: 'unknown', message });
    }
  }

  /** Asked once, before the end of the chain is looked at for it: others on this machine may go on writing meanwhile. */
  async #askWitness(): Promise<void> {
    if (this.#isWitnessed || this.#parts.witness === undefined) return;
    try {
      this.#seen = await this.#parts.witness.head();
    } catch {
      // Changes are refused while it is away; it is asked again with the next record.
      return;
    }
    this.#isWitnessed = true;
    this.#known = undefined;
  }

  /** Looked for once: what this process leaves open, it closes itself. Archives are left alone. */
  #dangling(): readonly LogEntry[] {
    const { pid, owner, isAlive, now } = this.#parts;
    if (this.#isSettled || !this.#hasLog()) return [];
    this.#isSettled = true;
    const isGone = (writer = ''): boolean => {
      const their = Number(writer.split(' ')[0]);
      return writer !== writerOf(pid, owner) && (their === pid || !(their > 0) || !isAlive(their));
    };
    return danglingIn(this.#wholeLog(), isGone, now()).map((outcome) => ({ kind: 'outcome', ...outcome }));
  }

  #hasLog(): boolean {
    try {
      return this.#parts.io.list(this.#parts.folder).includes(names.log);
    } catch {
      return false;
    }
  }

  #wholeLog(): string {
    const { io, folder } = this.#parts;
    const fd = io.open(join(folder, names.log), 'read');
    try {
      return Buffer.from(io.read(fd, io.facts(fd).size, 0)).toString('utf8');
    } finally {
      io.close(fd);
    }
  }

  #append(entry: LogEntry, how: 'written' | 'synced'): Promise<void> {
    return this.#inTurn(() => this.#appendNow([shortened(entry)], how));
  }

  /** One after the other, here and among processes. */
  #inTurn<T>(work: () => T): Promise<T> {
    const { folder, io } = this.#parts;
    const mine = this.#turn.then(() => {
      io.makeFolder(folder);
      if ((io.folderMode(folder) & 0o022) !== 0) throw new Error('others can write to the folder of the audit log');
      return withLock(join(folder, names.lock), this.#parts, work);
    });
    this.#turn = mine.catch(() => {});
    return mine;
  }

  #openKey(): Uint8Array {
    return readKey(this.#parts.io, this.#parts.folder, this.#parts.random, names);
  }

  #appendNow(entries: readonly LogEntry[], how: 'written' | 'synced'): void {
    const { io, folder, maxBytes = usualSize } = this.#parts;
    const key = this.#key ?? this.#openKey();
    this.#key = key;
    const log = join(folder, names.log);
    let fd = io.open(log, 'append');
    try {
      let facts = io.facts(fd);
      if (!facts.isFile || facts.links !== 1) throw new Error('the audit log is no plain file');
      if ((facts.mode & 0o077) !== 0) io.restrict(fd);
      let tip = this.#known?.ino === facts.ino && this.#known.size === facts.size ? this.#known.tip : undefined;
      this.#known = undefined;
      if (tip === undefined) {
        tip = this.#findEnd(fd, key, facts.size);
        facts = io.facts(fd);
      }
      let next = sealAll(key, tip, entries);
      if (facts.size > 0 && facts.size + next.lines.length > maxBytes) {
        const text = `The chain goes on in the next file.`;
        tip = this.#write(fd, facts.size, sealAll(key, tip, [note(this.#parts.now(), 'continued', text)]), 'synced');
        io.close(fd);
        io.rename(log, join(folder, archiveName(tip.seq)));
        fd = io.open(log, 'append');
        facts = io.facts(fd);
        next = sealAll(key, tip, entries);
      }
      const isNew = facts.size === 0;
      const end = this.#write(fd, facts.size, next, how);
      if (isNew && how === 'synced') this.#syncFolder();
      writeAnchor(io, folder, key, end, names);
      const { ino, size } = io.facts(fd);
      this.#known = { ino, size, tip: end };
      this.#parts.witness?.raise(end);
    } finally {
      io.close(fd);
    }
  }

  /** Lines that are not wholly there are taken back, as far as the disk allows; what stays is repaired at the next write. */
  #write(fd: number, size: number, { lines, tip }: Sealed, how: 'written' | 'synced'): Tip {
    const { io } = this.#parts;
    const bytes = Buffer.from(lines);
    try {
      if (io.write(fd, bytes, null) !== bytes.length) throw new Error('the disk took only a part of the record');
      if (how === 'synced') io.sync(fd);
      return tip;
    } catch (thrown) {
      try {
        io.truncate(fd, size);
      } catch {
        // The error that counts is the first one.
      }
      throw thrown;
    }
  }

  #syncFolder(): void {
    const { io, folder } = this.#parts;
    const fd = io.open(folder, 'read');
    try {
      io.sync(fd);
    } finally {
      io.close(fd);
    }
  }

  /** The end of the chain; notes in the log what is wrong with it: a line torn by a crash, lines that are gone. */
  #findEnd(fd: number, key: Uint8Array, size: number): Tip {
    const { io, folder, now } = this.#parts;
    let at = size;
    const notes: LogEntry[] = [];
    const torn = tornBytes(io, fd, size);
    if (torn.length > 0) {
      io.truncate(fd, size - torn.length);
      at -= torn.length;
      const hash = createHash('sha256').update(torn).digest('hex');
      notes.push(
        note(
          now(),
          'repaired',
          `A line was torn by a crash: ${torn.length} bytes with SHA-256 ${hash} were taken out.`,
        ),
      );
    }
    const anchor = later(readAnchor(io, folder, key, names), this.#seen);
    this.#seen = undefined;
    const found = at > 0 ? lastTip(io, fd, key, at) : this.#lastArchived(key);
    let tip = typeof found === 'string' ? (anchor ?? root) : found;
    if (typeof found === 'string') notes.push(note(now(), 'missing', `The last line cannot be trusted: ${found}.`));
    else if (anchor !== undefined && anchor.seq > found.seq) {
      notes.push(note(now(), 'missing', `Lines ${found.seq + 1} to ${anchor.seq} were written and are gone.`));
      tip = anchor;
    }
    for (const entry of notes) {
      const size = io.facts(fd).size;
      tip = this.#write(fd, size, sealAll(key, tip, [entry]), 'synced');
    }
    return tip;
  }

  #lastArchived(key: Uint8Array): Tip | string {
    const { io, folder } = this.#parts;
    const last = io.list(folder).filter(isArchive).sort().at(-1);
    if (last === undefined) return root;
    const fd = io.open(join(folder, last), 'read');
    try {
      const { size } = io.facts(fd);
      return size === 0 ? 'its file is empty' : lastTip(io, fd, key, size);
    } finally {
      io.close(fd);
    }
  }
}
