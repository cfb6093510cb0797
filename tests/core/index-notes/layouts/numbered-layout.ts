import { entryText, type LayoutFormat } from '../../../../src/core/index-notes/layouts/layout';

const NUMBERED = /^№ (.*)$/;
const SAID = /^[ \t]*(?:=[ \t]+(.*?))?[ \t]*$/;

/**
 * `№ [[Note]] = problem → approach`: a layout that the plugin does not have, in the place of one that it has. All that
 * is known of it stands here.
 */
export const numbered: LayoutFormat = {
  name: 'cards',
  holdsLines: true,
  spaced: false,
  head: () => [],
  readHead: () => 0,
  write(entry, words) {
    const text = entryText(entry, words);
    return [`№ ${entry.label}${text === '' ? '' : ` = ${text}`}`];
  },
  read(lines, at, reader) {
    const [, body = ''] = NUMBERED.exec(lines[at] ?? '') ?? [];
    const label = body === '' ? null : reader.labelAt(body);
    const said = label === null ? null : SAID.exec(body.slice(label.source.length));
    if (label === null || said === null) return null;
    return { label, indent: '', mark: '', hasCount: false, text: said[1] ?? '', end: at + 1 };
  },
};
