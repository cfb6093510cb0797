import { Component, Notice } from 'obsidian';
import { t } from '../../i18n';
import type { SettingsStore } from './settings-store';

/** How long a file may be half written, as by a sync, before the person is told, in milliseconds. */
const GRACE = 1000;

/** Tells once that the settings cannot be used, for as long as it is so, and that they can again. */
export class SettingsNotice extends Component {
  private notice: Notice | null = null;
  private timer: number | null = null;

  constructor(
    private readonly settings: SettingsStore,
    private readonly grace = GRACE,
  ) {
    super();
  }

  override onload(): void {
    this.register(this.settings.faultChanged.listen(() => this.follow()));
    this.follow();
  }

  override onunload(): void {
    this.stopTimer();
    this.notice?.hide();
  }

  private follow(): void {
    if (this.settings.fault === null) this.end();
    else if (this.notice !== null) this.notice.setMessage(this.text());
    else this.timer ??= window.setTimeout(() => void this.lookAgain(), this.grace);
  }

  private async lookAgain(): Promise<void> {
    await this.settings.load();
    if (this.timer === null) return;
    this.timer = null;
    if (this.settings.fault !== null) this.notice = new Notice(this.text(), 0);
  }

  private end(): void {
    this.stopTimer();
    if (this.notice === null) return;
    this.notice.hide();
    this.notice = null;
    new Notice(t('settings.mended'));
  }

  private text(): string {
    return t('settings.faultNotice', this.settings.faultText());
  }

  private stopTimer(): void {
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.timer = null;
  }
}
