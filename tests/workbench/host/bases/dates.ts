import moment from 'moment';
import { NotNullValue } from './values';

const iso = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

export class DateValue extends NotNullValue {
  static override type = 'date';

  constructor(
    readonly date: moment.Moment,
    readonly hasTime: boolean,
  ) {
    super();
  }

  static parseFromString(input: string): DateValue | null {
    const date = iso.test(input) ? moment(input, moment.ISO_8601) : null;
    return date?.isValid() === true ? new DateValue(date, input.length > 10) : null;
  }

  toString(): string {
    return this.date.format(this.hasTime ? 'YYYY-MM-DDTHH:mm:ss' : 'YYYY-MM-DD');
  }
  isTruthy(): boolean {
    return true;
  }
  dateOnly(): DateValue {
    return new DateValue(this.date.clone().startOf('day'), false);
  }
  relative(): string {
    return this.date.fromNow();
  }
}

export class RelativeDateValue extends DateValue {
  override renderTo(el: HTMLElement): void {
    el.appendText(this.relative());
  }
}

export class DurationValue extends NotNullValue {
  static override type = 'duration';

  constructor(readonly duration: moment.Duration) {
    super();
  }

  static parseFromString(input: string): DurationValue | null {
    return /^P(?!$)/.test(input) ? new DurationValue(moment.duration(input)) : null;
  }

  static fromMilliseconds(milliseconds: number): DurationValue {
    return new DurationValue(moment.duration(milliseconds));
  }

  toString(): string {
    return this.duration.toISOString();
  }
  isTruthy(): boolean {
    return this.getMilliseconds() !== 0;
  }
  getMilliseconds(): number {
    return this.duration.asMilliseconds();
  }

  addToDate(value: DateValue, subtract = false): DateValue {
    const date = value.date.clone();
    return new DateValue(subtract ? date.subtract(this.duration) : date.add(this.duration), true);
  }
}
