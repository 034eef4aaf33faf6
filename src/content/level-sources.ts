// Sources that levels cite and no rule does: texts of treaties, and reports of the cases that the levels are set in.
import type { Source } from './sources';

const treaties: Readonly<Record<string, Source>> = {
  'treaty-philippines-1951': {
    title: 'Mutual Defense Treaty between the Philippines and the United States (text)',
    publisher: 'Institute for Maritime and Ocean Affairs',
    date: '1951-08',
    url: 'https://www.imoa.ph/1951/08/',
  },
  'treaty-japan-1960': {
    title: 'Treaty of Mutual Cooperation and Security between the United States and Japan (text)',
    publisher: 'CIA Reading Room',
    date: '1960-01',
    url: 'https://cia.gov/readingroom/document/cia-rdp07-00469r000100950001-2',
  },
  'treaty-korea-1953': {
    title:
      'Mutual Defense Treaty between the United States and the Republic of Korea (text; link not checked)',
    publisher: 'Avalon Project, Yale Law School',
    date: '1953-10',
    url: 'https://avalon.law.yale.edu/20th_century/kor001.asp',
  },
  'treaty-anzus-1951': {
    title: 'Security Treaty between the United States, Australia and New Zealand (text; link not checked)',
    publisher: 'Avalon Project, Yale Law School',
    date: '1951-09',
    url: 'https://avalon.law.yale.edu/20th_century/usmu002.asp',
  },
  'manila-pact-1954': {
    title: 'Southeast Asia Collective Defense Treaty, the Manila Pact (text; link not checked)',
    publisher: 'Avalon Project, Yale Law School',
    date: '1954-09',
    url: 'https://avalon.law.yale.edu/20th_century/usmu003.asp',
  },
  'senkaku-statement-2014': {
    title: 'Obama: U.S. Treaty Commitment to Japan is "Absolute"',
    publisher: 'U.S. Pacific Command',
    date: '2014-04',
    url: 'https://www.pacom.mil/Media/News/Article/564126/obama-us-treaty-commitment-to-japan-is-absolute/',
  },
  'cyber-japan-2019': {
    title: 'Japan and the United States say that cyber-attacks would be covered by the security pact',
    publisher: 'Asahi Shimbun',
    date: '2019-04',
    url: 'http://www.asahi.com/ajw/articles/AJ201904200031.html',
  },
  'cyber-korea-2024': {
    title: 'US and South Korea: mutual defense treaty extends to cyberspace and outer space',
    publisher: 'Crypto News Daily on the press conference of the defence ministers',
    date: '2024-10',
    url: 'https://cryptonewsdaily.pro/bitcoin/us-and-south-korea-defense-pact-extends-to-cyberwarfare-outer-space.html',
  },
  'statement-philippines-2019': {
    title: "Any attack on PH in South China Sea will 'trigger' Mutual Defense Treaty obligations (Pompeo)",
    publisher: 'Philippine Daily Inquirer',
    date: '2019-03',
    url: 'https://globalnation.inquirer.net/173339/any-attack-on-ph-in-south-china-sea-will-trigger-mutual-defense-treaty-obligations-pompeo',
  },
  'guidelines-philippines-2023': {
    title: 'US and Philippines adopt Bilateral Defense Guidelines (quotes the fact sheet)',
    publisher: 'Malaya',
    date: '2023-05',
    url: 'https://malaya.com.ph/news/us-ph-adopt-defense-guidelines',
  },
  'cyber-anzus-2011': {
    title: 'U.S.-Australia Ministerial Consultations 2011: Joint Statement on Cyberspace',
    publisher: 'U.S. Department of State (DipNote)',
    date: '2011-09',
    url: 'https://blogs.state.gov/stories/2011/09/15/travel-diary-us-australia-ministerial-consultations-2011-joint-statement?page=0%2C1612',
  },
  'taiwan-relations-act-1979': {
    title: 'Taiwan Relations Act, Public Law 96-8 (text)',
    publisher: 'U.S.-China Policy Foundation',
    date: '1979-04',
    url: 'http://www.uscpf.org/html/twa.html',
  },
  'five-power-1971': {
    title: 'Malaysia and Singapore (Defence): communique of the five-power talks of April 1971',
    publisher: 'Hansard, UK Parliament',
    date: '1971-04',
    url: 'https://api.parliament.uk/historic-hansard/written_answers/1971/apr/19/malaysia-and-singapore-defence',
  },
  'aukus-2021': {
    title: 'Joint Leaders Statement on AUKUS',
    publisher: 'The Times Australia',
    date: '2021-09',
    url: 'https://thetimes.com.au/world/10161-joint-leaders-statement-on-aukus',
  },
  'quad-2023': {
    title: "Quad Leaders' Joint Statement (third summit in person)",
    publisher: 'Prime Minister of Australia (copy)',
    date: '2023-05',
    url: 'https://auspol.co/prime-minister-quad-leaders-joint-statement-prime-minister-of-australia/',
  },
  'camp-david-2023': {
    title: 'Commitment to Consult among Japan, the Republic of Korea, and the United States',
    publisher: 'US Embassy in Korea',
    date: '2023-08',
    url: 'https://kr.usembassy.gov/081923-commitment-to-consult/',
  },
};

