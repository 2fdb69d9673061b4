/**
 * What `latchkey doctor` and `latchkey report` say. Commands and names of settings between
 * backquotes are typed as they stand, in every language.
 */
export const DOCTOR = {
  "doctor.testing": "Testing this installation",
  "doctor.tested.program": "Tested the program",
  "doctor.tested.policy": "Tested the policy",
  "doctor.tested.configuration": "Tested the configuration",
  "doctor.tested.machine_id": "Tested the machine’s identity",
  "doctor.tested.disk": "Tested the state directory",
  "doctor.tested.record": "Tested the enrolment record",
  "doctor.tested.journal": "Looked for answers left open",
  "doctor.tested.leftovers": "Looked for leftovers",
  "doctor.tested.lock": "Tested the lock",
  "doctor.tested.keychain": "Tested the keychain",
  "doctor.tested.credentials": "Tested the credentials",
  "doctor.tested.clock": "Tested the clock",
  "doctor.tested.proxy": "Tested the proxy",
  "doctor.tested.authorities": "Tested the certificate authorities",
  "doctor.tested.service": "Tested the services",
  "doctor.tested.enrolments": "Tested the enrolments",
  "doctor.tested.display": "Tested the display",
  "doctor.tested.browser": "Tested the browser",
  "doctor.tested.registration": "Tested the registration of links",

  "doctor.group.program": "Program",
  "doctor.group.machine": "Machine",
  "doctor.group.state": "State",
  "doctor.group.secrets": "Secrets",
  "doctor.group.network": "Network",
  "doctor.group.desktop": "Desktop",

  "doctor.status.pass": "pass",
  "doctor.status.warn": "warning",
  "doctor.status.fail": "FAILED",
  "doctor.status.skipped": "skipped",

  // How the parts of a line stand together.
  "doctor.line.failure": "{title}. {text}",
  "doctor.line.two": "{first} {second}",
  "doctor.line.about": "{subject}: {text}",
  "doctor.line.code": "{text} ({code})",
  "doctor.line.code.detail": "{text} ({code}: {detail})",
  "doctor.line.detail": "{text} ({detail})",
  "doctor.subject.enrolment": "{organization} at {service}",

  "doctor.fix.done": "Repaired {check}: {text}",
  "doctor.fix.failed": "Could not repair {check} ({code}).",
  "doctor.repair.order": "To repair, in this order:",
  "doctor.repair": "{number}. {check}: {text}",
  "doctor.repair.about": "{number}. {check} ({subject}): {text}",
  "doctor.summary":
    "{pass, plural, one {# passed} other {# passed}}, {warn, plural, one {# warning} other {# warnings}}, {fail, plural, one {# failed} other {# failed}}, {skipped, plural, one {# skipped} other {# skipped}}.",

  "doctor.nothing": "There is nothing to check.",
  "doctor.offline": "Nothing was sent, as asked.",
  "doctor.late": "No result within {seconds, number} s.",
  "doctor.late.repair": "Try again with more time, such as `latchkey doctor --timeout 120`.",
  "doctor.mistake": "The check itself made a mistake.",
  "doctor.mistake.repair": "Report it with the place named here.",

  // Something else that has to be repaired before this can be looked at.
  "doctor.first.policy": "The policy of this machine cannot be used; that comes first.",
  "doctor.first.configuration": "The configuration or the policy cannot be used; that comes first.",
  "doctor.first.file": "A file that the configuration names cannot be used; that comes first.",
  "doctor.first.directory": "The state directory cannot be used as it is; that comes first.",
  "doctor.first.directory.unread": "The state directory cannot be read; that comes first.",
  "doctor.first.record": "The enrolment record cannot be used; that comes first.",
  "doctor.first.record.foreign": "The record is another machine’s; that comes first.",
  "doctor.first.keychain": "The keychain cannot be used; that comes first.",
  "doctor.first.key": "The device’s key is gone; that comes first.",
  "doctor.first.identity": "The machine’s identity is missing; that comes first.",
  "doctor.first.clock": "This machine’s clock is wrong; that comes first.",
  "doctor.first.proxy": "The service is reached through the proxy, which comes first.",
  "doctor.first.service": "The service cannot be asked; that comes first.",

  "doctor.program.runs": "{product} {version} on Node {node}, {system}.",
  "doctor.program.old": "Node {node} is too old.",
  "doctor.program.old.repair": "Install Node {least} or newer.",

  "doctor.policy.none":
    "There is none: the configuration decides, and people may confirm services.",
  "doctor.policy.confirm":
    "{services, plural, one {# service allowed by it; people may confirm others in the window.} other {# services allowed by it; people may confirm others in the window.}}",
  "doctor.policy.refuse":
    "{services, plural, one {# service allowed by it; every other one is refused.} other {# services allowed by it; every other one is refused.}}",
  "doctor.policy.repair.owner": "Give it to root.",
  "doctor.policy.repair.file": "Let root alone write it.",
  "doctor.policy.repair.directory": "Let root alone put files there.",

  "doctor.configuration.file":
    "{services, plural, one {# service allowed by {file}.} other {# services allowed by {file}.}}",
  "doctor.configuration.build":
    "{services, plural, one {# service allowed by the build.} other {# services allowed by the build.}}",
  "doctor.configuration.loopback": "Plain http is allowed to this very machine, for development.",
  "doctor.configuration.refused":
    "{services, plural, one {The policy of this machine refuses # service that the configuration names.} other {The policy of this machine refuses # services that the configuration names.}}",
  "doctor.configuration.refused.file":
    "{services, plural, one {The policy of this machine refuses # service that {file} names.} other {The policy of this machine refuses # services that {file} names.}}",
  "doctor.configuration.refused.repair":
    "Take it out of the configuration, or let the administrator add it to the policy.",
  "doctor.configuration.empty": "No service is named, so that this machine may talk to none.",
  "doctor.configuration.empty.repair":
    "Name the service as `services` in the configuration file; docs/cli.md describes it.",
  "doctor.configuration.empty.repair.file":
    "Name the service as `services` in {file}; docs/cli.md describes it.",
  "doctor.configuration.repair.place":
    "Correct the place that is named above; docs/cli.md describes the file.",
  "doctor.configuration.repair.owner": "Give the file to root, or to yourself.",
  "doctor.configuration.repair.mode": "Take the permission to write there from other users.",

  "doctor.machine.known":
    "The machine id is there; {traits, plural, one {# trait} other {# traits}} of the hardware can be read ({confidence, select, high {confidence high} medium {confidence medium} low {confidence low} other {confidence none}}).",
  "doctor.machine.shared":
    "The machine id looks like one that came with an image, so that other machines may have it too.",
  "doctor.machine.shared.repair":
    "Make a new one, before this machine is enrolled: empty /etc/machine-id, then run `systemd-machine-id-setup` as root.",
  "doctor.machine.dbus":
    "D-Bus keeps another machine id, as a copied image does. This program uses the system’s own.",
  "doctor.machine.dbus.repair": "Let D-Bus use the system’s id.",
  "doctor.machine.bare":
    "The machine id is there, but none of the hardware’s own names can be read: a copy of this machine could not be told from it.",
  "doctor.machine.bare.repair":
    "On a virtual machine, let the hypervisor give it a serial number or a fixed network address; otherwise nothing has to be done.",
  "doctor.machine.container":
    "The machine id is there; this is a container ({container}), whose hardware has no names of its own: a copy could not be told from it.",
  "doctor.machine.container.repair":
    "Enrol the host instead, or mount its /etc/machine-id and name it as `machineIdFile`; docs/cli.md describes it.",
  "doctor.machine.repair.mount":
    "Mount the host’s /etc/machine-id there, or take `machineIdFile` out of the configuration.",
  "doctor.machine.repair.make": "Let the system make a machine id.",
  "doctor.machine.repair.make.container":
    "Let the system make a machine id, and keep it with the container’s volumes.",

  "doctor.disk.writable": "A file was written there, made durable and removed again.",
  "doctor.disk.made": "It is not there yet; it was made, written to and removed again.",
  "doctor.disk.full": "The disk is almost full.",
  "doctor.disk.full.repair": "Make room on it before it is full.",
  "doctor.disk.repair.private": "Keep other users out of it.",
  "doctor.disk.repair.private.done": "Kept other users out of {directory}.",
  "doctor.disk.repair.place":
    "Make room for a directory there, or name another `stateDirectory` in the configuration.",
  "doctor.disk.repair.owner": "Make the directory this user’s, and nobody else’s.",
  "doctor.disk.repair.room": "Make room on the disk, then try again.",
  "doctor.disk.repair.read-only":
    "The disk is mounted read-only: mount it for writing, or name another `stateDirectory` in the configuration.",

  "doctor.record.none": "This machine is not enrolled yet, and nothing is damaged.",
  "doctor.record.devices":
    "{organizations, plural, one {This machine is a device of # organization; the record was made on it.} other {This machine is a device of # organizations; the record was made on it.}}",
  "doctor.record.waiting":
    "{approvals, plural, one {This machine is waiting for # approval; the record was made on it.} other {This machine is waiting for # approvals; the record was made on it.}}",
  "doctor.record.both":
    "This machine is a device of {organizations, plural, one {# organization} other {# organizations}} and waiting for {approvals, plural, one {# approval} other {# approvals}}; the record was made on it.",
  "doctor.record.damaged.repair":
    "Any command that uses the record sets it aside, never deletes it, and says what is left.",
  "doctor.record.aside":
    "{files, plural, one {# file could not be read at some time and was set aside.} other {# files could not be read at some time and were set aside.}}",
  "doctor.record.aside.repair":
    "Look at `latchkey status`: where no device is missing, remove what was set aside.",

  "doctor.journal.none": "No answer and no change of a key was left open.",
  "doctor.journal.answers":
    "{answers, plural, one {# answer was cut short.} other {# answers were cut short.}}",
  "doctor.journal.changes":
    "{changes, plural, one {# change of a device’s credential was cut short.} other {# changes of a device’s credential were cut short.}}",
  "doctor.journal.both":
    "{answers, plural, one {# answer} other {# answers}} and {changes, plural, one {# change of a device’s credential} other {# changes of a device’s credential}} were cut short.",
  "doctor.journal.repair":
    "The next command that asks the service finishes it; nothing is lost and nothing happens twice.",

  "doctor.leftovers.none": "Nothing was left half-written.",
  "doctor.leftovers.some":
    "{files, plural, one {# file of ours was left half-written by a program that was ended; nothing in it counts.} other {# files of ours were left half-written by a program that was ended; nothing in them counts.}}",
  "doctor.leftovers.repair": "Remove them.",
  "doctor.leftovers.repair.done":
    "{files, plural, one {Removed # half-written file.} other {Removed # half-written files.}}",

  "doctor.lock.free": "No other process is enrolling this machine.",
  "doctor.lock.none": "The lock cannot be taken at all.",
  "doctor.lock.none.repair": "Restart this machine.",
  "doctor.lock.taken": "Another process is enrolling this machine.",
  "doctor.lock.taken.by":
    "Another process is enrolling this machine: process {pid} of user {user}, since {since}.",
  "doctor.lock.taken.repair":
    "Wait until it is done. Where it hangs, end it; nothing is lost by that.",

  "doctor.keychain.works": "The keychain took an entry, gave it back and removed it.",
  "doctor.keychain.files":
    "Secrets are kept in files, protected by their permissions only, as the configuration says: whoever can read the disk has them.",
  "doctor.keychain.files.repair":
    "Where this machine has a keychain, move the secrets there with `latchkey credentials migrate --to os-keychain`; on a device without one, `encrypted-file` or `systemd-credentials` encrypts them.",
  "doctor.keychain.repair.make":
    "Make a keyring with the password of this user, for example by signing in to the desktop once, or with `seahorse`; call it the default one.",
  "doctor.keychain.repair.libsecret": "Install libsecret.",
  "doctor.keychain.repair.start": "Start a keyring in this session.",
  "doctor.keychain.repair.session":
    "Sign in to a desktop session, or start this program in one: `dbus-run-session -- …`; without a desktop, set `credentialStore` in the configuration.",
  "doctor.keychain.repair.private": "Take the permissions away from other users.",
  "doctor.keychain.store.works": "The store of secrets took an entry, gave it back and removed it.",
  "doctor.keychain.repair.headless":
    'On a machine without a desktop, name another store in the configuration file: `"credentialStore": "systemd-credentials"` for a program that runs as root, or `"credentialStore": "encrypted-file"` and `{setting}` (32 random bytes in base64, readable by this user only).',
  "doctor.keychain.disagreement":
    "The secrets of this machine are in {store}, where they were moved; the configuration names {configured}.",
  "doctor.keychain.disagreement.repair":
    "Set `credentialStore` to `{store}` in the configuration file, or move the secrets to what it names.",
  "doctor.keychain.also-in": "{store} holds secrets of this program too, and they do not count.",
  "doctor.keychain.also-in.repair":
    "Move them to the store that counts, unless you know that nobody needs them.",

  "doctor.credentials.both": "The device’s key and the application credential are there.",
  "doctor.credentials.application": "The application credential is there.",
  "doctor.credentials.device": "The device’s key is there, and that is all a device needs.",
  "doctor.credentials.none":
    "No application credential is stored, so that no invitation of this service can be opened yet.",
  "doctor.credentials.lost": "The device’s own key is not in the keychain any more.",
  "doctor.credentials.repair":
    "Store the credential you were given (see `latchkey credentials set --help`).",

  "doctor.clock.agrees":
    "{services, plural, one {It agrees with the service’s to {seconds} s.} other {It agrees with those of all services to {seconds} s.}}",
  "doctor.clock.offline": "Nothing was sent, as asked; nobody else was asked the time.",
  "doctor.clock.unasked": "No service could be asked the time.",
  "doctor.clock.seconds":
    "{direction, select, behind {This machine’s clock is {size, number} s behind {service}.} other {This machine’s clock is {size, number} s ahead of {service}.}}",
  "doctor.clock.minutes":
    "{direction, select, behind {This machine’s clock is {size, number} min behind {service}.} other {This machine’s clock is {size, number} min ahead of {service}.}}",
  "doctor.clock.hours":
    "{direction, select, behind {This machine’s clock is {size, plural, one {# hour} other {# hours}} behind {service}.} other {This machine’s clock is {size, plural, one {# hour} other {# hours}} ahead of {service}.}}",
  "doctor.clock.days":
    "{direction, select, behind {This machine’s clock is {size, plural, one {# day} other {# days}} behind {service}.} other {This machine’s clock is {size, plural, one {# day} other {# days}} ahead of {service}.}}",
  "doctor.clock.either": "One of the two is wrong; a service’s clock seldom is.",
  "doctor.clock.theirs":
    "It agrees with {service}, so that the other service’s clock is the wrong one.",
  "doctor.clock.repair": "Let the network set the clock.",
  "doctor.clock.repair.settings":
    "Let the network set the clock, in the system’s settings for date and time.",
  "doctor.clock.repair.theirs": "Tell the operator of {service} that its clock is wrong.",

  "doctor.proxy.off": "No proxy is used, as the configuration says.",
  "doctor.proxy.none": "No proxy is used: neither the configuration nor the environment names one.",
  "doctor.proxy.exempt": "The configuration names a proxy, and the service is exempt from it.",
  "doctor.proxy.exempt.variable":
    "A proxy is named ({variable}), and the service is exempt from it.",
  "doctor.proxy.there": "{proxy} is there, as the configuration says.",
  "doctor.proxy.there.variable": "{proxy} is there ({variable}).",
  "doctor.proxy.repair": 'Correct `proxy` in the configuration, or set it to "none".',
  "doctor.proxy.repair.file": 'Correct `proxy` in {file}, or set it to "none".',
  "doctor.proxy.repair.password":
    "Correct `proxy` in the configuration, or let only its owner read the file with its password.",
  "doctor.proxy.repair.variable": "Correct {variable}, or do without it.",

  "doctor.authorities.own": "Trusted are Node’s own authorities and the system’s.",
  "doctor.authorities.named":
    "Trusted are Node’s own authorities, the system’s and {named, plural, one {# certificate} other {# certificates}} of `caFile`.",
  "doctor.authorities.extra":
    "Trusted are Node’s own authorities, the system’s and {extra, plural, one {# certificate} other {# certificates}} of NODE_EXTRA_CA_CERTS.",
  "doctor.authorities.both":
    "Trusted are Node’s own authorities, the system’s, {named, plural, one {# certificate} other {# certificates}} of `caFile` and {extra, plural, one {# certificate} other {# certificates}} of NODE_EXTRA_CA_CERTS.",
  "doctor.authorities.empty.repair":
    "Put certificates in PEM form into {file}, or take `caFile` out of the configuration.",
  "doctor.authorities.expired.all": "Every certificate of `caFile` has expired.",
  "doctor.authorities.expired.all.repair":
    "Ask whoever runs the authority for its present certificate, and put it into {file}.",
  "doctor.authorities.expired":
    "{expired, plural, one {# certificate of `caFile` has expired.} other {# certificates of `caFile` have expired.}}",
  "doctor.authorities.expired.repair":
    "Remove what has expired from {file}, once the service is reached without it.",
  "doctor.authorities.variable":
    "The file named by NODE_EXTRA_CA_CERTS holds no usable certificate and is passed over.",
  "doctor.authorities.variable.repair": "Correct NODE_EXTRA_CA_CERTS, or unset it.",
  "doctor.authorities.bundle":
    "The system has no bundle of authorities: only those that Node brings along are trusted.",
  "doctor.authorities.bundle.repair":
    "Install the package `ca-certificates` where a company’s own authority is needed.",

  "doctor.service.none": "No service is allowed here.",
  "doctor.service.answered":
    "It answered within {milliseconds, number} ms and is the service it should be.",
  "doctor.service.answered.certificate":
    "It answered within {milliseconds, number} ms and is the service it should be; its certificate is from {issuer}.",
  "doctor.service.repair.name":
    "See whether this machine finds names at all, and whether the name is right.",
  "doctor.service.repair.portal":
    "Open a browser, sign in to the network, then run `latchkey doctor` again.",
  "doctor.service.repair.intercepted":
    "Ask whoever runs this network about the issuer. Where it is meant to be, put its certificate into a PEM file and name it as `caFile` in the configuration.",
  "doctor.service.repair.intercepted.file":
    "Ask whoever runs this network about the issuer. Where it is meant to be, put its certificate into a PEM file and name it as `caFile` in {file}.",
  "doctor.service.repair.certificate":
    "Tell the operator of the service that its certificate is not valid now.",
  "doctor.service.repair.route":
    "Check this machine’s network and whether a firewall lets it reach {host}, port {port}; where others do not reach it either, tell the operator of the service.",

  "doctor.enrolments.none": "This machine is not enrolled yet.",
  "doctor.enrolments.opens": "The device’s own credential opens the service.",
  "doctor.enrolments.disallowed":
    "The service of this enrolment is not among those that are allowed here any more.",
  "doctor.enrolments.disallowed.repair":
    "Add it to `services` in the configuration, or leave with `latchkey unenrol --offline`.",

  "doctor.display.system": "This system brings its own.",
  "doctor.display.none":
    "There is no graphical session here: `latchkey inspect` and `latchkey accept` need none.",
  "doctor.display.answers": "A graphical session answers.",
  "doctor.display.repair": "Correct or unset {variable}: nobody answers where it leads.",

  "doctor.browser.found": "{browser} shows the window.",
  "doctor.browser.repair.configured":
    "Correct `browser` in the configuration: nothing can be started there.",
  "doctor.browser.repair.configured.file":
    "Correct `browser` in {file}: nothing can be started there.",
  "doctor.browser.repair.install": "Install a browser.",
  "doctor.browser.repair.install.named": "Install Chromium, Chrome or Edge.",

  "doctor.registration.answered": "A link was opened, and this program answered.",
  "doctor.registration.headless": "There is no graphical session in which a link could be opened.",
  "doctor.registration.headless.registered": "The registration itself is as it should be.",
  "doctor.registration.headless.missing": "This user has no registration.",
  "doctor.registration.headless.foreign": "Another program, {program}, is registered.",
  "doctor.registration.missing": "{scheme}: links open nothing on this desktop.",
  "doctor.registration.stale.exec_unreadable":
    "The registration is out of date: its Exec line cannot be read.",
  "doctor.registration.stale.exec_without_link":
    "The registration is out of date: its Exec line takes no link.",
  "doctor.registration.stale.absent": "The registration is out of date: {path} does not exist.",
  "doctor.registration.stale.not_executable":
    "The registration is out of date: {path} cannot be started.",
  "doctor.registration.stale.other_installation":
    "The registration is out of date: it starts another installation of this program.",
  "doctor.registration.stale.other_node":
    "The registration is out of date: it starts another Node.",
  "doctor.registration.unsupported.kept_by_application":
    "The registration cannot be looked at: the system keeps it in the installed application.",
  "doctor.registration.unsupported.no_registry_tool":
    "The registration cannot be looked at: `reg.exe` does not run.",
  "doctor.registration.foreign": "{scheme}: links open another program, {program}.",
  "doctor.registration.other": "A link was opened, and another installation answered: {program}.",
  "doctor.registration.silent": "A link was opened, and this program was not started by it.",
  "doctor.registration.refused": "The desktop does not open the link (exit code {exit}).",
  "doctor.registration.untried.no_session": "It could not be tried: there is no graphical session.",
  "doctor.registration.untried.application_alone":
    "It could not be tried: this system opens links through the application alone.",
  "doctor.registration.untried.no_directory":
    "It could not be tried: there is no private directory for the answer.",
  "doctor.registration.untried.no_opener":
    "It could not be tried: neither `xdg-open` nor `gio` is installed.",
  "doctor.registration.repair.register": "Register the links for this user.",
  "doctor.registration.repair.register.done": "Registered the links for this user.",
  "doctor.registration.repair.replace": "Where that is not meant to be, take the links over.",
  "doctor.registration.repair.session":
    "Sign out and in again, so that the desktop reads the registration anew; a browser in a Snap or Flatpak may ask once whether it may open links.",

  "report.wrote":
    "{bytes, plural, one {Wrote {file} (# byte), which only you can read.} other {Wrote {file} (# bytes), which only you can read.}}",
  "report.holds":
    "It holds versions, test results, settings and the structure of the enrolment record.",
  "report.names": "It names this host, this user, its services, organizations, devices and files.",
  "report.nameless":
    "It holds no names; `--names` adds those of services, organizations and devices.",
  "report.look": "Look through it before you send it to somebody.",
} as const;
