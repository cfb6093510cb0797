import { Atlas } from '../../../src/core/atlas/atlas';
import { AtlasGraph } from '../../../src/core/related/atlas-graph';
import { relatedOfVault } from '../../support/related-of-vault';
import { parseSettings } from '../../../src/settings';
import { sampleNotes } from '../../examples/sample-vault';
import { MemoryVault } from '../../support/memory-vault';

const NOTES = new Map(sampleNotes().map(({ path, text }) => [path, text]));
const TEN = 10;

const TEMPLATES: Readonly<Record<string, string>> = {
  'headings and questions':
    '\n\n## Summary of the reading\n\n## What surprised me?\n\n- Which claim do I doubt?\n- Whom should I ask?\n\n## Next steps\n\n- [ ] Write to the group\n',
  'fields with values of their own': '\n\nReading status: DATE\nRated by colleague: Mira\nShelf number: NUMBER\n',
  'a long footer':
    '\n\n---\nThis page belongs to the shared notebook of our reading group. Please improve the model, the data and the training recipe where they are wrong, and tell the others what changed and why.\n',
};

function firstTen(texts: ReadonlyMap<string, string>): Map<string, readonly string[]> {
  const vault = new MemoryVault(Object.fromEntries(texts));
  const atlas = Atlas.build(vault, parseSettings('{}').settings);
  const related = relatedOfVault(new AtlasGraph(atlas), texts);
  const asked = Array.from(texts.keys()).filter((_, i) => i % 2 === 0);
  return new Map(asked.map((path) => [path, related.related(path, TEN).map((found) => found.path)]));
}

const BEFORE = firstTen(NOTES);

/** Three of ten notes get the template, chosen by their place among all. */
function withTemplate(template: string): Map<string, string> {
  return new Map(
    Array.from(NOTES, ([path, text], i) => {
      const own = template.replace('DATE', `2024-05-${10 + (i % 20)}`).replace('NUMBER', String(i));
      return [path, (i * 7) % 10 < 3 ? text + own : text];
    }),
  );
}

test.each(Object.entries(TEMPLATES))(
  'what is near hardly changes when three of ten notes get %s',
  (_what, template) => {
    const after = firstTen(withTemplate(template));
    let [kept, all] = [0, 0];
    for (const [path, near] of BEFORE) {
      const now = after.get(path) ?? [];
      all += near.length;
      kept += near.filter((other) => now.includes(other)).length;
    }
    expect(all).toBeGreaterThan(BEFORE.size * 5);
    expect(kept / all).toBeGreaterThanOrEqual(0.95);
  },
);
