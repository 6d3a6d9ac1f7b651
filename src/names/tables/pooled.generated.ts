// Made by bench/learn/alphabet-tables.ts from what the tables of all alphabets beside it are made of, romanised by any-ascii. Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const pooled = `
a a34 51 o74 e84 ar90 s92 i97 u98 ma99 sch101 ta102 da106 ua106 ic106 ha107 er107
ab ab69 av104
ac aze104
ad ad68 od98 ada98 a99 ard101 ut103
ae a76
af af81
ag aga92 agh95 a100
ah ah92 a98
ai i68 a68 e81 ai85 u94 is95 ei97 y97 du99 hai99 ay99
aj ai82 az85 ay88 azz90 aj96 aze99 oj102
ak ak70 oc92 akh93 i93 uk96 a98 ques102 ark102 g103 agh104 akk104 c104
al al55 all94 ala96 ahl102 ali102 hall103
am am61 an77 ang91 arm96 ama97 ham97 um100 m101 on101 ame103 aham104 me105 l106
an an42 on77 a82 n85 ani88 ann89 ana89 en93 ang95 i95 un96 and96 aans98 rand99 al101 ent101
ao o91 au102
ap ap86 ab89 af94 up104
ar ar52 er74 ara77 or77 ard83 r90 ire95 ra97 bag103 oire103 har104
as as70 ash89 ass95 az96 a98 asc99 us99 aus99 asce100 aze100 fand104 ars105 os105
at at68 rat91 t93 ad94 ut102 et104 att106
au au86 o87 ow88 av95 aw104 ou104 ew105 ov106
av a69 av73 au81 aw86 zav100 ave102 ava104 ar105 af105
aw ua88 au98 oa101
ax az96
ay i73 ay73 ai78 y84 ei90 aj105 a106
az az74 azz105
b b53 ba77 be85 p95 v96 bo98 bu107 bert109 110 ov110 ve110 vi114 ro117 ap117 hav117 uqv117
ba ba50 bu84 b86 bo87 bar87 pa88 bah94 wa98 va98
bb be101
bd bad106
be be55 b77 ba80 bu94 ve98 bie100 bai105
bh v61 b74 bah84 ve94 ba96 be100 bh103
bi bi61 be83 by85 b89 bia92 s94 bari100 vi101 bu102 ib103 bby104 e106
bl bl82 bul90 val101 ubl105
bn bano97 ban97 bon97 b98 van103 ben106
bo bo61 bu87 b90 ba93 bou95 bho97
br br62 bur81 ber92 bar94 bra99 braz104
bs b84 bos101 bas102
bt bot106
bu bu62 bou82 bi94 bo94 bul102 boo104 b106
bw bu90 bo99
by b91 bia92 vie103
c 71 ch74 s77 c86 echt98 utch100 z102 cha104 sa104 tch104 ce105 sh106 za107 ib110 cz116 tsj116
ca sa79 ch84 cha85 sha99
cc ch89 is93 t99
ce che82 ce84 se87 cze101 chay102 sa102
ch ch55 s63 c65 i66 j69 h72 cz79 n80 a80 g81 k82 e83 u85 sh87 t91 sch92
ci chi70 si75 ci82 ce93 che93 chii104
ck chak103
cm sam91 cham104
cn sin99
co so89 co104
cr chur103 sara104
ct chat96 st104
cu chu81 su86 chuu93 s95 tu96
cy chay105 ch105
d d52 de71 79 t83 da90 ed98 rd101 ad101 ngho103 di103 r104 dt104 ulra107 bca110 avey110 du111
da da57 d84 do88 dar95 de96 dia98 th101 du101 ada102 dut106
db deb94 b95 dev103 deba104
dd d92
de de60 da74 d81 nde94 ede97 ethe98 do103
di di56 d78 de84 dy84 dia93 da96 oddy97 ri99 die101 ddy102 dhi105
dk dak94 deca98 dek98 dec103
dl del101
dm dema89 dem95 dom98 deme101
dn dan89 den90 d90 dean104
do do56 dor90 daw94 d95 ndo95 deau97 da99 edo104
dp p100 dep103 depa104
dr der86 ther90
ds d76 des95 desa95 daws101 s104
dt det98 t99 deta104
du du71 d91 do93 dou96 dul102 dw105
dv dw102
dw deu98 do100
dy di84 d91 de97 dei102
dz j69 c79 g86 dsc88 dz88 d92 dej100 ge103
e e52 56 a69 ay86 i97 et100 y100 ier101 u104 ai104 ne106 kize106 er109 eux110 ee110 lier111
ea au88 o100
eb ab87
ec ech103
ed ed74 ad83 aida95 ado96 d99 edo105
ef et96 f97 eph98 ef99 v102 ev103
eg eg80
ei i60 ia78 ie80 e83 ur87 er88 y88 a98 eu104 ai105 ay105
ej a93 ez94 ei94 ey96 age97 ay98 e98 eg102 es104
ek ek71 e92 eg93 ack94 eq95 ekw95 ak97 ac99 co100 ik100 eko102 k103 ex103 aco105
el el61 al83 elle85 l90 ell93 hel94 ela97 lles101 ele102 hele104
em em68 an88 en89 am90 m93 aim98 me100 ham101 ame103 yem103 yeme105
en en54 an64 n66 in79 e83 ain85 a88 on91 ene92 cen96 enn97 aing97 ein97 aina98 yen98 un98
eo er82
ep cab101
er er50 i72 ar80 re84 ur85 a86 es87 her87 r90 e91 erre92 are95 aire97 oe97 ert98 ir99
es es63 ez86 as86 e96 des99 ess100 ace104 nes105 s105 c105
et et70 at91 t92 e94 wait95 eth97 ed97 it99 ett104 oet105 eet106
eu er90 eu97 e102 ev104
ev ev76 ew81 eu88 jew91 yev93 jev98 iew103
ey ay78 a81 ei84 ey90 ai92 ej101 e103 eu104 ea104
ez es83 ez88 esia104 e104
f f69 ph103 v105 ff105 fr111 fe111 117 ft117 uqve117 ygve117
fa fa75 far100 fe104
fe fe80
ff ff89
fi fi67 phi92 fe98
fo fo82 fa97 f97 fal99 vo103 for106
fr fr65 fri105
fu fu86
g g53 ga86 h93 q95 98 aga103 gkha103 gia105 ces106 gay109 c109 nga110 gu111 ug112 uig112 gi115
ga ga53 ha78 go88 g93 an96 ho98 gha99 guy100 gu101 gua103 qa104
gb gab106
ge ga72 ge72 gue88 he89 ghe99 hei103 ha105
gg ng100
gh gh80 g84 q100 gha106
gi gi69 g80 y81 gui81 j87 gia94 ghi95 yi96 gue99 guy104 ge104 e105 a106
gk g63 gh97 gu101 q101
gl gal88 gl99 gla101 gala105
gn ia79 ien92 gan92 i94 gain104 agan105 gen105
go go60 w86 ho93 qo95 ga101 ego105
gr gr67 gre82 gro89 guer97
gs c100
gt ght104
gu gu61 g94 qut100 ugu103 gua103 gou105
gv gu70 gua100
gw gu84 go90 gua92
gy j88 g92 guy100 yi102 y103
h h69 78 ha94 hi104 dsch107 j107 hnpe112 x114 ch115 kh116 che117 hy117 wh117
ha ha59 a69 h83 hu88 ja95 isch95 he96 u99 ar103 o103 haw105
he e72 he76 a83 h84 ha90 o96 hai98 i99 ac99
hi hi62 i78 he86 h97 e98
hk g70 gu87 gh100
hl hal101 hala102 hl106
hm hun93 ham95 m98 hama100 hm106
hn hun90 hon96 hin98 hn101 i104
ho ho68 o69 or95 oh98 kho99 jo100 a100 xho100 h101 isch104
hr her88 har90 r93 ahra100
hs z86 j98
hu hu75 u86 ju94 h105
hv f81 haw106
hw ho102 w106
hy ha101
i i41 52 e63 y67 a88 hi91 u93 isch93 ia95 es97 ie98 is104 ci107 fil112 ew112 uye112
ia ia69 ya84 ja90 iya102 ha104
ib ib72 ip105
ic isch92 is99 e99 ic100
id id79 ed85 ied92 eed93 yidd94 yid95 ida98 e100 ede105
ie ier93 ye96
if if92
ig ig85 yg92 uq100
ii ia102
ij es83 ais84 ij84 is87 i90 ese92 idge96 ig96 iz99 ze103 ois105
ik ic67 ik68 ek89 ia89 iq89 ique90 ika91 ick91 i92 eku93 ica96 urg98 k98 uk98 ig100 eek102
il il69 ille76 el80 ill84 yle99 l102 dle102 hil102
im in77 im78 n88 ing99 m103
in in48 ina78 en83 ino84 n84 i89 enes91 ine91 yn94 een96 zyn96 a99 inen100 hin100 inn101 ign102
io io87 yo97
ip ib89 ip90 yp91 ipp94 yyip98 yyib99
ir ir72 er90 yr92 eir96 i100 ji101 eera103 ra104
is is61 ish69 es71 s84 ais86 ese87 eas90 lis92 ic94 iss95 a99 isie100 iz100 ist102 eece105
it it61 et84 ith90 ight92 hit94 eet94 e96 ita98 i99 t101 uit105
iu o64 i84 u89 or101 ju105
iv ew95 u103 eve105 ivas106 yves106
iw ew94 u105
ix ish91 is105
iy i58 ia59 e79 y86 a89 io89 ey99 ee102 ian102 iya103 o103 ea104
iz is78 iz93 es94 ize103
j j72 ja86 y89 z92 ze93 98 ge99 e100 za102 c103 se103 ji108 i108 oj110 x111 ese112
ja ja66 a67 za76 ya80 geo93 ija99 je102 z105 joh106
jd ai101
je ge79 e87 ze95 je96 ce97 ye99 a100
jg zg105
jh z70 s85 se98 es98 ze101
ji gi72 ji74 zi80 ge84 yi91 zy91 i95
jk zak103 jak104
jl il105
jn john102 jan106
jo jo79 geo84 dzo90 yo92 joh96 zo97 ja99 co100
jp jap96
jr jer86 jor100 ger102 jar102
js a88 s89 i97 e99 jas104
ju ju74 zu92 yu100 zhu101
jv v103
jy jaya93 ge100
k k43 c56 68 g72 ka73 ck87 q87 ch88 ko91 co91 ca95 ak101 quio106 ke107 lrah108 ga110
ka ka50 ca59 isch64 a67 i68 ga70 o80 k81 ko81 n83 e85 c85 s87 kha88 ia89 es93
kb kab96
kc es98 k103
kd cd104
ke ke69 ca70 que79 cai86 k89 ka90 ga92 ki98 kie99 ge100 he103 kkey103 ccai105
kh h55 k63 kh69 c71 ch71 j79 x91 q94 qu96 ko96 akh99 ech102 xh102 akha103 ka104 he105
ki ki57 isch58 k69 ch76 o77 n77 i78 a79 kee82 es82 e86 ia88 c90 h91 s92 gi93
kj kaz101
kk k75 ka91 cc93 ca93 cq101 qq102 cca103 ake104
kl kal87 cl91 kala94 alkl99 lkl100 kolo105 gal105
km kam92 cam92 cm98 cmu99 gama104
kn kan81 can87 ka91 k99 ken103 gan104 kon105
ko ko53 co62 go74 o81 coyh95 k96 cho96 kau98 kw101 a102 es102 i104 c105 nko106
kp f79 kab101
kr cr82 kr85 chr85 kar85 gr91 car93 cre95 kara95 curr97 kra100 kre105
ks x73 ks93 k97 os98 ksha100 kis101 kash103 cks104 ukse105 kasa105
kt kat91 echt94 kata101 ukt102 cata104
ku ku63 cu77 qu82 gu85 k88 cou90 coo94 kou97 g101 kw101
kv qu76 kw86 gu98 qua103 kwa104
kw qu93 ko95 cu98 kw99 gu101
ky c93 ky98 k102 cay105 ca106
l l43 la75 le76 77 ll85 li97 al97 hall98 ul103 ol103 r106 hael106 les107 lia107 llo108 elik109
la la46 e63 l77 lah84 lo85 lla97 lu100 las102 lya103 llah104 a106
lb lbe98 lb99 alba101
lc li100 eli106
ld ld79 ald105
le le54 la71 l76 lle81 lay91 lo96 lof106
lf lf97
lg lg90
lh lah101
li li46 l74 n74 le80 a80 lie81 ia90 i91 e93 ly93 lee98 ley99 o99 alli99 lle99 lia101
lj lg101
lk luk91 luks98 lk102 luxe103 alk104
ll ll76 lle98 llo105
lm lam89 lem92 lom92 lan94 l103
ln lan83 l87 lon99 lin103 alan104 land104
lo lo59 llo84 la86 l92 lau93 log97 o100 low100 lor103 lu103
ls l76 les87 lsh98 i98 ls102 ols104 los106
lt lt96 hlt98 lta99 ldt106
lu lu61 lo86 l86 lou89 loo94 lloo99 luy100 lui105
lv lva99
lw lu98
ly l75 li97 le98 lay102 ly106
m m48 ma67 n85 92 ng96 me99 mas104 lrah107 ormi107 hmo108 tima108 am109 em110 yem111 mo112 eman112
ma ma42 m72 mo78 mar79 man92 me94 mas98 mc104 mu104
mb mb58 mba99 embo101 amba101 mbu104
mc nch98 mq103
md nd65 and84 nde94 mad98 made102 mada102 med105
me me56 ma68 m76 mi102 ame104 meet106
mg ng64 nga89 maga96 ong97 ang98 ngue106
mh mah102 nhal102 nha102
mi mi55 m76 my77 me85 ma89 mit93
mj nj100 nge103 nz104 maza104
mk mak87 ma94 nc96 ngk101 maka102 make104 nka105
ml mal82 mala87
mm mon89 ma93 man101
mn man74 mon78 men96 omon103
mo mo53 ma81 mau86 mor86 hmo98 m99 amor103 v104
mp b63 mb79 mp93
mr mar81 mer88 mero102 mara105 maro106
ms mes90 m93 mas97 nes101 ns102 mos102 sh103 nsh103 msk103 tmas103
mt nt75 mad103 nte103 ont105 ndt105
mu mu74 ma92 moo93 m98 moha103
mv mb91 mo101
mw mo103 amoa105
my m84 my87 ma94 may97 mya101 me101
n n35 59 an74 on77 na80 ne82 ng85 in91 nia93 en95 l97 ni98 nt98 nn101 ny102 no103
na na52 n74 ne88 no90 ina100 sch105 ana106 nia106
nc n89 nisc99 unj103 ench105
nd nd54 and80 nde90 ndia91 anda93 nda93 nds95 nada98 ind98 ud101 ndes101 n103 nad106
ne ne57 n74 na86 nie90 nee97 nei101 net105
ng ng55 n74 an85 nga88 and93 ang95 ngo99 ong100 ngue100 on105
nh nhee100
ni ni48 n60 ne73 ny80 nia84 ney90 nes90 nee90 nie90 nais94 no97 na99 ani99 nea101 uni103 in103
nj naj96 ny100
nk ng89 ngk93 nc99 nga99 nck100 nghe106
nm nam87 nama105
nn n75 nan103
no no63 nor93 neau93 n93 nue99 kno100 naud101 na103 nyo103
np hnpe94 nap101 hnp102
nr nor85 nt98
ns n58 nes82 ns86 i89 a93 ni94 nas96 ens97 nce97 nnes100 hns102 nts106
nt d66 nt70 nd74 ndt93 nda94 and95 int99 anta101 aint102 nte103 nter103
nu n69 nu78 a105
nv inv99 nav103
nx nc103
ny n73 ny82 i91 ne91 nia93 ni94 na97 nya98 ania99 gn104 nico105
o o49 70 a80 ho86 au95 u104 io109 or109 j110 bo110 ik110 our112 olya112 yo112 n112 lo113
oa a72 au99 ar103
oc os105
od od84 o95
oe e85 oa102
of of90 ov96
og og100
oi i82
oj oj81 hoj99 os105
ok ok79 oc81 toqq94 olk94 o95 alk98 rk100 awk104 ock105
ol ol66 al89 wol99 all103
om om90 ome94 on103 tom104
on on57 one80 an86 ong93 ohn94 n97 ont104 ion105 son106
oo o83
op op81 oupe94 opia105
or or58 ro84 r89 hor97 ore102 nor104 por106
os os72 o87 oss89 aus92 osea100 e101
ot ot84 kot89 otte91 ut101 at105 ota105
ou u63 o64 ou90 aw90 au104 ua104
ov ov67 ow77 ua86 o91 hov95 oa96 i96 how105 n105
ow u59 w93 o96 ov105
oy u56 w74 ou92 o96 eu102 uy105
oz uz98 oz98 aze104
p p55 b83 pa91 pe92 ba97 f99 po104 be109 pu111 pier114 a116 pi116 yp117 os117 bu117 vo117
pa pa58 ba79 po85 pe91 pu92 p94 fa95 pas95
pe pe66 be83 p88 pa90 pei96 ba100 fe102 per103
pf pf105
ph f58 p77 phoe95 fe99 v100 pah101 bah103
pi pi65 pe79 bi83 fi88 b88 py90 p90 pie103 pid103 pia105
pk pak105
pl pal91 pala101 bal103 pol103 bul105
pm pan103 pun104 pam104
pn pan92 ban101 pun105
po po60 bo85 poh91 p98 pau100 fo104 apo106 bou106
pp p79 pp95 pap99 ap100 ppe102
pr pr80 per82 por92 fr96 pru96 par98 br99 pper104
ps b88 p105
pu pu68 bu90 pa95 p96 b100 fu104
pw po101
py p93 pe100 pia104 pa105
q q88 k93 kh104 ke110 iq116 ekua117
qa ka87
qi ki94
qu ku99
qw ku103
qy ky100
r r40 er83 re85 ra87 90 ro90 ri96 or101 ar104 ir106 wick110 ur110 t111 erra112 rt112 aro115
ra ra49 ro85 re86 ru88 r94 ara96 yra100 rud102 rah105 abdu106
rb erb90 rb90 rba103
rc risc93 urch103
rd rd67 ard87 r98 ord99 rda102 eard104 d104 rde105 rdo106
re re57 ra77 r78 rai83 ro92 rae96 i97 ri99 rey101 rea102 o102 rrey102 hre103 e106
rg rg67 urg81 rgu90 rq91 ourg104
rh sh92
ri ri46 re72 r73 ry76 a83 ree84 o85 rie86 ria88 ais89 i89 e89 uri93 ia93 rey96 ara100
rj rg85 irg86 erz101
rk rk71 rqu91 urk93 urg98 r100 rke103 rks104
rl rl85 ral90 erl95 herl104
rm rm81 ormi97 rem103
rn rne93 ran93 ron94 urne95 r95 ern97 rn97 orn102 rana103 an105
ro ro52 ru81 roe88 r96 ra100 eroe100 o101 to105 rob106
rp rapa101
rq rk106
rr t73 r78 ta90 ter96
rs r70 rs82 res88 rse92 rus93 russ93 rsha94 ri104 rsh104
rt rt72 rth92 r93 rd97 ortu101 art102 rit103 rath104 n105
ru ru60 r81 rou95 rw96 reu98 rus100 ro102 u102
rv rw88 rv95 ro96 arv100
rw ru90 rw92
ry ri70 re94 r101 e101 eria103 arie104
rz r102
s s38 62 sh76 z87 ce88 sa89 ze90 es91 sch96 se98 sche99 sk100 e103 rsk104 is105 an107
sa sa56 s74 za75 ssa86 sha88 sar96 so100 zak102 b103 aza106
se se65 ce69 s75 ze86 sa89 sey89 sse96 si96 tser100 sier100 sche102 sen103 cen103 sie104 che105 ces106
sh s63 sh65 sch73 ch76 sz87 g95 che95 k100 sah100 z102 ish106 megl106
si si54 ci67 s75 sey79 sy80 ce84 zi89 sia92 ssi97 see97 sii98 ssy98 shi99 asi101 tsim101 pse103
sk sk62 i76 sc91 scot97 s97 an100 e101
sl sl68 sal96 zal101 hall101
sm sam85 san87 sama92 sham100
sn son95 sion96 wson97 s100
so so66 tso91 sho92 coi97 su97 zo98
sp sp95
sr ser81 sar88 sra104 esir106
ss ss93 ce98
st st56 ust89 ist92 ste98 sta101 ast103 ista103 s104 sth105
su su71 zu92 sw97 shu98 s98 sou98 sun99 sau102
sv sw83 swa102 sv102
sw sw88 swit103
sy sia89 sy91 ci93 si95 s97 hsie102 a103
t t43 d78 te82 th83 ta84 90 tha101 tt102 et105 it106 to107 add108 lra110 aits111 ietr112 qata112
ta ta50 tha80 t82 to82 da83 te90 tar93 tah100 a103 ita103
tc tutc103
td ted99
te te64 ter82 de85 ta90 the91 t91 tte99 da104 to105
th t64 th71 to97 tah97 d101 rth103
ti ti54 t72 di79 ty82 te82 ia92 thi93 stan94 ie95 i97 thy100 de101 e101 ati102 a104 kti104
tj taj98 tz104
tk tok100 dak104
tl tla98 utly101 tal104 atla104
tm tam92 tama97 tum102
tn tan76 ton80 t93 than100 dena102
to to54 do82 tho86 ta91 t93 tu99
tr tr77 ter82 tar86 tur95 atar97 tyr103 der103 ara104
ts c69 t72 z74 ts77 ch87 tz93 tch95 k95 tsch97 tes100 ces103 cz104 e105 ce106
tt t72 ta85 tte91 tt94 dd98 th99 tat99 to102 te104
tu tu59 t86 d87 to89 de92 du93 thu98 tut99 tho104
tv tv98 tu101
tw to88 tu93
ty ti79 te93 d95 ty98 t106
tz j78 c92 ge99
u u51 73 w84 o84 nu105 v105 joe106 eu107 ue107 ac109 hod110 ou110 bu110 cu110 mil112 i112
ua ua79 hua92 w93 wa94 cois98 oy102
ud ud81 uda98 rd106
ue ue90 we94
ug ug87 uga103
ui wi87 ouis99 uhy99 win103
uj uz86 euse89
uk uk69 uuk96 uck97 k101 ukh101 u103 ug103 ukt103 euc106 ok106
ul ul73 hman102 ula104
um um87 m89 e94 un96 umq97 ma98 und98 om99
un un73 n85 on90 oon90 hun102 une103 ai103 nen105 oong105 in106
uo wa89 wal103
up upe93 up100
ur ur62 or91 r94 ura94 dur98 h100
us us77 oose90 s90 uz91 ush94 usia95 uss97 os99 wso100 es105
ut ut75 ute90 hoot93 u98 ud99
uv u82 uv88 ua95 hu99 ouve104
uw u87
uy u89 ui90 uy92
uz uz81 es96 s103 e106
v v61 w77 80 o91 u97 ueva98 b98 va100 wa105 a109 au109 war110 ov110 ur110 voi112 vo113
va wa58 va60 a69 ua78 ba88 v94 vo94 vonw99 wo102 war103
vd uad101
ve ve62 we67 a86 wa87 v87 ue91 uay93 e93 vege94 vie94 ay96 hu97 be98 w99 va100 way101
vh v79 ve99
vi vi59 wi68 bi83 ve86 we88 v94 i97 vil97 via98 a99 wic100 ia102 win102 avi103 li105 w105
vk wk106
vl vl103 val104
vn on82 van92 un93 n100 vana100 vanu100
vo vo72 wo83 o87 wa95 bo96 ua103
vr ver90 ur90 war98 var102 br103 ware105
vs ws105
vu u96 v100 vu101 woo104 vo104 au106
w u79 o81 w87 v93 97 au105 l110 wy116 oa116 owe117 n117 un117 is117
wa wa72 ua83 va87 a87 hua100 wal101
wb ov95 oba104
wd uda95
we d64 we84 ue96 v97 ve101 way103 a105
wi wi86 vi93 a94 ia101
wk ok100 oc105
wl ol99 ola106
wm om103
wn on84
wo vo94 wo101 o106
wr ur85 or89
ws os91 us100 wso102
wt ut101
wy ue100
x x93 s96 c97 z99 sh99 utch110 so110 ze110 zhu110 ts114 ks117 pse117
xa sa81 za92 cha96 sha101
xe s91 sa93 se99 ser101
xi si85 chi94 ci100 che104 i106
xo so85
y 61 y61 i62 e78 a82 j85 ya91 ia96 ei100 u102 s107 ai110 yh111 sy115 ye115 ue116
ya a44 ya61 ia64 o71 e72 ja72 sch78 i81 s84 es85 n86 is90 ah97 y97 yol99 ian100
yb ib103
yd id91 ida103 ed104 a105
ye ye78 e86 a90 je93 ay97
yi i73 yi87 y93 e99 ai106
yk ic95 yak96 a103
yl al90 el93 ila104
ym ym92 um95 im98 yama102
yn an60 in72 ian73 en82 a86 on92 ine92 ia92 yn94 eens95 ano95 yan97 ne97 ien98 n98 ina106
yo o79 yo79 jo84 io91 ho100 yot101 llo105
yp yap101
yq a91
yr ur95 yr97 er99 ir101 erra103 yra104
ys i86 a87 e90 s95 is99 us100 o102
yt it81 et91 ia92 hite93 ight95 ita98 i104
yu u60 eu82 yu82 ue84 ju84 ew84 y91 uu101 iu105
yv ave104 oiv105
yw eu104 io105
yy yi102 ayy105
yz yz93 ise103
z z71 s80 th99 se105 yz107 es108 izie109 ghes110 jac110 zh111 c117 ze117
za za69 sa91
zb zb103 sb106
ze ze82 se85
zg zgh98
zh j64 g81 sch85 ge86 s90 rz93 zh95 si98 jaza98 c99 z99 r101 ierz102 h103 je105
zi si76 zi78 s88 zy89 sey91 ze96 i98 sia103 z103 esi105
zn s94 z104
zo zo86 z100 so103
zu zu91 z102
zy zy99 zi104
`;
