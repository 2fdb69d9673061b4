/** What the window’s page says itself; the agent words failures and notices for it. */
export const WINDOW = {
  // Buttons and words that several screens share.
  "action.back": "Back",
  "action.check": "Check now",
  "action.close": "Close window",
  "action.copy": "Copy these words",
  "action.less": "Show less",
  "action.fewer": "Show fewer",
  "action.more": "Show all",
  "action.all": "Show all {count, number}",
  "action.next": "Open the next invitation",
  "action.start-over": "Start over",
  "action.another": "Use another invitation",
  "copy.label": "Words you can send",
  "copy.done": "Copied.",
  "copy.selected": "The text is selected: copy it with Ctrl+C.",
  "fact.organization": "Organization",
  "fact.group": "Device group",
  "fact.device-name": "Device name",
  "fact.service": "Service",
  "fact.code": "Code {code}",
  "name.none": "(no name)",
  "language.label": "Language",
  "platform.linux": "Linux",
  "platform.windows": "Windows",
  "platform.macos": "macOS",
  "platform.other": "Another system",

  // Above the heading of a screen, and invitations that wait beside it.
  "queue.waiting":
    "{count, plural, one {Another invitation is waiting} other {# more invitations are waiting}}",
  "queue.next": "Show the next",

  // Why a button led nowhere.
  "refusal.asking": "The service is being asked already. The answer shows here by itself.",
  "refusal.out-of-place":
    "This is not possible at the moment. Wait until the window shows something new.",
  "refusal.too-much": "That is more text than fits. Paste only the part with the link or the code.",
  "refusal.name": "That name cannot be sent. Enter a shorter one.",
  "refusal.reason": "That reason cannot be sent. Enter a shorter one.",
  "refusal.invalid":
    "The program did not understand this window. Close it and open the invitation again.",
  "refusal.invalid.kept":
    "The program did not understand this window. Tell whoever looks after this machine.",
  "refusal.no-answer":
    "The program behind this window does not answer. Close it and open the invitation again.",
  "refusal.no-answer.kept":
    "The program behind this window does not answer. Tell whoever looks after this machine.",

  // How long an invitation still counts.
  "validity.endless": "Does not expire",
  "validity.until": "Valid until",
  "validity.over": "Its time has run out",
  "validity.days": "Still valid for {days, plural, one {# day} other {# days}}",
  "validity.days-hours":
    "Still valid for {days, plural, one {# day} other {# days}} and {hours, plural, one {# hour} other {# hours}}",
  "validity.hours": "Still valid for {hours, plural, one {# hour} other {# hours}}",
  "validity.hours-minutes":
    "Still valid for {hours, plural, one {# hour} other {# hours}} and {minutes, plural, one {# minute} other {# minutes}}",
  "validity.minutes": "Still valid for {minutes, plural, one {# minute} other {# minutes}}",
  "validity.moments": "Still valid for less than a minute",

  // Before the agent is there, without it, and after a mistake of the page.
  "starting.text": "Opening…",
  "no-agent.title": "Nothing is running behind this window",
  "no-agent.text":
    "Nothing can be accepted or declined here. Open the invitation again from the e-mail.",
  "crash.title": "This window made a mistake",
  "crash.text": "Nothing was answered because of it. Open the invitation again.",

  // Welcome: no invitation yet.
  "welcome.title": "Open your invitation",
  "welcome.kicker": "Welcome",
  "welcome.lead":
    "An invitation makes this machine a device of an organization. Type its access code, or paste what you were sent.",
  "welcome.help.title": "Where do I find it?",
  "welcome.help.code":
    "In the invitation e-mail, below the link: an access code, sixteen characters in groups of four. It can be typed, or read out over the phone.",
  "welcome.help.phone":
    "The e-mail is on a phone? Open its link there: the page behind it shows the code in large letters, and a QR code for a scanner that is attached to this machine.",
  "welcome.help.here": "On this machine? Copy the link, or the whole e-mail if in doubt.",
  "welcome.help.missing":
    "No e-mail? Look in the spam folder, or ask who invited you to send it again.",

  // Handing over an invitation: its code, its link, its e-mail.
  "entry.or": "or",
  "entry.promise": "Nothing changes yet: you see the invitation first, then you decide.",
  "entry.code.label": "Access code",
  "entry.code.hint": "Sixteen characters in four groups, below the link in the e-mail.",
  "entry.code.open": "Open invitation",
  "entry.code.group": "Group {group, number} of {groups, number}",
  "entry.group.incomplete": "{typed, number} of {length, number}",
  "entry.group.good": "right",
  "entry.group.wrong": "wrong",
  "entry.code.good": "All four groups are right.",
  "entry.code.empty": "Type the access code first: four groups of four characters.",
  "entry.code.short":
    "{count, plural, one {Group {groups} is not complete.} other {Groups {groups} are not complete.}}",
  "entry.code.so-far":
    "{count, plural, one {Group {groups} is right.} other {Groups {groups} are right.}}",
  "entry.code.forbidden":
    "No access code has “{character}”: compare group {group, number} with the e-mail.",
  "entry.code.order": "All four groups are there, in another order: compare it with the e-mail.",
  "entry.code.foreign":
    "No group is right: this is the code of something else, or quite another text.",
  "entry.code.wrong":
    "{count, plural, one {Group {groups} is not right: compare it with the e-mail.} other {Groups {groups} are not right: compare them with the e-mail.}}",
  "entry.text.label": "Link or the whole e-mail",
  "entry.text.hint": "Paste it here, or drag the saved e-mail onto this window.",
  "entry.text.open": "Open link or e-mail",
  "entry.file.empty": "This file is empty. Save the e-mail again, or paste its text.",
  "entry.file.no_text":
    "This file is no e-mail saved as text. Open it, copy its text and paste it here.",
  "entry.file.too_large":
    "This file is too large for an invitation. Open it, and paste the link or the code.",
  "entry.file.several": "These are several files. Use the one e-mail with the invitation.",
  "entry.file.unreadable": "This file cannot be read. Open the e-mail, and paste its text here.",
  "entry.file.none": "No file arrived with it. Save the e-mail first, or paste its text here.",

  // A service that this machine does not know.
  "confirm.title": "Do you know this service?",
  "confirm.kicker": "Nothing was sent",
  "confirm.kicker.marked": "Nothing was sent · Be careful",
  "confirm.lead": "The invitation leads to a service that this machine does not know:",
  "confirm.unsent": "Nothing was sent to it yet, not even a look-up of its name.",
  "confirm.then":
    "After Yes, this machine asks it for the invitation and keeps it in mind as a service you know. You then see the invitation, and decide about that separately.",
  "confirm.unsure": "Not sure?",
  "confirm.ask":
    "Say No, and ask whoever invited you whether this is the address: by telephone or in person, not by answering the e-mail.",
  "confirm.no": "No",
  "confirm.yes": "Yes, I know it",
  "mark.title": "Look closely before you say yes",
  "mark.ip_address": "It is a number in place of a name.",
  "mark.ip_address.text":
    "Any machine can stand behind it. Services that send invitations have a name, except in a closed network.",
  "mark.international": "Part of the name is in other letters than English ones.",
  "mark.international.text":
    "It is meant to look like {shown}. Above stands the name that is really asked.",
  "mark.look_alike_letters": "It has letters that only look like others.",
  "mark.look_alike_letters.text":
    "It would pass for {shown}, and is not. Forged addresses are made like this.",
  "mark.resembles": "It is nearly the address of a service that this machine knows.",
  "mark.resembles.text":
    "That one is {origin}, and this is another one. Compare the two letter by letter.",
  "mark.local_name": "The name has no dot.",
  "mark.local_name.text":
    "It means some machine of the network this one is in just now. In another network the same name is another machine.",
  "mark.unusual_port": "It answers at port {port}, in place of 443, where services do.",
  "mark.unusual_port.text": "Somebody who set it up on purpose can tell you why.",
  "mark.plain_http": "It is asked without https, so that others can read and change what is sent.",
  "mark.plain_http.text":
    "That is allowed to this very machine alone, for those who develop the service.",

  // Naming the service that an access code does not name.
  "address.title": "Which service is it from?",
  "address.lead":
    "An access code does not say which service it belongs to, and this machine knows none yet.",
  "address.label": "Address of the service",
  "address.hint":
    "As it stands in the invitation e-mail, and on the page behind its link. The https:// in front may be left out.",
  "address.then":
    "Nothing is sent to it for now: you see the address once more, and say then whether it is the right one. The link in the e-mail names the service by itself, in case that is easier.",
  "address.back": "Go back",
  "address.go-on": "Go on",

  // The card: who invites this machine to what.
  "card.title": "Invitation for this machine",
  "card.kicker": "Please decide",
  "card.label": "Invitation",
  "card.lead.create": "{inviter} invites {machine} to become a device of {organization}.",
  "card.lead.join":
    "{inviter} invites {machine}, a device already, into one more group of {organization}.",
  "card.wrote": "{inviter} wrote:",
  "card.unchecked": "The sender’s own words; nobody checked them.",
  "card.effect": "What Accept does",
  "card.effect.create": "This machine becomes a device of {organization}, in the group {group}.",
  "card.effect.join":
    "This machine is already a device of {organization}. It joins the group {group}; its name stays.",
  "card.approval": "Approval",
  "card.approval.automatic": "Automatic: it counts as soon as you accept.",
  "card.approval.manual": "An administrator of {organization} must approve before it counts.",
  "card.licences": "Licences it may use",
  "card.licences.none": "None yet.",
  "card.validity": "Validity",
  "card.inviter": "Invited by",
  "card.recipient": "Invitation for",
  "card.recipient.nobody": "Nobody by name: whoever opens it.",
  "card.machine": "This machine",
  "card.machine.serial": "Serial number {serial}",
  "card.service": "Service that answers for it",
  "card.accept": "Accept",
  "card.accept.manual":
    "After Accept, an administrator of {organization} must approve this machine before it counts.",
  "card.decline": "Decline",
  "card.learns": "What {organization} learns of this machine",
  "card.learns.text":
    "The name you give it, and a fingerprint by which its service recognises it again. It can leave at any time, here or by the administrators.",
  "card.elsewhere": "Not the right machine?",
  "card.elsewhere.text":
    "Looking has used nothing up. Open the link on the right machine, or type the access code from the e-mail there.",

  // Naming the device, on the card and later.
  "naming.label": "Device name",
  "naming.hint": "How people will recognise this machine; it can be changed later.",
  "naming.hint.rename": "How people recognise this machine.",
  "naming.suggestions": "Other names",
  "naming.from.invitation": "from the invitation",
  "naming.from.template": "as the organization names devices",
  "naming.from.model": "make and model",
  "naming.from.hostname": "name of this machine",
  "naming.left": "{count, plural, one {# character left} other {# characters left}}",
  "naming.over": "{count, plural, one {# character too many} other {# characters too many}}",
  "naming.empty": "A device needs a name.",
  "naming.forbidden":
    "It holds a character that cannot be seen, or a line break. Type the name anew.",
  "naming.sent-as": "It is kept as “{name}”.",
  "naming.checking": "Asking whether the name is free…",
  "naming.free": "Nobody else in the organization has this name.",
  "naming.taken": "Another device of the organization has this name already.",
  "naming.taken.refused":
    "Another device of the organization has this name already, and each name may be used once.",
  "naming.instead": "Take “{name}”",

  // Declining asks once more.
  "decline.title": "Decline this invitation?",
  "decline.reason": "Reason (optional)",
  "decline.used": "{used, number} of {limit, number}",
  "decline.over": "{count, plural, one {# too many} other {# too many}}",
  "decline.hint": "The inviter can read it. A declined invitation cannot be accepted later.",
  "decline.confirm": "Decline invitation",

  // Work under way.
  "working.title": "One moment",
  "working.kicker": "At work",
  "working.steps": "Steps",
  "working.done": "done",
  "working.slow": "This takes longer than usual. Nothing is lost, even if you close the window.",
  "working.slow.kept": "This takes longer than usual. Nothing is lost.",

  // The client credential that a service wants.
  "credentials.title": "This machine needs a client credential",
  "credentials.kicker": "Once per machine",
  "credentials.lead": "{service} answers only machines that show a client credential first.",
  "credentials.what":
    "A client credential is an id and a secret. Whoever runs the service hands them out, often with the documentation of this device. They are entered once.",
  "credentials.where":
    "They go straight into the keychain of this machine, and this window forgets them at once.",
  "credentials.id": "Client id",
  "credentials.secret": "Client secret",
  "credentials.show": "Show the secret",
  "credentials.hide": "Hide the secret",
  "credentials.hint": "The JSON with both can be pasted into either field.",
  "credentials.missing": "Enter both, the client id and the client secret.",
  "credentials.store": "Store and go on",

  // What a device is: after accepting, and at home.
  "device.label": "Device",
  "device.rename": "Rename",
  "device.rename.label": "Rename this device",
  "device.rename.save": "Save name",
  "device.rename.cancel": "Cancel",
  "device.groups": "Device groups",
  "device.groups.none": "In no group.",
  "device.licences": "Licences it may use",
  "device.licences.none": "None yet.",
  "device.id": "Device id",
  "device.id.copy": "Copy the id",
  "device.since": "Device since",

  // Accepted and counted.
  "approved.title": "This machine is ready",
  "approved.title.joined": "This machine joined the group",
  "approved.kicker": "Done",
  "approved.lead": "It is now a device of {organization} and signs in as itself.",
  "approved.lead.joined": "It is a device of {organization} and signs in as itself.",
  "approved.next":
    "Nothing more is needed here: the programs on this machine may use its licences from now on.",
  "approved.next.none":
    "Nothing more is needed here: once it is given licences, the programs on this machine may use them.",
  "approved.home": "Go to this device",

  // Home of an enrolled machine.
  "home.kicker": "Device of {organization}",
  "home.title": "This device",
  "home.stale.title": "The service cannot be asked now",
  "home.stale": "Shown is what it said on {time}.",
  "home.stale.unknown": "Shown is what this machine wrote down itself.",
  "home.others": "This machine is also a device of",
  "home.another": "Open another invitation",
  "home.history": "What happened here",
  "home.leave": "Leave {organization}",

  // A new name that the service does not know yet.
  "rename.queued.title": "New name: {name}",
  "rename.queued": "The service is told as soon as it answers. Given on {time}.",
  "rename.conflict.title": "Two names for this device",
  "rename.conflict":
    "Here it was renamed to {name}. Meanwhile somebody renamed it to {other} at the service. Which one counts?",
  "rename.mine": "Take “{name}”",
  "rename.theirs": "Keep “{name}”",

  // Leaving asks once more.
  "leave.title": "Is this machine to leave {organization}?",
  "leave.lost":
    "{device} ends: it loses its groups, its licences and its key, here and at the service. To come back, it needs a new invitation.",
  "leave.kept":
    "Programs and files on this machine stay as they are, and so do its devices of other organizations.",
  "leave.stay": "Stay a device",
  "leave.confirm": "Leave now",

  // No device of the organization any more.
  "left.title": "This machine has left",
  "left.kicker": "Done",
  "left.lead": "It is no device of {organization} any more.",
  "left.removed":
    "Its key and its records were removed from this machine. What happened stays in the history.",
  "left.open": "Something is left to do",

  // What happened here.
  "history.title": "What happened here",
  "history.kicker": "This machine remembers",
  "history.empty": "Nothing yet.",
  "history.kept":
    "The list is kept on this machine alone. It names no secrets, and stays when the machine leaves an organization.",
  "history.event.accepted": "Accepted the invitation of {organization} as {device}",
  "history.event.joined": "Joined another group of {organization} as {device}",
  "history.event.waiting": "Accepted the invitation of {organization}; an administrator was asked",
  "history.event.approved": "Approved by {organization} as {device}",
  "history.event.rejected": "Rejected by {organization}",
  "history.event.declined": "Declined the invitation of {organization}",
  "history.event.renamed": "Renamed to {device}",
  "history.event.rename_queued": "Renamed to {device}; the service is told later",
  "history.event.rotated": "Got a new key at {service}",
  "history.event.left": "Left {organization}",
  "history.event.credential_stored": "Stored a client credential for {service}",
  "history.event.service_confirmed": "Said yes to the service {service}",

  // The same where the record names no device.
  "history.event.accepted.nameless": "Accepted the invitation of {organization}",
  "history.event.joined.nameless": "Joined another group of {organization}",
  "history.event.approved.nameless": "Approved by {organization}",

  // The same where the record names nobody.
  "history.event.accepted.bare": "Accepted an invitation",
  "history.event.joined.bare": "Joined another group",
  "history.event.waiting.bare": "Accepted an invitation; an administrator was asked",
  "history.event.approved.bare": "Approved by an administrator",
  "history.event.rejected.bare": "Rejected by an administrator",
  "history.event.declined.bare": "Declined an invitation",
  "history.event.renamed.bare": "Renamed",
  "history.event.rename_queued.bare": "Renamed; the service is told later",
  "history.event.rotated.bare": "Got a new key",
  "history.event.left.bare": "Left an organization",
  "history.event.credential_stored.bare": "Stored a client credential",
  "history.event.service_confirmed.bare": "Said yes to a service",

  // Waiting for an administrator.
  "waiting.title": "Waiting for approval",
  "waiting.kicker": "Accepted here",
  "waiting.reason.manual_approval":
    "An administrator of {organization} must approve this machine before it counts as a device.",
  "waiting.reason.known_device_new_key":
    "{organization} knows a device like this machine, with another key: as after reinstalling or copying a disk. An administrator must confirm that it is the same.",
  "waiting.reason.reinstalled":
    "{organization} knows this hardware. An administrator must confirm that it was installed anew; then it gets its old name and place back.",
  "waiting.reason.cloned":
    "{organization} knows a device with this machine’s identity on other hardware: one of the two is a copy. An administrator must look at it.",
  "waiting.reason.hardware_changed":
    "{organization} knows this device with other hardware. An administrator must confirm that it was repaired.",
  "waiting.since": "Waiting since",
  "waiting.code": "Code to compare",
  "waiting.code.why": "An administrator sees the same code for this machine.",
  "waiting.meanwhile":
    "The answer shows here by itself. You may close this window meanwhile: nothing is lost. Open {product} again at any time to see how things stand.",
  "waiting.meanwhile.kept":
    "The answer shows here by itself. Nothing is lost if this machine is switched off meanwhile.",
  "waiting.asked": "Asked at {time}: not decided yet.",
  "waiting.ask.title": "Ask an administrator to approve it",
  "waiting.ask.text":
    "Hello, this machine is to become the device {device} of {organization}. Could you please approve it?",
  "waiting.ask.machine": "Name of the machine: {machine}.",
  "waiting.ask.make": "Make and model: {make}.",
  "waiting.ask.serial": "Serial number: {serial}.",
  "waiting.ask.code": "Code to compare: {code}.",

  // A device that an administrator has put to sleep.
  "deactivated.title": "This device is deactivated",
  "deactivated.kicker": "On hold",
  "deactivated.lead":
    "An administrator of {organization} has deactivated this device and can activate it again. Until then it may use none of its licences.",
  "deactivated.lead.unknown":
    "An administrator of its organization has deactivated this device and can activate it again. Until then it may use none of its licences.",
  "deactivated.kept":
    "Nothing was removed from this machine: name, device groups and key stay as they are, and no new invitation is needed.",
  "deactivated.by-itself": "Once the device is active again, this window shows it by itself.",
  "deactivated.check": "Check again",
  "deactivated.asked": "Asked at {time}: no news yet.",
  "deactivated.ask.title": "Ask the administrator to activate it",
  "deactivated.ask.text":
    "Hello, the device {device} of {organization} is deactivated. Could you please activate it again?",
  "deactivated.ask.unknown":
    "Hello, the device I am using is deactivated. Could you please activate it again?",

  // Declined, for good.
  "declined.title": "Invitation declined",
  "declined.kicker": "Done",
  "declined.lead":
    "You declined the invitation of {organization}. Nothing changed on this machine.",
  "declined.mistake": "If that was a mistake, ask whoever invited you for a new invitation.",

  // A failure, whose own words are the agent’s.
  "problem.kicker": "{subject} · {tone}",
  "problem.card": "The invitation it is about",
  "problem.subject.key": "The link",
  "problem.subject.door": "The service",
  "problem.subject.cable": "The network",
  "problem.subject.cabinet": "This machine’s credential",
  "problem.subject.letter": "The invitation",
  "problem.subject.machine": "This machine",
  "problem.subject.label": "The name",
  "problem.subject.drawer": "Settings and records",
  "problem.subject.frame": "The window",
  "problem.subject.mark": "The program itself",
  "problem.tone.mend": "You can fix this",
  "problem.tone.later": "Worth another try",
  "problem.tone.help": "Somebody else can fix this",
  "problem.tone.over": "Cannot be used any more",
  "problem.tone.halt": "Stopped for safety",
  "retry.again": "Try again",
  "retry.check": "Check now",
  "retry.certificate": "Check the certificate again",
  "retry.signed-in": "I signed in, try again",
  "retry.service": "Check the service again",
  "retry.waited": "I waited, try again",
  "retry.stored-now": "It is stored now, try again",
  "retry.issuer": "Check the issuer again",
  "retry.clock": "I set the clock, try again",
  "retry.stored": "I stored it, try again",
  "retry.unlock": "Unlock and try again",
  "retry.stored-anew": "I stored it anew, try again",
  "retry.keychain": "Try the keychain again",
  "retry.confirm": "Confirm and try again",
  "retry.corrected": "I corrected it, try again",
  "retry.allowed": "It is allowed now, try again",
  "retry.enabled": "It is enabled now, try again",
  "retry.ask-now": "Ask the service now",
  "retry.repaired": "I repaired it, try again",
  "retry.active": "It is active again, try again",
  "retry.protected": "I protected it, try again",
  "retry.made-room": "I made room, try again",

  // A request for a new invitation, ready to be sent, and a report.
  "ask.title": "Ask {inviter} for a new one",
  "ask.title.unknown": "Ask whoever invited you for a new one",
  "ask.text":
    "Hello {inviter}, I opened the invitation to {organization} for the machine {machine}. {why} Could you please send me a new one?",
  "ask.text.unknown": "Hello, I opened my invitation. {why} Could you please send me a new one?",
  "ask.why.insecure": "It points to an address without https.",
  "ask.why.unknown": "It is not known to the service.",
  "ask.why.forgotten": "It is not known to the service any more.",
  "ask.why.expired": "It has expired.",
  "ask.why.withdrawn": "It was withdrawn.",
  "ask.why.declined": "It was declined.",
  "ask.why.rejected": "It was not approved.",
  "ask.why.late": "It was not approved in time.",
  "ask.why.used": "It was used already.",
  "ask.why.elsewhere": "It is in use on another machine.",
  "ask.why.hardware": "It was accepted on other hardware.",
  "ask.why.reinstalled": "It is for a reinstalled machine.",
  "ask.why.repaired": "It is for a repaired machine.",
  "ask.why.original": "It was accepted on the original machine.",
  "ask.why.removed": "It led to a device that was removed.",
  "support.help": "Help: {contact}",
  "report.title": "Tell whoever looks after this machine",
  "report.says": "{product} says: {title} ({code}).",
  "report.detail": "Detail: {detail}.",
  "report.service": "Service: {service}.",
  "report.machine": "Machine: {machine}.",

  // The steps of the work, each as a task; the one under way is told by the texts below these.
  "plan.reading-invitation": "Read the invitation",
  "plan.opening-credentials": "Open this machine’s keychain",
  "plan.signing-in": "Sign in to the service",
  "plan.looking-up": "Ask the service about the invitation",
  "plan.accepting": "Accept the invitation",
  "plan.declining": "Decline the invitation",
  "plan.renaming": "Change the name",
  "plan.reading-device": "Read what this machine may use",
  "plan.securing-key": "Make this machine’s own key",
  "plan.recording": "Write the answer down",
  "plan.leaving": "Leave the organization",
  "plan.waiting-for-turn": "Wait for the other program",
  "plan.recovering": "Ask what became of an earlier answer",

  // Something is under way.
  "step.reading-invitation": "Reading the invitation…",
  "step.opening-credentials": "Opening this machine’s keychain…",
  "step.signing-in": "Signing in to the service…",
  "step.looking-up": "Asking the service about the invitation…",
  "step.accepting": "Accepting the invitation…",
  "step.declining": "Declining the invitation…",
  "step.renaming": "Changing the name…",
  "step.reading-device": "Reading what this machine may use…",
  "step.securing-key": "Making this machine’s own key…",
  "step.recording": "Writing the answer down…",
  "step.leaving": "Leaving the organization…",
  "step.waiting-for-turn": "Another program is enrolling this machine; waiting for it…",
  "step.recovering": "Asking what became of an earlier answer…",

  "sentences.two": "{first} {next}",
} as const;
