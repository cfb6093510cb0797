// A test in the browser waits for the disk and for quiet periods: longer than a unit test may.
jest.setTimeout(300_000);
