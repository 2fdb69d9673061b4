import { CHANNELS, type AgentView } from "../../preload/contract.ts";
import { PAGE_URL } from "../../main/desktop/pageScheme.ts";
import { createElectronFake } from "./electronStandIn.ts";

/** What the built entry did, told on standard output once its window shows something. */
export interface BootReport {
  readonly calls: readonly string[];
  readonly preload: string | undefined;
  readonly page: string;
  readonly view: AgentView;
}

const fake = createElectronFake({ isPackaged: false });
const { BrowserWindow, dialog, ipcMain, Menu, protocol, session } = fake.electron;

export const app = { ...fake.electron.app, getVersion: () => "0.0.0" };
export const utilityProcess = {
  fork: (): never => {
    throw new Error("no keychain is to be opened here");
  },
};
export { BrowserWindow, dialog, ipcMain, Menu, protocol, session };

// As in Electron: ready comes after the entry has run to its end, without waiting for anybody.
setTimeout(() => {
  fake.becomeReady();
  void reportWhenShown();
});

async function reportWhenShown(): Promise<void> {
  for (;;) {
    if (fake.errorBoxes.length > 0) throw new Error(fake.errorBoxes.join());
    const [window] = fake.windows;
    if (window?.calls.includes("show") === true) {
      const sender = {
        frame: { url: PAGE_URL, parent: null, detached: false },
        contentsId: window.webContents.id,
      };
      const view = (await fake.invoke(CHANNELS.getView, sender)) as AgentView;
      if (view.screen.kind !== "working") {
        const page = (await window.page?.text()) ?? "";
        const { preload } = window.options.webPreferences ?? {};
        const report: BootReport = { calls: fake.calls, preload, page, view };
        process.stdout.write(JSON.stringify(report), () => process.exit(0));
        return;
      }
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  }
}
