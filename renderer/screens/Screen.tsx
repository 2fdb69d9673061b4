import { use, useEffect } from "react";
import type { AgentScreen, AgentView } from "../../preload/contract.ts";
import { AgentContext } from "../agent/agentContext.ts";
import { TEXT_DRAFT } from "../entry/InvitationEntry.tsx";
import { CODE_DRAFT } from "../entry/useHeldCode.ts";
import { cardKey } from "../../preload/cardKey.ts";
import { ApprovedScreen } from "./ApprovedScreen.tsx";
import { CardScreen } from "./CardScreen.tsx";
import { ConfirmServiceScreen } from "./ConfirmServiceScreen.tsx";
import { CredentialsScreen } from "./CredentialsScreen.tsx";
import { DeactivatedScreen } from "./DeactivatedScreen.tsx";
import { DeclinedScreen } from "./DeclinedScreen.tsx";
import { HistoryScreen } from "./HistoryScreen.tsx";
import { HomeScreen } from "./HomeScreen.tsx";
import { LeftScreen } from "./LeftScreen.tsx";
import { ADDRESS_DRAFT } from "./NameServiceScreen.tsx";
import { ProblemScreen } from "./ProblemScreen.tsx";
import { WaitingScreen } from "./WaitingScreen.tsx";
import { WelcomeScreen } from "./WelcomeScreen.tsx";
import { WorkingScreen } from "./WorkingScreen.tsx";
import { assertNever } from "../words/assertNever.ts";

/** Shows one snapshot. A screen about something else starts afresh, with the focus on its heading. */
export function Screen({ view }: { readonly view: AgentView }) {
  const { drafts } = use(AgentContext);
  const { screen, productName } = view;
  const { kind } = screen;
  useEffect(() => {
    if (kind === "working") return;
    // What is typed is kept only until it led somewhere.
    if (kind !== "welcome") for (const key of [TEXT_DRAFT, CODE_DRAFT]) drafts.delete(key);
    if (kind !== "confirm_service") drafts.delete(ADDRESS_DRAFT);
  }, [drafts, kind]);
  switch (screen.kind) {
    case "welcome":
      return <WelcomeScreen productName={productName} problem={screen.problem} />;
    case "working":
      return <WorkingScreen productName={productName} screen={screen} />;
    case "confirm_service":
      return (
        <ConfirmServiceScreen
          // Another address is another question, which nobody has answered yet.
          key={screen.serviceOrigin ?? "none"}
          productName={productName}
          screen={screen}
        />
      );
    case "card":
      return <CardScreen key={cardKey(screen.card)} productName={productName} screen={screen} />;
    case "waiting":
      return <WaitingScreen productName={productName} screen={screen} />;
    case "approved":
      return <ApprovedScreen key={deviceKey(screen)} productName={productName} screen={screen} />;
    case "declined":
      return <DeclinedScreen productName={productName} organization={screen.organization} />;
    case "deactivated":
      return <DeactivatedScreen productName={productName} screen={screen} />;
    case "credentials":
      return <CredentialsScreen productName={productName} screen={screen} />;
    case "home":
      return <HomeScreen key={deviceKey(screen)} productName={productName} screen={screen} />;
    case "history":
      return <HistoryScreen productName={productName} screen={screen} />;
    case "left":
      return <LeftScreen productName={productName} screen={screen} />;
    case "problem":
      return <ProblemScreen key={screen.problem.code} productName={productName} screen={screen} />;
    default:
      return assertNever(screen);
  }
}

function deviceKey({ device }: Extract<AgentScreen, { kind: "approved" | "home" }>): string {
  return `${device.serviceOrigin}|${device.clientId}`;
}
