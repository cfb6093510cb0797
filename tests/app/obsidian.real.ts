import { journeys, vault } from './journeys';
import { isAvailable, openObsidian } from './real-app';

/** Versions of the app, apart by spaces; what is written in the manifest is the oldest. */
const versions = (process.env['OBSIDIAN_VERSIONS'] ?? 'earliest latest latest-beta').split(/\s+/).filter(Boolean);
const editions = versions.flatMap((version) => [false, true].map((phone) => ({ version, phone })));

describe.each(editions)('Obsidian $version, phone: $phone', (edition) => {
  test.each(journeys)('%s', async (_name, journey) => {
    if (!(await isAvailable(edition))) {
      console.warn(`Obsidian ${edition.version} is not to be had without an account: skipped.`);
      return;
    }
    const { app, close } = await openObsidian(vault, edition);
    try {
      await journey(app);
    } finally {
      await close();
    }
  });
});