const cases: Readonly<Record<string, Source>> = {
  'scarborough-2012': {
    title: 'Counter-coercion series: Scarborough Shoal standoff',
    publisher: 'AMTI and CSIS',
    date: '',
    url: 'https://amti.csis.org/counter-co-scarborough-standoff/',
  },
  'oil-rig-amti': {
    title: 'Counter-coercion series: China-Vietnam oil rig standoff',
    publisher: 'AMTI and CSIS',
    date: '',
    url: 'https://amti.csis.org/counter-co-oil-rig-standoff/',
  },
  'riots-2014': {
    title: "Anti-China riots most damaging to Vietnam's economy",
    publisher: 'Global Risk Insights',
    date: '2014-05',
    url: 'https://globalriskinsights.com/2014/05/anti-china-riots-most-damaging-to-vietnams-economy/',
  },
  'captain-polls-2010': {
    title: 'Support for Japan PM plunges over boat collision (Yomiuri and Mainichi polls)',
    publisher: "Xinhua in People's Daily",
    date: '2010-10',
    url: 'http://en.people.cn/90001/90777/90851/7157382.html',
  },
  'troubled-waters-2011': {
    title: 'Japan-China: Troubled Waters, part II (Przystup)',
    publisher: 'Comparative Connections, Pacific Forum',
    date: '2011-01',
    url: 'https://cc.pacforum.org/2011/01/troubled-waters-part-ii/',
  },
  'rare-earth-act-2010': {
    title: 'State act 2092: temporary export restrictions on rare earth minerals to Japan',
    publisher: 'Global Trade Alert',
    date: '',
    url: 'https://www.globaltradealert.org/state-act/2092/china-temporary-export-restrictions-on-rare-earth-minerals-to-japan',
  },
  'visitors-april-2017': {
    title: 'Steep fall in Chinese visitors on THAAD spat',
    publisher: 'Korea Herald',
    date: '2017-05',
    url: 'https://m.koreaherald.com/view.php?ud=20170522000939',
  },
  'thaad-cost-2017': {
    title: 'China inflicted a world of pain on South Korea in 2017',
    publisher: 'Quartz (in The China Digest)',
    date: '',
    url: 'https://thechinadigest.com/china-inflicted-a-world-of-pain-on-south-korea-in-2017',
  },
  'natuna-jets-2020': {
    title: 'Indonesia deploys fighter jets to Natunas',
    publisher: 'BenarNews',
    date: '2020-01',
    url: 'https://www.benarnews.org/english/news/indonesian/Natuna-Islands-01072020160452.html',
  },
  'natuna-vessels-2020': {
    title: 'Chinese coast guard and fishing vessels still trespass Indonesian zone',
    publisher: 'Antara (Indonesian News Gazette)',
    date: '2020-01',
    url: 'https://www.indonesianewsgazette.com/chinese-coast-guard-and-fishing-vessels-still-trespass-indonesian-eez/',
  },
  'big-bark-2021': {
    title: "The big bark but small bite of China's trade coercion (Rajah)",
    publisher: 'Lowy Institute',
    date: '2021-04',
    url: 'https://www.lowyinstitute.org/the-interpreter/big-bark-small-bite-china-s-trade-coercion',
  },
  'trust-in-china-2021': {
    title: "Australians' trust in China hits new low (Lowy Poll 2021)",
    publisher: 'Straits Times and Bloomberg',
    date: '2021',
    url: 'https://www.straitstimes.com/asia/south-asia/australians-trust-in-china-hits-new-low-as-relations-worsen',
  },
  'ladakh-2020': {
    title: '2020-2021 China-India skirmishes',
    publisher: 'Wikipedia',
    date: '',
    url: 'https://en.wikipedia.org/wiki/2020%E2%80%932021_China%E2%80%93India_skirmishes',
  },
  'luconia-shoals': {
    title: 'Luconia Shoals',
    publisher: 'Wikipedia',
    date: '',
    url: 'https://en.wikipedia.org/wiki/Luconia_Shoals',
  },
  'amti-gas-2019': {
    title: 'China risks flare-up over Malaysian, Vietnamese gas resources',
    publisher: 'AMTI',
    date: '2019-12',
    url: 'https://amti.csis.org/china-risks-flare-up-over-malaysian-vietnamese-gas-resources',
  },
  'patrols-2020': {
    title: 'China increased patrols in disputed sea during pandemic: report',
    publisher: 'ABS-CBN on AMTI',
    date: '2020-12',
    url: 'https://news.abs-cbn.com/news/12/06/20/china-increased-patrols-in-disputed-sea-during-pandemic-report',
  },
  'pineapples-march-2021': {
    title: "Mainland ban on Taiwan's pineapples hurts farmers despite surge in local consumption",
    publisher: 'South China Morning Post (reposted)',
    date: '2021-03',
    url: 'https://tv.panatimes.com/everet-mainland-china-s-ban-on-taiwan-s-pineapple-exports-hurts-farmers-despite-surge-in-local-consumption',
  },
  'air-zone-2024': {
    title:
      'Military aircraft entered the zone 3,070 times in 2024, 1,703 times in 2023: report to parliament',
    publisher: 'Taipei Times on the National Security Bureau',
    date: '2025-04',
    url: 'https://www.taipeitimes.com/News/taiwan/archives/2025/04/09/2003834877',
  },
  'cable-map': {
    title: 'Submarine cable map: landings of the region (snapshot of 2021)',
    publisher: 'TeleGeography',
    date: '',
    url: 'https://github.com/telegeography/www.submarinecablemap.com',
  },
  'iseas-2025': {
    title:
      'Beijing Retains Considerable Weight in Regional Perceptions: the State of Southeast Asia Survey 2025',
    publisher: 'ISEAS – Yusof Ishak Institute (Fulcrum)',
    date: '2025',
    url: 'https://fulcrum.sg/beijing-retains-considerable-weight-in-regional-perceptions',
  },
  'senkaku-days-2024': {
    title: 'Senkakus: record of 353 days with Chinese ships nearby in 2024',
    publisher: 'Japan Times',
    date: '2024-12',
    url: 'https://www.japantimes.co.jp/news/2024/12/29/japan/japan-senkakus-china-record',
  },
  'visitors-2026': {
    title: 'Chinese visitors to Japan down 60 per cent in January',
    publisher: 'nippon.com and Jiji',
    date: '2026-02',
    url: 'https://www.nippon.com/en/news/yjj2026021800758/chinese-visitors-to-japan-down-60-pct-in-jan.html',
  },
};

export const levelSources: Readonly<Record<string, Source>> = { ...treaties, ...cases };
