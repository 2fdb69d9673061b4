import { ERROR_CODES } from "../../../main/core/errorCodes.ts";
import { isRetryable } from "../../../main/core/retryAdvice.ts";
import type {
  AgentScreen,
  AgentView,
  CardView,
  DeviceView,
  HistoryEntryView,
  ProblemView,
} from "../../../preload/contract.ts";
import { ERROR_TEXT } from "../../support/englishWords.ts";

/** A card in which every field has something of its own to show. */
export const CARD: CardView = {
  serviceOrigin: "https://licences.example.com",
  organization: { id: "org-1", name: "Acme Printing" },
  group: { id: "grp-1", name: "Presses" },
  inviterName: "Anna Weber",
  recipientName: "Jonas Lindqvist",
  message: "This is the machine next to the paper store. Call me when it is up, please.",
  invitedAt: "2031-03-01T09:15:00Z",
  expiresAt: "2031-03-04T09:15:00Z",
  licences: [
    { id: "lic-1", name: "Colour management" },
    { id: "lic-2", name: "Press control 5" },
  ],
  approval: "automatic",
  effect: "create",
  machine: {
    hostname: "press-04",
    platform: "linux",
    maker: "Heidelberg",
    model: "Versafire EV",
    serial: "HD-2041-7734",
  },
};

export const DEVICE: DeviceView = {
  serviceOrigin: "https://licences.example.com",
  clientId: "dev-7f3a91",
  name: "Press line 4",
  organization: CARD.organization,
  groups: [CARD.group, { id: "grp-2", name: "Hall B" }],
  licences: CARD.licences,
  enrolledAt: "2031-03-01T10:02:00Z",
};

/** A failure with the agent's own words. */
export function problemOf(code: ProblemView["code"], detail: string | null = null): ProblemView {
  return { code, ...ERROR_TEXT[code], detail, retryable: isRetryable(code) };
}

export function cardScreen(
  card: Partial<CardView> = {},
  nameProblem: ProblemView | null = null,
): Extract<AgentScreen, { kind: "card" }> {
  return {
    kind: "card",
    card: { ...CARD, ...card },
    proposedName: "press-04",
    nameProblem,
    suggestions: [
      { from: "template", name: "Versafire EV-HD-2041-7734" },
      { from: "model", name: "Heidelberg Versafire EV" },
    ],
    nameCheck: { state: "unchecked" },
  };
}

function entry(
  event: HistoryEntryView["event"],
  at: string,
  deviceName: string | null,
): HistoryEntryView {
  const { serviceOrigin, organization } = CARD;
  return { at, event, serviceOrigin, organization: organization.name, deviceName };
}

/** All that can happen; a new event does not compile until it is here. */
const EVENTS = Object.keys({
  accepted: 0,
  joined: 0,
  waiting: 0,
  approved: 0,
  rejected: 0,
  declined: 0,
  renamed: 0,
  rename_queued: 0,
  rotated: 0,
  left: 0,
  credential_stored: 0,
  service_confirmed: 0,
} satisfies Record<HistoryEntryView["event"], 0>) as readonly HistoryEntryView["event"][];

