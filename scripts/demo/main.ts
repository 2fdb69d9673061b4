// The main job end to end, on embedded defaults: real service, real e-mail, real keychain, real
// window. Everything lives in temporary folders and goes when it ends.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readInbox } from "../../service/mail/readInbox.ts";
import {
  createInvitingOrganization,
  startReferenceService,
  type ReferenceService,
} from "../../test/support/referenceService.ts";
import { pictureCard, startVirtualScreen } from "./cardPicture.ts";
import { administer, latchkey } from "./commands.ts";
import { prepareMachine, type DemoMachine } from "./keychain.ts";
import { enrolKiosk } from "./kiosk.ts";
import { heading, quote, say } from "./narration.ts";

const PICTURE = fileURLToPath(new URL("../../dist/demo/card.png", import.meta.url));
const RECIPIENT = "tessa@example.com";

const keep = process.argv.includes("--keep");
/** A person answers in a window; as root no browser would show one. */
const inWindow = !process.argv.includes("--cli") && hasDisplay() && process.getuid?.() !== 0;

/** Undone in reverse order, whatever happened. */
const cleanUps: (() => Promise<unknown>)[] = [];

function hasDisplay(): boolean {
  if (process.platform !== "linux") return true;
  return Boolean(process.env["DISPLAY"]) || Boolean(process.env["WAYLAND_DISPLAY"]);
}

async function invite(service: ReferenceService): Promise<{ credential: string }> {
  heading("The administrator's side: an organization, a group, a licence, an invitation");
  const acme = await createInvitingOrganization(service, {
    name: "Acme Printing",
    group: "Presses",
    licences: ["Press control"],
  });
  say(
    "Created: organization “Acme Printing”, licence “Press control”, group “Presses” that may use it,",
  );
  say("and an application credential with which devices may look invitations up.");
  await administer(service, [
    "invite",
    "--org=Acme Printing",
    "--group=Presses",
    `--email=${RECIPIENT}`,
    "--recipient=Tessa Tech",
    "--inviter=Ida Inviter",
    "--message=This is for the new press in hall 2.",
    "--device-name=Press line 4",
  ]);
  const { clientId, clientSecret } = acme;
  return { credential: JSON.stringify({ client_id: clientId, client_secret: clientSecret }) };
}

async function receive(service: ReferenceService): Promise<string> {
  heading("The recipient's side: the e-mail as it arrived by SMTP");
  const mails = await readInbox(service.inboxDirectory ?? "");
  const mail = mails.findLast(({ deliveredTo }) => deliveredTo.includes(RECIPIENT));
  if (mail === undefined) throw new Error("the e-mail did not arrive");
  quote(`From: ${mail.from.name} <${mail.from.address}>\nSubject: ${mail.subject}\n\n${mail.text}`);
  const link = /https?:\/\/\S+\/i#\S+/.exec(mail.text)?.[0];
  if (link === undefined) throw new Error("the e-mail holds no link");
  return link;
}

/** A person answers in the window. False where no window comes up on this display. */
async function answerInWindow({ machine }: DemoMachine, link: string): Promise<boolean> {
  heading("The device's side: the window");
  say("A window opens with the invitation: name the device, accept or decline, close the window.");
  const child = machine.start(["open", link]);
  let output = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stdin?.end();
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 9) return true;
  quote(output);
  say("The window did not come up here; the command line does the same job:");
  return false;
}

async function answerByCommandLine(device: DemoMachine, link: string): Promise<void> {
  heading("The device's side: by command line");
  await latchkey(device, ["inspect"], link);
  await latchkey(device, ["accept", "--name", "Press line 5"], link);
}

/** The window as a person would see it, on a display that nobody sees. */
async function showCard({ machine }: DemoMachine, link: string): Promise<void> {
  heading("The window, on a virtual display");
  try {
    await pictureCard(machine, link, PICTURE);
    say(`Looking changes nothing. A picture of the card: ${PICTURE}`);
  } catch (error) {
    say(`The window could not be shown here: ${error instanceof Error ? error.message : ""}`);
  }
}

