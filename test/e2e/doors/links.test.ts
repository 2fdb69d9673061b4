import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LANDING, installEverydayBrowser } from "../../support/everydayBrowser.ts";
import { actUntil, createHand } from "../../support/hand.ts";
import { hasWindow } from "../../support/arrivingWindow.ts";
import { missingPrograms } from "../../support/missingPrograms.ts";
import { answerQuestion } from "./answerQuestion.ts";
import { startDoorRig, type DoorRig } from "./doorRig.ts";

let rig: DoorRig;

beforeAll(async () => {
  rig = await startDoorRig();
});
afterAll(async () => {
  await rig?.stop();
});

for (const opener of [["xdg-open"], ["gio", "open"]] as const) {
  const missing = missingPrograms(["Xvfb", "gnome-keyring-daemon", opener[0], "xdg-mime"]);
  describe.skipIf(missing !== "")(`${opener.join(" ")} in a bare session${missing}`, () => {
    test("starts the registered program, and its window shows the card", async () => {
      const session = await rig.session();
      const { appLink } = await rig.acme.invite();
      const logFrom = rig.service.log().length;
      session.start([...opener, appLink]);
      await rig.expectCard(session, logFrom);
      await session.stop();
      expect(session.processes()).toEqual([]);
    });
  });
}

const missing = missingPrograms([
  "Xvfb",
  "gnome-keyring-daemon",
  "xdg-open",
  "xdotool",
  "chromium",
]);
/** Whether one program can have a directory of its own in place of the machine's. */
const mayBind = spawnSync("unshare", ["--mount", "test", "-d", "/etc/chromium"]).status === 0;

describe.skipIf(missing !== "")(`a link in a web page${missing}`, () => {
  test("is clicked, the browser's question is answered, and the window shows the card", async () => {
    const session = await rig.session();
    const browser = await installEverydayBrowser(session);
    const { landingLink } = await rig.acme.invite();
    const logFrom = rig.service.log().length;
    session.start(["xdg-open", landingLink]);
    const button = await browser.place(LANDING, "#open");
    await answerQuestion(session, button);
    await rig.expectCard(session, logFrom);
    await session.stop();
  });

  test.skipIf(!mayBind)(
    "opens without a question where the administrator allows it for the service",
    async () => {
      const session = await rig.session();
      const browser = await installEverydayBrowser(session, {
        AutoLaunchProtocolsFromOrigins: [
          { protocol: "latchkey", allowed_origins: [rig.service.origin] },
        ],
      });
      const { landingLink } = await rig.acme.invite();
      const logFrom = rig.service.log().length;
      session.start(["xdg-open", landingLink]);
      const button = await browser.place(LANDING, "#open");
      const click = (): Promise<void> => createHand(session).click(button);
      await actUntil("the window", click, () => hasWindow(session), 20_000);
      await rig.expectCard(session, logFrom);
      await session.stop();
    },
  );
});
