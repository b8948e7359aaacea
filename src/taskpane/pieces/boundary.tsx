import { Component, type ReactNode } from "react";

export interface BoundaryProps {
  /** Shown in place of what broke; `again` tries it once more. */
  readonly broken: (again: () => void) => ReactNode;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly isBroken: boolean;
}

/** Where a part that breaks while it is drawn stops taking the rest of the pane with it. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override readonly state: BoundaryState = { isBroken: false };

  static getDerivedStateFromError(): BoundaryState {
    return { isBroken: true };
  }

  override render(): ReactNode {
    const { broken, children } = this.props;
    return this.state.isBroken ? broken(() => this.setState({ isBroken: false })) : children;
  }
}
