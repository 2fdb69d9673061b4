import { join } from "node:path";

/** What a Linux browser needs of a session: display, language, input methods, screen readers. */
const KEPT = new Set([
  "DISPLAY",
  "WAYLAND_DISPLAY",
  "XAUTHORITY",
  "HOME",
  "USER",
  "LOGNAME",
  "LANG",
  "LANGUAGE",
  "TZ",
  "DBUS_SESSION_BUS_ADDRESS",
  "AT_SPI_BUS_ADDRESS",
  "XMODIFIERS",
  "DESKTOP_SESSION",
  "LD_LIBRARY_PATH",
]);
const KEPT_PREFIXES = ["LC_", "XDG_", "GTK_", "GDK_", "QT_", "XCURSOR_", "FONTCONFIG_"];

/** A Unix socket's address holds 107 bytes and a NUL on Linux, 103 on macOS. */
const SOCKET_PATH_MAX_BYTES = 103;
/** What Chromium puts below TMPDIR: a directory of six random characters and its socket. */
const LONGEST_SOCKET = "org.chromium.Chromium.XXXXXX/SingletonSocket";

/** The profile's own temporary directory, or none where its sockets' addresses would be too long. */
function temporaryDirectory(profileDirectory: string): { readonly TMPDIR?: string } {
  const directory = join(profileDirectory, "tmp");
  const longest = Buffer.byteLength(join(directory, LONGEST_SOCKET));
  return longest <= SOCKET_PATH_MAX_BYTES ? { TMPDIR: directory } : {};
}

/**
 * Environment of the browser. On Linux only what a window needs is passed on, and the PATH leads
 * to an empty directory: for `mailto:` and every other private scheme Chromium starts `xdg-open`
 * or `xdg-email` from there, past all that guards the page.
 */
export function browserEnvironment(
  environment: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
  profileDirectory: string,
): NodeJS.ProcessEnv {
  const temporary = temporaryDirectory(profileDirectory);
  if (platform === "win32") return { ...environment };
  if (platform !== "linux") return { ...environment, ...temporary };
  const kept = Object.entries(environment).filter(
    ([name]) => KEPT.has(name) || KEPT_PREFIXES.some((prefix) => name.startsWith(prefix)),
  );
  return {
    ...Object.fromEntries(kept),
    PATH: join(profileDirectory, "no-programs"),
    // What it puts there, its sockets above all, goes with the profile.
    ...temporary,
    XDG_CACHE_HOME: join(profileDirectory, "cache"),
    // Chromium's own name for it; otherwise crash files go below the person's home.
    BREAKPAD_DUMP_LOCATION: join(profileDirectory, "crashes"),
  };
}
