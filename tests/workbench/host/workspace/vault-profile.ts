import { setIcon } from '../ui/icons';
import type { App } from '../app';

/** The foot of the left side: which vault this is, and the way to the settings. */
export function vaultProfile(app: App): HTMLElement {
  const el = createDiv('workspace-sidedock-vault-profile');
  setIcon(el.createDiv('workspace-drawer-vault-switcher-icon'), 'chevrons-up-down');
  el.createDiv({ cls: 'workspace-drawer-vault-name', text: app.vault.getName() });
  const button = el.createEl('button', {
    cls: 'clickable-icon',
    attr: { 'aria-label': 'Settings', 'data-tooltip-position': 'top' },
  });
  setIcon(button, 'settings');
  button.addEventListener('click', () => app.setting.open());
  return el;
}
