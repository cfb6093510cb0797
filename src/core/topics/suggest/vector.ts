/** A vector of which most entries are 0. Both arrays have one length; no id comes twice. */
export interface SparseVector {
  readonly ids: Int32Array;
  readonly values: Float32Array;
}

export function dot(weights: Float32Array, { ids, values }: SparseVector): number {
  let sum = 0;
  for (let i = 0; i < ids.length; i++) sum += (weights[ids[i] ?? 0] ?? 0) * (values[i] ?? 0);
  return sum;
}

/** Adds a multiple of the vector to the weights, in place. */
export function addScaled(weights: Float32Array, { ids, values }: SparseVector, factor: number): void {
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] ?? 0;
    weights[id] = (weights[id] ?? 0) + factor * (values[i] ?? 0);
  }
}

export function lengthOf(values: Float32Array): number {
  return Math.sqrt(squaredLength(values));
}

export function squaredLength(values: Float32Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}

/** Of the first so many weights those that are not 0. */
export function sparse(weights: Float32Array, size: number): SparseVector {
  let count = 0;
  for (let id = 0; id < size; id++) if (weights[id] !== 0) count++;
  const [ids, values] = [new Int32Array(count), new Float32Array(count)];
  for (let id = 0, at = 0; id < size; id++) {
    const weight = weights[id] ?? 0;
    if (weight === 0) continue;
    ids[at] = id;
    values[at++] = weight;
  }
  return { ids, values };
}

/**
 * Several vectors of different spaces as one: ids are moved by the sizes of the spaces before, values scaled by each
 * one's share.
 */
export function concatenate(
  parts: readonly { readonly vector: SparseVector; readonly size: number; readonly share: number }[],
): SparseVector {
  const length = parts.reduce((sum, { vector }) => sum + vector.ids.length, 0);
  const ids = new Int32Array(length);
  const values = new Float32Array(length);
  let at = 0;
  let offset = 0;
  for (const { vector, size, share } of parts) {
    for (let i = 0; i < vector.ids.length; i++, at++) {
      ids[at] = (vector.ids[i] ?? 0) + offset;
      values[at] = (vector.values[i] ?? 0) * share;
    }
    offset += size;
  }
  return { ids, values };
}
