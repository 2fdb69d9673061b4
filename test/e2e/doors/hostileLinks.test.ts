import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findInvitation } from "../../../main/core/invitationText.ts";
import { HAS_STRACE } from "../../fault/strace.ts";
import { arrivingWindow } from "../../support/arrivingWindow.ts";
import { readExecutions, writingExecutions } from "../../support/executions.ts";
import { missingPrograms } from "../../support/missingPrograms.ts";
import { startDoorRig, type DoorRig } from "./doorRig.ts";

const options = { scheme: "latchkey", insecureLoopback: true } as const;
/** In each link, and the name of the file that would be there if a shell read one. */
const MARK = "was-executed";

/** Begins with our scheme, and goes on as code of a shell, a switch or a placeholder would. */
const OURS = [
  `latchkey://invite/"${MARK}"`,
  `latchkey://invite/'; touch ${MARK}; '`,
  `latchkey://invite/${MARK} in words`,
  `latchkey://invite/$(touch ${MARK})`,
  `latchkey://invite/\`touch ${MARK}\``,
  `latchkey://invite/${MARK}\ntouch ${MARK}`,
  `latchkey://invite/%u%s%1%%${MARK}`,
  `latchkey://invite/${MARK} --no-sandbox`,
  `latchkey:--no-sandbox=${MARK}`,
  `latchkey://invite/;touch\${IFS}${MARK};`,
  `latchkey://invite/|touch ${MARK}`,
  `latchkey://invite/&touch ${MARK}&`,
  `latchkey://invite/\\"$(touch ${MARK})*?[a-z]~`,
];
/** No address at all to the desktop, which keeps it to itself. */
const NOBODYS = [`--no-sandbox=${MARK}`, "-h", `%u${MARK}`, `; touch ${MARK}`, `| touch ${MARK}`];

const missing = missingPrograms(["Xvfb", "gnome-keyring-daemon", "xdg-open"]);
const untraced = HAS_STRACE ? "" : " (needs strace)";

describe.skipIf(missing + untraced !== "")(`hostile links${missing}${untraced}`, () => {
  let rig: DoorRig;
  beforeAll(async () => {
    rig = await startDoorRig();
  });
  afterAll(async () => {
    await rig?.stop();
  });

  test("come to the program as one argument and to nobody else, and the window says why not", async () => {
    const session = await rig.session();
    const home = session.environment["HOME"] ?? "";
    const logFrom = rig.service.log().length;

    async function open(link: string): Promise<OpenedLink> {
      const file = join(home, "executions");
      const { code } = await session.run(writingExecutions(file, ["xdg-open", link]));
      return { code, executions: await readExecutions(file) };
    }

    session.start(["xdg-open", OURS[0] ?? ""]);
    const page = await arrivingWindow(session);
    await page.locator('[data-code^="link."]').waitFor();

    for (const link of OURS) {
      const { code, executions } = await open(link);
      const told = executions.filter((args) => args.some((each) => each.includes(MARK)));
      // The entry names the program's interpreter, so that no shell stands between.
      expect([link, told.map(([program = ""]) => basename(program))]).toEqual([
        link,
        ["xdg-open", basename(process.execPath)],
      ]);
      expect(told.map((args) => args.filter((each) => each.includes(MARK)))).toEqual([
        [link],
        [link],
      ]);
      // Taken by the window that is open.
      expect([link, code]).toEqual([link, 0]);
      const found = findInvitation(link, options);
      expect([link, found.ok]).toEqual([link, false]);
      if (!found.ok) await page.locator(`[data-code="${found.failure.code}"]`).waitFor();
    }
    for (const link of NOBODYS) {
      const { code, executions } = await open(link);
      expect([link, code === 0]).toEqual([link, false]);
      const names = executions.map(([program = ""]) => basename(program));
      expect(names).not.toContain(basename(process.execPath));
    }
    expect(existsSync(join(home, MARK))).toBe(false);
    expect(rig.service.log().slice(logFrom)).not.toContain("/invitations/");
    await session.stop();
  });
});

interface OpenedLink {
  readonly code: number | null;
  readonly executions: readonly (readonly string[])[];
}
