import { AtlasHost } from '../../../src/obsidian/services/atlas/atlas-host';
import { CARDS_TABLE, CardStore } from '../../../src/obsidian/services/cards/card-store';
import { NearHost } from '../../../src/obsidian/services/near/near-host';
import { TEXT_TABLES } from '../../../src/obsidian/services/near/text-store';
import { DeviceStore } from '../../../src/obsidian/services/storage/device-store';
import { ObsidianVault } from '../../../src/obsidian/services/vault/vault';
import { VerdictStore } from '../../../src/obsidian/services/verdict-store';
import { Suggestions } from '../../../src/obsidian/views/cards/suggestions';
import { eventually } from '../../e2e/eventually';
import { openNodePlugin } from '../node-plugin';

jest.mock('obsidian', () => jest.requireActual<object>('../node-obsidian'), { virtual: true });

const FILES = {
  'asks.md': '---\nproblem: Why do they overfit?\n---\nQuokkas and wombats.\n',
  'answers.md': 'Wombats and quokkas are narrow.\n',
  ...Object.fromEntries(
    'apples bridges candles deserts engines'.split(' ').map((word) => [`${word}.md`, `About ${word}.`]),
  ),
};

test('what is near may become known while cards are read: then it is asked for once more', async () => {
  const { node, settings } = await openNodePlugin(FILES, {});
  const app = Object.assign(node.app, { loadLocalStorage: () => null, saveLocalStorage: () => undefined });
  const vault = new ObsidianVault(app);
  const host = new AtlasHost(app, vault, settings);
  const device = new DeviceStore(app, [...TEXT_TABLES, CARDS_TABLE]);
  const near = new NearHost(vault, host, device, new VerdictStore(settings, () => true));
  const cards = new CardStore(
    vault,
    device,
    () => settings.settings.cards,
    (path) => host.now()?.isListed(path) === true,
  );
  const suggestions = new Suggestions({ near, host, cards }, () => undefined);
  await cards.load(['asks.md']);
  let go = (): void => undefined;
  const gone = new Promise<void>((resolve) => (go = resolve));
  const loads = jest.spyOn(cards, 'load').mockImplementationOnce(() => gone);
  host.load();
  near.load();
  suggestions.load();
  await near.learnt();
  jest.spyOn(near, 'near').mockReturnValueOnce([]);
  suggestions.want(['asks.md']);
  await eventually(() => expect(loads).toHaveBeenCalledTimes(1));
  near.improved.tell();
  go();
  await eventually(() => expect(suggestions.of('asks.md').map(({ path }) => path)).toContain('answers.md'));
  suggestions.unload();
  near.unload();
  host.unload();
  node.close();
  jest.restoreAllMocks();
});
