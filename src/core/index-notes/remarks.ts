import { each, type Steps } from '../steps';
import type { Entry, Group, IndexContent, Part } from './content';

/** An entry of the new region, and the user's lines that go under it. */
export interface Slot {
  readonly part: Part;
  readonly group: Group;
  readonly entry: Entry;
  readonly remarks: string[];
}

/** Entries that are looked at in one go. */
const AT_ONCE = 256;

/** Where remarks go: every entry of the new region that can hold some. In a table none can. */
export class RemarkSlots {
  private readonly byPlace = new Map<string, Slot>();
  private readonly byKey = new Map<string, Slot>();

  static *of(content: IndexContent): Steps<RemarkSlots> {
    const slots = new RemarkSlots();
    for (const part of content.parts) {
      for (const group of part.groups) {
        yield* each(group.entries, AT_ONCE, (entry) => slots.add({ part, group, entry, remarks: [] }));
      }
    }
    return slots;
  }

  private add(slot: Slot): void {
    const { part, group, entry } = slot;
    this.byPlace.set(placeOf(part.kind, group.key, entry.key), slot);
    const first = this.byKey.get(entry.key);
    if (first === undefined || (first.part.layout === 'table' && part.layout !== 'table'))
      this.byKey.set(entry.key, slot);
  }

  /** The entry in the same place, or else the first of the same note. */
  find(part: string | null, group: string, key: string): Slot | undefined {
    return this.byPlace.get(placeOf(part, group, key)) ?? this.byKey.get(key);
  }

  /** Like `find`, for the user's lines: null where none could stand. */
  forRemarks(part: string | null, group: string, key: string): Slot | null {
    const exact = this.byPlace.get(placeOf(part, group, key));
    const slot = exact !== undefined && exact.part.layout !== 'table' ? exact : this.byKey.get(key);
    return slot === undefined || slot.part.layout === 'table' ? null : slot;
  }

  remarksOf(part: Part, group: Group, entry: Entry): readonly string[] {
    return this.byPlace.get(placeOf(part.kind, group.key, entry.key))?.remarks ?? [];
  }
}

function placeOf(part: string | null, group: string, key: string): string {
  return `${part ?? ''}\n${group}\n${key}`;
}
