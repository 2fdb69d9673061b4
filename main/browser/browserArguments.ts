import type { WindowConduct } from "../core/windowConduct.ts";

export interface WindowSize {
  /** CSS pixels, the frame included. */
  readonly width: number;
  readonly height: number;
}

export interface BrowserArgumentsOptions {
  readonly profileDirectory: string;
  readonly productName: string;
  readonly windowSize: WindowSize;
  readonly mode?: WindowConduct["mode"];
  /** `/dev/shm` is too small for the browser's shared memory, as in many containers. */
  readonly avoidSharedMemory: boolean;
  /** No X server: older browsers look for nothing else by themselves. */
  readonly onlyWayland: boolean;
}

const FEATURES_OFF = [
  // A page process kept warm for a navigation that never comes.
  "SpareRendererForSitePerProcess",
  "MediaRouter",
  "DialMediaRouteProvider",
  "OptimizationHints",
  "Translate",
  "AutofillServerCommunication",
  "CertificateTransparencyComponentUpdater",
];

/** Fills the screen, without the bars, bubbles and gestures that lead out of it. */
const KIOSK = [
  "--kiosk",
  // Where no window manager gives a window the screen, it has to ask for its corner by itself.
  "--window-position=0,0",
  "--overscroll-history-navigation=0",
  "--disable-pinch",
  "--noerrdialogs",
  "--hide-crash-restore-bubble",
];

/** A document that is nothing but a title, as an address. */
function titleDocument(title: string): string {
  const text = title.replaceAll(/[&<>]/gu, (character) => `&#${character.codePointAt(0)};`);
  return `data:text/html;charset=utf-8,${encodeURIComponent(`<title>${text}</title>`)}`;
}

/**
 * Command line of the browser. Never `--no-sandbox`: where the browser will not run with its
 * sandbox, it does not run. Nothing secret may ever stand here, since everybody can read it.
 */
export function browserArguments(options: BrowserArgumentsOptions): readonly string[] {
  const { profileDirectory, productName, windowSize, mode } = options;
  return [
    // Descriptors 3 and 4; no port is opened.
    "--remote-debugging-pipe",
    `--user-data-dir=${profileDirectory}`,
    // An address of ours would be asked for before we stand in the way; about:blank opens tabs.
    `--app=${titleDocument(productName)}`,
    `--window-size=${windowSize.width},${windowSize.height}`,
    `--class=${productName.replaceAll(/[^A-Za-z0-9]/gu, "") || "Window"}`,
    "--no-first-run",
    "--no-default-browser-check",
    "--password-store=basic",
    "--use-mock-keychain",
    // Nothing of its own accord: no updates, no sync, no reports, no pings, no predictions.
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-sync",
    "--disable-extensions",
    "--disable-component-extensions-with-background-pages",
    "--disable-default-apps",
    "--disable-breakpad",
    "--disable-crash-reporter",
    "--metrics-recording-only",
    "--no-pings",
    // A card of text needs no graphics card, whose process is the third largest of all.
    "--disable-gpu",
    // A page left alone stays awake: it shows what the agent does meanwhile.
    "--disable-backgrounding-occluded-windows",
    "--disable-renderer-backgrounding",
    "--deny-permission-prompts",
    "--disable-notifications",
    // No way to the network but through the gate: a proxy nobody can reach, for loopback too.
    "--proxy-server=http://255.255.255.255:9",
    "--proxy-bypass-list=<-loopback>",
    "--disable-quic",
    "--webrtc-ip-handling-policy=disable_non_proxied_udp",
    `--disable-features=${FEATURES_OFF.join(",")}`,
    ...(mode === "kiosk" ? KIOSK : []),
    ...(options.avoidSharedMemory ? ["--disable-dev-shm-usage"] : []),
    ...(options.onlyWayland ? ["--ozone-platform=wayland"] : []),
  ];
}
