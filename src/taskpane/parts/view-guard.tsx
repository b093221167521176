/** Around each view: what a view throws while it is drawn is said in its place. Without this React would leave the pane blank. */
import { Component, type ReactNode } from 'react';
import { describeFailure, type Failure } from '../../commands/failure';
import { FailureBar } from './failure-bar';

interface State {
  readonly failure: Failure | null;
}

export class ViewGuard extends Component<{ readonly onRetry: () => void; readonly children: ReactNode }, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: describeFailure(error) };
  }

  override render(): ReactNode {
    return this.state.failure ? <FailureBar failure={this.state.failure} onRetry={this.props.onRetry} /> : this.props.children;
  }
}
