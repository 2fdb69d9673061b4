import type { ErrorText } from "./errorText.ts";

/** Words about the program's own surroundings. */
export const PROGRAM_TEXT = {
  "usage.invalid": {
    title: "The command cannot be understood",
    text: "An option or argument is missing, unknown, unusable or contradicts another.",
    advice: "Run the command with `--help`.",
  },
  "config.invalid": {
    title: "The configuration cannot be read",
    text: "The configuration file is missing, damaged or holds something unexpected.",
    advice: "Correct the place named below; `docs/cli.md` describes the file.",
  },
  "config.unsafe": {
    title: "A file is not protected",
    text: "Somebody other than its owner could change the file named below, so it is not used.",
    advice: "Give the file to root or yourself and remove write permission for everybody else.",
  },
  "state.corrupt": {
    title: "A record was damaged",
    text: "A file of this program could not be read. It was set aside, not deleted.",
    advice: "Run `latchkey status`; enrol again if the device is missing there.",
  },
  "state.newer": {
    title: "A newer version was here",
    text: "A record was written by a newer version of this program. It was set aside, not deleted.",
    advice: "Install the newer version again and move the file named below back to its place.",
  },
  "state.unwritable": {
    title: "Nothing can be saved",
    text: "The state directory cannot be used, so that nothing could be remembered.",
    advice: "Check the free space and the permissions of the directory named below.",
  },
  "window.no_display": {
    title: "There is no display",
    text: "A window needs a graphical session.",
    advice: "Use `latchkey inspect` and `latchkey accept` instead.",
  },
  "window.no_browser": {
    title: "No browser to show the window",
    text: "Neither Chromium, Chrome nor Edge was found on this machine.",
    advice:
      "Install one, name it as `browser` in the configuration file, or use `latchkey inspect` and `latchkey accept`.",
  },
  "window.root": {
    title: "The window does not open for root",
    text: "Browsers refuse to run as root, and their protection is never switched off here.",
    advice: "Run as the ordinary user of the desktop session, or use `latchkey accept`.",
  },
  "window.failed": {
    title: "The window did not open",
    text: "The browser started and did not show the window.",
    advice: "Try again, or use `latchkey inspect` and `latchkey accept`.",
  },
  "internal.bug": {
    title: "Latchkey made a mistake",
    text: "Something happened that should be impossible.",
    advice: "Try again; if it stays, report it with the details below.",
  },
} as const satisfies Readonly<Record<string, ErrorText>>;
