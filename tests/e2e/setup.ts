// A test in the browser waits for the disk and for quiet periods: longer than a unit test may.
jest.setTimeout(300_000);
// What a page does in which order is not all in a test's hands: it is tried once more, and why it failed is printed.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
