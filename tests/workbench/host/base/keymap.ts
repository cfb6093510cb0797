export type Modifier = 'Mod' | 'Ctrl' | 'Meta' | 'Shift' | 'Alt';
type UserEvent = MouseEvent | TouchEvent | KeyboardEvent;
export type KeyListener = (event: KeyboardEvent, context: KeyContext) => unknown;

export interface KeyContext {
  modifiers: string;
  key: string;
  vkey: string;
}

export interface KeyHandler {
  scope: Scope;
  /** Comma-joined and sorted; null hears the key with any modifiers. */
  modifiers: string | null;
  key: string | null;
  func: KeyListener;
}

/** `Mod` is the Meta key on macOS and Control elsewhere; the workbench is always "elsewhere". */
const compile = (modifiers: readonly Modifier[]): string =>
  modifiers
    .map((name) => (name === 'Mod' ? 'Ctrl' : name))
    .sort()
    .join(',');

const pressed = (event: UserEvent): string =>
  [event.altKey && 'Alt', event.ctrlKey && 'Ctrl', event.metaKey && 'Meta', event.shiftKey && 'Shift']
    .filter(Boolean)
    .join(',');

/** Key bindings of one part of the app. What a scope does not handle, its parent may. */
export class Scope {
  keys: KeyHandler[] = [];

  constructor(readonly parent?: Scope) {}

  register(modifiers: Modifier[] | null, key: string | null, func: KeyListener): KeyHandler {
    const handler = { scope: this, modifiers: modifiers && compile(modifiers), key, func };
    this.keys.push(handler);
    return handler;
  }

  unregister(handler: KeyHandler): void {
    this.keys = this.keys.filter((other) => other !== handler);
  }

  /** Answers false when the key was used up. */
  handleKey(event: KeyboardEvent, context: KeyContext): unknown {
    for (const { modifiers, key, func } of [...this.keys].reverse()) {
      if (modifiers !== null && modifiers !== context.modifiers) continue;
      if (key !== null && key.toLowerCase() !== context.key.toLowerCase()) continue;
      const answer = func(event, context);
      if (answer !== undefined) return answer;
    }
    return this.parent?.handleKey(event, context);
  }
}

/** Hands keys to the scope that is on top. */
export class Keymap {
  #stack: Scope[] = [];

  constructor(root: Scope) {
    this.#stack.push(root);
  }

  listenTo(doc: Document): void {
    doc.addEventListener('keydown', (event) => this.#handle(event));
  }

  pushScope(scope: Scope): void {
    this.popScope(scope);
    this.#stack.push(scope);
  }

  popScope(scope: Scope): void {
    this.#stack = this.#stack.filter((other) => other !== scope);
  }

  #handle(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const context = { modifiers: pressed(event), key: event.key, vkey: event.key };
    if (this.#stack.at(-1)?.handleKey(event, context) === false) event.preventDefault();
  }

  static isModifier(event: UserEvent, modifier: Modifier): boolean {
    const held = {
      Mod: event.ctrlKey,
      Ctrl: event.ctrlKey,
      Meta: event.metaKey,
      Shift: event.shiftKey,
      Alt: event.altKey,
    };
    return held[modifier];
  }

  /** Where a click or key wants its target opened: false is here. */
  static isModEvent(event?: UserEvent | null): 'tab' | 'split' | 'window' | false {
    if (!event) return false;
    if (event.type === 'auxclick' && 'button' in event && event.button === 1) return 'tab';
    if (!Keymap.isModifier(event, 'Mod')) return false;
    if (!event.altKey) return 'tab';
    return event.shiftKey ? 'window' : 'split';
  }
}
