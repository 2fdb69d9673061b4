import type { DOCTOR as English } from "../en/doctor.ts";

/** What `latchkey doctor` and `latchkey report` say, in French. */
export const DOCTOR = {
  "doctor.testing": "Vérification de cette installation",
  "doctor.tested.program": "Programme vérifié",
  "doctor.tested.policy": "Stratégie vérifiée",
  "doctor.tested.configuration": "Configuration vérifiée",
  "doctor.tested.machine_id": "Identité de la machine vérifiée",
  "doctor.tested.disk": "Répertoire d’état vérifié",
  "doctor.tested.record": "Registre d’inscription vérifié",
  "doctor.tested.journal": "Réponses inachevées recherchées",
  "doctor.tested.leftovers": "Restes recherchés",
  "doctor.tested.lock": "Verrou vérifié",
  "doctor.tested.keychain": "Trousseau vérifié",
  "doctor.tested.credentials": "Identifiants vérifiés",
  "doctor.tested.clock": "Horloge vérifiée",
  "doctor.tested.proxy": "Proxy vérifié",
  "doctor.tested.authorities": "Autorités de certification vérifiées",
  "doctor.tested.service": "Services vérifiés",
  "doctor.tested.enrolments": "Inscriptions vérifiées",
  "doctor.tested.display": "Affichage vérifié",
  "doctor.tested.browser": "Navigateur vérifié",
  "doctor.tested.registration": "Enregistrement des liens vérifié",

  "doctor.group.program": "Programme",
  "doctor.group.machine": "Machine",
  "doctor.group.state": "État",
  "doctor.group.secrets": "Secrets",
  "doctor.group.network": "Réseau",
  "doctor.group.desktop": "Bureau",

  "doctor.status.pass": "réussi",
  "doctor.status.warn": "avertissement",
  "doctor.status.fail": "ÉCHEC",
  "doctor.status.skipped": "omis",

  // How the parts of a line stand together.
  "doctor.line.failure": "{title}. {text}",
  "doctor.line.two": "{first} {second}",
  "doctor.line.about": "{subject} : {text}",
  "doctor.line.code": "{text} ({code})",
  "doctor.line.code.detail": "{text} ({code} : {detail})",
  "doctor.line.detail": "{text} ({detail})",
  "doctor.subject.enrolment": "{organization}, auprès de {service}",

  "doctor.fix.done": "Réparation effectuée ({check}) : {text}",
  "doctor.fix.failed": "Réparation impossible : {check} ({code}).",
  "doctor.repair.order": "À réparer, dans cet ordre :",
  "doctor.repair": "{number}. {check} : {text}",
  "doctor.repair.about": "{number}. {check} ({subject}) : {text}",
  "doctor.summary":
    "{pass, plural, one {# réussi} other {# réussis}}, {warn, plural, one {# avertissement} other {# avertissements}}, {fail, plural, one {# échec} other {# échecs}}, {skipped, plural, one {# omis} other {# omis}}.",

  "doctor.nothing": "Il n’y a rien à vérifier.",
  "doctor.offline": "Rien n’a été envoyé, comme demandé.",
  "doctor.late": "Pas de résultat en {seconds, number} s.",
  "doctor.late.repair":
    "Réessayez avec plus de temps, par exemple `latchkey doctor --timeout 120`.",
  "doctor.mistake": "La vérification elle-même a commis une erreur.",
  "doctor.mistake.repair": "Signalez-le avec l’endroit indiqué ici.",

  // Something else that has to be repaired before this can be looked at.
  "doctor.first.policy":
    "La stratégie de cette machine est inutilisable ; il faut d’abord régler cela.",
  "doctor.first.configuration":
    "La configuration ou la stratégie est inutilisable ; il faut d’abord régler cela.",
  "doctor.first.file":
    "Un fichier désigné par la configuration est inutilisable ; il faut d’abord régler cela.",
  "doctor.first.directory":
    "Le répertoire d’état est inutilisable tel quel ; il faut d’abord régler cela.",
  "doctor.first.directory.unread":
    "Le répertoire d’état est illisible ; il faut d’abord régler cela.",
  "doctor.first.record":
    "Le registre d’inscription est inutilisable ; il faut d’abord régler cela.",
  "doctor.first.record.foreign":
    "Le registre est celui d’une autre machine ; il faut d’abord régler cela.",
  "doctor.first.keychain": "Le trousseau est inutilisable ; il faut d’abord régler cela.",
  "doctor.first.key": "La clé de l’appareil a disparu ; il faut d’abord régler cela.",
  "doctor.first.identity": "L’identité de la machine manque ; il faut d’abord régler cela.",
  "doctor.first.clock": "L’horloge de cette machine est fausse ; il faut d’abord régler cela.",
  "doctor.first.proxy": "Le service se joint par le proxy, qu’il faut régler d’abord.",
  "doctor.first.service": "Le service ne peut pas être interrogé ; il faut d’abord régler cela.",

  "doctor.program.runs": "{product} {version} avec Node {node}, {system}.",
  "doctor.program.old": "Node {node} est trop ancien.",
  "doctor.program.old.repair": "Installez Node {least} ou une version plus récente.",

  "doctor.policy.none":
    "Il n’y en a pas : la configuration décide, et l’on peut confirmer des services.",
  "doctor.policy.confirm":
    "{services, plural, one {Elle autorise # service ; d’autres peuvent être confirmés dans la fenêtre.} other {Elle autorise # services ; d’autres peuvent être confirmés dans la fenêtre.}}",
  "doctor.policy.refuse":
    "{services, plural, one {Elle autorise # service ; tout autre est refusé.} other {Elle autorise # services ; tout autre est refusé.}}",
  "doctor.policy.repair.owner": "Attribuez-la à root.",
  "doctor.policy.repair.file": "Réservez à root le droit de la modifier.",
  "doctor.policy.repair.directory": "Réservez à root le droit d’y déposer des fichiers.",

  "doctor.configuration.file":
    "{services, plural, one {# service autorisé par {file}.} other {# services autorisés par {file}.}}",
  "doctor.configuration.build":
    "{services, plural, one {# service autorisé par le programme lui-même.} other {# services autorisés par le programme lui-même.}}",
  "doctor.configuration.loopback":
    "Le http simple est autorisé vers cette machine même, pour le développement.",
  "doctor.configuration.refused":
    "{services, plural, one {La stratégie de cette machine refuse # service que la configuration désigne.} other {La stratégie de cette machine refuse # services que la configuration désigne.}}",
  "doctor.configuration.refused.file":
    "{services, plural, one {La stratégie de cette machine refuse # service que {file} désigne.} other {La stratégie de cette machine refuse # services que {file} désigne.}}",
  "doctor.configuration.refused.repair":
    "Retirez-le de la configuration, ou faites-le ajouter à la stratégie par l’administrateur.",
  "doctor.configuration.empty":
    "Aucun service n’est désigné ; cette machine n’a donc le droit de s’adresser à aucun.",
  "doctor.configuration.empty.repair":
    "Désignez le service par `services` dans le fichier de configuration ; docs/cli.md le décrit.",
  "doctor.configuration.empty.repair.file":
    "Désignez le service par `services` dans {file} ; docs/cli.md le décrit.",
  "doctor.configuration.repair.place":
    "Corrigez l’endroit indiqué ci-dessus ; docs/cli.md décrit le fichier.",
  "doctor.configuration.repair.owner": "Attribuez le fichier à root ou à vous-même.",
  "doctor.configuration.repair.mode": "Retirez aux autres utilisateurs le droit d’y écrire.",

  "doctor.machine.known":
    "L’ID de machine est présent ; {traits, plural, one {# caractéristique du matériel est lisible} other {# caractéristiques du matériel sont lisibles}} ({confidence, select, high {confiance élevée} medium {confiance moyenne} low {confiance faible} other {confiance nulle}}).",
  "doctor.machine.shared":
    "L’ID de machine semble être arrivé avec une image ; d’autres machines l’ont peut-être aussi.",
  "doctor.machine.shared.repair":
    "Créez-en un nouveau avant d’inscrire cette machine : videz /etc/machine-id, puis exécutez `systemd-machine-id-setup` en tant que root.",
  "doctor.machine.dbus":
    "D-Bus garde un autre ID de machine, comme le fait une image copiée. Ce programme utilise celui du système.",
  "doctor.machine.dbus.repair": "Faites utiliser à D-Bus l’ID du système.",
  "doctor.machine.bare":
    "L’ID de machine est présent, mais aucun nom propre au matériel n’est lisible : une copie de cette machine ne s’en distinguerait pas.",
  "doctor.machine.bare.repair":
    "Sur une machine virtuelle, faites-lui donner par l’hyperviseur un numéro de série ou une adresse réseau fixe ; sinon, il n’y a rien à faire.",
  "doctor.machine.container":
    "L’ID de machine est présent ; ceci est un conteneur ({container}), dont le matériel n’a pas de nom propre : une copie ne s’en distinguerait pas.",
  "doctor.machine.container.repair":
    "Inscrivez plutôt l’hôte, ou montez son /etc/machine-id et désignez-le par `machineIdFile` ; docs/cli.md le décrit.",
  "doctor.machine.repair.mount":
    "Montez-y le /etc/machine-id de l’hôte, ou retirez `machineIdFile` de la configuration.",
  "doctor.machine.repair.make": "Faites créer un ID de machine par le système.",
  "doctor.machine.repair.make.container":
    "Faites créer un ID de machine par le système, et conservez-le dans les volumes du conteneur.",

  "doctor.disk.writable": "Un fichier y a été écrit durablement, puis supprimé.",
  "doctor.disk.made": "Il n’existe pas encore ; il a été créé, utilisé en écriture, puis supprimé.",
  "doctor.disk.full": "Le disque est presque plein.",
  "doctor.disk.full.repair": "Libérez de l’espace avant qu’il ne soit plein.",
  "doctor.disk.repair.private": "Interdisez-en l’accès aux autres utilisateurs.",
  "doctor.disk.repair.private.done": "Accès interdit aux autres utilisateurs : {directory}.",
  "doctor.disk.repair.place":
    "Faites-y de la place pour un répertoire, ou indiquez un autre `stateDirectory` dans la configuration.",
  "doctor.disk.repair.owner": "Attribuez le répertoire à cet utilisateur, et à personne d’autre.",
  "doctor.disk.repair.room": "Libérez de l’espace sur le disque, puis réessayez.",
  "doctor.disk.repair.read-only":
    "Le disque est monté en lecture seule : montez-le en écriture, ou indiquez un autre `stateDirectory` dans la configuration.",

  "doctor.record.none": "Cette machine n’est pas encore inscrite, et rien n’est endommagé.",
  "doctor.record.devices":
    "{organizations, plural, one {Cette machine est un appareil de # organisation ; le registre a été créé sur elle.} other {Cette machine est un appareil de # organisations ; le registre a été créé sur elle.}}",
  "doctor.record.waiting":
    "{approvals, plural, one {Cette machine attend # approbation ; le registre a été créé sur elle.} other {Cette machine attend # approbations ; le registre a été créé sur elle.}}",
  "doctor.record.both":
    "Cette machine est un appareil de {organizations, plural, one {# organisation} other {# organisations}} et attend {approvals, plural, one {# approbation} other {# approbations}} ; le registre a été créé sur elle.",
  "doctor.record.damaged.repair":
    "Toute commande qui utilise le registre le met de côté, ne le supprime jamais, et dit ce qu’il en reste.",
  "doctor.record.aside":
    "{files, plural, one {# fichier était illisible à un moment donné et a été mis de côté.} other {# fichiers étaient illisibles à un moment donné et ont été mis de côté.}}",
  "doctor.record.aside.repair":
    "Consultez `latchkey status` : si aucun appareil n’y manque, supprimez ce qui a été mis de côté.",

  "doctor.journal.none": "Aucune réponse ni aucun changement de clé n’est resté inachevé.",
  "doctor.journal.answers":
    "{answers, plural, one {# réponse a été interrompue.} other {# réponses ont été interrompues.}}",
  "doctor.journal.changes":
    "{changes, plural, one {# changement d’identifiants d’appareil a été interrompu.} other {# changements d’identifiants d’appareil ont été interrompus.}}",
  "doctor.journal.both":
    "Interrompus : {answers, plural, one {# réponse} other {# réponses}} et {changes, plural, one {# changement d’identifiants d’appareil} other {# changements d’identifiants d’appareil}}.",
  "doctor.journal.repair":
    "La prochaine commande qui interroge le service l’achèvera ; rien n’est perdu et rien ne se fait deux fois.",

  "doctor.leftovers.none": "Rien n’est resté à moitié écrit.",
  "doctor.leftovers.some":
    "{files, plural, one {# fichier de ce programme est resté à moitié écrit après un arrêt forcé ; son contenu ne compte pas.} other {# fichiers de ce programme sont restés à moitié écrits après un arrêt forcé ; leur contenu ne compte pas.}}",
  "doctor.leftovers.repair": "Supprimez-les.",
  "doctor.leftovers.repair.done":
    "{files, plural, one {# fichier à moitié écrit supprimé.} other {# fichiers à moitié écrits supprimés.}}",

  "doctor.lock.free": "Aucun autre processus n’inscrit cette machine.",
  "doctor.lock.none": "Le verrou ne peut pas du tout être pris.",
  "doctor.lock.none.repair": "Redémarrez cette machine.",
  "doctor.lock.taken": "Un autre processus inscrit cette machine.",
  "doctor.lock.taken.by":
    "Un autre processus inscrit cette machine : processus {pid} de l’utilisateur {user}, depuis {since}.",
  "doctor.lock.taken.repair":
    "Attendez qu’il ait fini. S’il est bloqué, mettez-y fin ; rien ne sera perdu.",

  "doctor.keychain.works": "Le trousseau a pris une entrée, l’a rendue et l’a supprimée.",
  "doctor.keychain.files":
    "Les secrets sont conservés dans des fichiers, protégés par leurs seuls droits d’accès, comme la configuration l’indique : quiconque peut lire le disque les détient.",
  "doctor.keychain.files.repair":
    "Si cette machine a un trousseau, déplacez-y les secrets avec `latchkey credentials migrate --to os-keychain` ; sur un appareil qui n’en a pas, `encrypted-file` ou `systemd-credentials` les chiffre.",
  "doctor.keychain.repair.make":
    "Créez un trousseau avec le mot de passe de cet utilisateur, par exemple en ouvrant une fois la session de bureau ou avec `seahorse` ; faites-en le trousseau par défaut.",
  "doctor.keychain.repair.libsecret": "Installez libsecret.",
  "doctor.keychain.repair.start": "Démarrez un trousseau dans cette session.",
  "doctor.keychain.repair.session":
    "Ouvrez une session de bureau, ou lancez ce programme dans une session : `dbus-run-session -- …` ; sans bureau, définissez `credentialStore` dans la configuration.",
  "doctor.keychain.repair.private": "Retirez les droits aux autres utilisateurs.",
  "doctor.keychain.store.works":
    "L’emplacement des secrets a pris une entrée, l’a rendue et l’a supprimée.",
  "doctor.keychain.repair.headless":
    'Sur une machine sans bureau, indiquez un autre emplacement dans le fichier de configuration : `"credentialStore": "systemd-credentials"` pour un programme exécuté par root, ou `"credentialStore": "encrypted-file"` et `{setting}` (32 octets aléatoires en base64, lisibles par cet utilisateur seulement).',
  "doctor.keychain.disagreement":
    "Les secrets de cette machine sont dans {store}, où ils ont été déplacés ; la configuration indique {configured}.",
  "doctor.keychain.disagreement.repair":
    "Définissez `credentialStore` sur `{store}` dans le fichier de configuration, ou déplacez les secrets vers ce qu’il indique.",
  "doctor.keychain.also-in":
    "{store} contient aussi des secrets de ce programme, et ils ne comptent pas.",
  "doctor.keychain.also-in.repair":
    "Déplacez-les vers l’emplacement qui compte, sauf si vous savez que personne n’en a besoin.",

  "doctor.credentials.both":
    "La clé de l’appareil et les identifiants d’application sont présents.",
  "doctor.credentials.application": "Les identifiants d’application sont présents.",
  "doctor.credentials.device":
    "La clé de l’appareil est présente, et c’est tout ce qu’il faut à un appareil.",
  "doctor.credentials.none":
    "Aucun identifiant d’application n’est enregistré ; aucune invitation de ce service ne peut donc encore être ouverte.",
  "doctor.credentials.lost": "La clé propre à l’appareil n’est plus dans le trousseau.",
  "doctor.credentials.repair":
    "Enregistrez les identifiants que vous avez reçus (voir `latchkey credentials set --help`).",

  "doctor.clock.agrees":
    "{services, plural, one {Elle concorde avec celle du service à {seconds} s près.} other {Elle concorde avec celles de tous les services à {seconds} s près.}}",
  "doctor.clock.offline":
    "Rien n’a été envoyé, comme demandé ; l’heure n’a été demandée à personne d’autre.",
  "doctor.clock.unasked": "Aucun service n’a pu donner l’heure.",
  "doctor.clock.seconds":
    "{direction, select, behind {L’horloge de cette machine retarde de {size, number} s sur {service}.} other {L’horloge de cette machine avance de {size, number} s sur {service}.}}",
  "doctor.clock.minutes":
    "{direction, select, behind {L’horloge de cette machine retarde de {size, number} min sur {service}.} other {L’horloge de cette machine avance de {size, number} min sur {service}.}}",
  "doctor.clock.hours":
    "{direction, select, behind {L’horloge de cette machine retarde de {size, plural, one {# heure} other {# heures}} sur {service}.} other {L’horloge de cette machine avance de {size, plural, one {# heure} other {# heures}} sur {service}.}}",
  "doctor.clock.days":
    "{direction, select, behind {L’horloge de cette machine retarde de {size, plural, one {# jour} other {# jours}} sur {service}.} other {L’horloge de cette machine avance de {size, plural, one {# jour} other {# jours}} sur {service}.}}",
  "doctor.clock.either": "L’une des deux est fausse ; celle d’un service l’est rarement.",
  "doctor.clock.theirs":
    "Elle concorde avec {service} ; c’est donc l’horloge de l’autre service qui est fausse.",
  "doctor.clock.repair": "Faites régler l’horloge par le réseau.",
  "doctor.clock.repair.settings":
    "Faites régler l’horloge par le réseau, dans les réglages de date et d’heure du système.",
  "doctor.clock.repair.theirs": "Signalez à l’exploitant de {service} que son horloge est fausse.",

  "doctor.proxy.off": "Aucun proxy n’est utilisé, comme la configuration l’indique.",
  "doctor.proxy.none":
    "Aucun proxy n’est utilisé : ni la configuration ni l’environnement n’en désignent.",
  "doctor.proxy.exempt": "La configuration désigne un proxy, et le service en est exempté.",
  "doctor.proxy.exempt.variable":
    "Un proxy est désigné ({variable}), et le service en est exempté.",
  "doctor.proxy.there": "{proxy} répond, comme la configuration l’indique.",
  "doctor.proxy.there.variable": "{proxy} répond ({variable}).",
  "doctor.proxy.repair": 'Corrigez `proxy` dans la configuration, ou définissez-le sur "none".',
  "doctor.proxy.repair.file": 'Corrigez `proxy` dans {file}, ou définissez-le sur "none".',
  "doctor.proxy.repair.password":
    "Corrigez `proxy` dans la configuration, ou réservez à son propriétaire la lecture du fichier contenant son mot de passe.",
  "doctor.proxy.repair.variable": "Corrigez {variable}, ou passez-vous-en.",

  "doctor.authorities.own": "Autorités reconnues : celles de Node et du système.",
  "doctor.authorities.named":
    "Autorités reconnues : celles de Node, celles du système et {named, plural, one {# certificat} other {# certificats}} de `caFile`.",
  "doctor.authorities.extra":
    "Autorités reconnues : celles de Node, celles du système et {extra, plural, one {# certificat} other {# certificats}} de NODE_EXTRA_CA_CERTS.",
  "doctor.authorities.both":
    "Autorités reconnues : celles de Node, celles du système, {named, plural, one {# certificat} other {# certificats}} de `caFile` et {extra, plural, one {# certificat} other {# certificats}} de NODE_EXTRA_CA_CERTS.",
  "doctor.authorities.empty.repair":
    "Mettez des certificats au format PEM dans {file}, ou retirez `caFile` de la configuration.",
  "doctor.authorities.expired.all": "Tous les certificats de `caFile` ont expiré.",
  "doctor.authorities.expired.all.repair":
    "Demandez au responsable de l’autorité son certificat actuel, et mettez-le dans {file}.",
  "doctor.authorities.expired":
    "{expired, plural, one {# certificat de `caFile` a expiré.} other {# certificats de `caFile` ont expiré.}}",
  "doctor.authorities.expired.repair":
    "Retirez de {file} ce qui a expiré, dès que le service est joignable sans cela.",
  "doctor.authorities.variable":
    "Le fichier désigné par NODE_EXTRA_CA_CERTS ne contient aucun certificat utilisable et est ignoré.",
  "doctor.authorities.variable.repair":
    "Corrigez NODE_EXTRA_CA_CERTS, ou supprimez cette variable.",
  "doctor.authorities.bundle":
    "Le système n’a pas de liste d’autorités : seules celles fournies par Node sont reconnues.",
  "doctor.authorities.bundle.repair":
    "Installez le paquet `ca-certificates` si l’autorité propre à une entreprise est nécessaire.",

  "doctor.service.none": "Aucun service n’est autorisé ici.",
  "doctor.service.answered":
    "Il a répondu en {milliseconds, number} ms et c’est bien le service attendu.",
  "doctor.service.answered.certificate":
    "Il a répondu en {milliseconds, number} ms et c’est bien le service attendu ; son certificat vient de {issuer}.",
  "doctor.service.repair.name":
    "Vérifiez que cette machine sait résoudre des noms, et que le nom est juste.",
  "doctor.service.repair.portal":
    "Ouvrez un navigateur, connectez-vous au réseau, puis relancez `latchkey doctor`.",
  "doctor.service.repair.intercepted":
    "Renseignez-vous sur l’émetteur auprès du responsable de ce réseau. S’il est voulu, mettez son certificat dans un fichier PEM et désignez-le par `caFile` dans la configuration.",
  "doctor.service.repair.intercepted.file":
    "Renseignez-vous sur l’émetteur auprès du responsable de ce réseau. S’il est voulu, mettez son certificat dans un fichier PEM et désignez-le par `caFile` dans {file}.",
  "doctor.service.repair.certificate":
    "Signalez à l’exploitant du service que son certificat n’est pas valable actuellement.",
  "doctor.service.repair.route":
    "Vérifiez le réseau de cette machine et si un pare-feu la laisse atteindre {host}, port {port} ; si d’autres n’y parviennent pas non plus, prévenez l’exploitant du service.",

  "doctor.enrolments.none": "Cette machine n’est pas encore inscrite.",
  "doctor.enrolments.opens": "Les identifiants propres à l’appareil ouvrent le service.",
  "doctor.enrolments.disallowed":
    "Le service de cette inscription n’est plus parmi ceux qui sont autorisés ici.",
  "doctor.enrolments.disallowed.repair":
    "Ajoutez-le à `services` dans la configuration, ou quittez-le avec `latchkey unenrol --offline`.",

  "doctor.display.system": "Ce système apporte le sien.",
  "doctor.display.none":
    "Il n’y a pas de session graphique ici : `latchkey inspect` et `latchkey accept` s’en passent.",
  "doctor.display.answers": "Une session graphique répond.",
  "doctor.display.repair": "Corrigez ou supprimez {variable} : personne ne répond là où elle mène.",

  "doctor.browser.found": "{browser} affiche la fenêtre.",
  "doctor.browser.repair.configured":
    "Corrigez `browser` dans la configuration : rien ne peut y être lancé.",
  "doctor.browser.repair.configured.file":
    "Corrigez `browser` dans {file} : rien ne peut y être lancé.",
  "doctor.browser.repair.install": "Installez un navigateur.",
  "doctor.browser.repair.install.named": "Installez Chromium, Chrome ou Edge.",

  "doctor.registration.answered": "Un lien a été ouvert, et ce programme a répondu.",
  "doctor.registration.headless": "Il n’y a pas de session graphique où ouvrir un lien.",
  "doctor.registration.headless.registered": "L’enregistrement lui-même est en ordre.",
  "doctor.registration.headless.missing": "Cet utilisateur n’a pas d’enregistrement.",
  "doctor.registration.headless.foreign": "Un autre programme est enregistré : {program}.",
  "doctor.registration.missing": "Les liens {scheme}: n’ouvrent rien sur ce bureau.",
  "doctor.registration.stale.exec_unreadable":
    "L’enregistrement est périmé : sa ligne Exec est illisible.",
  "doctor.registration.stale.exec_without_link":
    "L’enregistrement est périmé : sa ligne Exec ne prend pas de lien.",
  "doctor.registration.stale.absent": "L’enregistrement est périmé : {path} n’existe pas.",
  "doctor.registration.stale.not_executable":
    "L’enregistrement est périmé : {path} ne peut pas être lancé.",
  "doctor.registration.stale.other_installation":
    "L’enregistrement est périmé : il lance une autre installation de ce programme.",
  "doctor.registration.stale.other_node": "L’enregistrement est périmé : il lance un autre Node.",
  "doctor.registration.unsupported.kept_by_application":
    "L’enregistrement ne peut pas être examiné : le système le garde dans l’application installée.",
  "doctor.registration.unsupported.no_registry_tool":
    "L’enregistrement ne peut pas être examiné : `reg.exe` ne fonctionne pas.",
  "doctor.registration.foreign": "Les liens {scheme}: ouvrent un autre programme, {program}.",
  "doctor.registration.other":
    "Un lien a été ouvert, et une autre installation a répondu : {program}.",
  "doctor.registration.silent": "Un lien a été ouvert, et n’a pas lancé ce programme.",
  "doctor.registration.refused": "Le bureau n’ouvre pas le lien (code de sortie {exit}).",
  "doctor.registration.untried.no_session": "Essai impossible : il n’y a pas de session graphique.",
  "doctor.registration.untried.application_alone":
    "Essai impossible : ce système n’ouvre les liens que par l’application.",
  "doctor.registration.untried.no_directory":
    "Essai impossible : il n’y a pas de répertoire privé pour la réponse.",
  "doctor.registration.untried.no_opener":
    "Essai impossible : ni `xdg-open` ni `gio` ne sont installés.",
  "doctor.registration.repair.register": "Enregistrez les liens pour cet utilisateur.",
  "doctor.registration.repair.register.done": "Liens enregistrés pour cet utilisateur.",
  "doctor.registration.repair.replace": "Si ce n’est pas voulu, reprenez les liens.",
  "doctor.registration.repair.session":
    "Fermez puis rouvrez la session, pour que le bureau relise l’enregistrement ; un navigateur en Snap ou Flatpak demandera peut-être une fois l’autorisation d’ouvrir des liens.",

  "report.wrote":
    "{bytes, plural, one {{file} est écrit (# octet) ; personne d’autre ne peut le lire.} other {{file} est écrit (# octets) ; personne d’autre ne peut le lire.}}",
  "report.holds":
    "Il contient les versions, les résultats des vérifications, les réglages et la structure du registre d’inscription.",
  "report.names":
    "Il nomme cet hôte, cet utilisateur, ses services, organisations, appareils et fichiers.",
  "report.nameless":
    "Il ne contient aucun nom ; `--names` ajoute ceux des services, organisations et appareils.",
  "report.look": "Parcourez-le avant de l’envoyer à quelqu’un.",
} as const satisfies Readonly<Record<keyof typeof English, string>>;
