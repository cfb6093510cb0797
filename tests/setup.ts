import { tmpdir } from 'node:os';
import { join } from 'node:path';

// A test must not pass in one time zone and fail in another.
process.env.TZ = 'UTC';
// What the command line remembers of the vaults of tests is nothing that the user wants to keep.
process.env.XDG_CACHE_HOME = join(tmpdir(), 'topic-atlas-test-cache');