/** Links are registered in a home that only the demo knows: nothing of the person's own desktop. */
async function examine(device: DemoMachine): Promise<void> {
  // Elsewhere no command registers links, and on macOS another home has another keychain.
  if (process.platform !== "linux") {
    heading("Does everything work here?");
    await latchkey(device, ["doctor"]);
    return;
  }
  heading("Does everything work here? Links are registered for a home of the demo's own");
  const home = mkdtempSync(join(tmpdir(), "latchkey-home-"));
  const own = {
    HOME: home,
    XDG_CONFIG_HOME: join(home, ".config"),
    XDG_DATA_HOME: join(home, ".local", "share"),
    XDG_STATE_HOME: join(home, ".local", "state"),
  };
  const before = new Map(Object.keys(own).map((name) => [name, device.machine.environment[name]]));
  try {
    Object.assign(device.machine.environment, own);
    await latchkey(device, ["register"]);
    await latchkey(device, ["doctor"]);
    await latchkey(device, ["unregister"]);
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete device.machine.environment[name];
      else device.machine.environment[name] = value;
    }
    rmSync(home, { recursive: true, force: true });
  }
}

async function playOn(service: ReferenceService, device: DemoMachine): Promise<void> {
  heading("Everything is still running; in another terminal:");
  const variables = {
    LATCHKEY_SERVICE: service.origin,
    LATCHKEY_ADMIN_TOKEN_FILE: service.adminTokenFile,
    LATCHKEY_CONFIG: device.machine.configFile,
    ...device.environment,
  };
  quote(
    [
      ...Object.entries(variables).map(([name, value]) => `export ${name}='${value}'`),
      "bin/latchkey-service invite --org 'Acme Printing' --group Presses --inviter You --no-email",
      "bin/latchkey inspect        # paste the link or the code, then Ctrl+D",
      "bin/latchkey accept --name 'My device'",
      "bin/latchkey status",
      `# e-mails: ${service.inboxDirectory ?? ""}`,
    ].join("\n"),
  );
  say("Press Ctrl+C here to end and clean up.");
  const alive = setInterval(() => undefined, 60_000);
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  clearInterval(alive);
}

async function main(): Promise<void> {
  say("Latchkey: from the e-mailed link to a device that lives as itself.");
  const service = await startReferenceService();
  cleanUps.push(() => service.stop());
  say(
    `The reference service runs at ${service.origin}, its inbox at ${service.inboxDirectory ?? ""}.`,
  );

  const { credential } = await invite(service);
  const link = await receive(service);

  heading("This machine gets its application credential");
  const screen = inWindow ? undefined : await startVirtualScreen().catch(() => undefined);
  if (screen !== undefined) cleanUps.push(() => screen.stop());
  const { origin } = service;
  const device = await prepareMachine({ service: origin, credential, ...screen });
  cleanUps.push(() => device.cleanUp());

  if (!inWindow || !(await answerInWindow(device, link))) {
    if (screen !== undefined) await showCard(device, link);
    await answerByCommandLine(device, link);
  }

  heading("The device lives as itself: its own credential, its licences");
  await latchkey(device, ["status"]);

  await examine(device);

  await enrolKiosk(service, credential);

  heading("The administrator's side again");
  await administer(service, ["list", "--org", "Acme Printing"]);
  await administer(service, ["device", "list", "--org", "Acme Printing"]);

  if (keep) await playOn(service, device);
  else
    say("\nAll of it is cleaned up now; `npm run demo -- --keep` leaves it running to play with.");
}

try {
  await main();
} catch (error) {
  process.stderr.write(`demo: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  for (const cleanUp of cleanUps.toReversed()) await cleanUp().catch(() => undefined);
}
