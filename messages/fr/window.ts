import type { WINDOW as English } from "../en/window.ts";

/** What the window’s page says itself, in French. */
export const WINDOW = {
  // Buttons and words that several screens share.
  "action.back": "Retour",
  "action.check": "Vérifier",
  "action.close": "Fermer la fenêtre",
  "action.copy": "Copier ce texte",
  "action.less": "Réduire",
  "action.fewer": "Réduire",
  "action.more": "Tout afficher",
  "action.all": "Tout afficher ({count, number})",
  "action.next": "Ouvrir l’invitation suivante",
  "action.start-over": "Recommencer",
  "action.another": "Autre invitation",
  "copy.label": "Texte à envoyer",
  "copy.done": "Copié.",
  "copy.selected": "Le texte est sélectionné : copiez-le avec Ctrl+C.",
  "fact.organization": "Organisation",
  "fact.group": "Groupe d’appareils",
  "fact.device-name": "Nom de l’appareil",
  "fact.service": "Service",
  "fact.code": "Code {code}",
  "name.none": "(sans nom)",
  "language.label": "Langue",
  "platform.linux": "Linux",
  "platform.windows": "Windows",
  "platform.macos": "macOS",
  "platform.other": "Autre système",

  // Above the heading of a screen, and invitations that wait beside it.
  "queue.waiting":
    "{count, plural, one {Une autre invitation attend} other {# autres invitations attendent}}",
  "queue.next": "Voir la suivante",

  // Why a button led nowhere.
  "refusal.asking": "Le service est déjà interrogé. La réponse s’affichera ici d’elle-même.",
  "refusal.out-of-place":
    "Ce n’est pas possible pour le moment. Attendez que la fenêtre affiche autre chose.",
  "refusal.too-much": "Ce texte est trop long. Collez seulement la partie avec le lien ou le code.",
  "refusal.name": "Ce nom ne peut pas être envoyé. Saisissez-en un plus court.",
  "refusal.reason": "Ce motif ne peut pas être envoyé. Saisissez-en un plus court.",
  "refusal.invalid":
    "Le programme n’a pas compris cette fenêtre. Fermez-la et rouvrez l’invitation.",
  "refusal.invalid.kept":
    "Le programme n’a pas compris cette fenêtre. Prévenez le responsable de cette machine.",
  "refusal.no-answer":
    "Le programme derrière cette fenêtre ne répond pas. Fermez-la et rouvrez l’invitation.",
  "refusal.no-answer.kept":
    "Le programme derrière cette fenêtre ne répond pas. Prévenez le responsable de cette machine.",

  // How long an invitation still counts.
  "validity.endless": "N’expire pas",
  "validity.until": "Valable jusqu’au",
  "validity.over": "Son délai est écoulé",
  "validity.days": "Encore valable {days, plural, one {# jour} other {# jours}}",
  "validity.days-hours":
    "Encore valable {days, plural, one {# jour} other {# jours}} et {hours, plural, one {# heure} other {# heures}}",
  "validity.hours": "Encore valable {hours, plural, one {# heure} other {# heures}}",
  "validity.hours-minutes":
    "Encore valable {hours, plural, one {# heure} other {# heures}} et {minutes, plural, one {# minute} other {# minutes}}",
  "validity.minutes": "Encore valable {minutes, plural, one {# minute} other {# minutes}}",
  "validity.moments": "Encore valable moins d’une minute",

  // Before the agent is there, without it, and after a mistake of the page.
  "starting.text": "Ouverture…",
  "no-agent.title": "Rien ne tourne derrière cette fenêtre",
  "no-agent.text":
    "On ne peut rien accepter ni décliner ici. Rouvrez l’invitation depuis l’e-mail.",
  "crash.title": "Cette fenêtre a commis une erreur",
  "crash.text": "Elle n’a entraîné aucune réponse. Rouvrez l’invitation.",

  // Welcome: no invitation yet.
  "welcome.title": "Ouvrez votre invitation",
  "welcome.kicker": "Bienvenue",
  "welcome.lead":
    "Une invitation fait de cette machine un appareil d’une organisation. Saisissez son code d’accès, ou collez ce que vous avez reçu.",
  "welcome.help.title": "Où la trouver ?",
  "welcome.help.code":
    "Dans l’e-mail d’invitation, sous le lien : un code d’accès de seize caractères, par groupes de quatre. Il peut se saisir ou se dicter au téléphone.",
  "welcome.help.phone":
    "L’e-mail est sur un téléphone ? Ouvrez-y le lien : la page affiche le code en grands caractères, et un code QR pour un lecteur relié à cette machine.",
  "welcome.help.here": "Sur cette machine ? Copiez le lien, ou l’e-mail entier en cas de doute.",
  "welcome.help.missing":
    "Pas d’e-mail ? Cherchez dans le courrier indésirable, ou demandez à la personne qui vous invite de le renvoyer.",

  // Handing over an invitation: its code, its link, its e-mail.
  "entry.or": "ou",
  "entry.promise": "Rien ne change encore : vous voyez d’abord l’invitation, puis vous décidez.",
  "entry.code.label": "Code d’accès",
  "entry.code.hint": "Seize caractères en quatre groupes, sous le lien dans l’e-mail.",
  "entry.code.open": "Ouvrir l’invitation",
  "entry.code.group": "Groupe {group, number} sur {groups, number}",
  "entry.group.incomplete": "{typed, number} sur {length, number}",
  "entry.group.good": "juste",
  "entry.group.wrong": "faux",
  "entry.code.good": "Les quatre groupes sont justes.",
  "entry.code.empty": "Saisissez d’abord le code d’accès : quatre groupes de quatre caractères.",
  "entry.code.short":
    "{count, plural, one {Le groupe {groups} est incomplet.} other {Les groupes {groups} sont incomplets.}}",
  "entry.code.so-far":
    "{count, plural, one {Le groupe {groups} est juste.} other {Les groupes {groups} sont justes.}}",
  "entry.code.forbidden":
    "Aucun code d’accès ne contient « {character} » : comparez le groupe {group, number} à l’e-mail.",
  "entry.code.order": "Les quatre groupes y sont, dans un autre ordre : comparez à l’e-mail.",
  "entry.code.foreign":
    "Aucun groupe n’est juste : c’est le code d’autre chose, ou un tout autre texte.",
  "entry.code.wrong":
    "{count, plural, one {Le groupe {groups} est faux : comparez-le à l’e-mail.} other {Les groupes {groups} sont faux : comparez-les à l’e-mail.}}",
  "entry.text.label": "Lien ou e-mail entier",
  "entry.text.hint": "Collez-le ici, ou faites glisser l’e-mail enregistré sur cette fenêtre.",
  "entry.text.open": "Ouvrir lien ou e-mail",
  "entry.file.empty": "Ce fichier est vide. Enregistrez de nouveau l’e-mail, ou collez son texte.",
  "entry.file.no_text":
    "Ce fichier n’est pas un e-mail enregistré en texte. Ouvrez-le, copiez son texte et collez-le ici.",
  "entry.file.too_large":
    "Ce fichier est trop gros pour une invitation. Ouvrez-le et collez le lien ou le code.",
  "entry.file.several":
    "Il y a plusieurs fichiers. Utilisez le seul e-mail qui contient l’invitation.",
  "entry.file.unreadable": "Ce fichier est illisible. Ouvrez l’e-mail et collez son texte ici.",
  "entry.file.none":
    "Aucun fichier n’est arrivé. Enregistrez d’abord l’e-mail, ou collez son texte ici.",

  // A service that this machine does not know.
  "confirm.title": "Connaissez‑vous ce service ?",
  "confirm.kicker": "Rien n’a été envoyé",
  "confirm.kicker.marked": "Rien n’a été envoyé · Prudence",
  "confirm.lead": "L’invitation mène à un service que cette machine ne connaît pas :",
  "confirm.unsent": "Rien ne lui a encore été envoyé, et son nom n’a même pas été recherché.",
  "confirm.then":
    "Si vous dites Oui, cette machine lui demande l’invitation et le retient comme un service que vous connaissez. Vous verrez ensuite l’invitation, et en déciderez séparément.",
  "confirm.unsure": "Un doute ?",
  "confirm.ask":
    "Dites Non, et demandez à la personne qui vous invite si c’est bien l’adresse : par téléphone ou de vive voix, pas en répondant à l’e-mail.",
  "confirm.no": "Non",
  "confirm.yes": "Oui, je le connais",
  "mark.title": "Regardez bien avant de dire oui",
  "mark.ip_address": "C’est un numéro au lieu d’un nom.",
  "mark.ip_address.text":
    "N’importe quelle machine peut se trouver derrière. Les services qui envoient des invitations ont un nom, sauf dans un réseau fermé.",
  "mark.international":
    "Une partie du nom est écrite avec d’autres lettres que les lettres anglaises.",
  "mark.international.text":
    "Il est censé s’afficher {shown}. Le nom réellement interrogé figure au-dessus.",
  "mark.look_alike_letters": "Il contient des lettres qui ressemblent seulement à d’autres.",
  "mark.look_alike_letters.text":
    "Il passerait pour {shown}, et ne l’est pas. C’est ainsi que l’on contrefait des adresses.",
  "mark.resembles": "C’est presque l’adresse d’un service que cette machine connaît.",
  "mark.resembles.text":
    "Celle que la machine connaît est {origin}, et celle-ci en est une autre. Comparez les deux lettre par lettre.",
  "mark.local_name": "Le nom n’a pas de point.",
  "mark.local_name.text":
    "Il désigne une machine du réseau où se trouve celle-ci en ce moment. Dans un autre réseau, le même nom désigne une autre machine.",
  "mark.unusual_port": "Il répond sur le port {port}, et non sur 443 comme d’ordinaire.",
  "mark.unusual_port.text": "La personne qui l’a voulu ainsi peut vous dire pourquoi.",
  "mark.plain_http":
    "Il est interrogé sans https ; d’autres peuvent donc lire et modifier ce qui est envoyé.",
  "mark.plain_http.text":
    "Ce n’est autorisé que vers cette machine même, pour qui développe le service.",

  // Naming the service that an access code does not name.
  "address.title": "De quel service vient-elle ?",
  "address.lead":
    "Un code d’accès n’indique pas son service, et cette machine n’en connaît encore aucun.",
  "address.label": "Adresse du service",
  "address.hint":
    "Telle qu’elle figure dans l’e-mail d’invitation et sur la page derrière son lien. Le https:// du début est facultatif.",
  "address.then":
    "Rien ne lui est envoyé pour l’instant : vous reverrez l’adresse et direz alors si c’est la bonne. Le lien de l’e-mail désigne lui-même le service, si c’est plus simple.",
  "address.back": "Revenir",
  "address.go-on": "Continuer",

  // The card: who invites this machine to what.
  "card.title": "Invitation pour cette machine",
  "card.kicker": "À vous de décider",
  "card.label": "Invitation",
  "card.lead.create":
    "{inviter} invite {machine} à devenir un appareil de l’organisation {organization}.",
  "card.lead.join":
    "{inviter} invite {machine}, déjà un appareil, à rejoindre un autre groupe de l’organisation {organization}.",
  "card.wrote": "{inviter} écrit :",
  "card.unchecked": "Propos de l’expéditeur, que personne n’a vérifiés.",
  "card.effect": "Si vous acceptez",
  "card.effect.create":
    "Cette machine devient un appareil de l’organisation {organization}, dans le groupe {group}.",
  "card.effect.join":
    "Cette machine est déjà un appareil de l’organisation {organization}. Elle rejoint le groupe {group} ; son nom reste.",
  "card.approval": "Approbation",
  "card.approval.automatic": "Automatique : effective dès que vous acceptez.",
  "card.approval.manual":
    "Un administrateur de l’organisation {organization} doit encore approuver la machine.",
  "card.licences": "Licences utilisables",
  "card.licences.none": "Pas encore.",
  "card.validity": "Validité",
  "card.inviter": "Invitation de",
  "card.recipient": "Invitation pour",
  "card.recipient.nobody": "Personne en particulier : quiconque l’ouvre.",
  "card.machine": "Cette machine",
  "card.machine.serial": "Numéro de série {serial}",
  "card.service": "Service responsable",
  "card.accept": "Accepter",
  "card.accept.manual":
    "Une fois l’invitation acceptée, un administrateur de l’organisation {organization} doit encore approuver cette machine.",
  "card.decline": "Décliner",
  "card.learns": "Ce que {organization} apprend de cette machine",
  "card.learns.text":
    "Le nom que vous lui donnez, et une empreinte à laquelle le service la reconnaît. Elle peut quitter l’organisation à tout moment, d’ici ou par décision des administrateurs.",
  "card.elsewhere": "Ce n’est pas la bonne machine ?",
  "card.elsewhere.text":
    "Regarder n’a rien consommé. Ouvrez le lien sur la bonne machine, ou saisissez-y le code d’accès de l’e-mail.",

  // Naming the device, on the card and later.
  "naming.label": "Nom de l’appareil",
  "naming.hint": "C’est ainsi qu’on reconnaîtra cette machine ; le nom peut changer plus tard.",
  "naming.hint.rename": "C’est ainsi qu’on reconnaît cette machine.",
  "naming.suggestions": "Autres noms",
  "naming.from.invitation": "de l’invitation",
  "naming.from.template": "selon l’usage de l’organisation",
  "naming.from.model": "marque et modèle",
  "naming.from.hostname": "nom de cette machine",
  "naming.left": "{count, plural, one {# caractère restant} other {# caractères restants}}",
  "naming.over": "{count, plural, one {# caractère de trop} other {# caractères de trop}}",
  "naming.empty": "Un appareil a besoin d’un nom.",
  "naming.forbidden":
    "Il contient un caractère invisible ou un saut de ligne. Saisissez de nouveau le nom.",
  "naming.sent-as": "Il sera gardé sous la forme « {name} ».",
  "naming.checking": "Le nom est-il libre ? Vérification…",
  "naming.free": "Personne d’autre dans l’organisation ne porte ce nom.",
  "naming.taken": "Un autre appareil de l’organisation porte déjà ce nom.",
  "naming.taken.refused":
    "Un autre appareil de l’organisation porte déjà ce nom, et chaque nom ne sert qu’une fois.",
  "naming.instead": "Prendre : {name}",

  // Declining asks once more.
  "decline.title": "Décliner cette invitation ?",
  "decline.reason": "Motif (facultatif)",
  "decline.used": "{used, number} sur {limit, number}",
  "decline.over": "{count, plural, one {# de trop} other {# de trop}}",
  "decline.hint":
    "La personne qui vous invite peut le lire. Une invitation déclinée ne peut plus être acceptée.",
  "decline.confirm": "Décliner l’invitation",

  // Work under way.
  "working.title": "Un instant",
  "working.kicker": "En cours",
  "working.steps": "Étapes",
  "working.done": "fait",
  "working.slow":
    "C’est plus long que d’habitude. Rien n’est perdu, même si vous fermez la fenêtre.",
  "working.slow.kept": "C’est plus long que d’habitude. Rien n’est perdu.",

  // The client credential that a service wants.
  "credentials.title": "Il faut des identifiants client à cette machine",
  "credentials.kicker": "Une fois par machine",
  "credentials.lead":
    "{service} ne répond qu’aux machines qui présentent d’abord des identifiants client.",
  "credentials.what":
    "Les identifiants client se composent d’un ID et d’un secret. L’exploitant du service les remet, souvent avec la documentation de cet appareil. On ne les saisit qu’une fois.",
  "credentials.where":
    "Ils vont directement dans le trousseau de cette machine, et cette fenêtre les oublie aussitôt.",
  "credentials.id": "ID client",
  "credentials.secret": "Secret client",
  "credentials.show": "Afficher le secret",
  "credentials.hide": "Masquer le secret",
  "credentials.hint": "Le JSON contenant les deux peut être collé dans l’un ou l’autre champ.",
  "credentials.missing": "Saisissez les deux : l’ID client et le secret client.",
  "credentials.store": "Enregistrer et continuer",

  // What a device is: after accepting, and at home.
  "device.label": "Appareil",
  "device.rename": "Renommer",
  "device.rename.label": "Renommer cet appareil",
  "device.rename.save": "Enregistrer",
  "device.rename.cancel": "Annuler",
  "device.groups": "Groupes d’appareils",
  "device.groups.none": "Dans aucun groupe.",
  "device.licences": "Licences utilisables",
  "device.licences.none": "Pas encore.",
  "device.id": "ID de l’appareil",
  "device.id.copy": "Copier l’ID",
  "device.since": "Appareil depuis",

  // Accepted and counted.
  "approved.title": "Cette machine est prête",
  "approved.title.joined": "Cette machine a rejoint le groupe",
  "approved.kicker": "Terminé",
  "approved.lead":
    "C’est maintenant un appareil de l’organisation {organization}, qui se connecte en son propre nom.",
  "approved.lead.joined":
    "C’est un appareil de l’organisation {organization}, qui se connecte en son propre nom.",
  "approved.next":
    "Il n’y a plus rien à faire ici : les programmes de cette machine peuvent désormais utiliser ses licences.",
  "approved.next.none":
    "Il n’y a plus rien à faire ici : dès qu’elle aura reçu des licences, les programmes de cette machine pourront les utiliser.",
  "approved.home": "Voir cet appareil",

  // Home of an enrolled machine.
  "home.kicker": "Appareil · {organization}",
  "home.title": "Cet appareil",
  "home.stale.title": "Le service ne peut pas être interrogé pour l’instant",
  "home.stale": "Voici ce qu’il a dit le {time}.",
  "home.stale.unknown": "Voici ce que cette machine a noté elle-même.",
  "home.others": "Cette machine est aussi un appareil de",
  "home.another": "Ouvrir une autre invitation",
  "home.history": "Ce qui s’est passé ici",
  "home.leave": "Quitter {organization}",

  // A new name that the service does not know yet.
  "rename.queued.title": "Nouveau nom : {name}",
  "rename.queued": "Le service en sera informé dès qu’il répondra. Donné le {time}.",
  "rename.conflict.title": "Deux noms pour cet appareil",
  "rename.conflict":
    "Ici, son nouveau nom est {name}. Entre-temps, quelqu’un lui a donné le nom {other} auprès du service. Lequel compte ?",
  "rename.mine": "Prendre : {name}",
  "rename.theirs": "Garder : {name}",

  // Leaving asks once more.
  "leave.title": "Cette machine doit-elle quitter {organization} ?",
  "leave.lost":
    "{device} disparaît : l’appareil perd ses groupes, ses licences et sa clé, ici et auprès du service. Pour revenir, il faut une nouvelle invitation.",
  "leave.kept":
    "Les programmes et les fichiers de cette machine restent tels quels, de même que ses appareils dans d’autres organisations.",
  "leave.stay": "Rester",
  "leave.confirm": "Quitter",

  // No device of the organization any more.
  "left.title": "Cette machine est partie",
  "left.kicker": "Terminé",
  "left.lead": "Elle n’est plus un appareil de l’organisation {organization}.",
  "left.removed":
    "Sa clé et ses registres ont été supprimés de cette machine. Ce qui s’est passé reste dans l’historique.",
  "left.open": "Il reste quelque chose à faire",

  // What happened here.
  "history.title": "Ce qui s’est passé ici",
  "history.kicker": "Historique de cette machine",
  "history.empty": "Rien pour l’instant.",
  "history.kept":
    "Cette liste est gardée sur cette machine seule. Elle ne contient aucun secret et reste quand la machine quitte une organisation.",
  "history.event.accepted": "Invitation à {organization} acceptée, comme {device}",
  "history.event.joined":
    "Entrée dans un autre groupe, organisation {organization}, comme {device}",
  "history.event.waiting": "Invitation à {organization} acceptée ; un administrateur est consulté",
  "history.event.approved": "Approbation par {organization}, comme {device}",
  "history.event.rejected": "Rejet par {organization}",
  "history.event.declined": "Invitation à {organization} déclinée",
  "history.event.renamed": "Nouveau nom : {device}",
  "history.event.rename_queued": "Nouveau nom : {device} ; le service sera informé plus tard",
  "history.event.rotated": "Nouvelle clé pour {service}",
  "history.event.left": "Départ de l’organisation {organization}",
  "history.event.credential_stored": "Identifiants client enregistrés pour {service}",
  "history.event.service_confirmed": "Service {service} confirmé",

  // The same where the record names no device.
  "history.event.accepted.nameless": "Invitation à {organization} acceptée",
  "history.event.joined.nameless": "Entrée dans un autre groupe, organisation {organization}",
  "history.event.approved.nameless": "Approbation par {organization}",

  // The same where the record names nobody.
  "history.event.accepted.bare": "Invitation acceptée",
  "history.event.joined.bare": "Entrée dans un autre groupe",
  "history.event.waiting.bare": "Invitation acceptée ; un administrateur est consulté",
  "history.event.approved.bare": "Approbation par un administrateur",
  "history.event.rejected.bare": "Rejet par un administrateur",
  "history.event.declined.bare": "Invitation déclinée",
  "history.event.renamed.bare": "Nouveau nom",
  "history.event.rename_queued.bare": "Nouveau nom ; le service sera informé plus tard",
  "history.event.rotated.bare": "Nouvelle clé",
  "history.event.left.bare": "Départ d’une organisation",
  "history.event.credential_stored.bare": "Identifiants client enregistrés",
  "history.event.service_confirmed.bare": "Service confirmé",

  // Waiting for an administrator.
  "waiting.title": "En attente d’approbation",
  "waiting.kicker": "Acceptée ici",
  "waiting.reason.manual_approval":
    "Un administrateur de l’organisation {organization} doit approuver cette machine pour qu’elle devienne un appareil.",
  "waiting.reason.known_device_new_key":
    "{organization} connaît un appareil semblable à cette machine, avec une autre clé : comme après une réinstallation ou la copie d’un disque. Un administrateur doit confirmer que c’est le même.",
  "waiting.reason.reinstalled":
    "{organization} connaît ce matériel. Un administrateur doit confirmer qu’il a été réinstallé ; il retrouvera alors son nom et sa place.",
  "waiting.reason.cloned":
    "{organization} connaît un appareil ayant l’identité de cette machine sur un autre matériel : l’un des deux est une copie. Un administrateur doit l’examiner.",
  "waiting.reason.hardware_changed":
    "{organization} connaît cet appareil avec un autre matériel. Un administrateur doit confirmer qu’il a été réparé.",
  "waiting.since": "En attente depuis",
  "waiting.code": "Code à comparer",
  "waiting.code.why": "Un administrateur voit le même code pour cette machine.",
  "waiting.meanwhile":
    "La réponse s’affichera ici d’elle-même. Vous pouvez fermer cette fenêtre entre-temps : rien n’est perdu. Rouvrez {product} à tout moment pour voir où en sont les choses.",
  "waiting.meanwhile.kept":
    "La réponse s’affichera ici d’elle-même. Rien n’est perdu si cette machine est éteinte entre-temps.",
  "waiting.asked": "Demandé à {time} : pas encore de décision.",
  "waiting.ask.title": "Demander l’approbation à un administrateur",
  "waiting.ask.text":
    "Bonjour, cette machine doit devenir l’appareil {device} de l’organisation {organization}. Pourriez-vous l’approuver ?",
  "waiting.ask.machine": "Nom de la machine : {machine}.",
  "waiting.ask.make": "Marque et modèle : {make}.",
  "waiting.ask.serial": "Numéro de série : {serial}.",
  "waiting.ask.code": "Code à comparer : {code}.",

  // A device that an administrator has put to sleep.
  "deactivated.title": "Cet appareil est désactivé",
  "deactivated.kicker": "En suspens",
  "deactivated.lead":
    "Un administrateur de l’organisation {organization} a désactivé cet appareil et peut le réactiver. D’ici là, il ne peut utiliser aucune de ses licences.",
  "deactivated.lead.unknown":
    "Un administrateur de son organisation a désactivé cet appareil et peut le réactiver. D’ici là, il ne peut utiliser aucune de ses licences.",
  "deactivated.kept":
    "Rien n’a été supprimé de cette machine : nom, groupes d’appareils et clé restent tels quels, et il ne faut pas de nouvelle invitation.",
  "deactivated.by-itself":
    "Dès que l’appareil sera réactivé, cette fenêtre l’affichera d’elle-même.",
  "deactivated.check": "Revérifier",
  "deactivated.asked": "Demandé à {time} : rien de nouveau.",
  "deactivated.ask.title": "Demander à l’administrateur de le réactiver",
  "deactivated.ask.text":
    "Bonjour, l’appareil {device} de l’organisation {organization} est désactivé. Pourriez-vous le réactiver ?",
  "deactivated.ask.unknown":
    "Bonjour, l’appareil que j’utilise est désactivé. Pourriez-vous le réactiver ?",

  // Declined, for good.
  "declined.title": "Invitation déclinée",
  "declined.kicker": "Terminé",
  "declined.lead":
    "Vous avez décliné l’invitation à {organization}. Rien n’a changé sur cette machine.",
  "declined.mistake":
    "Si c’était une erreur, demandez une nouvelle invitation à la personne qui vous invite.",

  // A failure, whose own words are the agent’s.
  "problem.kicker": "{subject} · {tone}",
  "problem.card": "L’invitation concernée",
  "problem.subject.key": "Le lien",
  "problem.subject.door": "Le service",
  "problem.subject.cable": "Le réseau",
  "problem.subject.cabinet": "Les identifiants de cette machine",
  "problem.subject.letter": "L’invitation",
  "problem.subject.machine": "Cette machine",
  "problem.subject.label": "Le nom",
  "problem.subject.drawer": "Réglages et registres",
  "problem.subject.frame": "La fenêtre",
  "problem.subject.mark": "Le programme lui-même",
  "problem.tone.mend": "Vous pouvez y remédier",
  "problem.tone.later": "À réessayer",
  "problem.tone.help": "Quelqu’un d’autre peut y remédier",
  "problem.tone.over": "Plus utilisable",
  "problem.tone.halt": "Arrêt par sécurité",
  "retry.again": "Réessayer",
  "retry.check": "Vérifier",
  "retry.certificate": "Revérifier le certificat",
  "retry.signed-in": "Connexion faite, réessayer",
  "retry.service": "Revérifier le service",
  "retry.waited": "J’ai attendu, réessayer",
  "retry.stored-now": "C’est enregistré, réessayer",
  "retry.issuer": "Revérifier l’émetteur",
  "retry.clock": "Horloge réglée, réessayer",
  "retry.stored": "C’est enregistré, réessayer",
  "retry.unlock": "Déverrouiller et réessayer",
  "retry.stored-anew": "C’est réenregistré, réessayer",
  "retry.keychain": "Réessayer le trousseau",
  "retry.confirm": "Confirmer et réessayer",
  "retry.corrected": "C’est corrigé, réessayer",
  "retry.allowed": "C’est autorisé, réessayer",
  "retry.enabled": "C’est activé, réessayer",
  "retry.ask-now": "Interroger le service",
  "retry.repaired": "C’est réparé, réessayer",
  "retry.active": "Il est réactivé, réessayer",
  "retry.protected": "C’est protégé, réessayer",
  "retry.made-room": "Espace libéré, réessayer",

  // A request for a new invitation, ready to be sent, and a report.
  "ask.title": "En demander une nouvelle à {inviter}",
  "ask.title.unknown": "En demander une nouvelle à la personne qui vous invite",
  "ask.text":
    "Bonjour {inviter}, j’ai ouvert l’invitation à {organization} pour la machine {machine}. {why} Pourriez-vous m’en envoyer une nouvelle ?",
  "ask.text.unknown":
    "Bonjour, j’ai ouvert mon invitation. {why} Pourriez-vous m’en envoyer une nouvelle ?",
  "ask.why.insecure": "Elle mène à une adresse sans https.",
  "ask.why.unknown": "Le service ne la connaît pas.",
  "ask.why.forgotten": "Le service ne la connaît plus.",
  "ask.why.expired": "Elle a expiré.",
  "ask.why.withdrawn": "Elle a été retirée.",
  "ask.why.declined": "Elle a été déclinée.",
  "ask.why.rejected": "Elle n’a pas été approuvée.",
  "ask.why.late": "Elle n’a pas été approuvée à temps.",
  "ask.why.used": "Elle a déjà servi.",
  "ask.why.elsewhere": "Elle est utilisée sur une autre machine.",
  "ask.why.hardware": "Elle a été acceptée sur un autre matériel.",
  "ask.why.reinstalled": "Elle est pour une machine réinstallée.",
  "ask.why.repaired": "Elle est pour une machine réparée.",
  "ask.why.original": "Elle a été acceptée sur la machine d’origine.",
  "ask.why.removed": "Elle menait à un appareil qui a été supprimé.",
  "support.help": "Aide : {contact}",
  "report.title": "Prévenir le responsable de cette machine",
  "report.says": "{product} indique : {title} ({code}).",
  "report.detail": "Détail : {detail}.",
  "report.service": "Service : {service}.",
  "report.machine": "Machine : {machine}.",

  // The steps of the work, each as a task; the one under way is told by the texts below these.
  "plan.reading-invitation": "Lire l’invitation",
  "plan.opening-credentials": "Ouvrir le trousseau de cette machine",
  "plan.signing-in": "Se connecter au service",
  "plan.looking-up": "Interroger le service sur l’invitation",
  "plan.accepting": "Accepter l’invitation",
  "plan.declining": "Décliner l’invitation",
  "plan.renaming": "Changer le nom",
  "plan.reading-device": "Lire ce que cette machine peut utiliser",
  "plan.securing-key": "Créer la clé propre à cette machine",
  "plan.recording": "Noter la réponse",
  "plan.leaving": "Quitter l’organisation",
  "plan.waiting-for-turn": "Attendre l’autre programme",
  "plan.recovering": "Demander le sort d’une réponse précédente",

  // Something is under way.
  "step.reading-invitation": "Lecture de l’invitation…",
  "step.opening-credentials": "Ouverture du trousseau de cette machine…",
  "step.signing-in": "Connexion au service…",
  "step.looking-up": "Le service est interrogé sur l’invitation…",
  "step.accepting": "Acceptation de l’invitation…",
  "step.declining": "L’invitation est déclinée…",
  "step.renaming": "Changement du nom…",
  "step.reading-device": "Lecture de ce que cette machine peut utiliser…",
  "step.securing-key": "Création de la clé propre à cette machine…",
  "step.recording": "La réponse est notée…",
  "step.leaving": "Départ de l’organisation…",
  "step.waiting-for-turn": "Un autre programme inscrit cette machine ; attente de sa fin…",
  "step.recovering": "Recherche du sort d’une réponse précédente…",

  "sentences.two": "{first} {next}",
} as const satisfies Readonly<Record<keyof typeof English, string>>;
