/** In place of what gets a driver of WebDriver for old versions of the app: these tests drive it without one. */
export function downloadArtifact(): never {
  throw new Error('These tests need no driver: nothing may ask for one.');
}
