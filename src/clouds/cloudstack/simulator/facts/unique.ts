// Values that no two things of a kind may share, which the server checks when the second is made.

export interface Unique {
  /** Parameters that have to differ together; each stands in the row under its own name. */
  readonly fields: readonly string[];
  /** Two accounts may have the same. */
  readonly perAccount: boolean;
  readonly status: number;
  readonly kind: number;
}

/** Creating command > what has to be its own. */
export const UNIQUE: Readonly<Record<string, Unique>> = {
  createInstanceGroup: { fields: ['name'], perAccount: true, status: 431, kind: 4350 },
  createExtension: { fields: ['name'], perAccount: false, status: 530, kind: 4250 },
  createGpuCard: { fields: ['vendorid', 'deviceid'], perAccount: false, status: 530, kind: 9999 },
};
