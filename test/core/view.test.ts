import { toComparisonCode } from "../../protocol/comparisonCode.ts";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SessionState } from "../../main/core/sessionState.ts";
import { toScreen } from "../../main/core/view.ts";
import {
  device,
  opened,
  ORGANIZATION,
  SECRET,
  SERVICE,
  UNKNOWN,
  WAITING,
} from "./sessionArbitraries.ts";
import { ENGLISH, ERROR_TEXT } from "../support/englishWords.ts";

const machine = {
  hostname: "press-4",
  platform: "linux",
  maker: null,
  model: null,
  serial: null,
} as const;
const OPENED = opened();
const failure = { code: "service.timeout", cause: new Error("inner") } as const;

const openTask = { kind: "open", text: "latchkey://invite/TOKEN" } as const;
const answerTask = {
  kind: "answer",
  opened: OPENED,
  decision: { kind: "accept", name: "Press line 4" },
  idempotencyKey: "key-1",
} as const;
/** Of the key in RFC 7638, section 3.1. */
const THUMBPRINT = "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs";
const pollTask = {
  kind: "poll",
  service: SERVICE,
  opened: null,
  waiting: WAITING,
  deviceName: "Press line 4",
} as const;
const KNOWN = { name: "Press line 4", organization: ORGANIZATION };
const readTask = {
  kind: "readDevice",
  service: SERVICE,
  clientId: "device-1",
  created: false,
  opened: null,
  known: KNOWN,
} as const;

const card = {
  serviceOrigin: SERVICE,
  organization: ORGANIZATION,
  group: OPENED.invitation.group,
  inviterName: "Ida Inviter",
  recipientName: null,
  message: "Please set up press 4.",
  invitedAt: "2026-11-22T08:00:00Z",
  expiresAt: "2026-11-25T08:00:00Z",
  licences: OPENED.invitation.licences,
  approval: "automatic",
  effect: "create",
  machine,
};
const problem = { code: "service.timeout", ...ERROR_TEXT["service.timeout"], detail: null };

const SCREENS: readonly (readonly [string, SessionState, object])[] = [
  ["nothing yet", { kind: "idle", problem: null }, { kind: "welcome", problem: null }],
  [
    "a text that was no invitation",
    { kind: "idle", problem: { code: "link.none" } },
    { kind: "welcome", problem: { code: "link.none", retryable: false } },
  ],
  [
    "looking an invitation up",
    { kind: "working", task: openTask, progress: "signing-in", plan: ["signing-in"], attempt: 1 },
    { kind: "working", step: "signing-in", card: null },
  ],
  [
    "an answer under way, beside what is answered",
    { kind: "working", task: answerTask, progress: "accepting", plan: ["accepting"], attempt: 1 },
    { kind: "working", step: "accepting", card },
  ],
  [
    "asking again while waiting: the waiting screen, without a flicker",
    { kind: "working", task: pollTask, progress: "looking-up", plan: ["looking-up"], attempt: 1 },
    { kind: "waiting", card: null, organization: ORGANIZATION, reason: "manual_approval" },
  ],
  [
    "a service that this machine does not know, with what is suspicious about it",
    { kind: "unconfirmed", text: "latchkey://invite/TOKEN", service: UNKNOWN, problem: null },
    {
      kind: "confirm_service",
      serviceOrigin: UNKNOWN,
      marks: [{ kind: "resembles", origin: SERVICE }],
      problem: null,
    },
  ],
  [
    "a service that is still to be typed",
    {
      kind: "unconfirmed",
      text: "a code",
      service: null,
      problem: { code: "service.address_invalid" },
    },
    {
      kind: "confirm_service",
      serviceOrigin: null,
      marks: [],
      problem: { code: "service.address_invalid" },
    },
  ],
  [
    "the card, in full",
    { kind: "card", opened: OPENED, proposedName: "Press line 4", nameProblem: null },
    { kind: "card", card, proposedName: "Press line 4", nameProblem: null },
  ],
  [
    "the card with a name that does not pass",
    { kind: "card", opened: OPENED, proposedName: "", nameProblem: { code: "name.empty" } },
    { kind: "card", nameProblem: { code: "name.empty" } },
  ],
  [
    "waiting",
    { kind: "waiting", service: SERVICE, opened: OPENED, waiting: WAITING, deviceName: "Press" },
    { kind: "waiting", card, deviceName: "Press", since: null, comparisonCode: null },
  ],
  [
    "a device",
    { kind: "enrolled", service: SERVICE, device: device(), created: true, nameProblem: null },
    {
      kind: "approved",
      created: true,
      device: { serviceOrigin: SERVICE, clientId: "device-1", name: "Press line 4" },
    },
  ],
  [
    "declined",
    { kind: "declined", opened: OPENED },
    { kind: "declined", organization: ORGANIZATION },
  ],
  [
    "a deactivated device",
    { kind: "deactivated", service: SERVICE, device: KNOWN, task: readTask },
    { kind: "deactivated", serviceOrigin: SERVICE, device: KNOWN },
  ],
  [
    "a deactivated device that is asked about again: without a flicker",
    {
      kind: "working",
      task: { ...readTask, wasDeactivated: true },
      progress: "signing-in",
      plan: ["signing-in"],
      attempt: 2,
    },
    { kind: "deactivated", serviceOrigin: SERVICE, device: KNOWN },
  ],
  [
    "a wait of a deactivated device that is asked about again",
    {
      kind: "working",
      task: { ...pollTask, wasDeactivated: true },
      progress: "looking-up",
      plan: ["looking-up"],
      attempt: 2,
    },
    { kind: "deactivated", device: { name: "Press line 4", organization: ORGANIZATION } },
  ],
  [
    "an invitation that a deactivated device opened",
    { kind: "deactivated", service: null, device: null, task: openTask },
    { kind: "deactivated", serviceOrigin: null, device: null },
  ],
  [
    "a failure that can be tried again",
    { kind: "problem", failure, opened: OPENED, task: answerTask },
    { kind: "problem", problem: { ...problem, retryable: true }, card },
  ],
  [
    "the same failure with nothing to try again",
    { kind: "problem", failure, opened: null, task: null },
    { kind: "problem", problem: { ...problem, retryable: false }, card: null },
  ],
];

