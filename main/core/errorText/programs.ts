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
  "config.overruled": {
    title: "A service does not count",
    text: "The configuration names a service that the administrator's policy does not allow.",
    advice:
      "Ask whoever looks after this machine to allow it, or take it out of the configuration file.",
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
    text: "No Chromium, Chrome or Edge was found, or not where the configuration file says.",
    advice:
      "Install one, put the right path of it as `browser` into the configuration file, or use `latchkey inspect` and `latchkey accept`.",
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
  "window.unresponsive": {
    title: "The open window does not answer",
    text: "A window of this program is open already, and it did not take the invitation.",
    advice: "Close that window, or end its process, then open the link again; nothing is lost.",
  },
  "window.full": {
    title: "Too many invitations are waiting",
    text: "The window that is open keeps 20 of them; this one was not added to them.",
    advice: "Answer some of them there, then open the link again.",
  },
  "registration.unsupported": {
    title: "Links cannot be registered here",
    text: "On this system the desktop learns which program opens links from the installed application.",
    advice: "Install the desktop application and start it once.",
  },
  "registration.unwritable": {
    title: "The registration could not be written",
    text: "The file named below could not be changed. What had been changed before it was put back.",
    advice:
      "Check the permissions and the free space; `--system` needs root, without it you register for yourself.",
  },
  "registration.taken": {
    title: "Another program opens these links",
    text: "The links of this program are registered for the program named below, which was left alone.",
    advice: "If that is not meant to be, take them over with `latchkey register --replace`.",
  },
  "registration.ineffective": {
    title: "The desktop opens something else",
    text: "The registration was written, and the desktop still prefers what is named below.",
    advice: "Run `latchkey doctor` to see which setting decides.",
  },
  "internal.bug": {
    title: "Latchkey made a mistake",
    text: "Something happened that should be impossible.",
    advice: "Try again; if it stays, report it with the details below.",
  },
} as const satisfies Readonly<Record<string, ErrorText>>;
