// What was used over time, as far as a cloud keeps it. Types only.
import type { Read } from './survey.ts';

/** What a series is about: a machine, a disk, a host, or the account, project or namespace that pays. */
export type UseBy = 'machine' | 'disk' | 'host' | 'owner';
export type UseWhat = 'cpu' | 'memory' | 'disk' | 'network' | 'hours' | 'quota';

export interface UseQuestion {
  readonly by: UseBy;
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
}

export interface Use {
  readonly name: string;
  readonly what: UseWhat;
  readonly where?: string;
  readonly owner?: string;
  /** `%`, `cores`, `bytes`, `h`, or a currency. */
  readonly unit: string;
  /** Oldest first, each as the cloud has it; `at` is ISO 8601 and left out where the cloud tells no time. */
  readonly samples: readonly { readonly at?: string; readonly value: number }[];
}

export interface UseReport {
  readonly uses: readonly Use[];
  /** What the cloud keeps and for how long, what it does not, and what is off: sentences. */
  readonly kept: readonly string[];
}

/** Never throws for a source that cannot be read: that is one of the sentences. */
export type ReadUse = (question: UseQuestion, read: Read) => Promise<UseReport>;
