/** Languages of ISO 639-3, code and English name, parted by bars. Where they are from: codes-language.ts. */
export const languagesDToJ = `
daa Dangaléat|dac Dambi|dad Marik|dae Duupa|dag Dagbani|dah Gwahatike|dai Day|daj Dar Fur Daju|dak Dakota
dal Dahalo|dam Damakawa|dan Danish|dao Daai Chin|daq Dandami Maria|dar Dargwa|das Daho-Doo|dau Dar Sila Daju
dav Taita|daw Davawenyo|dax Dayi|daz Dao|dba Bangime|dbb Deno|dbd Dadiya|dbe Dabe|dbf Edopi|dbg Dogul Dom Dogon
dbi Doka|dbj Ida'an|dbl Dyirbal|dbm Duguri|dbn Duriankere|dbo Dulbu|dbp Duwai|dbq Daba|dbr Dabarre
dbt Ben Tey Dogon|dbu Bondum Dom Dogon|dbv Dungu|dbw Bankan Tey Dogon|dby Dibiyaso|dcc Deccan|dcr Negerhollands
dda Dadi Dadi|ddd Dongotono|dde Doondo|ddg Fataluku|ddi West Goodenough|ddj Jaru|ddn Dendi (Benin)|ddo Dido
ddr Dhudhuroa|dds Donno So Dogon|ddw Dawera-Daweloor|dec Dagik|ded Dedua|dee Dewoin|def Dezfuli|deg Degema
deh Dehwari|dei Demisa|dek Dek|del Delaware|dem Dem|den Slave (Athapascan)|dep Pidgin Delaware
deq Dendi (Central African Republic)|der Deori|des Desano|deu German|dev Domung|dez Dengese|dga Southern Dagaare
dgb Bunoge Dogon|dgc Casiguran Dumagat Agta|dgd Dagaari Dioula|dge Degenan|dgg Doga|dgh Dghwede
dgi Northern Dagara|dgk Dagba|dgl Andaandi|dgn Dagoman|dgo Dogri (individual language)|dgr Dogrib|dgs Dogoso
dgt Ndra'ngith|dgw Daungwurrung|dgx Doghoro|dgz Daga|dhd Dhundari|dhg Dhangu-Djangu|dhi Dhimal|dhl Dhalandji
dhm Zemba|dhn Dhanki|dho Dhodia|dhr Dhargari|dhs Dhaiso|dhu Dhurga|dhv Dehu|dhw Dhanwar (Nepal)|dhx Dhungaloo
dia Dia|dib South Central Dinka|dic Lakota Dida|did Didinga|dif Dieri|dig Digo|dih Kumiai|dii Dimbong|dij Dai
dik Southwestern Dinka|dil Dilling|dim Dime|din Dinka|dio Dibo|dip Northeastern Dinka
diq Dimli (individual language)|dir Dirim|dis Dimasa|diu Diriku|div Dhivehi|diw Northwestern Dinka
dix Dixon Reef|diy Diuwe|diz Ding|dja Djadjawurrung|djb Djinba|djc Dar Daju Daju|djd Djamindjung|dje Zarma
djf Djangun|dji Djinang|djj Djeebbana|djk Eastern Maroon Creole|djm Jamsay Dogon|djn Jawoyn|djo Jangkang
djr Djambarrpuyngu|dju Kapriman|djw Djawi|dka Dakpakha|dkk Dakka|dkr Kuijau|dks Southeastern Dinka|dkx Mazagway
dlg Dolgan|dlk Dahalik|dlm Dalmatian|dln Darlong|dma Duma|dmb Mombo Dogon|dmc Gavak|dmd Madhi Madhi|dme Dugwor
dmf Medefaidrin|dmg Upper Kinabatangan|dmk Domaaki|dml Dameli|dmm Dama|dmo Kemedzung|dmr East Damar|dms Dampelas
dmu Dubu|dmv Dumpas|dmw Mudburra|dmx Dema|dmy Demta|dna Upper Grand Valley Dani|dnd Daonda|dne Ndendeule
dng Dungan|dni Lower Grand Valley Dani|dnj Dan|dnk Dengka|dnn Dzùùngoo|dno Ndrulo|dnr Danaru
dnt Mid Grand Valley Dani|dnu Danau|dnv Danu|dnw Western Dani|dny Dení|doa Dom|dob Dobu|doc Northern Dong
doe Doe|dof Domu|doh Dong|doi Dogri (macrolanguage)|dok Dondo|dol Doso|don Toura (Papua New Guinea)|doo Dongo
dop Lukpa|doq Dominican Sign Language|dor Dori'o|dos Dogosé|dot Dass|dov Dombe|dow Doyayo|dox Bussa|doy Dompo
doz Dorze|dpp Papar|drb Dair|drc Minderico|drd Darmiya|dre Dolpo|drg Rungus|dri C'Lela|drl Paakantyi
drn West Damar|dro Daro-Matu Melanau|drq Dura|drs Gedeo|drt Drents|dru Rukai|dry Darai|dsb Lower Sorbian
dse Dutch Sign Language|dsh Daasanach|dsi Disa|dsl Danish Sign Language|dsn Dusner|dso Desiya|dsq Tadaksahak
dta Daur|dtb Labuk-Kinabatangan Kadazan|dtd Ditidaht|dth Adithinngithigh|dti Ana Tinga Dogon|dtk Tene Kan Dogon
dtm Tomo Kan Dogon|dtn Daatsʼíin|dto Tommo So Dogon|dtp Kadazan Dusun|dtr Lotud|dts Toro So Dogon
dtt Toro Tegu Dogon|dtu Tebul Ure Dogon|dty Dotyali|dua Duala|dub Dubli|duc Duna|due Umiray Dumaget Agta
duf Dumbea|dug Duruma|duh Dungra Bhil|dui Dumun|duk Uyajitaya|dul Alabat Island Agta
dum Middle Dutch (ca. 1050-1350)|dun Dusun Deyah|duo Dupaninan Agta|dup Duano|duq Dusun Malang|dur Dii|dus Dumi
duu Drung|duv Duvle|duw Dusun Witu|dux Duungooma|duy Dicamay Agta|duz Duli-Gey|dva Duau|dwa Diri|dwk Dawik Kui
dwr Dawro|dws Dutton World Speedwords|dwu Dhuwal|dww Dawawa|dwy Dhuwaya|dwz Dewas Rai|dya Dyan|dyb Dyaberdyaber
dyd Dyugun|dyg Villa Viciosa Agta|dyi Djimini Senoufo|dym Yanda Dom Dogon|dyn Dyangadi|dyo Jola-Fonyi|dyu Dyula
dyy Djabugay|dza Tunzu|dze Djiwarli|dzg Dazaga|dzl Dzalakha|dzn Dzando|dzo Dzongkha|eaa Karenggapa|ebc Beginci
ebg Ebughu|ebk Eastern Bontok|ebo Teke-Ebo|ebr Ebrié|ebu Embu|ecr Eteocretan|ecs Ecuadorian Sign Language
ecy Eteocypriot|eee E|efa Efai|efe Efe|efi Efik|ega Ega|egl Emilian|ego Eggon|egy Egyptian (Ancient)|ehu Ehueun
eip Eipomek|eit Eitiep|eiv Askopan|eja Ejamat|eka Ekajuk|eke Ekit|ekg Ekari|eki Eki|ekk Standard Estonian
ekl Kol (Bangladesh)|ekm Elip|eko Koti|ekp Ekpeye|ekr Yace|eky Eastern Kayah|ele Elepi|elh El Hugeirat|eli Nding
elk Elkei|ell Modern Greek (1453-)|elm Eleme|elo El Molo|elu Elu|elx Elamite|ema Emai-Iuleha-Ora|emb Embaloh
eme Emerillon|emg Eastern Meohang|emi Mussau-Emira|emk Eastern Maninkakan|emm Mamulique|emn Eman
emp Northern Emberá|ems Pacific Gulf Yupik|emu Eastern Muria|emw Emplawas|emx Erromintxela|emy Epigraphic Mayan
ena Apali|enb Markweeta|enc En|end Ende|enf Forest Enets|eng English|enh Tundra Enets|enl Enlhet
enm Middle English (1100-1500)|enn Engenni|eno Enggano|enq Enga|enr Emumu|enu Enu|env Enwan (Edu State)
enw Enwan (Akwa Ibom State)|enx Enxet|eot Beti (Côte d'Ivoire)|epi Epie|epo Esperanto|era Eravallan|erg Sie
erh Eruwa|eri Ogea|erk South Efate|ero Horpa|err Erre|ers Ersu|ert Eritai|erw Erokwanas|ese Ese Ejja
esg Aheri Gondi|esh Eshtehardi|esi North Alaskan Inupiatun|esk Northwest Alaska Inupiatun
esl Egypt Sign Language|esm Esuma|esn Salvadoran Sign Language|eso Estonian Sign Language|esq Esselen
ess Central Siberian Yupik|est Estonian|esu Central Yupik|esy Eskayan|etb Etebi|etc Etchemin
eth Ethiopian Sign Language|etn Eton (Vanuatu)|eto Eton (Cameroon)|etr Edolo|ets Yekhee|ett Etruscan|etu Ejagham
etx Eten|etz Semimi|eus Basque|eve Even|evh Uvbie|evn Evenki|ewe Ewe|ewo Ewondo|ext Extremaduran|eya Eyak
eyo Keiyo|eza Ezaa|eze Uzekwe|faa Fasu|fab Fa d'Ambu|fad Wagi|faf Fagani|fag Finongan|fah Baissa Fali|fai Faiwol
faj Faita|fak Fang (Cameroon)|fal South Fali|fam Fam|fan Fang (Equatorial Guinea)|fao Faroese|fap Paloor
far Fataleka|fas Persian|fat Fanti|fau Fayu|fax Fala|fay Southwestern Fars|faz Northwestern Fars
fbl West Albay Bikol|fcs Quebec Sign Language|fer Feroge|ffi Foia Foia|ffm Maasina Fulfulde|fgr Fongoro
fia Nobiin|fie Fyer|fif Faifi|fij Fijian|fil Filipino|fin Finnish|fip Fipa|fir Firan|fit Tornedalen Finnish
fiw Fiwaga|fkk Kirya-Konzəl|fkv Kven Finnish|fla Kalispel-Pend d'Oreille|flh Foau|fli Fali|fll North Fali
fln Flinders Island|flr Fuliiru|fly Flaaitaal|fmp Fe'fe'|fmu Far Western Muria|fnb Fanbak|fng Fanagalo|fni Fania
fod Foodo|foi Foi|fom Foma|fon Fon|for Fore|fos Siraya|fpe Fernando Po Creole English|fqs Fas|fra French
frc Cajun French|frd Fordata|frk Frankish|frm Middle French (ca. 1400-1600)|fro Old French (842-ca. 1400)
frp Arpitan|frq Forak|frr Northern Frisian|frs Eastern Frisian|frt Fortsenal|fry Western Frisian
fse Finnish Sign Language|fsl French Sign Language|fss Finland-Swedish Sign Language|fub Adamawa Fulfulde
fuc Pulaar|fud East Futuna|fue Borgu Fulfulde|fuf Pular|fuh Western Niger Fulfulde|fui Bagirmi Fulfulde|fuj Ko
ful Fulah|fum Fum|fun Fulniô|fuq Central-Eastern Niger Fulfulde|fur Friulian|fut Futuna-Aniwa|fuu Furu
fuv Nigerian Fulfulde|fuy Fuyug|fvr Fur|fwa Fwâi|fwe Fwe|gaa Ga|gab Gabri|gac Mixed Great Andamanese|gad Gaddang
gae Guarequena|gaf Gende|gag Gagauz|gah Alekano|gai Borei|gaj Gadsup|gak Gamkonora|gal Galolen|gam Kandawo
gan Gan Chinese|gao Gants|gap Gal|gaq Gata'|gar Galeya|gas Adiwasi Garasia|gat Kenati|gau Mudhili Gadaba
gaw Nobonob|gax Borana-Arsi-Guji Oromo|gay Gayo|gaz West Central Oromo|gba Gbaya (Central African Republic)
gbb Kaytetye|gbd Karajarri|gbe Niksek|gbf Gaikundi|gbg Gbanziri|gbh Defi Gbe|gbi Galela|gbj Bodo Gadaba
gbk Gaddi|gbl Gamit|gbm Garhwali|gbn Mo'da|gbo Northern Grebo|gbp Gbaya-Bossangoa|gbq Gbaya-Bozoum|gbr Gbagyi
gbs Gbesi Gbe|gbu Gagadu|gbv Gbanu|gbw Gabi-Gabi|gbx Eastern Xwla Gbe|gby Gbari|gbz Zoroastrian Dari|gcc Mali
gcd Ganggalida|gce Galice|gcf Guadeloupean Creole French|gcl Grenadian Creole English|gcn Gaina
gcr Guianese Creole French|gct Colonia Tovar German|gda Gade Lohar|gdb Pottangi Ollar Gadaba|gdc Gugu Badhun
gdd Gedaged|gde Gude|gdf Guduf-Gava|gdg Ga'dang|gdh Gadjerawang|gdi Gundi|gdj Gurdjar|gdk Gadang|gdl Dirasha
gdm Laal|gdn Umanakaina|gdo Ghodoberi|gdq Mehri|gdr Wipi|gds Ghandruk Sign Language|gdt Kungardutyi|gdu Gudu
gdx Godwari|gea Geruma|geb Kire|gec Gboloo Grebo|ged Gade|gef Gerai|geg Gengle|geh Hutterite German|gei Gebe
gej Gen|gek Ywom|gel ut-Ma'in|geq Geme|ges Geser-Gorom|gev Eviya|gew Gera|gex Garre|gey Enya|gez Geez
gfk Patpatar|gft Gafat|gga Gao|ggb Gbii|ggd Gugadj|gge Gurr-goni|ggg Gurgula|ggk Kungarakany|ggl Ganglau
ggt Gitua|ggu Gagu|ggw Gogodala|gha Ghadamès|ghc Hiberno-Scottish Gaelic|ghe Southern Ghale|ghh Northern Ghale
ghk Geko Karen|ghl Ghulfan|ghn Ghanongga|gho Ghomara|ghr Ghera|ghs Guhu-Samane|ght Kuke|gia Kija|gib Gibanawa
gic Gail|gid Gidar|gie Gaɓogbo|gig Goaria|gih Githabul|gil Gilbertese|gim Gimi (Eastern Highlands)|gin Hinukh
gip Gimi (West New Britain)|giq Green Gelao|gir Red Gelao|gis North Giziga|git Gitxsan|giu Mulao|giw White Gelao
gix Gilima|giy Giyug|giz South Giziga|gji Geji|gjk Kachi Koli|gjm Gunditjmara|gjn Gonja|gjr Gurindji Kriol
gju Gujari|gka Guya|gkd Magɨ (Madang Province)|gke Ndai|gkn Gokana|gko Kok-Nar|gkp Guinea Kpelle|gku ǂUngkue
gla Scottish Gaelic|glc Bon Gula|gld Nanai|gle Irish|glg Galician|glh Northwest Pashai|glj Gula Iro|glk Gilaki
gll Garlali|glo Galambu|glr Glaro-Twabo|glu Gula (Chad)|glv Manx|glw Glavda|gly Gule|gma Gambera|gmb Gula'alaa
gmd Mághdì|gmg Magɨyi|gmh Middle High German (ca. 1050-1500)|gml Middle Low German|gmm Gbaya-Mbodomo|gmn Gimnime
gmr Mirning|gmu Gumalu|gmv Gamo|gmx Magoma|gmy Mycenaean Greek|gmz Mgbolizhia|gna Kaansa|gnb Gangte|gnc Guanche
gnd Zulgo-Gemzek|gne Ganang|gng Ngangam|gnh Lere|gni Gooniyandi|gnj Ngen|gnk ǁGana|gnl Gangulu|gnm Ginuman
gnn Gumatj|gno Northern Gondi|gnq Gana|gnr Gureng Gureng|gnt Guntai|gnu Gnau|gnw Western Bolivian Guaraní
gnz Ganzi|goa Guro|gob Playero|goc Gorakor|god Godié|goe Gongduk|gof Gofa|gog Gogo
goh Old High German (ca. 750-1050)|goi Gobasi|goj Gowlan|gok Gowli|gol Gola|gom Goan Konkani|gon Gondi
goo Gone Dau|gop Yeretuar|goq Gorap|gor Gorontalo|gos Gronings|got Gothic|gou Gavar|gow Gorowa|gox Gobu
goy Goundo|goz Gozarkhani|gpa Gupa-Abawa|gpe Ghanaian Pidgin English|gpn Taiap|gqa Ga'anda|gqi Guiqiong
gqn Guana (Brazil)|gqr Gor|gqu Qau|gra Rajput Garasia|grb Grebo|grc Ancient Greek (to 1453)|grd Guruntum-Mbaaru
grg Madi|grh Gbiri-Niragu|gri Ghari|grj Southern Grebo|grm Kota Marudu Talantang|grn Guarani|gro Groma
grq Gorovu|grr Taznatit|grs Gresi|grt Garo|gru Kistane|grv Central Grebo|grw Gweda|grx Guriaso
gry Barclayville Grebo|grz Guramalum|gse Ghanaian Sign Language|gsg German Sign Language|gsl Gusilay
gsm Guatemalan Sign Language|gsn Nema|gso Southwest Gbaya|gsp Wasembo|gss Greek Sign Language|gsw Swiss German
gta Guató|gtu Aghu-Tharnggala|gua Shiki|gub Guajajára|guc Wayuu|gud Yocoboué Dida|gue Gurindji|guf Gupapuyngu
gug Paraguayan Guaraní|guh Guahibo|gui Eastern Bolivian Guaraní|guj Gujarati|guk Gumuz
gul Sea Island Creole English|gum Guambiano|gun Mbyá Guaraní|guo Guayabero|gup Gunwinggu|guq Aché|gur Farefare
gus Guinean Sign Language|gut Maléku Jaíka|guu Yanomamö|guw Gun|gux Gourmanchéma|guz Gusii|gva Guana (Paraguay)
gvc Guanano|gve Duwet|gvf Golin|gvj Guajá|gvl Gulay|gvm Gurmana|gvn Kuku-Yalanji|gvo Gavião Do Jiparaná
gvp Pará Gavião|gvr Gurung|gvs Gumawana|gvy Guyani|gwa Mbato|gwb Gwa|gwc Gawri|gwd Gawwada|gwe Gweno|gwf Gowro
gwg Moo|gwi Gwichʼin|gwj ǀGwi|gwm Awngthim|gwn Gwandara|gwr Gwere|gwt Gawar-Bati|gwu Guwamu|gww Kwini|gwx Gua
gxx Wè Southern|gya Northwest Gbaya|gyb Garus|gyd Kayardild|gye Gyem|gyf Gungabula|gyg Gbayi|gyi Gyele|gyl Gayil
gym Ngäbere|gyn Guyanese Creole English|gyo Gyalsumdo|gyr Guarayu|gyy Gunya|gza Ganza|gzi Gazi|gzn Gane|haa Han
hab Hanoi Sign Language|hac Gurani|had Hatam|hae Eastern Oromo|haf Haiphong Sign Language|hag Hanga|hah Hahon
hai Haida|haj Hajong|hak Hakka Chinese|hal Halang|ham Hewa|han Hangaza|hao Hakö|hap Hupla|haq Ha|har Harari
has Haisla|hat Haitian|hau Hausa|hav Havu|haw Hawaiian|hax Southern Haida|hay Haya|haz Hazaragi|hba Hamba
hbb Huba|hbn Heiban|hbo Ancient Hebrew|hbs Serbo-Croatian|hbu Habu|hca Andaman Creole Hindi|hch Huichol
hdn Northern Haida|hds Honduras Sign Language|hdy Hadiyya|hea Northern Qiandong Miao|heb Hebrew|hed Herdé
heg Helong|heh Hehe|hei Heiltsuk|hem Hemba|her Herero|hgm Haiǁom|hgw Haigwai|hhi Hoia Hoia|hhr Kerak
hhy Hoyahoya|hia Lamang|hib Hibito|hid Hidatsa|hif Fiji Hindi|hig Kamwe|hih Pamosu|hii Hinduri|hij Hijuk
hik Seit-Kaitetu|hil Hiligaynon|hin Hindi|hio Tsoa|hir Himarimã|hit Hittite|hiw Hiw|hix Hixkaryána|hji Haji
hka Kahe|hke Hunde|hkk Hunjara-Kaina Ke|hkn Mel-Khaonh|hks Hong Kong Sign Language|hla Halia|hlb Halbi
hld Halang Doan|hle Hlersu|hlt Matu Chin|hlu Hieroglyphic Luwian|hma Southern Mashan Hmong
hmb Humburi Senni Songhay|hmc Central Huishui Hmong|hmd Large Flowery Miao|hme Eastern Huishui Hmong
hmf Hmong Don|hmg Southwestern Guiyang Hmong|hmh Southwestern Huishui Hmong|hmi Northern Huishui Hmong|hmj Ge
hmk Maek|hml Luopohe Hmong|hmm Central Mashan Hmong|hmn Hmong|hmo Hiri Motu|hmp Northern Mashan Hmong
hmq Eastern Qiandong Miao|hmr Hmar|hms Southern Qiandong Miao|hmt Hamtai|hmu Hamap|hmv Hmong Dô
hmw Western Mashan Hmong|hmy Southern Guiyang Hmong|hmz Hmong Shua|hna Mina (Cameroon)|hnd Southern Hindko
hne Chhattisgarhi|hng Hungu|hnh ǁAni|hni Hani|hnj Hmong Njua|hnn Hanunoo|hno Northern Hindko
hns Caribbean Hindustani|hnu Hung|hoa Hoava|hob Mari (Madang Province)|hoc Ho|hod Holma|hoe Horom|hoh Hobyót
hoi Holikachuk|hoj Hadothi|hol Holu|hom Homa|hoo Holoholo|hop Hopi|hor Horo|hos Ho Chi Minh City Sign Language
hot Hote|hov Hovongan|how Honi|hoy Holiya|hoz Hozo|hpo Hpon|hps Hawai'i Sign Language (HSL)|hra Hrangkhol
hrc Niwer Mil|hre Hre|hrk Haruku|hrm Horned Miao|hro Haroi|hrp Nhirrpi|hrt Hértevin|hru Hruso|hrv Croatian
hrw Warwar Feni|hrx Hunsrik|hrz Harzani|hsb Upper Sorbian|hsh Hungarian Sign Language|hsl Hausa Sign Language
hsn Xiang Chinese|hss Harsusi|hti Hoti|hto Minica Huitoto|hts Hadza|htu Hitu|htx Middle Hittite|hub Huambisa
huc ǂHua|hud Huaulu|hue San Francisco Del Mar Huave|huf Humene|hug Huachipaeri|huh Huilliche|hui Huli
huj Northern Guiyang Hmong|huk Hulung|hul Hula|hum Hungana|hun Hungarian|huo Hu|hup Hupa|huq Tsat|hur Halkomelem
hus Huastec|hut Humla|huu Murui Huitoto|huv San Mateo Del Mar Huave|huw Hukumina|hux Nüpode Huitoto|huy Hulaulá
huz Hunzib|hvc Haitian Vodoun Culture Language|hve San Dionisio Del Mar Huave|hvk Haveke|hvn Sabu
hvv Santa María Del Mar Huave|hwa Wané|hwc Hawai'i Creole English|hwo Hwana|hya Hya|hye Armenian
hyw Western Armenian|iai Iaai|ian Iatmul|iar Purari|iba Iban|ibb Ibibio|ibd Iwaidja|ibe Akpes|ibg Ibanag|ibh Bih
ibl Ibaloi|ibm Agoi|ibn Ibino|ibo Igbo|ibr Ibuoro|ibu Ibu|iby Ibani|ica Ede Ica|ich Etkywan
icl Icelandic Sign Language|icr Islander Creole English|ida Idakho-Isukha-Tiriki|idb Indo-Portuguese|idc Idon
idd Ede Idaca|ide Idere|idi Idi|ido Ido|idr Indri|ids Idesa|idt Idaté|idu Idoma|ifa Amganad Ifugao
ifb Batad Ifugao|ife Ifè|iff Ifo|ifk Tuwali Ifugao|ifm Teke-Fuumu|ifu Mayoyao Ifugao|ify Keley-I Kallahan
igb Ebira|ige Igede|igg Igana|igl Igala|igm Kanggape|ign Ignaciano|igo Isebe|igs Interglossa|igw Igwe
ihb Iha Based Pidgin|ihi Ihievbe|ihp Iha|ihw Bidhawal|iii Sichuan Yi|iin Thiin|ijc Izon|ije Biseni|ijj Ede Ije
ijn Kalabari|ijs Southeast Ijo|ike Eastern Canadian Inuktitut|iki Iko|ikk Ika|ikl Ikulu|iko Olulumo-Ikom
ikp Ikpeshi|ikr Ikaranggal|iks Inuit Sign Language|ikt Inuinnaqtun|iku Inuktitut|ikv Iku-Gora-Ankwa|ikw Ikwere
ikx Ik|ikz Ikizu|ila Ile Ape|ilb Ila|ile Interlingue|ilg Garig-Ilgar|ili Ili Turki|ilk Ilongot
ilm Iranun (Malaysia)|ilo Iloko|ilp Iranun (Philippines)|ils International Sign|ilu Ili'uun|ilv Ilue
ima Mala Malasar|imi Anamgura|iml Miluk|imn Imonda|imo Imbongu|imr Imroing|ims Marsian|imy Milyan
ina Interlingua (International Auxiliary Language Association)|inb Inga|ind Indonesian|ing Degexit'an|inh Ingush
inj Jungle Inga|inl Indonesian Sign Language|inm Minaean|inn Isinai|ino Inoke-Yate|inp Iñapari
ins Indian Sign Language|int Intha|inz Ineseño|ior Inor|iou Tuma-Irumu|iow Iowa-Oto|ipi Ipili|ipk Inupiaq
ipo Ipiko|iqu Iquito|iqw Ikwo|ire Iresim|irh Irarutu|iri Rigwe|irk Iraqw|irn Irántxe|irr Ir|iru Irula
irx Kamberau|iry Iraya|isa Isabi|isc Isconahua|isd Isnag|ise Italian Sign Language|isg Irish Sign Language
ish Esan|isi Nkem-Nkum|isk Ishkashimi|isl Icelandic|ism Masimasi|isn Isanzu|iso Isoko|isr Israeli Sign Language
ist Istriot|isu Isu (Menchum Division)|ita Italian|itb Binongan Itneg|itd Southern Tidung|ite Itene
iti Inlaod Itneg|itk Judeo-Italian|itl Itelmen|itm Itu Mbon Uzo|ito Itonama|itr Iteri|its Isekiri
itt Maeng Itneg|itv Itawit|itw Ito|itx Itik|ity Moyadan Itneg|itz Itzá|ium Iu Mien|ivb Ibatan|ivv Ivatan
iwk I-Wak|iwm Iwam|iwo Iwur|iws Sepik Iwam|ixc Ixcatec|ixl Ixil|iya Iyayu|iyo Mesaka|iyx Yaka (Congo)
izh Ingrian|izr Izere|izz Izii|jaa Jamamadí|jab Hyam|jac Popti'|jad Jahanka|jae Yabem|jaf Jara|jah Jah Hut
jaj Zazao|jak Jakun|jal Yalahatan|jam Jamaican Creole English|jan Jandai|jao Yanyuwa|jaq Yaqay
jas New Caledonian Javanese|jat Jakati|jau Yaur|jav Javanese|jax Jambi Malay|jay Yan-nhangu|jaz Jawe
jbe Judeo-Berber|jbi Badjiri|jbj Arandai|jbk Barikewa|jbn Nafusi|jbo Lojban|jbr Jofotek-Bromnya|jbt Jabutí
jbu Jukun Takum|jbw Yawijibaya|jcs Jamaican Country Sign Language|jct Krymchak|jda Jad|jdg Jadgali|jdt Judeo-Tat
jeb Jebero|jee Jerung|jeh Jeh|jei Yei|jek Jeri Kuo|jel Yelmek|jen Dza|jer Jere|jet Manem|jeu Jonkor Bourmataguil
jgb Ngbee|jge Judeo-Georgian|jgk Gwak|jgo Ngomba|jhi Jehai|jhs Jhankot Sign Language|jia Jina|jib Jibu|jic Tol
jid Bu|jie Jilbe|jig Jingulu|jih sTodsde|jii Jiiddu|jil Jilim|jim Jimi (Cameroon)|jio Jiamao|jiq Guanyinqiao
jit Jita|jiu Youle Jinuo|jiv Shuar|jiy Buyuan Jinuo|jje Jejueo|jjr Bankal|jka Kaera|jkm Mobwa Karen|jko Kubo
jkp Paku Karen|jkr Koro (India)|jku Labir|jle Ngile|jls Jamaican Sign Language|jma Dima|jmb Zumbun|jmc Machame
jmd Yamdena|jmi Jimi (Nigeria)|jml Jumli|jmn Makuri Naga|jmr Kamara|jms Mashi (Nigeria)|jmw Mouwase
jmx Western Juxtlahuaca Mixtec|jna Jangshung|jnd Jandavra|jng Yangman|jni Janji|jnj Yemsa|jnl Rawat|jns Jaunsari
job Joba|jod Wojenaka|jog Jogi|jor Jorá|jos Jordanian Sign Language|jow Jowulu|jpa Jewish Palestinian Aramaic
jpn Japanese|jpr Judeo-Persian|jqr Jaqaru|jra Jarai|jrb Judeo-Arabic|jrr Jiru|jrt Jorto|jru Japrería
jsl Japanese Sign Language|jua Júma|jub Wannu|juc Jurchen|jud Worodougou|juh Hõne|jui Ngadjuri|juk Wapan
jul Jirel|jum Jumjum|jun Juang|juo Jiba|jup Hupdë|jur Jurúna|jus Jumla Sign Language|jut Jutish|juu Ju|juw Wãpha
juy Juray|jvd Javindo|jvn Caribbean Javanese|jwi Jwira-Pepesa|jya Jiarong|jye Judeo-Yemeni Arabic|jyy Jaya
`;
