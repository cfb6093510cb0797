/**
 * As many random bytes as asked for, in hexadecimal digits. `crypto.randomUUID` is not there in every web view that the
 * app runs in.
 */
export function randomId(bytes: number): string {
  const digits = Array.from(window.crypto.getRandomValues(new Uint8Array(bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  );
  return digits.join('');
}
