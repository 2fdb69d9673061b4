import type { ErrorText } from "./errorText.ts";

/** Words about this machine and its enrolment. */
export const MACHINE_TEXT = {
  "machine.id_missing": {
    title: "This machine has no identity",
    text: "The operating system's machine id is missing, empty or a placeholder.",
    advice: "On Linux run `systemd-machine-id-setup` as root, then try again.",
  },
  "machine.changed": {
    title: "This is not the machine that was enrolled",
    text: "The enrolment on this disk was made on other hardware or another installation.",
    advice: "Ask for a new invitation for this machine; the old enrolment is not used here.",
  },
  "device.not_enrolled": {
    title: "This machine is not enrolled",
    text: "No invitation was accepted on this machine yet.",
    advice: "Open an invitation with `latchkey open` or `latchkey accept`.",
  },
  "device.ambiguous": {
    title: "Which organization?",
    text: "This machine is a device of more than one organization.",
    advice: "Name one with `--organization`.",
  },
  "device.unknown": {
    title: "The service no longer knows this device",
    text: "The device was removed at the service.",
    advice: "Ask for a new invitation for this machine.",
  },
  "device.deactivated": {
    title: "This device is deactivated",
    text: "An administrator has deactivated this device.",
    advice: "Ask the administrator of the organization to activate it again.",
  },
  "device.refused": {
    title: "The service does not accept this device",
    text: "The device was deactivated or removed, its credential replaced, or this machine's clock is far off.",
    advice: "Check the clock, then ask the administrator of the organization.",
  },
  "name.empty": {
    title: "The name is empty",
    text: "A device needs a name that people recognise.",
    advice: "Enter a name, such as where the device stands.",
  },
  "name.too_long": {
    title: "The name is too long",
    text: "A device name has at most 64 characters.",
    advice: "Shorten the name.",
  },
  "name.forbidden_character": {
    title: "The name holds a character that cannot be shown",
    text: "Control characters, line breaks and invisible or direction-changing characters are refused.",
    advice: "Type the name instead of pasting it.",
  },
  "reason.too_long": {
    title: "The reason is too long",
    text: "A reason has at most 500 characters.",
    advice: "Shorten the reason.",
  },
  "machine.reinstalled": {
    title: "This machine was installed anew",
    text: "The hardware is the one that was enrolled, and the operating system on it is another installation.",
    advice:
      "Open an invitation for this machine; when an administrator approves, it gets its old name and place back.",
  },
  "machine.board_replaced": {
    title: "A part of this machine was replaced",
    text: "Some of the hardware is the one that was enrolled, and some is not: as after a change of the mainboard.",
    advice:
      "Ask for an invitation for this machine; an administrator sees that it is the same one, repaired.",
  },
  "machine.disk_moved": {
    title: "This disk comes from another machine",
    text: "The disk is the one that was enrolled, and the hardware around it is not: the disk was moved here, or the mainboard replaced.",
    advice:
      "Ask for an invitation for this machine, or put the disk back into the machine it was enrolled in.",
  },
  "machine.cloned": {
    title: "This is a copy of another machine",
    text: "The enrolment came with a copied image; the machine it was made on is a different one.",
    advice:
      "Ask for an invitation for this machine, which makes it a device of its own; the copied enrolment is not used.",
  },
  "enrolment.busy": {
    title: "This machine is being enrolled already",
    text: "Another process is answering an invitation or changing the enrolment of this machine now.",
    advice: "Wait until it is done, then try again; the process is named below.",
  },
} as const satisfies Readonly<Record<string, ErrorText>>;
