import type { WINDOW as English } from "../en/window.ts";

/** What the window’s page says itself, in Arabic. */
export const WINDOW = {
  // Buttons and words that several screens share.
  "action.back": "رجوع",
  "action.check": "التحقق الآن",
  "action.close": "إغلاق النافذة",
  "action.copy": "نسخ هذا النص",
  "action.less": "عرض أقل",
  "action.fewer": "عرض أقل",
  "action.more": "عرض الكل",
  "action.all": "عرض الكل ({count, number})",
  "action.next": "فتح الدعوة التالية",
  "action.start-over": "البدء من جديد",
  "action.another": "استخدام دعوة أخرى",
  "copy.label": "نص جاهز للإرسال",
  "copy.done": "تم النسخ.",
  "copy.selected": "النص محدَّد: يمكن نسخه بالضغط على Ctrl+C.",
  "fact.organization": "المؤسسة",
  "fact.group": "مجموعة الأجهزة",
  "fact.device-name": "اسم الجهاز",
  "fact.service": "الخدمة",
  "fact.code": "الرمز {code}",
  "name.none": "(بلا اسم)",
  "language.label": "اللغة",
  "platform.linux": "Linux",
  "platform.windows": "Windows",
  "platform.macos": "macOS",
  "platform.other": "نظام آخر",

  // Above the heading of a screen, and invitations that wait beside it.
  "queue.waiting":
    "{count, plural, zero {# دعوة أخرى في الانتظار} one {دعوة أخرى (#) في الانتظار} two {دعوتان أخريان (#) في الانتظار} few {# دعوات أخرى في الانتظار} many {# دعوة أخرى في الانتظار} other {# دعوة أخرى في الانتظار}}",
  "queue.next": "عرض التالية",

  // Why a button led nowhere.
  "refusal.asking": "يجري سؤال الخدمة بالفعل. سيظهر الجواب هنا تلقائيًا.",
  "refusal.out-of-place": "هذا غير ممكن حاليًا. يُرجى الانتظار حتى تعرض النافذة شيئًا جديدًا.",
  "refusal.too-much": "النص أطول من المسموح. يُرجى لصق الجزء الذي فيه الرابط أو الرمز فقط.",
  "refusal.name": "لا يمكن إرسال هذا الاسم. يُرجى إدخال اسم أقصر.",
  "refusal.reason": "لا يمكن إرسال هذا السبب. يُرجى إدخال سبب أقصر.",
  "refusal.invalid": "لم يفهم البرنامج هذه النافذة. يُرجى إغلاقها وفتح الدعوة من جديد.",
  "refusal.invalid.kept": "لم يفهم البرنامج هذه النافذة. يُرجى إبلاغ القائم على هذا الحاسوب.",
  "refusal.no-answer": "البرنامج الذي وراء هذه النافذة لا يجيب. يُرجى إغلاقها وفتح الدعوة من جديد.",
  "refusal.no-answer.kept":
    "البرنامج الذي وراء هذه النافذة لا يجيب. يُرجى إبلاغ القائم على هذا الحاسوب.",

  // How long an invitation still counts.
  "validity.endless": "لا تنتهي صلاحيتها",
  "validity.until": "صالحة حتى",
  "validity.over": "انقضت مدتها",
  "validity.days":
    "تبقى صالحة لمدة {days, plural, zero {# يوم} one {يوم واحد (#)} two {يومين (#)} few {# أيام} many {# يومًا} other {# يوم}}",
  "validity.days-hours":
    "تبقى صالحة لمدة {days, plural, zero {# يوم} one {يوم واحد (#)} two {يومين (#)} few {# أيام} many {# يومًا} other {# يوم}} و{hours, plural, zero {# ساعة} one {ساعة واحدة (#)} two {ساعتين (#)} few {# ساعات} many {# ساعة} other {# ساعة}}",
  "validity.hours":
    "تبقى صالحة لمدة {hours, plural, zero {# ساعة} one {ساعة واحدة (#)} two {ساعتين (#)} few {# ساعات} many {# ساعة} other {# ساعة}}",
  "validity.hours-minutes":
    "تبقى صالحة لمدة {hours, plural, zero {# ساعة} one {ساعة واحدة (#)} two {ساعتين (#)} few {# ساعات} many {# ساعة} other {# ساعة}} و{minutes, plural, zero {# دقيقة} one {دقيقة واحدة (#)} two {دقيقتين (#)} few {# دقائق} many {# دقيقة} other {# دقيقة}}",
  "validity.minutes":
    "تبقى صالحة لمدة {minutes, plural, zero {# دقيقة} one {دقيقة واحدة (#)} two {دقيقتين (#)} few {# دقائق} many {# دقيقة} other {# دقيقة}}",
  "validity.moments": "تبقى صالحة لأقل من دقيقة",

  // Before the agent is there, without it, and after a mistake of the page.
  "starting.text": "جارٍ الفتح…",
  "no-agent.title": "لا شيء يعمل وراء هذه النافذة",
  "no-agent.text": "لا يمكن هنا قبول شيء أو رفضه. يُرجى فتح الدعوة من الرسالة من جديد.",
  "crash.title": "وقعت هذه النافذة في خطأ",
  "crash.text": "لم يُرَد على شيء بسبب ذلك. يُرجى فتح الدعوة من جديد.",

  // Welcome: no invitation yet.
  "welcome.title": "فتح دعوتك",
  "welcome.kicker": "مرحبًا",
  "welcome.lead": "تجعل الدعوة هذا الحاسوب جهازًا في مؤسسة. يُرجى كتابة رمز الوصول، أو لصق ما وصلك.",
  "welcome.help.title": "أين أجده؟",
  "welcome.help.code":
    "في رسالة الدعوة تحت الرابط: رمز وصول من ستة عشر حرفًا في مجموعات رباعية. يمكن كتابته، أو قراءته عبر الهاتف.",
  "welcome.help.phone":
    "الرسالة على هاتف؟ يُرجى فتح رابطها هناك: تعرض الصفحة الرمز بأحرف كبيرة، ورمز QR لماسح موصول بهذا الحاسوب.",
  "welcome.help.here": "على هذا الحاسوب؟ يُرجى نسخ الرابط، أو الرسالة كلها عند الشك.",
  "welcome.help.missing":
    "لا رسالة؟ يُرجى البحث في مجلد البريد غير المرغوب، أو أن تطلب من الجهة الداعية إرسالها مرة أخرى.",

  // Handing over an invitation: its code, its link, its e-mail.
  "entry.or": "أو",
  "entry.promise": "لا يتغيّر شيء بعد: تظهر الدعوة أولًا، ثم القرار لك.",
  "entry.code.label": "رمز الوصول",
  "entry.code.hint": "ستة عشر حرفًا في أربع مجموعات، تحت الرابط في الرسالة.",
  "entry.code.open": "فتح الدعوة",
  "entry.code.group": "المجموعة {group, number} من {groups, number}",
  "entry.group.incomplete": "{typed, number} من {length, number}",
  "entry.group.good": "صحيح",
  "entry.group.wrong": "خطأ",
  "entry.code.good": "المجموعات الأربع كلها صحيحة.",
  "entry.code.empty": "يُرجى كتابة رمز الوصول أولًا: أربع مجموعات في كل منها أربعة أحرف.",
  "entry.code.short":
    "{count, plural, zero {المجموعات {groups} غير مكتملة.} one {المجموعة {groups} غير مكتملة.} two {المجموعتان {groups} غير مكتملتين.} few {المجموعات {groups} غير مكتملة.} many {المجموعات {groups} غير مكتملة.} other {المجموعات {groups} غير مكتملة.}}",
  "entry.code.so-far":
    "{count, plural, zero {المجموعات {groups} صحيحة.} one {المجموعة {groups} صحيحة.} two {المجموعتان {groups} صحيحتان.} few {المجموعات {groups} صحيحة.} many {المجموعات {groups} صحيحة.} other {المجموعات {groups} صحيحة.}}",
  "entry.code.forbidden":
    "لا يوجد «{character}» في أي رمز وصول: تُرجى مقارنة المجموعة {group, number} بالرسالة.",
  "entry.code.order": "المجموعات الأربع موجودة كلها بترتيب آخر: تُرجى مقارنته بالرسالة.",
  "entry.code.foreign": "لا توجد مجموعة صحيحة: هذا رمز شيء آخر أو نص مختلف تمامًا.",
  "entry.code.wrong":
    "{count, plural, zero {المجموعات {groups} غير صحيحة: تُرجى مقارنتها بالرسالة.} one {المجموعة {groups} غير صحيحة: تُرجى مقارنتها بالرسالة.} two {المجموعتان {groups} غير صحيحتين: تُرجى مقارنتهما بالرسالة.} few {المجموعات {groups} غير صحيحة: تُرجى مقارنتها بالرسالة.} many {المجموعات {groups} غير صحيحة: تُرجى مقارنتها بالرسالة.} other {المجموعات {groups} غير صحيحة: تُرجى مقارنتها بالرسالة.}}",
  "entry.text.label": "الرابط أو الرسالة كاملة",
  "entry.text.hint": "يُرجى لصقها هنا، أو سحب الرسالة المحفوظة إلى هذه النافذة.",
  "entry.text.open": "فتح الرابط أو الرسالة",
  "entry.file.empty": "هذا الملف فارغ. يُرجى حفظ الرسالة من جديد، أو لصق نصها.",
  "entry.file.no_text": "هذا الملف ليس رسالة محفوظة كنص. يُرجى فتحه ونسخ نصه ولصقه هنا.",
  "entry.file.too_large": "هذا الملف أكبر من أن يكون دعوة. يُرجى فتحه ولصق الرابط أو الرمز.",
  "entry.file.several": "هذه عدة ملفات. يُرجى استخدام الرسالة التي فيها الدعوة وحدها.",
  "entry.file.unreadable": "تعذّرت قراءة هذا الملف. يُرجى فتح الرسالة ولصق نصها هنا.",
  "entry.file.none": "لم يصل أي ملف. يُرجى حفظ الرسالة أولًا، أو لصق نصها هنا.",

  // A service that this machine does not know.
  "confirm.title": "هل هذه الخدمة معروفة لك؟",
  "confirm.kicker": "لم يُرسَل شيء",
  "confirm.kicker.marked": "لم يُرسَل شيء · يلزم الحذر",
  "confirm.lead": "تؤدي الدعوة إلى خدمة لا يعرفها هذا الحاسوب:",
  "confirm.unsent": "لم يُرسَل إليها شيء بعد، ولم يُبحث حتى عن اسمها.",
  "confirm.then":
    "بعد «نعم» يطلب منها هذا الحاسوب الدعوة ويحفظها كخدمة معروفة لك. ثم تظهر الدعوة، ولك فيها قرار مستقل.",
  "confirm.unsure": "لديك شك؟",
  "confirm.ask":
    "يُرجى اختيار «لا»، وسؤال الجهة الداعية عما إذا كان هذا هو العنوان: هاتفيًا أو شخصيًا، لا بالرد على الرسالة.",
  "confirm.no": "لا",
  "confirm.yes": "نعم، أعرفها",
  "mark.title": "يُرجى التدقيق قبل اختيار «نعم»",
  "mark.ip_address": "هو رقم بدلًا من اسم.",
  "mark.ip_address.text":
    "قد يكون وراءه أي حاسوب. للخدمات التي ترسل الدعوات اسم، إلا في شبكة مغلقة.",
  "mark.international": "جزء من الاسم بأحرف غير الأحرف الإنجليزية.",
  "mark.international.text": "يُراد له أن يظهر هكذا: {shown}. ويرد أعلاه الاسم الذي يُسأل فعلًا.",
  "mark.look_alike_letters": "فيه أحرف تشبه غيرها شكلًا فقط.",
  "mark.look_alike_letters.text": "قد يُحسب أنه {shown}، وليس هو. هكذا تُصنع العناوين المزوّرة.",
  "mark.resembles": "يكاد يكون عنوان خدمة يعرفها هذا الحاسوب.",
  "mark.resembles.text": "تلك هي {origin}، وهذه خدمة أخرى. يُرجى مقارنة العنوانين حرفًا حرفًا.",
  "mark.local_name": "الاسم بلا نقطة.",
  "mark.local_name.text":
    "يدل على حاسوب ما في الشبكة الحالية لهذا الحاسوب. وفي شبكة أخرى يكون الاسم نفسه لحاسوب آخر.",
  "mark.unusual_port": "يجيب على المنفذ {port} بدلًا من 443 المعتاد للخدمات.",
  "mark.unusual_port.text": "من أعدّه كذلك عن قصد يستطيع بيان السبب.",
  "mark.plain_http": "يُسأل من دون https، فيستطيع آخرون قراءة ما يُرسَل وتغييره.",
  "mark.plain_http.text": "لا يُسمح بذلك إلا إلى هذا الحاسوب نفسه، لمن يطوّرون الخدمة.",

  // Naming the service that an access code does not name.
  "address.title": "من أي خدمة هو؟",
  "address.lead": "لا يذكر رمز الوصول الخدمة التي يتبعها، وهذا الحاسوب لا يعرف أي خدمة بعد.",
  "address.label": "عنوان الخدمة",
  "address.hint":
    "كما يرد في رسالة الدعوة وفي الصفحة التي يفتحها رابطها. ويمكن ترك \u200ehttps://\u200e في أوله.",
  "address.then":
    "لا يُرسَل إليه شيء الآن: سيظهر العنوان مرة أخرى لتأكيد صحته. والرابط في الرسالة يذكر الخدمة بنفسه، إذا كان ذلك أسهل.",
  "address.back": "رجوع",
  "address.go-on": "متابعة",

  // The card: who invites this machine to what.
  "card.title": "دعوة لهذا الحاسوب",
  "card.kicker": "القرار لك",
  "card.label": "الدعوة",
  "card.lead.create": "دعوة من {inviter}: أن يصبح {machine} جهازًا في المؤسسة {organization}.",
  "card.lead.join":
    "دعوة من {inviter}: أن ينضم {machine}، وهو جهاز من قبل، إلى مجموعة أخرى في المؤسسة {organization}.",
  "card.wrote": "رسالة من {inviter}:",
  "card.unchecked": "كلام المرسِل نفسه؛ لم يُتحقق منه.",
  "card.effect": "أثر القبول",
  "card.effect.create": "يصبح هذا الحاسوب جهازًا في المؤسسة {organization}، في المجموعة {group}.",
  "card.effect.join":
    "هذا الحاسوب جهاز في المؤسسة {organization} من قبل. ينضم إلى المجموعة {group}؛ ويبقى اسمه.",
  "card.approval": "الموافقة",
  "card.approval.automatic": "تلقائية: يسري القبول فورًا.",
  "card.approval.manual": "يلزم أن يوافق أحد مسؤولي المؤسسة {organization} قبل أن يسري القبول.",
  "card.licences": "التراخيص المتاحة له",
  "card.licences.none": "لا يوجد بعد.",
  "card.validity": "الصلاحية",
  "card.inviter": "الدعوة من",
  "card.recipient": "الدعوة إلى",
  "card.recipient.nobody": "بلا اسم محدد: لكل من يفتحها.",
  "card.machine": "هذا الحاسوب",
  "card.machine.serial": "الرقم التسلسلي {serial}",
  "card.service": "الخدمة المسؤولة عنها",
  "card.accept": "قبول",
  "card.accept.manual":
    "بعد القبول يلزم أن يوافق أحد مسؤولي المؤسسة {organization} على هذا الحاسوب قبل أن يسري القبول.",
  "card.decline": "رفض",
  "card.learns": "ما تعرفه المؤسسة {organization} عن هذا الحاسوب",
  "card.learns.text":
    "الاسم الذي يُعطى له، وبصمة تتعرّف بها خدمتها إليه مرة أخرى. ويمكن أن يغادر في أي وقت، من هنا أو عن طريق المسؤولين.",
  "card.elsewhere": "ليس الحاسوب المقصود؟",
  "card.elsewhere.text":
    "الاطلاع لم يستهلك شيئًا. يُرجى فتح الرابط على الحاسوب المقصود، أو كتابة رمز الوصول من الرسالة هناك.",

  // Naming the device, on the card and later.
  "naming.label": "اسم الجهاز",
  "naming.hint": "به يتعرّف الناس إلى هذا الحاسوب؛ ويمكن تغييره لاحقًا.",
  "naming.hint.rename": "به يتعرّف الناس إلى هذا الحاسوب.",
  "naming.suggestions": "أسماء أخرى",
  "naming.from.invitation": "من الدعوة",
  "naming.from.template": "كما تسمّي المؤسسة أجهزتها",
  "naming.from.model": "الصانع والطراز",
  "naming.from.hostname": "اسم هذا الحاسوب",
  "naming.left":
    "{count, plural, zero {بقي # حرف} one {بقي حرف واحد (#)} two {بقي حرفان (#)} few {بقيت # أحرف} many {بقي # حرفًا} other {بقي # حرف}}",
  "naming.over":
    "{count, plural, zero {# حرف زائد} one {حرف زائد (#)} two {حرفان زائدان (#)} few {# أحرف زائدة} many {# حرفًا زائدًا} other {# حرف زائد}}",
  "naming.empty": "يحتاج الجهاز إلى اسم.",
  "naming.forbidden": "فيه حرف لا يُرى أو فاصل أسطر. يُرجى كتابة الاسم من جديد.",
  "naming.sent-as": "يُحفظ هكذا: «{name}».",
  "naming.checking": "السؤال عما إذا كان الاسم متاحًا…",
  "naming.free": "لا يوجد هذا الاسم لجهاز آخر في المؤسسة.",
  "naming.taken": "هذا الاسم لجهاز آخر في المؤسسة.",
  "naming.taken.refused": "هذا الاسم لجهاز آخر في المؤسسة، ولا يُستخدم الاسم إلا مرة واحدة.",
  "naming.instead": "استخدام «{name}»",

  // Declining asks once more.
  "decline.title": "هل تريد رفض هذه الدعوة؟",
  "decline.reason": "السبب (اختياري)",
  "decline.used": "{used, number} من {limit, number}",
  "decline.over":
    "{count, plural, zero {# حرف زائد} one {حرف زائد (#)} two {حرفان زائدان (#)} few {# أحرف زائدة} many {# حرفًا زائدًا} other {# حرف زائد}}",
  "decline.hint": "يمكن للجهة الداعية قراءته. الدعوة المرفوضة لا يمكن قبولها لاحقًا.",
  "decline.confirm": "رفض الدعوة",

  // Work under way.
  "working.title": "لحظة من فضلك",
  "working.kicker": "جارٍ العمل",
  "working.steps": "الخطوات",
  "working.done": "تم",
  "working.slow": "يستغرق هذا أطول من المعتاد. لا يضيع شيء، حتى عند إغلاق النافذة.",
  "working.slow.kept": "يستغرق هذا أطول من المعتاد. لا يضيع شيء.",

  // The client credential that a service wants.
  "credentials.title": "يحتاج هذا الحاسوب إلى بيانات اعتماد عميل",
  "credentials.kicker": "مرة واحدة لكل حاسوب",
  "credentials.lead": "لا تجيب الخدمة {service} إلا الحواسيب التي تقدّم بيانات اعتماد عميل أولًا.",
  "credentials.what":
    "بيانات اعتماد العميل معرّف وسر. يسلّمهما مشغّل الخدمة، وكثيرًا ما يكون ذلك مع وثائق هذا الجهاز. ويُدخلان مرة واحدة.",
  "credentials.where": "تُحفظ مباشرة في سلسلة مفاتيح هذا الحاسوب، وتنساها هذه النافذة فورًا.",
  "credentials.id": "معرّف العميل",
  "credentials.secret": "سر العميل",
  "credentials.show": "إظهار السر",
  "credentials.hide": "إخفاء السر",
  "credentials.hint": "يمكن لصق نص JSON الذي يحويهما في أي من الحقلين.",
  "credentials.missing": "يُرجى إدخال الاثنين: معرّف العميل وسر العميل.",
  "credentials.store": "تخزين ومتابعة",

  // What a device is: after accepting, and at home.
  "device.label": "الجهاز",
  "device.rename": "تغيير الاسم",
  "device.rename.label": "تغيير اسم هذا الجهاز",
  "device.rename.save": "حفظ الاسم",
  "device.rename.cancel": "إلغاء",
  "device.groups": "مجموعات الأجهزة",
  "device.groups.none": "ليس في أي مجموعة.",
  "device.licences": "التراخيص المتاحة له",
  "device.licences.none": "لا يوجد بعد.",
  "device.id": "معرّف الجهاز",
  "device.id.copy": "نسخ المعرّف",
  "device.since": "جهاز منذ",

  // Accepted and counted.
  "approved.title": "هذا الحاسوب جاهز",
  "approved.title.joined": "انضم هذا الحاسوب إلى المجموعة",
  "approved.kicker": "تم",
  "approved.lead": "أصبح جهازًا في المؤسسة {organization} ويسجّل الدخول بهويته الخاصة.",
  "approved.lead.joined": "هو جهاز في المؤسسة {organization} ويسجّل الدخول بهويته الخاصة.",
  "approved.next": "لا يلزم شيء آخر هنا: يمكن للبرامج على هذا الحاسوب استخدام تراخيصه من الآن.",
  "approved.next.none":
    "لا يلزم شيء آخر هنا: عندما تُعطى له تراخيص، يمكن للبرامج على هذا الحاسوب استخدامها.",
  "approved.home": "عرض هذا الجهاز",

  // Home of an enrolled machine.
  "home.kicker": "جهاز في المؤسسة {organization}",
  "home.title": "هذا الجهاز",
  "home.stale.title": "لا يمكن سؤال الخدمة الآن",
  "home.stale": "المعروض هو ما قالته في {time}.",
  "home.stale.unknown": "المعروض هو ما دوّنه هذا الحاسوب نفسه.",
  "home.others": "هذا الحاسوب جهاز أيضًا في",
  "home.another": "فتح دعوة أخرى",
  "home.history": "ما حدث هنا",
  "home.leave": "مغادرة {organization}",

  // A new name that the service does not know yet.
  "rename.queued.title": "الاسم الجديد: {name}",
  "rename.queued": "تُبلَّغ به الخدمة فور إجابتها. أُعطي في {time}.",
  "rename.conflict.title": "اسمان لهذا الجهاز",
  "rename.conflict":
    "تغيّر اسمه هنا إلى {name}. وفي هذه الأثناء تغيّر اسمه لدى الخدمة إلى {other}. أيهما المعتمد؟",
  "rename.mine": "استخدام «{name}»",
  "rename.theirs": "إبقاء «{name}»",

  // Leaving asks once more.
  "leave.title": "هل يغادر هذا الحاسوب المؤسسة {organization}؟",
  "leave.lost":
    "ينتهي الجهاز {device}: يفقد مجموعاته وتراخيصه ومفتاحه، هنا ولدى الخدمة. وتلزم للعودة دعوة جديدة.",
  "leave.kept": "تبقى البرامج والملفات على هذا الحاسوب كما هي، وكذلك أجهزته في المؤسسات الأخرى.",
  "leave.stay": "البقاء",
  "leave.confirm": "المغادرة الآن",

  // No device of the organization any more.
  "left.title": "غادر هذا الحاسوب",
  "left.kicker": "تم",
  "left.lead": "لم يعد جهازًا في المؤسسة {organization}.",
  "left.removed": "أُزيل مفتاحه وسجلاته من هذا الحاسوب. ويبقى ما حدث في المحفوظات.",
  "left.open": "بقي ما يلزم فعله",

  // What happened here.
  "history.title": "ما حدث هنا",
  "history.kicker": "محفوظات هذا الحاسوب",
  "history.empty": "لا شيء بعد.",
  "history.kept":
    "تُحفظ القائمة على هذا الحاسوب وحده. لا تذكر أي أسرار، وتبقى عند مغادرة الحاسوب مؤسسة.",
  "history.event.accepted": "قُبلت دعوة المؤسسة {organization} باسم {device}",
  "history.event.joined": "انضم إلى مجموعة أخرى في المؤسسة {organization} باسم {device}",
  "history.event.waiting": "قُبلت دعوة المؤسسة {organization}؛ وطُلبت موافقة أحد المسؤولين",
  "history.event.approved": "وافقت المؤسسة {organization} باسم {device}",
  "history.event.rejected": "لم توافق المؤسسة {organization}",
  "history.event.declined": "رُفضت دعوة المؤسسة {organization}",
  "history.event.renamed": "تغيّر الاسم إلى {device}",
  "history.event.rename_queued": "تغيّر الاسم إلى {device}؛ وتُبلَّغ الخدمة لاحقًا",
  "history.event.rotated": "مفتاح جديد لدى {service}",
  "history.event.left": "غادر المؤسسة {organization}",
  "history.event.credential_stored": "خُزّنت بيانات اعتماد عميل لدى {service}",
  "history.event.service_confirmed": "أُكّدت الخدمة {service}",

  // The same where the record names no device.
  "history.event.accepted.nameless": "قُبلت دعوة المؤسسة {organization}",
  "history.event.joined.nameless": "انضم إلى مجموعة أخرى في المؤسسة {organization}",
  "history.event.approved.nameless": "وافقت المؤسسة {organization}",

  // The same where the record names nobody.
  "history.event.accepted.bare": "قُبلت دعوة",
  "history.event.joined.bare": "انضم إلى مجموعة أخرى",
  "history.event.waiting.bare": "قُبلت دعوة؛ وطُلبت موافقة أحد المسؤولين",
  "history.event.approved.bare": "وافق أحد المسؤولين",
  "history.event.rejected.bare": "لم يوافق المسؤول",
  "history.event.declined.bare": "رُفضت دعوة",
  "history.event.renamed.bare": "تغيّر الاسم",
  "history.event.rename_queued.bare": "تغيّر الاسم؛ وتُبلَّغ الخدمة لاحقًا",
  "history.event.rotated.bare": "مفتاح جديد",
  "history.event.left.bare": "غادر مؤسسة",
  "history.event.credential_stored.bare": "خُزّنت بيانات اعتماد عميل",
  "history.event.service_confirmed.bare": "أُكّدت خدمة",

  // Waiting for an administrator.
  "waiting.title": "في انتظار الموافقة",
  "waiting.kicker": "تم القبول هنا",
  "waiting.reason.manual_approval":
    "يلزم أن يوافق أحد مسؤولي المؤسسة {organization} على هذا الحاسوب قبل أن يصبح جهازًا.",
  "waiting.reason.known_device_new_key":
    "تعرف المؤسسة {organization} جهازًا كهذا الحاسوب بمفتاح آخر، كما بعد إعادة التثبيت أو نسخ قرص. يلزم أن يؤكد أحد المسؤولين أنه هو نفسه.",
  "waiting.reason.reinstalled":
    "تعرف المؤسسة {organization} هذا العتاد. يلزم أن يؤكد أحد المسؤولين أنه أُعيد تثبيته؛ وعندئذ يستعيد اسمه ومكانه السابقين.",
  "waiting.reason.cloned":
    "تعرف المؤسسة {organization} جهازًا له هوية هذا الحاسوب على عتاد آخر: أحدهما نسخة. تلزم مراجعة أحد المسؤولين.",
  "waiting.reason.hardware_changed":
    "تعرف المؤسسة {organization} هذا الجهاز بعتاد آخر. يلزم أن يؤكد أحد المسؤولين أنه أُصلح.",
  "waiting.since": "في الانتظار منذ",
  "waiting.code": "رمز للمقارنة",
  "waiting.code.why": "يرى المسؤول الرمز نفسه لهذا الحاسوب.",
  "waiting.meanwhile":
    "سيظهر الجواب هنا تلقائيًا. يمكن إغلاق هذه النافذة في هذه الأثناء: لا يضيع شيء. ويمكن فتح {product} في أي وقت لمعرفة المستجدات.",
  "waiting.meanwhile.kept":
    "سيظهر الجواب هنا تلقائيًا. لا يضيع شيء إذا أُطفئ هذا الحاسوب في هذه الأثناء.",
  "waiting.asked": "سُئل في {time}: لا قرار بعد.",
  "waiting.ask.title": "طلب الموافقة عليه من أحد المسؤولين",
  "waiting.ask.text":
    "مرحبًا، يُراد أن يصبح هذا الحاسوب الجهاز {device} في المؤسسة {organization}. هل يمكن الموافقة عليه من فضلكم؟",
  "waiting.ask.machine": "اسم الحاسوب: {machine}.",
  "waiting.ask.make": "الصانع والطراز: {make}.",
  "waiting.ask.serial": "الرقم التسلسلي: {serial}.",
  "waiting.ask.code": "رمز للمقارنة: {code}.",

  // A device that an administrator has put to sleep.
  "deactivated.title": "هذا الجهاز معطَّل",
  "deactivated.kicker": "متوقف مؤقتًا",
  "deactivated.lead":
    "عطّل أحد مسؤولي المؤسسة {organization} هذا الجهاز، ويمكنه تفعيله من جديد. وحتى ذلك الحين لا يمكن استخدام أي من تراخيصه.",
  "deactivated.lead.unknown":
    "عطّل أحد مسؤولي المؤسسة هذا الجهاز، ويمكنه تفعيله من جديد. وحتى ذلك الحين لا يمكن استخدام أي من تراخيصه.",
  "deactivated.kept":
    "لم يُزَل شيء من هذا الحاسوب: يبقى الاسم ومجموعات الأجهزة والمفتاح كما هي، ولا تلزم دعوة جديدة.",
  "deactivated.by-itself": "عند تفعيل الجهاز من جديد تعرض هذه النافذة ذلك تلقائيًا.",
  "deactivated.check": "إعادة التحقق",
  "deactivated.asked": "سُئل في {time}: لا جديد بعد.",
  "deactivated.ask.title": "طلب تفعيله من المسؤول",
  "deactivated.ask.text":
    "مرحبًا، الجهاز {device} في المؤسسة {organization} معطَّل. هل يمكن تفعيله من جديد من فضلكم؟",
  "deactivated.ask.unknown": "مرحبًا، الجهاز الذي أستخدمه معطَّل. هل يمكن تفعيله من جديد من فضلكم؟",

  // Declined, for good.
  "declined.title": "رُفضت الدعوة",
  "declined.kicker": "تم",
  "declined.lead": "رفضت دعوة المؤسسة {organization}. لم يتغيّر شيء على هذا الحاسوب.",
  "declined.mistake": "إذا حدث ذلك خطأً، فيُرجى طلب دعوة جديدة من الجهة الداعية.",

  // A failure, whose own words are the agent’s.
  "problem.kicker": "{subject} · {tone}",
  "problem.card": "الدعوة المعنية",
  "problem.subject.key": "الرابط",
  "problem.subject.door": "الخدمة",
  "problem.subject.cable": "الشبكة",
  "problem.subject.cabinet": "بيانات الاعتماد",
  "problem.subject.letter": "الدعوة",
  "problem.subject.machine": "هذا الحاسوب",
  "problem.subject.label": "الاسم",
  "problem.subject.drawer": "الإعدادات والسجلات",
  "problem.subject.frame": "النافذة",
  "problem.subject.mark": "البرنامج نفسه",
  "problem.tone.mend": "يمكنك إصلاح ذلك",
  "problem.tone.later": "تستحق محاولة أخرى",
  "problem.tone.help": "يمكن لغيرك إصلاح ذلك",
  "problem.tone.over": "لم يعد الاستخدام ممكنًا",
  "problem.tone.halt": "توقف لأجل السلامة",
  "retry.again": "إعادة المحاولة",
  "retry.check": "التحقق الآن",
  "retry.certificate": "إعادة فحص الشهادة",
  "retry.signed-in": "سجّلت الدخول، إعادة المحاولة",
  "retry.service": "إعادة فحص الخدمة",
  "retry.waited": "انتظرت، إعادة المحاولة",
  "retry.stored-now": "تم التخزين، إعادة المحاولة",
  "retry.issuer": "إعادة فحص جهة الإصدار",
  "retry.clock": "ضبطت الساعة، إعادة المحاولة",
  "retry.stored": "خزّنتها، إعادة المحاولة",
  "retry.unlock": "فتح القفل وإعادة المحاولة",
  "retry.stored-anew": "خزّنتها من جديد، إعادة المحاولة",
  "retry.keychain": "إعادة تجربة سلسلة المفاتيح",
  "retry.confirm": "تأكيد وإعادة المحاولة",
  "retry.corrected": "صحّحته، إعادة المحاولة",
  "retry.allowed": "سُمح به الآن، إعادة المحاولة",
  "retry.enabled": "فُعّل الآن، إعادة المحاولة",
  "retry.ask-now": "سؤال الخدمة الآن",
  "retry.repaired": "أصلحته، إعادة المحاولة",
  "retry.active": "فُعّل من جديد، إعادة المحاولة",
  "retry.protected": "حميته، إعادة المحاولة",
  "retry.made-room": "أخليت مساحة، إعادة المحاولة",

  // A request for a new invitation, ready to be sent, and a report.
  "ask.title": "طلب دعوة جديدة من {inviter}",
  "ask.title.unknown": "طلب دعوة جديدة من الجهة الداعية",
  "ask.text":
    "مرحبًا {inviter}، فتحت الدعوة إلى المؤسسة {organization} للحاسوب {machine}. {why} هل يمكن إرسال دعوة جديدة إليّ من فضلكم؟",
  "ask.text.unknown": "مرحبًا، فتحت دعوتي. {why} هل يمكن إرسال دعوة جديدة إليّ من فضلكم؟",
  "ask.why.insecure": "تشير إلى عنوان من دون https.",
  "ask.why.unknown": "لا تعرفها الخدمة.",
  "ask.why.forgotten": "لم تعد الخدمة تعرفها.",
  "ask.why.expired": "انتهت صلاحيتها.",
  "ask.why.withdrawn": "سُحبت.",
  "ask.why.declined": "رُفضت.",
  "ask.why.rejected": "لم تتم الموافقة عليها.",
  "ask.why.late": "لم تتم الموافقة عليها في الوقت المحدد.",
  "ask.why.used": "سبق استخدامها.",
  "ask.why.elsewhere": "تُستخدم على حاسوب آخر.",
  "ask.why.hardware": "قُبلت على عتاد آخر.",
  "ask.why.reinstalled": "هي لحاسوب أُعيد تثبيته.",
  "ask.why.repaired": "هي لحاسوب أُصلح.",
  "ask.why.original": "قُبلت على الحاسوب الأصلي.",
  "ask.why.removed": "أدت إلى جهاز أُزيل.",
  "support.help": "المساعدة: {contact}",
  "report.title": "إبلاغ القائم على هذا الحاسوب",
  "report.says": "يقول {product}: {title} ({code}).",
  "report.detail": "التفاصيل: {detail}.",
  "report.service": "الخدمة: {service}.",
  "report.machine": "الحاسوب: {machine}.",

  // The steps of the work, each as a task; the one under way is told by the texts below these.
  "plan.reading-invitation": "قراءة الدعوة",
  "plan.opening-credentials": "فتح سلسلة مفاتيح هذا الحاسوب",
  "plan.signing-in": "تسجيل الدخول إلى الخدمة",
  "plan.looking-up": "سؤال الخدمة عن الدعوة",
  "plan.accepting": "قبول الدعوة",
  "plan.declining": "رفض الدعوة",
  "plan.renaming": "تغيير الاسم",
  "plan.reading-device": "قراءة ما يتاح لهذا الحاسوب",
  "plan.securing-key": "إنشاء مفتاح هذا الحاسوب الخاص به",
  "plan.recording": "تدوين الرد",
  "plan.leaving": "مغادرة المؤسسة",
  "plan.waiting-for-turn": "انتظار البرنامج الآخر",
  "plan.recovering": "السؤال عن مصير رد سابق",

  // Something is under way.
  "step.reading-invitation": "قراءة الدعوة…",
  "step.opening-credentials": "فتح سلسلة مفاتيح هذا الحاسوب…",
  "step.signing-in": "تسجيل الدخول إلى الخدمة…",
  "step.looking-up": "سؤال الخدمة عن الدعوة…",
  "step.accepting": "قبول الدعوة…",
  "step.declining": "رفض الدعوة…",
  "step.renaming": "تغيير الاسم…",
  "step.reading-device": "قراءة ما يتاح لهذا الحاسوب…",
  "step.securing-key": "إنشاء مفتاح هذا الحاسوب الخاص به…",
  "step.recording": "تدوين الرد…",
  "step.leaving": "مغادرة المؤسسة…",
  "step.waiting-for-turn": "برنامج آخر يضم هذا الحاسوب إلى مؤسسة؛ في انتظاره…",
  "step.recovering": "السؤال عن مصير رد سابق…",

  "sentences.two": "{first} {next}",
} as const satisfies Readonly<Record<keyof typeof English, string>>;
