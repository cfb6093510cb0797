import type { SettingDefinitionItem } from 'obsidian';
import { eventually } from '../../e2e/eventually';
import { openProbe } from './probe';
import type { Workbench } from '../../e2e/harness';

/** Opens the settings on a tab with one of every kind of definition. */
async function openTab(): Promise<Workbench> {
  const workbench = await openProbe({ 'A.md': '', 'Folder/B.md': '' });
  await workbench.page.evaluate(() => {
    const { obsidian, plugin, app } = window.probe;
    plugin.settings = {
      on: false,
      text: 'good',
      number: 3,
      slider: 5,
      list: 'b',
      color: '#112233',
      file: '',
      stored: 'bad',
    };
    const topics = ['one', 'two', 'three'];
    const log: string[] = [];
    Object.assign(window, { log });
    const noBad = (value: string): string | undefined => (value.includes('bad') ? 'This is bad.' : undefined);
    class Tab extends obsidian.PluginSettingTab {
      override getSettingDefinitions(): SettingDefinitionItem[] {
        return [
          { name: 'On', desc: 'Switches it', control: { type: 'toggle', key: 'on' } },
          {
            name: 'Only when on',
            visible: () => (plugin.settings as { on: boolean }).on,
            control: { type: 'text', key: 'text' },
          },
          {
            name: 'Off when on',
            control: { type: 'text', key: 'text', disabled: () => (plugin.settings as { on: boolean }).on },
          },
          {
            type: 'group',
            heading: 'Group',
            items: [
              { name: 'Checked', control: { type: 'text', key: 'text', validate: noBad } },
              { name: 'Wrong already', control: { type: 'text', key: 'stored', validate: noBad } },
              { name: 'Number', control: { type: 'number', key: 'number', min: 0, defaultValue: 7 } },
              {
                name: 'Slider',
                control: {
                  type: 'slider',
                  key: 'slider',
                  min: 0,
                  max: 10,
                  step: 1,
                  displayFormat: (value) => `${value} things`,
                },
              },
              { name: 'Choice', control: { type: 'dropdown', key: 'list', options: { a: 'First', b: 'Second' } } },
              {
                name: 'File',
                control: { type: 'file', key: 'file', filter: (file) => file.path.startsWith('Folder') },
              },
              {
                name: 'Drawn',
                render: (setting) => {
                  setting.addButton((button) => button.setButtonText('Draw').onClick(() => log.push('drawn')));
                  return () => log.push('tidied up');
                },
              },
              { name: 'Action', action: (_el, index) => log.push(`action ${index}`) },
            ],
          },
          {
            type: 'list',
            heading: 'Topics',
            emptyState: 'No topic.',
            items: topics.map((name) => ({ name })),
            addItem: {
              name: 'Add topic',
              action: () => {
                topics.push('new');
                this.update();
              },
            },
            onDelete: (index) => {
              topics.splice(index, 1);
              this.update();
            },
            onReorder: () => undefined,
          },
          {
            type: 'page',
            name: 'More',
            displayValue: () => `${topics.length} topics`,
            status: () => (topics.length === 0 ? 'warning' : null),
            items: [{ name: 'Deep', control: { type: 'toggle', key: 'on' } }],
          },
        ];
      }
    }
    plugin.addSettingTab(new Tab(app, plugin));
  });
  await workbench.page.keyboard.press('Control+,');
  await workbench.page.locator('[data-setting-id="probe"]').click();
  return workbench;
}

const row = (name: string): string => `.setting-item:has(.setting-item-name:text-is("${name}"))`;
const stored = async (workbench: Workbench): Promise<Record<string, unknown>> =>
  JSON.parse(await workbench.vault.read('.obsidian/plugins/probe/data.json')) as Record<string, unknown>;

test('a control shows what is stored, stores what is changed, and others follow', async () => {
  const workbench = await openTab();
  const { page } = workbench;
  expect(await page.locator(row('Only when on')).isVisible()).toBe(false);
  expect(await page.locator(`${row('Off when on')} input`).isDisabled()).toBe(false);
  await page.locator(`${row('On')} .checkbox-container`).click();
  await page.locator(row('Only when on')).waitFor();
  expect(await page.locator(`${row('Off when on')} input`).isDisabled()).toBe(true);
  await eventually(async () => expect(await stored(workbench)).toMatchObject({ on: true, number: 3 }));
  expect(await page.locator(`${row('Choice')} select`).inputValue()).toBe('b');
  await page.locator(`${row('Choice')} select`).selectOption('a');
  await page.locator(`${row('Number')} input`).fill('');
  await eventually(async () => expect(await stored(workbench)).toMatchObject({ list: 'a', number: 7 }));
  expect(await page.locator(`${row('Slider')} .slider-value`).textContent()).toBe('5 things');
});

