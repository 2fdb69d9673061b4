import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EXIT } from "../../../main/core/exitCode.ts";
import { arrivingWindow } from "../../support/arrivingWindow.ts";
import { installLatchkey, type DesktopSession } from "../../support/desktopSession.ts";
import {
  LANDING,
  installEverydayBrowser,
  type EverydayBrowser,
} from "../../support/everydayBrowser.ts";
import { actUntil, createHand } from "../../support/hand.ts";
import { openMail, type MailProgram } from "../../support/mailProgram.ts";
import { missingPrograms } from "../../support/missingPrograms.ts";
import { answerQuestion } from "./answerQuestion.ts";
import { startDoorRig, type DoorRig } from "./doorRig.ts";

const missing = missingPrograms([
  "Xvfb",
  "gnome-keyring-daemon",
  "xdg-open",
  "xdotool",
  "chromium",
  "claws-mail",
]);

/** On the head of our window, which a display without a window manager shows near its corner. */
const BANNER = { x: 200, y: 60 };

describe.skipIf(missing !== "")(`the delivered e-mail in a mail program${missing}`, () => {
  let rig: DoorRig;
  beforeAll(async () => {
    rig = await startDoorRig();
  });
  afterAll(async () => {
    await rig?.stop();
  });

  /** The message that the service delivered last, as it came over SMTP. */
  async function deliver(): Promise<string> {
    await rig.acme.invite({ email: "person@example.com", recipientName: "Tessa" });
    const inbox = rig.service.inboxDirectory ?? "";
    return join(inbox, readdirSync(inbox).toSorted().at(-1) ?? "");
  }

  /** Clicks until the browser comes up. */
  async function clickLink(
    session: DesktopSession,
    [mail, browser]: readonly [MailProgram, EverydayBrowser],
    times: number,
  ): Promise<void> {
    const link = await mail.link();
    const click = (): Promise<void> => createHand(session).click(link, times);
    await actUntil("the browser", click, () => browser.hasStarted(), 20_000);
  }

  test("its link is clicked, then the button of the landing page: the window shows the card", async () => {
    const session = await rig.session();
    const browser = await installEverydayBrowser(session);
    const mail = await openMail(session, await deliver());
    const logFrom = rig.service.log().length;
    await clickLink(session, [mail, browser], 1);
    await answerQuestion(session, await browser.place(LANDING, "#open"));
    await rig.expectCard(session, logFrom);
    await session.stop();
  });

  test("is copied whole and pasted into the start screen: the window shows the card", async () => {
    const session = await rig.session();
    const mail = await openMail(session, await deliver());
    const logFrom = rig.service.log().length;
    await mail.copy();
    session.start([installLatchkey(session), "open"]);
    const page = await arrivingWindow(session);
    const field = page.getByRole("textbox", { name: "Link" });
    await field.waitFor();
    const hand = createHand(session);
    await actUntil(
      "the text in the field",
      async () => {
        // Where no field is: what is pasted finds its own way.
        await hand.click(BANNER);
        await hand.press("ctrl+v");
      },
      async () => (await field.inputValue()) !== "",
    );
    expect(await field.inputValue()).toMatch(/^From: [^]*\/i#[^]*Access code: [^]*nobody/iu);
    await hand.press("Return");
    await rig.expectCard(session, logFrom);
    await session.stop();
  });

  test("is saved and given to the command line, which prints the card", async () => {
    const session = await rig.session();
    const file = await deliver();
    const { code, output } = await session.run([
      installLatchkey(session),
      "inspect",
      "--file",
      file,
    ]);
    expect([code, output]).toEqual([EXIT.ok, expect.stringContaining("Acme Printing")]);
    expect(output).toContain("Ida Inviter");
    await session.stop();
  });

  test("its link is clicked twice, as people do: still one window and one card", async () => {
    const session = await rig.session();
    const browser = await installEverydayBrowser(session);
    const mail = await openMail(session, await deliver());
    const logFrom = rig.service.log().length;
    await clickLink(session, [mail, browser], 2);
    await answerQuestion(session, await browser.place(LANDING, "#open"));
    await rig.expectCard(session, logFrom);
    await session.stop();
  });
});
