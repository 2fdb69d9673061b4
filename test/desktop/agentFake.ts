import type { AgentScreen, AgentView, CommandReply } from "../../preload/contract.ts";
import type { WindowAgent } from "../../main/agent/window/windowAgent.ts";

/** A fake of the agent: records links and commands; a test says what its screen is. */
export function createAgentFake() {
  const opened: string[] = [];
  const refused: string[] = [];
  const commands: { readonly name: string; readonly payload: unknown }[] = [];
  const listeners = new Set<(view: AgentView) => void>();
  let screen: AgentScreen = { kind: "welcome", problem: null };
  let revision = 0;
  let requestClose = (): void => {};
  const view = (): AgentView => ({
    revision,
    productName: "Latchkey",
    language: "en",
    locale: "en",
    frame: { mode: "window", mayClose: true, hasHistory: false },
    screen,
    notices: [],
    queued: 0,
  });

  const agent: WindowAgent = {
    view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    command: (name, payload): CommandReply => {
      commands.push({ name, payload });
      return { accepted: true };
    },
    openInvitation: (text) => {
      opened.push(text);
      return "shown";
    },
    refuseInvitation: ({ code }) => {
      refused.push(code);
    },
    closeRequested: new Promise((resolve) => {
      requestClose = resolve;
    }),
  };

  return {
    agent,
    opened,
    /** Codes of what was no invitation. */
    refused,
    commands,
    listeners,
    requestClose: () => requestClose(),
    show: (next: AgentScreen): void => {
      screen = next;
      revision += 1;
      for (const listener of listeners) listener(view());
    },
  };
}

const PROBLEM = {
  code: "service.unreachable",
  title: "t",
  text: "t",
  advice: "a",
  detail: null,
  retryable: true,
} as const;

/** One screen of each kind, as small as its type allows. */
export const SCREENS = {
  welcome: { kind: "welcome", problem: null },
  working: { kind: "working", step: "accepting", plan: ["accepting"], card: null },
  card: {
    kind: "card",
    card: card(),
    proposedName: "Press line 4",
    nameProblem: null,
    suggestions: [],
    nameCheck: { state: "unchecked" },
  },
  waiting: {
    kind: "waiting",
    card: null,
    organization: { id: "o1", name: "Acme" },
    reason: "manual_approval",
    deviceName: "Press line 4",
    since: null,
    comparisonCode: null,
  },
  approved: {
    kind: "approved",
    created: true,
    nameProblem: null,
    device: device(),
  },
  declined: { kind: "declined", organization: { id: "o1", name: "Acme" } },
  deactivated: {
    kind: "deactivated",
    serviceOrigin: "https://licences.example.com",
    device: { name: "Press line 4", organization: { id: "o1", name: "Acme" } },
  },
  confirm_service: {
    kind: "confirm_service",
    serviceOrigin: "https://licences.example.com",
    marks: [],
    problem: null,
  },
  credentials: {
    kind: "credentials",
    serviceOrigin: "https://licences.example.com",
    reason: PROBLEM,
    problem: null,
  },
  home: {
    kind: "home",
    device: device(),
    asOf: null,
    problem: null,
    rename: null,
    nameProblem: null,
    others: [],
  },
  history: { kind: "history", entries: [] },
  left: { kind: "left", organization: { id: "o1", name: "Acme" }, problem: null },
  problem: {
    kind: "problem",
    card: null,
    problem: PROBLEM,
  },
} as const satisfies { [Kind in AgentScreen["kind"]]: Extract<AgentScreen, { kind: Kind }> };

function device() {
  return {
    serviceOrigin: "https://licences.example.com",
    clientId: "c1",
    name: "Press line 4",
    organization: { id: "o1", name: "Acme" },
    groups: [],
    licences: [],
    enrolledAt: null,
  } as const;
}

function card() {
  return {
    serviceOrigin: "https://licences.example.com",
    organization: { id: "o1", name: "Acme" },
    group: { id: "g1", name: "Presses" },
    inviterName: "Ida",
    recipientName: null,
    message: null,
    invitedAt: "2026-11-01T08:00:00Z",
    expiresAt: null,
    licences: [],
    approval: "automatic",
    effect: "create",
    machine: { hostname: "press4", platform: "linux", maker: null, model: null, serial: null },
  } as const;
}
