import { Component, type ReactNode } from "react";
import { ProblemCard } from "../parts/problem-card.tsx";

interface Props {
  readonly children: ReactNode;
}

/** Catches what a screen throws, says so, and lets the officer go on. */
export class ErrorBoundary extends Component<Props, { readonly error: unknown }> {
  override state = { error: undefined };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children;
    return (
      <div className="page">
        <ProblemCard error={this.state.error} onRetry={() => this.setState({ error: undefined })} />
      </div>
    );
  }
}
