import { fold } from "./fold.ts";
import { readRules } from "./shares.ts";

// Chinese names of Singapore, Malaysia, Indonesia, the Philippines and Thailand are written by how they sound in Hokkien, Teochew, Hakka or
// Hainanese: surnames first, then characters that are common in given names. Written for Besa from general knowledge; no source copied.
const rules = `
林 lim liem=.1 lin=.1 ling=.1
陈 tan chin=.2 ting=.05 tang=.05 chan=.2 tjan=.02
黄 ng ooi=.4 wee=.4 oei=.1 wong=.4 oey=.1 bong=.1 uy=.1 hwang=.1 ung=.05
张 teo teoh=.6 chong=.5 tiong=.2 teow=.1 cheong=.3 chang=.3 tio=.1 thio=.1 teu=.05 teong=.05
李 lee li=.2 lie=.2 ly=.1 dy=.05
王 ong heng=.2 wong=.4 ang=.05 vong=.05
吴 goh ng=.6 go=.3 ngo=.1 gouw=.05 goe=.05 wu=.2
刘 low lau=.8 liew=.7 lauw=.1 liu=.3 lew=.2 lao=.1 leow=.1 lou=.05 leu=.05 liaw=.1
杨 yeo yeoh=.8 yong=.5 njoo=.05 yo=.2 iu=.05 yeong=.1 yiong=.05 yap=.02
蔡 chua chai=.4 choi=.2 choy=.1 tsai=.3 cua=.1 tjoa=.05 chuah=.4 chye=.1 tsoi=.05 coa=.02
许 koh khaw=.4 kho=.2 hee=.2 hii=.2 khoh=.05 hui=.2 hsu=.2 co=.05 khor=.2 kaw=.05
郑 tay teh=.7 chang=.3 chong=.3 tee=.2 tek=.05 the=.1 ty=.1 tey=.1 cheng=.4 te=.1 tiu=.03 chung=.2
谢 chia cheah=.8 seah=.2 tjia=.05 sia=.2 chea=.1 che=.1 tia=.05 shieh=.1 tse=.2 cha=.05 sy=.02 zia=.02
洪 ang hong=.3 hung=.2 ung=.05 fung=.1
邱 khoo kho=.2 hew=.3 kew=.2 khu=.1 koo=.2 chiu=.2 yau=.2 hiew=.1 kiu=.05 khew=.1 khoe=.02
丘 khoo hew=.3 khu=.2 yau=.2 kew=.1
叶 yap yeap=.6 ip=.2 yip=.3 yeh=.3 iap=.1 hiap=.1 jap=.05 yep=.02
廖 liew liaw=.5 leow=.3 leaw=.05 liau=.2 liu=.2 leu=.1 liow=.2 liao=.3 lio=.02
何 ho hoh=.3 hor=.2 hoe=.1 oh=.1
胡 foo oh=.5 aw=.3 hu=.2 woo=.2 wu=.3 ow=.2 ou=.05 fu=.1 wo=.02
卢 loh loo=.5 low=.4 lo=.3 lu=.2 lou=.1
罗 loh lo=.7 law=.5 lor=.2 loke=.05 low=.2 lohr=.02
沈 sim shim=.2 sum=.2 shum=.1 shen=.3 sham=.1 sin=.1 tjim=.02
余 yee eu=.3 yu=.5 ee=.3 eng=.05 er=.05 yii=.2 yue=.1 oo=.05 ie=.05
潘 phua poon=.6 phoa=.1 pan=.3 pun=.1 phuah=.1 phan=.2
颜 gan ngan=.6 yen=.3 ngien=.05 nyan=.02
曾 chan tseng=.2 chen=.3 tsen=.2 tsang=.4 chang=.4 chin=.1 cheng=.3 tjan=.05 jan=.03
梁 leong liang=.3 neo=.5 leung=.5 nio=.1 niu=.05 neoh=.2 leang=.05 liong=.3 nyo=.02
方 png fong=.6 pung=.2 hong=.2 fang=.3 hng=.2 poey=.02 pang=.1 pui=.02
符 foo hoo=.2 pu=.1 phu=.1 fu=.2
孙 soon sng=.5 suen=.3 sun=.4 suan=.1 song=.1 seng=.05
高 ko kho=.2 koh=.3 kow=.1 kao=.3 gao=.1 kau=.1 goh=.1
温 woon boon=.2 voon=.3 oon=.4 un=.1 wen=.3 van=.05
钟 cheong chung=.6 chong=.6 cheng=.2 choong=.3 tjung=.02 chiong=.1 cheang=.05
蓝 nam lam=.5 na=.1 nah=.1 lan=.2
冯 fong fung=.6 foong=.4 pang=.4 hung=.1 phang=.3 pung=.1 bong=.1 hang=.05
邓 teng tang=.6 theng=.2 thien=.1 tan=.05 then=.1 thang=.05
苏 soh saw=.4 so=.5 su=.4 soo=.3 sho=.05 souw=.05 sou=.1 suh=.05
傅 poh foo=.5 fu=.4 poo=.1 pou=.05 pho=.05 hu=.05
魏 gwee ngui=.2 ngooi=.1 goi=.2 gooi=.3 wei=.4 ngai=.2 wee=.1 ng=.05 ngoi=.05 gui=.1
白 peh pek=.5 pak=.2 bai=.3 pai=.2 phe=.05 beh=.1
汤 tng tong=.6 thng=.2 tang=.3 thung=.05 theng=.1
戴 tye tai=.7 teh=.1 tay=.2 tae=.05 thai=.1 te=.05 tee=.05
唐 tong tng=.3 thong=.2 tang=.4 teng=.05
彭 phang pang=.6 peng=.4 phing=.02 pung=.05 pheng=.1
范 huam fam=.3 fan=.5 hwan=.05 huan=.1 hoan=.05 ham=.05
陆 loke luk=.3 lok=.3 lek=.3 lu=.3 liok=.1 lak=.05 liuk=.02 luke=.05
江 kang kong=.6 chiang=.4 kiang=.1 kung=.1 kiong=.05
姚 yew yeow=.4 yiu=.3 yao=.4 yau=.1 yeo=.2 iau=.05 yio=.05
尤 yew yu=.3 yiu=.1 yau=.1 iu=.05 yio=.05
马 mah ma=.8 beh=.3 be=.1 bay=.1 bey=.05 mar=.05
甘 kam gam=.1 kum=.1 kan=.1
龚 keng kung=.4 kiong=.2 kong=.2 kiung=.05 gong=.1
侯 how hou=.4 kow=.1 hau=.3 haw=.1 kau=.05 heow=.05 hao=.05
伍 ng goh=.4 eng=.2 wu=.2 ngo=.05
凌 ling leng=.2 lim=.02
庄 chng chong=.4 chuang=.4 tsng=.1 ching=.1 cheng=.1 chung=.1 chang=.1 ching=.1 zhng=.02
赵 chew teo=.3 chiu=.4 chao=.5 tio=.2 chow=.2 jeow=.02 chiew=.1 chau=.2 teow=.05 chau=.1
周 chew chow=.7 chu=.2 chiu=.3 chou=.4 joo=.05 chau=.2 tjioe=.02 ciu=.02 chiew=.1 tjiu=.02 chieu=.02
朱 choo chu=.7 gee=.1 chee=.2 tsu=.1 chue=.1 tjoe=.02 choi=.02 ju=.05
徐 chee cher=.3 chi=.1 tsui=.3 hsu=.4 swee=.1 ci=.05 shu=.1 su=.1 seow=.02 choi=.05 chwee=.05 chui=.2
薛 see sit=.3 sih=.3 seet=.2 hsueh=.2 sieh=.05 shieh=.02 siah=.05 sek=.02 si=.05
关 kwan kuan=.4 kuang=.05 guan=.1 koan=.02
欧 au ow=.6 aw=.3 ou=.3 oh=.1 eu=.05 ow=.6
区 au ow=.6 aw=.2 ou=.2 o=.1
韩 hon han=.8 hang=.05
谭 tam tham=.6 tan=.2 thum=.05 tum=.02
严 yim giam=.3 ngiam=.2 yam=.1 yen=.3 nyam=.02 nyiam=.02
丁 ting teng=.3 ding=.4 ten=.02 tin=.02
翁 ang yung=.3 eng=.2 ong=.6 weng=.4 yong=.1 oong=.02 ung=.05 ann=.01
柯 kwa quah=.5 ker=.3 kua=.3 ko=.3 quek=.02 kuah=.1 o=.02 or=.05 qua=.1
郭 kwek quek=.8 kwok=.6 kuok=.2 kueh=.1 keh=.2 kok=.4 que=.02 quah=.05 kuo=.3 kek=.1 kock=.05 guok=.02 kwee=.05 ke=.05
施 see sze=.4 shi=.3 shih=.3 si=.3 sy=.2 sia=.05 sih=.1 sie=.05
纪 kee ki=.3 chi=.2 gay=.02 kei=.1
连 lian lien=.4 len=.05 leen=.05 liang=.05
童 tong tung=.3 thong=.1 tang=.1
章 cheong chang=.4 cheung=.3 chiang=.2 chong=.3 chiong=.05 teo=.02
骆 loh lok=.4 low=.1 lo=.2 loke=.2 luo=.05
岑 sum sam=.2 shum=.4 chim=.1 gim=.05 chen=.05 sham=.05 ngim=.02
萧 siow seow=.7 siew=.3 siu=.4 hsiao=.4 sio=.2 siau=.3 siaw=.2 seo=.05 shaw=.1 saw=.05 shiao=.1 siauw=.05 syau=.02
熊 hiong hung=.3 him=.05 hoon=.05 yong=.05 hsiung=.3
程 ching thia=.3 cheng=.5 cherng=.02 tia=.1 tay=.05 the=.02
詹 chiam jim=.4 chim=.2 chan=.4 cham=.1 chim=.2 tsam=.05
田 tian chan=.2 tien=.5 tin=.3 tiang=.02 then=.02 chiam=.02
饶 yeow giau=.05 yeu=.05 jao=.1 ngiau=.05 giaw=.02 nyiau=.02
古 koh ku=.3 koo=.3 kou=.05 goo=.05
管 kuan koon=.2 kuang=.1 kwan=.1
卓 toh tok=.3 cheok=.2 cho=.3 tock=.05 chock=.2 chok=.2 to=.05
冼 sin sen=.1 sian=.1 seen=.1 sien=.1
麦 mak mai=.2 be=.05 bek=.1 beh=.1 mark=.1
石 chioh shek=.4 shih=.3 seh=.1 sek=.2 cheok=.1 siak=.05 sio=.02
史 su sze=.2 shih=.2 see=.1 soo=.05
成 seng sing=.3 cheng=.3 shing=.3 ching=.1
莫 mok moh=.3 mo=.2 muk=.02 bok=.05
贺 ho hor=.1 heo=.02 ha=.02
孔 kong khong=.3 hung=.2 khung=.05 kung=.2 khong=.2
康 kang hong=.3 khng=.1 khang=.2 kung=.02 kng=.05
龙 leong lung=.3 long=.4 liong=.4 loong=.5 leng=.2 lioung=.01
欧阳 auyong auyang=.2 auyeung=.6 auyong=.6 ouyang=.6 owyang=.3 owyong=.4 ouyong=.1
司徒 seto szeto=.8 sitoh=.4 soohoo=.1 situ=.2 seetoh=.3 setoh=.1
上官 sheungkoon seongkoon=.1 shangkuan=.3 siangkuan=.1
诸葛 chukot chukuo=.2 zhuge=.4 chukat=.1
德 teck tek=.6 tuck=.4 tak=.3 tik=.1 teik=.4 tet=.05 deck=.02
福 hock fook=.5 fuk=.3 hok=.5 hoke=.05 fatt=.02 hook=.05 fock=.05
发 huat fatt=.5 fat=.4 hwat=.1 fah=.05 uat=.02 hoat=.05
金 kim kam=.4 gim=.05 kum=.2 chin=.2 khim=.05 kem=.02
文 boon bun=.3 mun=.4 man=.4 vun=.1 moon=.1 voon=.1 woon=.05
国 kok kwok=.3 kuok=.1 keok=.02 koh=.05 kek=.05 ket=.05 kuek=.03 ket=.05
华 hwa wah=.8 hua=.6 wha=.1 fah=.1 faa=.01 va=.02 huah=.05 fa=.05
兴 heng hin=.4 hing=.5 hsing=.1 hieng=.1 hen=.05 him=.02
顺 soon shun=.4 sun=.3 soong=.02 sooon=.01 suan=.02
荣 eng weng=.5 wing=.4 yong=.3 jung=.1 yung=.2 ying=.1 yoong=.1 ewe=.01 yun=.02
祥 siang cheong=.5 seong=.1 chiang=.2 siong=.3 cheung=.2 sang=.05 chong=.1 hsiang=.1
春 choon chun=.6 chhun=.05 cheon=.05 chuen=.05
水 chwee swee=.2 sui=.4 shui=.3 chui=.3 chooi=.05 tsui=.02
瑞 swee sui=.4 shui=.3 soi=.2 jui=.1 suoi=.01 sooi=.05 suy=.02 sway=.05
美 bee mei=.5 mee=.3 mi=.3 may=.3 moi=.2 mooi=.3 bi=.1 mui=.1 muy=.02
英 eng ying=.7 yin=.3 yeng=.3 in=.1 inn=.05 ing=.1 yen=.05
玉 geok yuk=.4 gek=.3 ngit=.02 yoke=.3 nyuk=.2 giok=.2 yok=.2 gaik=.2 ngiuk=.02 gioh=.02
秀 siew siu=.4 sau=.3 sow=.1 seow=.2 siow=.2 sew=.1 sioe=.02 soo=.02 siaw=.02
莲 lian lin=.3 leen=.1 lien=.4 len=.05 leng=.05 ling=.02
花 hua fa=.3 huay=.1 wah=.1 fah=.2 hoa=.1 whey=.05 huey=.05
清 cheng ching=.6 chin=.4 tsing=.1 chheng=.05 chen=.05 sin=.02
山 san suan=.3 shan=.4 san=.6 sua=.1 suah=.02
天 tian thian=.3 tin=.4 thien=.3 tien=.4 teen=.02 ten=.05 thin=.05
木 bok muk=.3 mok=.3 bak=.1 moo=.1
生 seng sang=.4 sing=.2 sen=.3 sung=.02 shang=.1 sheng=.2 sin=.02
良 liang leong=.5 leung=.2 liong=.3 neo=.02 loong=.02 nio=.02 lyang=.02
才 chye choy=.4 chai=.5 choi=.3 tsai=.2 chhai=.02 chooi=.02
财 chye choy=.5 chai=.5 choi=.3 tsai=.2 coy=.02
茂 boh mau=.4 mow=.3 mou=.3 moh=.1 bo=.1 meu=.05 moo=.05 baw=.02
永 eng yong=.4 weng=.5 wing=.6 yung=.3 yoon=.02 yin=.1 yun=.05 joeng=.02 ying=.1
吉 kiat kit=.4 kat=.3 gat=.1 keat=.3 kiet=.1 ket=.05 chi=.1 kett=.01
志 chee chi=.6 chih=.4 tze=.05 ji=.1 gee=.02 chie=.05 tjie=.01
智 tee chi=.5 chee=.4 chih=.3 ti=.2 tie=.02
进 chin chun=.3 tsun=.1 cheng=.02 chen=.1 jin=.3 tjin=.02
源 guan yuan=.6 yuen=.5 goan=.1 wan=.1 ngian=.1 nyian=.02 yen=.1 nguan=.02 yean=.02
裕 joo yee=.5 yu=.5 ju=.2 jee=.2 loo=.1 lu=.1 ee=.1 jou=.02
建 kian kin=.6 kien=.3 chien=.3 keen=.1 kan=.05 keng=.05 gian=.02 keon=.01
健 kian kin=.6 kien=.3 chien=.2 keen=.2 kean=.2 keng=.1 ken=.2 gin=.05
忠 tiong chung=.6 choong=.4 chong=.3 teong=.1 jung=.05 theong=.01
强 kiang keong=.8 keung=.4 khiang=.3 chiang=.2 kheong=.1 kiong=.3 keang=.05 kheng=.05 khiong=.05
辉 hui fai=.6 hwee=.4 fui=.4 huei=.1 hooi=.05 fooi=.1 huay=.02
宏 hong wang=.3 fung=.1 hung=.3 foong=.05 wan=.05 heng=.1
泰 thai tai=.7 tye=.2 tay=.1 tie=.02 thye=.2
宝 poh po=.8 bo=.2 pow=.2 poe=.05 pau=.2 paw=.05 poo=.02 pao=.2
珠 choo chu=.7 gee=.2 tsu=.1 ju=.1 chue=.1 zhu=.1 chew=.02
丽 lai lee=.5 li=.6 lay=.2 leh=.05 ley=.02 le=.05 lye=.05
兰 lan lang=.1 nam=.02 lam=.02 lann=.01
月 guat yuet=.4 goat=.2 gek=.1 nget=.02 yueh=.2 ngiat=.05 yut=.1 ngee=.02 gueh=.05
凤 hong fung=.5 foong=.3 fong=.3 feng=.2
龄 leng ling=.6 lin=.1
明 beng ming=.7 meng=.7 min=.2 bing=.1 mien=.02
光 kong kwong=.4 kuang=.3 kung=.1 kwang=.3 guang=.1 kwan=.02 keng=.02
安 ann an=.8 on=.3 oon=.1 onn=.2 aun=.1 aan=.01
海 hai hoi=.4 hye=.2 hay=.02
平 peng ping=.8 pheng=.3 pin=.3 pine=.01 phin=.1 bing=.01
新 sin san=.4 hsin=.2 sen=.05 seng=.02 sun=.1
喜 hee hi=.3 hei=.2 see=.02
庆 kheng hing=.3 khing=.2 heng=.3 keng=.3 kin=.1 hin=.2 ching=.3 khin=.1
和 hoe wo=.3 ho=.8 woh=.1 fo=.2 hor=.1 hoh=.1 hua=.02
利 lee li=.6 lei=.1 lai=.1 ley=.05 lie=.02
万 ban man=.5 wan=.3 van=.2 mun=.1 buan=.05
一 it yat=.3 yit=.2 chit=.05 yi=.2 ek=.05
仁 jin yan=.6 jen=.3 yin=.3 lin=.2 in=.1 ren=.1 yun=.2 yen=.1 ngin=.05
义 gee yee=.5 ngee=.2 yi=.4 ghee=.2 ngi=.1 nghee=.05 ee=.1
礼 lay lai=.5 lee=.4 li=.4 leh=.05 loy=.05 le=.02
信 sin shun=.3 seng=.1 soon=.1 sun=.3 sen=.05 hsin=.2 sim=.02
孝 hau how=.2 hao=.1 haw=.1 hiao=.1
心 sim sam=.3 sum=.3 hsin=.1 sin=.1 som=.02
子 tze chee=.2 tsu=.4 chu=.2 tzu=.5 ji=.1 tsz=.2 zi=.3 che=.1 choo=.05
大 tua tai=.7 ta=.5 da=.4 thai=.2 toa=.1 dai=.1
小 siew siu=.5 hsiao=.3 sio=.2 xiao=.4 sieu=.02 seow=.2 siau=.2 sioe=.02
南 lam nam=.8 nan=.4
北 pak pei=.4 bak=.1 puk=.05 pek=.05 pet=.02
东 tong tung=.7 tang=.4 tong=.8 toong=.05 dong=.2
西 say sai=.5 see=.3 si=.2 se=.1 hsi=.2
中 tiong chung=.8 chong=.4 choong=.2 tong=.1 teong=.1
来 lai loi=.5 loy=.5 lye=.1 lay=.05 nai=.01
添 thiam tim=.5 thim=.2 tian=.4 tien=.3 tiam=.3 them=.02 teem=.02 thiem=.01 thien=.05 tham=.02
耀 yau yew=.6 yiu=.6 yeow=.3 iau=.1 yao=.5 yeo=.1 yow=.1 yeu=.05
作 chok cho=.3 tsok=.2 chock=.4 tso=.3 choke=.05 choh=.1
镇 tin chun=.4 chen=.6 tian=.1 chin=.4 teng=.1
定 teng ting=.7 theng=.1 tin=.1 thin=.05
贵 kwee kwai=.5 kui=.4 kuei=.4 kuee=.05 koi=.02 kwei=.3 quee=.1 quay=.05 guat=.01
富 poo foo=.5 fu=.8 fooi=.02 pu=.2 hoo=.02
根 kin kan=.5 kun=.5 ken=.3 keng=.2 kern=.05 gan=.05 ken=.3
水 chwee swee=.2 sui=.4 shui=.3 chui=.3 chooi=.05
火 hoe foh=.2 hue=.1 fo=.2 huay=.1 fah=.02
土 toh too=.3 tho=.2 thor=.05 tu=.2 thoo=.1
炳 peng ping=.6 pheng=.1 bing=.2 pin=.2 piang=.05
坤 koon khoon=.7 kun=.6 khun=.3 kwan=.2 kuen=.05 quen=.02
昌 chiang cheong=.7 chong=.3 chang=.6 cheung=.2 cheang=.1 chiong=.2
隆 leong loong=.6 lung=.8 long=.5 liong=.3 leng=.05 lioung=.01
盛 seng sing=.7 shing=.6 sheng=.4 sin=.05 soon=.01
民 bin man=.5 min=.7 ming=.2 mun=.2 meen=.02
世 say sai=.6 shih=.5 see=.4 si=.3 sze=.1 se=.1 seh=.05
伟 wee wai=.8 wei=.8 ui=.2 vui=.3 woei=.1 ooi=.1 why=.05 wi=.05 hui=.1
雄 hiong hung=.5 hong=.4 heong=.2 yong=.2 hoong=.2 hsiung=.2 yoong=.02
豪 ho hoe=.2 how=.3 hao=.5 hoh=.1 hau=.1
杰 kiat kit=.7 keat=.3 kiet=.2 chieh=.3 ket=.1 gay=.01 kkit=.01
俊 choon chun=.9 joon=.1 tsun=.2 chuin=.01 jun=.5 choong=.01
家 kah ka=.8 kar=.6 ke=.1 chia=.4 jia=.3 gah=.1 kea=.02
嘉 kah ka=.8 kar=.6 chia=.4 jia=.2 ga=.05 kea=.02
玲 leng ling=.9 lin=.2
芳 hong fong=.6 fang=.5 phang=.1 hung=.02
芬 hoon fun=.4 fan=.5 fen=.4 hun=.3 phoon=.01
云 hoon wan=.6 yun=.6 yoon=.2 hun=.3 wun=.2 woon=.1 yin=.05 oon=.02
雪 suat suet=.5 seat=.02 hsueh=.3 shuet=.1 set=.05 soat=.02 siat=.02
珍 tin chan=.6 chun=.4 chen=.5 chin=.5 tian=.1 jen=.1
香 hiang heong=.6 heung=.5 hong=.1 hsiang=.2 hiong=.3 yong=.02
桂 kwee kwai=.7 kuei=.4 kui=.4 kwei=.3 gui=.2 kooi=.02
素 soh so=.5 su=.8 soo=.4 sook=.01
惠 hui wai=.4 hwee=.8 fui=.3 huey=.3 wei=.1 huay=.05 hooi=.1 fooi=.1 vui=.1
慧 hui wai=.5 hwee=.8 fui=.3 huey=.3 wei=.1 huei=.1
淑 sock suk=.4 sook=.4 shu=.5 siok=.4 seok=.2 shuk=.3 sok=.3 shook=.05 siew=.01
贞 cheng ching=.6 chin=.2 chen=.3 tseng=.02 zhen=.3
燕 yen yin=.6 een=.3 ean=.3 yan=.2 ian=.2 in=.1 yean=.05 inn=.05
霞 hah ha=.5 hsia=.2 har=.4 hay=.05 hia=.1
琴 khim kam=.4 kum=.4 kim=.6 chin=.3 kem=.05 khem=.1
琪 kee ki=.6 kei=.5 kay=.1 chi=.5 khee=.05 gi=.05 qi=.3
碧 pek pik=.5 phek=.1 phaik=.2 bi=.3 pick=.1 peck=.1 pit=.02 beck=.02
翠 chwee chui=.5 tsui=.5 chooi=.3 chooey=.02 swee=.1 chhui=.01 cui=.2
志 chee chi=.7 chih=.5
敬 keng king=.7 kin=.2 ching=.4 kheng=.1 jing=.2 geng=.02
益 aik yik=.6 ek=.5 yaik=.2 eck=.1 ik=.2 yek=.1 yit=.1 iek=.1 yi=.2
修 siew sau=.5 hsiu=.3 siu=.5 seow=.2 siow=.1 sew=.1 sui=.02
实 sit sat=.4 sik=.3 shih=.3 set=.05 shi=.2 sek=.05
亮 liang leong=.7 leung=.4 liong=.2 loong=.02
远 wan yuen=.6 yuan=.7 guan=.3 yen=.1 hng=.05 yoon=.05
振 chin chun=.6 chen=.5 tin=.3 chan=.2 tjin=.02 cheng=.1
泉 chuan chuen=.6 chwan=.2 choon=.2 tsuen=.1 chhuan=.01 chan=.05 chiang=.02 chien=.05 chua=.02 suan=.1
勋 hoon fun=.4 hun=.4 fan=.2 hng=.2 hsun=.2 hin=.02 foon=.02
佑 yew yau=.5 yu=.5 iu=.1 yiu=.2 eu=.2 yow=.1 ew=.05
苍 chong chang=.4 tsang=.2 chhong=.02 cheng=.02 cong=.01
锐 jui yui=.5 swee=.2 yoey=.01 rui=.3 ooi=.02 yeow=.01
坚 kian kin=.6 kean=.2 kien=.3 chien=.3 keen=.3 kan=.02
宾 pin pan=.5 pun=.3 bin=.4 ping=.1
霖 lim lam=.6 lum=.4 lin=.5 lem=.02
程 thia ching=.8 cheng=.5 thia=.5
`;

/** How southern Chinese names write a character or a double surname (folded), beside its sound in Cantonese. */
export const southernSpellings: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  [...readRules(rules.replace(/ +/g, " "))].map(([letters, ways]) => [fold(letters), ways]),
);
