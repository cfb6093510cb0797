import type { ViewState, WorkspaceLeaf } from './leaf';

interface Step {
  state: ViewState;
  ephemeral: unknown;
}

/** Where a leaf has been. */
export class LeafHistory {
  backHistory: Step[] = [];
  forwardHistory: Step[] = [];

  constructor(private readonly leaf: WorkspaceLeaf) {}

  canGoBack(): boolean {
    return this.backHistory.length > 0;
  }
  canGoForward(): boolean {
    return this.forwardHistory.length > 0;
  }

  /** To be called before the leaf goes elsewhere. */
  record(): void {
    this.backHistory.push(this.#here());
    this.forwardHistory = [];
  }

  back(): Promise<void> {
    return this.#go(this.backHistory, this.forwardHistory);
  }
  forward(): Promise<void> {
    return this.#go(this.forwardHistory, this.backHistory);
  }

  #here(): Step {
    return { state: this.leaf.getViewState(), ephemeral: this.leaf.getEphemeralState() };
  }

  async #go(from: Step[], to: Step[]): Promise<void> {
    const step = from.pop();
    if (!step) return;
    to.push(this.#here());
    await this.leaf.setViewState({ ...step.state, active: true }, step.ephemeral, { history: false });
  }
}
