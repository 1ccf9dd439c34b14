// The few common shapes that each cloud maps its objects into, for questions about all clouds at once. Types only.
import type { JsonObject } from './tool.ts';

/** A call of a tool that is there: what to do next, or how something is done in this cloud. */
export interface Order {
  readonly tool: string;
  readonly args: JsonObject;
}

/** Something wrong with a thing: `bad` needs somebody now, `warn` will. */
export interface Trouble {
  readonly level: 'bad' | 'warn';
  /** A sentence without a full stop. */
  readonly why: string;
  readonly next?: Order;
}

export interface Thing {
  /** As the tools of the cloud take it; unique among the things of its kind in one profile. */
  readonly id: string;
  readonly name: string;
  /** Zone, namespace. */
  readonly where?: string;
  /** Account, project, namespace: who would get the bill. */
  readonly owner?: string;
  /** The state in the cloud's own word. */
  readonly said?: string;
  /** ISO 8601. */
  readonly created?: string;
  /** What only this cloud can know to be wrong with it. */
  readonly troubles?: readonly Trouble[];
  readonly labels?: Readonly<Record<string, string>>;
  /** The call that shows it. */
  readonly look?: Order;
}

export interface Machine extends Thing {
  readonly state: 'running' | 'stopped' | 'paused' | 'changing' | 'failed' | 'unknown';
  /** Name of the host that it runs on. */
  readonly host?: string;
  readonly cpus?: number;
  readonly memoryBytes?: number;
  /** Name of its offering or instance type. */
  readonly size?: string;
  readonly image?: string;
  readonly nics?: readonly { readonly network: string; readonly address?: string }[];
  /** Why it cannot be moved while it runs, where the cloud says so. */
  readonly fixed?: string;
}

export interface Host extends Thing {
  /** `closed`: it takes no new machines. */
  readonly state: 'up' | 'down' | 'closed' | 'unknown';
  readonly cpus?: number;
  readonly memoryBytes?: number;
  /** Promised to machines, where the cloud counts it. */
  readonly memoryPromisedBytes?: number;
  readonly cpusPromised?: number;
}

export interface Storage extends Thing {
  readonly state: 'up' | 'down' | 'closed' | 'unknown';
  readonly sizeBytes?: number;
  readonly usedBytes?: number;
}

export interface Network extends Thing {
  readonly state: 'up' | 'down' | 'unknown';
  /** In the field's word: isolated, shared, bridged, pod network. */
  readonly kind: string;
  readonly cidr?: string;
  /** What joins it with others of the same router: the name of a VPC. */
  readonly router?: string;
  /** Each machine has one of its own under this name. */
  readonly isPrivate?: true;
  /** Directions in which nothing passes but what a rule on it allows. */
  readonly closed?: readonly Rule['direction'][];
}

export interface Disk extends Thing {
  /** `orphaned`: it says that it belongs to a machine that is not there. */
  readonly state: 'ready' | 'pending' | 'failed';
  readonly sizeBytes?: number;
  /** Ids of the machines that it belongs to. */
  readonly machines: readonly string[];
  /** False where the cloud says that it is not. */
  readonly encrypted?: boolean;
  readonly remove?: Order;
}

export interface Snapshot extends Thing {
  readonly of: 'machine' | 'disk';
  /** Id and name of what it was taken of. */
  readonly source: string;
  readonly sourceName: string;
  readonly parent?: string;
  readonly sizeBytes?: number;
  /** What the machine or disk builds on now. */
  readonly isCurrent?: boolean;
  readonly state: 'ready' | 'pending' | 'failed';
  readonly remove?: Order;
}

/** What a new machine can be made of: a backup, or a snapshot where the cloud has nothing better. */
export interface Backup extends Thing {
  /** Id and name of the machine. */
  readonly source: string;
  readonly sourceName: string;
  /** In the field's word: backup, snapshots of its disks. */
  readonly means: string;
  readonly state: 'ready' | 'pending' | 'failed';
  readonly sizeBytes?: number;
  readonly remove: readonly Order[];
}

/** When backups are made. */
export interface Schedule {
  readonly every: 'hour' | 'day' | 'week' | 'month';
  readonly hour: number;
  readonly minute: number;
  /** Of the week (1 is Sunday) or the month. */
  readonly day: number;
  readonly keep: number;
  readonly timezone: string;
}

export interface Address extends Thing {
  readonly isPublic: boolean;
  /** Ids. */
  readonly network?: string;
  readonly machine?: string;
  /** What it is good for; undefined for one that nothing uses. */
  readonly use?: string;
  /** Nothing comes in but what a rule on it allows, whatever leads on from it. */
  readonly isClosed?: true;
  readonly release?: Order;
}

