import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { DesktopSession } from "./desktopSession.ts";
import { actUntil, createHand, type Place } from "./hand.ts";
import { holds, type Colour, type Picture } from "./screen.ts";

/** A mail program with one message open. */
export interface MailProgram {
  /** Where the link in the text of the message is on the screen; waits until it is shown. */
  link(): Promise<Place>;
  /** Selects the whole message, as it is shown, and copies it. */
  copy(): Promise<void>;
}

/** From the addresses in the head of a message down to the first link in its text, at least. */
const HEAD_HEIGHT = 150;
/** In the text, and on nothing that would open. */
const BESIDE_LINK = 300;
const SELECTION_COLOUR = 0x35_84_e4;
/** In pixels: more than the selected lines in the lists of folders and of messages. */
const SELECTION_SIZE = 100_000;

const ACCOUNT = `[Account: 1]
account_name=person
is_default=1
name=Person
address=person@example.com
protocol=5
receive_server=localhost
`;
// The older version of its settings, which it takes over without asking anything.
const SETTINGS = `[Common]
config_version=4
uri_open_command=xdg-open '%s'
`;
const FOLDERS = ["inbox", "sent", "draft", "queue", "trash"] as const;

/** Opens Claws Mail with a message in its inbox, of an account that fetches no mail. */
export async function openMail(session: DesktopSession, messageFile: string): Promise<MailProgram> {
  const home = session.environment["HOME"] ?? "";
  const own = join(home, ".claws-mail");
  await mkdir(own);
  for (const folder of FOLDERS) await mkdir(join(home, "Mail", folder), { recursive: true });
  await writeFile(join(home, "Mail", "inbox", "1"), await readFile(messageFile));
  await writeFile(join(own, "accountrc"), ACCOUNT);
  await writeFile(join(own, "clawsrc"), SETTINGS);
  const items = FOLDERS.map((name) => {
    const type = name === "sent" ? "outbox" : name;
    return `<folderitem type="${type}" name="${name}" path="${name}"/>`;
  });
  await writeFile(
    join(own, "folderlist.xml"),
    `<?xml version="1.0" encoding="UTF-8"?>
<folderlist><folder type="mh" name="Mail" path="Mail">${items.join("")}</folder></folderlist>
`,
  );
  session.start(["claws-mail", "--geometry", "1200x900+0+0", "--select", "#mh/Mail/inbox/1"]);
  async function link(): Promise<Place> {
    for (let attempt = 0; attempt < 300; attempt += 1) {
      const place = findLink(await session.screen.read());
      if (place !== undefined) return place;
      await sleep(100);
    }
    throw new Error("the mail program never showed the message's link");
  }
  return {
    link,
    async copy() {
      const { x, y } = await link();
      const hand = createHand(session);
      await actUntil(
        "the selection",
        async () => {
          await hand.click({ x: x + BESIDE_LINK, y });
          await hand.press("ctrl+a", "ctrl+c");
        },
        async () => holds(await session.screen.read(), SELECTION_COLOUR, SELECTION_SIZE),
      );
    },
  };
}

/** The lowest line in the colour of links, below the addresses in the head in the same colour. */
function findLink({ width, height, at }: Picture): Place | undefined {
  const lines: { readonly y: number; readonly x: number }[] = [];
  for (let y = 0; y < height; y += 1) {
    const places: number[] = [];
    for (let x = 0; x < width; x += 1) if (isGreen(at(x, y))) places.push(x);
    // Pictures on buttons have a few of it, too.
    if (places.length > 30) lines.push({ y, x: places[places.length >> 1] ?? 0 });
  }
  const [highest, lowest] = [lines[0], lines.at(-1)];
  if (highest === undefined || lowest === undefined) return undefined;
  return lowest.y - highest.y < HEAD_HEIGHT ? undefined : lowest;
}

/** Of letters whose edges are softened. */
function isGreen(colour: Colour): boolean {
  const [red, green, blue] = [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
  return green - Math.max(red, blue) > 60;
}
