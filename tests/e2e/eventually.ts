/** Tries until what is expected holds: a page and a disk take the time that they take. Fails as the last try did. */
export async function eventually(expectation: () => Promise<void> | void, timeout = 60_000): Promise<void> {
  const until = performance.now() + timeout;
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (performance.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}
