// The words of banner and dialog in Arabic. The number is written from 3 on; one and two are words of their own.
import type { BannerCopy } from '../copy.js'

export const copy: BannerCopy = {
  locale: 'ar',
  direction: 'rtl',
  label: 'خيارات الخصوصية',
  title: 'الخيار لك فيما نجمعه',
  description:
    'بإذنك، نجمع نحن والخدمات المدرجة ضمن «تخصيص» بيانات عن كيفية استخدامك لهذا الموقع. تُحفظ إجابتك في ' +
    'ملف تعريف ارتباط. يمكنك تغيير إجابتك في أي وقت ضمن «تفضيلات الخصوصية».',
  optOutDescription:
    'نجمع نحن والخدمات المدرجة ضمن «تخصيص» بيانات عن كيفية استخدامك لهذا الموقع إلا إذا رفضت ذلك. تُحفظ ' +
    'إجابتك في ملف تعريف ارتباط. يمكنك تغيير إجابتك في أي وقت ضمن «تفضيلات الخصوصية».',
  signal: 'يطلب متصفحك عدم بيع بياناتك أو مشاركتها، ونحن نلتزم بذلك.',
  acceptAll: 'قبول الكل',
  rejectAll: 'رفض الكل',
  customize: 'تخصيص',
  dismiss: 'إغلاق',
  preferences: 'تفضيلات الخصوصية',
  saved: 'تم حفظ التفضيلات',
  preferencesDescription:
    'يمكنك اختيار ما يجوز لنا استخدام بياناتك من أجله. لا يتغير شيء قبل الحفظ، ويمكنك العودة إلى هنا في ' +
    'أي وقت.',
  saveChoices: 'حفظ الاختيارات',
  close: 'إغلاق دون حفظ',
  alwaysOn: 'مفعّل دائمًا',
  services: {
    zero: 'لا خدمات',
    one: 'خدمة واحدة',
    two: 'خدمتان',
    few: '{count} خدمات',
    many: '{count} خدمة',
    other: '{count} خدمة',
  },
  needs: 'تتطلب:',
  search: 'البحث عن خدمات',
  found: {
    zero: 'لم يُعثر على أي خدمة',
    one: 'عُثر على خدمة واحدة',
    two: 'عُثر على خدمتين',
    few: 'عُثر على {count} خدمات',
    many: 'عُثر على {count} خدمة',
    other: 'عُثر على {count} خدمة',
  },
  opensInNewTab: '(يُفتح في علامة تبويب جديدة)',
  stores: 'قد تخزّن',
  cookie: 'ملف تعريف ارتباط',
  localStorage: 'التخزين المحلي',
  sessionStorage: 'تخزين الجلسة',
  untilClosed: 'حتى إغلاق المتصفح',
  untilDeleted: 'حتى الحذف',
  leavesEu: 'قد تغادر البيانات الاتحاد الأوروبي.',
  staysInEu: 'يمكن أن تبقى البيانات في الاتحاد الأوروبي.',
  placeUnknown: 'لا يُعرف مكان حفظ البيانات.',
  unsavedTitle: 'هل تريد تجاهل التغييرات؟',
  unsavedDescription: 'هناك تغيير لم يُحفظ.',
  keepEditing: 'متابعة التعديل',
  discardChanges: 'تجاهل التغييرات',
}