test('a value that does not pass its check is refused with its words; one that is stored is left', async () => {
  const workbench = await openTab();
  const { page } = workbench;
  expect(await page.locator(`${row('Wrong already')} .setting-item-error`).textContent()).toBe('This is bad.');
  await page.locator(`${row('Checked')} input`).fill('bad');
  await page.locator(`${row('Checked')}.is-invalid`).waitFor();
  await page.locator(`${row('Checked')} input`).fill('fine');
  await page.waitForFunction(() => document.querySelectorAll('.is-invalid').length === 1);
  await eventually(async () => expect(await stored(workbench)).toMatchObject({ text: 'fine', stored: 'bad' }));
});

test('rows that draw themselves, and rows that do something', async () => {
  const workbench = await openTab();
  const { page } = workbench;
  await page.locator(`${row('Drawn')} button`).click();
  await page.locator(row('Action')).click();
  await page.locator(row('Action')).press('Enter');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => window.log)).toEqual(['drawn', 'action 7', 'action 7', 'tidied up']);
});

test('a list: adding, deleting, and what it says when it is empty', async () => {
  const workbench = await openTab();
  const { page } = workbench;
  const names = (): Promise<string[]> => page.locator('.mod-list .setting-items .setting-item-name').allTextContents();
  await page.locator('[aria-label="Add topic"]').click();
  expect(await names()).toEqual(['one', 'two', 'three', 'new']);
  await page.locator('.mod-list [aria-label="Delete"]').nth(1).click();
  expect(await names()).toEqual(['one', 'three', 'new']);
  for (let left = 3; left > 0; left--)
    await page.locator('.mod-list .setting-items .setting-item').first().press('Delete');
  expect(await page.locator('.setting-list-empty').textContent()).toBe('No topic.');
  expect(await page.locator(`${row('More')} .setting-display-value`).textContent()).toBe('0 topics');
  expect(await page.locator(`${row('More')} .mod-warning`).isVisible()).toBe(true);
});

test('a page below the tab, and the way back', async () => {
  const workbench = await openTab();
  const { page } = workbench;
  await page.locator(row('More')).click();
  expect(await page.locator('.setting-page-title').textContent()).toBe('More');
  await page.locator(`${row('Deep')} .checkbox-container`).click();
  await eventually(async () => expect(await stored(workbench)).toMatchObject({ on: true }));
  await page.locator('[aria-label="Back"]').click();
  await page.locator(row('Only when on')).waitFor();
});

test('a path is suggested from the vault, as the control wants it', async () => {
  const workbench = await openTab();
  const { page } = workbench;
  await page.locator(`${row('File')} input`).click();
  expect(await page.locator('.suggestion-item').allTextContents()).toEqual(['Folder/B.md']);
  await page.keyboard.press('Enter');
  await eventually(async () => expect(await stored(workbench)).toMatchObject({ file: 'Folder/B.md' }));
});

test('a tab that draws itself, with every part a row can have', async () => {
  const workbench = await openProbe();
  const { page } = workbench;
  await page.evaluate(() => {
    const { obsidian, plugin, app } = window.probe;
    class Tab extends obsidian.PluginSettingTab {
      override display(): void {
        this.containerEl.empty();
        new obsidian.Setting(this.containerEl).setName('Heading').setHeading();
        new obsidian.Setting(this.containerEl)
          .setName('All')
          .setDesc('Of them')
          .addText((part) => part.setValue('text').setPlaceholder('here'))
          .addTextArea((part) => part.setValue('area'))
          .addSearch((part) => part.setValue('search'))
          .addDropdown((part) => part.addOptions({ a: 'A', b: 'B' }).setValue('b'))
          .addToggle((part) => part.setValue(true))
          .addSlider((part) => part.setLimits(0, 10, 1).setValue(4))
          .addColorPicker((part) =>
            part
              .setValueRgb({ r: 255, g: 0, b: 0 })
              .then((picker) => document.body.setAttribute('data-color', JSON.stringify(picker.getValueHsl()))),
          )
          .addProgressBar((part) => part.setValue(40))
          .addMomentFormat((part) => part.setDefaultFormat('YYYY').setValue('[year]'))
          .addButton((part) => part.setButtonText('Go').setCta())
          .addExtraButton((part) => part.setIcon('trash').setTooltip('Away'))
          .addDisplayValue((part) => part.setValue('shown').setStatus('warning'));
      }
    }
    plugin.addSettingTab(new Tab(app, plugin));
  });
  await page.keyboard.press('Control+,');
  await page.locator('[data-setting-id="probe"]').click();
  expect(
    await page
      .locator('.vertical-tab-content :is(input, textarea, select)')
      .evaluateAll((all) => all.map((el) => (el as HTMLInputElement).value)),
  ).toEqual(['text', 'area', 'search', 'b', 'on', '4', '#ff0000', '[year]']);
  expect(await page.getAttribute('body', 'data-color')).toBe('{"h":0,"s":100,"l":50}');
});
