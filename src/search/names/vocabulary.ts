/** Words that many names share. They describe a name and never carry a hit alone. */
import { foldText } from '../fold.ts';

/**
 * Words by class: legal form, business of listed companies, what they sell, place, country, kind of group and trades of
 * others, unit of a body or company, level of a place, people, what bodies of police are called, link word, or word around
 * names. Each is `sense=word|word` or plain words, which are their own sense. Legal forms after ISO 20275.
 */
const table = {
  legal:
    'co=co|company|comp|公司 ltd=ltd|limited inc=inc|incorporated corp=corp|corporation coltd=有限公司|有限责任公司 ' +
    'jsc=股份有限公司|股份 llc plc gmbh ag bv nv sarl sas srl spa sl slu sa ab oy aps pte pvt private pty oo sdn bhd kk 株式会社 ооо зао ' +
    'oao ooo pjsc ojsc zao tov sro doo kft lda ltda eirl llp lp gufen youxian gongsi 经营部 fze fzco dmcc jv class',
  trade:
    'tech=tech|techs|technology|technologies|technolo|techn|technical|科技|技术|keji|jishu|테크놀로지|テクノロジー development|开发|kaifa digital|数字|shuzi information|info|信息|xinxi ' +
    'science|sci network|networks|网络|wangluo intelligence|intelligent|ai|智能|zhineng 存储 芯片 系统 system|systems 机器人 robot|robotics 电子 ' +
    'electronic|electronics software|软件 vision sensing communication|communications|通信 医疗 health medical 汽车 auto automotive ' +
    'cloud data|大数据 video telecom equipment|设备 semiconductor|microelectronics ' +
    'online platform|平台 speech|语音 open|开放 internet|互联网 engineering|工程 design service|services|服务 ' +
    '安防 物联网 研究 语音开放平台',
  product:
    'camera=camera|cameras|telecamere|cámaras|caméras|kamera|kameras|камера|камеры|カメラ|카메라|摄像机|摄像头 cctv|监控 nvr dvr recorder|录像机 firmware ' +
    'recognition|facial|人脸识别 translator|翻译机 forensics',
  place:
    'beijing|北京 shanghai|上海 shenzhen|深圳 guangzhou|广州 guangdong|广东 hangzhou|杭州 zhejiang|浙江 xiamen|厦门 fujian|福建 hefei|合肥 ' +
    'anhui|安徽 nanjing|南京 jiangsu|江苏 suzhou|苏州 wuhan|武汉 hubei|湖北 chengdu|成都 sichuan|四川 chongqing|重庆 tianjin|天津 ' +
    'xian|西安 shaanxi|陕西 shandong|山东 jinan|济南 qingdao|青岛 henan|河南 hebei|河北 hunan|湖南 changsha|长沙 ningbo|宁波 dalian|大连 ' +
    'harbin zhuhai|珠海 dongguan hk=hk|hong|kong|香港 taiwan|台湾 macau|澳门 tibet|西藏 ningxia|宁夏 guangxi|广西 gansu|甘肃 qinghai|青海 ' +
    'hainan|海南 yunnan|云南 guizhou|贵州 liaoning|辽宁 jilin|吉林 heilongjiang|黑龙江 jiangxi|江西 shanxi|山西 hohhot lanzhou ' +
    'binjiang|滨江 haidian|海淀 changning tianshan|天山区 nanshan gaoxin|高新区 europe european asia africa america overseas|海外',
  country:
    'china=china|chinese|prc|cn|中国|zhongguo|chinois|chinoise|cinese|chinesische usa=usa|us|american|美国 uk india japan|日本|ジャパン korea|韩国 italy italia germany deutschland ' +
    'france spain russia rus brazil brasil canada australia singapore|新加坡 malaysia thailand indonesia vietnam mexico turkey poland ' +
    'netherlands dubai uae emirates pakistan kazakhstan ukraine philippines colombia argentina chile peru egypt nigeria kenya israel ' +
    'czech hungary romania sweden norway denmark finland belgium switzerland austria portugal greece',
  group:
    'group|grp|集团|jituan holding|holdings|控股 international|intl|国际 global enterprise|enterprises trading|trade hotel hospital 总公司',
  seller:
    'distributor distributors dealer reseller agent wholesale shop store 经销商 代理商 代理 专卖店 旗舰店',
  unit:
    'unit=sub|branch|分公司|分局|支队|大队|总队|中队|派出所|警务室|警务站|部门|办事处|车管所|管理所|交警|交通警察|特警|刑侦|网安|detachment|brigade|' +
    'battalion|substation|station|division|squad|unit|subsidiary|laboratory|实验室|library|图书馆|学报|journal|' +
    'research|研究院|研究所|院系|教研室|门诊部|detention|看守所|拘留所',
  level:
    'prefecture=prefecture|pref|area|地区|diqu|州|自治州|zizhizhou|zhou|chou|bezirk|bezirks|wilayiti|wilayitlik|wilayetlik|ۋىلايەتلىك|ۋىلايىتى|' +
    'oblasti|oblastliq|ئوبلاستى|ئوبلاستلىق|préfecture|prefectura|prefettura|präfektur|округа|округ|область|области|지구|자치주|محافظة|لمحافظة|ولاية ' +
    'city=city|municipality|municipal|市|shi|shehiri|sheherlik|شەھەرلىك|ville|miasta|ciudad|città|stadt|города|город|г|городское|시|مدينة|بلدية|لبلدية ' +
    'county=county|县|xian|旗|township|town|镇|乡 district|区 region=region|gebiet|gebiets|province|provincial|自治区|zizhiqu|rayoni|rayonluq|región|regione|région|района|رايونلۇق|자치구|منطقة ' +
    'autonomous|aut|自治|aptonom|autonome|autónoma|автономного|автономный|ئاپتونوم',
  people:
    'uyghurs=ouighoure|ouigoure|uigurischen|uiguro|uigura|维吾尔|维吾尔族|ウイグル|위구르|уйгурского|ئۇيغۇر|الاويغورية hui|回族|huizu|xuyzu|خۇيزۇ|후이족|хуэйского ' +
    'kazakh|kazak|qazaq|قازاق|哈萨克|哈萨克族|hasake|カザフ|카자흐|казахского mongolian|mongol|mongghul|موڭغۇل|mongolischen|mongole|mongola|蒙古|menggu|モンゴル|몽골|монгольского ' +
    'kyrgyz|kirghiz|kirgiz|qirghiz|قىرغىز|柯尔克孜|尔克孜|keerkezi|キルギス|키르기스|киргизский|киргизского',
  body:
    'psb=psb|gonganju|gonganting|公安局|公安厅|公安处|公安|공안국|공안청|уоб|увд police=police|polizei|policía|polizia|警察|jingcha|saqchi|ساقچى|полиция|полиции|полицейская|politie|경찰|شرطة|polis ' +
    'public=public|pub|publique|pública|pubblica|öffentliche|openbare|publicznego|общественной|jamaet|جامائەت|العام ' +
    'security=security|sec|sécurité|sicherheit|veiligheid|bezpieczeństwa|seguridad|segurança|sicurezza|безопасности|xewpsizliki|xewpsizlik|خەۋپسىزلىكى|خەۋپسىزلىك|الامن ' +
    'bureau=bureau|bur|department|dept|agency|office|force|forces|authority|authorities|administration|büro|biuro|amt|oficina|ufficio|departamento|управление|бюро|департамент|idarisi|ئىدارىسى|نازارىتى|مكتب ' +
    'government=government|govt|人民政府|行署|行政公署|peoples officer|officers',
  school:
    'college=college|coll|academy|school|institute|university|学院|警察学院|警院|警校|école|akademie|hochschule|polizeihochschule|polizeiakademie|polizeischule|politieacademie|academia|accademia|escuela|xueyuan|大学|学校|' +
    'академия|경찰학원|كلية|ئىنستىتۇتى|inistituti vocational',
  address:
    'rd=road|rd st=street|st ave=avenue|ave bldg=building|bldg north=north|n south east=east|e west=west|w plaza',
  preposition: 'for by in at to from with a an as في',
  link: 'of the and de la le du des der die das van del dello della di d l et y und von el',
  frame:
    'is are was were be who what which where why how does has have on about name names called search find check entity entities country ' +
    'list listed listing sanction sanctions sanctioned blacklist blacklisted banned ban export exports controls licence license restricted ' +
    'vendor supplier customer buyer consignee shipper seller importer exporter party end user uid uscc isin ofac ticker stock code no number m s messrs attn ' +
    'purchasing purchase order po tender procurement contract contracts director delivered goods ship copyright sup c o aka fka via so vs units entreprise empresa azienda unternehmen firma ' +
    'isa sz she szse xshe sh sse sha hkg sehk ch www com https http org net html en equity 股票 股票代码 证券代码 实体 清单 黑名单 制裁 名称 是 什么 采购 采购人 采购项目 ' +
    '项目 收货人 地址 最终 用户 最终用户 公告 关于 的 用户为 最终用户为 单位为 视频 年度 部门预算 预算 中标 单位 版权 所有 官方 微博 网站 公网安备 备案 供应商 客户 年 月 日 报告 简称 据悉 已 和 与 及 在 对 将 向 由',
};