/**
 * What lets traffic through or keeps it out. A rule on a network holds for all its machines, one on an address for what
 * comes to it, one on machines for these alone.
 */
export interface Rule extends Thing {
  readonly action: 'allow' | 'deny';
  readonly direction: 'in' | 'out';
  /** In this order, the first that fits counts; where left out, one that allows is enough. */
  readonly order?: number;
  /** `all`, tcp, udp, icmp ... in lower case. */
  readonly protocol: string;
  /** Both included; all ports when left out. */
  readonly ports?: readonly [from: number, to: number];
  /** CIDRs of the other side; everybody when empty. */
  readonly peers: readonly string[];
  /** CIDRs within `peers` that are not meant. */
  readonly notPeers?: readonly string[];
  /** Ids of other machines that are the other side, beside `peers`. */
  readonly peerMachines?: readonly string[];
  /** Id of the network, address (as text) or machines that it is on. */
  readonly network?: string;
  readonly address?: string;
  readonly machines?: readonly string[];
  /** What comes to the port of the address goes on to these machines, at this port of theirs. */
  readonly to?: { readonly machines: readonly string[]; readonly port: number };
}

export interface Service extends Thing {
  readonly state: 'up' | 'down' | 'changing' | 'unknown';
  /** Id of the network that depends on it. */
  readonly network?: string;
}

/** Something that a review of safety should say, told by the one who knows the cloud. */
export interface Exposure {
  /** Id of a rule of the review. */
  readonly rule: string;
  readonly thing: string;
  readonly name: string;
  readonly where?: string;
  /** Since when, for rules about what is old: ISO 8601. */
  readonly since?: string;
  /** What shows it, in a few words. */
  readonly shown: string;
  readonly next?: Order;
}

/** Everything of one cloud, in common shapes. */
export interface Inventory {
  readonly machines: Machine;
  readonly hosts: Host;
  readonly storage: Storage;
  readonly networks: Network;
  readonly disks: Disk;
  readonly snapshots: Snapshot;
  readonly backups: Backup;
  readonly addresses: Address;
  readonly rules: Rule;
  readonly services: Service;
  readonly exposures: Exposure;
}

export type Kind = keyof Inventory;

/** All rows of a list, or the one record, of a read tool of the cloud. Throws ToolError. */
export type Read = (tool: string, args?: JsonObject) => Promise<readonly JsonObject[]>;

/** What the guest of one machine tells, by an agent in it. */
export interface Guest {
  readonly agent: 'up' | 'down';
  /** As the guest itself says. */
  readonly addresses?: readonly string[];
}

/** What can be done to a machine in any cloud that has a call for it. */
export type Act = 'start' | 'stop' | 'restart' | 'pause' | 'resume' | 'snapshot' | 'delete' | 'migrate';

/** What an act needs beside the machine. */
export interface ActWords {
  /** Name of the new snapshot. */
  readonly name?: string;
  /** Name of the host to go to; the cloud chooses when left out. */
  readonly host?: string;
}

/** What a cloud gives to questions about all of them: every part goes through its own read tools. */
export interface Survey {
  readonly looks: { readonly [K in Kind]?: (read: Read) => Promise<readonly Inventory[K][]> };
  readonly acts: { readonly [A in Act]?: (machine: Machine, words: ActWords) => Order };
  /** Asks for the guest of one machine. Absent where the cloud knows of no agent. */
  readonly guest?: (machine: Machine, read: Read) => Promise<Guest>;
  /** Closes a host for new machines, where the cloud has a call for that alone. */
  readonly closeHost?: (host: Host) => Order;
  /** Backs a machine up under this name, by the best that the cloud has for it; nothing for a machine without disks. */
  readonly backUp?: (machine: Machine, name: string, read: Read) => Promise<readonly Order[]>;
  /** Makes a new machine of a backup, in this order. Undefined where this one cannot be. */
  readonly restore?: (backup: Backup, name: string, read: Read) => Promise<readonly Order[] | undefined>;
  /** The calls that make a machine like this one, with `{name}` where its name stands. Undefined where the cloud does not tell. */
  readonly capture?: (machine: Machine, read: Read) => Promise<readonly Order[] | undefined>;
  /**
   * The only tools that recipes of machines may call: what makes the machine, what makes something beside it, and what makes
   * nothing new.
   */
  readonly makes?: Readonly<Record<string, 'machine' | 'more' | 'nothing'>>;
  /** Has the cloud itself back a machine up. Undefined where it cannot. */
  readonly schedule?: (machine: Machine, plan: Schedule, read: Read) => Promise<readonly Order[] | undefined>;
}
