import { connectToBus, sessionBusPath } from "../../credentials/dbusConnection.ts";

export interface DesktopNotice {
  readonly title: string;
  readonly text: string;
}

export interface NoticeSurroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly productName: string;
  /** How long the desktop may take, in ms. */
  readonly patienceMs?: number;
}

const NAME = "org.freedesktop.Notifications";
const PATIENCE_MS = 1_000;
/** How long the desktop shows it is its own choice. */
const EXPIRES = -1;

/**
 * Shows a notification of the desktop, where there is a service for it: for what cannot be told in
 * a window. https://specifications.freedesktop.org/notification-spec/latest/
 * @returns whether one took it
 */
export async function notifyDesktop(
  { title, text }: DesktopNotice,
  { environment, productName, patienceMs = PATIENCE_MS }: NoticeSurroundings,
): Promise<boolean> {
  const path = sessionBusPath(environment);
  if (path === undefined || process.platform !== "linux") return false;
  try {
    const bus = await connectToBus(path, AbortSignal.timeout(patienceMs));
    const noActions: string[] = [];
    const noHints: string[] = [];
    const icon = "";
    await bus.call({
      destination: NAME,
      path: "/org/freedesktop/Notifications",
      interface: NAME,
      member: "Notify",
      signature: "susssasa{sv}i",
      body: [productName, 0, icon, title, withoutMarkup(text), noActions, noHints, EXPIRES],
    });
    bus.close();
    return true;
  } catch {
    // No service, no bus, no answer: standard error has it all the same.
    return false;
  }
}

/** The text may be read as a kind of HTML. */
function withoutMarkup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
