import { Component, type ReactNode } from "react";

interface CrashProps {
  readonly children: ReactNode;
}

/** Catches a mistake in drawing: the person reads a sentence instead of an empty window. */
export class Crash extends Component<CrashProps, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    return (
      <main className="plain" role="alert">
        <h1>This window made a mistake</h1>
        <p>Nothing was answered because of it. Close the window and open the invitation again.</p>
      </main>
    );
  }
}
