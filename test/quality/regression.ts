/**
 * Logistic regression with a ridge, by iteratively reweighted least squares
 * (Hastie, Tibshirani and Friedman, "The Elements of Statistical Learning",
 * 4.4.1). In: weighted rows. Out: weights. Deterministic.
 */

export interface Rows {
  /** Row i is values[i × width] … values[(i + 1) × width − 1]. */
  readonly values: Float64Array;
  readonly labels: Uint8Array;
  /** One weight for each of these rows. */
  readonly weight: number;
}

/** Solves A x = b by Gaussian elimination with partial pivoting. */
function solve(matrix: Float64Array, right: Float64Array, n: number): Float64Array {
  const a = Float64Array.from(matrix);
  const x = Float64Array.from(right);
  const at = (r: number, c: number) => a[r * n + c] as number;
  for (let i = 0; i < n; i += 1) {
    let pivot = i;
    for (let r = i + 1; r < n; r += 1) if (Math.abs(at(r, i)) > Math.abs(at(pivot, i))) pivot = r;
    for (let c = 0; c < n; c += 1) [a[i * n + c], a[pivot * n + c]] = [at(pivot, c), at(i, c)];
    [x[i], x[pivot]] = [x[pivot] as number, x[i] as number];
    for (let r = i + 1; r < n; r += 1) {
      const factor = at(r, i) / at(i, i);
      if (factor === 0) continue;
      for (let c = i; c < n; c += 1) a[r * n + c] = at(r, c) - factor * at(i, c);
      x[r] = (x[r] as number) - factor * (x[i] as number);
    }
  }
  for (let i = n - 1; i >= 0; i -= 1) {
    let sum = x[i] as number;
    for (let c = i + 1; c < n; c += 1) sum -= at(i, c) * (x[c] as number);
    x[i] = sum / at(i, i);
  }
  return x;
}

/** Fits `width` weights; column 0 is the intercept and is not shrunk. */
export function regress(data: readonly Rows[], width: number, ridge: number): Float64Array {
  const k = width;
  const weights = new Float64Array(k);
  for (let round = 0; round < 12; round += 1) {
    const hessian = new Float64Array(k * k);
    const gradient = new Float64Array(k);
    for (const { values, labels, weight } of data) {
      for (let i = 0; i < labels.length; i += 1) {
        const x = values.subarray(i * k, (i + 1) * k);
        let z = 0;
        for (let j = 0; j < k; j += 1) z += (x[j] as number) * (weights[j] as number);
        const p = 1 / (1 + Math.exp(-z));
        const error = ((labels[i] as number) - p) * weight;
        const curve = p * (1 - p) * weight;
        for (let j = 0; j < k; j += 1) {
          const value = x[j] as number;
          if (value === 0) continue;
          gradient[j] = (gradient[j] as number) + error * value;
          for (let l = 0; l <= j; l += 1)
            hessian[j * k + l] = (hessian[j * k + l] as number) + curve * value * (x[l] as number);
        }
      }
    }
    for (let j = 0; j < k; j += 1) {
      for (let l = j + 1; l < k; l += 1) hessian[j * k + l] = hessian[l * k + j] as number;
      const shrink = j === 0 ? 1e-6 : ridge;
      hessian[j * k + j] = (hessian[j * k + j] as number) + shrink;
      gradient[j] = (gradient[j] as number) - shrink * (weights[j] as number);
    }
    const step = solve(hessian, gradient, k);
    for (let j = 0; j < k; j += 1) weights[j] = (weights[j] as number) + (step[j] as number);
    if (step.every((d) => Math.abs(d) < 1e-7)) break;
  }
  return weights;
}
