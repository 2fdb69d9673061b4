import type { COMMAND as English } from "../en/command.ts";

/** What the command line says beside failures, in Japanese. */
export const COMMAND = {
  "progress.reading-invitation": "招待を読み取っています",
  "progress.opening-credentials": "認証情報の保存先を開いています",
  "progress.signing-in": "サービスにサインインしています",
  "progress.looking-up": "招待を問い合わせています",
  "progress.accepting": "承諾しています",
  "progress.declining": "辞退しています",
  "progress.renaming": "名前を変更しています",
  "progress.reading-device": "デバイスの情報を読み取っています",
  "progress.securing-key": "このデバイスの鍵を作成しています",
  "progress.recording": "回答を記録しています",
  "progress.leaving": "組織から登録解除しています",
  "progress.waiting-for-turn": "別のプロセスがこのマシンを登録中のため、待っています",
  "progress.recovering": "前回の回答の結果を問い合わせています",
  "progress.waiting": "{organization}の管理者を待っています",
  "progress.unreachable": "現在サービスに問い合わせできません。再試行しています",

  "failure.headline": "{title}。{text}",
  "failure.detail": "（{code}：{detail}）",
  "failure.summary": "{title}（{code}）。",
  "list.none": "なし",

  "label.invitation": "招待先",
  "label.inviter": "招待者",
  "label.recipient": "宛先",
  "label.message": "メッセージ",
  "label.service": "サービス",
  "label.effect": "承諾の結果",
  "label.licences": "ライセンス",
  "label.approval": "承認",
  "label.valid-until": "有効期限",
  "label.state": "状態",
  "label.this-machine": "このマシン",
  "label.proposed-name": "提案された名前",
  "label.new-name": "新しい名前",
  "label.device": "デバイス",
  "label.organization": "組織",
  "label.organizations": "組織",
  "label.groups": "グループ",
  "label.client-id": "クライアントID",
  "label.problem": "問題",
  "label.machine": "マシン",
  "label.credential-store": "認証情報の保存先",
  "label.configuration": "設定",
  "label.state-directory": "状態の保存先",
  "label.former-key": "以前の鍵",
  "label.new-key": "新しい鍵",

  "card.target": "{organization}、グループ「{group}」",
  "card.anybody": "招待を持っている人",
  "card.effect.create": "このマシンが{organization}のデバイスになります",
  "card.effect.join": "このマシンはすでに{organization}のデバイスで、「{group}」に加わります",
  "card.approval.automatic": "すぐに有効",
  "card.approval.manual": "承諾後に管理者が決定",
  "card.no-end": "なし",

  "invitation.state.pending": "未回答",
  "invitation.state.waiting": "承認待ち",
  "invitation.state.approved": "承認済み",
  "invitation.state.rejected": "却下",
  "invitation.state.declined": "辞退",
  "invitation.state.expired": "期限切れ",
  "invitation.state.revoked": "取り消し",
  "invitation.state.inactivated": "新しい招待に置き換え済み",
  "device.state.active": "有効",
  "device.state.deactivated": "無効",

  "answer.accept.question": "この招待を承諾しますか？",
  "answer.accept.name": "デバイスの名前は「{name}」になります。",
  "answer.accept.keeps-name": "デバイスの名前はそのままです。",
  "answer.decline.question": "この招待を辞退しますか？",
  "answer.by-this-machine": "このマシン自身による回答",
  "answer.nothing-changed": "何も変更していません",

  "apply.credential": "認証情報",
  "apply.by-invitation": "招待の内容に従います",
  "apply.unchanged":
    "変更するものはありません。このマシンは{organization}のデバイス「{device}」です。",
  "apply.changed": "変更しました:",
  "apply.would-change": "変更されるもの:",

  "outcome.created": "このマシンは{organization}のデバイスになりました。",
  "outcome.joined": "このマシンは{organization}のデバイスです。",
  "outcome.joined.unread": "このマシンは{organization}のデバイス「{device}」です。",
  "outcome.unread":
    "現在、詳細を読み取れません（{code}）。`latchkey status`でもう一度お試しください。",
  "outcome.waiting": "承諾しました。{organization}の管理者の承認が必要です。",
  "outcome.waiting.known_device_new_key":
    "サービスではこのマシンが別の鍵で登録されているため、管理者の確認が必要です。",
  "outcome.waiting.reinstalled":
    "サービスにこのハードウェアが登録されています。承認されると、デバイスは以前の名前と所属に戻ります。",
  "outcome.waiting.cloned":
    "サービスでは、このマシンの識別情報が別のハードウェアで登録されています。どちらかがコピーです。",
  "outcome.waiting.hardware_changed":
    "サービスでは、このデバイスが別のハードウェアで登録されています。",
  "outcome.waiting.code": "照合コード（管理者にも表示されます）: {code}",
  "outcome.waiting.next":
    "決定を待つには`latchkey wait`を実行してください。その間に何かが失われることはありません。",
  "outcome.declined": "{organization}への招待を辞退しました。",

  "prompt.yes-or-no": "{question} [y/N]",
  // What counts as a yes, besides the English ones: all forms, with commas between them.
  "prompt.yes": "はい, ハイ",
  "prompt.invitation": "招待リンクまたはコード：",
  "prompt.client-id": "クライアントID：",
  "prompt.client-secret": "クライアントシークレット（表示されません）：",

  "open.handed-over": "開いているウィンドウに渡しました。",
  "open.notification.title": "{product}：{title}",
  "open.notification.text": "{text}{advice}",
  "open.browser-ended": "ブラウザーが予期せず終了しました",
  "probe.answered": "これらのリンクは{product}で開きます。問い合わせ元に通知しました。",
  "probe.nobody-asked":
    "これらのリンクは{product}で開きますが、通知を待っている相手がいないため、何も行いませんでした。",

  "rename.done": "このデバイスの名前は「{name}」になりました。",
  "rename.queued":
    "このデバイスの名前「{name}」を、現在{organization}に通知できないため、保存しました。",
  "rename.queued.next":
    "サービスが応答したら、サービスに問い合わせる次のコマンド、または開いているウィンドウから通知します。",

  "rotate.done": "このデバイスの鍵を新しくしました。以前の鍵ではもう何も開けません。",

  "status.new-name": "{name}（{since}からサービスへの通知待ち）",
  "status.two-names":
    "ここでは「{name}」、サービスでは「{other}」です。使用する名前を指定して`latchkey rename`を実行してください",
  "status.no-configuration": "なし（ビルドに含まれるサービスのみ）",
  "status.service": "サービス{service}：{condition}",
  "status.service.confirmed": "サービス{service}（ユーザーが確認済み）：{condition}",
  "status.credential": "クライアント{client}の認証情報",
  "status.no-credential": "使用できる認証情報なし（{code}）",
  "status.no-credential.detail": "使用できる認証情報なし（{code}：{detail}）",
  "status.not-asked": "{service}（問い合わせなし）",
  "status.waiting":
    "{since}から承認待ちです。{organization}の管理者による「{device}」の承認が必要です。",
  "status.waiting.problem": "{since}から{organization}の承認待ちです：{title}（{code}）。",
  "status.not-enrolled": "このマシンは登録されていません。`latchkey open`で招待を開いてください。",
  "history.nothing": "このマシンではまだ何も行われていません。",
  "history.accepted": "{organization}のデバイス「{device}」になりました",
  "history.joined": "「{device}」として{organization}の別のデバイスグループに加わりました",
  "history.waiting":
    "{organization}のデバイス「{device}」になることを申請しました（管理者の決定待ち）",
  "history.approved": "承認され、{organization}のデバイス「{device}」になりました",
  "history.rejected": "{organization}が「{device}」を却下しました",
  "history.declined": "{organization}への招待を辞退しました",
  "history.renamed": "{organization}での名前を「{device}」に変更しました",
  "history.rename_queued":
    "名前を「{device}」に変更しました（サービスが応答したら{organization}に通知します）",
  "history.rotated": "{service}のデバイスの鍵を変更しました",
  "history.left": "{organization}のデバイス「{device}」の登録を解除しました",
  "history.credential_stored": "{service}のクライアント認証情報を保存しました",
  "history.service_confirmed": "サービス{service}を確認済みにしました",

  "leave.question": "この組織から登録解除しますか？",
  "leave.waits": "このマシンは{organization}のデバイスになるのを待っています（{service}）。",
  "leave.is": "このマシンは{organization}のデバイス{devices}です（{service}）。",
  "leave.for-good":
    "登録解除は取り消せません。鍵と記録はここから消去され、再び登録するには新しい招待が必要です。",
  "leave.credential-too": "アプリケーション認証情報も削除されます。",
  "leave.still-here": "{store}に残っているもの：{things}",
  "leave.still.credential": "{service}のアプリケーション認証情報",
  "leave.still.credential.code": "{service}のアプリケーション認証情報（{code}）",
  "leave.still.key": "{service}のデバイスの鍵",
  "leave.still.key.code": "{service}のデバイスの鍵（{code}）",
  "left.done": "このマシンは{organization}から登録解除されました。",
  "left.unfinished":
    "このマシンを{organization}から登録解除しています。まだ残っているものがあります。",
  "left.told": "このデバイスの登録解除をサービスに通知しました。",
  "left.forgotten": "サービスからは、このデバイスはすでに削除されていました。",
  "left.deactivated":
    "サービスではこのデバイスが無効になっているため、登録解除できません。管理者が削除するまで一覧に残ります。",
  "left.unreachable":
    "サービスに通知できませんでした。管理者が削除するまで、このデバイスは一覧に残ります。",
  "left.not_asked":
    "サービスに通知していません。管理者が削除するまで、このデバイスは一覧に残ります。",
  "left.pending": "承認待ちの承諾はここから取り消せません。却下するよう管理者に依頼してください。",
  "left.because": "{sentence}（{code}）",
  "left.failure": "{title}（{code}）。{advice}",
  "left.goes-on": "次のコマンドが続きを行います。",
  "left.item": "{what}：{state}（{where}）",
  "left.item.code": "{what}：{state}（{code}、{where}）",
  "left.what.device_key": "デバイスの鍵",
  "left.what.next_key": "デバイスの次の鍵",
  "left.what.application_credential": "アプリケーション認証情報",
  "left.what.rotation": "鍵の変更の記録",
  "left.what.journal": "未完了の回答",
  "left.what.waiting": "承認待ちの承諾",
  "left.what.enrolment": "登録",
  "left.what.confirmed_service": "サービスの確認",
  "left.what.copies": "退避されたコピー",
  "left.state.removed": "削除しました",
  "left.state.absent": "ありませんでした",
  "left.state.kept": "残しました",
  "left.state.failed": "削除できませんでした",

  "credentials.stored": "{service}用に、クライアント{client}の認証情報を保存しました。",
  "credentials.missing": "{title}（{service}、{store}）。",
  "credentials.present": "{service}用の、クライアント{client}の認証情報が{store}にあります。",
  "credentials.removed": "{service}の認証情報を削除しました。",
  "credentials.none": "{service}の認証情報はありませんでした。",
  "credentials.moved":
    "{count, plural, other {#個のシークレットを{from}から{store}に移動しました。}}",
  "credentials.renewed":
    "{count, plural, other {{store}の#個のシークレットを暗号化し直しました。}}",
  "credentials.not-moved":
    "移動するものはありませんでした。このマシンのシークレットは{store}にあります。",
  "credentials.lost-before":
    "{count, plural, other {#個のシークレットは移動する前に失われていました。対処方法は`latchkey doctor`で確認できます。}}",
  "credentials.left-behind":
    "使用されないコピーがまだ{store}にあります。次のコマンドで削除されます。",
  "credentials.also-in":
    "{other}にもシークレットがありますが、使用されていません。使用するには`latchkey credentials migrate --to {store} --from {other}`を実行してください。",
  "credentials.disagreement":
    "このマシンのシークレットは{store}にありますが、設定では{configured}になっています。設定に{setting}を指定するか、`latchkey credentials migrate --to {configured}`でシークレットを移動してください。",

  "register.changed": "リンクがこのプログラムで開くようになりました。",
  "register.unchanged": "リンクはすでにこのプログラムで開きます。",
  "register.not-tried.no_session": "グラフィカルセッションがないため、試していません。",
  "register.not-tried.application_alone":
    "このシステムはアプリケーションだけでリンクを開くため、試していません。",
  "register.not-tried.no_directory": "応答を受け取る専用ディレクトリがないため、試していません。",
  "register.not-tried.no_opener":
    "`xdg-open`も`gio`もインストールされていないため、試していません。",
  "register.tried": "実際にリンクを開いて試し、このプログラムが応答しました。",
  "register.another": "別のインストール：{program}",
  "register.silent": "リンクを開きましたが、このプログラムは起動しませんでした",
  "register.refused": "デスクトップがリンクを開きません（終了コード{code}）",
  "unregister.changed": "関連付けを元に戻しました。",
  "unregister.unchanged": "元に戻すものはありませんでした。",
  "unregister.stays": "その後ほかで変更されているため、そのままにします：{path}",

  "usage.no-command": "コマンドが指定されていません",
  "usage.unknown-command":
    "不明なコマンドです。招待は`latchkey open <link>`のようにコマンドの後に指定してください",
  "usage.unknown-command.suggestion": "不明なコマンドです（候補：{suggestions}）",
  "usage.unknown-option": "不明なオプションです",
  "usage.unknown-option.named": "不明なオプションです：{option}",
  "usage.unknown-option.suggestion": "不明なオプションです（候補：{suggestions}）",
  "usage.unknown-option.named.suggestion": "不明なオプションです：{option}（候補：{suggestions}）",
  "usage.excess-arguments": "`{command}`の引数が多すぎます",
  "usage.missing-argument": "必須の引数`{argument}`がありません",
  "usage.option-argument": "オプション`{option}`の引数がありません",
  "usage.timeout": "--timeoutには1～86400秒を指定してください",
  "usage.two-sources": "招待は引数と--fileのどちらか一方で指定してください",
  "usage.file.not-ordinary": "--file：通常のファイルではありません",
  "usage.file.absent": "--file：ファイルがありません",
  "usage.file.unreadable": "--file：{code}",
  "usage.never-ended": "入力が時間内に閉じられませんでした",
  "usage.input-empty": "標準入力が空です",
  "usage.nothing-entered": "何も入力されていません",
  "usage.only": "--onlyに指定できるもの：{checks}",
  "usage.shell": "指定できるシェル：{shells}",
  "usage.topic": "ヘルプがある項目：{topics}",
  "usage.organization": "--organization：この組織のデバイスではありません",
  "usage.place": "このマシンは、指定された組織またはサービスのデバイスではありません",
  "usage.service.needed": "複数のサービスが設定されているため、--serviceが必要です",
  "usage.service.needed.device": "このマシンは複数のサービスのデバイスのため、--serviceが必要です",
  "usage.service.not-there": "--service：このマシンはこのサービスのデバイスではありません",
  "usage.service.origin": "--serviceにはhttps://example.comのようなオリジンを指定してください",

  "desktop.refused-option":
    "{product}にオプション{option}はありません。招待リンクを指定するか、何も指定せずに起動してください。",
  "desktop.no-links":
    "システムの設定により、{product}で{scheme}:リンクを開けません。代わりに招待をコピーしてウィンドウに貼り付けてください。",
  "desktop.page-ended":
    "ウィンドウのページが終了しました（{reason}）。もう一度招待を開いてください。",
  "desktop.failed": "{title}：{text}",
  "desktop.failed.detail": "{text}（{detail}）{advice}",
  "desktop.failed.advice": "{text}{advice}",
  "desktop.unexpected.title": "{product}を起動できませんでした",
  "desktop.unexpected.text":
    "もう一度起動してください。再び発生する場合は、インストールし直してください。原因：{detail}。",
  "desktop.unexpected.unknown": "不明",

  "help.usage": "使い方：",
  "help.usage.options": "[オプション]",
  "help.usage.command": "[コマンド]",
  "help.arguments": "引数：",
  "help.options": "オプション：",
  "help.global-options": "共通オプション：",
  "help.commands": "コマンド：",
  "help.example": "例：",
  "help.examples": "例：",
  "help.default": "{description}（既定値：{value}）",
  "help.environment": "{description}（環境変数：{variable}）",

  "help.latchkey":
    "このデバイスで招待を承諾します。招待者と招待先を示し、デバイスを組織に結び付け、名前を付けます。",
  "help.latchkey.input":
    "招待は標準入力、ファイル、または引数から読み取ります。引数はこのマシンのほかのユーザーに見え、シェルの履歴にも残ります。スクリプトでは標準入力を推奨します。",
  "help.latchkey.example.open": "招待をウィンドウに表示",
  "help.latchkey.example.inspect": "招待の内容を確認（何も変更しない）",
  "help.latchkey.exit-codes": "終了コード：",
  "help.latchkey.exit.0": "完了",
  "help.latchkey.exit.1": "プログラムの不具合",
  "help.latchkey.exit.2": "使い方の誤り",
  "help.latchkey.exit.3": "リンク",
  "help.latchkey.exit.4": "サービスによる拒否",
  "help.latchkey.exit.5": "ネットワーク",
  "help.latchkey.exit.6": "認証情報",
  "help.latchkey.exit.7": "招待",
  "help.latchkey.exit.8": "このデバイス",
  "help.latchkey.exit.9": "ウィンドウ",
  "help.latchkey.exit.10": "ローカルファイル",
  "help.latchkey.exit.11": "時間切れ",
  "help.latchkey.exit.12": "doctorが問題を検出",
  "help.latchkey.exit.20": "承認待ち",
  "help.latchkey.support.email": "お困りの場合は、{address}までメールでお問い合わせください。",
  "help.latchkey.support.url": "ヘルプ：{address}",
  "help.latchkey.support.phone": "お困りの場合は、{number}までお電話ください。",
  "help.latchkey.configuration":
    "設定：/etc/latchkey/config.json、または--configかLATCHKEY_CONFIGで指定されたファイル。",
  "help.option.version": "バージョンを表示する",
  "help.option.json": "スクリプト用に、バージョン付きのJSONオブジェクトを1つ出力する",
  "help.option.quiet": "失敗しないかぎり何も表示しない。結果は終了コードでわかる",
  "help.option.config": "この設定ファイルを使用する",
  "help.option.timeout": "この時間が過ぎたら中止する",
  "help.option.help": "ヘルプを表示する",
  "help.help": "コマンドのヘルプを表示する",
  "help.help.argument": "コマンドまたは項目",
  "help.help.exit-codes": "各終了コードの意味",
  "help.completion": "このコマンドラインの補完に必要な内容をシェル用に出力する",
  "help.completion.shell": "対象のシェル",
  "help.completion.how":
    "システムのパッケージで導入した場合は、すでに使えます。それ以外の場合は、シェルが探す場所に書き込んでください。コマンド、オプションとその値、ファイル名を、この一覧だけから補完します。何も読み取らず、問い合わせも行いません。",

  "help.argument.invitation":
    "リンクまたはアクセスコード。省略するか-を指定すると、標準入力から読み取る（メール全体でもよい）",
  "help.option.file": "招待をこのファイルから読み取る",
  "help.option.yes": "確認を求めない。ターミナルがない場合と--jsonの場合は、常に求めない",
  "help.option.service.which": "サービスが複数ある場合に、どのサービスか",
  "help.option.organization.which": "複数ある場合に、どの組織かを示す名前またはID",
  "help.option.ask-nothing": "サービスに問い合わせない",

  "help.open": "招待またはこのマシンの状態をウィンドウで開く",
  "help.open.argument": "リンクまたはアクセスコード。-を指定すると、標準入力から読み取る",
  "help.open.needs":
    "グラフィカルセッションと、Chromium、Chrome、Edgeのいずれかが必要です。開いても何も変更されません。招待にはウィンドウで回答します。招待を指定しない場合、ウィンドウにはこのマシンの状態が表示されるか、リンクまたはコードの入力を求められます。--timeoutはここでは無効です。ウィンドウは閉じるまで表示されます。",
  "help.open.kiosk": "画面全体に表示する。閉じられるかどうかは設定（window）による",
  "help.open.one-window":
    'ウィンドウは1つだけです。すでに開いている場合は、そのウィンドウが招待を受け取って前面に表示され、このコマンドは終了します（--jsonでは"handedOver": true）。そこで別の招待が検討されている間、新しい招待は順番を待ちます。',

  "help.inspect": "このマシンの招待者と招待先を表示する。何も変更しない",
  "help.inspect.asks":
    "サービスに問い合わせるだけで、ここでもサービスでも何も変更しません。すでに回答したマシンでは、結果が「{state}」に表示されます。",

  "help.accept": "このマシンで招待を承諾する",
  "help.accept.name": "デバイスの名前。省略すると、招待者が提案した名前",
  "help.accept.consent":
    "ターミナルでは、まず招待が表示され、確認を求められます。スクリプトでは、コマンド自体が同意になります。同じマシンでもう一度承諾しても、同じ回答になり、何も変更されません。",
  "help.accept.exit-codes":
    "終了コード20：承諾済みで、管理者の承認が必要です。`latchkey wait`で承認を待ちます。",

  "help.decline": "招待を辞退する。理由を付けることもできる",
  "help.decline.reason": "招待者に伝える理由（500文字まで）",
  "help.decline.final":
    "この招待の辞退は取り消せません。その後に承諾できるのは、新しい招待だけです。",

  "help.status": "このマシンがどのデバイスか、そのライセンス、シークレットの保存先を表示する",
  "help.status.exit-codes":
    "終了コードは、このマシンがデバイスであれば0、承認待ちであれば20、デバイスでないか無効であれば8です。それ以外は、サービスに問い合わせできなかった原因を示します。",

  "help.wait": "管理者がこのマシンを承認または却下するまで待つ",
  "help.wait.how":
    "最長で--timeout秒間待ち、終了コード20で終了します。いずれの場合もサービスでの承認待ちは続き、このコマンドはいつでも再実行できます。サービスやネットワークが一時的に使えない場合も、間隔を延ばしながら待ちます。承認されると0、却下されるか期限内に決定されないと7、このデバイスが無効になると8で終了します。",

  "help.apply": "このマシンを、ファイルに書かれた状態にする",
  "help.apply.file":
    "適用するファイル。`-` は標準入力。省略すると、設定ファイルと同じ場所の provision.yaml、provision.yml または provision.json",
  "help.apply.check": "何が変わるかを示し、何も変更しない",
  "help.apply.refresh": "サービスにも問い合わせ、そこで変わっていたものを直す",
  "help.apply.again":
    "変更するものがなければ、もう一度実行しても何も変わらず、サービスにもキーチェーンにもアクセスしません。ファイルはYAMLまたはJSONで、サービス、認証情報、招待、名前を書きます。",
  "help.apply.exit-codes":
    "終了コードは、このマシンがファイルのとおりのデバイスであれば0、承認待ちであれば20です。それ以外は、再試行が役に立つかどうかをエラーが示します。",

  "help.rename": "このデバイスの名前を変更する",
  "help.rename.name": "新しい名前（64文字まで）",
  "help.rename.organization":
    "このマシンが複数の組織のデバイスである場合に、どの組織かを示す名前またはID",
  "help.rename.what":
    "名前はサービスに通知され、サービスに保存されます。デバイスのほかの点は変わりません。",
  "help.rename.offline":
    'サービスに問い合わせできない場合、名前はこのマシンに保存され、サービスが応答したときに通知されます。終了コードは0で、JSONでは"queued"に示されます。その間にサービスでデバイスの名前が変更されていても、どちらも失われません。`latchkey status`で両方の名前を確認し、使用する名前を指定してこのコマンドを実行してください。',

  "help.rotate": "このデバイスの鍵を新しくする。デバイスはそのまま変わらない",
  "help.rotate.service": "このマシンに複数のサービスがある場合に、どのサービスか",
  "help.rotate.when":
    "このマシンのディスク、キーチェーン、またはそれらのバックアップがコピーされた可能性がある場合に使用します。以後、サービスは新しい鍵だけを受け付け、以前の鍵のコピーでは何も開けません。",
  "help.rotate.how":
    "1つの鍵がサービスのすべての組織で使われるため、すべての組織で同時に変更されます。新しい鍵を保存し、サービスに通知して証明した後で、以前の鍵を削除します。途中で中断しても、どちらかの鍵は必ず使え、次のコマンドが変更を完了するか元に戻します。",
  "help.rotate.exit-codes":
    "終了コード：0は変更済み、20は承諾がサービスで承認待ち（結果は現在の鍵にだけ通知されます）、8はデバイスが無効または拒否された場合、6はキーチェーンがロックされている場合です。",

  "help.unenrol": "組織から登録解除し、このマシンに保存されたその組織の情報を消去する",
  "help.unenrol.keep-credentials": "再び登録できるよう、アプリケーション認証情報を残す",
  "help.unenrol.offline": "サービスに通知しない（管理者による対応が必要）",
  "help.unenrol.how":
    "最初にサービスに通知します。次に、デバイスの鍵、アプリケーション認証情報、記録、登録に関するすべてのメモを削除し、それぞれが残っていないことを確かめて、結果を示します。鍵と認証情報は、同じサービスの別の組織で必要な間は残ります。",
  "help.unenrol.wipe":
    "消去はサービスの状態に左右されません。サービスに接続できない場合の終了コードは5で、管理者が削除するまでデバイスはサービスの一覧に残ります。消去が途中で中断しても、次のコマンドが完了します。",
  "help.unenrol.exit-codes":
    "終了コード：0は登録解除済み、5は消去済みだがサービスに通知できなかった場合、6はキーチェーンがロックされていて何も変更しなかった場合、8は登録解除するものがなかった場合、7は確認で「いいえ」と回答した場合です。",

  "help.history": "このマシンで行われたことを表示する",
  "help.history.what":
    "招待への回答、名前の設定、鍵の変更、組織からの登録解除を、新しい順に表示します。履歴はこのマシンにだけ保存され、秘密の情報は含まれません。登録解除しても残り、古い項目から順に新しい項目に置き換えられます。",

  "help.credentials": "このマシンのクライアント認証情報を保存、確認、削除する",
  "help.credentials.what":
    "クライアント認証情報があると、このマシンで1つのサービスの招待を参照し、回答できます。発行するのはサービスの運営者です。形式は`latchkey credentials set --help`で確認できます。",
  "help.credentials.service": "サービスのオリジン。省略すると、設定された既定のサービス",
  "help.credentials.set": "このマシンに発行されたクライアント認証情報をキーチェーンに保存する",
  "help.credentials.set.file": "所有者だけが読めるこのファイルから読み取る",
  "help.credentials.set.form": "認証情報はJSONで、名前はRFC 7591に従います：",
  "help.credentials.set.body": "サービスが要求の本文にシークレットを必要とする場合：",
  "help.credentials.set.input":
    "標準入力または--fileから読み取ります。引数からは読み取りません。ターミナルでは入力を求められます。",
  "help.credentials.status": "認証情報があるかどうかを表示する。内容は表示しない",
  "help.credentials.status.asks":
    'サービスではなく、キーチェーンに問い合わせます。終了コードは、認証情報があれば0、それ以外は6です。JSONの"state"で、absent、locked、lost、unavailableを区別できます。',
  "help.credentials.clear": "このマシンからクライアント認証情報を削除する",
  "help.credentials.clear.goes-on":
    "登録済みのデバイスは独自の鍵を持っているため、引き続き動作します。",
  "help.credentials.migrate": "このマシンのすべてのシークレットを別の保存先に移動する",
  "help.credentials.migrate.to": "移動先：{tiers}",
  "help.credentials.migrate.from":
    "移動元。複数の保存先にシークレットがある場合に指定。通常は使用中の保存先",
  "help.credentials.migrate.how":
    "すべてを新しい保存先に書き込み、読み取って確認してから、その保存先に切り替えます。その後、以前の項目を削除します。中断しても、どちらか一方だけが使用され、次のコマンドが後始末をします。",
  "help.credentials.migrate.key":
    "`encrypted-file`から`encrypted-file`への移動では、`credentialKey`の鍵で暗号化し直します。以前の鍵は`formerCredentialKey`で指定します。",

  "help.doctor": "このインストールを検査し、修復方法を示す",
  "help.doctor.only": "この検査だけを実行する。複数回指定できる",
  "help.doctor.fix": "安全なものを修復し、もう一度検査する",
  "help.doctor.tries":
    "実際に試します。キーチェーンの項目と状態ディレクトリのファイルを書き込んでから削除し、許可された各サービスに身元を問い合わせ、どのプログラムで開くかを確かめるリンクを開きます。ここでもサービスでも、ほかには何も変更しません。終了コードは、警告だけで不合格がなければ0、それ以外は12です。",
  "help.doctor.fixes":
    "--fixは、リンクの関連付け、状態ディレクトリの作成、書きかけのファイルの削除を行います。鍵、記録、ポリシーには触れません。それ以外については修復方法を示します。",
  "help.doctor.checks": "検査：{checks}",

  "help.report": "サポートに必要な情報を、シークレットと名前を除いて1つのファイルに書き込む",
  "help.report.output": "書き込み先のファイル。既存のファイルは上書きしない",
  "help.report.names": "サービス、組織、デバイス、ファイルの名前を加える",
  "help.report.what":
    "ファイルは、自分だけが読めるテキスト（JSON）です。送る前に内容を確認してください。含まれるのは、バージョン、`latchkey doctor`の結果、どの項目が設定されているか（値は除く）、IDをハッシュ化した登録記録の構造、未完了のものです。鍵、シークレット、トークン、パスワード、招待、マシンID、シリアル番号、環境変数の値が含まれることはありません。どこにも送信されません。",

  "help.register": "招待リンクがこのプログラムで開くようにする",
  "help.register.system": "このマシンのすべてのユーザーに適用する。root権限が必要",
  "help.register.replace": "現在別のプログラムで開く場合も置き換える",
  "help.register.when":
    "システムのパッケージを使わないインストール向けです。パッケージは自動で関連付けを行います。何度実行してもかまいません。正しい設定はそのまま残ります。グラフィカルセッションでは、その後、どのプログラムで開くかを確かめるだけのリンクを実際に開きます。`latchkey unregister`ですべて元に戻せます。",

  "help.unregister": "registerで行ったことだけを元に戻す",
  "help.unregister.system": "すべてのユーザーに対する関連付けを元に戻す。root権限が必要",
  "help.unregister.how":
    "以前リンクを開いていたプログラムを含め、すべてを完全に元に戻します。その後ほかで変更されたファイルはそのまま残し、その名前を示します。もう一度実行しても問題ありません。その場合、元に戻すものはありません。",
} as const satisfies Readonly<Record<keyof typeof English, string>>;
