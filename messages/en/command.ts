/** What the command line says beside failures: progress, results, questions, help. */
export const COMMAND = {
  "progress.reading-invitation": "Reading the invitation",
  "progress.opening-credentials": "Opening the credential store",
  "progress.signing-in": "Signing in to the service",
  "progress.looking-up": "Looking the invitation up",
  "progress.accepting": "Accepting",
  "progress.declining": "Declining",
  "progress.renaming": "Renaming",
  "progress.reading-device": "Reading the device",
  "progress.securing-key": "Making this device’s key",
  "progress.recording": "Writing the answer down",
  "progress.leaving": "Leaving the organization",
  "progress.waiting-for-turn": "Another process is enrolling this machine; waiting for it",
  "progress.recovering": "Asking what became of an earlier answer",
  "progress.waiting": "Waiting for an administrator of {organization}",
  "progress.unreachable": "The service cannot be asked now; trying again",

  "failure.headline": "{title}. {text}",
  "failure.detail": "({code}: {detail})",
  "failure.summary": "{title} ({code}).",
  "list.none": "none",

  "label.invitation": "Invitation to",
  "label.inviter": "From",
  "label.recipient": "For",
  "label.message": "They wrote",
  "label.service": "Service",
  "label.effect": "Effect",
  "label.licences": "Licences",
  "label.approval": "Approval",
  "label.valid-until": "Valid until",
  "label.state": "State",
  "label.this-machine": "This machine",
  "label.proposed-name": "Proposed name",
  "label.new-name": "New name",
  "label.device": "Device",
  "label.organization": "Organization",
  "label.organizations": "Organizations",
  "label.groups": "Groups",
  "label.client-id": "Client id",
  "label.problem": "Problem",
  "label.machine": "Machine",
  "label.credential-store": "Credentials in",
  "label.configuration": "Configuration",
  "label.state-directory": "State",
  "label.former-key": "Former key",
  "label.new-key": "New key",

  "card.target": "{organization}, group {group}",
  "card.anybody": "whoever holds the invitation",
  "card.effect.create": "this machine becomes a device of {organization}",
  "card.effect.join": "this machine is a device of {organization} already and joins {group}",
  "card.approval.automatic": "at once",
  "card.approval.manual": "an administrator decides afterwards",
  "card.no-end": "no end",

  "invitation.state.pending": "pending",
  "invitation.state.waiting": "waiting for approval",
  "invitation.state.approved": "approved",
  "invitation.state.rejected": "rejected",
  "invitation.state.declined": "declined",
  "invitation.state.expired": "expired",
  "invitation.state.revoked": "revoked",
  "invitation.state.inactivated": "replaced by a newer one",
  "device.state.active": "active",
  "device.state.deactivated": "deactivated",

  "answer.accept.question": "Accept this invitation?",
  "answer.accept.name": "The device will be called {name}.",
  "answer.accept.keeps-name": "The device keeps its name.",
  "answer.decline.question": "Decline this invitation?",
  "answer.by-this-machine": "by this very machine",
  "answer.nothing-changed": "nothing was changed",

  "apply.credential": "Credential",
  "apply.by-invitation": "as the invitation says",
  "apply.unchanged": "Nothing to change: this machine is the device “{device}” of {organization}.",
  "apply.changed": "Changed:",
  "apply.would-change": "Would change:",

  "outcome.created": "This machine is now a device of {organization}.",
  "outcome.joined": "This machine is a device of {organization}.",
  "outcome.joined.unread": "This machine is a device of {organization}: {device}.",
  "outcome.unread": "Its details could not be read now ({code}); `latchkey status` tries again.",
  "outcome.waiting": "Accepted; an administrator of {organization} has to approve it.",
  "outcome.waiting.known_device_new_key":
    "The service knows this machine under another key, so somebody has to look at it.",
  "outcome.waiting.reinstalled":
    "The service knows this hardware: once approved, the device gets its old name and place back.",
  "outcome.waiting.cloned":
    "The service knows this machine’s identity on other hardware: one of them is a copy.",
  "outcome.waiting.hardware_changed": "The service knows this device with other hardware.",
  "outcome.waiting.code": "Code to compare, which the administrator sees too: {code}",
  "outcome.waiting.next":
    "Run `latchkey wait` to wait for the decision; nothing is lost meanwhile.",
  "outcome.declined": "The invitation to {organization} was declined.",

  "prompt.yes-or-no": "{question} [y/N]",
  // What counts as a yes, besides the English ones: all forms, with commas between them.
  "prompt.yes": "y, yes",
  "prompt.invitation": "Invitation link or code:",
  "prompt.client-id": "Client id:",
  "prompt.client-secret": "Client secret (not shown):",

  "open.handed-over": "Handed over to the window that is open.",
  "open.notification.title": "{product}: {title}",
  "open.notification.text": "{text} {advice}",
  "open.browser-ended": "the browser ended unexpectedly",
  "probe.answered": "{product} opens these links; whoever asked has been told.",
  "probe.nobody-asked":
    "{product} opens these links, but nobody is waiting to be told: nothing was done.",

  "rename.done": "This device is now called {name}.",
  "rename.queued":
    "Kept for later: {organization} cannot be told now that this device is called {name}.",
  "rename.queued.next":
    "It is told as soon as its service answers: by the next command that asks it, or by an open window.",

  "rotate.done": "This device has a new key; the former one opens nothing any more.",

  "status.new-name": "{name} (waits since {since} for the service)",
  "status.two-names":
    "{name} here, {other} at the service: run `latchkey rename` with the one that counts",
  "status.no-configuration": "none; nothing but the build’s own services",
  "status.service": "Service {service}: {condition}",
  "status.service.confirmed": "Service {service} (confirmed by you): {condition}",
  "status.credential": "credential of client {client}",
  "status.no-credential": "no usable credential ({code})",
  "status.no-credential.detail": "no usable credential ({code}: {detail})",
  "status.not-asked": "{service} (not asked)",
  "status.waiting":
    "Waiting since {since}: an administrator of {organization} has to approve {device}.",
  "status.waiting.problem": "Waiting since {since} for {organization}: {title} ({code}).",
  "status.not-enrolled": "This machine is not enrolled: open an invitation with `latchkey open`.",
  "history.nothing": "Nothing has happened on this machine yet.",
  "history.accepted": "Became {device}, a device of {organization}",
  "history.joined": "Joined another device group of {organization} as {device}",
  "history.waiting":
    "Asked to become {device}, a device of {organization}; an administrator decides",
  "history.approved": "Approved: became {device}, a device of {organization}",
  "history.rejected": "{organization} did not take {device}",
  "history.declined": "Declined the invitation to {organization}",
  "history.renamed": "Renamed to {device} at {organization}",
  "history.rename_queued": "Renamed to {device}; {organization} is told when its service answers",
  "history.rotated": "Changed the device’s key for {service}",
  "history.left": "Left {organization}, where it was {device}",
  "history.credential_stored": "Stored a client credential for {service}",
  "history.service_confirmed": "Confirmed the service {service}",

  "leave.question": "Leave this organization?",
  "leave.waits": "This machine waits to become a device of {organization}, at {service}.",
  "leave.is": "This machine is {devices} of {organization}, at {service}.",
  "leave.for-good":
    "It leaves for good: its key and its record are wiped here, and coming back takes a new invitation.",
  "leave.credential-too": "The application credential goes as well.",
  "leave.still-here": "still in {store}: {things}",
  "leave.still.credential": "the application credential of {service}",
  "leave.still.credential.code": "the application credential of {service} ({code})",
  "leave.still.key": "a device key of {service}",
  "leave.still.key.code": "a device key of {service} ({code})",
  "left.done": "This machine has left {organization}.",
  "left.unfinished": "This machine is leaving {organization}; something of it is still here.",
  "left.told": "The service knows that this device has left.",
  "left.forgotten": "The service had forgotten this device already.",
  "left.deactivated":
    "The service holds this device as deactivated and does not let it leave: an administrator has it in the list until they remove it.",
  "left.unreachable":
    "The service could not be told: it lists this device until an administrator removes it.",
  "left.not_asked":
    "The service was not told: it lists this device until an administrator removes it.",
  "left.pending":
    "An acceptance that waits cannot be taken back from here: ask an administrator to reject it.",
  "left.because": "{sentence} ({code})",
  "left.failure": "{title} ({code}). {advice}",
  "left.goes-on": "The next command goes on with it.",
  "left.item": "{what}: {state}, {where}",
  "left.item.code": "{what}: {state} ({code}), {where}",
  "left.what.device_key": "Device key",
  "left.what.next_key": "Next device key",
  "left.what.application_credential": "Application credential",
  "left.what.rotation": "Note of a key change",
  "left.what.journal": "Open answers",
  "left.what.waiting": "Waiting acceptances",
  "left.what.enrolment": "Enrolment",
  "left.what.confirmed_service": "Your yes to the service",
  "left.what.copies": "Copies that were set aside",
  "left.state.removed": "removed",
  "left.state.absent": "was not there",
  "left.state.kept": "kept",
  "left.state.failed": "COULD NOT BE REMOVED",

  "credentials.stored": "Stored the credential of client {client} for {service}.",
  "credentials.missing": "{title} in {store} for {service}.",
  "credentials.present": "The credential of client {client} for {service} is in {store}.",
  "credentials.removed": "Removed the credential for {service}.",
  "credentials.none": "There was none for {service}.",
  "credentials.moved":
    "{count, plural, one {Moved # secret from {from} to {store}.} other {Moved # secrets from {from} to {store}.}}",
  "credentials.renewed":
    "{count, plural, one {Encrypted # secret in {store} anew.} other {Encrypted # secrets in {store} anew.}}",
  "credentials.not-moved": "Nothing was to be moved: the secrets of this machine are in {store}.",
  "credentials.lost-before":
    "{count, plural, one {# secret was gone before it could be moved; `latchkey doctor` says what to do.} other {# secrets were gone before they could be moved; `latchkey doctor` says what to do.}}",
  "credentials.left-behind":
    "Copies that do not count are still in {store}; the next command removes them.",
  "credentials.also-in":
    "{other} holds secrets too, and they do not count. To use them: `latchkey credentials migrate --to {store} --from {other}`.",
  "credentials.disagreement":
    "The secrets of this machine are in {store}; the configuration names {configured}. Set {setting} in it, or move the secrets with `latchkey credentials migrate --to {configured}`.",

  "register.changed": "Links open this program now.",
  "register.unchanged": "Links open this program already.",
  "register.not-tried.no_session": "That was not tried: there is no graphical session.",
  "register.not-tried.application_alone":
    "That was not tried: this system opens links through the application alone.",
  "register.not-tried.no_directory":
    "That was not tried: there is no private directory for the answer.",
  "register.not-tried.no_opener": "That was not tried: neither `xdg-open` nor `gio` is installed.",
  "register.tried": "That was tried: a link was opened, and this program answered.",
  "register.another": "another installation: {program}",
  "register.silent": "a link was opened, and this program was not started by it",
  "register.refused": "the desktop does not open the link (exit code {code})",
  "unregister.changed": "The registration was taken back.",
  "unregister.unchanged": "There was nothing to take back.",
  "unregister.stays": "Changed by somebody else since, so it stays: {path}",

  "usage.no-command": "no command was given",
  "usage.unknown-command":
    "unknown command; an invitation stands behind one, as in `latchkey open <link>`",
  "usage.unknown-command.suggestion": "unknown command (Did you mean {suggestions}?)",
  "usage.unknown-option": "unknown option",
  "usage.unknown-option.named": "unknown option {option}",
  "usage.unknown-option.suggestion": "unknown option (Did you mean {suggestions}?)",
  "usage.unknown-option.named.suggestion": "unknown option {option} (Did you mean {suggestions}?)",
  "usage.excess-arguments": "too many arguments for `{command}`",
  "usage.missing-argument": "missing required argument `{argument}`",
  "usage.option-argument": "option `{option}`: its argument is missing",
  "usage.timeout": "--timeout takes 1 to 86400 seconds",
  "usage.two-sources": "an invitation is given as argument or by --file",
  "usage.file.not-ordinary": "--file: this is no ordinary file",
  "usage.file.absent": "--file: there is no such file",
  "usage.file.unreadable": "--file: {code}",
  "usage.never-ended": "the input was not closed in time",
  "usage.input-empty": "standard input is empty",
  "usage.nothing-entered": "nothing was entered",
  "usage.only": "--only takes: {checks}",
  "usage.shell": "the shell is one of: {shells}",
  "usage.topic": "there is help on: {topics}",
  "usage.organization": "--organization: this is no device of such a one",
  "usage.place": "this machine is no device of what was named",
  "usage.service.needed": "--service is needed: several services are configured",
  "usage.service.needed.device":
    "--service is needed: this machine is a device at several services",
  "usage.service.not-there": "--service: this machine is no device there",
  "usage.service.origin": "--service takes an origin such as https://example.com",

  "desktop.refused-option":
    "{product} has no option {option}. Start it with an invitation link or with nothing.",
  "desktop.no-links":
    "The system did not let {product} open {scheme}: links. Copy an invitation and paste it into the window instead.",
  "desktop.page-ended": "The window’s page ended ({reason}). Open the invitation again.",
  "desktop.failed": "{title}: {text}",
  "desktop.failed.detail": "{text} ({detail}) {advice}",
  "desktop.failed.advice": "{text} {advice}",
  "desktop.unexpected.title": "{product} could not start",
  "desktop.unexpected.text":
    "Start it again; if it happens again, install it anew. What went wrong: {detail}.",
  "desktop.unexpected.unknown": "unknown reason",

  "help.usage": "Usage:",
  "help.usage.options": "[options]",
  "help.usage.command": "[command]",
  "help.arguments": "Arguments:",
  "help.options": "Options:",
  "help.global-options": "Global Options:",
  "help.commands": "Commands:",
  "help.example": "Example:",
  "help.examples": "Examples:",
  "help.default": "{description} (default: {value})",
  "help.environment": "{description} (env: {variable})",

  "help.latchkey":
    "Accepts invitations on this device: shows who invites it to what, binds it, names it.",
  "help.latchkey.input":
    "The invitation is read from standard input, a file or an argument. Arguments can be seen by other users of this machine and stay in the shell’s history: prefer standard input in scripts.",
  "help.latchkey.example.open": "show the invitation in a window",
  "help.latchkey.example.inspect": "what is it? (changes nothing)",
  "help.latchkey.exit-codes": "Exit codes:",
  "help.latchkey.exit.0": "done",
  "help.latchkey.exit.1": "a bug",
  "help.latchkey.exit.2": "usage",
  "help.latchkey.exit.3": "link",
  "help.latchkey.exit.4": "service refused",
  "help.latchkey.exit.5": "network",
  "help.latchkey.exit.6": "credentials",
  "help.latchkey.exit.7": "invitation",
  "help.latchkey.exit.8": "this device",
  "help.latchkey.exit.9": "window",
  "help.latchkey.exit.10": "local files",
  "help.latchkey.exit.11": "timeout",
  "help.latchkey.exit.12": "doctor found faults",
  "help.latchkey.exit.20": "waiting for approval",
  "help.latchkey.support.email": "For help, write to {address}.",
  "help.latchkey.support.url": "Help is at {address}.",
  "help.latchkey.support.phone": "For help, call {number}.",
  "help.latchkey.configuration":
    "Configuration: /etc/latchkey/config.json, or the file named by --config or LATCHKEY_CONFIG.",
  "help.option.version": "print the version",
  "help.option.json": "print one JSON object, versioned, for scripts",
  "help.option.quiet": "say nothing unless something fails; the exit code tells",
  "help.option.config": "use this configuration file",
  "help.option.timeout": "give up after this long",
  "help.option.help": "show help",
  "help.help": "show the help of a command",
  "help.help.argument": "a command, or a topic",
  "help.help.exit-codes": "what each exit code means",
  "help.completion": "print what a shell needs to complete this command line",
  "help.completion.shell": "for which shell",
  "help.completion.how":
    "A package of the system installs it already; otherwise write it where the shell looks. Commands, options, their values and names of files are completed, from this list alone: nothing is read or asked.",

  "help.argument.invitation":
    "link or access code; without it, or with -, standard input is read (a whole e-mail will do)",
  "help.option.file": "read the invitation from this file",
  "help.option.yes": "do not ask; without a terminal, or with --json, nothing is asked anyway",
  "help.option.service.which": "at which service, where there are several",
  "help.option.organization.which": "name or id of which one, where there are several",
  "help.option.ask-nothing": "do not ask the service",

  "help.open": "open the window with an invitation, or with this machine’s state",
  "help.open.argument": "link or access code; with -, standard input is read",
  "help.open.needs":
    "Needs a graphical session and Chromium, Chrome or Edge. Opening changes nothing; the invitation is answered in the window. Without an invitation the window shows what this machine is, or asks for a link or code. --timeout does not count here: the window stays until it is closed.",
  "help.open.kiosk":
    "fill the whole screen; the configuration says whether it may be closed (window)",
  "help.open.one-window":
    'There is one window. Where it is open already it takes the invitation and comes to the front, and this command is done ("handedOver": true with --json); while another invitation is being decided there, the new one waits for its turn.',

  "help.inspect": "show who invites this machine to what; changes nothing",
  "help.inspect.asks":
    "Asks the service and changes nothing, here or there. For a machine that has answered already, “{state}” says what became of it.",

  "help.accept": "accept an invitation for this machine",
  "help.accept.name": "name of the device; the inviter’s proposal otherwise",
  "help.accept.consent":
    "At a terminal the invitation is shown first and you are asked; in a script the command itself is the consent. Accepting again on the same machine gives the same answer and changes nothing.",
  "help.accept.exit-codes":
    "Exit code 20: accepted, and an administrator has to approve; `latchkey wait` waits for it.",

  "help.decline": "decline an invitation, with an optional reason",
  "help.decline.reason": "tell the inviter why, in at most 500 characters",
  "help.decline.final":
    "Declining is final for this invitation; only a new one can be accepted afterwards.",

  "help.status": "show which device this machine is, its licences and where its secrets are",
  "help.status.exit-codes":
    "Exit code 0 where this machine is a device, 20 while an approval is pending, 8 where it is no device or a deactivated one; otherwise what kept the service from being asked.",

  "help.wait": "wait until an administrator approved or rejected this machine",
  "help.wait.how":
    "Waits at most --timeout seconds, then ends with exit code 20; waiting goes on at the service either way, and the command can be run again at any time. A service or network that is away for a while is waited for as well, less and less often. Ends with 0 when approved, with 7 when rejected or when nobody decided in time, and with 8 when this device is deactivated.",

  "help.apply": "bring this machine to the state that a file describes",
  "help.apply.file":
    "the file, `-` for standard input; otherwise provision.yaml, provision.yml or provision.json beside the configuration",
  "help.apply.check": "say what would change, and change nothing",
  "help.apply.refresh": "ask the service too, and put right what has become different there",
  "help.apply.again":
    "Running it again changes nothing where nothing has to change, and then asks neither the service nor the keychain. The file is YAML or JSON and names the service, the credential, the invitation and the name.",
  "help.apply.exit-codes":
    "Exit code 0 when this machine is a device as the file says, and 20 while an approval is pending; otherwise the failure says whether trying again helps.",

  "help.rename": "give this device another name",
  "help.rename.name": "the new name, at most 64 characters",
  "help.rename.organization": "name or id of which one, where this machine is a device of several",
  "help.rename.what":
    "The service is told and keeps the name; nothing else about the device changes.",
  "help.rename.offline":
    'Where the service cannot be asked, the name is kept on this machine and told as soon as it answers; the exit code is 0, and "queued" in JSON says so. If somebody gave the device another name there meanwhile, neither is lost: `latchkey status` shows both, and this command with the one that counts decides.',

  "help.rotate": "replace this device’s key by a new one; the device stays what it is",
  "help.rotate.service": "at which one, where this machine knows several",
  "help.rotate.when":
    "When to use it: after somebody may have copied this machine’s disk, keychain or a backup of them. The service accepts the new key only from then on; a copy with the former key opens nothing.",
  "help.rotate.how":
    "One key serves every organization at a service, so it changes for all of them at once. The new key is stored, announced to the service and proved to it before the former one goes. Whatever interrupts this, one of the two works, and the next command finishes the change or takes it back.",
  "help.rotate.exit-codes":
    "Exit codes: 0 changed; 20 while an acceptance waits for approval there (it is told to the present key only); 8 where the device is deactivated or refused; 6 where the keychain is locked.",

  "help.unenrol": "leave an organization and wipe what this machine keeps of it",
  "help.unenrol.keep-credentials": "keep the application credential, to enrol again later",
  "help.unenrol.offline": "do not tell the service; an administrator has to",
  "help.unenrol.how":
    "The service is told first; then the device’s key, the application credential, the record and every note about the enrolment are removed, each looked for again, and what became of it is said. Keys and credentials stay as long as another organization at the same service needs them.",
  "help.unenrol.wipe":
    "The wipe does not depend on the service: where it cannot be reached the exit code is 5, and the device stays in its list until an administrator removes it. Whatever interrupts the wipe, the next command finishes it.",
  "help.unenrol.exit-codes":
    "Exit codes: 0 left; 5 wiped, but the service could not be told; 6 the keychain is locked and nothing was changed; 8 there was nothing to leave; 7 the question was answered with no.",

  "help.history": "show what happened on this machine",
  "help.history.what":
    "Invitations answered, names given, keys changed and organizations left, newest first. It is kept on this machine alone, without anything secret, and stays when the machine leaves an organization; the oldest entries make room for new ones.",

  "help.credentials": "store, check or remove the client credential of this machine",
  "help.credentials.what":
    "The client credential lets this machine look up and answer invitations of one service. Whoever runs the service hands it out; `latchkey credentials set --help` shows its form.",
  "help.credentials.service": "the service’s origin; the configured default otherwise",
  "help.credentials.set": "store the client credential this machine was given, in the keychain",
  "help.credentials.set.file": "read it from this file, readable by its owner only",
  "help.credentials.set.form": "The credential is JSON, named as in RFC 7591:",
  "help.credentials.set.body": "and, where the service wants the secret in the body of requests:",
  "help.credentials.set.input":
    "It is read from standard input or --file, never from an argument; at a terminal it is asked for.",
  "help.credentials.status": "say whether the credential is there; never what it is",
  "help.credentials.status.asks":
    'Asks the keychain, not the service. Exit code 0 where the credential is there, 6 otherwise; "state" in JSON tells absent, locked, lost and unavailable apart.',
  "help.credentials.clear": "remove the client credential from this machine",
  "help.credentials.clear.goes-on":
    "A device that is enrolled goes on working: it has a key of its own.",
  "help.credentials.migrate": "move all secrets of this machine to another store",
  "help.credentials.migrate.to": "where to: {tiers}",
  "help.credentials.migrate.from":
    "where from, if several stores hold secrets; normally the one that counts",
  "help.credentials.migrate.how":
    "Everything is written to the new store and read back before that store counts; then the former entries are removed. If it is interrupted, one of the two counts and the next command tidies up.",
  "help.credentials.migrate.key":
    "Moving from `encrypted-file` to `encrypted-file` encrypts anew, with the key that `credentialKey` names; `formerCredentialKey` names the one before.",

  "help.doctor": "test this installation, and say what repairs it",
  "help.doctor.only": "run this check alone; may be given several times",
  "help.doctor.fix": "repair what is safe, then test again",
  "help.doctor.tries":
    "Really tries: writes an entry into the keychain and a file into the state directory and removes both, asks each allowed service who it is, opens a link that asks who opens it. Changes nothing else, here or at the service. Exit code 0 where nothing failed, warnings included, otherwise 12.",
  "help.doctor.fixes":
    "--fix registers the links, makes the state directory and removes what was left half-written; it touches no key, no record and no policy. All else it says how to repair.",
  "help.doctor.checks": "Checks: {checks}",

  "help.report": "write what support needs to know into one file, without secrets and names",
  "help.report.output": "write it there; never over a file that exists",
  "help.report.names": "add names of services, organizations, devices and files",
  "help.report.what":
    "The file is readable text (JSON) that only you can read: look through it before you send it. It holds versions, the results of `latchkey doctor`, which settings are made (not to what), the structure of the enrolment record with ids hashed, and what lies open. Never in it: keys, secrets, tokens, passwords, invitations, the machine id, serial numbers, values of environment variables. Nothing is sent anywhere.",

  "help.register": "make this program the one that opens invitation links",
  "help.register.system": "for all users of this machine; needs root",
  "help.register.replace": "also where another program opens them now",
  "help.register.when":
    "For installations without a package of the system; a package registers by itself. May be run as often as you like: what is right stays untouched. In a graphical session a link is really opened afterwards, one that only asks who opens it. `latchkey unregister` puts everything back.",

  "help.unregister": "undo exactly what register did",
  "help.unregister.system": "what was registered for all users; needs root",
  "help.unregister.how":
    "Puts back every byte, the program that opened the links before included. A file that somebody else changed since stays as it is and is named. May be run again: then there is nothing to take back.",
} as const;