/** Every screen once, by a name for it. */
export const SCREENS = {
  welcome: { kind: "welcome", problem: null },
  "welcome-problem": { kind: "welcome", problem: problemOf("link.cut_off") },
  working: {
    kind: "working",
    step: "looking-up",
    plan: ["reading-invitation", "opening-credentials", "signing-in", "looking-up"],
    card: null,
  },
  "working-card": {
    kind: "working",
    step: "accepting",
    plan: [
      "opening-credentials",
      "securing-key",
      "signing-in",
      "accepting",
      "recording",
      "reading-device",
    ],
    card: CARD,
  },
  "confirm-service": {
    kind: "confirm_service",
    serviceOrigin: "https://licences.example.com",
    marks: [],
    problem: null,
  },
  "confirm-service-marked": {
    kind: "confirm_service",
    serviceOrigin: "https://xn--lcences-fza.example.com:8443",
    marks: [
      { kind: "look_alike_letters", shown: "lícences.example.com" },
      { kind: "resembles", origin: "https://licences.example.com" },
      { kind: "unusual_port", port: 8443 },
    ],
    problem: null,
  },
  "confirm-service-none": {
    kind: "confirm_service",
    serviceOrigin: null,
    marks: [],
    problem: null,
  },
  "confirm-service-problem": {
    kind: "confirm_service",
    serviceOrigin: null,
    marks: [],
    problem: problemOf("service.address_invalid"),
  },
  card: cardScreen(),
  "card-join": cardScreen({ effect: "join", approval: "manual", expiresAt: null, message: null }),
  "card-name-problem": cardScreen({}, problemOf("name.empty")),
  "card-reason-problem": cardScreen({}, problemOf("reason.too_long")),
  waiting: {
    kind: "waiting",
    card: CARD,
    organization: CARD.organization,
    reason: "manual_approval",
    deviceName: "Press line 4",
    since: "2031-03-01T10:02:00Z",
    comparisonCode: "7F3A-91KQ-2V0M",
  },
  "waiting-new-key": {
    kind: "waiting",
    card: null,
    organization: CARD.organization,
    reason: "known_device_new_key",
    deviceName: "Press line 4",
    since: null,
    comparisonCode: null,
  },
  approved: { kind: "approved", device: DEVICE, created: true, nameProblem: null },
  "approved-joined": { kind: "approved", device: DEVICE, created: false, nameProblem: null },
  "approved-name-problem": {
    kind: "approved",
    device: DEVICE,
    created: true,
    nameProblem: problemOf("name.too_long"),
  },
  declined: { kind: "declined", organization: CARD.organization },
  credentials: {
    kind: "credentials",
    serviceOrigin: CARD.serviceOrigin,
    reason: problemOf("credentials.absent"),
    problem: null,
  },
  "credentials-problem": {
    kind: "credentials",
    serviceOrigin: CARD.serviceOrigin,
    reason: problemOf("credentials.rejected"),
    problem: problemOf("credentials.not_stored"),
  },
  home: {
    kind: "home",
    device: DEVICE,
    asOf: null,
    problem: null,
    rename: null,
    nameProblem: null,
    others: [],
  },
  "home-offline": {
    kind: "home",
    device: DEVICE,
    asOf: "2031-03-02T07:40:00Z",
    problem: problemOf("network.offline"),
    rename: { state: "queued", name: "Press line 5", since: "2031-03-02T07:41:00Z" },
    nameProblem: null,
    others: [
      { clientId: "dev-2", name: "Proof 1", organization: { id: "org-2", name: "Borg Print" } },
    ],
  },
  "home-conflict": {
    kind: "home",
    device: DEVICE,
    asOf: null,
    problem: null,
    rename: { state: "conflict", name: "Press line 5", serviceName: "Press line 4" },
    nameProblem: null,
    others: [],
  },
  history: {
    kind: "history",
    entries: [
      entry("renamed", "2031-03-02T07:41:00Z", "Press line 4"),
      entry("accepted", "2031-03-01T10:02:00Z", "press-04"),
      { ...entry("credential_stored", "2031-03-01T09:58:00Z", null), organization: null },
    ],
  },
  "history-all": {
    kind: "history",
    entries: EVENTS.flatMap((event, index) => [
      entry(event, `2031-02-${10 + index}T10:02:00Z`, "press-04"),
      { ...entry(event, `2031-02-${10 + index}T09:02:00Z`, null) },
      {
        at: `2031-02-${10 + index}T08:02:00Z`,
        event,
        serviceOrigin: null,
        organization: null,
        deviceName: null,
      },
    ]).toReversed(),
  },
  "history-empty": { kind: "history", entries: [] },
  left: { kind: "left", organization: CARD.organization, problem: null },
  "left-problem": {
    kind: "left",
    organization: CARD.organization,
    problem: problemOf("credentials.locked"),
  },
  deactivated: {
    kind: "deactivated",
    serviceOrigin: CARD.serviceOrigin,
    device: { name: DEVICE.name, organization: DEVICE.organization },
  },
  "deactivated-unknown": { kind: "deactivated", serviceOrigin: null, device: null },
  "problem-network": {
    kind: "problem",
    problem: problemOf("service.unreachable", "connect ECONNREFUSED"),
    card: null,
  },
  "problem-locked": { kind: "problem", problem: problemOf("credentials.locked"), card: CARD },
  "problem-expired": { kind: "problem", problem: problemOf("invitation.expired"), card: CARD },
  "problem-certificate": {
    kind: "problem",
    problem: problemOf("service.certificate", "licences.example.com: CERT_HAS_EXPIRED"),
    card: null,
  },
} as const satisfies Record<string, AgentScreen>;

/** A problem screen for each code there is. */
export const PROBLEM_SCREENS = ERROR_CODES.map(
  (code) => ({ kind: "problem", problem: problemOf(code), card: null }) as const,
);

export function viewOf(screen: AgentScreen, revision = 1, queued = 0): AgentView {
  return {
    revision,
    productName: "Latchkey",
    language: "en",
    locale: "en-GB",
    frame: { mode: "window", mayClose: true, hasHistory: true },
    screen,
    notices: [],
    queued,
  };
}
