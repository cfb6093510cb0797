import type { MemoryPort } from '../../../core/index-notes/memory';
import { pathKey } from '../../../core/topics/names';
import type { DeviceStore } from '../storage/device-store';

/** The table of the device's store that holds what is remembered of index notes, by the paths of their topics. */
export const MEMORY_TABLE = 'index-notes';

/** What this device remembers of index notes. It may be lost any day: the core takes it for evidence only. */
export class IndexMemory implements MemoryPort {
  constructor(private readonly device: DeviceStore) {}

  recall(topicPath: string): Promise<unknown> {
    return this.device.get(MEMORY_TABLE, pathKey(topicPath));
  }

  remember(topicPath: string, memory: unknown): Promise<void> {
    return this.device.put(MEMORY_TABLE, [[pathKey(topicPath), memory]]);
  }
}
