import type { COMMAND as English } from "../en/command.ts";

/** What the command line says beside failures, in Brazilian Portuguese. */
export const COMMAND = {
  "progress.reading-invitation": "Lendo o convite",
  "progress.opening-credentials": "Abrindo o armazenamento de credenciais",
  "progress.signing-in": "Entrando no serviço",
  "progress.looking-up": "Consultando o convite",
  "progress.accepting": "Aceitando",
  "progress.declining": "Recusando",
  "progress.renaming": "Renomeando",
  "progress.reading-device": "Lendo o dispositivo",
  "progress.securing-key": "Criando a chave deste dispositivo",
  "progress.recording": "Anotando a resposta",
  "progress.leaving": "Saindo da organização",
  "progress.waiting-for-turn": "Outro processo está vinculando esta máquina; aguardando",
  "progress.recovering": "Consultando o destino de uma resposta anterior",
  "progress.waiting": "Aguardando um administrador de {organization}",
  "progress.unreachable": "Não é possível consultar o serviço agora; tentando de novo",

  "failure.headline": "{title}. {text}",
  "failure.detail": "({code}: {detail})",
  "failure.summary": "{title} ({code}).",
  "list.none": "não há",

  "label.invitation": "Convite para",
  "label.inviter": "De",
  "label.recipient": "Para",
  "label.message": "Mensagem",
  "label.service": "Serviço",
  "label.effect": "Efeito",
  "label.licences": "Licenças",
  "label.approval": "Aprovação",
  "label.valid-until": "Válido até",
  "label.state": "Situação",
  "label.this-machine": "Esta máquina",
  "label.proposed-name": "Nome proposto",
  "label.new-name": "Novo nome",
  "label.device": "Dispositivo",
  "label.organization": "Organização",
  "label.organizations": "Organizações",
  "label.groups": "Grupos",
  "label.client-id": "ID do cliente",
  "label.problem": "Problema",
  "label.machine": "Máquina",
  "label.credential-store": "Credenciais em",
  "label.configuration": "Configuração",
  "label.state-directory": "Estado",
  "label.former-key": "Chave anterior",
  "label.new-key": "Chave nova",

  "card.target": "{organization}, grupo {group}",
  "card.anybody": "quem tiver o convite",
  "card.effect.create": "esta máquina se torna um dispositivo de {organization}",
  "card.effect.join": "esta máquina já é um dispositivo de {organization} e entra em {group}",
  "card.approval.automatic": "imediata",
  "card.approval.manual": "um administrador decide depois",
  "card.no-end": "sem fim",

  "invitation.state.pending": "pendente",
  "invitation.state.waiting": "aguardando aprovação",
  "invitation.state.approved": "aprovado",
  "invitation.state.rejected": "rejeitado",
  "invitation.state.declined": "recusado",
  "invitation.state.expired": "expirado",
  "invitation.state.revoked": "cancelado",
  "invitation.state.inactivated": "substituído por um mais novo",
  "device.state.active": "ativo",
  "device.state.deactivated": "desativado",

  "answer.accept.question": "Aceitar este convite?",
  "answer.accept.name": "O dispositivo vai se chamar {name}.",
  "answer.accept.keeps-name": "O dispositivo mantém o nome.",
  "answer.decline.question": "Recusar este convite?",
  "answer.by-this-machine": "por esta própria máquina",
  "answer.nothing-changed": "nada foi alterado",

  "apply.credential": "Credencial",
  "apply.by-invitation": "conforme o convite",
  "apply.unchanged": "Nada a mudar: esta máquina é o dispositivo “{device}” de {organization}.",
  "apply.changed": "Alterado:",
  "apply.would-change": "Mudaria:",

  "outcome.created": "Esta máquina agora é um dispositivo de {organization}.",
  "outcome.joined": "Esta máquina é um dispositivo de {organization}.",
  "outcome.joined.unread": "Esta máquina é um dispositivo de {organization}: {device}.",
  "outcome.unread":
    "Não foi possível ler os detalhes agora ({code}); `latchkey status` tenta de novo.",
  "outcome.waiting": "Aceito; um administrador de {organization} precisa aprovar.",
  "outcome.waiting.known_device_new_key":
    "O serviço conhece esta máquina com outra chave; por isso, alguém precisa verificar.",
  "outcome.waiting.reinstalled":
    "O serviço conhece este hardware: após a aprovação, o dispositivo recupera o nome e o lugar antigos.",
  "outcome.waiting.cloned":
    "O serviço conhece a identidade desta máquina em outro hardware: um dos dois é uma cópia.",
  "outcome.waiting.hardware_changed": "O serviço conhece este dispositivo com outro hardware.",
  "outcome.waiting.code": "Código para comparar, que o administrador também vê: {code}",
  "outcome.waiting.next":
    "Execute `latchkey wait` para aguardar a decisão; nada se perde enquanto isso.",
  "outcome.declined": "O convite de {organization} foi recusado.",

  "prompt.yes-or-no": "{question} [s/N]",
  // What counts as a yes, besides the English ones: all forms, with commas between them.
  "prompt.yes": "s, sim",
  "prompt.invitation": "Link ou código do convite:",
  "prompt.client-id": "ID do cliente:",
  "prompt.client-secret": "Segredo do cliente (não é mostrado):",

  "open.handed-over": "Entregue à janela que está aberta.",
  "open.notification.title": "{product}: {title}",
  "open.notification.text": "{text} {advice}",
  "open.browser-ended": "o navegador terminou inesperadamente",
  "probe.answered": "{product} abre estes links; quem perguntou foi informado.",
  "probe.nobody-asked":
    "{product} abre estes links, mas ninguém espera essa informação: nada foi feito.",

  "rename.done": "Este dispositivo agora se chama {name}.",
  "rename.queued":
    "Guardado para depois: não é possível informar {organization} agora de que este dispositivo se chama {name}.",
  "rename.queued.next":
    "A informação segue assim que o serviço responder: pelo próximo comando que o consultar ou por uma janela aberta.",

  "rotate.done": "Este dispositivo tem uma chave nova; a anterior não abre mais nada.",

  "status.new-name": "{name} (aguarda o serviço desde {since})",
  "status.two-names": "{name} aqui, {other} no serviço: execute `latchkey rename` com o que vale",
  "status.no-configuration": "nenhuma; só os serviços da própria compilação",
  "status.service": "Serviço {service}: {condition}",
  "status.service.confirmed": "Serviço {service} (confirmado por você): {condition}",
  "status.credential": "credencial do cliente {client}",
  "status.no-credential": "nenhuma credencial utilizável ({code})",
  "status.no-credential.detail": "nenhuma credencial utilizável ({code}: {detail})",
  "status.not-asked": "{service} (não consultado)",
  "status.waiting":
    "Aguardando desde {since}: um administrador de {organization} precisa aprovar {device}.",
  "status.waiting.problem": "Aguardando {organization} desde {since}: {title} ({code}).",
  "status.not-enrolled": "Esta máquina não está vinculada: abra um convite com `latchkey open`.",
  "history.nothing": "Nada aconteceu nesta máquina ainda.",
  "history.accepted": "Passou a ser {device}, um dispositivo de {organization}",
  "history.joined": "Entrou em outro grupo de dispositivos de {organization} como {device}",
  "history.waiting":
    "Pediu para ser {device}, um dispositivo de {organization}; um administrador decide",
  "history.approved": "Aprovação: passou a ser {device}, um dispositivo de {organization}",
  "history.rejected": "{organization} não aceitou {device}",
  "history.declined": "Recusou o convite de {organization}",
  "history.renamed": "Passou a se chamar {device} em {organization}",
  "history.rename_queued":
    "Passou a se chamar {device}; {organization} será informada quando o serviço responder",
  "history.rotated": "Trocou a chave do dispositivo em {service}",
  "history.left": "Saiu de {organization}, onde era {device}",
  "history.credential_stored": "Armazenou uma credencial de cliente para {service}",
  "history.service_confirmed": "Confirmou o serviço {service}",

  "leave.question": "Sair desta organização?",
  "leave.waits":
    "Esta máquina aguarda para se tornar um dispositivo de {organization}, em {service}.",
  "leave.is": "Esta máquina é {devices} de {organization}, em {service}.",
  "leave.for-good":
    "Ela sai de vez: a chave e o registro são apagados aqui, e para voltar é preciso um novo convite.",
  "leave.credential-too": "A credencial do aplicativo também é removida.",
  "leave.still-here": "ainda em {store}: {things}",
  "leave.still.credential": "a credencial do aplicativo de {service}",
  "leave.still.credential.code": "a credencial do aplicativo de {service} ({code})",
  "leave.still.key": "uma chave de dispositivo de {service}",
  "leave.still.key.code": "uma chave de dispositivo de {service} ({code})",
  "left.done": "Esta máquina saiu de {organization}.",
  "left.unfinished": "Esta máquina está saindo de {organization}; algo dela ainda está aqui.",
  "left.told": "O serviço sabe que este dispositivo saiu.",
  "left.forgotten": "O serviço já tinha esquecido este dispositivo.",
  "left.deactivated":
    "O serviço tem este dispositivo como desativado e não o deixa sair: ele fica na lista até um administrador removê-lo.",
  "left.unreachable":
    "Não foi possível informar o serviço: ele lista este dispositivo até um administrador removê-lo.",
  "left.not_asked":
    "O serviço não foi informado: ele lista este dispositivo até um administrador removê-lo.",
  "left.pending":
    "Uma aceitação que aguarda não pode ser desfeita daqui: peça a um administrador que a rejeite.",
  "left.because": "{sentence} ({code})",
  "left.failure": "{title} ({code}). {advice}",
  "left.goes-on": "O próximo comando continua a saída.",
  "left.item": "{what}: {state}, {where}",
  "left.item.code": "{what}: {state} ({code}), {where}",
  "left.what.device_key": "Chave do dispositivo",
  "left.what.next_key": "Próxima chave do dispositivo",
  "left.what.application_credential": "Credencial do aplicativo",
  "left.what.rotation": "Nota de uma troca de chave",
  "left.what.journal": "Respostas em aberto",
  "left.what.waiting": "Aceitações em espera",
  "left.what.enrolment": "Vinculação",
  "left.what.confirmed_service": "Seu sim ao serviço",
  "left.what.copies": "Cópias postas de lado",
  "left.state.removed": "remoção feita",
  "left.state.absent": "não existia",
  "left.state.kept": "mantém-se",
  "left.state.failed": "NÃO FOI POSSÍVEL REMOVER",

  "credentials.stored": "Credencial do cliente {client} para {service} armazenada.",
  "credentials.missing": "{title} em {store} para {service}.",
  "credentials.present": "A credencial do cliente {client} para {service} está em {store}.",
  "credentials.removed": "Credencial para {service} removida.",
  "credentials.none": "Não havia nenhuma para {service}.",
  "credentials.moved":
    "{count, plural, one {# segredo movido de {from} para {store}.} other {# segredos movidos de {from} para {store}.}}",
  "credentials.renewed":
    "{count, plural, one {# segredo criptografado de novo em {store}.} other {# segredos criptografados de novo em {store}.}}",
  "credentials.not-moved": "Não havia nada a mover: os segredos desta máquina estão em {store}.",
  "credentials.lost-before":
    "{count, plural, one {# segredo já havia sumido; `latchkey doctor` diz o que fazer.} other {# segredos já haviam sumido; `latchkey doctor` diz o que fazer.}}",
  "credentials.left-behind":
    "Ainda há em {store} cópias que não contam; o próximo comando as remove.",
  "credentials.also-in":
    "{other} também tem segredos, e eles não contam. Para usá-los: `latchkey credentials migrate --to {store} --from {other}`.",
  "credentials.disagreement":
    "Os segredos desta máquina estão em {store}; a configuração indica {configured}. Defina nela {setting}, ou mova os segredos com `latchkey credentials migrate --to {configured}`.",

  "register.changed": "Agora os links abrem este programa.",
  "register.unchanged": "Os links já abrem este programa.",
  "register.not-tried.no_session": "Isso não foi testado: não há sessão gráfica.",
  "register.not-tried.application_alone":
    "Isso não foi testado: este sistema abre links só pelo aplicativo.",
  "register.not-tried.no_directory":
    "Isso não foi testado: não há diretório privado para a resposta.",
  "register.not-tried.no_opener": "Isso não foi testado: nem `xdg-open` nem `gio` está instalado.",
  "register.tried": "Isso foi testado: um link foi aberto, e este programa respondeu.",
  "register.another": "outra instalação: {program}",
  "register.silent": "um link foi aberto e não iniciou este programa",
  "register.refused": "a área de trabalho não abre o link (código de saída {code})",
  "unregister.changed": "A associação foi desfeita.",
  "unregister.unchanged": "Não havia nada a desfazer.",
  "unregister.stays": "Alterado por outro desde então, por isso fica: {path}",

  "usage.no-command": "nenhum comando foi informado",
  "usage.unknown-command":
    "comando desconhecido; um convite vem depois de um comando, como em `latchkey open <link>`",
  "usage.unknown-command.suggestion": "comando desconhecido (você quis dizer {suggestions}?)",
  "usage.unknown-option": "opção desconhecida",
  "usage.unknown-option.named": "opção desconhecida {option}",
  "usage.unknown-option.suggestion": "opção desconhecida (você quis dizer {suggestions}?)",
  "usage.unknown-option.named.suggestion":
    "opção desconhecida {option} (você quis dizer {suggestions}?)",
  "usage.excess-arguments": "argumentos demais para `{command}`",
  "usage.missing-argument": "falta o argumento obrigatório `{argument}`",
  "usage.option-argument": "opção `{option}`: falta o argumento dela",
  "usage.timeout": "--timeout aceita de 1 a 86400 segundos",
  "usage.two-sources": "um convite é informado como argumento ou por --file",
  "usage.file.not-ordinary": "--file: este não é um arquivo comum",
  "usage.file.absent": "--file: esse arquivo não existe",
  "usage.file.unreadable": "--file: {code}",
  "usage.never-ended": "a entrada não foi encerrada a tempo",
  "usage.input-empty": "a entrada padrão está vazia",
  "usage.nothing-entered": "nada foi digitado",
  "usage.only": "--only aceita: {checks}",
  "usage.shell": "o shell é um destes: {shells}",
  "usage.topic": "há ajuda sobre: {topics}",
  "usage.organization": "--organization: esta máquina não é um dispositivo dessa organização",
  "usage.place": "esta máquina não é um dispositivo do que foi indicado",
  "usage.service.needed": "--service é necessária: vários serviços estão configurados",
  "usage.service.needed.device":
    "--service é necessária: esta máquina é um dispositivo em vários serviços",
  "usage.service.not-there": "--service: esta máquina não é um dispositivo ali",
  "usage.service.origin": "--service aceita uma origem como https://example.com",

  "desktop.refused-option":
    "{product} não tem a opção {option}. Inicie com um link de convite ou sem nada.",
  "desktop.no-links":
    "O sistema não deixou {product} abrir links {scheme}:. Copie um convite e cole-o na janela.",
  "desktop.page-ended": "A página da janela terminou ({reason}). Abra o convite de novo.",
  "desktop.failed": "{title}: {text}",
  "desktop.failed.detail": "{text} ({detail}) {advice}",
  "desktop.failed.advice": "{text} {advice}",
  "desktop.unexpected.title": "Não foi possível iniciar {product}",
  "desktop.unexpected.text":
    "Inicie de novo; se acontecer outra vez, reinstale. O que deu errado: {detail}.",
  "desktop.unexpected.unknown": "motivo desconhecido",

  "help.usage": "Uso:",
  "help.usage.options": "[opções]",
  "help.usage.command": "[comando]",
  "help.arguments": "Argumentos:",
  "help.options": "Opções:",
  "help.global-options": "Opções globais:",
  "help.commands": "Comandos:",
  "help.example": "Exemplo:",
  "help.examples": "Exemplos:",
  "help.default": "{description} (padrão: {value})",
  "help.environment": "{description} (ambiente: {variable})",

  "help.latchkey":
    "Aceita convites neste dispositivo: mostra quem o convida e para quê, vincula-o e lhe dá um nome.",
  "help.latchkey.input":
    "O convite é lido da entrada padrão, de um arquivo ou de um argumento. Argumentos podem ser vistos por outros usuários desta máquina e ficam no histórico do shell: em scripts, prefira a entrada padrão.",
  "help.latchkey.example.open": "mostra o convite em uma janela",
  "help.latchkey.example.inspect": "o que é? (não muda nada)",
  "help.latchkey.exit-codes": "Códigos de saída:",
  "help.latchkey.exit.0": "concluído",
  "help.latchkey.exit.1": "um defeito",
  "help.latchkey.exit.2": "uso",
  "help.latchkey.exit.3": "link",
  "help.latchkey.exit.4": "recusa do serviço",
  "help.latchkey.exit.5": "rede",
  "help.latchkey.exit.6": "credenciais",
  "help.latchkey.exit.7": "convite",
  "help.latchkey.exit.8": "este dispositivo",
  "help.latchkey.exit.9": "janela",
  "help.latchkey.exit.10": "arquivos locais",
  "help.latchkey.exit.11": "tempo esgotado",
  "help.latchkey.exit.12": "doctor achou falhas",
  "help.latchkey.exit.20": "aguardando aprovação",
  "help.latchkey.support.email": "Para obter ajuda, escreva para {address}.",
  "help.latchkey.support.url": "Há ajuda em {address}.",
  "help.latchkey.support.phone": "Para obter ajuda, ligue para {number}.",
  "help.latchkey.configuration":
    "Configuração: /etc/latchkey/config.json ou o arquivo indicado por --config ou LATCHKEY_CONFIG.",
  "help.option.version": "mostra a versão",
  "help.option.json": "escreve um objeto JSON, com versão, para scripts",
  "help.option.quiet": "não diz nada enquanto nada falhar; o código de saída basta",
  "help.option.config": "usa este arquivo de configuração",
  "help.option.timeout": "desiste depois deste tempo",
  "help.option.help": "mostra a ajuda",
  "help.help": "mostra a ajuda de um comando",
  "help.help.argument": "um comando ou um assunto",
  "help.help.exit-codes": "o que significa cada código de saída",
  "help.completion": "escreve o que um shell precisa para completar esta linha de comando",
  "help.completion.shell": "para qual shell",
  "help.completion.how":
    "Um pacote do sistema já o instala; caso contrário, grave-o onde o shell procura. Comandos, opções, seus valores e nomes de arquivos são completados só a partir desta lista: nada é lido nem perguntado.",

  "help.argument.invitation":
    "link ou código de acesso; sem ele, ou com -, lê a entrada padrão (um e-mail inteiro serve)",
  "help.option.file": "lê o convite deste arquivo",
  "help.option.yes": "não pergunta; sem terminal, ou com --json, nada é perguntado de todo modo",
  "help.option.service.which": "em qual serviço, se houver vários",
  "help.option.organization.which": "nome ou ID da organização, se houver várias",
  "help.option.ask-nothing": "não consulta o serviço",

  "help.open": "abre a janela com um convite ou com a situação desta máquina",
  "help.open.argument": "link ou código de acesso; com -, lê a entrada padrão",
  "help.open.needs":
    "Precisa de uma sessão gráfica e de Chromium, Chrome ou Edge. Abrir não muda nada; o convite é respondido na janela. Sem convite, a janela mostra o que esta máquina é ou pede um link ou código. --timeout não conta aqui: a janela fica até ser fechada.",
  "help.open.kiosk": "ocupa a tela inteira; a configuração diz se pode ser fechada (window)",
  "help.open.one-window":
    'Há uma só janela. Se já estiver aberta, ela recebe o convite e vem para a frente, e este comando termina ("handedOver": true com --json); enquanto outro convite estiver sendo decidido ali, o novo espera a vez.',

  "help.inspect": "mostra quem convida esta máquina e para quê; não muda nada",
  "help.inspect.asks":
    "Consulta o serviço e não muda nada, nem aqui nem lá. Para uma máquina que já respondeu, “{state}” diz o que houve com o convite.",

  "help.accept": "aceita um convite para esta máquina",
  "help.accept.name": "nome do dispositivo; senão, a proposta de quem convidou",
  "help.accept.consent":
    "Em um terminal, o convite é mostrado antes e você é consultado; em um script, o próprio comando é o consentimento. Aceitar de novo na mesma máquina dá a mesma resposta e não muda nada.",
  "help.accept.exit-codes":
    "Código de saída 20: aceito, e um administrador precisa aprovar; `latchkey wait` aguarda isso.",

  "help.decline": "recusa um convite, com um motivo opcional",
  "help.decline.reason": "diz o motivo a quem convidou, em no máximo 500 caracteres",
  "help.decline.final":
    "Recusar é definitivo para este convite; depois, só um novo pode ser aceito.",

  "help.status": "mostra qual dispositivo esta máquina é, as licenças e onde estão os segredos",
  "help.status.exit-codes":
    "Código de saída 0 se esta máquina é um dispositivo, 20 enquanto uma aprovação está pendente, 8 se não é um dispositivo ou está desativado; senão, o que impediu a consulta ao serviço.",

  "help.wait": "aguarda até um administrador aprovar ou rejeitar esta máquina",
  "help.wait.how":
    "Aguarda no máximo --timeout segundos e termina com o código de saída 20; a espera continua no serviço de todo modo, e o comando pode ser repetido quando se quiser. Um serviço ou uma rede fora do ar por um tempo também é aguardado, cada vez com menos frequência. Termina com 0 na aprovação, com 7 na rejeição ou se ninguém decidiu a tempo e com 8 se este dispositivo está desativado.",

  "help.apply": "leva esta máquina ao estado que um arquivo descreve",
  "help.apply.file":
    "o arquivo, `-` para a entrada padrão; senão, provision.yaml, provision.yml ou provision.json ao lado da configuração",
  "help.apply.check": "diz o que mudaria e não muda nada",
  "help.apply.refresh": "consulta também o serviço e corrige o que ficou diferente lá",
  "help.apply.again":
    "Executar de novo não muda nada quando nada precisa mudar, e então não consulta nem o serviço nem o chaveiro. O arquivo é YAML ou JSON e indica o serviço, a credencial, o convite e o nome.",
  "help.apply.exit-codes":
    "Código de saída 0 se esta máquina é o dispositivo que o arquivo descreve, e 20 enquanto uma aprovação está pendente; senão, a falha diz se adianta tentar de novo.",

  "help.rename": "dá outro nome a este dispositivo",
  "help.rename.name": "o novo nome, no máximo 64 caracteres",
  "help.rename.organization":
    "nome ou ID da organização, se esta máquina é um dispositivo de várias",
  "help.rename.what": "O serviço é informado e guarda o nome; nada mais muda no dispositivo.",
  "help.rename.offline":
    'Se não for possível consultar o serviço, o nome fica guardado nesta máquina e é informado assim que ele responder; o código de saída é 0, e "queued" no JSON diz isso. Se enquanto isso alguém deu outro nome ao dispositivo lá, nenhum se perde: `latchkey status` mostra os dois, e este comando com o que vale decide.',

  "help.rotate": "troca a chave deste dispositivo por uma nova; o dispositivo continua o que é",
  "help.rotate.service": "em qual serviço, se esta máquina conhece vários",
  "help.rotate.when":
    "Quando usar: depois que alguém possa ter copiado o disco, o chaveiro ou um backup desta máquina. A partir daí o serviço só aceita a chave nova; uma cópia com a anterior não abre nada.",
  "help.rotate.how":
    "Uma chave serve a todas as organizações de um serviço; por isso, muda para todas de uma vez. A chave nova é armazenada, anunciada ao serviço e provada a ele antes que a anterior seja removida. Se algo interromper a troca, uma das duas funciona, e o próximo comando a termina ou a desfaz.",
  "help.rotate.exit-codes":
    "Códigos de saída: 0 trocada; 20 enquanto uma aceitação aguarda aprovação ali (a resposta só é dada à chave atual); 8 se o dispositivo está desativado ou é recusado; 6 se o chaveiro está bloqueado.",

  "help.unenrol": "sai de uma organização e apaga o que esta máquina guarda dela",
  "help.unenrol.keep-credentials":
    "mantém a credencial do aplicativo, para vincular de novo depois",
  "help.unenrol.offline": "não informa o serviço; um administrador precisa fazê-lo",
  "help.unenrol.how":
    "Primeiro o serviço é informado; depois a chave do dispositivo, a credencial do aplicativo, o registro e todas as notas sobre a vinculação são removidos, cada item é procurado de novo, e o resultado é informado. Chaves e credenciais ficam enquanto outra organização no mesmo serviço precisar delas.",
  "help.unenrol.wipe":
    "A limpeza não depende do serviço: se não for possível acessá-lo, o código de saída é 5, e o dispositivo fica na lista dele até um administrador removê-lo. Se algo interromper a limpeza, o próximo comando a termina.",
  "help.unenrol.exit-codes":
    "Códigos de saída: 0 saiu; 5 apagado, mas não foi possível informar o serviço; 6 o chaveiro está bloqueado e nada mudou; 8 não havia de onde sair; 7 a resposta à pergunta foi não.",

  "help.history": "mostra o que aconteceu nesta máquina",
  "help.history.what":
    "Convites respondidos, nomes dados, chaves trocadas e organizações deixadas, do mais novo ao mais antigo. Fica só nesta máquina, sem nada secreto, e permanece quando a máquina sai de uma organização; os itens mais antigos dão lugar aos novos.",

  "help.credentials": "armazena, verifica ou remove a credencial de cliente desta máquina",
  "help.credentials.what":
    "A credencial de cliente permite que esta máquina consulte e responda convites de um serviço. Quem opera o serviço a fornece; `latchkey credentials set --help` mostra a forma dela.",
  "help.credentials.service": "a origem do serviço; senão, o padrão configurado",
  "help.credentials.set": "armazena no chaveiro a credencial de cliente dada a esta máquina",
  "help.credentials.set.file": "lê deste arquivo, legível só pelo dono",
  "help.credentials.set.form": "A credencial é JSON, com os nomes da RFC 7591:",
  "help.credentials.set.body": "e, se o serviço quer o segredo no corpo das solicitações:",
  "help.credentials.set.input":
    "É lida da entrada padrão ou de --file, nunca de um argumento; em um terminal, é pedida.",
  "help.credentials.status": "diz se a credencial está lá; nunca qual é",
  "help.credentials.status.asks":
    'Consulta o chaveiro, não o serviço. Código de saída 0 se a credencial está lá, senão 6; "state" no JSON distingue absent, locked, lost e unavailable.',
  "help.credentials.clear": "remove a credencial de cliente desta máquina",
  "help.credentials.clear.goes-on":
    "Um dispositivo vinculado continua funcionando: ele tem uma chave própria.",
  "help.credentials.migrate": "move todos os segredos desta máquina para outro lugar",
  "help.credentials.migrate.to": "para onde: {tiers}",
  "help.credentials.migrate.from":
    "de onde, se houver segredos em vários lugares; normalmente, de onde eles contam",
  "help.credentials.migrate.how":
    "Tudo é gravado no novo lugar e lido de volta antes que ele passe a contar; depois, os itens anteriores são removidos. Se houver interrupção, um dos dois conta e o próximo comando arruma o resto.",
  "help.credentials.migrate.key":
    "De `encrypted-file` para `encrypted-file`, tudo é criptografado de novo com a chave indicada em `credentialKey`; `formerCredentialKey` indica a anterior.",

  "help.doctor": "testa esta instalação e diz o que a conserta",
  "help.doctor.only": "executa só este teste; pode ser repetida",
  "help.doctor.fix": "conserta o que é seguro e testa de novo",
  "help.doctor.tries":
    "Testa de verdade: grava um item no chaveiro e um arquivo no diretório de estado e remove ambos, pergunta a cada serviço permitido quem ele é e abre um link que pergunta quem o abre. Não muda mais nada, nem aqui nem no serviço. Código de saída 0 se nada falhou, mesmo com avisos; senão, 12.",
  "help.doctor.fixes":
    "--fix associa os links, cria o diretório de estado e remove o que ficou gravado pela metade; não toca em chave, registro ou política. Para o resto, diz como consertar.",
  "help.doctor.checks": "Testes: {checks}",

  "help.report": "escreve em um arquivo o que o suporte precisa saber, sem segredos nem nomes",
  "help.report.output": "grava ali; nunca sobre um arquivo existente",
  "help.report.names": "inclui nomes de serviços, organizações, dispositivos e arquivos",
  "help.report.what":
    "O arquivo é texto legível (JSON) que só você pode ler: confira-o antes de enviar. Contém versões, os resultados de `latchkey doctor`, quais ajustes estão feitos (não os valores), a estrutura do registro de vinculação com IDs em hash e o que está em aberto. Nunca contém: chaves, segredos, tokens, senhas, convites, o ID da máquina, números de série, valores de variáveis de ambiente. Nada é enviado a lugar algum.",

  "help.register": "faz deste programa o que abre links de convite",
  "help.register.system": "para todos os usuários desta máquina; precisa de root",
  "help.register.replace": "também se outro programa os abre agora",
  "help.register.when":
    "Para instalações sem um pacote do sistema; um pacote faz a associação sozinho. Pode ser executado quantas vezes se quiser: o que está certo não é tocado. Em uma sessão gráfica, um link é de fato aberto depois, um que só pergunta quem o abre. `latchkey unregister` desfaz tudo.",

  "help.unregister": "desfaz exatamente o que register fez",
  "help.unregister.system": "o que foi associado para todos os usuários; precisa de root",
  "help.unregister.how":
    "Devolve cada byte, inclusive o programa que abria os links antes. Um arquivo que outro alterou desde então fica como está e é indicado. Pode ser executado de novo: aí não há nada a desfazer.",
} as const satisfies Readonly<Record<keyof typeof English, string>>;
