import { describe, expect, it } from "vitest";
import { createLinkInbox } from "../../main/desktop/linkInbox.ts";
import { createAgentFake, SCREENS } from "./agentFake.ts";

const LINK = "latchkey://invite/A";
const OTHER = "latchkey://invite/B";

function connected() {
  const fake = createAgentFake();
  const inbox = createLinkInbox();
  inbox.connect(fake.agent);
  return { fake, inbox };
}

describe("links before there is an agent", () => {
  it("wait and are delivered in order, a repeated one once", () => {
    const fake = createAgentFake();
    const inbox = createLinkInbox();
    for (const link of [LINK, LINK, OTHER]) inbox.receive(link);
    expect(fake.opened).toEqual([]);
    inbox.connect(fake.agent);
    expect(fake.opened).toEqual([LINK, OTHER]);
  });
});

describe("the same link again", () => {
  it("is dropped while the agent has not moved: 200 launches, one opening", () => {
    const { fake, inbox } = connected();
    for (let launch = 0; launch < 200; launch += 1) inbox.receive(LINK);
    expect(fake.opened).toEqual([LINK]);
  });

  it.each(["working", "card", "waiting", "approved"] as const)(
    "is dropped on the screen %s, also at every launch of 200",
    (kind) => {
      const { fake, inbox } = connected();
      inbox.receive(LINK);
      fake.show(SCREENS[kind]);
      for (let launch = 0; launch < 200; launch += 1) inbox.receive(LINK);
      expect(fake.opened).toEqual([LINK]);
    },
  );

  it.each(["welcome", "problem", "declined"] as const)("opens once more on %s", (kind) => {
    const { fake, inbox } = connected();
    inbox.receive(LINK);
    fake.show(SCREENS[kind]);
    inbox.receive(LINK);
    inbox.receive(LINK);
    expect(fake.opened).toEqual([LINK, LINK]);
  });
});

it.each(Object.keys(SCREENS) as (keyof typeof SCREENS)[])(
  "another link always reaches the agent, on %s too",
  (kind) => {
    const { fake, inbox } = connected();
    inbox.receive(LINK);
    fake.show(SCREENS[kind]);
    inbox.receive(OTHER);
    expect(fake.opened).toEqual([LINK, OTHER]);
  },
);
