import type { FAILURES as English } from "../en/failures.ts";

/** Failures and notices in Arabic. */
export const FAILURES = {
  "error.link.none.title": "لم يُعثر على دعوة",
  "error.link.none.text": "لا يوجد في هذا النص رابط دعوة ولا رمز وصول.",
  "error.link.none.advice": "يُرجى لصق الرابط أو رمز الوصول من رسالة الدعوة.",
  "error.link.malformed.title": "هذا ليس رابط دعوة",
  "error.link.malformed.text": "صيغة الرابط ليست صيغة دعوة.",
  "error.link.malformed.advice":
    "يُرجى نسخ الرابط كاملًا من الرسالة، أو كتابة رمز الوصول الوارد تحته.",
  "error.link.cut_off.title": "الرابط مقطوع",
  "error.link.cut_off.text": "جزء من الرابط أو الرمز مفقود؛ فبرامج البريد تقطع الأسطر الطويلة.",
  "error.link.cut_off.advice": "يُرجى نسخ الرابط كاملًا من الرسالة، أو كتابة رمز الوصول الوارد تحته.",
  "error.link.mistyped.title": "أحد الأحرف خطأ",
  "error.link.mistyped.text":
    "تغيّر الرابط أو الرمز في الطريق أو كُتب خطأً، فأحرف التحقق فيه لا تتطابق.",
  "error.link.mistyped.advice": "يُرجى مقارنته بالرسالة حرفًا حرفًا، أو لصقه بدلًا من كتابته.",
  "error.link.foreign.title": "هذا الرابط لبرنامج آخر",
  "error.link.foreign.text": "الرابط ليس دعوة لهذا البرنامج.",
  "error.link.foreign.advice":
    "يُرجى استخدام الرابط الوارد في رسالة الدعوة، أو سؤال الجهة الداعية عن البرنامج المقصود.",
  "error.link.ambiguous.title": "أكثر من دعوة واحدة",
  "error.link.ambiguous.text": "في النص دعوتان مختلفتان أو أكثر.",
  "error.link.ambiguous.advice": "يُرجى لصق الرابط أو الرمز المطلوب وحده.",
  "error.link.wrapped.title": "حماية البريد تُخفي الرابط",
  "error.link.wrapped.text":
    "وضعت خدمة لحماية البريد رابطها الخاص مكان الدعوة، ولا يستطيع قراءته إلا خادمها.",
  "error.link.wrapped.advice":
    "يُرجى كتابة رمز الوصول الوارد في الرسالة، أو فتح الرابط في متصفح ويب ثم لصق العنوان الذي يؤدي إليه.",
  "error.service.not_configured.title": "لم تُحدَّد أي خدمة",
  "error.service.not_configured.text":
    "لا تذكر الدعوة الخدمة التي تتبعها، وليس لهذا الحاسوب خدمة افتراضية.",
  "error.service.not_configured.advice":
    "يُرجى استخدام الرابط بدلًا من الرمز، أو تعيين `defaultService` في ملف الإعدادات.",
  "error.service.not_allowed.title": "هذه الخدمة غير مسموح بها هنا",
  "error.service.not_allowed.text":
    "تتبع الدعوة خدمة لا يُسمح لهذا الحاسوب بالاتصال بها. لم يُرسَل شيء.",
  "error.service.not_allowed.advice":
    "إذا كانت هذه الخدمة متوقعة، فيُرجى أن تطلب من القائم على هذا الحاسوب إضافتها إلى ملف الإعدادات.",
  "error.service.address_invalid.title": "هذا ليس عنوان خدمة",
  "error.service.address_invalid.text": "عنوان الخدمة من نوع https، ولا شيء فيه بعد الاسم.",
  "error.service.address_invalid.advice": "يُرجى كتابته كما يرد في رسالة الدعوة، وأوله https.",
  "error.service.insecure.title": "هذه الخدمة غير محمية",
  "error.service.insecure.text": "تذكر الدعوة خدمة من دون https. لم يُرسَل شيء.",
  "error.service.insecure.advice": "يُرجى طلب رابط https من الجهة الداعية.",
  "error.service.unreachable.title": "تعذّر الوصول إلى الخدمة",
  "error.service.unreachable.text": "تعذّر إنشاء أي اتصال بالخدمة.",
  "error.service.unreachable.advice":
    "يُرجى التحقق من شبكة هذا الحاسوب ثم إعادة المحاولة؛ لا يضيع شيء ولا يحدث شيء مرتين.",
  "error.service.timeout.title": "الخدمة تستغرق وقتًا طويلًا",
  "error.service.timeout.text": "لم تُجب الخدمة في الوقت المحدد.",
  "error.service.timeout.advice": "يُرجى إعادة المحاولة؛ لا تُقبل الدعوة نفسها مرتين أبدًا.",
  "error.service.certificate.title": "لم تُثبت الخدمة هويتها",
  "error.service.certificate.text": "شهادتها غير صالحة لها. لم يُرسَل أي شيء سري.",
  "error.service.certificate.advice":
    "يُرجى التحقق من ساعة هذا الحاسوب؛ وإذا كانت صحيحة، فإبلاغ مشغّل الخدمة بما يرد أدناه.",
  "error.service.redirected.title": "الخدمة تحيلنا إلى مكان آخر",
  "error.service.redirected.text": "أجابت الخدمة بإعادة توجيه، ولا تُتَّبع إعادة التوجيه.",
  "error.service.redirected.advice":
    "إذا كانت هذه الشبكة تطلب تسجيل الدخول أولًا، فيُرجى تسجيل الدخول في متصفح ثم إعادة المحاولة.",
  "error.service.not_latchkey.title": "أجاب شيء آخر",
  "error.service.not_latchkey.text":
    "من أجاب ليس خدمة دعوات؛ قد تكون صفحة تسجيل الدخول إلى هذه الشبكة.",
  "error.service.not_latchkey.advice":
    "إذا كانت هذه الشبكة تطلب تسجيل الدخول أولًا، فيُرجى تسجيل الدخول في متصفح ثم إعادة المحاولة.",
  "error.service.metadata_invalid.title": "إعداد الخدمة غير صحيح",
  "error.service.metadata_invalid.text":
    "ما تقوله الخدمة عن نفسها لا يطابق عنوانها، ولذلك لا يوثق بها.",
  "error.service.metadata_invalid.advice":
    "يُرجى إبلاغ مشغّل الخدمة؛ لا يلزم تغيير شيء على هذا الحاسوب.",
  "error.service.rate_limited.title": "محاولات كثيرة جدًا",
  "error.service.rate_limited.text": "تطلب الخدمة الانتظار قبل المحاولة التالية.",
  "error.service.rate_limited.advice": "يُرجى الانتظار دقيقة ثم إعادة المحاولة.",
  "error.service.failed.title": "حدثت مشكلة في الخدمة",
  "error.service.failed.text": "تعذّر على الخدمة أن تجيب بسبب خلل فيها.",
  "error.service.failed.advice":
    "يُرجى إعادة المحاولة بعد بضع دقائق؛ لا تُقبل الدعوة نفسها مرتين أبدًا.",
  "error.service.request_refused.title": "رفضت الخدمة الطلب",
  "error.service.request_refused.text":
    "لم تأخذ الخدمة ما أرسله هذا البرنامج؛ قد يكون إصدار أحدهما قديمًا جدًا.",
  "error.service.request_refused.advice":
    "يُرجى تحديث هذا البرنامج ثم إعادة المحاولة؛ وإذا تكرر ذلك، فإبلاغ مشغّل الخدمة.",
  "error.network.offline.title": "هذا الحاسوب غير متصل",
  "error.network.offline.text": "لا طريق من هذا الحاسوب إلى الخدمة: لا توجد شبكة أو لا يوجد مسار.",
  "error.network.offline.advice":
    "يُرجى التحقق من الكبل أو الاتصال اللاسلكي ثم إعادة المحاولة؛ لا يضيع شيء في هذه الأثناء.",
  "error.network.name_unresolved.title": "لم يُعثر على عنوان الخدمة",
  "error.network.name_unresolved.text": "تعذّر البحث عن اسم الخدمة في هذه الشبكة.",
  "error.network.name_unresolved.advice":
    "يُرجى التحقق من خادم الأسماء (DNS) في الشبكة ثم إعادة المحاولة؛ لا يضيع شيء في هذه الأثناء.",
  "error.network.proxy_unreachable.title": "تعذّر الوصول إلى الخادم الوكيل",
  "error.network.proxy_unreachable.text":
    "يصل هذا الحاسوب إلى الخدمة عبر خادم وكيل، والخادم الوكيل لا يجيب.",
  "error.network.proxy_unreachable.advice":
    "يُرجى التحقق من `proxy` في ملف الإعدادات أو من `HTTPS_PROXY` ثم إعادة المحاولة.",
  "error.network.proxy_refused.title": "الخادم الوكيل يمنع المرور",
  "error.network.proxy_refused.text":
    "يطلب الخادم الوكيل لهذه الشبكة بيانات اعتماد أخرى، أو يمنع الاتصال.",
  "error.network.proxy_refused.advice":
    "يُرجى تخزين اسم المستخدم وكلمة المرور للخادم الوكيل وفق ما يرد عن `proxyCredentialFile` في `docs/cli.md` ثم إعادة المحاولة.",
  "error.network.captive_portal.title": "هذه الشبكة تطلب تسجيل الدخول أولًا",
  "error.network.captive_portal.text":
    "أجابت صفحة ويب بدلًا من الخدمة، كما تفعل صفحات تسجيل الدخول في شبكات الضيوف.",
  "error.network.captive_portal.advice":
    "يُرجى فتح متصفح وتسجيل الدخول إلى الشبكة ثم إعادة المحاولة.",
  "error.network.intercepted.title": "أجاب طرف آخر بدلًا من الخدمة",
  "error.network.intercepted.text":
    "الشهادة من جهة إصدار لا يثق بها هذا الحاسوب، كخادم وكيل يفحص الاتصالات. لم يُرسَل أي شيء سري.",
  "error.network.intercepted.advice":
    "يُرجى سؤال مشغّل هذه الشبكة عن جهة الإصدار المذكورة أدناه؛ وإذا كانت مقصودة، فتحديد شهادتها في `caFile`.",
  "error.clock.skewed.title": "ساعة هذا الحاسوب خاطئة",
  "error.clock.skewed.text":
    "تختلف الساعة عن ساعة الخدمة اختلافًا كبيرًا يُرفض معه كل إثبات من هذا الحاسوب.",
  "error.clock.skewed.advice":
    "يُرجى ضبط تاريخ هذا الحاسوب ووقته، ويُفضَّل بوقت الشبكة (NTP)، ثم إعادة المحاولة.",
  "error.credentials.absent.title": "لا بيانات اعتماد لهذه الخدمة",
  "error.credentials.absent.text": "ليست لهذا الحاسوب بيانات اعتماد عميل لدى الخدمة.",
  "error.credentials.absent.advice":
    "يُرجى تخزين البيانات التي تسلّمتها بالأمر `latchkey credentials set`.",
  "error.credentials.locked.title": "سلسلة المفاتيح مقفلة",
  "error.credentials.locked.text":
    "بيانات الاعتماد في سلسلة مفاتيح هذا الحاسوب، وسلسلة المفاتيح مقفلة.",
  "error.credentials.locked.advice":
    "يُرجى فتح قفل سلسلة المفاتيح (بتسجيل الدخول إلى جلسة سطح المكتب) ثم إعادة المحاولة.",
  "error.credentials.lost.title": "بيانات الاعتماد مفقودة",
  "error.credentials.lost.text": "خُزّنت بيانات اعتماد على هذا الحاسوب ولم تعد في سلسلة مفاتيحه.",
  "error.credentials.lost.advice":
    "يُرجى تخزينها من جديد بالأمر `latchkey credentials set`، أو طلب دعوة جديدة.",
  "error.credentials.unavailable.title": "يتعذّر الوصول إلى الأسرار",
  "error.credentials.unavailable.text":
    "لا يمكن الآن استخدام سلسلة مفاتيح هذا الحاسوب أو المخزن المعيّن مكانها.",
  "error.credentials.unavailable.advice":
    "يُرجى بدء جلسة سطح مكتب فيها سلسلة مفاتيح. وفي حاسوب من دونها، يُرجى تعيين `credentialStore` في ملف الإعدادات إلى `encrypted-file` (ومعه `credentialKey`) أو `systemd-credentials`؛ والأمر `latchkey doctor` يعرض المزيد.",
  "error.credentials.malformed.title": "تعذّرت قراءة بيانات الاعتماد",
  "error.credentials.malformed.text": "ما هو مخزّن أو ما سُلّم ليس بيانات اعتماد عميل.",
  "error.credentials.malformed.advice":
    "يُرجى تخزينها من جديد بالأمر `latchkey credentials set`؛ وتعليماته تبيّن الصيغة.",
  "error.credentials.not_stored.title": "لم تُخزَّن بيانات الاعتماد",
  "error.credentials.not_stored.text": "أخذت سلسلة المفاتيح بيانات الاعتماد ولم تحتفظ بها.",
  "error.credentials.not_stored.advice":
    "إذا طرحت سلسلة المفاتيح سؤالًا، فيُرجى تأكيده ثم إعادة المحاولة.",
  "error.credentials.rejected.title": "الخدمة لا تقبل بيانات الاعتماد",
  "error.credentials.rejected.text":
    "معرّف العميل أو سره خاطئ أو مسحوب، أو أن ساعة هذا الحاسوب بعيدة جدًا عن الصواب.",
  "error.credentials.rejected.advice":
    "يُرجى التحقق من الساعة، ثم تخزين بيانات الاعتماد الصحيحة بالأمر `latchkey credentials set`.",
  "error.credentials.insufficient.title": "بيانات الاعتماد لا تسمح بذلك",
  "error.credentials.insufficient.text":
    "تعرف الخدمة بيانات الاعتماد، لكنها لا تسمح لها بفتح الدعوات أو الرد عليها.",
  "error.credentials.insufficient.advice":
    "يُرجى طلب بيانات اعتماد ذات النطاق `invitation` من مشغّل الخدمة.",
  "error.credentials.dpop_refused.title": "الخدمة لا تربط رموزها المميزة",
  "error.credentials.dpop_refused.text":
    "تشترط الإعدادات رموز دخول مميزة مرتبطة بهذا الحاسوب (DPoP)، وقد أصدرت الخدمة نوعًا آخر.",
  "error.credentials.dpop_refused.advice": "يُرجى أن تطلب من مشغّل الخدمة تفعيل DPoP لهذا العميل.",
  "error.invitation.unknown.title": "الخدمة لا تعرف هذه الدعوة",
  "error.invitation.unknown.text": "لا توجد دعوة لهذا الرابط أو الرمز.",
  "error.invitation.unknown.advice":
    "يُرجى مقارنته بالرسالة. وإذا كان مطابقًا، فطلب دعوة جديدة من الجهة الداعية.",
  "error.invitation.expired.title": "انتهت صلاحية الدعوة",
  "error.invitation.expired.text": "انقضت مدتها، فلا يمكن قبولها ولا رفضها.",
  "error.invitation.expired.advice": "يُرجى أن تطلب من الجهة الداعية إرسالها مرة أخرى.",
  "error.invitation.revoked.title": "سُحبت الدعوة",
  "error.invitation.revoked.text": "سحبتها الجهة التي أرسلتها.",
  "error.invitation.revoked.advice": "إذا لم يكن ذلك متوقعًا، فيُرجى سؤال الجهة الداعية.",
  "error.invitation.superseded.title": "أُرسلت دعوة أحدث",
  "error.invitation.superseded.text": "حلّت محل هذه الدعوة دعوة أخرى عند إعادة إرسالها.",
  "error.invitation.superseded.advice": "يُرجى البحث عن أحدث رسالة دعوة واستخدام رابطها.",
  "error.invitation.declined.title": "رُفضت الدعوة",
  "error.invitation.declined.text": "سبق أن رُفضت هذه الدعوة.",
  "error.invitation.declined.advice": "إذا حدث ذلك خطأً، فيُرجى طلب دعوة جديدة من الجهة الداعية.",
  "error.invitation.rejected.title": "لم يوافق المسؤول",
  "error.invitation.rejected.text": "رُوجع القبول ولم تتم الموافقة عليه.",
  "error.invitation.rejected.advice": "يُرجى سؤال الجهة الداعية؛ فبإمكانها إرسال دعوة جديدة.",
  "error.invitation.used.title": "سبق استخدام الدعوة",
  "error.invitation.used.text": "قُبلت الدعوة من قبل، ولا يُرد على الدعوة إلا مرة واحدة.",
  "error.invitation.used.advice":
    "إذا كان يُفترض أن هذا الجهاز هو الذي قبلها، فيُرجى تشغيل `latchkey status`؛ وإلا فطلب دعوة لهذا الجهاز من الجهة الداعية.",
  "error.invitation.bound_elsewhere.title": "قبل جهاز آخر هذه الدعوة",
  "error.invitation.bound_elsewhere.text": "الدعوة للجهاز الذي قبلها وحده، ولم يكن هذا الجهاز.",
  "error.invitation.bound_elsewhere.advice": "يُرجى طلب دعوة لهذا الجهاز من الجهة الداعية.",
  "error.acceptance.unknown.title": "الخدمة لا تعرف هذا القبول",
  "error.acceptance.unknown.text":
    "ما ينتظره هذا الحاسوب غير موجود لدى الخدمة، أو ليس لهذا الحاسوب.",
  "error.acceptance.unknown.advice": "يُرجى فتح الدعوة من جديد، أو طلب دعوة جديدة.",
  "error.approval.pending.title": "في انتظار الموافقة",
  "error.approval.pending.text": "لم يصدر قرار المسؤول بعد.",
  "error.approval.pending.advice": "يُرجى تشغيل `latchkey wait` لاحقًا؛ لا يضيع شيء في هذه الأثناء.",
  "error.answer.unconfirmed.title": "أُرسل ردك ولم يصل التأكيد",
  "error.answer.unconfirmed.text":
    "انقطع الاتصال قبل أن تؤكد الخدمة الرد. الرد مدوَّن ولا يُحتسب مرتين أبدًا.",
  "error.answer.unconfirmed.advice":
    "يُرجى إعادة المحاولة عند عودة الشبكة؛ وستُسأل الخدمة عما تسلّمته.",
  "error.answer.void.title": "يجب إعطاء الرد مرة أخرى",
  "error.answer.void.text": "لم تصل محاولة سابقة إلى الخدمة قط، وأُلغيت حتى لا تُحتسب لاحقًا.",
  "error.answer.void.advice": "يُرجى فتح الدعوة وإعادة المحاولة.",
  "error.acceptance.expired.title": "لم تصدر الموافقة في الوقت المحدد",
  "error.acceptance.expired.text": "انتظر القبول موافقة أحد المسؤولين حتى انقضت مدته.",
  "error.acceptance.expired.advice": "يُرجى أن تطلب من الجهة الداعية إرسال الدعوة مرة أخرى.",
  "error.machine.id_missing.title": "ليست لهذا الحاسوب هوية",
  "error.machine.id_missing.text": "معرّف الحاسوب في نظام التشغيل مفقود أو فارغ أو غير حقيقي.",
  "error.machine.id_missing.advice":
    "في Linux يُرجى تشغيل `systemd-machine-id-setup` بصلاحيات root ثم إعادة المحاولة.",
  "error.machine.changed.title": "ليس هذا هو الحاسوب المنضم",
  "error.machine.changed.text": "الانضمام المحفوظ على هذا القرص تم على عتاد آخر أو على تثبيت آخر.",
  "error.machine.changed.advice": "يُرجى طلب دعوة جديدة لهذا الحاسوب؛ فالانضمام القديم لا يُستخدم هنا.",
  "error.device.not_enrolled.title": "هذا الحاسوب غير منضم",
  "error.device.not_enrolled.text": "لم تُقبل أي دعوة على هذا الحاسوب بعد.",
  "error.device.not_enrolled.advice": "يُرجى فتح دعوة بالأمر `latchkey open` أو `latchkey accept`.",
  "error.device.ambiguous.title": "أي مؤسسة؟",
  "error.device.ambiguous.text": "هذا الحاسوب جهاز في أكثر من مؤسسة.",
  "error.device.ambiguous.advice": "يُرجى تحديد \u200e`--organization`\u200e.",
  "error.device.unknown.title": "الخدمة لم تعد تعرف هذا الجهاز",
  "error.device.unknown.text": "أُزيل الجهاز لدى الخدمة.",
  "error.device.unknown.advice": "يُرجى طلب دعوة جديدة لهذا الحاسوب.",
  "error.device.deactivated.title": "هذا الجهاز معطَّل",
  "error.device.deactivated.text": "عطّل أحد المسؤولين هذا الجهاز.",
  "error.device.deactivated.advice": "يُرجى أن تطلب من مسؤول المؤسسة تفعيله من جديد.",
  "error.device.refused.title": "الخدمة لا تقبل هذا الجهاز",
  "error.device.refused.text":
    "عُطّل الجهاز أو أُزيل، أو استُبدلت بيانات اعتماده، أو أن ساعة هذا الحاسوب بعيدة جدًا عن الصواب.",
  "error.device.refused.advice": "يُرجى التحقق من الساعة، ثم سؤال مسؤول المؤسسة.",
  "error.name.empty.title": "الاسم فارغ",
  "error.name.empty.text": "يحتاج الجهاز إلى اسم يتعرّف إليه الناس.",
  "error.name.empty.advice": "يُرجى إدخال اسم، كمكان وجود الجهاز.",
  "error.name.too_long.title": "الاسم طويل جدًا",
  "error.name.too_long.text": "اسم الجهاز 64 حرفًا على الأكثر.",
  "error.name.too_long.advice": "يُرجى تقصير الاسم.",
  "error.name.forbidden_character.title": "في الاسم حرف لا يمكن إظهاره",
  "error.name.forbidden_character.text":
    "لا تُقبل أحرف التحكم وفواصل الأسطر والأحرف غير المرئية والأحرف التي تغيّر الاتجاه.",
  "error.name.forbidden_character.advice": "يُرجى كتابة الاسم بدلًا من لصقه.",
  "error.name.taken.title": "هذا الاسم لجهاز آخر",
  "error.name.taken.text": "لكل جهاز في هذه المؤسسة اسم خاص به، وهذا الاسم مستخدم.",
  "error.name.taken.advice": "يُرجى اختيار اسم آخر، برقم أو مكان مثلًا.",
  "error.reason.too_long.title": "السبب طويل جدًا",
  "error.reason.too_long.text": "نص السبب 500 حرف على الأكثر.",
  "error.reason.too_long.advice": "يُرجى تقصير السبب.",
  "error.machine.reinstalled.title": "أُعيد تثبيت هذا الحاسوب",
  "error.machine.reinstalled.text": "العتاد هو نفسه الذي انضم، ونظام التشغيل عليه تثبيت آخر.",
  "error.machine.reinstalled.advice":
    "يُرجى فتح دعوة لهذا الحاسوب؛ وعند موافقة أحد المسؤولين يستعيد اسمه ومكانه السابقين.",
  "error.machine.board_replaced.title": "استُبدل جزء من هذا الحاسوب",
  "error.machine.board_replaced.text":
    "بعض العتاد هو نفسه الذي انضم وبعضه ليس كذلك، كما بعد تغيير اللوحة الأم.",
  "error.machine.board_replaced.advice":
    "يُرجى طلب دعوة لهذا الحاسوب؛ وسيرى أحد المسؤولين أنه الحاسوب نفسه بعد إصلاحه.",
  "error.machine.disk_moved.title": "هذا القرص من حاسوب آخر",
  "error.machine.disk_moved.text":
    "القرص هو نفسه الذي انضم، أما العتاد من حوله فلا: نُقل القرص إلى هنا أو استُبدلت اللوحة الأم.",
  "error.machine.disk_moved.advice":
    "يُرجى طلب دعوة لهذا الحاسوب، أو إعادة القرص إلى الحاسوب الذي انضم فيه.",
  "error.machine.cloned.title": "هذه نسخة من حاسوب آخر",
  "error.machine.cloned.text":
    "جاء الانضمام مع صورة نظام منسوخة؛ والحاسوب الذي تم عليه حاسوب مختلف.",
  "error.machine.cloned.advice":
    "يُرجى طلب دعوة لهذا الحاسوب ليصبح جهازًا مستقلًا؛ فالانضمام المنسوخ لا يُستخدم.",
  "error.enrolment.busy.title": "يجري ضم هذا الحاسوب بالفعل",
  "error.enrolment.busy.text": "عملية أخرى ترد الآن على دعوة أو تغيّر انضمام هذا الحاسوب.",
  "error.enrolment.busy.advice": "يُرجى الانتظار حتى تنتهي ثم إعادة المحاولة؛ العملية مذكورة أدناه.",
  "error.usage.invalid.title": "لا يمكن فهم الأمر",
  "error.usage.invalid.text":
    "أحد الخيارات أو الوسائط ناقص أو غير معروف أو غير صالح أو يتعارض مع غيره.",
  "error.usage.invalid.advice": "يُرجى تشغيل الأمر مع \u200e`--help`\u200e.",
  "error.config.invalid.title": "تعذّرت قراءة الإعدادات",
  "error.config.invalid.text": "ملف الإعدادات مفقود أو تالف أو فيه شيء غير متوقع.",
  "error.config.invalid.advice": "يُرجى تصحيح الموضع المذكور أدناه؛ ووصف الملف في `docs/cli.md`.",
  "error.config.unsafe.title": "أحد الملفات غير محمي",
  "error.config.unsafe.text": "يستطيع غير المالك تغيير الملف المذكور أدناه، ولذلك لا يُستخدم.",
  "error.config.unsafe.advice":
    "يُرجى جعل الملف ملكًا لـ root أو لك، وإزالة إذن الكتابة من جميع الآخرين.",
  "error.config.overruled.title": "إحدى الخدمات لا تُعتمد",
  "error.config.overruled.text": "تذكر الإعدادات خدمة لا تسمح بها سياسة المسؤول.",
  "error.config.overruled.advice":
    "يُرجى أن تطلب من القائم على هذا الحاسوب السماح بها، أو حذفها من ملف الإعدادات.",
  "error.sheet.unreadable.title": "تعذّرت قراءة الجدول",
  "error.sheet.unreadable.text":
    "جدول الحواسيب تالف، أو ليس ملف CSV أو XLSX يحتوي على الأعمدة اللازمة.",
  "error.sheet.unreadable.advice":
    "يُرجى تصحيح ما هو مذكور أدناه، أو حفظ الجدول من جديد بصيغة XLSX أو CSV بترميز UTF-8.",
  "error.sheet.row_missing.title": "هذا الحاسوب ليس في الجدول",
  "error.sheet.row_missing.text":
    "لا يذكر أي صف من الجدول هذا الحاسوب برقمه التسلسلي أو عنوان MAC أو معرّفه أو اسم مضيفه.",
  "error.sheet.row_missing.advice":
    "يُرجى إضافة صف له أو تصحيح الصف المقصود؛ وما يعرّف به هذا الحاسوب نفسه مذكور أدناه.",
  "error.sheet.row_ambiguous.title": "لا يوضح الجدول أي صف هو المقصود",
  "error.sheet.row_ambiguous.text":
    "أكثر من صف واحد يطابق هذا الحاسوب، أو يطابقه صف في عمود ولا يطابقه في عمود آخر.",
  "error.sheet.row_ambiguous.advice":
    "يُرجى تصحيح الصفوف المذكورة أدناه، بحيث يصف هذا الحاسوبَ صف واحد فقط.",
  "error.state.corrupt.title": "تلف أحد السجلات",
  "error.state.corrupt.text": "تعذّرت قراءة ملف لهذا البرنامج. وُضع جانبًا ولم يُحذف.",
  "error.state.corrupt.advice":
    "يُرجى تشغيل `latchkey status`؛ وإذا كان الجهاز غير موجود هناك، فإعادة الانضمام.",
  "error.state.newer.title": "كان هنا إصدار أحدث",
  "error.state.newer.text": "كتب إصدار أحدث من هذا البرنامج أحد السجلات. وُضع جانبًا ولم يُحذف.",
  "error.state.newer.advice":
    "يُرجى تثبيت الإصدار الأحدث من جديد وإعادة الملف المذكور أدناه إلى مكانه.",
  "error.state.unwritable.title": "تعذّر حفظ أي شيء",
  "error.state.unwritable.text": "لا يمكن استخدام مجلد الحالة، فلا يمكن الاحتفاظ بشيء.",
  "error.state.unwritable.advice":
    "يُرجى التحقق من المساحة المتاحة ومن أذونات المجلد المذكور أدناه.",
  "error.window.no_display.title": "لا توجد شاشة عرض",
  "error.window.no_display.text": "تحتاج النافذة إلى جلسة رسومية.",
  "error.window.no_display.advice": "يُرجى استخدام `latchkey inspect` و`latchkey accept` بدلًا منها.",
  "error.window.no_browser.title": "لا متصفح لعرض النافذة",
  "error.window.no_browser.text":
    "لم يُعثر على Chromium أو Chrome أو Edge، أو لم يُعثر عليه حيث يذكر ملف الإعدادات.",
  "error.window.no_browser.advice":
    "يُرجى تثبيت أحدها، أو كتابة مساره الصحيح في `browser` في ملف الإعدادات، أو استخدام `latchkey inspect` و`latchkey accept`.",
  "error.window.root.title": "لا تُفتح النافذة للمستخدم root",
  "error.window.root.text": "ترفض المتصفحات العمل بصلاحيات root، ولا تُعطَّل حمايتها هنا أبدًا.",
  "error.window.root.advice":
    "يُرجى التشغيل بحساب المستخدم العادي لجلسة سطح المكتب، أو استخدام `latchkey accept`.",
  "error.window.failed.title": "لم تُفتح النافذة",
  "error.window.failed.text": "بدأ المتصفح ولم يعرض النافذة.",
  "error.window.failed.advice":
    "يُرجى إعادة المحاولة، أو استخدام `latchkey inspect` و`latchkey accept`.",
  "error.window.unresponsive.title": "النافذة المفتوحة لا تجيب",
  "error.window.unresponsive.text": "هناك نافذة مفتوحة لهذا البرنامج، ولم تأخذ الدعوة.",
  "error.window.unresponsive.advice":
    "يُرجى إغلاق تلك النافذة أو إنهاء عمليتها، ثم فتح الرابط من جديد؛ لا يضيع شيء.",
  "error.window.full.title": "دعوات كثيرة جدًا في الانتظار",
  "error.window.full.text": "تحتفظ النافذة المفتوحة بـ 20 دعوة، ولم تُضف إليها هذه الدعوة.",
  "error.window.full.advice": "يُرجى الرد على بعضها هناك، ثم فتح الرابط من جديد.",
  "error.registration.unsupported.title": "لا يمكن تسجيل الروابط هنا",
  "error.registration.unsupported.text":
    "في هذا النظام يعرف سطح المكتب من التطبيق المثبَّت أي برنامج يفتح الروابط.",
  "error.registration.unsupported.advice": "يُرجى تثبيت تطبيق سطح المكتب وتشغيله مرة واحدة.",
  "error.registration.unwritable.title": "تعذّرت كتابة التسجيل",
  "error.registration.unwritable.text":
    "تعذّر تغيير الملف المذكور أدناه. وأُعيد ما تغيّر قبله إلى ما كان عليه.",
  "error.registration.unwritable.advice":
    "يُرجى التحقق من الأذونات والمساحة المتاحة؛ يحتاج \u200e`--system`\u200e إلى صلاحيات root، ومن دونه يكون التسجيل لك وحدك.",
  "error.registration.taken.title": "برنامج آخر يفتح هذه الروابط",
  "error.registration.taken.text":
    "روابط هذا البرنامج مسجَّلة للبرنامج المذكور أدناه، وقد تُرك كما هو.",
  "error.registration.taken.advice":
    "إذا لم يكن ذلك مقصودًا، فيُرجى نقل الروابط إلى هذا البرنامج بالأمر `latchkey register --replace`.",
  "error.registration.ineffective.title": "سطح المكتب يفتح شيئًا آخر",
  "error.registration.ineffective.text": "كُتب التسجيل، وما زال سطح المكتب يفضّل ما يرد أدناه.",
  "error.registration.ineffective.advice":
    "يُرجى تشغيل `latchkey doctor` لمعرفة أي إعداد هو الحاسم.",
  "error.internal.bug.title": "وقع Latchkey في خطأ",
  "error.internal.bug.text": "حدث شيء يُفترض أنه مستحيل.",
  "error.internal.bug.advice": "يُرجى إعادة المحاولة؛ وإذا تكرر ذلك، فالإبلاغ عنه مع التفاصيل أدناه.",
  "notice.accepted.approved.title": "اكتمل قبول سابق",
  "notice.accepted.approved.text":
    "كان قد انقطع بعد أن تسلّمته الخدمة: هذا الحاسوب هو الجهاز {deviceName} في المؤسسة {organization}.",
  "notice.accepted.waiting.title": "وصل قبول سابق",
  "notice.accepted.waiting.text":
    "كان قد انقطع بعد أن تسلّمته الخدمة؛ وتلزم موافقة أحد مسؤولي المؤسسة {organization}.",
  "notice.accepted.rejected.title": "لم تتم الموافقة على قبول سابق",
  "notice.accepted.rejected.text":
    "كانت الخدمة قد تسلّمته، ولم يوافق عليه مسؤول المؤسسة {organization}.",
  "notice.accepted.expired.title": "انتهت صلاحية قبول سابق",
  "notice.accepted.expired.text":
    "كانت الخدمة قد تسلّمته، ولم تصدر موافقة من المؤسسة {organization} في الوقت المحدد.",
  "notice.not_delivered.title": "لم يصل رد سابق",
  "notice.not_delivered.text":
    "انقطع الرد على المؤسسة {organization} قبل أن تتسلّمه الخدمة. لم يتغيّر شيء؛ يُرجى فتح الدعوة من جديد.",
  "notice.unconfirmed.title": "رد سابق لم يُؤكَّد بعد",
  "notice.unconfirmed.text":
    "تعذّر السؤال عما إذا كانت المؤسسة {organization} قد تسلّمته: {reason}. سيُسأل عنه في المرة القادمة.",
  "notice.put_away.text": "{text} {advice}",
  "notice.put_away.file": "{text} {advice} الملف الآن: {file}",
  "notice.key.changed.title": "تغيّر مفتاح هذا الجهاز",
  "notice.key.changed.text":
    "كان التغيير قد انقطع؛ لدى {service} يُعتمد المفتاح الجديد، ولا يفتح السابق شيئًا.",
  "notice.key.kept.title": "بقي مفتاح هذا الجهاز كما كان",
  "notice.key.kept.text":
    "انقطع تغيير المفتاح قبل أن يُعتمد لدى {service}؛ يُرجى إعادته إذا كان لا يزال مطلوبًا.",
  "notice.key_open.title": "تغيير مفتاح هذا الجهاز لم يكتمل",
  "notice.key_open.text": "لدى {service}: {reason}. سيُستأنف في المرة القادمة.",
  "notice.left.title": "اكتملت مغادرة سابقة",
  "notice.left.text": "كانت قد انقطعت: لم يعد هذا الحاسوب جهازًا في المؤسسة {organization}.",
  "notice.leaving.title": "مغادرة سابقة لم تكتمل",
  "notice.leaving.text":
    "ما زال على هذا الحاسوب شيء من المؤسسة {organization}: {reason}. ستُستأنف المغادرة في المرة القادمة.",
  "notice.reason": "{title} ({code})",
  "notice.queue_full.title": "دعوات كثيرة جدًا في الانتظار",
  "notice.queue_full.text":
    "{limit, plural, zero {في الانتظار # دعوة} one {في الانتظار دعوة واحدة (#)} two {في الانتظار دعوتان (#)} few {في الانتظار # دعوات} many {في الانتظار # دعوة} other {في الانتظار # دعوة}}، ولذلك لم تُضف دعوة فُتحت أخيرًا. يُرجى الرد على بعض هذه الدعوات، ثم فتح رابطها من جديد.",
  "notice.unusable.title": "فُتح رابط آخر: {title}",
  "notice.unusable.text": "{text} {advice}",
} as const satisfies Readonly<Record<keyof typeof English, string>>;
