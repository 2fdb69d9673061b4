import { describe, expect, test } from "vitest";
import {
  createRecognize,
  receptionIn,
  type Reception,
} from "../../../main/agent/window/arrivals.ts";
import type { SessionState, Task } from "../../../main/core/sessionState.ts";
import { createToken, printSecret } from "../../../protocol/invitationSecret.ts";
import { origin } from "../../core/originArbitraries.ts";
import { device, opened, SERVICE, WAITING } from "../../core/sessionArbitraries.ts";

const answer: Task = {
  kind: "answer",
  opened: opened(),
  decision: { kind: "decline", reason: null },
  idempotencyKey: "k",
};
const open: Task = { kind: "open", text: "a link" };
const poll: Task = {
  kind: "poll",
  service: SERVICE,
  opened: null,
  waiting: WAITING,
  deviceName: "P",
};
const resumed: Task = {
  kind: "readDevice",
  service: SERVICE,
  clientId: "c",
  created: false,
  opened: null,
};
const rename: Task = {
  kind: "rename",
  service: SERVICE,
  device: device(),
  created: false,
  name: "P",
};
const failure = { code: "service.timeout" } as const;

const working = (task: Task): SessionState => ({
  kind: "working",
  task,
  progress: "looking-up",
  plan: ["looking-up"],
  attempt: 1,
});
const problem = (task: Task | null): SessionState => ({
  kind: "problem",
  failure,
  opened: null,
  task,
});

/** In the order another, same, unusable. */
const words = ({ another, same, unusable }: Reception): string =>
  [another, same, unusable].join(" ");

describe("what an arriving invitation finds", () => {
  test.each<[string, SessionState, string]>([
    ["welcome", { kind: "idle", problem: null }, "show show show"],
    ["welcome with a problem", { kind: "idle", problem: failure }, "show show show"],
    ["being read", working(open), "queue drop tell"],
    [
      "a service to be confirmed",
      { kind: "unconfirmed", text: "a link", service: SERVICE, problem: null },
      "queue drop tell",
    ],
    [
      "a card",
      { kind: "card", opened: opened(), proposedName: "P", nameProblem: null },
      "queue drop tell",
    ],
    ["an answer under way", working(answer), "queue drop tell"],
    ["a rename under way", working(rename), "queue drop tell"],
    [
      "the device of an answer being read",
      working({ ...resumed, opened: opened() }),
      "queue drop tell",
    ],
    ["the device of a start being read", working(resumed), "show drop tell"],
    ["a question about a wait", working(poll), "show drop tell"],
    [
      "waiting",
      { kind: "waiting", service: SERVICE, opened: null, waiting: WAITING, deviceName: "P" },
      "show drop tell",
    ],
    [
      "a device",
      { kind: "enrolled", service: SERVICE, device: device(), created: true, nameProblem: null },
      "show drop tell",
    ],
    ["declined", { kind: "declined", opened: opened() }, "show show show"],
    [
      "deactivated",
      { kind: "deactivated", service: SERVICE, device: null, task: resumed },
      "show show tell",
    ],
    ["a problem with opening", problem(open), "show show show"],
    ["a problem for good", problem(null), "show show show"],
    ["a problem with an answer", problem(answer), "queue show tell"],
    ["a problem with a wait", problem(poll), "show show show"],
  ])("%s", (_what, state, expected) => {
    expect(words(receptionIn(state))).toBe(expected);
  });
});

describe("one invitation, however it is written", () => {
  const secret = createToken(Uint8Array.from({ length: 16 }, (_, at) => at * 41 + 1));
  const token = printSecret(secret);
  const service = "https://licences.example.com";
  const recognize = createRecognize("latchkey", {
    defaultService: origin(service),
    insecureLoopback: false,
  });
  const key = recognize(`latchkey://invite/${token}`);

  test.each([
    `latchkey://invite/${token}?service=${encodeURIComponent(service)}`,
    `LATCHKEY://invite/${token.toLowerCase()}/`,
    `${service}/i#${token}`,
    token,
    `Hello,\n\nopen ${service}/i#${token}\nor the app: latchkey://invite/${token}\n`,
  ])("%s", (text) => {
    expect(key.ok).toBe(true);
    expect(recognize(text)).toEqual(key);
  });

  test.each([
    `latchkey://invite/${token}?service=https%3A%2F%2Fother.example.com`,
    `https://other.example.com/i#${token}`,
    printSecret(createToken(new Uint8Array(16))),
  ])("not %s", (text) => {
    const other = recognize(text);
    expect(other.ok).toBe(true);
    expect(other).not.toEqual(key);
  });

  test("a damaged one is none", () => {
    expect(recognize(`latchkey://invite/${token.slice(0, -3)}`)).toMatchObject({
      failure: { code: "link.cut_off" },
    });
  });
});
