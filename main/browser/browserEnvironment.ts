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
  const temporary = join(profileDirectory, "tmp");
  if (platform === "win32") return { ...environment, TEMP: temporary, TMP: temporary };
  if (platform !== "linux") return { ...environment, TMPDIR: `${temporary}/` };
  const kept = Object.entries(environment).filter(
    ([name]) => KEPT.has(name) || KEPT_PREFIXES.some((prefix) => name.startsWith(prefix)),
  );
  return {
    ...Object.fromEntries(kept),
    PATH: join(profileDirectory, "no-programs"),
    // The sockets it makes there go with the profile.
    TMPDIR: temporary,
    XDG_CACHE_HOME: join(profileDirectory, "cache"),
  };
}
