// The words of the privacy page in Turkish.
import type { DisclosureCopy } from '../disclosure-copy.js'

export const copy: DisclosureCopy = {
  locale: 'tr',
  direction: 'ltr',
  title: 'Neleri topluyoruz ve bunları kim alıyor',
  introduction:
    'Neleri toplayabileceğimize kategorilere göre siz karar verirsiniz. Bu sayfada her kategorideki her ' +
    'hizmet, hizmetin tarayıcınızda neler sakladığı ve verileri nerede aldığı belirtilir.',
  required: 'Bu sitenin çalışması için gereklidir ve her zaman açıktır.',
  noDestinations: 'Bunun için hiçbir harici hizmet kullanılmaz.',
  needsAll: 'Yalnızca şu kategorilerin tümüne izin verildiğinde kullanılır: {categories}.',
  uncategorised: 'Diğer hizmetler',
  uncategorisedRuns: 'Bunlar size sorulmadan çalışır.',
  uncategorisedBlocked: 'Yanıtınız ne olursa olsun bunlar kullanılmaz.',
  stores: 'Tarayıcınızda sakladıkları: {names}.',
  storesUnknown: 'Tarayıcınızda neler sakladığı burada belgelenmemiştir.',
  storesNothing: 'Tarayıcınızda hiçbir şey saklamaz.',
  runsHere: 'Kendi kodu tarayıcınızda çalışır.',
  runsElsewhere: 'Verileri tarayıcınızdan değil, Segment’in sunucularından alır.',
  locationEu: 'Segment’in kataloğunda yalnızca AB’deki sunucular yer alır.',
  locationEither:
    'Segment’in kataloğunda AB’deki ve ABD’deki sunucular yer alır. Verilerin AB dışına çıkıp çıkmayacağı, ' +
    'hizmeti nasıl yapılandırdığımıza bağlıdır.',
  locationUs: 'Segment’in kataloğunda yalnızca ABD’deki sunucular yer alır. Veriler AB dışına çıkar.',
  locationUnknown: 'Bu hizmet Segment’in kataloğunda yer almaz. Verilerin AB dışına çıktığını varsayın.',
  processorTitle: 'Verileri bizim adımıza işleyen Segment',
  processor:
    'Olaylar, Twilio Inc. şirketinin bir hizmeti olan Segment’e gider; Segment bunları bizim adımıza işler ' +
    've izin verilen hizmetlere iletir.',
  subProcessors: 'Twilio’nun alt veri işleyenleri',
  processorRules: 'Veri işleyen olarak Twilio’nun kuralları',
  transferUs:
    'Segment çalışma alanımız ABD’dedir. Twilio, AB-ABD Veri Gizliliği Çerçevesi (Data Privacy Framework) ' +
    'kapsamında sertifikalıdır ve aktarımda bu çerçeveye dayanır.',
  transferEu: 'Segment çalışma alanımız AB’dedir: Segment verileri orada alır ve saklar.',
  transferSource: 'Segment’in bölgeleri',
  domainsTitle: 'Tarayıcınızın bağlandığı yerler',
  domains: 'Yukarıdaki hizmetlerden birine izin verildiğinde tarayıcınız şunlara bağlanır:',
  domainCdn: 'Segment’in ayarları ve betikleri için {host}',
  domainApi: 'olayları göndermek için {host}',
  domainOthers: 'izin verilen ve kendi kodu tarayıcınızda çalışan her hizmetin sunucuları',
  ownHost: 'bu site',
  withdrawTitle: 'Fikrinizi değiştirirseniz',
  withdraw:
    'Yanıtınızı istediğiniz zaman “Gizlilik tercihleri” altında değiştirebilir veya geri çekebilirsiniz. ' +
    'Veri toplama hemen durur ve bir hizmetin tarayıcınızda sakladıkları, bu sitenin erişebildiği ölçüde ' +
    'silinir.',
  tableCaption: 'Tarayıcınızdaki çerezler ve diğer depolama öğeleri',
  tableNote: '“*” ve “?”, siteye ve ziyarete göre değişen karakterlerin yerine geçer.',
  tableUnknown: 'Şu hizmetlerin neler sakladığı burada belgelenmemiştir: {names}.',
  name: 'Ad',
  type: 'Tür',
  duration: 'Saklama süresi',
  purpose: 'Amaç',
  who: 'Yerleştiren',
  us: 'Bu site',
  segment: 'Segment (Twilio)',
  durationOfAnswer: '{duration}, ret durumunda {refusal}',
  untilClosed: 'Siz tarayıcıyı kapatana kadar',
  untilCleared: 'Siz silene kadar',
  untilSent: 'Sunucumuz yanıtınızı alana kadar',
  durationUnknown: 'Belgelenmemiş',
  'kind-cookie': 'Çerez',
  'kind-local': 'Yerel depolama',
  'kind-session': 'Oturum depolaması',
  'purpose-visitor': 'Tarayıcınızı diğerlerinden ayırt eder',
  'purpose-user': 'Oturum açtıktan veya bize yazdıktan sonra kim olduğunuzu hatırlar',
  'purpose-session': 'Bir ziyaretin sayfalarını bir arada tutar',
  'purpose-click': 'Sizi buraya hangi bağlantının veya reklamın getirdiğini hatırlar',
  'purpose-ads': 'Reklamları ölçer ve kişiselleştirir',
  'purpose-test': 'Bir testte size hep aynı sürümü gösterir',
  'purpose-state': 'Daha önce neleri gördüğünüzü veya kapattığınızı hatırlar',
  'purpose-chat': 'Bir sohbeti sayfalar arasında sürdürür',
  'purpose-queue': 'Henüz gönderilemeyen olayları bekletir',
  'purpose-limit': 'Verilerin ne sıklıkta gönderileceğini sınırlar',
  'purpose-probe': 'Tarayıcınızın neleri saklayabildiğini belirler',
  'purpose-choice': 'Gizlilikle ilgili yanıtınızı hatırlar',
}
