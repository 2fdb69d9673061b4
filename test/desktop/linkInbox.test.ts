import { describe, expect, it } from "vitest";
import type { LaunchInvitation } from "../../main/desktop/launchArguments.ts";
import { createLinkInbox } from "../../main/desktop/linkInbox.ts";
import { createAgentFake } from "./agentFake.ts";

const link = (name: string): LaunchInvitation => ({
  kind: "link",
  link: `latchkey://invite/${name}`,
});
const [A, B] = [link("A"), link("B")];
const NONE: LaunchInvitation = { kind: "none" };
const BROKEN: LaunchInvitation = { kind: "unusable", code: "link.malformed" };
const TWO: LaunchInvitation = { kind: "unusable", code: "link.ambiguous" };

describe("what arrives before there is an agent", () => {
  it("waits and is delivered in order, what is written alike once", () => {
    const fake = createAgentFake();
    const inbox = createLinkInbox();
    for (const each of [A, BROKEN, A, NONE, B, TWO, A, BROKEN]) inbox.receive(each);
    expect([fake.opened, fake.refused]).toEqual([[], []]);
    expect(inbox.connect(fake.agent)).toBe(true);
    expect(fake.opened).toEqual(["latchkey://invite/A", "latchkey://invite/B"]);
    expect(fake.refused).toEqual(["link.malformed", "link.ambiguous"]);
  });

  it.each<[string, readonly LaunchInvitation[], boolean]>([
    ["nothing", [], false],
    ["launches without a link", [NONE, NONE], false],
    ["a broken link", [BROKEN], false],
    ["a link", [NONE, A], true],
  ])("says whether there was a link: %s", (_what, received, expected) => {
    const inbox = createLinkInbox();
    for (const each of received) inbox.receive(each);
    expect(inbox.connect(createAgentFake().agent)).toBe(expected);
  });
});

it("hands all that comes later to the agent, which knows what is the same and what has to wait", () => {
  const fake = createAgentFake();
  const inbox = createLinkInbox();
  inbox.connect(fake.agent);
  for (const each of [A, A, NONE, BROKEN, B]) inbox.receive(each);
  expect(fake.opened).toEqual([A, A, B].map((each) => each.kind === "link" && each.link));
  expect(fake.refused).toEqual(["link.malformed"]);
});
