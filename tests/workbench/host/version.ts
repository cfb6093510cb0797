/** The version of the app that the workbench stands for. */
export const apiVersion = '1.13.1';

export function requireApiVersion(version: string): boolean {
  const [wanted, own] = [version, apiVersion].map((text) => text.split('.').map(Number));
  for (const at of [0, 1, 2]) {
    const difference = (own?.[at] ?? 0) - (wanted?.[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
