import type { WINDOW as English } from "../en/window.ts";

/** What the window’s page says itself, in Brazilian Portuguese. */
export const WINDOW = {
  // Buttons and words that several screens share.
  "action.back": "Voltar",
  "action.check": "Verificar",
  "action.close": "Fechar janela",
  "action.copy": "Copiar este texto",
  "action.less": "Mostrar menos",
  "action.fewer": "Mostrar menos",
  "action.more": "Mostrar tudo",
  "action.all": "Mostrar tudo ({count, number})",
  "action.next": "Abrir o próximo convite",
  "action.start-over": "Recomeçar",
  "action.another": "Usar outro convite",
  "copy.label": "Texto que você pode enviar",
  "copy.done": "Copiado.",
  "copy.selected": "O texto está selecionado: copie com Ctrl+C.",
  "fact.organization": "Organização",
  "fact.group": "Grupo de dispositivos",
  "fact.device-name": "Nome do dispositivo",
  "fact.service": "Serviço",
  "fact.code": "Código {code}",
  "name.none": "(sem nome)",
  "language.label": "Idioma",
  "platform.linux": "Linux",
  "platform.windows": "Windows",
  "platform.macos": "macOS",
  "platform.other": "Outro sistema",

  // Above the heading of a screen, and invitations that wait beside it.
  "queue.waiting": "{count, plural, one {Mais # convite aguarda} other {Mais # convites aguardam}}",
  "queue.next": "Ver o próximo",

  // Why a button led nowhere.
  "refusal.asking": "O serviço já está sendo consultado. A resposta aparece aqui sozinha.",
  "refusal.out-of-place": "Isto não é possível no momento. Espere até a janela mostrar algo novo.",
  "refusal.too-much": "É mais texto do que cabe. Cole só a parte com o link ou o código.",
  "refusal.name": "Não é possível enviar este nome. Digite um mais curto.",
  "refusal.reason": "Não é possível enviar este motivo. Digite um mais curto.",
  "refusal.invalid": "O programa não entendeu esta janela. Feche-a e abra o convite de novo.",
  "refusal.invalid.kept": "O programa não entendeu esta janela. Avise quem cuida desta máquina.",
  "refusal.no-answer":
    "O programa por trás desta janela não responde. Feche-a e abra o convite de novo.",
  "refusal.no-answer.kept":
    "O programa por trás desta janela não responde. Avise quem cuida desta máquina.",

  // How long an invitation still counts.
  "validity.endless": "Não expira",
  "validity.until": "Válido até",
  "validity.over": "O prazo acabou",
  "validity.days": "Válido por mais {days, plural, one {# dia} other {# dias}}",
  "validity.days-hours":
    "Válido por mais {days, plural, one {# dia} other {# dias}} e {hours, plural, one {# hora} other {# horas}}",
  "validity.hours": "Válido por mais {hours, plural, one {# hora} other {# horas}}",
  "validity.hours-minutes":
    "Válido por mais {hours, plural, one {# hora} other {# horas}} e {minutes, plural, one {# minuto} other {# minutos}}",
  "validity.minutes": "Válido por mais {minutes, plural, one {# minuto} other {# minutos}}",
  "validity.moments": "Válido por menos de um minuto",

  // Before the agent is there, without it, and after a mistake of the page.
  "starting.text": "Abrindo…",
  "no-agent.title": "Nada está em execução por trás desta janela",
  "no-agent.text":
    "Não é possível aceitar nem recusar nada aqui. Abra o convite de novo pelo e-mail.",
  "crash.title": "Esta janela cometeu um erro",
  "crash.text": "Nada foi respondido por causa disso. Abra o convite de novo.",

  // Welcome: no invitation yet.
  "welcome.title": "Abra seu convite",
  "welcome.kicker": "Início",
  "welcome.lead":
    "Um convite torna esta máquina um dispositivo de uma organização. Digite o código de acesso ou cole o que você recebeu.",
  "welcome.help.title": "Onde encontro isso?",
  "welcome.help.code":
    "No e-mail de convite, abaixo do link: um código de acesso, dezesseis caracteres em grupos de quatro. Pode ser digitado ou ditado por telefone.",
  "welcome.help.phone":
    "O e-mail está em um celular? Abra o link nele: a página mostra o código em letras grandes e um código QR para um leitor conectado a esta máquina.",
  "welcome.help.here": "Está nesta máquina? Copie o link ou, na dúvida, o e-mail inteiro.",
  "welcome.help.missing":
    "Nenhum e-mail? Procure na pasta de spam ou peça a quem convidou você que o envie de novo.",

  // Handing over an invitation: its code, its link, its e-mail.
  "entry.or": "ou",
  "entry.promise": "Nada muda ainda: primeiro você vê o convite, depois decide.",
  "entry.code.label": "Código de acesso",
  "entry.code.hint": "Dezesseis caracteres em quatro grupos, abaixo do link no e-mail.",
  "entry.code.open": "Abrir convite",
  "entry.code.group": "Grupo {group, number} de {groups, number}",
  "entry.group.incomplete": "{typed, number} de {length, number}",
  "entry.group.good": "certo",
  "entry.group.wrong": "errado",
  "entry.code.good": "Os quatro grupos estão certos.",
  "entry.code.empty": "Digite antes o código de acesso: quatro grupos de quatro caracteres.",
  "entry.code.short":
    "{count, plural, one {O grupo {groups} não está completo.} other {Os grupos {groups} não estão completos.}}",
  "entry.code.so-far":
    "{count, plural, one {O grupo {groups} está certo.} other {Os grupos {groups} estão certos.}}",
  "entry.code.forbidden":
    "Nenhum código de acesso tem “{character}”: compare o grupo {group, number} com o e-mail.",
  "entry.code.order": "Os quatro grupos estão aí, em outra ordem: compare com o e-mail.",
  "entry.code.foreign":
    "Nenhum grupo está certo: este é o código de outra coisa ou um texto bem diferente.",
  "entry.code.wrong":
    "{count, plural, one {O grupo {groups} não está certo: compare-o com o e-mail.} other {Os grupos {groups} não estão certos: compare-os com o e-mail.}}",
  "entry.text.label": "Link ou o e-mail inteiro",
  "entry.text.hint": "Cole aqui ou arraste o e-mail salvo para esta janela.",
  "entry.text.open": "Abrir link ou e-mail",
  "entry.file.empty": "Este arquivo está vazio. Salve o e-mail de novo ou cole o texto dele.",
  "entry.file.no_text":
    "Este arquivo não é um e-mail salvo como texto. Abra-o, copie o texto e cole aqui.",
  "entry.file.too_large":
    "Este arquivo é grande demais para um convite. Abra-o e cole o link ou o código.",
  "entry.file.several": "São vários arquivos. Use só o e-mail com o convite.",
  "entry.file.unreadable":
    "Não é possível ler este arquivo. Abra o e-mail e cole o texto dele aqui.",
  "entry.file.none": "Nenhum arquivo chegou. Salve o e-mail antes ou cole o texto dele aqui.",

  // A service that this machine does not know.
  "confirm.title": "Você conhece este serviço?",
  "confirm.kicker": "Nada foi enviado",
  "confirm.kicker.marked": "Nada foi enviado · Cuidado",
  "confirm.lead": "O convite leva a um serviço que esta máquina não conhece:",
  "confirm.unsent": "Nada foi enviado a ele ainda, nem uma consulta do nome.",
  "confirm.then":
    "Depois do Sim, esta máquina pede o convite a ele e o guarda como um serviço que você conhece. Então você vê o convite e decide sobre ele à parte.",
  "confirm.unsure": "Tem dúvida?",
  "confirm.ask":
    "Diga Não e pergunte a quem convidou você se este é o endereço: por telefone ou pessoalmente, não respondendo ao e-mail.",
  "confirm.no": "Não",
  "confirm.yes": "Sim, conheço",
  "mark.title": "Olhe com atenção antes de dizer sim",
  "mark.ip_address": "É um número no lugar de um nome.",
  "mark.ip_address.text":
    "Qualquer máquina pode estar por trás dele. Serviços que enviam convites têm um nome, exceto em uma rede fechada.",
  "mark.international": "Parte do nome usa letras que não são do inglês.",
  "mark.international.text":
    "Deve ser lido como {shown}. Acima está o nome que de fato é consultado.",
  "mark.look_alike_letters": "Tem letras que só se parecem com outras.",
  "mark.look_alike_letters.text":
    "Passaria por {shown}, mas não é. Endereços falsos são feitos assim.",
  "mark.resembles": "É quase o endereço de um serviço que esta máquina conhece.",
  "mark.resembles.text": "Aquele é {origin}, e este é outro. Compare os dois letra por letra.",
  "mark.local_name": "O nome não tem ponto.",
  "mark.local_name.text":
    "Indica alguma máquina da rede em que esta está agora. Em outra rede, o mesmo nome é outra máquina.",
  "mark.unusual_port": "Responde na porta {port}, e não na 443, como os serviços fazem.",
  "mark.unusual_port.text": "Quem o configurou assim de propósito pode dizer por quê.",
  "mark.plain_http": "É consultado sem https; outros podem ler e alterar o que é enviado.",
  "mark.plain_http.text":
    "Isso só é permitido para esta própria máquina, para quem desenvolve o serviço.",

  // Naming the service that an access code does not name.
  "address.title": "De qual serviço ele é?",
  "address.lead":
    "Um código de acesso não diz a qual serviço pertence, e esta máquina ainda não conhece nenhum.",
  "address.label": "Endereço do serviço",
  "address.hint":
    "Como está no e-mail de convite e na página do link. O https:// do início pode ser omitido.",
  "address.then":
    "Nada é enviado a ele por enquanto: você vê o endereço mais uma vez e então diz se é o certo. O link do e-mail já indica o serviço, se for mais fácil.",
  "address.back": "Voltar",
  "address.go-on": "Continuar",

  // The card: who invites this machine to what.
  "card.title": "Convite para esta máquina",
  "card.kicker": "Decida, por favor",
  "card.label": "Convite",
  "card.lead.create": "{inviter} convida {machine} a se tornar um dispositivo de {organization}.",
  "card.lead.join":
    "{inviter} convida {machine}, que já é um dispositivo, para mais um grupo de {organization}.",
  "card.wrote": "{inviter} escreveu:",
  "card.unchecked": "Palavras de quem enviou; ninguém as verificou.",
  "card.effect": "O que Aceitar faz",
  "card.effect.create": "Esta máquina se torna um dispositivo de {organization}, no grupo {group}.",
  "card.effect.join":
    "Esta máquina já é um dispositivo de {organization}. Ela entra no grupo {group}; o nome continua o mesmo.",
  "card.approval": "Aprovação",
  "card.approval.automatic": "Automática: vale assim que você aceitar.",
  "card.approval.manual": "Um administrador de {organization} precisa aprovar para que valha.",
  "card.licences": "Licenças que pode usar",
  "card.licences.none": "Nenhuma ainda.",
  "card.validity": "Validade",
  "card.inviter": "Convite de",
  "card.recipient": "Convite para",
  "card.recipient.nobody": "Ninguém em especial: quem o abrir.",
  "card.machine": "Esta máquina",
  "card.machine.serial": "Número de série {serial}",
  "card.service": "Serviço que responde por ele",
  "card.accept": "Aceitar",
  "card.accept.manual":
    "Depois de Aceitar, um administrador de {organization} precisa aprovar esta máquina para que valha.",
  "card.decline": "Recusar",
  "card.learns": "O que {organization} fica sabendo desta máquina",
  "card.learns.text":
    "O nome que você der e uma impressão digital pela qual o serviço a reconhece. Ela pode sair a qualquer momento, por aqui ou pelos administradores.",
  "card.elsewhere": "Não é a máquina certa?",
  "card.elsewhere.text":
    "Olhar não gastou nada. Abra o link na máquina certa ou digite nela o código de acesso do e-mail.",

  // Naming the device, on the card and later.
  "naming.label": "Nome do dispositivo",
  "naming.hint": "Como as pessoas vão reconhecer esta máquina; pode ser mudado depois.",
  "naming.hint.rename": "Como as pessoas reconhecem esta máquina.",
  "naming.suggestions": "Outros nomes",
  "naming.from.invitation": "do convite",
  "naming.from.template": "padrão da organização",
  "naming.from.model": "marca e modelo",
  "naming.from.hostname": "nome desta máquina",
  "naming.left": "{count, plural, one {Resta # caractere} other {Restam # caracteres}}",
  "naming.over": "{count, plural, one {# caractere a mais} other {# caracteres a mais}}",
  "naming.empty": "Um dispositivo precisa de um nome.",
  "naming.forbidden":
    "Contém um caractere invisível ou uma quebra de linha. Digite o nome de novo.",
  "naming.sent-as": "Será guardado como “{name}”.",
  "naming.checking": "Verificando se o nome está livre…",
  "naming.free": "Ninguém mais na organização tem este nome.",
  "naming.taken": "Outro dispositivo da organização já tem este nome.",
  "naming.taken.refused":
    "Outro dispositivo da organização já tem este nome, e cada nome só pode ser usado uma vez.",
  "naming.instead": "Usar “{name}”",

  // Declining asks once more.
  "decline.title": "Recusar este convite?",
  "decline.reason": "Motivo (opcional)",
  "decline.used": "{used, number} de {limit, number}",
  "decline.over": "{count, plural, one {# a mais} other {# a mais}}",
  "decline.hint": "Quem convidou pode ler. Um convite recusado não pode ser aceito depois.",
  "decline.confirm": "Recusar convite",

  // Work under way.
  "working.title": "Um momento",
  "working.kicker": "Trabalhando",
  "working.steps": "Etapas",
  "working.done": "feito",
  "working.slow":
    "Isto está demorando mais que o normal. Nada se perde, mesmo que você feche a janela.",
  "working.slow.kept": "Isto está demorando mais que o normal. Nada se perde.",

  // The client credential that a service wants.
  "credentials.title": "Esta máquina precisa de uma credencial de cliente",
  "credentials.kicker": "Uma vez por máquina",
  "credentials.lead":
    "{service} só responde a máquinas que antes apresentam uma credencial de cliente.",
  "credentials.what":
    "Uma credencial de cliente é um ID e um segredo. Quem opera o serviço os fornece, muitas vezes com a documentação deste dispositivo. São informados uma única vez.",
  "credentials.where":
    "Eles vão direto para o chaveiro desta máquina, e esta janela os esquece na hora.",
  "credentials.id": "ID do cliente",
  "credentials.secret": "Segredo do cliente",
  "credentials.show": "Mostrar o segredo",
  "credentials.hide": "Ocultar o segredo",
  "credentials.hint": "O JSON com os dois pode ser colado em qualquer um dos campos.",
  "credentials.missing": "Informe os dois, o ID e o segredo do cliente.",
  "credentials.store": "Armazenar e seguir",

  // What a device is: after accepting, and at home.
  "device.label": "Dispositivo",
  "device.rename": "Renomear",
  "device.rename.label": "Renomear este dispositivo",
  "device.rename.save": "Salvar nome",
  "device.rename.cancel": "Cancelar",
  "device.groups": "Grupos de dispositivos",
  "device.groups.none": "Em nenhum grupo.",
  "device.licences": "Licenças que pode usar",
  "device.licences.none": "Nenhuma ainda.",
  "device.id": "ID do dispositivo",
  "device.id.copy": "Copiar o ID",
  "device.since": "Dispositivo desde",

  // Accepted and counted.
  "approved.title": "Esta máquina está pronta",
  "approved.title.joined": "Esta máquina entrou no grupo",
  "approved.kicker": "Concluído",
  "approved.lead": "Agora é um dispositivo de {organization} e entra com identidade própria.",
  "approved.lead.joined": "É um dispositivo de {organization} e entra com identidade própria.",
  "approved.next":
    "Não é preciso fazer mais nada aqui: os programas desta máquina já podem usar as licenças dela.",
  "approved.next.none":
    "Não é preciso fazer mais nada aqui: quando ela receber licenças, os programas desta máquina poderão usá-las.",
  "approved.home": "Ir ao dispositivo",

  // Home of an enrolled machine.
  "home.kicker": "Dispositivo de {organization}",
  "home.title": "Este dispositivo",
  "home.stale.title": "Não é possível consultar o serviço agora",
  "home.stale": "Aqui está o que ele informou em {time}.",
  "home.stale.unknown": "Aqui está o que a própria máquina anotou.",
  "home.others": "Esta máquina também é um dispositivo de",
  "home.another": "Abrir outro convite",
  "home.history": "O que aconteceu aqui",
  "home.leave": "Sair de {organization}",

  // A new name that the service does not know yet.
  "rename.queued.title": "Novo nome: {name}",
  "rename.queued": "O serviço será informado assim que responder. Nome dado em {time}.",
  "rename.conflict.title": "Dois nomes para este dispositivo",
  "rename.conflict":
    "Aqui ele foi renomeado para {name}. Enquanto isso, alguém o renomeou para {other} no serviço. Qual vale?",
  "rename.mine": "Usar “{name}”",
  "rename.theirs": "Manter “{name}”",

  // Leaving asks once more.
  "leave.title": "Esta máquina deve sair de {organization}?",
  "leave.lost":
    "{device} deixa de existir: perde os grupos, as licenças e a chave, aqui e no serviço. Para voltar, precisa de um novo convite.",
  "leave.kept":
    "Programas e arquivos desta máquina continuam como estão, assim como os dispositivos dela em outras organizações.",
  "leave.stay": "Não sair",
  "leave.confirm": "Sair agora",

  // No device of the organization any more.
  "left.title": "Esta máquina saiu",
  "left.kicker": "Concluído",
  "left.lead": "Ela não é mais um dispositivo de {organization}.",
  "left.removed":
    "A chave e os registros foram removidos desta máquina. O que aconteceu continua no histórico.",
  "left.open": "Ainda falta algo a fazer",

  // What happened here.
  "history.title": "O que aconteceu aqui",
  "history.kicker": "Esta máquina lembra",
  "history.empty": "Nada ainda.",
  "history.kept":
    "A lista fica só nesta máquina. Ela não contém segredos e permanece quando a máquina sai de uma organização.",
  "history.event.accepted": "Convite de {organization} aceito como {device}",
  "history.event.joined": "Entrada em outro grupo de {organization} como {device}",
  "history.event.waiting": "Convite de {organization} aceito; aprovação pedida a um administrador",
  "history.event.approved": "Aprovação de {organization} como {device}",
  "history.event.rejected": "Rejeição por {organization}",
  "history.event.declined": "Convite de {organization} recusado",
  "history.event.renamed": "Novo nome: {device}",
  "history.event.rename_queued": "Novo nome: {device}; o serviço será informado depois",
  "history.event.rotated": "Nova chave em {service}",
  "history.event.left": "Saída de {organization}",
  "history.event.credential_stored": "Credencial de cliente armazenada para {service}",
  "history.event.service_confirmed": "Sim ao serviço {service}",

  // The same where the record names no device.
  "history.event.accepted.nameless": "Convite de {organization} aceito",
  "history.event.joined.nameless": "Entrada em outro grupo de {organization}",
  "history.event.approved.nameless": "Aprovação de {organization}",

  // The same where the record names nobody.
  "history.event.accepted.bare": "Convite aceito",
  "history.event.joined.bare": "Entrada em outro grupo",
  "history.event.waiting.bare": "Convite aceito; aprovação pedida a um administrador",
  "history.event.approved.bare": "Aprovação por um administrador",
  "history.event.rejected.bare": "Rejeição por um administrador",
  "history.event.declined.bare": "Convite recusado",
  "history.event.renamed.bare": "Nome alterado",
  "history.event.rename_queued.bare": "Nome alterado; o serviço será informado depois",
  "history.event.rotated.bare": "Nova chave",
  "history.event.left.bare": "Saída de uma organização",
  "history.event.credential_stored.bare": "Credencial de cliente armazenada",
  "history.event.service_confirmed.bare": "Sim a um serviço",

  // Waiting for an administrator.
  "waiting.title": "Aguardando aprovação",
  "waiting.kicker": "Aceito aqui",
  "waiting.reason.manual_approval":
    "Um administrador de {organization} precisa aprovar esta máquina para que ela valha como dispositivo.",
  "waiting.reason.known_device_new_key":
    "{organization} conhece um dispositivo como esta máquina, com outra chave: como após reinstalar ou copiar um disco. Um administrador precisa confirmar que é o mesmo.",
  "waiting.reason.reinstalled":
    "{organization} conhece este hardware. Um administrador precisa confirmar que foi reinstalado; então ele recupera o nome e o lugar antigos.",
  "waiting.reason.cloned":
    "{organization} conhece um dispositivo com a identidade desta máquina em outro hardware: um dos dois é uma cópia. Um administrador precisa verificar.",
  "waiting.reason.hardware_changed":
    "{organization} conhece este dispositivo com outro hardware. Um administrador precisa confirmar que foi consertado.",
  "waiting.since": "Aguardando desde",
  "waiting.code": "Código para comparar",
  "waiting.code.why": "Um administrador vê o mesmo código para esta máquina.",
  "waiting.meanwhile":
    "A resposta aparece aqui sozinha. Você pode fechar esta janela enquanto isso: nada se perde. Abra {product} de novo quando quiser para ver a situação.",
  "waiting.meanwhile.kept":
    "A resposta aparece aqui sozinha. Nada se perde se esta máquina for desligada enquanto isso.",
  "waiting.asked": "Consulta às {time}: ainda sem decisão.",
  "waiting.ask.title": "Peça a aprovação a um administrador",
  "waiting.ask.text":
    "Olá, esta máquina deve se tornar o dispositivo {device} de {organization}. Você poderia aprová-la, por favor?",
  "waiting.ask.machine": "Nome da máquina: {machine}.",
  "waiting.ask.make": "Marca e modelo: {make}.",
  "waiting.ask.serial": "Número de série: {serial}.",
  "waiting.ask.code": "Código para comparar: {code}.",

  // A device that an administrator has put to sleep.
  "deactivated.title": "Este dispositivo está desativado",
  "deactivated.kicker": "Em pausa",
  "deactivated.lead":
    "Um administrador de {organization} desativou este dispositivo e pode ativá-lo de novo. Até lá, ele não pode usar nenhuma das licenças.",
  "deactivated.lead.unknown":
    "Um administrador da organização desativou este dispositivo e pode ativá-lo de novo. Até lá, ele não pode usar nenhuma das licenças.",
  "deactivated.kept":
    "Nada foi removido desta máquina: nome, grupos de dispositivos e chave continuam como estão, e não é preciso um novo convite.",
  "deactivated.by-itself":
    "Quando o dispositivo estiver ativo de novo, esta janela mostra isso sozinha.",
  "deactivated.check": "Verificar de novo",
  "deactivated.asked": "Consulta às {time}: nenhuma novidade.",
  "deactivated.ask.title": "Peça ao administrador que o ative",
  "deactivated.ask.text":
    "Olá, o dispositivo {device} de {organization} está desativado. Você poderia ativá-lo de novo, por favor?",
  "deactivated.ask.unknown":
    "Olá, o dispositivo que uso está desativado. Você poderia ativá-lo de novo, por favor?",

  // Declined, for good.
  "declined.title": "Convite recusado",
  "declined.kicker": "Concluído",
  "declined.lead": "Você recusou o convite de {organization}. Nada mudou nesta máquina.",
  "declined.mistake": "Se foi um engano, peça um novo convite a quem convidou você.",

  // A failure, whose own words are the agent’s.
  "problem.kicker": "{subject} · {tone}",
  "problem.card": "O convite de que se trata",
  "problem.subject.key": "O link",
  "problem.subject.door": "O serviço",
  "problem.subject.cable": "A rede",
  "problem.subject.cabinet": "A credencial desta máquina",
  "problem.subject.letter": "O convite",
  "problem.subject.machine": "Esta máquina",
  "problem.subject.label": "O nome",
  "problem.subject.drawer": "Ajustes e registros",
  "problem.subject.frame": "A janela",
  "problem.subject.mark": "O próprio programa",
  "problem.tone.mend": "Você pode resolver",
  "problem.tone.later": "Vale tentar de novo",
  "problem.tone.help": "Outra pessoa pode resolver",
  "problem.tone.over": "Não pode mais ser usado",
  "problem.tone.halt": "Parado por segurança",
  "retry.again": "Tentar de novo",
  "retry.check": "Verificar",
  "retry.certificate": "Verificar o certificado",
  "retry.signed-in": "Já entrei; tentar de novo",
  "retry.service": "Verificar o serviço",
  "retry.waited": "Esperei; tentar de novo",
  "retry.stored-now": "Já armazenada; tentar",
  "retry.issuer": "Verificar o emissor",
  "retry.clock": "Acertei a hora; tentar",
  "retry.stored": "Armazenei; tentar de novo",
  "retry.unlock": "Desbloquear e tentar",
  "retry.stored-anew": "Armazenei de novo; tentar",
  "retry.keychain": "Tentar o chaveiro de novo",
  "retry.confirm": "Confirmar e tentar",
  "retry.corrected": "Corrigi; tentar de novo",
  "retry.allowed": "Já permitido; tentar",
  "retry.enabled": "Já ativado; tentar",
  "retry.ask-now": "Consultar o serviço",
  "retry.repaired": "Consertei; tentar de novo",
  "retry.active": "Está ativo; tentar de novo",
  "retry.protected": "Protegi; tentar de novo",
  "retry.made-room": "Liberei espaço; tentar",

  // A request for a new invitation, ready to be sent, and a report.
  "ask.title": "Peça um novo a {inviter}",
  "ask.title.unknown": "Peça um novo a quem convidou você",
  "ask.text":
    "Olá, {inviter}, abri o convite de {organization} para a máquina {machine}. {why} Você poderia me enviar um novo, por favor?",
  "ask.text.unknown": "Olá, abri meu convite. {why} Você poderia me enviar um novo, por favor?",
  "ask.why.insecure": "Ele leva a um endereço sem https.",
  "ask.why.unknown": "O serviço não o conhece.",
  "ask.why.forgotten": "O serviço não o conhece mais.",
  "ask.why.expired": "Ele expirou.",
  "ask.why.withdrawn": "Ele foi cancelado.",
  "ask.why.declined": "Ele foi recusado.",
  "ask.why.rejected": "Ele não foi aprovado.",
  "ask.why.late": "Ele não foi aprovado a tempo.",
  "ask.why.used": "Ele já foi usado.",
  "ask.why.elsewhere": "Ele está em uso em outra máquina.",
  "ask.why.hardware": "Ele foi aceito em outro hardware.",
  "ask.why.reinstalled": "Ele é para uma máquina reinstalada.",
  "ask.why.repaired": "Ele é para uma máquina consertada.",
  "ask.why.original": "Ele foi aceito na máquina original.",
  "ask.why.removed": "Ele levava a um dispositivo que foi removido.",
  "support.help": "Ajuda: {contact}",
  "report.title": "Avise quem cuida desta máquina",
  "report.says": "{product} informa: {title} ({code}).",
  "report.detail": "Detalhe: {detail}.",
  "report.service": "Serviço: {service}.",
  "report.machine": "Máquina: {machine}.",

  // The steps of the work, each as a task; the one under way is told by the texts below these.
  "plan.reading-invitation": "Ler o convite",
  "plan.opening-credentials": "Abrir o chaveiro desta máquina",
  "plan.signing-in": "Entrar no serviço",
  "plan.looking-up": "Consultar o serviço sobre o convite",
  "plan.accepting": "Aceitar o convite",
  "plan.declining": "Recusar o convite",
  "plan.renaming": "Mudar o nome",
  "plan.reading-device": "Ler o que esta máquina pode usar",
  "plan.securing-key": "Criar a chave desta máquina",
  "plan.recording": "Anotar a resposta",
  "plan.leaving": "Sair da organização",
  "plan.waiting-for-turn": "Esperar o outro programa",
  "plan.recovering": "Consultar o destino de uma resposta anterior",

  // Something is under way.
  "step.reading-invitation": "Lendo o convite…",
  "step.opening-credentials": "Abrindo o chaveiro desta máquina…",
  "step.signing-in": "Entrando no serviço…",
  "step.looking-up": "Consultando o serviço sobre o convite…",
  "step.accepting": "Aceitando o convite…",
  "step.declining": "Recusando o convite…",
  "step.renaming": "Mudando o nome…",
  "step.reading-device": "Lendo o que esta máquina pode usar…",
  "step.securing-key": "Criando a chave desta máquina…",
  "step.recording": "Anotando a resposta…",
  "step.leaving": "Saindo da organização…",
  "step.waiting-for-turn": "Outro programa está vinculando esta máquina; aguardando…",
  "step.recovering": "Consultando o destino de uma resposta anterior…",

  "sentences.two": "{first} {next}",
} as const satisfies Readonly<Record<keyof typeof English, string>>;
