import type { LETTERS as English } from "../en/letters.ts";

/** Invitation e-mail and its page in Japanese. */
export const LETTERS = {
  "mail.subject": "{organization}からデバイスへの招待",
  "mail.preview": "「{group}」に加わるデバイスでこのメールを開いてください。",
  "mail.greeting": "{recipient}様",
  "mail.greeting.nobody": "ご担当者様",
  "mail.introduction":
    "{inviter}から、デバイスを{organization}に接続するよう招待が届いています。デバイスはデバイスグループ「{group}」に所属します。",
  "mail.organization": "組織",
  "mail.group": "デバイスグループ",
  "mail.inviter": "招待者",
  "mail.validity": "有効期限",
  "mail.fact": "{label}：{value}",
  "mail.wrote": "{inviter}からのメッセージ：",
  "mail.valid.days": "{count, plural, other {{date}（UTC）まで、あと#日}}",
  "mail.valid.hours": "{count, plural, other {{date}（UTC）まで、あと#時間}}",
  "mail.valid.minutes": "{count, plural, other {{date}（UTC）まで、あと#分}}",
  "mail.valid.until": "{date}（UTC）まで",
  "mail.valid.always": "なし（この招待に期限はありません）",
  "mail.open":
    "登録するデバイスでこのメールを開き、下のリンクをクリックしてください。最初に招待の内容が表示されます。そこで承諾するまで、何も変更されません。",
  "mail.button": "招待を表示",
  "mail.address":
    "ボタンを押しても何も起こらない場合は、デバイスのブラウザーに次のアドレスをコピーしてください：",
  "mail.code.heading": "リンクが開かない場合",
  "mail.code.steps":
    "デバイスで{product}を起動するか「{command}」を実行し、アクセスコードを入力してください。コードはこのメールがなくても、電話で読み上げるなどして使えます。別のデバイスでリンクを開くと、このコードとQRコードが表示されます。",
  "mail.code.label": "アクセスコード",
  "mail.service": "{product}にサービスを尋ねられた場合は、次のとおり入力してください：",
  "mail.safety.heading": "お心当たりがない場合",
  "mail.safety.text":
    "何もする必要はありません。承諾しない限り、何も起こりません。このメールがあれば誰でも招待を承諾できますので、転送しないでください。",
  "mail.automatic":
    "このメールは{organization}に代わり、{product}から送信されています。このアドレスへの返信は読まれません。",
  "support.email": "お困りの場合は、{address}までメールでお問い合わせください。",
  "support.url": "ヘルプ：{address}",
  "support.phone": "お困りの場合は、{number}までお電話ください。",
  "page.title": "デバイスへの招待",
  "page.ready.heading": "デバイスへの招待です",
  "page.ready.lead":
    "デバイスの招待者と招待先が{product}に表示されます。承諾するかどうかは、その後に決められます。",
  "page.ready.button": "このデバイスで開く",
  "page.ready.assurance": "開いても何も変更されません。変更されるのは、承諾したときだけです。",
  "page.ready.left":
    "{product}が開いているはずです。開いてよいかブラウザーに尋ねられたら、許可してください。どちらも表示されない場合は、下に進んでください。",
  "page.elsewhere.heading": "別のデバイスで使う",
  "page.elsewhere.lead":
    "デバイスが別の場所にある場合は、そのデバイスの{product}にアクセスコードを入力するか、QRコードを読み取ってください。",
  "page.elsewhere.caution": "コードを見た人は誰でも招待を使えます。",
  "page.elsewhere.show": "コードとQRコードを表示",
  "page.elsewhere.hide": "コードとQRコードを隠す",
  "page.elsewhere.copy": "コードをコピー",
  "page.elsewhere.copied": "コピーしました。",
  "page.elsewhere.selected":
    "ブラウザーが自動でコピーできませんでした。コードを選択してあります。Ctrl+Cまたは⌘Cを押してください。",
  "page.elsewhere.unavailable":
    "このブラウザーではアクセスコードを表示できません。コードはメールにも書かれています（4文字ずつ4組）。",
  "page.code.label": "アクセスコード",
  "page.qr.label": "この招待のQRコード",
  "page.qr.description":
    "招待を含むこのページのアドレスです。カメラで読み取ると別の画面で開き、ハンドスキャナーで読み取るとデバイスに入力されます。",
  "page.question.ask": "この招待はまだ有効ですか？",
  "page.question.asking": "サービスに問い合わせています…",
  "page.question.until": "{time}まで承諾できます。",
  "page.question.endless": "期限はありません。",
  "page.answer.open.heading": "はい、まだ有効です。",
  "page.answer.open.text": "まだ誰も回答していません。",
  "page.answer.waiting.heading": "承諾され、承認を待っています。",
  "page.answer.waiting.text":
    "管理者によるデバイスの承認が必要です。ここでの操作は必要ありません。結果はデバイスに表示されます。",
  "page.answer.used.heading": "いいえ、すでに使用されています。",
  "page.answer.used.text":
    "この招待を承諾したデバイスがあります。ご自分のデバイスであれば完了です。そのデバイスの{product}で確認できます。そうでない場合は、招待者に知らせて、新しい招待を依頼してください。",
  "page.answer.rejected.heading": "いいえ、承諾は却下されました。",
  "page.answer.rejected.text":
    "デバイスが承諾しましたが、管理者が却下しました。招待者に理由を尋ね、新しい招待を依頼してください。",
  "page.answer.declined.heading": "いいえ、辞退されました。",
  "page.answer.declined.text":
    "辞退は取り消せません。間違いだった場合は、招待者に新しい招待を依頼してください。",
  "page.answer.expired.heading": "いいえ、有効期限が切れています。",
  "page.answer.expired.text": "もう一度送るよう招待者に依頼してください。",
  "page.answer.revoked.heading": "いいえ、取り消されました。",
  "page.answer.revoked.text":
    "招待者がこの招待を取り消しました。心当たりがない場合は、招待者に確認してください。",
  "page.answer.superseded.heading": "いいえ、新しい招待が送信されています。",
  "page.answer.superseded.text":
    "この招待は置き換えられました。最新のメールのリンクまたはコードを使用してください。",
  "page.answer.unknown.heading": "サービスにこの招待がありません。",
  "page.answer.unknown.text":
    "このページのアドレスをメールのリンクと見比べるか、招待者に新しい招待を依頼してください。",
  "page.answer.limited.heading": "問い合わせの回数が多すぎます。",
  "page.answer.limited.text":
    "1分待ってから、もう一度問い合わせてください。招待はその間も開けます。",
  "page.answer.unreachable.heading": "サービスから応答がありません。",
  "page.answer.unreachable.text":
    "このデバイスのネットワーク接続を確認し、もう一度問い合わせてください。招待が有効かどうかとは関係ありません。",
  "page.damaged.missing.heading": "このアドレスには招待が含まれていません",
  "page.damaged.missing.lead":
    "メールソフトが「#」以降を切り落とした可能性があります。メールからアドレス全体をコピーするか、代わりにアクセスコードを入力してください。",
  "page.damaged.cut_off.heading": "リンクが途中で切れています",
  "page.damaged.cut_off.lead":
    "リンクの終わりの部分が欠けています。長いリンクは行末で切れることがよくあります。メールからアドレス全体をコピーするか、代わりにアクセスコードを入力してください。",
  "page.damaged.mistyped.heading": "リンクが途中で変わっています",
  "page.damaged.mistyped.lead":
    "送信時と異なる文字が含まれています。アドレスをメールと見比べるか、代わりにアクセスコードを入力してください。",
  "page.unread.heading": "デバイスへの招待です",
  "page.unread.lead":
    "内容を見るには、デバイスの{product}にメールのアクセスコードを入力してください。",
  "page.unread.noScript":
    "このブラウザーではJavaScriptがオフになっているため、このページから招待を開けません。アクセスコードはJavaScriptがなくても使えます。",
  "page.help.heading": "何も開かない場合",
  "page.help.headingDamaged": "次の手順",
  "page.help.stillHere":
    "このページが前面に表示されたままなので、{product}が開いていない可能性があります。次の手順をお試しください。",
  "page.step.allow.heading": "ブラウザーの確認で許可する",
  "page.step.allow.text":
    "多くのブラウザーは、別のプログラムを開く前に確認を求めます。「{button}」をもう一度クリックし、{product}を許可してください。",
  "page.step.install.heading": "{product}をインストールする",
  "page.step.install.text":
    "先にこのデバイスにインストールする必要があります。入手先がわからない場合は招待者に確認し、その後メールのリンクをもう一度開いてください。インストール済みなのに開かない場合は、ターミナルで一度「{command}」を実行してください。",
  "page.step.code.heading": "アクセスコードを入力する",
  "page.step.code.text":
    "{product}を起動するか、ターミナルで「{command}」を実行し、アクセスコードを入力してください。コードはメールにも書かれています（4文字ずつ4組）。",
  "page.step.codeOnly.heading": "アクセスコードを入力する",
  "page.step.codeOnly.text":
    "{product}を起動するか、ターミナルで「{command}」を実行し、メールのアクセスコード（4文字ずつ4組）を入力してください。",
  "page.step.elsewhere.heading": "別のデバイス用の場合",
  "page.step.elsewhere.text":
    "そのデバイスでアクセスコードを入力してください。{product}は、このデバイスではなくそのデバイスに必要です。",
  "page.step.unsure.heading": "招待が有効かわからない場合",
  "page.step.unsure.text":
    "まだ有効かどうかをサービスに問い合わせることができます。問い合わせても何も変更されません。",
  "page.help.service": "{product}にサービスを尋ねられた場合は、{service}と入力してください。",
  "page.footer":
    "このページが自動で何かを送信することはありません。招待がまだ有効かどうかを確認したときだけ、送信元のサービスに問い合わせます。",
} as const satisfies Readonly<Record<keyof typeof English, string>>;
