/** Makes entities that do not exist, with names as real ones have them, for tests of size. */
import { traditionalForms, pinyinOf } from '../../../src/search/build/chinese-forms.ts';
import type { NameEntry } from '../../../src/search/names/name-entry.ts';
import { pick, seededRandom } from '../../search/seeded-random.ts';

/** Cities of China outside Xinjiang, in pinyin and Chinese. */
const cities = parsePairs(
  'Shijiazhuang 石家庄 Taiyuan 太原 Shenyang 沈阳 Changchun 长春 Harbin 哈尔滨 Nanjing 南京 Wuxi 无锡 Suzhou 苏州 ' +
    'Ningbo 宁波 Wenzhou 温州 Hefei 合肥 Wuhu 芜湖 Fuzhou 福州 Quanzhou 泉州 Nanchang 南昌 Jinan 济南 Qingdao 青岛 ' +
    'Zhengzhou 郑州 Luoyang 洛阳 Wuhan 武汉 Changsha 长沙 Guangzhou 广州 Shenzhen 深圳 Dongguan 东莞 Nanning 南宁 ' +
    'Guilin 桂林 Haikou 海口 Chengdu 成都 Mianyang 绵阳 Guiyang 贵阳 Kunming 昆明 Lanzhou 兰州 Xining 西宁 Yinchuan 银川'
);

/** Characters that companies choose for their names, with the pinyin that their English name takes. */
const characters = parsePairs(
  'hua 华 xin 信 tong 通 da 达 hai 海 wei 威 long 龙 sheng 盛 tai 泰 kang 康 de 德 ming 明 yuan 远 jia 佳 bo 博 ' +
    'rui 瑞 feng 丰 lian 联 heng 恒 yi 亿 zhong 中 guo 国 jin 金 yun 云 tian 天 qi 启 chuang 创 zhi 智 lan 蓝 hong 宏 ' +
    'run 润 ao 奥 pu 普 sai 赛 ke 科 mai 迈 ya 亚 he 和 shun 顺 li 力 xiang 祥 fu 福 bang 邦 shi 实 teng 腾 ze 泽'
);

const trades = parsePairs(
  'Technology 科技 Digital·Technology 数字技术 Network·Technology 网络科技 Electronics 电子 Information 信息 ' +
    'Software 软件 Intelligent·Systems 智能系统 Communications 通信 Optics 光电 Semiconductor 半导体 Security 安防 ' +
    'Data 数据 Robotics 机器人 Textile 纺织 Chemical 化工 New·Materials 新材料 Trading 贸易 Logistics 物流'
);

const forms = parsePairs('Co.,·Ltd. 有限公司 Corporation·Limited 股份有限公司');

/**
 * Makes entries with distinct ids; every seventh is a police bureau, the others are companies.
 *
 * @param count - number of entries
 * @param seed - seed of the random numbers
 */
export function syntheticEntries(count: number, seed: number): NameEntry[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, number) =>
    number % 7 === 6 ? bureau(number, random) : company(number, random)
  );
}

function company(number: number, random: () => number): NameEntry {
  const [city, cityHan] = pick(random, cities);
  const parts = Array.from({ length: random() < 0.6 ? 2 : 3 }, () => pick(random, characters));
  const brand = capitalise(parts.map(([latin]) => latin).join(''));
  const brandHan = parts.map(([, han]) => han).join('');
  const [trade, tradeHan] = pick(random, trades);
  const [form, formHan] = pick(random, forms);
  const chinese = `${cityHan}${brandHan}${tradeHan}${formHan}`;
  const listed = `${city} ${brand} ${trade} ${form}`;
  return {
    ...common(number, listed, chinese, city),
    kind: 'company',
    names: {
      ...namesOf(listed, chinese, `${city} ${brand} ${pinyinOf(tradeHan + formHan)}`, random),
      'short-name': [`${brand} ${trade}`],
      identifier: [String(600_000 + number)],
      headquarters: [city],
    },
  };
}

function bureau(number: number, random: () => number): NameEntry {
  const [city] = pick(random, cities);
  const parts = [pick(random, characters), pick(random, characters), pick(random, characters)];
  const place = capitalise(parts.map(([latin]) => latin).join(''));
  const placeHan = parts.map(([, han]) => han).join('');
  const listed = `${place} Municipal Public Security Bureau`;
  const chinese = `${placeHan}市公安局`;
  return {
    ...common(number, listed, chinese, city),
    kind: 'government-body',
    names: {
      ...namesOf(listed, chinese, `${place} ${pinyinOf('市公安局')}`, random),
      place: [`${place} City`],
    },
  };
}

function common(number: number, name: string, chinese: string, place: string) {
  return {
    id: `synthetic-${number}`,
    name,
    chinese,
    place,
    lists: [],
    terms: ['Presumption of denial'],
  };
}

function namesOf(
  listed: string,
  chinese: string,
  pinyin: string,
  random: () => number
): NameEntry['names'] {
  const page = 50_000 + Math.floor(random() * 20_000);
  return {
    'listed-name': [listed],
    'chinese-name': [chinese],
    traditional: traditionalForms(chinese),
    pinyin: [pinyin],
    citation: [`84 FR ${page}`],
    address: [`No. ${Math.floor(random() * 2000)} ${capitalise(pick(random, characters)[0])} Road`],
  };
}

function parsePairs(text: string): [string, string][] {
  const words = text.split(' ').map((word) => word.replaceAll('·', ' '));
  return Array.from({ length: words.length / 2 }, (_, at) => [
    words[2 * at] ?? '',
    words[2 * at + 1] ?? '',
  ]);
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