describe("toScreen", () => {
  test.each(SCREENS)("shows %s", (_, state, expected) => {
    expect(toScreen(state, { machine, words: ENGLISH, known: [SERVICE] })).toMatchObject(expected);
  });

  test("covers every kind of state", () => {
    const kinds = new Set(SCREENS.map(([, state]) => state.kind));
    expect([...kinds].toSorted()).toEqual(
      [
        "idle",
        "working",
        "card",
        "unconfirmed",
        "waiting",
        "enrolled",
        "declined",
        "deactivated",
        "problem",
      ].toSorted(),
    );
  });

  test.each(SCREENS)("says of %s nothing that opens an invitation, and no cause", (_, state) => {
    const json = JSON.stringify(toScreen(state, { machine, words: ENGLISH, known: [] }));
    for (const word of [SECRET.value, "TOKEN", "key-1", "acc-1", "inner", "cause"]) {
      expect(json).not.toContain(word);
    }
  });

  test("says since when it waits, from this machine's own record", () => {
    const waiting = [
      { acceptance: { acceptanceId: "another" }, since: "2026-11-20T08:00:00Z" },
      { acceptance: WAITING, since: "2026-11-22T09:30:00Z", keyThumbprint: THUMBPRINT },
    ];
    const state: SessionState = {
      kind: "working",
      task: pollTask,
      progress: "looking-up",
      plan: [],
      attempt: 1,
    };
    expect(toScreen(state, { machine, words: ENGLISH, known: [], waiting })).toMatchObject({
      kind: "waiting",
      since: "2026-11-22T09:30:00Z",
      comparisonCode: toComparisonCode(THUMBPRINT),
    });
  });

  test("shows other people's words as they are: whoever shows them must take care", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (message) => {
        const state: SessionState = {
          kind: "card",
          opened: opened({ message }),
          proposedName: "Press",
          nameProblem: null,
        };
        expect(toScreen(state, { machine, words: ENGLISH, known: [] })).toMatchObject({
          card: { message },
        });
      }),
    );
  });
});
