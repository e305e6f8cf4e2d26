// The words of banner and dialog in Hebrew. One and two are words, not digits.
import type { BannerCopy } from '../copy.js'

export const copy: BannerCopy = {
  locale: 'he',
  direction: 'rtl',
  label: 'בחירות פרטיות',
  title: 'הבחירה מה נאסוף היא שלך',
  description:
    'ברשותך, אנחנו והשירותים המפורטים תחת ״התאמה אישית״ אוספים נתונים על אופן השימוש שלך באתר זה. עוגייה ' +
    'זוכרת את תשובתך. אפשר לשנות את התשובה בכל עת תחת ״העדפות פרטיות״.',
  optOutDescription:
    'אנחנו והשירותים המפורטים תחת ״התאמה אישית״ אוספים נתונים על אופן השימוש שלך באתר זה, אלא אם כן ' +
    'סירבת לכך. עוגייה זוכרת את תשובתך. אפשר לשנות את התשובה בכל עת תחת ״העדפות פרטיות״.',
  signal: 'הדפדפן שלך מבקש שלא למכור ושלא לשתף את הנתונים שלך. אנחנו מכבדים זאת.',
  acceptAll: 'אישור הכול',
  rejectAll: 'דחיית הכול',
  customize: 'התאמה אישית',
  dismiss: 'סגירה',
  preferences: 'העדפות פרטיות',
  saved: 'ההעדפות נשמרו',
  preferencesDescription:
    'אפשר לבחור למה מותר לנו להשתמש בנתונים שלך. דבר לא משתנה עד לשמירה, ואפשר לחזור לכאן בכל עת.',
  saveChoices: 'שמירת הבחירות',
  close: 'סגירה ללא שמירה',
  alwaysOn: 'פעיל תמיד',
  services: { one: 'שירות אחד', two: 'שני שירותים', other: '{count} שירותים' },
  needs: 'דורש:',
  search: 'חיפוש שירותים',
  found: { one: 'נמצא שירות אחד', two: 'נמצאו שני שירותים', other: 'נמצאו {count} שירותים' },
  opensInNewTab: '(נפתח בכרטיסייה חדשה)',
  stores: 'עשוי לשמור',
  cookie: 'עוגייה',
  localStorage: 'אחסון מקומי',
  sessionStorage: 'אחסון הפעלה',
  untilClosed: 'עד לסגירת הדפדפן',
  untilDeleted: 'עד למחיקה',
  leavesEu: 'הנתונים עשויים לצאת מהאיחוד האירופי.',
  staysInEu: 'הנתונים יכולים להישאר באיחוד האירופי.',
  placeUnknown: 'לא ידוע היכן נשמרים הנתונים.',
  unsavedTitle: 'לבטל את השינויים?',
  unsavedDescription: 'יש שינוי שלא נשמר.',
  keepEditing: 'המשך עריכה',
  discardChanges: 'ביטול השינויים',
}
