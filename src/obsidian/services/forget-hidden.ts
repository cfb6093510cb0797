import type { AtlasHost } from './atlas/atlas-host';
import { CARDS_TABLE } from './cards/card-store';
import { TEXT_TABLES } from './near/text-store';
import type { DeviceStore } from './storage/device-store';

/**
 * Takes out of the device's store what it holds of notes that the filter leaves out from now on. Answers with how to
 * stop.
 */
export function forgetHidden(host: AtlasHost, device: DeviceStore): () => void {
  return host.changed.listen(({ changes }) => {
    const hidden = changes.notes.removed.filter((path) => host.hides(path));
    if (hidden.length === 0) return;
    for (const table of [CARDS_TABLE, ...TEXT_TABLES]) void device.remove(table, hidden);
  });
}