export interface Meaning {
  /** Empty for a word that is not in the vocabulary. */
  kind: keyof typeof table | '';
  /** Words of one sense share it: `市` and `municipality` are `city`. */
  sense: string;
}

export const vocabulary: ReadonlyMap<string, Meaning> = new Map(
  Object.entries(table).flatMap(([kind, words]) =>
    words.split(' ').flatMap((group) => {
      const [sense = '', others = sense] = group.split('=');
      const meaning = { kind: kind as Meaning['kind'], sense: sense.split('|')[0] ?? '' };
      return others.split('|').map((word): [string, Meaning] => [foldText(word), meaning]);
    })
  )
);

/** Characters of words above that differ in traditional script, or in that of Japan, each before its simplified form. */
const traditional =
  '國国團团廣广東东門门廈厦蘇苏漢汉陝陕濟济島岛寧宁長长臺台灣湾濱滨開开發发數数術术網网絡络雲云電电軟软體体設设備备業业貿贸銀银險险產产藥药傳传資资聯联務务車车醫医療疗機机統统儲储視视監监總总處处縣县區区' +
  '廳厅學学圖图館馆報报實实驗验單单採采購购項项終终戶户關关於于為为預预會会應应韓韩維维爾尔製制裝装種种鏡镜龍龙語语責责書书亜亚図图産产団团庁厅經经營营據据攝摄頭头錄录臉脸識识別别譯译慶庆連连肅肃貴贵遼辽' +
  '澱淀際际銷销專专賣卖艦舰隊队辦办偵侦診诊鎮镇鄉乡薩萨碼码證证稱称麼么貨货頻频標标權权簡简與与對对將将経经営营発发拠据摂摄録录訳译広广済济蔵藏粛肃黒黑竜龙浜滨専专売卖総总処处実实験验県县郷乡証证単单収收' +
  '戸户関关権权応应対对爲为';

const pairs = new Map(traditional.match(/../gu)?.map(([from = '', to = '']) => [from, to]));
const written = new RegExp(`[${[...pairs.keys()].join('')}]`, 'gu');

/** Writes the characters of words above in simplified script. */
export function simplify(text: string): string {
  return text.replace(written, (character) => pairs.get(character)!);
}
