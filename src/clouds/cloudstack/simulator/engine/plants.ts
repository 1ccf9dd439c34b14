// Faults and facts that a test plants before it calls.
import type { Row } from './row.ts';

/** What can be planted. `times` counts the calls or jobs it holds for; left out means once. */
export type Plant =
  /** Adds a row to a table, or lays fields over the row of that id: secrets, odd states, hostile names. */
  | { readonly kind: 'row'; readonly table: string; readonly row: Row }
  /** The next jobs of a command fail, never end, are gone when they should have ended, or are cancelled. */
  | {
      readonly kind: 'job';
      readonly command: string;
      readonly fate: 'fails' | 'stuck' | 'vanishes' | 'cancelled';
      readonly status?: number;
      readonly text?: string;
      readonly times?: number;
    }
  /** The next calls of a command are refused with this number and text. */
  | {
      readonly kind: 'refusal';
      readonly command: string;
      readonly status: number;
      readonly text: string;
      readonly times?: number;
    }
  /** The next calls of a command get this answer, whatever they ask; the command does not run. */
  | {
      readonly kind: 'answer';
      readonly command: string;
      readonly status: number;
      readonly body: string;
      readonly contentType?: string;
      readonly times?: number;
    }
  /** The command runs, and its answer is lost: what arrives is this instead. */
  | {
      readonly kind: 'lost';
      readonly command: string;
      readonly status: number;
      readonly body: string;
      readonly times?: number;
    }
  /** A zone, by id or name, has no room for machines and volumes until the next reset. */
  | { readonly kind: 'noCapacity'; readonly zone: string };

/** Plants that wait for a command. */
export type CommandPlant = Exclude<Plant, { kind: 'row' | 'noCapacity' }>;

/** Holds what was planted and has not been used up. */
export class Plants {
  #planted: { readonly plant: CommandPlant; left: number }[] = [];
  readonly #full = new Set<string>();

  add(plant: CommandPlant): void {
    this.#planted.push({ plant, left: plant.times ?? 1 });
  }

  fillZone(zone: string): void {
    this.#full.add(zone.toLowerCase());
  }

  isFull(zoneId: string, zoneName: string): boolean {
    return this.#full.has(zoneId.toLowerCase()) || this.#full.has(zoneName.toLowerCase());
  }

  /** The next plant of that kind for the command; uses it up once. */
  take<K extends CommandPlant['kind']>(kind: K, command: string): Extract<CommandPlant, { kind: K }> | undefined {
    const wanted = command.toLowerCase();
    const found = this.#planted.find((it) => it.plant.kind === kind && it.plant.command.toLowerCase() === wanted);
    if (found === undefined) return undefined;
    found.left -= 1;
    if (found.left <= 0) this.#planted = this.#planted.filter((it) => it !== found);
    return found.plant as Extract<CommandPlant, { kind: K }>;
  }

  get isEmpty(): boolean {
    return this.#planted.length === 0;
  }
}
