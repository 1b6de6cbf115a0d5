/** Languages of ISO 639-3, code and English name, parted by bars. Where they are from: codes-language.ts. */
export const languagesMToP = `
maa San Jerónimo Tecóatl Mazatec|mab Yutanduchi Mixtec|mad Madurese|mae Bo-Rukul|maf Mafa|mag Magahi
mah Marshallese|mai Maithili|maj Jalapa De Díaz Mazatec|mak Makasar|mal Malayalam|mam Mam|man Mandingo
maq Chiquihuitlán Mazatec|mar Marathi|mas Masai|mat San Francisco Matlatzinca|mau Huautla Mazatec
mav Sateré-Mawé|maw Mampruli|max North Moluccan Malay|maz Central Mazahua|mba Higaonon
mbb Western Bukidnon Manobo|mbc Macushi|mbd Dibabawon Manobo|mbe Molale|mbf Baba Malay|mbh Mangseng
mbi Ilianen Manobo|mbj Nadëb|mbk Malol|mbl Maxakalí|mbm Ombamba|mbn Macaguán|mbo Mbo (Cameroon)|mbp Malayo
mbq Maisin|mbr Nukak Makú|mbs Sarangani Manobo|mbt Matigsalug Manobo|mbu Mbula-Bwazza|mbv Mbulungish|mbw Maring
mbx Mari (East Sepik Province)|mby Memoni|mbz Amoltepec Mixtec|mca Maca|mcb Machiguenga|mcc Bitur|mcd Sharanahua
mce Itundujia Mixtec|mcf Matsés|mcg Mapoyo|mch Maquiritari|mci Mese|mcj Mvanip|mck Mbunda|mcl Macaguaje
mcm Malaccan Creole Portuguese|mcn Masana|mco Coatlán Mixe|mcp Makaa|mcq Ese|mcr Menya|mcs Mambai|mct Mengisa
mcu Cameroon Mambila|mcv Minanibai|mcw Mawa (Chad)|mcx Mpiemo|mcy South Watut|mcz Mawan|mda Mada (Nigeria)
mdb Morigi|mdc Male (Papua New Guinea)|mdd Mbum|mde Maba (Chad)|mdf Moksha|mdg Massalat|mdh Maguindanaon
mdi Mamvu|mdj Mangbetu|mdk Mangbutu|mdl Maltese Sign Language|mdm Mayogo|mdn Mbati|mdp Mbala|mdq Mbole
mdr Mandar|mds Maria (Papua New Guinea)|mdt Mbere|mdu Mboko|mdv Santa Lucía Monteverde Mixtec|mdw Mbosi
mdx Dizin|mdy Male (Ethiopia)|mdz Suruí Do Pará|mea Menka|meb Ikobi|mec Marra|med Melpa|mee Mengen|mef Megam
meh Southwestern Tlaxiaco Mixtec|mei Midob|mej Meyah|mek Mekeo|mel Central Melanau|mem Mangala
men Mende (Sierra Leone)|meo Kedah Malay|mep Miriwoong|meq Merey|mer Meru|mes Masmaje|met Mato|meu Motu|mev Mano
mew Maaka|mey Hassaniyya|mez Menominee|mfa Pattani Malay|mfb Bangka|mfc Mba|mfd Mendankwe-Nkwen|mfe Morisyen
mff Naki|mfg Mogofin|mfh Matal|mfi Wandala|mfj Mefele|mfk North Mofu|mfl Putai|mfm Marghi South
mfn Cross River Mbembe|mfo Mbe|mfp Makassar Malay|mfq Moba|mfr Marrithiyel|mfs Mexican Sign Language
mft Mokerang|mfu Mbwela|mfv Mandjak|mfw Mulaha|mfx Melo|mfy Mayo|mfz Mabaan|mga Middle Irish (900-1200)
mgb Mararit|mgc Morokodo|mgd Moru|mge Mango|mgf Maklew|mgg Mpumpong|mgh Makhuwa-Meetto|mgi Lijili|mgj Abureni
mgk Mawes|mgl Maleu-Kilenge|mgm Mambae|mgn Mbangi|mgo Meta'|mgp Eastern Magar|mgq Malila|mgr Mambwe-Lungu
mgs Manda (Tanzania)|mgt Mongol|mgu Mailu|mgv Matengo|mgw Matumbi|mgy Mbunga|mgz Mbugwe|mha Manda (India)
mhb Mahongwe|mhc Mocho|mhd Mbugu|mhe Besisi|mhf Mamaa|mhg Margu|mhi Ma'di|mhj Mogholi|mhk Mungaka|mhl Mauwake
mhm Makhuwa-Moniga|mhn Mócheno|mho Mashi (Zambia)|mhp Balinese Malay|mhq Mandan|mhr Eastern Mari
mhs Buru (Indonesia)|mht Mandahuaca|mhu Digaro-Mishmi|mhw Mbukushu|mhx Maru|mhy Ma'anyan|mhz Mor (Mor Islands)
mia Miami|mib Atatláhuca Mixtec|mic Mi'kmaq|mid Mandaic|mie Ocotepec Mixtec|mif Mofu-Gudur
mig San Miguel El Grande Mixtec|mih Chayuco Mixtec|mii Chigmecatitlán Mixtec|mij Abar|mik Mikasuki
mil Peñoles Mixtec|mim Alacatlatzala Mixtec|min Minangkabau|mio Pinotepa Nacional Mixtec
mip Apasco-Apoala Mixtec|miq Mískito|mir Isthmus Mixe|mis Uncoded languages|mit Southern Puebla Mixtec
miu Cacaloxtepec Mixtec|miw Akoye|mix Mixtepec Mixtec|miy Ayutla Mixtec|miz Coatzospan Mixtec|mjb Makalero
mjc San Juan Colorado Mixtec|mjd Northwest Maidu|mje Muskum|mjg Tu|mjh Mwera (Nyasa)|mji Kim Mun|mjj Mawak
mjk Matukar|mjl Mandeali|mjm Medebur|mjn Ma (Papua New Guinea)|mjo Malankuravan|mjp Malapandaram|mjq Malaryan
mjr Malavedan|mjs Miship|mjt Sauria Paharia|mju Manna-Dora|mjv Mannan|mjw Karbi|mjx Mahali|mjy Mahican|mjz Majhi
mka Mbre|mkb Mal Paharia|mkc Siliput|mkd Macedonian|mke Mawchi|mkf Miya|mkg Mak (China)|mki Dhatki|mkj Mokilese
mkk Byep|mkl Mokole|mkm Moklen|mkn Kupang Malay|mko Mingang Doso|mkp Moikodi|mkq Bay Miwok|mkr Malas
mks Silacayoapan Mixtec|mkt Vamale|mku Konyanka Maninka|mkv Mafea|mkw Kituba (Congo)|mkx Kinamiging Manobo
mky East Makian|mkz Makasae|mla Malo|mlb Mbule|mlc Cao Lan|mle Manambu|mlf Mal|mlg Malagasy|mlh Mape
mli Malimpung|mlj Miltu|mlk Ilwana|mll Malua Bay|mlm Mulam|mln Malango|mlo Mlomp|mlp Bargam
mlq Western Maninkakan|mlr Vame|mls Masalit|mlt Maltese|mlu To'abaita|mlv Motlav|mlw Moloko|mlx Malfaxal
mlz Malaynon|mma Mama|mmb Momina|mmc Michoacán Mazahua|mmd Maonan|mme Mae|mmf Mundat|mmg North Ambrym
mmh Mehináku|mmi Musar|mmj Majhwar|mmk Mukha-Dora|mml Man Met|mmm Maii|mmn Mamanwa|mmo Mangga Buang|mmp Siawi
mmq Musak|mmr Western Xiangxi Miao|mmt Malalamai|mmu Mmaala|mmv Miriti|mmw Emae|mmx Madak|mmy Migaama
mmz Mabaale|mna Mbula|mnb Muna|mnc Manchu|mnd Mondé|mne Naba|mnf Mundani|mng Eastern Mnong
mnh Mono (Democratic Republic of Congo)|mni Manipuri|mnj Munji|mnk Mandinka|mnl Tiale|mnm Mapena
mnn Southern Mnong|mnp Min Bei Chinese|mnq Minriq|mnr Mono (USA)|mns Mansi|mnu Mer|mnv Rennell-Bellona|mnw Mon
mnx Manikion|mny Manyawa|mnz Moni|moa Mwan|moc Mocoví|mod Mobilian|moe Innu|mog Mongondow|moh Mohawk|moi Mboi
moj Monzombo|mok Morori|mom Mangue|mon Mongolian|moo Monom|mop Mopán Maya|moq Mor (Bomberai Peninsula)|mor Moro
mos Mossi|mot Barí|mou Mogum|mov Mohave|mow Moi (Congo)|mox Molima|moy Shekkacho|moz Mukulu|mpa Mpoto
mpb Malak Malak|mpc Mangarrayi|mpd Machinere|mpe Majang|mpg Marba|mph Maung|mpi Mpade|mpj Martu Wangka
mpk Mbara (Chad)|mpl Middle Watut|mpm Yosondúa Mixtec|mpn Mindiri|mpo Miu|mpp Migabac|mpq Matís|mpr Vangunu
mps Dadibi|mpt Mian|mpu Makuráp|mpv Mungkip|mpw Mapidian|mpx Misima-Panaeati|mpy Mapia|mpz Mpi
mqa Maba (Indonesia)|mqb Mbuko|mqc Mangole|mqe Matepi|mqf Momuna|mqg Kota Bangun Kutai Malay
mqh Tlazoyaltepec Mixtec|mqi Mariri|mqj Mamasa|mqk Rajah Kabunsuwan Manobo|mql Mbelime|mqm South Marquesan
mqn Moronene|mqo Modole|mqp Manipa|mqq Minokok|mqr Mander|mqs West Makian|mqt Mok|mqu Mandari|mqv Mosimo
mqw Murupi|mqx Mamuju|mqy Manggarai|mqz Pano|mra Mlabri|mrb Marino|mrc Maricopa|mrd Western Magar
mre Martha's Vineyard Sign Language|mrf Elseng|mrg Mising|mrh Mara Chin|mri Maori|mrj Western Mari|mrk Hmwaveke
mrl Mortlockese|mrm Merlav|mrn Cheke Holo|mro Mru|mrp Morouas|mrq North Marquesan|mrr Maria (India)|mrs Maragus
mrt Marghi Central|mru Mono (Cameroon)|mrv Mangareva|mrw Maranao|mrx Maremgi|mry Mandaya|mrz Marind
msa Malay (macrolanguage)|msb Masbatenyo|msc Sankaran Maninka|msd Yucatec Maya Sign Language|mse Musey
msf Mekwei|msg Moraid|msh Masikoro Malagasy|msi Sabah Malay|msj Ma (Democratic Republic of Congo)|msk Mansaka
msl Molof|msm Agusan Manobo|msn Vurës|mso Mombum|msp Maritsauá|msq Caac|msr Mongolian Sign Language
mss West Masela|msu Musom|msv Maslam|msw Mansoanka|msx Moresada|msy Aruamu|msz Momare|mta Cotabato Manobo
mtb Anyin Morofo|mtc Munit|mtd Mualang|mte Mono (Solomon Islands)|mtf Murik (Papua New Guinea)|mtg Una
mth Munggui|mti Maiwa (Papua New Guinea)|mtj Moskona|mtk Mbe'|mtl Montol|mtm Mator|mtn Matagalpa
mto Totontepec Mixe|mtp Wichí Lhamtés Nocten|mtq Muong|mtr Mewari|mts Yora|mtt Mota|mtu Tututepec Mixtec
mtv Asaro'o|mtw Southern Binukidnon|mtx Tidaá Mixtec|mty Nabi|mua Mundang|mub Mubi|muc Ajumbu|mud Mednyj Aleut
mue Media Lengua|mug Musgu|muh Mündü|mui Musi|muj Mabire|muk Mugom|mul Multiple languages|mum Maiwala|muo Nyong
mup Malvi|muq Eastern Xiangxi Miao|mur Murle|mus Creek|mut Western Muria|muu Yaaku|muv Muthuvan|mux Bo-Ung
muy Muyang|muz Mursi|mva Manam|mvb Mattole|mvd Mamboru|mve Marwari (Pakistan)|mvf Peripheral Mongolian
mvg Yucuañe Mixtec|mvh Mulgi|mvi Miyako|mvk Mekmek|mvl Mbara (Australia)|mvm Muya|mvn Minaveha|mvo Marovo
mvp Duri|mvq Moere|mvr Marau|mvs Massep|mvt Mpotovoro|mvu Marfa|mvv Tagal Murut|mvw Machinga|mvx Meoswar
mvy Indus Kohistani|mvz Mesqan|mwa Mwatebu|mwb Juwal|mwc Are|mwe Mwera (Chimwera)|mwf Murrinh-Patha|mwg Aiklep
mwh Mouk-Aria|mwi Labo|mwk Kita Maninkakan|mwl Mirandese|mwm Sar|mwn Nyamwanga|mwo Central Maewo
mwp Kala Lagaw Ya|mwq Mün Chin|mwr Marwari|mws Mwimbi-Muthambi|mwt Moken|mwu Mittu|mwv Mentawai|mww Hmong Daw
mwz Moingi|mxa Northwest Oaxaca Mixtec|mxb Tezoatlán Mixtec|mxc Manyika|mxd Modang|mxe Mele-Fila|mxf Malgbe
mxg Mbangala|mxh Mvuba|mxi Mozarabic|mxj Miju-Mishmi|mxk Monumbo|mxl Maxi Gbe|mxm Meramera|mxn Moi (Indonesia)
mxo Mbowe|mxp Tlahuitoltepec Mixe|mxq Juquila Mixe|mxr Murik (Malaysia)|mxs Huitepec Mixtec
mxt Jamiltepec Mixtec|mxu Mada (Cameroon)|mxv Metlatónoc Mixtec|mxw Namo|mxx Mahou
mxy Southeastern Nochixtlán Mixtec|mxz Central Masela|mya Burmese|myb Mbay|myc Mayeka|mye Myene|myf Bambassi
myg Manta|myh Makah|myj Mangayat|myk Mamara Senoufo|myl Moma|mym Me'en|myo Anfillo|myp Pirahã|myr Muniche
mys Mesmes|myu Mundurukú|myv Erzya|myw Muyuw|myx Masaaba|myy Macuna|myz Classical Mandaic
mza Santa María Zacatepec Mixtec|mzb Tumzabt|mzc Madagascar Sign Language|mzd Malimba|mze Morawa
mzg Monastic Sign Language|mzh Wichí Lhamtés Güisnay|mzi Ixcatlán Mazatec|mzj Manya|mzk Nigeria Mambila
mzl Mazatlán Mixe|mzm Mumuye|mzn Mazanderani|mzo Matipuhy|mzp Movima|mzq Mori Atas|mzr Marúbo|mzs Macanese
mzt Mintil|mzu Inapang|mzv Manza|mzw Deg|mzx Mawayana|mzy Mozambican Sign Language|mzz Maiadomu|naa Namla
nab Southern Nambikuára|nac Narak|nae Naka'ela|naf Nabak|nag Naga Pidgin|naj Nalu|nak Nakanai|nal Nalik
nam Ngan'gityemerri|nan Min Nan Chinese|nao Naaba|nap Neapolitan|naq Khoekhoe|nar Iguta|nas Naasioi
nat Ca̱hungwa̱rya̱|nau Nauru|nav Navajo|naw Nawuri|nax Nakwi|nay Ngarrindjeri|naz Coatepec Nahuatl|nba Nyemba
nbb Ndoe|nbc Chang Naga|nbd Ngbinda|nbe Konyak Naga|nbg Nagarchal|nbh Ngamo|nbi Mao Naga|nbj Ngarinyman|nbk Nake
nbl South Ndebele|nbm Ngbaka Ma'bo|nbn Kuri|nbo Nkukoli|nbp Nnam|nbq Nggem|nbr Numana|nbs Namibian Sign Language
nbt Na|nbu Rongmei Naga|nbv Ngamambo|nbw Southern Ngbandi|nby Ningera|nca Iyo|ncb Central Nicobarese|ncc Ponam
ncd Nachering|nce Yale|ncf Notsi|ncg Nisga'a|nch Central Huasteca Nahuatl|nci Classical Nahuatl
ncj Northern Puebla Nahuatl|nck Na-kara|ncl Michoacán Nahuatl|ncm Nambo|ncn Nauna|nco Sibe|ncq Northern Katang
ncr Ncane|ncs Nicaraguan Sign Language|nct Chothe Naga|ncu Chumburung|ncx Central Puebla Nahuatl|ncz Natchez
nda Ndasa|ndb Kenswei Nsei|ndc Ndau|ndd Nde-Nsele-Nta|nde North Ndebele|ndf Nadruvian|ndg Ndengereko|ndh Ndali
ndi Samba Leko|ndj Ndamba|ndk Ndaka|ndl Ndolo|ndm Ndam|ndn Ngundi|ndo Ndonga|ndp Ndo|ndq Ndombe|ndr Ndoola
nds Low German|ndt Ndunga|ndu Dugun|ndv Ndut|ndw Ndobo|ndx Nduga|ndy Lutos|ndz Ndogo|nea Eastern Ngad'a
neb Toura (Côte d'Ivoire)|nec Nedebang|ned Nde-Gbite|nee Nêlêmwa-Nixumwak|nef Nefamese|neg Negidal|neh Nyenkha
nei Neo-Hittite|nej Neko|nek Neku|nem Nemi|nen Nengone|neo Ná-Meo|nep Nepali (macrolanguage)
neq North Central Mixe|ner Yahadian|nes Bhoti Kinnauri|net Nete|neu Neo|nev Nyaheun|new Newari|nex Neme|ney Neyo
nez Nez Perce|nfa Dhao|nfd Ahwai|nfl Ayiwo|nfr Nafaanra|nfu Mfumte|nga Ngbaka|ngb Northern Ngbandi
ngc Ngombe (Democratic Republic of Congo)|ngd Ngando (Central African Republic)|nge Ngemba|ngg Ngbaka Manza
ngh Nǁng|ngi Ngizim|ngj Ngie|ngk Dalabon|ngl Lomwe|ngm Ngatik Men's Creole|ngn Ngwo|ngo Ngoni|ngp Ngulu
ngq Ngurimi|ngr Engdewu|ngs Gvoko|ngt Kriang|ngu Guerrero Nahuatl|ngv Nagumi|ngw Ngwaba|ngx Nggwahyi|ngy Tibea
ngz Ngungwel|nha Nhanda|nhb Beng|nhc Tabasco Nahuatl|nhd Chiripá|nhe Eastern Huasteca Nahuatl|nhf Nhuwala
nhg Tetelcingo Nahuatl|nhh Nahari|nhi Zacatlán-Ahuacatlán-Tepetzintla Nahuatl|nhk Isthmus-Cosoleacaque Nahuatl
nhm Morelos Nahuatl|nhn Central Nahuatl|nho Takuu|nhp Isthmus-Pajapan Nahuatl|nhq Huaxcaleca Nahuatl|nhr Naro
nht Ometepec Nahuatl|nhu Noone|nhv Temascaltepec Nahuatl|nhw Western Huasteca Nahuatl
nhx Isthmus-Mecayapan Nahuatl|nhy Northern Oaxaca Nahuatl|nhz Santa María La Alta Nahuatl|nia Nias|nib Nakame
nid Ngandi|nie Niellim|nif Nek|nig Ngalakgan|nih Nyiha (Tanzania)|nii Nii|nij Ngaju|nik Southern Nicobarese
nil Nila|nim Nilamba|nin Ninzo|nio Nganasan|niq Nandi|nir Nimboran|nis Nimi|nit Southeastern Kolami|niu Niuean
niv Gilyak|niw Nimo|nix Hema|niy Ngiti|niz Ningil|nja Nzanyi|njb Nocte Naga|njd Ndonde Hamba|njh Lotha Naga
nji Gudanji|njj Njen|njl Njalgulgule|njm Angami Naga|njn Liangmai Naga|njo Ao Naga|njr Njerep|njs Nisa
njt Ndyuka-Trio Pidgin|nju Ngadjunmaya|njx Kunyi|njy Njyem|njz Nyishi|nka Nkoya|nkb Khoibu Naga|nkc Nkongho
nkd Koireng|nke Duke|nkf Inpui Naga|nkg Nekgini|nkh Khezha Naga|nki Thangal Naga|nkj Nakai|nkk Nokuku|nkm Namat
nkn Nkangala|nko Nkonya|nkp Niuatoputapu|nkq Nkami|nkr Nukuoro|nks North Asmat|nkt Nyika (Tanzania)
nku Bouna Kulango|nkv Nyika (Malawi and Zambia)|nkw Nkutu|nkx Nkoroo|nkz Nkari|nla Ngombale|nlc Nalca|nld Dutch
nle East Nyala|nlg Gela|nli Grangali|nlj Nyali|nlk Ninia Yali|nll Nihali|nlm Mankiyali|nlo Ngul|nlq Lao Naga
nlu Nchumbulu|nlv Orizaba Nahuatl|nlw Walangama|nlx Nahali|nly Nyamal|nlz Nalögo|nma Maram Naga|nmb Big Nambas
nmc Ngam|nmd Ndumu|nme Mzieme Naga|nmf Tangkhul Naga (India)|nmg Kwasio|nmh Monsang Naga|nmi Nyam
nmj Ngombe (Central African Republic)|nmk Namakura|nml Ndemli|nmm Manangba|nmn ǃXóõ|nmo Moyon Naga|nmp Nimanbur
nmq Nambya|nmr Nimbari|nms Letemboi|nmt Namonuito|nmu Northeast Maidu|nmv Ngamini|nmw Nimoa
nmx Nama (Papua New Guinea)|nmy Namuyi|nmz Nawdm|nna Nyangumarta|nnb Nande|nnc Nancere|nnd West Ambae
nne Ngandyera|nnf Ngaing|nng Maring Naga|nnh Ngiemboon|nni North Nuaulu|nnj Nyangatom|nnk Nankina
nnl Northern Rengma Naga|nnm Namia|nnn Ngete|nno Norwegian Nynorsk|nnp Wancho Naga|nnq Ngindo|nnr Narungga
nnt Nanticoke|nnu Dwang|nnv Nugunu (Australia)|nnw Southern Nuni|nny Nyangga|nnz Nda'nda'|noa Woun Meu
nob Norwegian Bokmål|noc Nuk|nod Northern Thai|noe Nimadi|nof Nomane|nog Nogai|noh Nomu|noi Noiri|noj Nonuya
nok Nooksack|nol Nomlaki|nom Nocamán|non Old Norse|nop Numanggang|noq Ngongo|nor Norwegian|nos Eastern Nisu
not Nomatsiguenga|nou Ewage-Notu|nov Novial|now Nyambo|noy Noy|noz Nayi|npa Nar Phu|npb Nupbikha
npg Ponyo-Gongwang Naga|nph Phom Naga|npi Nepali (individual language)|npl Southeastern Puebla Nahuatl
npn Mondropolon|npo Pochuri Naga|nps Nipsan|npu Puimei Naga|npx Noipx|npy Napu|nqg Southern Nago
nqk Kura Ede Nago|nql Ngendelengo|nqm Ndom|nqn Nen|nqo N'Ko|nqq Kyan-Karyaw Naga|nqy Akyaung Ari Naga|nra Ngom
nrb Nara|nrc Noric|nre Southern Rengma Naga|nrf Jèrriais|nrg Narango|nri Chokri Naga|nrk Ngarla|nrl Ngarluma
nrm Narom|nrn Norn|nrp North Picene|nrr Norra|nrt Northern Kalapuya|nru Narua|nrx Ngurmbur|nrz Lala
nsa Sangtam Naga|nsb Lower Nossob|nsc Nshi|nsd Southern Nisu|nse Nsenga|nsf Northwestern Nisu|nsg Ngasa
nsh Ngoshie|nsi Nigerian Sign Language|nsk Naskapi|nsl Norwegian Sign Language|nsm Sumi Naga|nsn Nehan|nso Pedi
nsp Nepalese Sign Language|nsq Northern Sierra Miwok|nsr Maritime Sign Language|nss Nali|nst Tase Naga
nsu Sierra Negra Nahuatl|nsv Southwestern Nisu|nsw Navut|nsx Nsongo|nsy Nasal|nsz Nisenan|ntd Northern Tidung
nte Nathembo|ntg Ngantangarra|nti Natioro|ntj Ngaanyatjarra|ntk Ikoma-Nata-Isenye|ntm Nateni|nto Ntomba
ntp Northern Tepehuan|ntr Delo|ntu Natügu|ntw Nottoway|ntx Tangkhul Naga (Myanmar)|nty Mantsi|ntz Natanzi
nua Yuanga|nuc Nukuini|nud Ngala|nue Ngundu|nuf Nusu|nug Nungali|nuh Ndunda|nui Ngumbi|nuj Nyole
nuk Nuu-chah-nulth|nul Nusa Laut|num Niuafo'ou|nun Anong|nuo Nguôn|nup Nupe-Nupe-Tako|nuq Nukumanu|nur Nukuria
nus Nuer|nut Nung (Viet Nam)|nuu Ngbundu|nuv Northern Nuni|nuw Nguluwan|nux Mehek|nuy Nunggubuyu
nuz Tlamacazapa Nahuatl|nvh Nasarian|nvm Namiae|nvo Nyokon|nwa Nawathinehena|nwb Nyabwa|nwc Classical Newari
nwe Ngwe|nwg Ngayawung|nwi Southwest Tanna|nwm Nyamusa-Molo|nwo Nauo|nwr Nawaru|nwx Middle Newar
nwy Nottoway-Meherrin|nxa Nauete|nxd Ngando (Democratic Republic of Congo)|nxe Nage|nxg Ngad'a|nxi Nindi
nxk Koki Naga|nxl South Nuaulu|nxm Numidian|nxn Ngawun|nxo Ndambomo|nxq Naxi|nxr Ninggerum|nxx Nafri|nya Nyanja
nyb Nyangbo|nyc Nyanga-li|nyd Nyore|nye Nyengo|nyf Giryama|nyg Nyindu|nyh Nyikina|nyi Ama (Sudan)|nyj Nyanga
nyk Nyaneka|nyl Nyeu|nym Nyamwezi|nyn Nyankole|nyo Nyoro|nyp Nyang'i|nyq Nayini|nyr Nyiha (Malawi)|nys Nyungar
nyt Nyawaygi|nyu Nyungwe|nyv Nyulnyul|nyw Nyaw|nyx Nganyaywana|nyy Nyakyusa-Ngonde|nza Tigon Mbembe|nzb Njebi
nzd Nzadi|nzi Nzima|nzk Nzakara|nzm Zeme Naga|nzs New Zealand Sign Language|nzu Teke-Nzikou|nzy Nzakambay
nzz Nanga Dama Dogon|oaa Orok|oac Oroch|oar Old Aramaic (up to 700 BCE)|oav Old Avar|obi Obispeño
obk Southern Bontok|obl Oblo|obm Moabite|obo Obo Manobo|obr Old Burmese|obt Old Breton|obu Obulom|oca Ocaina
och Old Chinese|oci Occitan (post 1500)|oco Old Cornish|ocu Atzingo Matlatzinca|oda Odut|odk Od|odt Old Dutch
odu Odual|ofo Ofo|ofs Old Frisian|ofu Efutop|ogb Ogbia|ogc Ogbah|oge Old Georgian|ogg Ogbogolo|ogo Khana
ogu Ogbronuagum|oht Old Hittite|ohu Old Hungarian|oia Oirata|oin Inebu One|ojb Northwestern Ojibwa
ojc Central Ojibwa|ojg Eastern Ojibwa|oji Ojibwa|ojp Old Japanese|ojs Severn Ojibwa|ojv Ontong Java
ojw Western Ojibwa|oka Okanagan|okb Okobo|okd Okodia|oke Okpe (Southwestern Edo)|okg Koko Babangk
okh Koresh-e Rostam|oki Okiek|okj Oko-Juwoi|okk Kwamtim One|okl Old Kentish Sign Language
okm Middle Korean (10th-16th cent.)|okn Oki-No-Erabu|oko Old Korean (3rd-9th cent.)|okr Kirike
oks Oko-Eni-Osayen|oku Oku|okv Orokaiva|okx Okpe (Northwestern Edo)|ola Walungge|old Mochi|ole Olekha|olk Olkol
olm Oloma|olo Livvi|olr Olrat|olt Old Lithuanian|olu Kuvale|oma Omaha-Ponca|omb East Ambae|omc Mochica
omg Omagua|omi Omi|omk Omok|oml Ombo|omn Minoan|omo Utarmbung|omp Old Manipuri|omr Old Marathi|omt Omotik
omu Omurano|omw South Tairora|omx Old Mon|ona Ona|onb Lingao|one Oneida|ong Olo|oni Onin|onj Onjob
onk Kabore One|onn Onobasulu|ono Onondaga|onp Sartang|onr Northern One|ons Ono|ont Ontenu|onu Unua
onw Old Nubian|onx Onin Based Pidgin|ood Tohono O'odham|oog Ong|oon Önge|oor Oorlams|oos Old Ossetic
opa Okpamheri|opk Kopkaka|opm Oksapmin|opo Opao|opt Opata|opy Ofayé|ora Oroha|orc Orma|ore Orejón|org Oring
orh Oroqen|ori Oriya (macrolanguage)|orm Oromo|orn Orang Kanaq|oro Orokolo|orr Oruma|ors Orang Seletar
ort Adivasi Oriya|oru Ormuri|orv Old Russian|orw Oro Win|orx Oro|ory Odia|orz Ormu|osa Osage|osc Oscan|osi Osing
oso Ososo|osp Old Spanish|oss Ossetian|ost Osatu|osu Southern One|osx Old Saxon|ota Ottoman Turkish (1500-1928)
otb Old Tibetan|otd Ot Danum|ote Mezquital Otomi|oti Oti|otk Old Turkish|otl Tilapa Otomi
otm Eastern Highland Otomi|otn Tenango Otomi|otq Querétaro Otomi|otr Otoro|ots Estado de México Otomi
ott Temoaya Otomi|otu Otuke|otw Ottawa|otx Texcatepec Otomi|oty Old Tamil|otz Ixtenco Otomi|oua Tagargrent
oub Glio-Oubi|oue Oune|oui Old Uighur|oum Ouma|ovd Elfdalian|owi Owiniga|owl Old Welsh|oyb Oy|oyd Oyda
oym Wayampi|oyy Oya'oya|ozm Koonzime|pab Parecís|pac Pacoh|pad Paumarí|pae Pagibete|paf Paranawát|pag Pangasinan
pah Tenharim|pai Pe|pak Parakanã|pal Pahlavi|pam Pampanga|pan Panjabi|pao Northern Paiute|pap Papiamento
paq Parya|par Panamint|pas Papasena|pat Papitalai|pau Palauan|pav Pakaásnovos|paw Pawnee|pax Pankararé|pay Pech
paz Pankararú|pbb Páez|pbc Patamona|pbe Mezontla Popoloca|pbf Coyotepec Popoloca|pbg Paraujano
pbh E'ñapa Woromaipu|pbi Parkwa|pbl Mak (Nigeria)|pbm Puebla Mazatec|pbn Kpasam|pbo Papel|pbp Badyara|pbr Pangwa
pbs Central Pame|pbt Southern Pashto|pbu Northern Pashto|pbv Pnar|pby Pyu (Papua New Guinea)
pca Santa Inés Ahuatempan Popoloca|pcb Pear|pcc Bouyei|pcd Picard|pce Ruching Palaung|pcf Paliyan|pcg Paniya
pch Pardhan|pci Duruwa|pcj Parenga|pck Paite Chin|pcl Pardhi|pcm Nigerian Pidgin|pcn Piti|pcp Pacahuara
pcw Pyapun|pda Anam|pdc Pennsylvania German|pdi Pa Di|pdn Podena|pdo Padoe|pdt Plautdietsch|pdu Kayan
pea Peranakan Indonesian|peb Eastern Pomo|ped Mala (Papua New Guinea)|pee Taje|pef Northeastern Pomo|peg Pengo
peh Bonan|pei Chichimeca-Jonaz|pej Northern Pomo|pek Penchal|pel Pekal|pem Phende
peo Old Persian (ca. 600-400 B.C.)|pep Kunja|peq Southern Pomo|pes Iranian Persian|pev Pémono|pex Petats
pey Petjo|pez Eastern Penan|pfa Pááfang|pfe Pere|pfl Pfaelzisch|pga Sudanese Creole Arabic|pgd Gāndhārī
pgg Pangwali|pgi Pagi|pgk Rerep|pgl Primitive Irish|pgn Paelignian|pgs Pangseng|pgu Pagu
pgz Papua New Guinean Sign Language|pha Pa-Hng|phd Phudagi|phg Phuong|phh Phukha|phk Phake|phl Phalura
phm Phimbi|phn Phoenician|pho Phunoi|phq Phana'|phr Pahari-Potwari|pht Phu Thai|phu Phuan|phv Pahlavani
phw Phangduwali|pia Pima Bajo|pib Yine|pic Pinji|pid Piaroa|pie Piro|pif Pingelapese|pig Pisabo
pih Pitcairn-Norfolk|pii Pini|pij Pijao|pil Yom|pim Powhatan|pin Piame|pio Piapoco|pip Pero|pir Piratapuyo
pis Pijin|pit Pitta Pitta|piu Pintupi-Luritja|piv Pileni|piw Pimbwe|pix Piu|piy Piya-Kwonci|piz Pije
pjt Pitjantjatjara|pka Ardhamāgadhī Prākrit|pkb Pokomo|pkc Paekche|pkg Pak-Tong|pkh Pankhu|pkn Pakanha
pko Pökoot|pkp Pukapuka|pkr Attapady Kurumba|pks Pakistan Sign Language|pkt Maleng|pku Paku|pla Miani
plb Polonombauk|plc Central Palawano|pld Polari|ple Palu'e|plg Pilagá|plh Paulohi|pli Pali|plj Polci
plk Kohistani Shina|pll Shwe Palaung|pln Palenquero|plo Oluta Popoluca|plq Palaic|plr Palaka Senoufo
pls San Marcos Tlacoyalco Popoloca|plt Plateau Malagasy|plu Palikúr|plv Southwest Palawano
plw Brooke's Point Palawano|ply Bolyu|plz Paluan|pma Paama|pmb Pambia|pmd Pallanganmiddang|pme Pwaamei
pmf Pamona|pmh Māhārāṣṭri Prākrit|pmi Northern Pumi|pmj Southern Pumi|pmk Pamlico|pml Lingua Franca|pmm Pomo
pmn Pam|pmo Pom|pmq Northern Pame|pmr Paynamar|pms Piemontese|pmt Tuamotuan|pmw Plains Miwok|pmx Poumei Naga
pmy Papuan Malay|pmz Southern Pame|pna Punan Bah-Biau|pnb Western Panjabi|pnc Pannei|pnd Mpinda
pne Western Penan|png Pongu|pnh Penrhyn|pni Aoheng|pnj Pinjarup|pnk Paunaka|pnl Paleni|pnm Punan Batu 1
pnn Pinai-Hagahai|pno Panobo|pnp Pancana|pnq Pana (Burkina Faso)|pnr Panim|pns Ponosakan|pnt Pontic
pnu Jiongnai Bunu|pnv Pinigura|pnw Banyjima|pnx Phong-Kniang|pny Pinyin|pnz Pana (Central African Republic)
poc Poqomam|poe San Juan Atzingo Popoloca|pof Poke|pog Potiguára|poh Poqomchi'|poi Highland Popoluca|pok Pokangá
pol Polish|pom Southeastern Pomo|pon Pohnpeian|poo Central Pomo|pop Pwapwâ|poq Texistepec Popoluca
por Portuguese|pos Sayula Popoluca|pot Potawatomi|pov Upper Guinea Crioulo|pow San Felipe Otlaltepec Popoloca
pox Polabian|poy Pogolo|ppe Papi|ppi Paipai|ppk Uma|ppl Pipil|ppm Papuma|ppn Papapana|ppo Folopa|ppp Pelende
ppq Pei|pps San Luís Temalacayuca Popoloca|ppt Pare|ppu Papora|pqa Pa'a|pqm Malecite-Passamaquoddy|prc Parachi
prd Parsi-Dari|pre Principense|prf Paranan|prg Prussian|prh Porohanon|pri Paicî|prk Parauk
prl Peruvian Sign Language|prm Kibiri|prn Prasuni|pro Old Provençal (to 1500)|prp Parsi|prq Ashéninka Perené
prr Puri|prs Dari|prt Phai|pru Puragi|prw Parawen|prx Purik|prz Providencia Sign Language|psa Asue Awyu
psc Persian Sign Language|psd Plains Indian Sign Language|pse Central Malay|psg Penang Sign Language
psh Southwest Pashai|psi Southeast Pashai|psl Puerto Rican Sign Language|psm Pauserna|psn Panasuan
pso Polish Sign Language|psp Philippine Sign Language|psq Pasi|psr Portuguese Sign Language|pss Kaulong
pst Central Pashto|psu Sauraseni Prākrit|psw Port Sandwich|psy Piscataway|pta Pai Tavytera|pth Pataxó Hã-Ha-Hãe
pti Pindiini|ptn Patani|pto Zo'é|ptp Patep|ptq Pattapu|ptr Piamatsina|ptt Enrekang|ptu Bambam|ptv Port Vato
ptw Pentlatch|pty Pathiya|pua Western Highland Purepecha|pub Purum|puc Punan Merap|pud Punan Aput|pue Puelche
puf Punan Merah|pug Phuie|pui Puinave|puj Punan Tubu|pum Puma|puo Puoc|pup Pulabu|puq Puquina|pur Puruborá
pus Pushto|put Putoh|puu Punu|puw Puluwatese|pux Puare|puy Purisimeño|pwa Pawaia|pwb Panawa|pwg Gapapaiwa
pwi Patwin|pwm Molbog|pwn Paiwan|pwo Pwo Western Karen|pwr Powari|pww Pwo Northern Karen|pxm Quetzaltepec Mixe
pye Pye Krumen|pym Fyam|pyn Poyanáwa|pys Paraguayan Sign Language|pyu Puyuma|pyx Pyu (Myanmar)|pyy Pyen
pzn Para Naga
`;
