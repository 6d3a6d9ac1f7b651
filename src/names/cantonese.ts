import { inTurn, readRules, sharesOf, type Shares } from "./shares.ts";

/** How names of Hong Kong, Macau and the Cantonese abroad write a syllable of Jyutping. */
export function cantoneseSpellings(jyutping: string): Shares {
  const whole = wholes.get(jyutping);
  if (whole !== undefined) return sharesOf(whole, most);
  const onset = /^(gw|kw|ng|[bpmfdtnlgkhwzcsj])?/.exec(jyutping)?.[0] ?? "";
  const final = jyutping.slice(onset.length);
  const start = new Map(onsets.get(onset) ?? [[onset, 1]]);
  // ts and ch, s and sh: which one depends on what follows.
  if ((onset === "z" || onset === "c") && /^(i|e|yu|oe|eo|o?i|au|oek)/.test(final)) start.set("ts", 0.3);
  if (onset === "s" && /^(yu|oe|i|e)/.test(final)) start.set("sh", 0.9);
  if (onset === "j" && /^(i|yu)/.test(final)) start.set("", 0.25);
  return sharesOf(inTurn(start, finals.get(final) ?? new Map([[final, 1]])), most);
}

const most = 10;

const onsets = readRules(`
z ch ts=.7 j=.1 c=.05
c ch ts=.6 c=.05
j y
g k g=.15
gw kw gw=.15 k=.1
kw kw qu=.1
d t d=.1
b p b=.15
ng ng -=.3
s s sh=.15
w w
 -
`);

const finals = readRules(`
aa a ah=.3
aai ai ye=.1
aau au ow=.2
aam am
aan an
aang ang
aap ap
aat at
aak ak
ai ai ye=.15 y=.1
au au ow=.3 ou=.1
am am um=.5 em=.1
an an un=.3
ang ang ung=.1 eng=.1
ap ap up=.3
at at ut=.2
ak ak
e e eh=.2
ei ei ee=.4 i=.4 ay=.15 y=.1 hi=.05
eng eng ing=.2 iang=.1
ek ek
i i ee=.4 ze=.2 y=.15 sz=.2 e=.1 ie=.1
iu iu ew=.4 ue=.1 io=.1
im im
in in een=.1
ing ing eng=.1
ip ip
it it
ik ik ick=.1
o o oh=.3 or=.1
oi oi oy=.3 ai=.2
ou o ou=.3 u=.2 oo=.2 ow=.1 oh=.2
on on
ong ong
ot ot
ok ok
u u oo=.4
ui ui ooi=.2 oi=.15
un un oon=.4
ung ung oong=.3 ong=.3
ut ut
uk uk
oe o
oeng eung eong=.4 eang=.1 ong=.1 oeng=.05 iong=.05
oek euk eok=.3 oek=.1
eoi ui oi=.2 ue=.1 ooi=.05 eoi=.1
eon un on=.2 eon=.2
eot ut eot=.1
yu u yu=.3 ue=.3 yue=.1 ee=.15
yun uen un=.4 oon=.1 yuen=.1
yut uet ut=.3 yut=.1
a a
`);

const wholes = readRules(`
m ng
ng ng ung=.2 eng=.1
zi chi tsz=.4 tze=.5 che=.2 chee=.4 gee=.2 tsu=.1 ji=.1
ci chi tsz=.3 tse=.2 chee=.3 tze=.2 tsi=.1 chhi=.05
si si sze=.7 sy=.2 szeto=.05 shi=.3 see=.4 sz=.2 tze=.1 szi=.1
ji yi yee=.5 ee=.3 i=.2 yie=.1 e=.1 yuet=.05
jyu yu yue=.4 yee=.3 ee=.1 eu=.1 yui=.1
jyun yuen un=.2 yun=.4 yuan=.1 yoon=.2
jyut yuet yut=.2 yueh=.1
jiu yiu yew=.5 yeo=.2 yu=.1 yio=.1
jau yau yow=.4 yew=.1 yaw=.1
jan yan yun=.3
jam yam yum=.4
joeng yeung yeong=.4 young=.4 yong=.3 yang=.1 yeang=.1
jung yung yong=.4 weng=.05 yoong=.2
jip ip yip=.8 yap=.4
gwok kwok kwock=.1 kok=.3
gwong kwong kong=.2
gwan kwan kuan=.1 kwun=.2
lei lee li=.5 lei=.4 ley=.05 lay=.1
lau lau low=.3 liu=.2 lew=.1 lao=.1
jin yin in=.1 yeen=.05 yen=.1
hoi hoi hoy=.2 hai=.2
ceoi chui tsui=.8 choi=.2 chooi=.2 chuy=.05
zeoi chui tsui=.6 tui=.05 chooi=.2
zoeng cheung cheong=.5 chang=.2 chong=.05 tseung=.1
zau chow chau=.9 chew=.1
zou cho tso=.5 chou=.1 joe=.05 cho=.1 tsou=.1
zung chung chong=.3 choong=.3 tsung=.1
zeng cheng tsang=.1 ching=.3
zing ching cheng=.3 jing=.05
cing ching cheng=.2 tsing=.2
zaang chang tsang=.1
zang tsang chang=.2 tseng=.1 chan=.05
can chan tsan=.1 chun=.2
caa cha tsa=.1
caang chang
coi choi tsoi=.6 choy=.6 chai=.1 chua=.05
zoi choi tsoi=.4 choy=.3
zo cho tso=.5 jaw=.1
wong wong vong=.2
wing wing weng=.1 ving=.1
wai wai vai=.2 why=.1
wan wan van=.1 wun=.1 woon=.05
waa wah wa=.8 hua=.1
wu wu woo=.8
wui wui vui=.1 wooi=.2 hui=.1
fui fai hui=.1 fooi=.2 fui=.8
fu fu foo=.8 fuk=.05
fai fai fye=.1 hui=.05
fan fan fun=.2
fung fung foong=.5 fong=.2 hong=.05
gam kam gum=.3 kum=.3 gam=.2
gaa ka kar=.7 ga=.2 kah=.1 kaa=.05 car=.05
gai kai kye=.1
gei ki kee=.5 kei=.7 gi=.1 kay=.05 gei=.1
gan kan kun=.2 gun=.1
gin kin kin gin=.2
siu siu shiu=.7 siew=.5 sau=.1 shau=.2 seow=.1 siow=.2
syu shu su=.2 sue=.3
syun shuen suen=.4 sun=.4 shun=.2 soon=.3
soeng sheung seung=.4 sheong=.1 shang=.1 seong=.2
seoi shui sui=.7 sooi=.1 soi=.2
seon shun sun=.6 soon=.1 son=.1 seon=.1
sing sing shing=.8 seng=.3 shin=.05
sam sum sam=.7 shum=.6
san san sun=.3
zyu chu jue=.1 choo=.4 chue=.3 ju=.1 gee=.05 tsu=.1
zyun chuen chun=.3 tsuen=.2 jun=.1
zeon chun jun=.2 tsun=.4 choon=.1 chon=.1 tseon=.05
ceon chun tsun=.2 choon=.2
hung hung hong=.4 hoong=.1
ming ming meng=.2
mou mo mou=.3 moo=.3 mow=.1
mung mung moong=.1 mong=.1
hou ho hoe=.2 hao=.1 hou=.2
gou ko go=.2 kou=.1 koh=.3 kao=.05
lou lo lou=.2 loo=.6 low=.2 loh=.2
dang tang teng=.3 dang=.05
hyun huen hun=.2 hoon=.1 hsuan=.05
`);
