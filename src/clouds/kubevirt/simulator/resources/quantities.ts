// Kubernetes quantities such as 2Gi and 500m as numbers.
import type { Json } from '../../../../contract/tool.ts';
import { quantityValue } from '../../provider/quantity.ts';

/** 0 for what is no quantity. */
export const quantity = (value: Json | undefined): number => quantityValue(String(value ?? '')) ?? 0;
