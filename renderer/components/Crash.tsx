import { Component, type ContextType, type ReactNode } from "react";
import { WordsContext } from "../language/wordsContext.ts";

interface CrashProps {
  readonly children: ReactNode;
}

/** Catches a mistake in drawing: the person reads a sentence instead of an empty window. */
export class Crash extends Component<CrashProps, { readonly crashed: boolean }> {
  static override contextType = WordsContext;
  declare context: ContextType<typeof WordsContext>;
  override state = { crashed: false };

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    const { say } = this.context;
    return (
      <main className="plain" role="alert">
        <h1>{say("crash.title")}</h1>
        <p>{say("crash.text")}</p>
      </main>
    );
  }
}
