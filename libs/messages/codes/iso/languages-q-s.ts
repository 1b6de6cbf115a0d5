/** Languages of ISO 639-3, code and English name, parted by bars. Where they are from: codes-language.ts. */
export const languagesQToS = `
qua Quapaw|qub Huallaga Huánuco Quechua|quc K'iche'|qud Calderón Highland Quichua|que Quechua
quf Lambayeque Quechua|qug Chimborazo Highland Quichua|quh South Bolivian Quechua|qui Quileute
quk Chachapoyas Quechua|qul North Bolivian Quechua|qum Sipacapense|qun Quinault|qup Southern Pastaza Quechua
quq Quinqui|qur Yanahuanca Pasco Quechua|qus Santiago del Estero Quichua|quv Sacapulteco
quw Tena Lowland Quichua|qux Yauyos Quechua|quy Ayacucho Quechua|quz Cusco Quechua|qva Ambo-Pasco Quechua
qvc Cajamarca Quechua|qve Eastern Apurímac Quechua|qvh Huamalíes-Dos de Mayo Huánuco Quechua
qvi Imbabura Highland Quichua|qvj Loja Highland Quichua|qvl Cajatambo North Lima Quechua
qvm Margos-Yarowilca-Lauricocha Quechua|qvn North Junín Quechua|qvo Napo Lowland Quechua|qvp Pacaraos Quechua
qvs San Martín Quechua|qvw Huaylla Wanca Quechua|qvy Queyu|qvz Northern Pastaza Quichua
qwa Corongo Ancash Quechua|qwc Classical Quechua|qwh Huaylas Ancash Quechua|qwm Kuman (Russia)
qws Sihuas Ancash Quechua|qwt Kwalhioqua-Tlatskanai|qxa Chiquián Ancash Quechua|qxc Chincha Quechua
qxh Panao Huánuco Quechua|qxl Salasaca Highland Quichua|qxn Northern Conchucos Ancash Quechua
qxo Southern Conchucos Ancash Quechua|qxp Puno Quechua|qxq Qashqa'i|qxr Cañar Highland Quichua
qxs Southern Qiang|qxt Santa Ana de Tusi Pasco Quechua|qxu Arequipa-La Unión Quechua|qxw Jauja Wanca Quechua
qya Quenya|qyp Quiripi|raa Dungmali|rab Camling|rac Rasawa|rad Rade|raf Western Meohang|rag Logooli|rah Rabha
rai Ramoaaina|raj Rajasthani|rak Tulu-Bohuai|ral Ralte|ram Canela|ran Riantana|rao Rao|rap Rapanui|raq Saam
rar Rarotongan|ras Tegali|rat Razajerdi|rau Raute|rav Sampang|raw Rawang|rax Rang|ray Rapa|raz Rahambuu
rbb Rumai Palaung|rbk Northern Bontok|rbl Miraya Bikol|rbp Barababaraba|rcf Réunion Creole French|rdb Rudbari
rea Rerau|reb Rembong|ree Rejang Kayan|reg Kara (Tanzania)|rei Reli|rej Rejang|rel Rendille|rem Remo|ren Rengao
rer Rer Bare|res Reshe|ret Retta|rey Reyesano|rga Roria|rge Romano-Greek|rgk Rangkas|rgn Romagnol|rgr Resígaro
rgs Southern Roglai|rgu Ringgou|rhg Rohingya|rhp Yahang|ria Riang (India)|rif Tarifit|ril Riang Lang|rim Nyaturu
rin Nungu|rir Ribun|rit Ritharrngu|riu Riung|rjg Rajong|rji Raji|rjs Rajbanshi|rka Kraol|rkb Rikbaktsa
rkh Rakahanga-Manihiki|rki Rakhine|rkm Marka|rkt Rangpuri|rkw Arakwal|rma Rama|rmb Rembarrnga
rmc Carpathian Romani|rmd Traveller Danish|rme Angloromani|rmf Kalo Finnish Romani|rmg Traveller Norwegian
rmh Murkim|rmi Lomavren|rmk Romkun|rml Baltic Romani|rmm Roma|rmn Balkan Romani|rmo Sinte Romani|rmp Rempi
rmq Caló|rms Romanian Sign Language|rmt Domari|rmu Tavringer Romani|rmv Romanova|rmw Welsh Romani|rmx Romam
rmy Vlax Romani|rmz Marma|rnd Ruund|rng Ronga|rnl Ranglong|rnn Roon|rnp Rongpo|rnr Nari Nari|rnw Rungwa|rob Tae'
roc Cacgia Roglai|rod Rogo|roe Ronji|rof Rombo|rog Northern Roglai|roh Romansh|rol Romblomanon|rom Romany
ron Romanian|roo Rotokas|rop Kriol|ror Rongga|rou Runga|row Dela-Oenale|rpn Repanbitip|rpt Rapting|rri Ririo
rro Waima|rrt Arritinngithigh|rsb Romano-Serbian|rsl Russian Sign Language|rsm Miriwoong Sign Language
rtc Rungtu Chin|rth Ratahan|rtm Rotuman|rts Yurats|rtw Rathawi|rub Gungu|ruc Ruuli|rue Rusyn|ruf Luguru
rug Roviana|ruh Ruga|rui Rufiji|ruk Che|run Rundi|ruo Istro Romanian|rup Macedo-Romanian|ruq Megleno Romanian
rus Russian|rut Rutul|ruu Lanas Lobu|ruy Mala (Nigeria)|ruz Ruma|rwa Rawo|rwk Rwa|rwm Amba (Uganda)|rwo Rawa
rwr Marwari (India)|rxd Ngardi|rxw Karuwali|ryn Northern Amami-Oshima|rys Yaeyama|ryu Central Okinawan
rzh Rāziḥī|saa Saba|sab Buglere|sac Meskwaki|sad Sandawe|sae Sabanê|saf Safaliba|sag Sango|sah Yakut|saj Sahu
sak Sake|sam Samaritan Aramaic|san Sanskrit|sao Sause|saq Samburu|sar Saraveca|sas Sasak|sat Santali|sau Saleman
sav Saafi-Saafi|saw Sawi|sax Sa|say Saya|saz Saurashtra|sba Ngambay|sbb Simbo|sbc Kele (Papua New Guinea)
sbd Southern Samo|sbe Saliba|sbf Chabu|sbg Seget|sbh Sori-Harengan|sbi Seti|sbj Surbakhal|sbk Safwa
sbl Botolan Sambal|sbm Sagala|sbn Sindhi Bhil|sbo Sabüm|sbp Sangu (Tanzania)|sbq Sileibi|sbr Sembakung Murut
sbs Subiya|sbt Kimki|sbu Stod Bhoti|sbv Sabine|sbw Simba|sbx Seberuang|sby Soli|sbz Sara Kaba|scb Chut
sce Dongxiang|scf San Miguel Creole French|scg Sanggau|sch Sakachep|sci Sri Lankan Creole Malay|sck Sadri
scl Shina|scn Sicilian|sco Scots|scp Hyolmo|scq Sa'och|scs North Slavey|sct Southern Katang|scu Shumcho
scv Sheni|scw Sha|scx Sicel|sda Toraja-Sa'dan|sdb Shabak|sdc Sassarese Sardinian|sde Surubu|sdf Sarli|sdg Savi
sdh Southern Kurdish|sdj Suundi|sdk Sos Kundi|sdl Saudi Arabian Sign Language|sdn Gallurese Sardinian
sdo Bukar-Sadung Bidayuh|sdp Sherdukpen|sdq Semandang|sdr Oraon Sadri|sds Sened|sdt Shuadit|sdu Sarudu
sdx Sibu Melanau|sdz Sallands|sea Semai|seb Shempire Senoufo|sec Sechelt|sed Sedang|see Seneca
sef Cebaara Senoufo|seg Segeju|seh Sena|sei Seri|sej Sene|sek Sekani|sel Selkup|sen Nanerigé Sénoufo|seo Suarmin
sep Sìcìté Sénoufo|seq Senara Sénoufo|ser Serrano|ses Koyraboro Senni Songhai|set Sentani|seu Serui-Laut
sev Nyarafolo Senoufo|sew Sewa Bay|sey Secoya|sez Senthang Chin|sfb Langue des signes de Belgique Francophone
sfe Eastern Subanen|sfm Small Flowery Miao|sfs South African Sign Language|sfw Sehwi|sga Old Irish (to 900)
sgb Mag-antsi Ayta|sgc Kipsigis|sgd Surigaonon|sge Segai|sgg Swiss-German Sign Language|sgh Shughni|sgi Suga
sgj Surgujia|sgk Sangkong|sgm Singa|sgp Singpho|sgr Sangisari|sgs Samogitian|sgt Brokpake|sgu Salas
sgw Sebat Bet Gurage|sgx Sierra Leone Sign Language|sgy Sanglechi|sgz Sursurunga|sha Shall-Zwall|shb Ninam
shc Sonde|shd Kundal Shahi|she Sheko|shg Shua|shh Shoshoni|shi Tachelhit|shj Shatt|shk Shilluk|shl Shendu
shm Shahrudi|shn Shan|sho Shanga|shp Shipibo-Conibo|shq Sala|shr Shi|shs Shuswap|sht Shasta|shu Chadian Arabic
shv Shehri|shw Shwai|shx She|shy Tachawit|shz Syenara Senoufo|sia Akkala Sami|sib Sebop|sid Sidamo|sie Simaa
sif Siamou|sig Paasaal|sih Zire|sii Shom Peng|sij Numbami|sik Sikiana|sil Tumulung Sisaala
sim Mende (Papua New Guinea)|sin Sinhala|sip Sikkimese|siq Sonia|sir Siri|sis Siuslaw|siu Sinagen|siv Sumariup
siw Siwai|six Sumau|siy Sivandi|siz Siwi|sja Epena|sjb Sajau Basap|sjd Kildin Sami|sje Pite Sami|sjg Assangori
sjk Kemi Sami|sjl Sajalong|sjm Mapun|sjn Sindarin|sjo Xibe|sjp Surjapuri|sjr Siar-Lak|sjs Senhaja De Srair
sjt Ter Sami|sju Ume Sami|sjw Shawnee|ska Skagit|skb Saek|skc Ma Manda|skd Southern Sierra Miwok
ske Seke (Vanuatu)|skf Sakirabiá|skg Sakalava Malagasy|skh Sikule|ski Sika|skj Seke (Nepal)|skm Kutong
skn Kolibugan Subanon|sko Seko Tengah|skp Sekapan|skq Sininkere|skr Saraiki|sks Maia|skt Sakata|sku Sakao
skv Skou|skw Skepi Creole Dutch|skx Seko Padang|sky Sikaiana|skz Sekar|slc Sáliba|sld Sissala|sle Sholaga
slf Swiss-Italian Sign Language|slg Selungai Murut|slh Southern Puget Sound Salish|sli Lower Silesian|slj Salumá
slk Slovak|sll Salt-Yui|slm Pangutaran Sama|sln Salinan|slp Lamaholot|slq Salchuq|slr Salar
sls Singapore Sign Language|slt Sila|slu Selaru|slv Slovenian|slw Sialum|slx Salampasu|sly Selayar|slz Ma'ya
sma Southern Sami|smb Simbari|smc Som|smd Sama|sme Northern Sami|smf Auwe|smg Simbali|smh Samei|smj Lule Sami
smk Bolinao|sml Central Sama|smm Musasa|smn Inari Sami|smo Samoan|smp Samaritan|smq Samo|smr Simeulue
sms Skolt Sami|smt Simte|smu Somray|smv Samvedi|smw Sumbawa|smx Samba|smy Semnani|smz Simeku|sna Shona
snb Sebuyau|snc Sinaugoro|snd Sindhi|sne Bau Bidayuh|snf Noon|sng Sanga (Democratic Republic of Congo)|sni Sensi
snj Riverain Sango|snk Soninke|snl Sangil|snm Southern Ma'di|snn Siona|sno Snohomish|snp Siane|snq Sangu (Gabon)
snr Sihan|sns South West Bay|snu Senggi|snv Sa'ban|snw Selee|snx Sam|sny Saniyo-Hiyewe|snz Kou|soa Thai Song
sob Sobei|soc So (Democratic Republic of Congo)|sod Songoora|soe Songomeno|sog Sogdian|soh Aka|soi Sonha|soj Soi
sok Sokoro|sol Solos|som Somali|soo Songo|sop Songe|soq Kanasi|sor Somrai|sos Seeku|sot Southern Sotho
sou Southern Thai|sov Sonsorol|sow Sowanda|sox Swo|soy Miyobe|soz Temi|spa Spanish|spb Sepa (Indonesia)|spc Sapé
spd Saep|spe Sepa (Papua New Guinea)|spg Sian|spi Saponi|spk Sengo|spl Selepet|spm Akukem|spn Sanapaná
spo Spokane|spp Supyire Senoufo|spq Loreto-Ucayali Spanish|spr Saparua|sps Saposa|spt Spiti Bhoti|spu Sapuan
spv Sambalpuri|spx South Picene|spy Sabaot|sqa Shama-Sambuga|sqh Shau|sqi Albanian|sqk Albanian Sign Language
sqm Suma|sqn Susquehannock|sqo Sorkhei|sqq Sou|sqr Siculo Arabic|sqs Sri Lankan Sign Language|sqt Soqotri
squ Squamish|sra Saruga|srb Sora|src Logudorese Sardinian|srd Sardinian|sre Sara|srf Nafi|srg Sulod|srh Sarikoli
sri Siriano|srk Serudung Murut|srl Isirawa|srm Saramaccan|srn Sranan Tongo|sro Campidanese Sardinian|srp Serbian
srq Sirionó|srr Serer|srs Sarsi|srt Sauri|sru Suruí|srv Southern Sorsoganon|srw Serua|srx Sirmauri|sry Sera
srz Shahmirzadi|ssb Southern Sama|ssc Suba-Simbiti|ssd Siroi|sse Balangingi|ssf Thao|ssg Seimat
ssh Shihhi Arabic|ssi Sansi|ssj Sausi|ssk Sunam|ssl Western Sisaala|ssm Semnam|ssn Waata|sso Sissano
ssp Spanish Sign Language|ssq So'a|ssr Swiss-French Sign Language|sss Sô|sst Sinasina|ssu Susuami|ssv Shark Bay
ssw Swati|ssx Samberigi|ssy Saho|ssz Sengseng|sta Settla|stb Northern Subanen|std Sentinel|ste Liana-Seti
stf Seta|stg Trieng|sth Shelta|sti Bulo Stieng|stj Matya Samo|stk Arammba|stl Stellingwerfs|stm Setaman|stn Owa
sto Stoney|stp Southeastern Tepehuan|stq Saterfriesisch|str Straits Salish|sts Shumashti|stt Budeh Stieng
stu Samtao|stv Silt'e|stw Satawalese|sty Siberian Tatar|sua Sulka|sub Suku|suc Western Subanon|sue Suena
sug Suganga|sui Suki|suj Shubi|suk Sukuma|sun Sundanese|suq Suri|sur Mwaghavul|sus Susu|sut Subtiaba|suv Puroik
suw Sumbwa|sux Sumerian|suy Suyá|suz Sunwar|sva Svan|svb Ulau-Suain|svc Vincentian Creole English|sve Serili
svk Slovakian Sign Language|svm Slavomolisano|svs Savosavo|svx Skalvian|swa Swahili (macrolanguage)
swb Maore Comorian|swc Congo Swahili|swe Swedish|swf Sere|swg Swabian|swh Swahili (individual language)|swi Sui
swj Sira|swk Malawi Sena|swl Swedish Sign Language|swm Samosa|swn Sawknah|swo Shanenawa|swp Suau|swq Sharwa
swr Saweru|sws Seluwasan|swt Sawila|swu Suwawa|swv Shekhawati|sww Sowa|swx Suruahá|swy Sarua|sxb Suba
sxc Sicanian|sxe Sighu|sxg Shuhi|sxk Southern Kalapuya|sxl Selian|sxm Samre|sxn Sangir|sxo Sorothaptic
sxr Saaroa|sxs Sasaru|sxu Upper Saxon|sxw Saxwe Gbe|sya Siang|syb Central Subanen|syc Classical Syriac|syi Seki
syk Sukur|syl Sylheti|sym Maya Samo|syn Senaya|syo Suoy|syr Syriac|sys Sinyar|syw Kagate|syx Samay
syy Al-Sayyid Bedouin Sign Language|sza Semelai|szb Ngalum|szc Semaq Beri|szd Seru|sze Seze|szg Sengele
szl Silesian|szn Sula|szp Suabo|szs Solomon Islands Sign Language|szv Isu (Fako Division)|szw Sawai|szy Sakizaya
`;
