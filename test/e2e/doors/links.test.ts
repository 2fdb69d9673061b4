import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LANDING, installEverydayBrowser } from "../../support/everydayBrowser.ts";
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
});
