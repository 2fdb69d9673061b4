import { useContext, useEffect, useLayoutEffect, useRef, type ReactNode } from "react";
import { AgentContext } from "../agent/agentContext.ts";
import { useScannerGuard } from "../agent/useScannerGuard.ts";
import { LanguagePicker } from "../language/LanguagePicker.tsx";
import { Logo } from "../art/Logo.tsx";
import type { Tone } from "../words/problemLooks.ts";
import { Notices } from "./Notices.tsx";
import { QueueBanner } from "./QueueBanner.tsx";

interface FrameProps {
  readonly productName: string;
  /** Heading of the screen, in words of ours; also the title of the window. */
  readonly title: string;
  /** What the screen is about, in two or three words above the heading. */
  readonly kicker: ReactNode;
  readonly art: ReactNode;
  readonly tone?: Tone | "calm" | "done" | "quiet";
  readonly screen: string;
  /** Whether the next invitation may be shown from beside this screen; told is it in any case. */
  readonly offersNext?: boolean;
  /** Stable code of the failure shown, if one is. */
  readonly code?: string;
  readonly children?: ReactNode;
  /** Buttons; they stay in sight while the rest scrolls. */
  readonly actions?: ReactNode;
}

/** What every screen has in common; each new one puts the focus on its heading. */
export function Frame(props: FrameProps) {
  const { productName, title, kicker, art, tone = "calm", screen, code, children, actions } = props;
  const { offersNext = true } = props;
  const { notices } = useContext(AgentContext);
  useScannerGuard();
  const heading = useRef<HTMLHeadingElement>(null);
  // Before the effects of what stands inside: a field with a problem takes the focus after this.
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    document.title = `${title} – ${productName}`;
  }, [title, productName]);
  return (
    <div className={`frame tone-${tone}`} data-screen={screen} data-code={code}>
      <header className="panel">
        <p className="brand">
          <Logo />
          <span>{productName}</span>
        </p>
        <QueueBanner isOffered={offersNext} />
        <div className="panel-art">{art}</div>
      </header>
      <main className="content">
        <div className="content-body">
          <Notices notices={notices} />
          <p className="kicker">{kicker}</p>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {children}
          <LanguagePicker />
        </div>
        {actions !== undefined && <div className="actions">{actions}</div>}
      </main>
    </div>
  );
}
