import type { WINDOW as English } from "../en/window.ts";

/** What the window’s page says itself, in Japanese. */
export const WINDOW = {
  // Buttons and words that several screens share.
  "action.back": "戻る",
  "action.check": "今すぐ確認",
  "action.close": "閉じる",
  "action.copy": "この文をコピー",
  "action.less": "折りたたむ",
  "action.fewer": "一部だけ表示",
  "action.more": "すべて表示",
  "action.all": "{count, number}件すべて表示",
  "action.next": "次の招待を開く",
  "action.start-over": "最初に戻る",
  "action.another": "別の招待を使う",
  "copy.label": "そのまま送れる文",
  "copy.done": "コピーしました。",
  "copy.selected": "文を選択してあります。Ctrl+Cでコピーしてください。",
  "fact.organization": "組織",
  "fact.group": "デバイスグループ",
  "fact.device-name": "デバイス名",
  "fact.service": "サービス",
  "fact.code": "コード {code}",
  "name.none": "（名前なし）",
  "language.label": "言語",
  "platform.linux": "Linux",
  "platform.windows": "Windows",
  "platform.macos": "macOS",
  "platform.other": "その他のシステム",

  // Above the heading of a screen, and invitations that wait beside it.
  "queue.waiting": "{count, plural, other {ほかに#件の招待が待機中}}",
  "queue.next": "次を表示",

  // Why a button led nowhere.
  "refusal.asking": "すでにサービスに問い合わせています。結果は自動でここに表示されます。",
  "refusal.out-of-place": "現在この操作はできません。ウィンドウの表示が変わるまでお待ちください。",
  "refusal.too-much": "テキストが長すぎます。リンクまたはコードの部分だけを貼り付けてください。",
  "refusal.name": "この名前は送信できません。もっと短い名前を入力してください。",
  "refusal.reason": "この理由は送信できません。もっと短い理由を入力してください。",
  "refusal.invalid":
    "プログラムがこのウィンドウの操作を理解できませんでした。ウィンドウを閉じて、もう一度招待を開いてください。",
  "refusal.invalid.kept":
    "プログラムがこのウィンドウの操作を理解できませんでした。このマシンの担当者に連絡してください。",
  "refusal.no-answer":
    "このウィンドウのプログラムが応答しません。ウィンドウを閉じて、もう一度招待を開いてください。",
  "refusal.no-answer.kept":
    "このウィンドウのプログラムが応答しません。このマシンの担当者に連絡してください。",

  // How long an invitation still counts.
  "validity.endless": "期限なし",
  "validity.until": "有効期限",
  "validity.over": "期限切れ",
  "validity.days": "残り{days, plural, other {#日}}",
  "validity.days-hours": "残り{days, plural, other {#日}}{hours, plural, other {#時間}}",
  "validity.hours": "残り{hours, plural, other {#時間}}",
  "validity.hours-minutes": "残り{hours, plural, other {#時間}}{minutes, plural, other {#分}}",
  "validity.minutes": "残り{minutes, plural, other {#分}}",
  "validity.moments": "残り1分未満",

  // Before the agent is there, without it, and after a mistake of the page.
  "starting.text": "開いています…",
  "no-agent.title": "このウィンドウのプログラムが動作していません",
  "no-agent.text": "ここでは承諾も辞退もできません。メールからもう一度招待を開いてください。",
  "crash.title": "このウィンドウで問題が発生しました",
  "crash.text": "この問題により回答が送信されることはありません。もう一度招待を開いてください。",

  // Welcome: no invitation yet.
  "welcome.title": "招待を開く",
  "welcome.kicker": "ようこそ",
  "welcome.lead":
    "招待を使うと、このマシンは組織のデバイスになります。アクセスコードを入力するか、届いた内容を貼り付けてください。",
  "welcome.help.title": "どこにありますか？",
  "welcome.help.code":
    "アクセスコードは、招待メールのリンクの下にあります（4文字ずつ4組、計16文字）。入力するほか、電話で読み上げてもらうこともできます。",
  "welcome.help.phone":
    "メールがスマートフォンにある場合は、そこでリンクを開いてください。表示されるページに、大きな文字のコードと、このマシンに接続したスキャナー用のQRコードがあります。",
  "welcome.help.here":
    "メールがこのマシンにある場合は、リンクをコピーしてください。迷うときはメール全体をコピーしてください。",
  "welcome.help.missing":
    "メールがない場合は、迷惑メールフォルダーを確認するか、もう一度送るよう招待者に依頼してください。",

  // Handing over an invitation: its code, its link, its e-mail.
  "entry.or": "または",
  "entry.promise":
    "まだ何も変更されません。最初に招待の内容を表示し、その後で承諾するかどうかを決められます。",
  "entry.code.label": "アクセスコード",
  "entry.code.hint": "リンクの下の、4組16文字のコードです。",
  "entry.code.open": "招待を開く",
  "entry.code.group": "{groups, number}組中{group, number}組目",
  "entry.group.incomplete": "{typed, number}/{length, number}",
  "entry.group.good": "正しい",
  "entry.group.wrong": "誤り",
  "entry.code.good": "4組すべて正しく入力されています。",
  "entry.code.empty": "先にアクセスコードを入力してください（4文字ずつ4組）。",
  "entry.code.short": "{count, plural, other {{groups}組目の入力が終わっていません。}}",
  "entry.code.so-far": "{count, plural, other {{groups}組目は正しく入力されています。}}",
  "entry.code.forbidden":
    "アクセスコードに「{character}」は使われません。{group, number}組目をメールと見比べてください。",
  "entry.code.order": "4組そろっていますが、順序が違います。メールと見比べてください。",
  "entry.code.foreign": "どの組も一致しません。別のもののコードか、コードではないテキストです。",
  "entry.code.wrong":
    "{count, plural, other {{groups}組目が正しくありません。メールと見比べてください。}}",
  "entry.text.label": "リンクまたはメール全体",
  "entry.text.hint": "ここに貼り付けるか、保存したメールをこのウィンドウにドラッグしてください。",
  "entry.text.open": "リンクまたはメールを開く",
  "entry.file.empty": "このファイルは空です。メールを保存し直すか、本文を貼り付けてください。",
  "entry.file.no_text":
    "このファイルは、テキストとして保存されたメールではありません。メールを開いて本文をコピーし、ここに貼り付けてください。",
  "entry.file.too_large":
    "招待としてはファイルが大きすぎます。ファイルを開いて、リンクまたはコードを貼り付けてください。",
  "entry.file.several": "ファイルが複数あります。招待の入ったメールを1つだけ使用してください。",
  "entry.file.unreadable":
    "このファイルを読み取れません。メールを開いて、本文をここに貼り付けてください。",
  "entry.file.none":
    "ファイルが届きませんでした。先にメールを保存するか、本文をここに貼り付けてください。",

  // A service that this machine does not know.
  "confirm.title": "このサービスをご存じですか？",
  "confirm.kicker": "何も送信していません",
  "confirm.kicker.marked": "何も送信していません · ご注意ください",
  "confirm.lead": "この招待は、このマシンにとって未確認のサービスのものです：",
  "confirm.unsent": "まだ何も送信していません。名前の問い合わせも行っていません。",
  "confirm.then":
    "「はい」を選ぶと、このマシンはこのサービスを確認済みとして記憶し、招待を問い合わせます。招待の内容は次に表示され、承諾するかどうかは別に決められます。",
  "confirm.unsure": "わからない場合",
  "confirm.ask":
    "「いいえ」を選び、このアドレスで正しいかを招待者に確認してください。メールへの返信ではなく、電話か対面で確認してください。",
  "confirm.no": "いいえ",
  "confirm.yes": "はい、知っています",
  "mark.title": "「はい」を選ぶ前によく確認してください",
  "mark.ip_address": "名前ではなく数字のアドレスです。",
  "mark.ip_address.text":
    "どのマシンのものかわかりません。閉じたネットワークを除き、招待を送るサービスには名前があります。",
  "mark.international": "名前の一部に、英字以外の文字が使われています。",
  "mark.international.text":
    "{shown}と見えるように作られています。上に表示されているのは、実際の接続先の名前です。",
  "mark.look_alike_letters": "よく似た別の文字が使われています。",
  "mark.look_alike_letters.text":
    "{shown}のように見えますが、別のものです。偽のアドレスによくある手口です。",
  "mark.resembles": "このマシンで確認済みのサービスのアドレスとよく似ています。",
  "mark.resembles.text":
    "確認済みのアドレスは{origin}で、これとは別のものです。1文字ずつ見比べてください。",
  "mark.local_name": "名前に「.」が含まれていません。",
  "mark.local_name.text":
    "現在接続しているネットワーク内のマシンを指します。別のネットワークでは、同じ名前でも別のマシンになります。",
  "mark.unusual_port": "通常の443番ではなく、ポート{port}で応答します。",
  "mark.unusual_port.text": "意図的な設定であれば、設定した人に理由を確認できます。",
  "mark.plain_http":
    "httpsを使わないため、送信内容を他人に見られたり変更されたりするおそれがあります。",
  "mark.plain_http.text": "サービスの開発用に、このマシン自身に対してのみ許可されています。",

  // Naming the service that an access code does not name.
  "address.title": "どのサービスの招待ですか？",
  "address.lead":
    "アクセスコードだけではどのサービスのものかわかりません。このマシンで確認済みのサービスもまだありません。",
  "address.label": "サービスのアドレス",
  "address.hint":
    "招待メールと、そのリンク先のページに書かれています。先頭のhttps://は省略できます。",
  "address.then":
    "まだ何も送信されません。アドレスが改めて表示され、正しいかどうかをそこで回答します。メールのリンクにはサービスが含まれているため、リンクを使うこともできます。",
  "address.back": "戻る",
  "address.go-on": "続ける",

  // The card: who invites this machine to what.
  "card.title": "このマシンへの招待",
  "card.kicker": "お選びください",
  "card.label": "招待",
  "card.lead.create":
    "{inviter}から、{machine}を{organization}のデバイスにする招待が届いています。",
  "card.lead.join":
    "{inviter}から、すでにデバイスである{machine}を{organization}の別のグループに加える招待が届いています。",
  "card.wrote": "{inviter}からのメッセージ：",
  "card.unchecked": "送信者が書いた文です（内容は未確認）。",
  "card.effect": "承諾した場合",
  "card.effect.create": "このマシンは{organization}のデバイスになり、グループ{group}に加わります。",
  "card.effect.join":
    "このマシンはすでに{organization}のデバイスです。グループ{group}に加わり、名前は変わりません。",
  "card.accept.manual":
    "承諾した後、このマシンが有効になるには{organization}の管理者の承認が必要です。",
  "card.approval": "承認",
  "card.approval.automatic": "自動（承諾するとすぐ有効）",
  "card.approval.manual": "有効になるには、{organization}の管理者の承認が必要です。",
  "card.licences": "使えるライセンス",
  "card.licences.none": "まだありません。",
  "card.validity": "有効期限",
  "card.inviter": "招待者",
  "card.recipient": "宛先",
  "card.recipient.nobody": "指定なし（開いた人が回答できます）",
  "card.machine": "このマシン",
  "card.machine.serial": "シリアル番号 {serial}",
  "card.service": "招待元のサービス",
  "card.accept": "承諾",
  "card.decline": "辞退",
  "card.learns": "{organization}に伝わる情報",
  "card.learns.text":
    "このマシンに付けた名前と、サービスがこのマシンを見分けるためのフィンガープリントです。登録は、ここで、または管理者がいつでも解除できます。",
  "card.elsewhere": "マシンが違う場合",
  "card.elsewhere.text":
    "表示しただけでは、招待は使用されません。正しいマシンでリンクを開くか、メールのアクセスコードを入力してください。",

  // Naming the device, on the card and later.
  "naming.label": "デバイス名",
  "naming.hint": "マシンを見分ける名前です。後で変更できます。",
  "naming.hint.rename": "マシンを見分ける名前です。",
  "naming.suggestions": "ほかの名前",
  "naming.from.invitation": "招待で提案された名前",
  "naming.from.template": "組織の命名規則",
  "naming.from.model": "メーカーと型番",
  "naming.from.hostname": "このマシンの名前",
  "naming.left": "{count, plural, other {残り#文字}}",
  "naming.over": "{count, plural, other {#文字超過}}",
  "naming.empty": "デバイスには名前が必要です。",
  "naming.forbidden": "見えない文字または改行が含まれています。名前を入力し直してください。",
  "naming.sent-as": "「{name}」として保存されます。",
  "naming.checking": "名前が使えるか問い合わせています…",
  "naming.free": "組織内でこの名前はほかに使われていません。",
  "naming.taken": "この名前は、組織内の別のデバイスがすでに使っています。",
  "naming.taken.refused":
    "この名前は、組織内の別のデバイスがすでに使っています。同じ名前は付けられません。",
  "naming.instead": "{name}を使う",

  // Declining asks once more.
  "decline.title": "この招待を辞退しますか？",
  "decline.reason": "理由（任意）",
  "decline.used": "{used, number}/{limit, number}文字",
  "decline.over": "{count, plural, other {#文字超過}}",
  "decline.hint": "招待者が読むことができます。辞退した招待は、後から承諾できません。",
  "decline.confirm": "招待を辞退",

  // Work under way.
  "working.title": "お待ちください",
  "working.kicker": "処理中",
  "working.steps": "手順",
  "working.done": "完了",
  "working.slow": "通常より時間がかかっています。ウィンドウを閉じても、何も失われません。",
  "working.slow.kept": "通常より時間がかかっています。何も失われません。",

  // The client credential that a service wants.
  "credentials.title": "クライアント認証情報が必要です",
  "credentials.kicker": "マシンごとに1回",
  "credentials.lead": "{service}は、先にクライアント認証情報を提示したマシンにだけ応答します。",
  "credentials.what":
    "クライアント認証情報は、IDとシークレットの組です。サービスの運営者が発行し、多くの場合このデバイスの資料に添えられています。入力は1回だけです。",
  "credentials.where": "このマシンのキーチェーンに直接保存され、このウィンドウには残りません。",
  "credentials.id": "クライアントID",
  "credentials.secret": "クライアントシークレット",
  "credentials.show": "シークレットを表示",
  "credentials.hide": "シークレットを隠す",
  "credentials.hint": "両方を含むJSONを、どちらかの欄に貼り付けることもできます。",
  "credentials.missing": "クライアントIDとクライアントシークレットの両方を入力してください。",
  "credentials.store": "保存して続ける",

  // What a device is: after accepting, and at home.
  "device.label": "デバイス",
  "device.rename": "名前を変更",
  "device.rename.label": "このデバイスの名前を変更",
  "device.rename.save": "名前を保存",
  "device.rename.cancel": "キャンセル",
  "device.groups": "デバイスグループ",
  "device.groups.none": "グループに属していません。",
  "device.licences": "使えるライセンス",
  "device.licences.none": "まだありません。",
  "device.id": "デバイスID",
  "device.id.copy": "IDをコピー",
  "device.since": "登録日時",

  // Accepted and counted.
  "approved.title": "準備ができました",
  "approved.title.joined": "グループに加わりました",
  "approved.kicker": "完了",
  "approved.lead": "このマシンは{organization}のデバイスになり、独自の認証情報でサインインします。",
  "approved.lead.joined":
    "このマシンは{organization}のデバイスで、独自の認証情報でサインインします。",
  "approved.next":
    "ここで必要な操作はもうありません。このマシンのプログラムは、今後デバイスのライセンスを使えます。",
  "approved.next.none":
    "ここで必要な操作はもうありません。ライセンスが割り当てられると、このマシンのプログラムで使えます。",
  "approved.home": "デバイスを表示",

  // Home of an enrolled machine.
  "home.kicker": "{organization}のデバイス",
  "home.title": "このデバイス",
  "home.stale.title": "現在サービスに問い合わせできません",
  "home.stale": "{time}にサービスが示した内容を表示しています。",
  "home.stale.unknown": "このマシンに記録された内容を表示しています。",
  "home.others": "ほかの組織でのデバイス",
  "home.another": "別の招待を開く",
  "home.history": "履歴",
  "home.leave": "{organization}から登録解除",

  // A new name that the service does not know yet.
  "rename.queued.title": "新しい名前：{name}",
  "rename.queued": "サービスが応答したら通知します。名前の変更：{time}。",
  "rename.conflict.title": "デバイスの名前が2つあります",
  "rename.conflict":
    "ここでは{name}に変更されましたが、その間にサービスで{other}に変更されました。どちらを使いますか？",
  "rename.mine": "{name}にする",
  "rename.theirs": "{name}のまま",

  // Leaving asks once more.
  "leave.title": "このマシンを{organization}から登録解除しますか？",
  "leave.lost":
    "{device}としての登録が終了し、グループ、ライセンス、鍵が、ここでもサービスでも失われます。再び登録するには新しい招待が必要です。",
  "leave.kept":
    "このマシンのプログラムとファイルはそのまま残ります。ほかの組織のデバイスも変わりません。",
  "leave.stay": "このまま使う",
  "leave.confirm": "登録解除する",

  // No device of the organization any more.
  "left.title": "登録解除しました",
  "left.kicker": "完了",
  "left.lead": "このマシンは、もう{organization}のデバイスではありません。",
  "left.removed": "鍵と記録はこのマシンから削除されました。行われたことは履歴に残ります。",
  "left.open": "まだ必要な作業があります",

  // What happened here.
  "history.title": "履歴",
  "history.kicker": "このマシンの記録",
  "history.empty": "まだ何もありません。",
  "history.kept":
    "履歴はこのマシンにだけ保存されます。秘密の情報は含まれず、登録解除しても残ります。",
  "history.event.accepted": "{organization}の招待を{device}として承諾しました",
  "history.event.joined": "{device}として{organization}の別のグループに加わりました",
  "history.event.waiting": "{organization}の招待を承諾し、管理者に承認を申請しました",
  "history.event.approved": "{organization}に{device}として承認されました",
  "history.event.rejected": "{organization}に却下されました",
  "history.event.declined": "{organization}の招待を辞退しました",
  "history.event.renamed": "名前を{device}に変更しました",
  "history.event.rename_queued": "名前を{device}に変更しました（サービスには後で通知します）",
  "history.event.rotated": "{service}での鍵を新しくしました",
  "history.event.left": "{organization}から登録解除しました",
  "history.event.credential_stored": "{service}のクライアント認証情報を保存しました",
  "history.event.service_confirmed": "サービス{service}を確認済みにしました",

  // The same where the record names no device.
  "history.event.accepted.nameless": "{organization}の招待を承諾しました",
  "history.event.joined.nameless": "{organization}の別のグループに加わりました",
  "history.event.approved.nameless": "{organization}に承認されました",

  // The same where the record names nobody.
  "history.event.accepted.bare": "招待を承諾しました",
  "history.event.joined.bare": "別のグループに加わりました",
  "history.event.waiting.bare": "招待を承諾し、管理者に承認を申請しました",
  "history.event.approved.bare": "管理者に承認されました",
  "history.event.rejected.bare": "管理者に却下されました",
  "history.event.declined.bare": "招待を辞退しました",
  "history.event.renamed.bare": "名前を変更しました",
  "history.event.rename_queued.bare": "名前を変更しました（サービスには後で通知します）",
  "history.event.rotated.bare": "鍵を新しくしました",
  "history.event.left.bare": "組織から登録解除しました",
  "history.event.credential_stored.bare": "クライアント認証情報を保存しました",
  "history.event.service_confirmed.bare": "サービスを確認済みにしました",

  // Waiting for an administrator.
  "waiting.title": "承認待ち",
  "waiting.kicker": "承諾済み",
  "waiting.reason.manual_approval":
    "このマシンがデバイスとして有効になるには、{organization}の管理者の承認が必要です。",
  "waiting.reason.known_device_new_key":
    "{organization}には、このマシンと同様で鍵が異なるデバイスが登録されています。再インストールやディスクのコピーなどが考えられます。同じマシンであることを管理者が確認する必要があります。",
  "waiting.reason.reinstalled":
    "{organization}にこのハードウェアが登録されています。再インストールされたことを管理者が確認すると、以前の名前と所属に戻ります。",
  "waiting.reason.cloned":
    "{organization}では、このマシンの識別情報が別のハードウェアのデバイスで登録されています。どちらかがコピーです。管理者の確認が必要です。",
  "waiting.reason.hardware_changed":
    "{organization}では、このデバイスが別のハードウェアで登録されています。修理されたことを管理者が確認する必要があります。",
  "waiting.since": "承認待ちの開始",
  "waiting.code": "照合コード",
  "waiting.code.why": "管理者にも、このマシンについて同じコードが表示されます。",
  "waiting.meanwhile":
    "結果は自動でここに表示されます。このウィンドウを閉じても、何も失われません。{product}をもう一度開けば、いつでも状況を確認できます。",
  "waiting.meanwhile.kept":
    "結果は自動でここに表示されます。このマシンの電源を切っても、何も失われません。",
  "waiting.asked": "{time}に問い合わせました。まだ決定されていません。",
  "waiting.ask.title": "管理者に承認を依頼する",
  "waiting.ask.text":
    "お世話になっております。このマシンを{organization}のデバイス「{device}」として登録します。承認をお願いいたします。",
  "waiting.ask.machine": "マシンの名前：{machine}。",
  "waiting.ask.make": "メーカーと型番：{make}。",
  "waiting.ask.serial": "シリアル番号：{serial}。",
  "waiting.ask.code": "照合コード: {code}。",

  // A device that an administrator has put to sleep.
  "deactivated.title": "このデバイスは無効です",
  "deactivated.kicker": "停止中",
  "deactivated.lead":
    "{organization}の管理者がこのデバイスを無効にしました。管理者が再び有効にするまで、ライセンスは使えません。",
  "deactivated.lead.unknown":
    "組織の管理者がこのデバイスを無効にしました。管理者が再び有効にするまで、ライセンスは使えません。",
  "deactivated.kept":
    "このマシンからは何も削除されていません。名前、デバイスグループ、鍵はそのままで、新しい招待も必要ありません。",
  "deactivated.by-itself": "デバイスが再び有効になると、自動でこのウィンドウに表示されます。",
  "deactivated.check": "もう一度確認",
  "deactivated.asked": "{time}に問い合わせました。変わりありません。",
  "deactivated.ask.title": "有効にするよう管理者に依頼する",
  "deactivated.ask.text":
    "お世話になっております。{organization}のデバイス「{device}」が無効になっています。再び有効にしていただけますでしょうか。",
  "deactivated.ask.unknown":
    "お世話になっております。使用しているデバイスが無効になっています。再び有効にしていただけますでしょうか。",

  // Declined, for good.
  "declined.title": "招待を辞退しました",
  "declined.kicker": "完了",
  "declined.lead": "{organization}の招待を辞退しました。このマシンでは何も変更されていません。",
  "declined.mistake": "間違いだった場合は、招待者に新しい招待を依頼してください。",

  // A failure, whose own words are the agent’s.
  "problem.kicker": "{subject} · {tone}",
  "problem.card": "対象の招待",
  "problem.subject.key": "リンク",
  "problem.subject.door": "サービス",
  "problem.subject.cable": "ネットワーク",
  "problem.subject.cabinet": "このマシンの認証情報",
  "problem.subject.letter": "招待",
  "problem.subject.machine": "このマシン",
  "problem.subject.label": "名前",
  "problem.subject.drawer": "設定と記録",
  "problem.subject.frame": "ウィンドウ",
  "problem.subject.mark": "このプログラム",
  "problem.tone.mend": "ここで対処できます",
  "problem.tone.later": "再試行してください",
  "problem.tone.help": "ほかの担当者が対処できます",
  "problem.tone.over": "もう使用できません",
  "problem.tone.halt": "安全のため停止しました",
  "retry.again": "再試行",
  "retry.check": "今すぐ確認",
  "retry.certificate": "証明書をもう一度確認",
  "retry.signed-in": "サインインしたので再試行",
  "retry.service": "サービスをもう一度確認",
  "retry.waited": "待ったので再試行",
  "retry.stored-now": "保存されたので再試行",
  "retry.issuer": "発行者をもう一度確認",
  "retry.clock": "時計を合わせたので再試行",
  "retry.stored": "保存したので再試行",
  "retry.unlock": "ロックを解除して再試行",
  "retry.stored-anew": "保存し直したので再試行",
  "retry.keychain": "キーチェーンを再試行",
  "retry.confirm": "許可して再試行",
  "retry.corrected": "修正したので再試行",
  "retry.allowed": "許可されたので再試行",
  "retry.enabled": "有効になったので再試行",
  "retry.ask-now": "サービスに問い合わせ",
  "retry.repaired": "修復したので再試行",
  "retry.active": "有効に戻ったので再試行",
  "retry.protected": "保護したので再試行",
  "retry.made-room": "空きを増やしたので再試行",

  // A request for a new invitation, ready to be sent, and a report.
  "ask.title": "{inviter}に新しい招待を依頼する",
  "ask.title.unknown": "招待者に新しい招待を依頼する",
  "ask.text":
    "{inviter}様、マシン{machine}で{organization}への招待を開きました。{why}新しい招待をお送りいただけますでしょうか。",
  "ask.text.unknown":
    "お世話になっております。招待を開きました。{why}新しい招待をお送りいただけますでしょうか。",
  "ask.why.insecure": "招待のアドレスがhttpsではありません。",
  "ask.why.unknown": "サービスにこの招待がありません。",
  "ask.why.forgotten": "サービスにこの招待がもうありません。",
  "ask.why.expired": "有効期限が切れています。",
  "ask.why.withdrawn": "招待は取り消されています。",
  "ask.why.declined": "招待は辞退されています。",
  "ask.why.rejected": "承認されませんでした。",
  "ask.why.late": "期限内に承認されませんでした。",
  "ask.why.used": "招待はすでに使用されています。",
  "ask.why.elsewhere": "招待は別のマシンで使用されています。",
  "ask.why.hardware": "招待は別のハードウェアで承諾されています。",
  "ask.why.reinstalled": "再インストールしたマシン用です。",
  "ask.why.repaired": "修理したマシン用です。",
  "ask.why.original": "招待は元のマシンで承諾されています。",
  "ask.why.removed": "招待で登録されたデバイスは削除されています。",
  "report.title": "マシンの担当者に連絡する",
  "report.says": "{product}の表示：{title}（{code}）。",
  "report.detail": "詳細：{detail}。",
  "report.service": "サービス：{service}。",
  "report.machine": "マシン：{machine}。",
  "support.help": "ヘルプ：{contact}",

  // The steps of the work, each as a task; the one under way is told by the texts below these.
  "plan.reading-invitation": "招待の読み取り",
  "plan.opening-credentials": "このマシンのキーチェーンを開く",
  "plan.signing-in": "サービスへのサインイン",
  "plan.looking-up": "サービスへの招待の問い合わせ",
  "plan.accepting": "招待の承諾",
  "plan.declining": "招待の辞退",
  "plan.renaming": "名前の変更",
  "plan.reading-device": "使えるものの読み取り",
  "plan.securing-key": "このマシンの鍵の作成",
  "plan.recording": "回答の記録",
  "plan.leaving": "組織からの登録解除",
  "plan.waiting-for-turn": "別のプログラムの終了待ち",
  "plan.recovering": "前回の回答の結果の問い合わせ",

  // Something is under way.
  "step.reading-invitation": "招待を読み取っています…",
  "step.opening-credentials": "このマシンのキーチェーンを開いています…",
  "step.signing-in": "サービスにサインインしています…",
  "step.looking-up": "サービスに招待を問い合わせています…",
  "step.accepting": "招待を承諾しています…",
  "step.declining": "招待を辞退しています…",
  "step.renaming": "名前を変更しています…",
  "step.reading-device": "このマシンで使えるものを読み取っています…",
  "step.securing-key": "このマシンの鍵を作成しています…",
  "step.recording": "回答を記録しています…",
  "step.leaving": "組織から登録解除しています…",
  "step.waiting-for-turn": "別のプログラムがこのマシンを登録中のため、待っています…",
  "step.recovering": "前回の回答の結果を問い合わせています…",

  "sentences.two": "{first}{next}",
} as const satisfies Readonly<Record<keyof typeof English, string>>;
