import type { SettingDefinitionItem } from 'obsidian';
import type { Verdict } from '../../../core/verdicts/verdict';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import { unlessRefused } from '../../services/refusal';
import { verdictText } from '../ui/judge';

type Page = Extract<SettingDefinitionItem, { type: 'page' }>;
type Items = NonNullable<Page['items']>;

/** Everything that a person said of what was found, each to be taken back. `changed` is told when one was. */
export function verdictPage(services: Services, changed: () => void): Page {
  const verdicts = services.verdicts.all();
  return {
    type: 'page',
    name: t('verdicts.list'),
    desc: t('verdicts.listDesc'),
    items:
      verdicts.length === 0 ? [{ name: t('verdicts.none') }] : verdicts.map((each) => row(each, services, changed)),
  };
}

function row(verdict: Verdict, services: Services, changed: () => void): Items[number] {
  return {
    name: verdictText(verdict, services),
    render: (setting) => {
      setting.addButton((button) =>
        button
          .setButtonText(t('verdicts.takeBack'))
          .onClick(() => void unlessRefused(() => services.verdicts.takeBack(verdict)).then(changed)),
      );
    },
  };
}
