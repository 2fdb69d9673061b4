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
  "refusal.no-answer":
    "The program behind this window does not answer. Close it and open the invitation again.",

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
    "Nothing can be accepted or declined here. Close this window and open the invitation again from the e-mail.",
  "crash.title": "This window made a mistake",
  "crash.text":
    "Nothing was answered because of it. Close the window and open the invitation again.",

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
  "waiting.meanwhile":
    "The answer shows here by itself. You may close this window meanwhile: nothing is lost. Open {product} again at any time to see how things stand.",
  "waiting.asked": "Asked at {time}: not decided yet.",

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
  "report.title": "Tell whoever looks after this machine",
  "report.says": "{product} says: {title} ({code}).",
  "report.detail": "Detail: {detail}.",
  "report.service": "Service: {service}.",
  "report.machine": "Machine: {machine}.",

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
} as const;
