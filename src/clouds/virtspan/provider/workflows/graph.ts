// A map of networks and machines before it is drawn: spots, and lines between them.

export interface Spot {
  readonly kind: 'network' | 'machine' | 'address' | 'router';
  readonly id: string;
  readonly label: string;
  readonly isWell: boolean;
}

export interface Graph {
  readonly spots: readonly Spot[];
  readonly lines: readonly { readonly from: string; readonly to: string; readonly label?: string }[];
}
