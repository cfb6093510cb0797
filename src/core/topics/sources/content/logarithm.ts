const LN2 = 0.6931471805599453;
/** Binary digits behind the point. */
const DIGITS = 14;

/**
 * The natural logarithm of a number of 1 or more, to four places. By multiplication alone, which every engine rounds in
 * the same way: the last bits of `Math.log` differ between engines, and what groups are found must not.
 */
export function logarithm(of: number): number {
  let x = of;
  let whole = 0;
  while (x >= 2) {
    x /= 2;
    whole++;
  }
  let fraction = 0;
  for (let digit = 1, value = 0.5; digit <= DIGITS; digit++, value /= 2) {
    x *= x;
    if (x < 2) continue;
    x /= 2;
    fraction += value;
  }
  return (whole + fraction) * LN2;
}
