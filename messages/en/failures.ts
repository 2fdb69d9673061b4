/**
 * Failures and notices in words, for the window and the command line alike: what happened, and what
 * to do next. Nothing of what was handed over is ever put into them.
 */
export const FAILURES = {
  "error.link.none.title": "No invitation found",
  "error.link.none.text": "There is no invitation link or access code in this text.",
  "error.link.none.advice": "Paste the link or the access code from the invitation e-mail.",
  "error.link.malformed.title": "This is not an invitation link",
  "error.link.malformed.text": "The link does not have the form of an invitation.",
  "error.link.malformed.advice":
    "Copy the whole link from the e-mail, or type the access code that stands below it.",
  "error.link.cut_off.title": "The link was cut off",
  "error.link.cut_off.text": "A part of the link or code is missing; mail programs cut long lines.",
  "error.link.cut_off.advice":
    "Copy the whole link from the e-mail, or type the access code that stands below it.",
  "error.link.mistyped.title": "A character is wrong",
  "error.link.mistyped.text":
    "The link or code was changed on its way, or mistyped: its check characters do not fit.",
  "error.link.mistyped.advice":
    "Compare it with the e-mail character by character, or paste it instead of typing.",
  "error.link.foreign.title": "This link belongs to another program",
  "error.link.foreign.text": "The link is not an invitation for this program.",
  "error.link.foreign.advice":
    "Use the link from the invitation e-mail, or ask who invited you which program it is for.",
  "error.link.ambiguous.title": "More than one invitation",
  "error.link.ambiguous.text": "The text holds two or more different invitations.",
  "error.link.ambiguous.advice": "Paste only the one link or code you want to use.",
  "error.link.wrapped.title": "Mail protection hides the link",
  "error.link.wrapped.text":
    "A mail protection service put its own link in the place of the invitation, and only its server can read it.",
  "error.link.wrapped.advice":
    "Type the access code from the e-mail, or open the link in a web browser and paste the address it leads to.",
  "error.service.not_configured.title": "No service is set up",
  "error.service.not_configured.text":
    "The invitation does not say which service it belongs to, and this machine has no default.",
  "error.service.not_configured.advice":
    "Use the link instead of the code, or set `defaultService` in the configuration file.",
  "error.service.not_allowed.title": "This service is not allowed here",
  "error.service.not_allowed.text":
    "The invitation belongs to a service that this machine may not talk to. Nothing was sent.",
  "error.service.not_allowed.advice":
    "If you expected this service, ask whoever looks after this machine to add it to the configuration file.",
  "error.service.address_invalid.title": "This is no address of a service",
  "error.service.address_invalid.text":
    "A service has an https address, and nothing stands behind its name.",
  "error.service.address_invalid.advice":
    "Type it as it stands in the invitation e-mail; it begins with https.",
  "error.service.insecure.title": "This service is not protected",
  "error.service.insecure.text": "The invitation names a service without https. Nothing was sent.",
  "error.service.insecure.advice": "Ask who invited you for an https link.",
  "error.service.unreachable.title": "The service cannot be reached",
  "error.service.unreachable.text": "No connection to the service could be made.",
  "error.service.unreachable.advice":
    "Check this machine’s network, then try again; nothing is lost and nothing happens twice.",
  "error.service.timeout.title": "The service takes too long",
  "error.service.timeout.text": "The service did not answer in time.",
  "error.service.timeout.advice": "Try again; the same invitation is never accepted twice.",
  "error.service.certificate.title": "The service could not prove who it is",
  "error.service.certificate.text":
    "Its certificate is not valid for it. Nothing confidential was sent.",
  "error.service.certificate.advice":
    "Check this machine’s clock; if that is right, tell the operator of the service what stands below.",
  "error.service.redirected.title": "The service sends us elsewhere",
  "error.service.redirected.text": "The service answered with a redirect, which is not followed.",
  "error.service.redirected.advice":
    "If this network asks you to sign in first, do so in a browser; then try again.",
  "error.service.not_latchkey.title": "Something else answered",
  "error.service.not_latchkey.text":
    "What answered is not an invitation service; it may be a sign-in page of this network.",
  "error.service.not_latchkey.advice":
    "If this network asks you to sign in first, do so in a browser; then try again.",
  "error.service.metadata_invalid.title": "The service is not set up correctly",
  "error.service.metadata_invalid.text":
    "What the service says about itself does not fit its address, so it is not trusted.",
  "error.service.metadata_invalid.advice":
    "Tell the operator of the service; nothing on this machine needs to change.",
  "error.service.rate_limited.title": "Too many attempts",
  "error.service.rate_limited.text": "The service asks to wait before the next attempt.",
  "error.service.rate_limited.advice": "Wait a minute, then try again.",
  "error.service.failed.title": "The service has a problem",
  "error.service.failed.text": "The service could not answer because of a failure of its own.",
  "error.service.failed.advice":
    "Try again in a few minutes; the same invitation is never accepted twice.",
  "error.service.request_refused.title": "The service refused the request",
  "error.service.request_refused.text":
    "The service did not take what this program sent; one of the two may be too old.",
  "error.service.request_refused.advice":
    "Update this program, then try again; if it stays, tell the operator of the service.",
  "error.network.offline.title": "This machine is offline",
  "error.network.offline.text":
    "No way leads from this machine to the service: it has no network, or no route.",
  "error.network.offline.advice":
    "Check the cable or the wireless connection, then try again; nothing is lost meanwhile.",
  "error.network.name_unresolved.title": "The service’s address was not found",
  "error.network.name_unresolved.text":
    "The name of the service could not be looked up in this network.",
  "error.network.name_unresolved.advice":
    "Check the network’s name server (DNS), then try again; nothing is lost meanwhile.",
  "error.network.proxy_unreachable.title": "The proxy cannot be reached",
  "error.network.proxy_unreachable.text":
    "This machine reaches the service through a proxy, and the proxy does not answer.",
  "error.network.proxy_unreachable.advice":
    "Check the `proxy` of the configuration file or `HTTPS_PROXY`, then try again.",
  "error.network.proxy_refused.title": "The proxy does not let us through",
  "error.network.proxy_refused.text":
    "The proxy of this network wants other credentials, or forbids the connection.",
  "error.network.proxy_refused.advice":
    "Store the proxy’s user and password as `proxyCredentialFile` says in `docs/cli.md`, then try again.",
  "error.network.captive_portal.title": "This network wants a sign-in first",
  "error.network.captive_portal.text":
    "A web page answered instead of the service, as the sign-in pages of guest networks do.",
  "error.network.captive_portal.advice":
    "Open a browser and sign in to the network; then try again.",
  "error.network.intercepted.title": "Somebody else answered for the service",
  "error.network.intercepted.text":
    "The certificate comes from an issuer that this machine does not trust, such as an inspecting proxy. Nothing confidential was sent.",
  "error.network.intercepted.advice":
    "Ask whoever runs this network about the issuer named below; where it is meant to be, name its certificate as `caFile`.",
  "error.clock.skewed.title": "This machine’s clock is wrong",
  "error.clock.skewed.text":
    "The clock differs so much from the service’s that every proof of this machine is refused.",
  "error.clock.skewed.advice":
    "Check date and time of this machine, best by network time (NTP); then try again.",
  "error.credentials.absent.title": "No credential for this service",
  "error.credentials.absent.text": "This machine has no client credential for the service.",
  "error.credentials.absent.advice":
    "Store the one you were given with `latchkey credentials set`.",
  "error.credentials.locked.title": "The keychain is locked",
  "error.credentials.locked.text":
    "The credential is in this machine’s keychain, and the keychain is locked.",
  "error.credentials.locked.advice":
    "Unlock the keychain (sign in to the desktop session), then try again.",
  "error.credentials.lost.title": "The credential is gone",
  "error.credentials.lost.text":
    "A credential was stored on this machine and is no longer in its keychain.",
  "error.credentials.lost.advice":
    "Store it anew with `latchkey credentials set`, or ask for a new invitation.",
  "error.credentials.unavailable.title": "The secrets cannot be reached",
  "error.credentials.unavailable.text":
    "This machine’s keychain, or the store that is configured in its place, cannot be used now.",
  "error.credentials.unavailable.advice":
    "Start a desktop session with a keyring. Without one, set `credentialStore` in the configuration to `encrypted-file` (and `credentialKey`) or `systemd-credentials`; `latchkey doctor` says more.",
  "error.credentials.malformed.title": "The credential cannot be read",
  "error.credentials.malformed.text":
    "What is stored, or was handed over, is not a client credential.",
  "error.credentials.malformed.advice":
    "Store it anew with `latchkey credentials set`; its help shows the form.",
  "error.credentials.not_stored.title": "The credential was not stored",
  "error.credentials.not_stored.text": "The keychain took the credential and did not keep it.",
  "error.credentials.not_stored.advice":
    "Confirm the keychain’s own question if it asks one, then try again.",
  "error.credentials.rejected.title": "The service does not accept the credential",
  "error.credentials.rejected.text":
    "Client id or secret are wrong, withdrawn, or this machine’s clock is far off.",
  "error.credentials.rejected.advice":
    "Check the clock, then store the right credential with `latchkey credentials set`.",
  "error.credentials.insufficient.title": "The credential may not do this",
  "error.credentials.insufficient.text":
    "The service knows the credential but does not let it open or answer invitations.",
  "error.credentials.insufficient.advice":
    "Ask the operator of the service for a credential with the scope `invitation`.",
  "error.credentials.dpop_refused.title": "The service does not bind its tokens",
  "error.credentials.dpop_refused.text":
    "The configuration demands access tokens bound to this machine (DPoP); the service issued another kind.",
  "error.credentials.dpop_refused.advice":
    "Ask the operator of the service to enable DPoP for this client.",
  "error.invitation.unknown.title": "The service does not know this invitation",
  "error.invitation.unknown.text": "No invitation belongs to this link or code.",
  "error.invitation.unknown.advice":
    "Compare it with the e-mail. If it is the same, ask who invited you to send a new one.",
  "error.invitation.expired.title": "The invitation has expired",
  "error.invitation.expired.text": "Its time has run out; it can neither be accepted nor declined.",
  "error.invitation.expired.advice": "Ask who invited you to send it again.",
  "error.invitation.revoked.title": "The invitation was withdrawn",
  "error.invitation.revoked.text": "Whoever sent it has taken it back.",
  "error.invitation.revoked.advice": "Ask who invited you if you did not expect this.",
  "error.invitation.superseded.title": "A newer invitation was sent",
  "error.invitation.superseded.text": "This one was replaced when it was sent again.",
  "error.invitation.superseded.advice": "Look for the newest invitation e-mail and use its link.",
  "error.invitation.declined.title": "The invitation was declined",
  "error.invitation.declined.text": "Somebody declined it already.",
  "error.invitation.declined.advice":
    "Ask who invited you to send a new one if that was a mistake.",
  "error.invitation.rejected.title": "An administrator said no",
  "error.invitation.rejected.text": "The acceptance was reviewed and rejected.",
  "error.invitation.rejected.advice": "Ask who invited you; they can send a new invitation.",
  "error.invitation.used.title": "The invitation was used already",
  "error.invitation.used.text": "It was accepted before, and an invitation is answered once.",
  "error.invitation.used.advice":
    "If this device should have accepted it, run `latchkey status`; otherwise ask who invited you for an invitation for this device.",
  "error.invitation.bound_elsewhere.title": "Another device accepted this invitation",
  "error.invitation.bound_elsewhere.text":
    "An invitation belongs to the one device that accepted it, and that was not this one.",
  "error.invitation.bound_elsewhere.advice":
    "Ask who invited you for an invitation for this device.",
  "error.acceptance.unknown.title": "The service does not know this acceptance",
  "error.acceptance.unknown.text":
    "What this machine waits for does not exist at the service, or not for this machine.",
  "error.acceptance.unknown.advice": "Open the invitation again, or ask for a new one.",
  "error.approval.pending.title": "Waiting for approval",
  "error.approval.pending.text": "An administrator has not decided yet.",
  "error.approval.pending.advice": "Run `latchkey wait` later; nothing is lost meanwhile.",
  "error.answer.unconfirmed.title": "Your answer was sent, the reply is missing",
  "error.answer.unconfirmed.text":
    "The connection broke before the service confirmed it. It is written down, and never counts twice.",
  "error.answer.unconfirmed.advice":
    "Try again when the network is back; the service is asked what it received.",
  "error.answer.void.title": "The answer has to be given once more",
  "error.answer.void.text":
    "An earlier attempt never arrived at the service and was given up, so that it can never count later.",
  "error.answer.void.advice": "Open the invitation and try again.",
  "error.acceptance.expired.title": "Nobody approved in time",
  "error.acceptance.expired.text":
    "The acceptance waited for an administrator until its time had run out.",
  "error.acceptance.expired.advice": "Ask who invited you to send the invitation again.",
  "error.machine.id_missing.title": "This machine has no identity",
  "error.machine.id_missing.text":
    "The operating system’s machine id is missing, empty or a placeholder.",
  "error.machine.id_missing.advice":
    "On Linux run `systemd-machine-id-setup` as root, then try again.",
  "error.machine.changed.title": "This is not the machine that was enrolled",
  "error.machine.changed.text":
    "The enrolment on this disk was made on other hardware or another installation.",
  "error.machine.changed.advice":
    "Ask for a new invitation for this machine; the old enrolment is not used here.",
  "error.device.not_enrolled.title": "This machine is not enrolled",
  "error.device.not_enrolled.text": "No invitation was accepted on this machine yet.",
  "error.device.not_enrolled.advice":
    "Open an invitation with `latchkey open` or `latchkey accept`.",
  "error.device.ambiguous.title": "Which organization?",
  "error.device.ambiguous.text": "This machine is a device of more than one organization.",
  "error.device.ambiguous.advice": "Name one with `--organization`.",
  "error.device.unknown.title": "The service no longer knows this device",
  "error.device.unknown.text": "The device was removed at the service.",
  "error.device.unknown.advice": "Ask for a new invitation for this machine.",
  "error.device.deactivated.title": "This device is deactivated",
  "error.device.deactivated.text": "An administrator has deactivated this device.",
  "error.device.deactivated.advice":
    "Ask the administrator of the organization to activate it again.",
  "error.device.refused.title": "The service does not accept this device",
  "error.device.refused.text":
    "The device was deactivated or removed, its credential replaced, or this machine’s clock is far off.",
  "error.device.refused.advice": "Check the clock, then ask the administrator of the organization.",
  "error.name.empty.title": "The name is empty",
  "error.name.empty.text": "A device needs a name that people recognise.",
  "error.name.empty.advice": "Enter a name, such as where the device stands.",
  "error.name.too_long.title": "The name is too long",
  "error.name.too_long.text": "A device name has at most 64 characters.",
  "error.name.too_long.advice": "Shorten the name.",
  "error.name.forbidden_character.title": "The name holds a character that cannot be shown",
  "error.name.forbidden_character.text":
    "Control characters, line breaks and invisible or direction-changing characters are refused.",
  "error.name.forbidden_character.advice": "Type the name instead of pasting it.",
  "error.name.taken.title": "Another device has this name",
  "error.name.taken.text":
    "In this organization each device has a name of its own, and this one is in use.",
  "error.name.taken.advice": "Give it another name, for instance with a number or a place.",
  "error.reason.too_long.title": "The reason is too long",
  "error.reason.too_long.text": "A reason has at most 500 characters.",
  "error.reason.too_long.advice": "Shorten the reason.",
  "error.machine.reinstalled.title": "This machine was installed anew",
  "error.machine.reinstalled.text":
    "The hardware is the one that was enrolled, and the operating system on it is another installation.",
  "error.machine.reinstalled.advice":
    "Open an invitation for this machine; when an administrator approves, it gets its old name and place back.",
  "error.machine.board_replaced.title": "A part of this machine was replaced",
  "error.machine.board_replaced.text":
    "Some of the hardware is the one that was enrolled, and some is not: as after a change of the mainboard.",
  "error.machine.board_replaced.advice":
    "Ask for an invitation for this machine; an administrator sees that it is the same one, repaired.",
  "error.machine.disk_moved.title": "This disk comes from another machine",
  "error.machine.disk_moved.text":
    "The disk is the one that was enrolled, and the hardware around it is not: the disk was moved here, or the mainboard replaced.",
  "error.machine.disk_moved.advice":
    "Ask for an invitation for this machine, or put the disk back into the machine it was enrolled in.",
  "error.machine.cloned.title": "This is a copy of another machine",
  "error.machine.cloned.text":
    "The enrolment came with a copied image; the machine it was made on is a different one.",
  "error.machine.cloned.advice":
    "Ask for an invitation for this machine, which makes it a device of its own; the copied enrolment is not used.",
  "error.enrolment.busy.title": "This machine is being enrolled already",
  "error.enrolment.busy.text":
    "Another process is answering an invitation or changing the enrolment of this machine now.",
  "error.enrolment.busy.advice":
    "Wait until it is done, then try again; the process is named below.",
  "error.usage.invalid.title": "The command cannot be understood",
  "error.usage.invalid.text":
    "An option or argument is missing, unknown, unusable or contradicts another.",
  "error.usage.invalid.advice": "Run the command with `--help`.",
  "error.config.invalid.title": "The configuration cannot be read",
  "error.config.invalid.text":
    "The configuration file is missing, damaged or holds something unexpected.",
  "error.config.invalid.advice": "Correct the place named below; `docs/cli.md` describes the file.",
  "error.config.unsafe.title": "A file is not protected",
  "error.config.unsafe.text":
    "Somebody other than its owner could change the file named below, so it is not used.",
  "error.config.unsafe.advice":
    "Give the file to root or yourself and remove write permission for everybody else.",
  "error.config.overruled.title": "A service does not count",
  "error.config.overruled.text":
    "The configuration names a service that the administrator’s policy does not allow.",
  "error.config.overruled.advice":
    "Ask whoever looks after this machine to allow it, or take it out of the configuration file.",
  "error.sheet.unreadable.title": "The sheet cannot be read",
  "error.sheet.unreadable.text":
    "The sheet of machines is damaged, or is no CSV or XLSX file with the columns it needs.",
  "error.sheet.unreadable.advice":
    "Correct what is named below, or save the sheet again as XLSX or as CSV in UTF-8.",
  "error.sheet.row_missing.title": "This machine is not in the sheet",
  "error.sheet.row_missing.text":
    "No row of the sheet names this machine by its serial number, MAC address, machine id or host name.",
  "error.sheet.row_missing.advice":
    "Correct the row that is meant, or add one; what this machine calls itself is named below.",
  "error.sheet.row_ambiguous.title": "The sheet does not tell which row is meant",
  "error.sheet.row_ambiguous.text":
    "More than one row fits this machine, or a row fits it in one column and not in another.",
  "error.sheet.row_ambiguous.advice":
    "Correct the rows named below, so that exactly one of them describes this machine.",
  "error.state.corrupt.title": "A record was damaged",
  "error.state.corrupt.text":
    "A file of this program could not be read. It was set aside, not deleted.",
  "error.state.corrupt.advice":
    "Run `latchkey status`; enrol again if the device is missing there.",
  "error.state.newer.title": "A newer version was here",
  "error.state.newer.text":
    "A record was written by a newer version of this program. It was set aside, not deleted.",
  "error.state.newer.advice":
    "Install the newer version again and move the file named below back to its place.",
  "error.state.unwritable.title": "Nothing can be saved",
  "error.state.unwritable.text":
    "The state directory cannot be used, so that nothing could be remembered.",
  "error.state.unwritable.advice":
    "Check the free space and the permissions of the directory named below.",
  "error.window.no_display.title": "There is no display",
  "error.window.no_display.text": "A window needs a graphical session.",
  "error.window.no_display.advice": "Use `latchkey inspect` and `latchkey accept` instead.",
  "error.window.no_browser.title": "No browser to show the window",
  "error.window.no_browser.text":
    "No Chromium, Chrome or Edge was found, or not where the configuration file says.",
  "error.window.no_browser.advice":
    "Install one, put the right path of it as `browser` into the configuration file, or use `latchkey inspect` and `latchkey accept`.",
  "error.window.root.title": "The window does not open for root",
  "error.window.root.text":
    "Browsers refuse to run as root, and their protection is never switched off here.",
  "error.window.root.advice":
    "Run as the ordinary user of the desktop session, or use `latchkey accept`.",
  "error.window.failed.title": "The window did not open",
  "error.window.failed.text": "The browser started and did not show the window.",
  "error.window.failed.advice": "Try again, or use `latchkey inspect` and `latchkey accept`.",
  "error.window.unresponsive.title": "The open window does not answer",
  "error.window.unresponsive.text":
    "A window of this program is open already, and it did not take the invitation.",
  "error.window.unresponsive.advice":
    "Close that window, or end its process, then open the link again; nothing is lost.",
  "error.window.full.title": "Too many invitations are waiting",
  "error.window.full.text":
    "The window that is open keeps 20 of them; this one was not added to them.",
  "error.window.full.advice": "Answer some of them there, then open the link again.",
  "error.registration.unsupported.title": "Links cannot be registered here",
  "error.registration.unsupported.text":
    "On this system the desktop learns which program opens links from the installed application.",
  "error.registration.unsupported.advice": "Install the desktop application and start it once.",
  "error.registration.unwritable.title": "The registration could not be written",
  "error.registration.unwritable.text":
    "The file named below could not be changed. What had been changed before it was put back.",
  "error.registration.unwritable.advice":
    "Check the permissions and the free space; `--system` needs root, without it you register for yourself.",
  "error.registration.taken.title": "Another program opens these links",
  "error.registration.taken.text":
    "The links of this program are registered for the program named below, which was left alone.",
  "error.registration.taken.advice":
    "If that is not meant to be, take them over with `latchkey register --replace`.",
  "error.registration.ineffective.title": "The desktop opens something else",
  "error.registration.ineffective.text":
    "The registration was written, and the desktop still prefers what is named below.",
  "error.registration.ineffective.advice": "Run `latchkey doctor` to see which setting decides.",
  "error.internal.bug.title": "Latchkey made a mistake",
  "error.internal.bug.text": "Something happened that should be impossible.",
  "error.internal.bug.advice": "Try again; if it stays, report it with the details below.",
  "notice.accepted.approved.title": "An earlier acceptance was completed",
  "notice.accepted.approved.text":
    "It had been interrupted after the service received it: this machine is {deviceName} of {organization}.",
  "notice.accepted.waiting.title": "An earlier acceptance arrived",
  "notice.accepted.waiting.text":
    "It had been interrupted after the service received it; an administrator of {organization} has to approve it.",
  "notice.accepted.rejected.title": "An earlier acceptance was rejected",
  "notice.accepted.rejected.text":
    "The service had received it, and an administrator of {organization} said no.",
  "notice.accepted.expired.title": "An earlier acceptance has expired",
  "notice.accepted.expired.text":
    "The service had received it, and nobody of {organization} approved it in time.",
  "notice.not_delivered.title": "An earlier answer did not arrive",
  "notice.not_delivered.text":
    "The answer to {organization} was interrupted before the service received it. Nothing was changed; open the invitation again.",
  "notice.unconfirmed.title": "An earlier answer is not confirmed yet",
  "notice.unconfirmed.text":
    "Whether {organization} received it could not be asked: {reason}. It is asked again next time.",
  "notice.put_away.text": "{text} {advice}",
  "notice.put_away.file": "{text} {advice} The file is now {file}.",
  "notice.key.changed.title": "This device’s key was changed",
  "notice.key.changed.text":
    "The change had been interrupted; at {service} the new key counts, and the former one opens nothing.",
  "notice.key.kept.title": "This device’s key stays as it was",
  "notice.key.kept.text":
    "A change of it had been interrupted before it counted at {service}; run it again if it is still wanted.",
  "notice.key_open.title": "A change of this device’s key is not finished",
  "notice.key_open.text": "At {service}: {reason}. It goes on next time.",
  "notice.left.title": "An earlier unenrolment was completed",
  "notice.left.text":
    "It had been interrupted: this machine is no device of {organization} any more.",
  "notice.leaving.title": "An earlier unenrolment is not finished",
  "notice.leaving.text":
    "Something of {organization} is still on this machine: {reason}. It goes on next time.",
  "notice.reason": "{title} ({code})",
  "notice.queue_full.title": "Too many invitations are waiting",
  "notice.queue_full.text":
    "{limit, plural, one {# waits} other {# wait}} already, so one that was opened last was not added. Answer some of these, then open its link again.",
  "notice.unusable.title": "Another link was opened: {title}",
  "notice.unusable.text": "{text} {advice}",
} as const;
