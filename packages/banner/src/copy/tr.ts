// The words of banner and dialog in Turkish.
import type { BannerCopy } from '../copy.js'

export const copy: BannerCopy = {
  locale: 'tr',
  direction: 'ltr',
  label: 'Gizlilik seçimleri',
  title: 'Neleri toplayacağımızı siz seçersiniz',
  description:
    'İzninizle biz ve “Özelleştir” altında listelenen hizmetler, bu siteyi nasıl kullandığınıza ilişkin ' +
    'veri toplarız. Bir çerez yanıtınızı hatırlar. Yanıtınızı istediğiniz zaman “Gizlilik tercihleri” ' +
    'altında değiştirebilirsiniz.',
  optOutDescription:
    'Siz reddetmedikçe biz ve “Özelleştir” altında listelenen hizmetler, bu siteyi nasıl ' +
    'kullandığınıza ilişkin veri toplarız. Bir çerez yanıtınızı hatırlar. Yanıtınızı istediğiniz zaman ' +
    '“Gizlilik tercihleri” altında değiştirebilirsiniz.',
  signal: 'Tarayıcınız verilerinizin satılmamasını ve paylaşılmamasını istiyor. Buna uyuyoruz.',
  acceptAll: 'Tümünü kabul et',
  rejectAll: 'Tümünü reddet',
  customize: 'Özelleştir',
  dismiss: 'Kapat',
  preferences: 'Gizlilik tercihleri',
  saved: 'Tercihler kaydedildi',
  preferencesDescription:
    'Verilerinizi ne için kullanabileceğimizi seçin. Siz kaydedene kadar hiçbir şey değişmez ve buraya ' +
    'istediğiniz zaman dönebilirsiniz.',
  saveChoices: 'Seçimleri kaydet',
  close: 'Kaydetmeden kapat',
  alwaysOn: 'Her zaman açık',
  services: { one: '{count} hizmet', other: '{count} hizmet' },
  needs: 'Gerekli:',
  search: 'Hizmet ara',
  found: { one: '{count} hizmet bulundu', other: '{count} hizmet bulundu' },
  opensInNewTab: '(yeni sekmede açılır)',
  stores: 'Saklayabilecekleri',
  cookie: 'Çerez',
  localStorage: 'Yerel depolama',
  sessionStorage: 'Oturum depolaması',
  untilClosed: 'tarayıcı kapatılana kadar',
  untilDeleted: 'silinene kadar',
  leavesEu: 'Veriler Avrupa Birliği dışına çıkabilir.',
  staysInEu: 'Veriler Avrupa Birliği içinde kalabilir.',
  placeUnknown: 'Verilerin nerede tutulduğu bilinmiyor.',
  unsavedTitle: 'Değişikliklerden vazgeçilsin mi?',
  unsavedDescription: 'Bir şeyi değiştirdiniz ve kaydetmediniz.',
  keepEditing: 'Düzenlemeye devam et',
  discardChanges: 'Değişikliklerden vazgeç',
}
