// The words of banner and dialog in Ukrainian.
import type { BannerCopy } from '../copy.js'

export const copy: BannerCopy = {
  locale: 'uk',
  direction: 'ltr',
  label: 'Вибір щодо приватності',
  title: 'Ви обираєте, що ми збираємо',
  description:
    'З вашого дозволу ми та сервіси, перелічені в розділі «Налаштувати», збираємо дані про те, як ви ' +
    'користуєтеся цим сайтом. Вашу відповідь запам’ятовує файл cookie. Ви можете будь-коли змінити її в ' +
    'розділі «Параметри приватності».',
  signal: 'Ваш браузер просить не продавати й не передавати ваші дані. Ми це виконуємо.',
  acceptAll: 'Прийняти все',
  rejectAll: 'Відхилити все',
  customize: 'Налаштувати',
  dismiss: 'Закрити',
  preferences: 'Параметри приватності',
  saved: 'Параметри збережено',
  preferencesDescription:
    'Оберіть, для чого ми можемо використовувати ваші дані. Нічого не зміниться, доки ви не збережете, і ' +
    'ви можете повернутися сюди будь-коли.',
  saveChoices: 'Зберегти вибір',
  close: 'Закрити без збереження',
  alwaysOn: 'Завжди ввімкнено',
  services: {
    one: '{count} сервіс',
    few: '{count} сервіси',
    many: '{count} сервісів',
    other: '{count} сервісу',
  },
  needs: 'Потребує',
  search: 'Пошук сервісів',
  found: {
    one: 'Знайдено {count} сервіс',
    few: 'Знайдено {count} сервіси',
    many: 'Знайдено {count} сервісів',
    other: 'Знайдено {count} сервісу',
  },
  opensInNewTab: '(відкривається в новій вкладці)',
  stores: 'Може зберігати',
  cookie: 'Файл cookie',
  localStorage: 'Локальне сховище',
  sessionStorage: 'Сховище сеансу',
  untilClosed: 'до закриття браузера',
  untilDeleted: 'до видалення',
  leavesEu: 'Дані можуть потрапити за межі Європейського Союзу.',
  staysInEu: 'Дані можуть залишатися в Європейському Союзі.',
  placeUnknown: 'Невідомо, де зберігаються дані.',
  unsavedTitle: 'Скасувати зміни?',
  unsavedDescription: 'Ви щось змінили й не зберегли.',
  keepEditing: 'Продовжити редагування',
  discardChanges: 'Скасувати зміни',
}
