// One form of a verb.

export interface VerbForm {
  readonly text: string;
  /** A word that ends the clause and belongs to the verb: `herunter` in "fahr den Server herunter". */
  readonly last?: string;
}
