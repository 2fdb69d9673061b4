import type { COMMAND as English } from "../en/command.ts";

/** What the command line says beside failures, in French. */
export const COMMAND = {
  "progress.reading-invitation": "Lecture de l’invitation",
  "progress.opening-credentials": "Ouverture du magasin d’identifiants",
  "progress.signing-in": "Connexion au service",
  "progress.looking-up": "Recherche de l’invitation",
  "progress.accepting": "Acceptation",
  "progress.declining": "Envoi du refus",
  "progress.renaming": "Changement de nom",
  "progress.reading-device": "Lecture de l’appareil",
  "progress.securing-key": "Création de la clé de cet appareil",
  "progress.recording": "Consignation de la réponse",
  "progress.leaving": "Départ de l’organisation",
  "progress.waiting-for-turn": "Un autre processus inscrit cette machine ; attente de sa fin",
  "progress.recovering": "Recherche du sort d’une réponse précédente",
  "progress.waiting": "En attente d’un administrateur de l’organisation {organization}",
  "progress.unreachable": "Le service ne peut pas être interrogé ; nouvel essai",

  "failure.headline": "{title}. {text}",
  "failure.detail": "({code} : {detail})",
  "failure.summary": "{title} ({code}).",
  "list.none": "néant",

  "label.invitation": "Invitation à",
  "label.inviter": "De",
  "label.recipient": "Pour",
  "label.message": "Message",
  "label.service": "Service",
  "label.effect": "Effet",
  "label.licences": "Licences",
  "label.approval": "Approbation",
  "label.valid-until": "Expiration",
  "label.state": "État",
  "label.this-machine": "Cette machine",
  "label.proposed-name": "Nom proposé",
  "label.new-name": "Nouveau nom",
  "label.device": "Appareil",
  "label.organization": "Organisation",
  "label.organizations": "Organisations",
  "label.groups": "Groupes",
  "label.client-id": "ID client",
  "label.problem": "Problème",
  "label.machine": "Machine",
  "label.credential-store": "Identifiants",
  "label.configuration": "Configuration",
  "label.state-directory": "État",
  "label.former-key": "Ancienne clé",
  "label.new-key": "Nouvelle clé",

  "card.target": "{organization}, groupe {group}",
  "card.anybody": "toute personne qui détient l’invitation",
  "card.effect.create": "cette machine devient un appareil de l’organisation {organization}",
  "card.effect.join":
    "cette machine, déjà un appareil de l’organisation {organization}, rejoint {group}",
  "card.approval.automatic": "immédiate",
  "card.approval.manual": "un administrateur décide ensuite",
  "card.no-end": "jamais",

  "invitation.state.pending": "en cours",
  "invitation.state.waiting": "en attente d’approbation",
  "invitation.state.approved": "approuvée",
  "invitation.state.rejected": "rejetée",
  "invitation.state.declined": "déclinée",
  "invitation.state.expired": "expirée",
  "invitation.state.revoked": "retirée",
  "invitation.state.inactivated": "remplacée par une plus récente",
  "device.state.active": "actif",
  "device.state.deactivated": "désactivé",

  "answer.accept.question": "Accepter cette invitation ?",
  "answer.accept.name": "L’appareil s’appellera {name}.",
  "answer.accept.keeps-name": "L’appareil garde son nom.",
  "answer.decline.question": "Décliner cette invitation ?",
  "answer.by-this-machine": "par cette machine même",
  "answer.nothing-changed": "rien n’a été modifié",

  "apply.credential": "Identifiants",
  "apply.by-invitation": "selon l’invitation",
  "apply.unchanged":
    "Rien à modifier : cette machine est l’appareil « {device} » de l’organisation {organization}.",
  "apply.changed": "Modifié :",
  "apply.would-change": "Serait modifié :",

  "outcome.created": "Cette machine est maintenant un appareil de l’organisation {organization}.",
  "outcome.joined": "Cette machine est un appareil de l’organisation {organization}.",
  "outcome.joined.unread":
    "Cette machine est un appareil de l’organisation {organization} : {device}.",
  "outcome.unread":
    "Ses détails n’ont pas pu être lus pour l’instant ({code}) ; `latchkey status` réessaiera.",
  "outcome.waiting":
    "Invitation acceptée ; un administrateur de l’organisation {organization} doit encore approuver.",
  "outcome.waiting.known_device_new_key":
    "Le service connaît cette machine sous une autre clé ; quelqu’un doit donc l’examiner.",
  "outcome.waiting.reinstalled":
    "Le service connaît ce matériel : une fois approuvé, l’appareil retrouve son nom et sa place.",
  "outcome.waiting.cloned":
    "Le service connaît l’identité de cette machine sur un autre matériel : l’une des deux est une copie.",
  "outcome.waiting.hardware_changed": "Le service connaît cet appareil avec un autre matériel.",
  "outcome.waiting.code": "Code à comparer, que l’administrateur voit aussi : {code}",
  "outcome.waiting.next":
    "Exécutez `latchkey wait` pour attendre la décision ; rien n’est perdu entre-temps.",
  "outcome.declined": "L’invitation à {organization} a été déclinée.",

  "prompt.yes-or-no": "{question} [o/N]",
  // What counts as a yes, besides the English ones: all forms, with commas between them.
  "prompt.yes": "o, oui",
  "prompt.invitation": "Lien ou code d’invitation :",
  "prompt.client-id": "ID client :",
  "prompt.client-secret": "Secret client (non affiché) :",

  "open.handed-over": "Transmise à la fenêtre ouverte.",
  "open.notification.title": "{product} : {title}",
  "open.notification.text": "{text} {advice}",
  "open.browser-ended": "le navigateur s’est arrêté de façon inattendue",
  "probe.answered": "{product} ouvre ces liens ; la réponse a été transmise au demandeur.",
  "probe.nobody-asked":
    "{product} ouvre ces liens, mais personne n’attend la réponse : rien n’a été fait.",

  "rename.done": "Cet appareil s’appelle maintenant {name}.",
  "rename.queued":
    "Gardé pour plus tard : {organization} ne peut pas être informée pour l’instant que cet appareil s’appelle {name}.",
  "rename.queued.next":
    "L’information partira dès que son service répondra : par la prochaine commande qui l’interroge, ou par une fenêtre ouverte.",

  "rotate.done": "Cet appareil a une nouvelle clé ; l’ancienne n’ouvre plus rien.",

  "status.new-name": "{name} (attend le service depuis le {since})",
  "status.two-names":
    "{name} ici, {other} auprès du service : exécutez `latchkey rename` avec celui qui compte",
  "status.no-configuration": "aucune ; seulement les services du programme lui-même",
  "status.service": "Service {service} : {condition}",
  "status.service.confirmed": "Service {service} (confirmé par vous) : {condition}",
  "status.credential": "identifiants du client {client}",
  "status.no-credential": "pas d’identifiants utilisables ({code})",
  "status.no-credential.detail": "pas d’identifiants utilisables ({code} : {detail})",
  "status.not-asked": "{service} (non interrogé)",
  "status.waiting":
    "En attente depuis le {since} : un administrateur de l’organisation {organization} doit approuver {device}.",
  "status.waiting.problem": "En attente de {organization} depuis le {since} : {title} ({code}).",
  "status.not-enrolled":
    "Cette machine n’est pas inscrite : ouvrez une invitation avec `latchkey open`.",
  "history.nothing": "Il ne s’est encore rien passé sur cette machine.",
  "history.accepted": "Devenue {device}, un appareil de l’organisation {organization}",
  "history.joined":
    "Entrée dans un autre groupe d’appareils de l’organisation {organization} comme {device}",
  "history.waiting":
    "Demande à devenir {device}, un appareil de l’organisation {organization} ; un administrateur décide",
  "history.approved": "Approuvée : devenue {device}, un appareil de l’organisation {organization}",
  "history.rejected": "{organization} n’a pas voulu de {device}",
  "history.declined": "Invitation à {organization} déclinée",
  "history.renamed": "Renommée en {device} auprès de {organization}",
  "history.rename_queued":
    "Renommée en {device} ; {organization} sera informée quand son service répondra",
  "history.rotated": "Clé de l’appareil changée pour {service}",
  "history.left": "Départ de {organization}, où elle était {device}",
  "history.credential_stored": "Identifiants client enregistrés pour {service}",
  "history.service_confirmed": "Service {service} confirmé",

  "leave.question": "Quitter cette organisation ?",
  "leave.waits":
    "Cette machine attend de devenir un appareil de l’organisation {organization}, auprès de {service}.",
  "leave.is": "Cette machine est {devices} de l’organisation {organization}, auprès de {service}.",
  "leave.for-good":
    "Son départ est définitif : sa clé et son registre sont effacés ici, et revenir exige une nouvelle invitation.",
  "leave.credential-too": "Les identifiants d’application partent aussi.",
  "leave.still-here": "encore dans {store} : {things}",
  "leave.still.credential": "les identifiants d’application pour {service}",
  "leave.still.credential.code": "les identifiants d’application pour {service} ({code})",
  "leave.still.key": "une clé d’appareil pour {service}",
  "leave.still.key.code": "une clé d’appareil pour {service} ({code})",
  "left.done": "Cette machine a quitté {organization}.",
  "left.unfinished":
    "Cette machine est en train de quitter {organization} ; il en reste quelque chose ici.",
  "left.told": "Le service sait que cet appareil est parti.",
  "left.forgotten": "Le service avait déjà oublié cet appareil.",
  "left.deactivated":
    "Pour le service, cet appareil est désactivé et ne peut pas partir : il reste dans la liste jusqu’à ce qu’un administrateur l’en retire.",
  "left.unreachable":
    "Le service n’a pas pu être informé : il garde cet appareil dans sa liste jusqu’à ce qu’un administrateur l’en retire.",
  "left.not_asked":
    "Le service n’a pas été informé : il garde cet appareil dans sa liste jusqu’à ce qu’un administrateur l’en retire.",
  "left.pending":
    "Une acceptation en attente ne peut pas être reprise d’ici : demandez à un administrateur de la rejeter.",
  "left.because": "{sentence} ({code})",
  "left.failure": "{title} ({code}). {advice}",
  "left.goes-on": "La prochaine commande poursuivra.",
  "left.item": "{what} : {state}, {where}",
  "left.item.code": "{what} : {state} ({code}), {where}",
  "left.what.device_key": "Clé d’appareil",
  "left.what.next_key": "Prochaine clé d’appareil",
  "left.what.application_credential": "Identifiants d’application",
  "left.what.rotation": "Note d’un changement de clé",
  "left.what.journal": "Réponses inachevées",
  "left.what.waiting": "Acceptations en attente",
  "left.what.enrolment": "Inscription",
  "left.what.confirmed_service": "Votre oui au service",
  "left.what.copies": "Copies mises de côté",
  "left.state.removed": "effacement effectué",
  "left.state.absent": "rien à effacer",
  "left.state.kept": "pas d’effacement",
  "left.state.failed": "EFFACEMENT IMPOSSIBLE",

  "credentials.stored": "Identifiants du client {client} enregistrés pour {service}.",
  "credentials.missing": "{title} ({store}, {service}).",
  "credentials.present": "Les identifiants du client {client} pour {service} sont dans {store}.",
  "credentials.removed": "Identifiants supprimés pour {service}.",
  "credentials.none": "Il n’y en avait pas pour {service}.",
  "credentials.moved":
    "{count, plural, one {# secret déplacé de {from} vers {store}.} other {# secrets déplacés de {from} vers {store}.}}",
  "credentials.renewed":
    "{count, plural, one {# secret chiffré à nouveau dans {store}.} other {# secrets chiffrés à nouveau dans {store}.}}",
  "credentials.not-moved":
    "Il n’y avait rien à déplacer : les secrets de cette machine sont dans {store}.",
  "credentials.lost-before":
    "{count, plural, one {# secret avait déjà disparu ; `latchkey doctor` indique quoi faire.} other {# secrets avaient déjà disparu ; `latchkey doctor` indique quoi faire.}}",
  "credentials.left-behind":
    "Des copies qui ne comptent pas sont encore dans {store} ; la prochaine commande les supprime.",
  "credentials.also-in":
    "{other} contient aussi des secrets, et ils ne comptent pas. Pour les utiliser : `latchkey credentials migrate --to {store} --from {other}`.",
  "credentials.disagreement":
    "Les secrets de cette machine sont dans {store} ; la configuration indique {configured}. Définissez-y {setting}, ou déplacez les secrets avec `latchkey credentials migrate --to {configured}`.",

  "register.changed": "Les liens ouvrent maintenant ce programme.",
  "register.unchanged": "Les liens ouvrent déjà ce programme.",
  "register.not-tried.no_session": "Cela n’a pas été essayé : il n’y a pas de session graphique.",
  "register.not-tried.application_alone":
    "Cela n’a pas été essayé : ce système n’ouvre les liens que par l’application.",
  "register.not-tried.no_directory":
    "Cela n’a pas été essayé : il n’y a pas de répertoire privé pour la réponse.",
  "register.not-tried.no_opener":
    "Cela n’a pas été essayé : ni `xdg-open` ni `gio` ne sont installés.",
  "register.tried": "Cela a été essayé : un lien a été ouvert, et ce programme a répondu.",
  "register.another": "une autre installation : {program}",
  "register.silent": "un lien a été ouvert, et n’a pas lancé ce programme",
  "register.refused": "le bureau n’ouvre pas le lien (code de sortie {code})",
  "unregister.changed": "L’enregistrement a été annulé.",
  "unregister.unchanged": "Il n’y avait rien à annuler.",
  "unregister.stays": "Modifié entre-temps par quelqu’un d’autre, donc laissé tel quel : {path}",

  "usage.no-command": "aucune commande n’a été donnée",
  "usage.unknown-command":
    "commande inconnue ; une invitation se place après une commande, comme dans `latchkey open <link>`",
  "usage.unknown-command.suggestion": "commande inconnue (vouliez-vous dire {suggestions} ?)",
  "usage.unknown-option": "option inconnue",
  "usage.unknown-option.named": "option inconnue {option}",
  "usage.unknown-option.suggestion": "option inconnue (vouliez-vous dire {suggestions} ?)",
  "usage.unknown-option.named.suggestion":
    "option inconnue {option} (vouliez-vous dire {suggestions} ?)",
  "usage.excess-arguments": "trop d’arguments pour `{command}`",
  "usage.missing-argument": "l’argument obligatoire `{argument}` manque",
  "usage.option-argument": "option `{option}` : son argument manque",
  "usage.timeout": "--timeout prend de 1 à 86400 secondes",
  "usage.two-sources": "une invitation se donne en argument ou par --file",
  "usage.file.not-ordinary": "--file : ce n’est pas un fichier ordinaire",
  "usage.file.absent": "--file : ce fichier n’existe pas",
  "usage.file.unreadable": "--file : {code}",
  "usage.never-ended": "l’entrée n’a pas été fermée à temps",
  "usage.input-empty": "l’entrée standard est vide",
  "usage.nothing-entered": "rien n’a été saisi",
  "usage.only": "--only prend : {checks}",
  "usage.shell": "le shell est l’un de ceux-ci : {shells}",
  "usage.topic": "il y a de l’aide sur : {topics}",
  "usage.organization": "--organization : cette machine n’en est pas un appareil",
  "usage.place": "cette machine n’est pas un appareil de ce qui a été indiqué",
  "usage.service.needed": "--service est nécessaire : plusieurs services sont configurés",
  "usage.service.needed.device":
    "--service est nécessaire : cette machine est un appareil auprès de plusieurs services",
  "usage.service.not-there": "--service : cette machine n’y est pas un appareil",
  "usage.service.origin": "--service prend une origine telle que https://example.com",

  "desktop.refused-option":
    "{product} n’a pas d’option {option}. Lancez-le avec un lien d’invitation ou sans rien.",
  "desktop.no-links":
    "Le système n’a pas laissé {product} ouvrir les liens {scheme}:. Copiez plutôt une invitation et collez-la dans la fenêtre.",
  "desktop.page-ended": "La page de la fenêtre s’est arrêtée ({reason}). Rouvrez l’invitation.",
  "desktop.failed": "{title} : {text}",
  "desktop.failed.detail": "{text} ({detail}) {advice}",
  "desktop.failed.advice": "{text} {advice}",
  "desktop.unexpected.title": "{product} n’a pas pu démarrer",
  "desktop.unexpected.text":
    "Relancez-le ; si cela se reproduit, réinstallez-le. Ce qui a échoué : {detail}.",
  "desktop.unexpected.unknown": "raison inconnue",

  "help.usage": "Utilisation :",
  "help.usage.options": "[options]",
  "help.usage.command": "[commande]",
  "help.arguments": "Arguments :",
  "help.options": "Options :",
  "help.global-options": "Options globales :",
  "help.commands": "Commandes :",
  "help.example": "Exemple :",
  "help.examples": "Exemples :",
  "help.default": "{description} (par défaut : {value})",
  "help.environment": "{description} (env. : {variable})",

  "help.latchkey":
    "Accepte des invitations sur cet appareil : montre qui l’invite à quoi, le rattache, le nomme.",
  "help.latchkey.input":
    "L’invitation est lue sur l’entrée standard, dans un fichier ou en argument. Les arguments sont visibles des autres utilisateurs de cette machine et restent dans l’historique du shell : dans les scripts, préférez l’entrée standard.",
  "help.latchkey.example.open": "montrer l’invitation dans une fenêtre",
  "help.latchkey.example.inspect": "de quoi s’agit-il ? (ne change rien)",
  "help.latchkey.exit-codes": "Codes de sortie :",
  "help.latchkey.exit.0": "fait",
  "help.latchkey.exit.1": "bogue",
  "help.latchkey.exit.2": "utilisation",
  "help.latchkey.exit.3": "lien",
  "help.latchkey.exit.4": "refus du service",
  "help.latchkey.exit.5": "réseau",
  "help.latchkey.exit.6": "identifiants",
  "help.latchkey.exit.7": "invitation",
  "help.latchkey.exit.8": "cet appareil",
  "help.latchkey.exit.9": "fenêtre",
  "help.latchkey.exit.10": "fichiers locaux",
  "help.latchkey.exit.11": "délai dépassé",
  "help.latchkey.exit.12": "défauts trouvés par doctor",
  "help.latchkey.exit.20": "en attente d’approbation",
  "help.latchkey.support.email": "Pour obtenir de l’aide, écrivez à {address}.",
  "help.latchkey.support.url": "Vous trouverez de l’aide sur {address}.",
  "help.latchkey.support.phone": "Pour obtenir de l’aide, appelez le {number}.",
  "help.latchkey.configuration":
    "Configuration : /etc/latchkey/config.json, ou le fichier désigné par --config ou LATCHKEY_CONFIG.",
  "help.option.version": "afficher la version",
  "help.option.json": "afficher un seul objet JSON, versionné, pour les scripts",
  "help.option.quiet": "ne rien dire tant que rien n’échoue ; le code de sortie suffit",
  "help.option.config": "utiliser ce fichier de configuration",
  "help.option.timeout": "abandonner après cette durée",
  "help.option.help": "afficher l’aide",
  "help.help": "afficher l’aide d’une commande",
  "help.help.argument": "une commande ou un sujet",
  "help.help.exit-codes": "ce que veut dire chaque code de sortie",
  "help.completion": "afficher ce dont un shell a besoin pour compléter cette ligne de commande",
  "help.completion.shell": "pour quel shell",
  "help.completion.how":
    "Un paquet du système l’installe déjà ; sinon, écrivez-le là où le shell le cherche. Les commandes, les options, leurs valeurs et les noms de fichiers sont complétés à partir de cette seule liste : rien n’est lu ni demandé.",

  "help.argument.invitation":
    "lien ou code d’accès ; sans lui, ou avec -, l’entrée standard est lue (un e-mail entier convient)",
  "help.option.file": "lire l’invitation dans ce fichier",
  "help.option.yes":
    "ne pas demander ; sans terminal, ou avec --json, rien n’est demandé de toute façon",
  "help.option.service.which": "auprès de quel service, s’il y en a plusieurs",
  "help.option.organization.which": "nom ou ID de l’organisation, s’il y en a plusieurs",
  "help.option.ask-nothing": "ne pas interroger le service",

  "help.open": "ouvrir la fenêtre avec une invitation, ou avec l’état de cette machine",
  "help.open.argument": "lien ou code d’accès ; avec -, l’entrée standard est lue",
  "help.open.needs":
    "Nécessite une session graphique et Chromium, Chrome ou Edge. Ouvrir ne change rien ; on répond à l’invitation dans la fenêtre. Sans invitation, la fenêtre montre ce qu’est cette machine, ou demande un lien ou un code. --timeout ne compte pas ici : la fenêtre reste jusqu’à ce qu’on la ferme.",
  "help.open.kiosk":
    "occuper tout l’écran ; la configuration dit si la fenêtre peut être fermée (window)",
  "help.open.one-window":
    'Il n’y a qu’une fenêtre. Si elle est déjà ouverte, elle prend l’invitation et passe au premier plan, et cette commande est terminée ("handedOver": true avec --json) ; tant qu’une autre invitation y attend une décision, la nouvelle attend son tour.',

  "help.inspect": "montrer qui invite cette machine à quoi ; ne change rien",
  "help.inspect.asks":
    "Interroge le service et ne change rien, ni ici ni là-bas. Pour une machine qui a déjà répondu, « {state} » dit ce qu’il en est advenu.",

  "help.accept": "accepter une invitation pour cette machine",
  "help.accept.name": "nom de l’appareil ; sinon, celui que propose l’invitation",
  "help.accept.consent":
    "Dans un terminal, l’invitation est d’abord montrée et la question posée ; dans un script, la commande elle-même vaut consentement. Accepter de nouveau sur la même machine donne la même réponse et ne change rien.",
  "help.accept.exit-codes":
    "Code de sortie 20 : acceptée, et un administrateur doit approuver ; `latchkey wait` l’attend.",

  "help.decline": "décliner une invitation, avec un motif facultatif",
  "help.decline.reason": "indiquer pourquoi à la personne qui invite, en 500 caractères au plus",
  "help.decline.final":
    "Décliner est définitif pour cette invitation ; seule une nouvelle pourra ensuite être acceptée.",

  "help.status": "montrer quel appareil est cette machine, ses licences et où sont ses secrets",
  "help.status.exit-codes":
    "Code de sortie 0 si cette machine est un appareil, 20 tant qu’une approbation est en attente, 8 si elle n’est pas un appareil ou en est un désactivé ; sinon, ce qui a empêché d’interroger le service.",

  "help.wait": "attendre qu’un administrateur ait approuvé ou rejeté cette machine",
  "help.wait.how":
    "Attend au plus --timeout secondes, puis se termine avec le code de sortie 20 ; dans tous les cas, l’attente continue auprès du service, et la commande peut être relancée à tout moment. Un service ou un réseau momentanément absent est attendu aussi, à intervalles de plus en plus longs. Se termine avec 0 en cas d’approbation, avec 7 en cas de rejet ou si personne n’a décidé à temps, et avec 8 si cet appareil est désactivé.",

  "help.apply": "amener cette machine à l’état que décrit un fichier",
  "help.apply.file":
    "le fichier, `-` pour l’entrée standard ; sinon provision.yaml, provision.yml ou provision.json à côté de la configuration",
  "help.apply.check": "dire ce qui changerait, sans rien modifier",
  "help.apply.refresh": "interroger aussi le service et rétablir ce qui y a changé",
  "help.apply.again":
    "Une nouvelle exécution ne modifie rien quand rien n’est à modifier ; elle n’interroge alors ni le service ni le trousseau. Le fichier est en YAML ou en JSON et indique le service, les identifiants, l’invitation et le nom.",
  "help.apply.exit-codes":
    "Code de sortie 0 si cette machine est l’appareil que décrit le fichier, et 20 tant qu’une approbation est en attente ; sinon, l’échec dit s’il est utile de réessayer.",

  "help.rename": "donner un autre nom à cet appareil",
  "help.rename.name": "le nouveau nom, 64 caractères au plus",
  "help.rename.organization":
    "nom ou ID de l’organisation, si cette machine est un appareil de plusieurs",
  "help.rename.what":
    "Le service en est informé et garde le nom ; rien d’autre ne change pour l’appareil.",
  "help.rename.offline":
    'Si le service ne peut pas être interrogé, le nom est gardé sur cette machine et transmis dès qu’il répond ; le code de sortie est 0, et "queued" en JSON le dit. Si quelqu’un a entre-temps donné là-bas un autre nom à l’appareil, aucun des deux n’est perdu : `latchkey status` montre les deux, et cette commande, avec celui qui compte, tranche.',

  "help.rotate":
    "remplacer la clé de cet appareil par une nouvelle ; l’appareil reste ce qu’il est",
  "help.rotate.service": "auprès duquel, si cette machine en connaît plusieurs",
  "help.rotate.when":
    "Quand l’utiliser : si quelqu’un a pu copier le disque de cette machine, son trousseau ou une sauvegarde de ceux-ci. Dès lors, le service n’accepte que la nouvelle clé ; une copie avec l’ancienne n’ouvre plus rien.",
  "help.rotate.how":
    "Une même clé sert pour toutes les organisations d’un service ; elle change donc pour toutes à la fois. La nouvelle clé est enregistrée, annoncée au service et prouvée auprès de lui avant que l’ancienne disparaisse. Quelle que soit l’interruption, l’une des deux fonctionne, et la prochaine commande achève le changement ou l’annule.",
  "help.rotate.exit-codes":
    "Codes de sortie : 0 changée ; 20 tant qu’une acceptation y attend l’approbation (la décision n’est communiquée qu’à la clé actuelle) ; 8 si l’appareil est désactivé ou refusé ; 6 si le trousseau est verrouillé.",

  "help.unenrol": "quitter une organisation et effacer ce que cette machine en garde",
  "help.unenrol.keep-credentials":
    "garder les identifiants d’application, pour une inscription ultérieure",
  "help.unenrol.offline": "ne pas informer le service ; un administrateur devra le faire",
  "help.unenrol.how":
    "Le service est informé d’abord ; puis la clé de l’appareil, les identifiants d’application, le registre et toute note sur l’inscription sont supprimés, chacun recherché une nouvelle fois, et le résultat est indiqué. Les clés et les identifiants restent tant qu’une autre organisation du même service en a besoin.",
  "help.unenrol.wipe":
    "L’effacement ne dépend pas du service : s’il est injoignable, le code de sortie est 5, et l’appareil reste dans sa liste jusqu’à ce qu’un administrateur l’en retire. Quelle que soit l’interruption de l’effacement, la prochaine commande l’achève.",
  "help.unenrol.exit-codes":
    "Codes de sortie : 0 quittée ; 5 effacée, mais le service n’a pas pu être informé ; 6 le trousseau est verrouillé et rien n’a été modifié ; 8 il n’y avait rien à quitter ; 7 la réponse à la question était non.",

  "help.history": "montrer ce qui s’est passé sur cette machine",
  "help.history.what":
    "Réponses aux invitations, noms donnés, clés changées et organisations quittées, les plus récents d’abord. Cet historique est gardé sur cette machine seule, sans rien de secret, et reste quand la machine quitte une organisation ; les entrées les plus anciennes font place aux nouvelles.",

  "help.credentials": "enregistrer, vérifier ou supprimer les identifiants client de cette machine",
  "help.credentials.what":
    "Les identifiants client permettent à cette machine de consulter les invitations d’un service et d’y répondre. L’exploitant du service les remet ; `latchkey credentials set --help` en montre la forme.",
  "help.credentials.service": "l’origine du service ; sinon, celle configurée par défaut",
  "help.credentials.set":
    "enregistrer dans le trousseau les identifiants client reçus pour cette machine",
  "help.credentials.set.file": "les lire dans ce fichier, lisible par son seul propriétaire",
  "help.credentials.set.form": "Les identifiants sont en JSON, nommés comme dans la RFC 7591 :",
  "help.credentials.set.body": "et, si le service veut le secret dans le corps des requêtes :",
  "help.credentials.set.input":
    "Ils sont lus sur l’entrée standard ou par --file, jamais en argument ; dans un terminal, ils sont demandés.",
  "help.credentials.status": "dire si les identifiants sont présents ; jamais ce qu’ils sont",
  "help.credentials.status.asks":
    'Interroge le trousseau, pas le service. Code de sortie 0 si les identifiants sont présents, 6 sinon ; "state" en JSON distingue absent, locked, lost et unavailable.',
  "help.credentials.clear": "supprimer de cette machine les identifiants client",
  "help.credentials.clear.goes-on":
    "Un appareil inscrit continue de fonctionner : il a sa propre clé.",
  "help.credentials.migrate":
    "déplacer tous les secrets de cette machine vers un autre emplacement",
  "help.credentials.migrate.to": "vers : {tiers}",
  "help.credentials.migrate.from":
    "depuis, si plusieurs emplacements contiennent des secrets ; sinon, depuis celui qui compte",
  "help.credentials.migrate.how":
    "Tout est écrit au nouvel emplacement et relu avant que celui-ci compte ; ensuite, les anciennes entrées sont supprimées. En cas d’interruption, un seul des deux compte et la prochaine commande fait le ménage.",
  "help.credentials.migrate.key":
    "De `encrypted-file` vers `encrypted-file`, tout est chiffré à nouveau avec la clé indiquée par `credentialKey` ; `formerCredentialKey` indique la précédente.",

  "help.doctor": "vérifier cette installation, et dire ce qui la répare",
  "help.doctor.only": "n’exécuter que cette vérification ; peut être donné plusieurs fois",
  "help.doctor.fix": "réparer ce qui est sans risque, puis revérifier",
  "help.doctor.tries":
    "Essaie réellement : écrit une entrée dans le trousseau et un fichier dans le répertoire d’état et supprime les deux, demande à chaque service autorisé qui il est, ouvre un lien qui demande qui l’ouvre. Ne change rien d’autre, ni ici ni auprès du service. Code de sortie 0 si rien n’a échoué, avertissements compris, sinon 12.",
  "help.doctor.fixes":
    "--fix enregistre les liens, crée le répertoire d’état et supprime ce qui est resté à moitié écrit ; il ne touche ni clé, ni registre, ni stratégie. Pour tout le reste, il dit comment réparer.",
  "help.doctor.checks": "Vérifications : {checks}",

  "help.report": "écrire dans un fichier ce que l’assistance doit savoir, sans secrets ni noms",
  "help.report.output": "l’écrire là ; jamais par-dessus un fichier existant",
  "help.report.names": "ajouter les noms des services, organisations, appareils et fichiers",
  "help.report.what":
    "Le fichier est un texte lisible (JSON) que personne d’autre que vous ne peut lire : parcourez-le avant de l’envoyer. Il contient les versions, les résultats de `latchkey doctor`, les réglages définis (sans leur valeur), la structure du registre d’inscription avec des ID hachés, et ce qui est inachevé. Jamais dedans : clés, secrets, jetons, mots de passe, invitations, ID de machine, numéros de série, valeurs de variables d’environnement. Rien n’est envoyé nulle part.",

  "help.register": "faire de ce programme celui qui ouvre les liens d’invitation",
  "help.register.system": "pour tous les utilisateurs de cette machine ; exige root",
  "help.register.replace": "même si un autre programme les ouvre actuellement",
  "help.register.when":
    "Pour les installations sans paquet du système ; un paquet s’enregistre de lui-même. Peut être exécuté aussi souvent qu’on veut : ce qui est juste reste intact. Dans une session graphique, un lien est ensuite réellement ouvert, qui demande seulement qui l’ouvre. `latchkey unregister` remet tout en place.",

  "help.unregister": "annuler exactement ce que register a fait",
  "help.unregister.system": "ce qui a été enregistré pour tous les utilisateurs ; exige root",
  "help.unregister.how":
    "Remet chaque octet en place, y compris le programme qui ouvrait les liens auparavant. Un fichier modifié depuis par quelqu’un d’autre reste tel quel et est indiqué. Peut être exécuté de nouveau : il n’y a alors rien à annuler.",
} as const satisfies Readonly<Record<keyof typeof English, string>>;
