import type { LETTERS as English } from "../en/letters.ts";

/** Invitation e-mail and its page in Arabic. */
export const LETTERS = {
  "mail.subject": "دعوة من {organization} لأحد أجهزتك",
  "mail.preview": "يُرجى فتح هذه الرسالة على الجهاز المراد ضمه إلى «{group}».",
  "mail.greeting": "مرحبًا {recipient}،",
  "mail.greeting.nobody": "مرحبًا،",
  "mail.introduction":
    "تصلك من {inviter} دعوة لربط جهاز بالمؤسسة {organization}. سيكون الجهاز في مجموعة الأجهزة {group}.",
  "mail.organization": "المؤسسة",
  "mail.group": "مجموعة الأجهزة",
  "mail.inviter": "الدعوة من",
  "mail.validity": "الصلاحية",
  "mail.fact": "{label}: {value}",
  "mail.wrote": "رسالة إليك من {inviter}:",
  "mail.valid.days":
    "{count, plural, zero {مدة # يوم، حتى {date} UTC} one {مدة يوم واحد (#)، حتى {date} UTC} two {مدة يومين (#)، حتى {date} UTC} few {مدة # أيام، حتى {date} UTC} many {مدة # يومًا، حتى {date} UTC} other {مدة # يوم، حتى {date} UTC}}",
  "mail.valid.hours":
    "{count, plural, zero {مدة # ساعة، حتى {date} UTC} one {مدة ساعة واحدة (#)، حتى {date} UTC} two {مدة ساعتين (#)، حتى {date} UTC} few {مدة # ساعات، حتى {date} UTC} many {مدة # ساعة، حتى {date} UTC} other {مدة # ساعة، حتى {date} UTC}}",
  "mail.valid.minutes":
    "{count, plural, zero {مدة # دقيقة، حتى {date} UTC} one {مدة دقيقة واحدة (#)، حتى {date} UTC} two {مدة دقيقتين (#)، حتى {date} UTC} few {مدة # دقائق، حتى {date} UTC} many {مدة # دقيقة، حتى {date} UTC} other {مدة # دقيقة، حتى {date} UTC}}",
  "mail.valid.until": "حتى {date} UTC",
  "mail.valid.always": "بلا حد؛ لا تنتهي صلاحية هذه الدعوة",
  "mail.open":
    "يُرجى فتح هذه الرسالة على الجهاز نفسه ثم فتح الرابط أدناه. ستظهر الدعوة أولًا، ولا يتغيّر شيء قبل قبولها هناك.",
  "mail.button": "عرض الدعوة",
  "mail.address": "إذا لم يستجب الزر، فيُرجى نسخ هذا العنوان إلى متصفح على الجهاز:",
  "mail.code.heading": "إذا لم يُفتح الرابط",
  "mail.code.steps":
    "يُرجى تشغيل {product} على الجهاز، أو تشغيل «{command}» هناك، ثم كتابة رمز الوصول. يصلح الرمز أيضًا من دون هذه الرسالة، كأن يُقرأ عبر الهاتف مثلًا. وعند فتح الرابط على أي جهاز آخر يعرض هذا الرمز ورمز QR.",
  "mail.code.label": "رمز الوصول",
  "mail.service": "إذا سأل {product} عن الخدمة، فهي:",
  "mail.safety.heading": "ألم تكن هذه الدعوة متوقعة؟",
  "mail.safety.text":
    "إذن لا يلزم فعل شيء: من دون قبول لا يحدث شيء. يستطيع كل من لديه هذه الرسالة قبول الدعوة، ولذلك يُرجى عدم تمريرها إلى آخرين.",
  "mail.automatic":
    "أُرسلت عبر {product} نيابة عن {organization}. لا تُقرأ الردود المرسلة إلى هذا العنوان.",
  "support.email": "للمساعدة تُرجى الكتابة إلى {address}.",
  "support.url": "المساعدة متاحة على {address}.",
  "support.phone": "للمساعدة يُرجى الاتصال بالرقم {number}.",
  "page.title": "دعوة لجهاز",
  "page.ready.heading": "دعوة لجهاز",
  "page.ready.lead": "يعرض {product} الجهة الداعية وما يُدعى إليه الجهاز. ثم القرار لك.",
  "page.ready.button": "فتح على هذا الجهاز",
  "page.ready.assurance": "الفتح لا يغيّر شيئًا. القبول وحده يفعل ذلك.",
  "page.ready.left":
    "يُفترض أن {product} مفتوح الآن. إذا سأل المتصفح عن السماح بفتحه، فيُرجى السماح بذلك. وإذا لم يحدث أي منهما، فيُرجى المتابعة أدناه.",
  "page.elsewhere.heading": "الاستخدام على جهاز آخر",
  "page.elsewhere.lead":
    "هل الجهاز في مكان آخر؟ يُرجى كتابة رمز الوصول في {product} هناك، أو مسح رمز QR.",
  "page.elsewhere.caution": "كل من يراهما يستطيع استخدام الدعوة.",
  "page.elsewhere.show": "إظهار الرمز ورمز QR",
  "page.elsewhere.hide": "إخفاء الرمز ورمز QR",
  "page.elsewhere.copy": "نسخ الرمز",
  "page.elsewhere.copied": "تم النسخ.",
  "page.elsewhere.selected":
    "متصفحك لا ينسخ من تلقاء نفسه. الرمز محدَّد: يُرجى الضغط على Ctrl+C أو \u200e⌘C\u200e.",
  "page.elsewhere.unavailable":
    "لا يستطيع هذا المتصفح استخراج رمز الوصول. الرمز موجود في الرسالة أيضًا: أربع مجموعات في كل منها أربعة أحرف.",
  "page.code.label": "رمز الوصول",
  "page.qr.label": "رمز QR لهذه الدعوة",
  "page.qr.description":
    "يحمل عنوان هذه الصفحة مع الدعوة. تفتحه الكاميرا على شاشة أخرى، ويكتبه الماسح اليدوي في الجهاز.",
  "page.question.ask": "هل ما زالت هذه الدعوة صالحة؟",
  "page.question.asking": "جارٍ سؤال الخدمة…",
  "page.question.until": "يمكن قبولها حتى {time}.",
  "page.question.endless": "لا تنتهي صلاحيتها.",
  "page.answer.open.heading": "نعم، ما زالت صالحة.",
  "page.answer.open.text": "لم يُرَد عليها بعد.",
  "page.answer.waiting.heading": "قُبلت وهي في انتظار الموافقة.",
  "page.answer.waiting.text":
    "تلزم موافقة أحد المسؤولين على الجهاز. لا يلزم فعل شيء هنا: يعرض الجهاز نفسه القرار.",
  "page.answer.used.heading": "لا، سبق استخدامها.",
  "page.answer.used.text":
    "قبلها جهاز. إذا كان جهازك، فقد تم الأمر، ويعرضه {product} هناك. وإلا فيُرجى إبلاغ الجهة الداعية وطلب دعوة جديدة.",
  "page.answer.rejected.heading": "لا، لم تتم الموافقة على القبول.",
  "page.answer.rejected.text":
    "قبلها جهاز ولم يوافق المسؤول. يُرجى سؤال الجهة الداعية عن السبب وطلب دعوة جديدة.",
  "page.answer.declined.heading": "لا، رُفضت.",
  "page.answer.declined.text": "هذا نهائي. إذا حدث ذلك خطأً، فيُرجى طلب دعوة جديدة من الجهة الداعية.",
  "page.answer.expired.heading": "لا، انتهت صلاحيتها.",
  "page.answer.expired.text": "يُرجى أن تطلب من الجهة الداعية إرسالها مرة أخرى.",
  "page.answer.revoked.heading": "لا، سُحبت.",
  "page.answer.revoked.text": "سحبتها الجهة الداعية. إذا كان ذلك غير متوقع، فيُرجى سؤالها.",
  "page.answer.superseded.heading": "لا، أُرسلت دعوة أحدث.",
  "page.answer.superseded.text":
    "الدعوة الأحدث تحل محلها. يُرجى استخدام الرابط أو الرمز الوارد في أحدث رسالة.",
  "page.answer.unknown.heading": "الخدمة لا تعرف هذه الدعوة.",
  "page.answer.unknown.text":
    "يُرجى مقارنة عنوان هذه الصفحة بالرابط الوارد في الرسالة، أو طلب دعوة جديدة من الجهة الداعية.",
  "page.answer.limited.heading": "أسئلة كثيرة جدًا.",
  "page.answer.limited.text":
    "يُرجى الانتظار دقيقة ثم السؤال من جديد. لا يلزم انتظار ذلك لفتح الدعوة.",
  "page.answer.unreachable.heading": "لم تُجب الخدمة.",
  "page.answer.unreachable.text":
    "يُرجى التحقق من اتصال هذا الجهاز بالشبكة ثم السؤال من جديد. هذا لا يدل على شيء بشأن الدعوة.",
  "page.damaged.missing.heading": "لا توجد دعوة في هذا العنوان",
  "page.damaged.missing.lead":
    "الأرجح أن برنامج البريد قطع الجزء الذي بعد «#». يُرجى نسخ العنوان كاملًا من الرسالة، أو كتابة رمز الوصول بدلًا منه.",
  "page.damaged.cut_off.heading": "هذا الرابط مقطوع",
  "page.damaged.cut_off.lead":
    "جزء من نهايته مفقود؛ فالروابط الطويلة كثيرًا ما تنقطع عند نهاية السطر. يُرجى نسخ العنوان كاملًا من الرسالة، أو كتابة رمز الوصول بدلًا منه.",
  "page.damaged.mistyped.heading": "تغيّر هذا الرابط في الطريق",
  "page.damaged.mistyped.lead":
    "أحد أحرفه ليس هو الحرف الذي أُرسل. يُرجى مقارنة العنوان بالعنوان الوارد في الرسالة، أو كتابة رمز الوصول بدلًا منه.",
  "page.unread.heading": "دعوة لجهاز",
  "page.unread.lead": "لعرضها تُرجى كتابة رمز الوصول الوارد في الرسالة في {product} على الجهاز.",
  "page.unread.noScript":
    "تشغيل JavaScript معطَّل في هذا المتصفح، فلا تستطيع هذه الصفحة فتح الدعوة. ويصلح رمز الوصول من دونه.",
  "page.help.heading": "ألم يُفتح شيء؟",
  "page.help.headingDamaged": "كيفية المتابعة",
  "page.help.stillHere":
    "هذه الصفحة ما زالت في المقدمة، فربما لم يُفتح {product}. يُرجى اتباع هذه الخطوات.",
  "page.step.allow.heading": "السماح عند سؤال المتصفح",
  "page.step.allow.text":
    "تسأل معظم المتصفحات قبل فتح برنامج آخر. يُرجى النقر على «{button}» مرة أخرى، والسماح بفتح {product}.",
  "page.step.install.heading": "تثبيت {product}",
  "page.step.install.text":
    "يجب أن يكون على هذا الجهاز أولًا. إذا لم يكن مصدره معروفًا لك، فيُرجى سؤال الجهة الداعية، ثم فتح الرابط الوارد في الرسالة من جديد. وإذا كان مثبَّتًا ولم يُفتح، فيُرجى تشغيل «{command}» مرة واحدة في الطرفية.",
  "page.step.code.heading": "كتابة رمز الوصول",
  "page.step.code.text":
    "يُرجى تشغيل {product}، أو تشغيل «{command}» في الطرفية، ثم كتابة رمز الوصول. الرمز موجود في الرسالة أيضًا: أربع مجموعات في كل منها أربعة أحرف.",
  "page.step.codeOnly.heading": "كتابة رمز الوصول",
  "page.step.codeOnly.text":
    "يُرجى تشغيل {product}، أو تشغيل «{command}» في الطرفية، ثم كتابة رمز الوصول الوارد في الرسالة: أربع مجموعات في كل منها أربعة أحرف.",
  "page.step.elsewhere.heading": "هل المقصود جهاز آخر؟",
  "page.step.elsewhere.text":
    "تُرجى كتابة رمز الوصول هناك. يجب أن يكون {product} على ذلك الجهاز، لا على هذا.",
  "page.step.unsure.heading": "هل لديك شك في الدعوة؟",
  "page.step.unsure.text": "تستطيع الخدمة أن تقول ما إذا كانت لا تزال صالحة. السؤال لا يغيّر شيئًا.",
  "page.help.service": "إذا سأل {product} عن الخدمة، فهي {service}.",
  "page.footer":
    "لا ترسل هذه الصفحة شيئًا من تلقاء نفسها. وعند السؤال عن صلاحية الدعوة فقط، تسأل الخدمة التي أرسلتها.",
} as const satisfies Readonly<Record<keyof typeof English, string>>;
