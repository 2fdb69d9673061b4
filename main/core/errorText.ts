import type { ErrorCode } from "./errorCodes.ts";

/** A failure for people: what happened, and what to do next. Never contains what was handed over. */
export interface ErrorText {
  readonly title: string;
  readonly text: string;
  readonly advice: string;
}

export const ERROR_TEXT = {
  "link.none": {
    title: "No invitation found",
    text: "There is no invitation link or access code in this text.",
    advice: "Paste the link or the access code from the invitation e-mail.",
  },
  "link.malformed": {
    title: "This is not an invitation link",
    text: "The link does not have the form of an invitation.",
    advice: "Copy the whole link from the e-mail, or type the access code that stands below it.",
  },
  "link.cut_off": {
    title: "The link was cut off",
    text: "A part of the link or code is missing; mail programs cut long lines.",
    advice: "Copy the whole link from the e-mail, or type the access code that stands below it.",
  },
  "link.mistyped": {
    title: "A character is wrong",
    text: "The link or code was changed on its way, or mistyped: its check characters do not fit.",
    advice: "Compare it with the e-mail character by character, or paste it instead of typing.",
  },
  "link.foreign": {
    title: "This link belongs to another program",
    text: "The link is not an invitation for this program.",
    advice:
      "Use the link from the invitation e-mail, or ask who invited you which program it is for.",
  },
  "link.ambiguous": {
    title: "More than one invitation",
    text: "The text holds two or more different invitations.",
    advice: "Paste only the one link or code you want to use.",
  },
  "service.not_configured": {
    title: "No service is set up",
    text: "The invitation does not say which service it belongs to, and this machine has no default.",
    advice: "Use the link instead of the code, or set `defaultService` in the configuration file.",
  },
  "service.not_allowed": {
    title: "This service is not allowed here",
    text: "The invitation belongs to a service that this machine may not talk to. Nothing was sent.",
    advice:
      "If you expected this service, ask whoever looks after this machine to add it to the configuration file.",
  },
  "service.insecure": {
    title: "This service is not protected",
    text: "The invitation names a service without https. Nothing was sent.",
    advice: "Ask who invited you for an https link.",
  },
  "service.unreachable": {
    title: "The service cannot be reached",
    text: "No connection to the service could be made.",
    advice:
      "Check this machine's network, then try again; nothing is lost and nothing happens twice.",
  },
  "service.timeout": {
    title: "The service takes too long",
    text: "The service did not answer in time.",
    advice: "Try again; the same invitation is never accepted twice.",
  },
  "service.certificate": {
    title: "The service could not prove who it is",
    text: "Its certificate is not valid for this machine. Nothing confidential was sent.",
    advice:
      "Check this machine's clock. If your network inspects traffic, ask for its certificate and name it as `caFile` in the configuration file.",
  },
  "service.redirected": {
    title: "The service sends us elsewhere",
    text: "The service answered with a redirect, which is not followed.",
    advice: "If this network asks you to sign in first, do so in a browser; then try again.",
  },
  "service.not_latchkey": {
    title: "Something else answered",
    text: "What answered is not an invitation service; it may be a sign-in page of this network.",
    advice: "If this network asks you to sign in first, do so in a browser; then try again.",
  },
  "service.metadata_invalid": {
    title: "The service is not set up correctly",
    text: "What the service says about itself does not fit its address, so it is not trusted.",
    advice: "Tell the operator of the service; nothing on this machine needs to change.",
  },
  "service.rate_limited": {
    title: "Too many attempts",
    text: "The service asks to wait before the next attempt.",
    advice: "Wait a minute, then try again.",
  },
  "service.failed": {
    title: "The service has a problem",
    text: "The service could not answer because of a failure of its own.",
    advice: "Try again in a few minutes; the same invitation is never accepted twice.",
  },
  "service.request_refused": {
    title: "The service refused the request",
    text: "The service did not take what this program sent; one of the two may be too old.",
    advice: "Update this program, then try again; if it stays, tell the operator of the service.",
  },
  "credentials.absent": {
    title: "No credential for this service",
    text: "This machine has no client credential for the service.",
    advice: "Store the one you were given with `latchkey credentials set`.",
  },
  "credentials.locked": {
    title: "The keychain is locked",
    text: "The credential is in this machine's keychain, and the keychain is locked.",
    advice: "Unlock the keychain (sign in to the desktop session), then try again.",
  },
  "credentials.lost": {
    title: "The credential is gone",
    text: "A credential was stored on this machine and is no longer in its keychain.",
    advice: "Store it anew with `latchkey credentials set`, or ask for a new invitation.",
  },
  "credentials.unavailable": {
    title: "The keychain does not answer",
    text: "This machine's keychain cannot be used now.",
    advice:
      "Start a desktop session with a keyring, or set `credentialStore` in the configuration file; `latchkey credentials status` says more.",
  },
  "credentials.malformed": {
    title: "The credential cannot be read",
    text: "What is stored, or was handed over, is not a client credential.",
    advice: "Store it anew with `latchkey credentials set`; its help shows the form.",
  },
  "credentials.not_stored": {
    title: "The credential was not stored",
    text: "The keychain took the credential and did not keep it.",
    advice: "Confirm the keychain's own question if it asks one, then try again.",
  },
  "credentials.rejected": {
    title: "The service does not accept the credential",
    text: "Client id or secret are wrong, withdrawn, or this machine's clock is far off.",
    advice: "Check the clock, then store the right credential with `latchkey credentials set`.",
  },
  "credentials.insufficient": {
    title: "The credential may not do this",
    text: "The service knows the credential but does not let it open or answer invitations.",
    advice: "Ask the operator of the service for a credential with the scope `invitation`.",
  },
  "credentials.dpop_refused": {
    title: "The service does not bind its tokens",
    text: "The configuration demands access tokens bound to this machine (DPoP); the service issued another kind.",
    advice: "Ask the operator of the service to enable DPoP for this client.",
  },
  "invitation.unknown": {
    title: "The service does not know this invitation",
    text: "No invitation belongs to this link or code.",
    advice: "Compare it with the e-mail. If it is the same, ask who invited you to send a new one.",
  },
  "invitation.expired": {
    title: "The invitation has expired",
    text: "Its time has run out; it can neither be accepted nor declined.",
    advice: "Ask who invited you to send it again.",
  },
  "invitation.revoked": {
    title: "The invitation was withdrawn",
    text: "Whoever sent it has taken it back.",
    advice: "Ask who invited you if you did not expect this.",
  },
  "invitation.superseded": {
    title: "A newer invitation was sent",
    text: "This one was replaced when it was sent again.",
    advice: "Look for the newest invitation e-mail and use its link.",
  },
  "invitation.declined": {
    title: "The invitation was declined",
    text: "Somebody declined it already.",
    advice: "Ask who invited you to send a new one if that was a mistake.",
  },
  "invitation.rejected": {
    title: "An administrator said no",
    text: "The acceptance was reviewed and rejected.",
    advice: "Ask who invited you; they can send a new invitation.",
  },
  "invitation.used": {
    title: "The invitation was used already",
    text: "It was accepted before, and an invitation is answered once.",
    advice:
      "If this device should have accepted it, run `latchkey status`; otherwise ask who invited you for an invitation for this device.",
  },
  "invitation.bound_elsewhere": {
    title: "Another device accepted this invitation",
    text: "An invitation belongs to the one device that accepted it, and that was not this one.",
    advice: "Ask who invited you for an invitation for this device.",
  },
  "acceptance.unknown": {
    title: "The service does not know this acceptance",
    text: "What this machine waits for does not exist at the service, or not for this machine.",
    advice: "Open the invitation again, or ask for a new one.",
  },
  "approval.pending": {
    title: "Waiting for approval",
    text: "An administrator has not decided yet.",
    advice: "Run `latchkey wait` later; nothing is lost meanwhile.",
  },
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
    text: "A record was written by a newer version of this program and is left alone.",
    advice: "Install the newer version again.",
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
} as const satisfies Record<ErrorCode, ErrorText>;
