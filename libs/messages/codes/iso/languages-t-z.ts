/** Languages of ISO 639-3, code and English name, parted by bars. Where they are from: codes-language.ts. */
export const languagesTToZ = `
taa Lower Tanana|tab Tabassaran|tac Lowland Tarahumara|tad Tause|tae Tariana|taf Tapirapé|tag Tagoi|tah Tahitian
taj Eastern Tamang|tak Tala|tal Tal|tam Tamil|tan Tangale|tao Yami|tap Taabwa|taq Tamasheq
tar Central Tarahumara|tas Tay Boi|tat Tatar|tau Upper Tanana|tav Tatuyo|taw Tai|tax Tamki|tay Atayal|taz Tocho
tba Aikanã|tbc Takia|tbd Kaki Ae|tbe Tanimbili|tbf Mandara|tbg North Tairora|tbh Dharawal|tbi Gaam|tbj Tiang
tbk Calamian Tagbanwa|tbl Tboli|tbm Tagbu|tbn Barro Negro Tunebo|tbo Tawala|tbp Taworta|tbr Tumtum|tbs Tanguat
tbt Tembo (Kitembo)|tbu Tubar|tbv Tobo|tbw Tagbanwa|tbx Kapin|tby Tabaru|tbz Ditammari|tca Ticuna|tcb Tanacross
tcc Datooga|tcd Tafi|tce Southern Tutchone|tcf Malinaltepec Me'phaa|tcg Tamagario
tch Turks And Caicos Creole English|tci Wára|tck Tchitchege|tcl Taman (Myanmar)|tcm Tanahmerah|tcn Tichurong
tco Taungyo|tcp Tawr Chin|tcq Kaiy|tcs Torres Strait Creole|tct T'en|tcu Southeastern Tarahumara
tcw Tecpatlán Totonac|tcx Toda|tcy Tulu|tcz Thado Chin|tda Tagdal|tdb Panchpargania|tdc Emberá-Tadó|tdd Tai Nüa
tde Tiranige Diga Dogon|tdf Talieng|tdg Western Tamang|tdh Thulung|tdi Tomadino|tdj Tajio|tdk Tambas|tdl Sur
tdm Taruma|tdn Tondano|tdo Teme|tdq Tita|tdr Todrah|tds Doutai|tdt Tetun Dili|tdv Toro
tdx Tandroy-Mahafaly Malagasy|tdy Tadyawan|tea Temiar|teb Tetete|tec Terik|ted Tepo Krumen|tee Huehuetla Tepehua
tef Teressa|teg Teke-Tege|teh Tehuelche|tei Torricelli|tek Ibali Teke|tel Telugu|tem Timne|ten Tama (Colombia)
teo Teso|tep Tepecano|teq Temein|ter Tereno|tes Tengger|tet Tetum|teu Soo|tev Teor|tew Tewa (USA)|tex Tennet
tey Tulishi|tez Tetserret|tfi Tofin Gbe|tfn Tanaina|tfo Tefaro|tfr Teribe|tft Ternate|tga Sagalla|tgb Tobilung
tgc Tigak|tgd Ciwogai|tge Eastern Gorkha Tamang|tgf Chalikha|tgh Tobagonian Creole English|tgi Lawunuia
tgj Tagin|tgk Tajik|tgl Tagalog|tgn Tandaganon|tgo Sudest|tgp Tangoa|tgq Tring|tgr Tareng|tgs Nume
tgt Central Tagbanwa|tgu Tanggu|tgv Tingui-Boto|tgw Tagwana Senoufo|tgx Tagish|tgy Togoyo|tgz Tagalaka|tha Thai
thd Kuuk Thaayorre|the Chitwania Tharu|thf Thangmi|thh Northern Tarahumara|thi Tai Long|thk Tharaka
thl Dangaura Tharu|thm Aheu|thn Thachanadan|thp Thompson|thq Kochila Tharu|thr Rana Tharu|ths Thakali
tht Tahltan|thu Thuri|thv Tahaggart Tamahaq|thy Tha|thz Tayart Tamajeq|tia Tidikelt Tamazight|tic Tira|tif Tifal
tig Tigre|tih Timugon Murut|tii Tiene|tij Tilung|tik Tikar|til Tillamook|tim Timbe|tin Tindi|tio Teop
tip Trimuris|tiq Tiéfo|tir Tigrinya|tis Masadiit Itneg|tit Tinigua|tiu Adasen|tiv Tiv|tiw Tiwi|tix Southern Tiwa
tiy Tiruray|tiz Tai Hongjin|tja Tajuasohn|tjg Tunjung|tji Northern Tujia|tjj Tjungundji|tjl Tai Laing
tjm Timucua|tjn Tonjon|tjo Temacine Tamazight|tjp Tjupany|tjs Southern Tujia|tju Tjurruru|tjw Djabwurrung
tka Truká|tkb Buksa|tkd Tukudede|tke Takwane|tkf Tukumanféd|tkg Tesaka Malagasy|tkl Tokelau|tkm Takelma
tkn Toku-No-Shima|tkp Tikopia|tkq Tee|tkr Tsakhur|tks Takestani|tkt Kathoriya Tharu|tku Upper Necaxa Totonac
tkv Mur Pano|tkw Teanu|tkx Tangko|tkz Takua|tla Southwestern Tepehuan|tlb Tobelo|tlc Yecuatla Totonac|tld Talaud
tlf Telefol|tlg Tofanma|tlh Klingon|tli Tlingit|tlj Talinga-Bwisi|tlk Taloki|tll Tetela|tlm Tolomako
tln Talondo'|tlo Talodi|tlp Filomena Mata-Coahuitlán Totonac|tlq Tai Loi|tlr Talise|tls Tambotalo|tlt Sou Nama
tlu Tulehu|tlv Taliabu|tlx Khehek|tly Talysh|tma Tama (Chad)|tmb Katbol|tmc Tumak|tmd Haruai|tme Tremembé
tmf Toba-Maskoy|tmg Ternateño|tmh Tamashek|tmi Tutuba|tmj Samarokena|tmk Northwestern Tamang|tml Tamnim Citak
tmm Tai Thanh|tmn Taman (Indonesia)|tmo Temoq|tmq Tumleo|tmr Jewish Babylonian Aramaic (ca. 200-1200 CE)
tms Tima|tmt Tasmate|tmu Iau|tmv Tembo (Motembo)|tmw Temuan|tmy Tami|tmz Tamanaku|tna Tacana|tnb Western Tunebo
tnc Tanimuca-Retuarã|tnd Angosturas Tunebo|tng Tobanga|tnh Maiani|tni Tandia|tnk Kwamera|tnl Lenakel|tnm Tabla
tnn North Tanna|tno Toromono|tnp Whitesands|tnq Taino|tnr Ménik|tns Tenis|tnt Tontemboan|tnu Tay Khang
tnv Tangchangya|tnw Tonsawang|tnx Tanema|tny Tongwe|tnz Ten'edn|tob Toba|toc Coyutla Totonac|tod Toma|tof Gizrra
tog Tonga (Nyasa)|toh Gitonga|toi Tonga (Zambia)|toj Tojolabal|tol Tolowa|tom Tombulu|ton Tonga (Tonga Islands)
too Xicotepec De Juárez Totonac|top Papantla Totonac|toq Toposa|tor Togbo-Vara Banda|tos Highland Totonac
tou Tho|tov Upper Taromi|tow Jemez|tox Tobian|toy Topoiyo|toz To|tpa Taupota|tpc Azoyú Me'phaa|tpe Tippera
tpf Tarpia|tpg Kula|tpi Tok Pisin|tpj Tapieté|tpk Tupinikin|tpl Tlacoapa Me'phaa|tpm Tampulma|tpn Tupinambá
tpo Tai Pao|tpp Pisaflores Tepehua|tpq Tukpa|tpr Tuparí|tpt Tlachichilco Tepehua|tpu Tampuan|tpv Tanapag
tpw Tupí|tpx Acatepec Me'phaa|tpy Trumai|tpz Tinputz|tqb Tembé|tql Lehali|tqm Turumsa|tqn Tenino|tqo Toaripi
tqp Tomoip|tqq Tunni|tqr Torona|tqt Western Totonac|tqu Touo|tqw Tonkawa|tra Tirahi|trb Terebu|trc Copala Triqui
trd Turi|tre East Tarangan|trf Trinidadian Creole English|trg Lishán Didán|trh Turaka|tri Trió|trj Toram
trl Traveller Scottish|trm Tregami|trn Trinitario|tro Tarao Naga|trp Kok Borok|trq San Martín Itunyoso Triqui
trr Taushiro|trs Chicahuaxtla Triqui|trt Tunggare|tru Turoyo|trv Taroko|trw Torwali|trx Tringgus-Sembaan Bidayuh
try Turung|trz Torá|tsa Tsaangi|tsb Tsamai|tsc Tswa|tsd Tsakonian|tse Tunisian Sign Language|tsg Tausug
tsh Tsuvan|tsi Tsimshian|tsj Tshangla|tsk Tseku|tsl Ts'ün-Lao|tsm Turkish Sign Language|tsn Tswana|tso Tsonga
tsp Northern Toussian|tsq Thai Sign Language|tsr Akei|tss Taiwan Sign Language|tst Tondi Songway Kiini|tsu Tsou
tsv Tsogo|tsw Tsishingini|tsx Mubami|tsy Tebul Sign Language|tsz Purepecha|tta Tutelo|ttb Gaa|ttc Tektiteko
ttd Tauade|tte Bwanabwana|ttf Tuotomb|ttg Tutong|tth Upper Ta'oih|tti Tobati|ttj Tooro|ttk Totoro|ttl Totela
ttm Northern Tutchone|ttn Towei|tto Lower Ta'oih|ttp Tombelala|ttq Tawallammat Tamajaq|ttr Tera
tts Northeastern Thai|ttt Muslim Tat|ttu Torau|ttv Titan|ttw Long Wat|tty Sikaritai|ttz Tsum|tua Wiarumus
tub Tübatulabal|tuc Mutu|tud Tuxá|tue Tuyuca|tuf Central Tunebo|tug Tunia|tuh Taulil|tui Tupuri|tuj Tugutil
tuk Turkmen|tul Tula|tum Tumbuka|tun Tunica|tuo Tucano|tuq Tedaga|tur Turkish|tus Tuscarora|tuu Tututni
tuv Turkana|tux Tuxináwa|tuy Tugen|tuz Turka|tva Vaghua|tvd Tsuvadi|tve Te'un|tvk Southeast Ambrym|tvl Tuvalu
tvm Tela-Masbuar|tvn Tavoyan|tvo Tidore|tvs Taveta|tvt Tutsa Naga|tvu Tunen|tvw Sedoa|tvx Taivoan
tvy Timor Pidgin|twa Twana|twb Western Tawbuid|twc Teshenawa|twd Twents|twe Tewa (Indonesia)|twf Northern Tiwa
twg Tereweng|twh Tai Dón|twi Twi|twl Tawara|twm Tawang Monpa|twn Twendi|two Tswapong|twp Ere|twq Tasawaq
twr Southwestern Tarahumara|twt Turiwára|twu Termanu|tww Tuwari|twx Tewe|twy Tawoyan|txa Tombonuo
txb Tokharian B|txc Tsetsaut|txe Totoli|txg Tangut|txh Thracian|txi Ikpeng|txj Tarjumo|txm Tomini
txn West Tarangan|txo Toto|txq Tii|txr Tartessian|txs Tonsea|txt Citak|txu Kayapó|txx Tatana|txy Tanosy Malagasy
tya Tauya|tye Kyanga|tyh O'du|tyi Teke-Tsaayi|tyj Tai Do|tyl Thu Lao|tyn Kombai|typ Thaypan|tyr Tai Daeng
tys Tày Sa Pa|tyt Tày Tac|tyu Kua|tyv Tuvinian|tyx Teke-Tyee|tyz Tày|tza Tanzanian Sign Language|tzh Tzeltal
tzj Tz'utujil|tzl Talossan|tzm Central Atlas Tamazight|tzn Tugun|tzo Tzotzil|tzx Tabriak|uam Uamué|uan Kuan
uar Tairuma|uba Ubang|ubi Ubi|ubl Buhi'non Bikol|ubr Ubir|ubu Umbu-Ungu|uby Ubykh|uda Uda|ude Udihe|udg Muduga
udi Udi|udj Ujir|udl Wuzlam|udm Udmurt|udu Uduk|ues Kioko|ufi Ufim|uga Ugaritic|ugb Kuku-Ugbanh|uge Ughele
ugn Ugandan Sign Language|ugo Ugong|ugy Uruguayan Sign Language|uha Uhami|uhn Damal|uig Uighur|uis Uisai
uiv Iyive|uji Tanjijili|uka Kaburi|ukg Ukuriguma|ukh Ukhwejo|uki Kui (India)|ukk Muak Sa-aak
ukl Ukrainian Sign Language|ukp Ukpe-Bayobiri|ukq Ukwa|ukr Ukrainian|uks Urubú-Kaapor Sign Language|uku Ukue
ukv Kuku|ukw Ukwuani-Aboh-Ndoni|uky Kuuk-Yak|ula Fungwa|ulb Ulukwumi|ulc Ulch|ule Lule|ulf Usku|uli Ulithian
ulk Meriam Mir|ull Ullatan|ulm Ulumanda'|uln Unserdeutsch|ulu Uma' Lung|ulw Ulwa|uma Umatilla|umb Umbundu
umc Marrucinian|umd Umbindhamu|umg Morrobalama|umi Ukit|umm Umon|umn Makyan Naga|umo Umotína|ump Umpila
umr Umbugarla|ums Pendau|umu Munsee|una North Watut|und Undetermined|une Uneme|ung Ngarinyin|unk Enawené-Nawé
unm Unami|unn Kurnai|unr Mundari|unu Unubahe|unx Munda|unz Unde Kaili|upi Umeda|upv Uripiv-Wala-Rano-Atchin
ura Urarina|urb Urubú-Kaapor|urc Urningangg|urd Urdu|ure Uru|urf Uradhi|urg Urigina|urh Urhobo|uri Urim
urk Urak Lawoi'|url Urali|urm Urapmin|urn Uruangnirin|uro Ura (Papua New Guinea)|urp Uru-Pa-In|urr Lehalurup
urt Urat|uru Urumi|urv Uruava|urw Sop|urx Urimo|ury Orya|urz Uru-Eu-Wau-Wau|usa Usarufa|ush Ushojo|usi Usui
usk Usaghade|usp Uspanteco|uss us-Saare|usu Uya|uta Otank|ute Ute-Southern Paiute|uth ut-Hun
utp Amba (Solomon Islands)|utr Etulo|utu Utu|uum Urum|uun Kulon-Pazeh|uur Ura (Vanuatu)|uuu U|uve West Uvean
uvh Uri|uvl Lote|uwa Kuku-Uwanh|uya Doko-Uyanga|uzb Uzbek|uzn Northern Uzbek|uzs Southern Uzbek|vaa Vaagri Booli
vae Vale|vaf Vafsi|vag Vagla|vah Varhadi-Nagpuri|vai Vai|vaj Sekele|val Vehes|vam Vanimo|van Valman|vao Vao
vap Vaiphei|var Huarijio|vas Vasavi|vau Vanuma|vav Varli|vay Wayu|vbb Southeast Babar|vbk Southwestern Bontok
vec Venetian|ved Veddah|vel Veluws|vem Vemgo-Mabas|ven Venda|veo Ventureño|vep Veps|ver Mom Jango|vgr Vaghri
vgt Vlaamse Gebarentaal|vic Virgin Islands Creole English|vid Vidunda|vie Vietnamese|vif Vili|vig Viemo
vil Vilela|vin Vinza|vis Vishavan|vit Viti|viv Iduna|vka Kariyarra|vki Ija-Zuba|vkj Kujarge|vkk Kaur
vkl Kulisusu|vkm Kamakan|vko Kodeoha|vkp Korlai Creole Portuguese|vkt Tenggarong Kutai Malay|vku Kurrama
vlp Valpei|vls Vlaams|vma Martuyhunira|vmb Barbaram|vmc Juxtlahuaca Mixtec|vmd Mudu Koraga|vme East Masela
vmf Mainfränkisch|vmg Lungalunga|vmh Maraghei|vmi Miwa|vmj Ixtayutla Mixtec|vmk Makhuwa-Shirima|vml Malgana
vmm Mitlatongo Mixtec|vmp Soyaltepec Mazatec|vmq Soyaltepec Mixtec|vmr Marenje|vms Moksela|vmu Muluridyi
vmv Valley Maidu|vmw Makhuwa|vmx Tamazola Mixtec|vmy Ayautla Mazatec|vmz Mazatlán Mazatec|vnk Vano|vnm Vinmavis
vnp Vunapu|vol Volapük|vor Voro|vot Votic|vra Vera'a|vro Võro|vrs Varisi|vrt Burmbar|vsi Moldova Sign Language
vsl Venezuelan Sign Language|vsv Valencian Sign Language|vto Vitou|vum Vumbu|vun Vunjo|vut Vute|vwa Awa (China)
waa Walla Walla|wab Wab|wac Wasco-Wishram|wad Wandamen|wae Walser|waf Wakoná|wag Wa'ema|wah Watubela|wai Wares
waj Waffa|wal Wolaytta|wam Wampanoag|wan Wan|wao Wappo|wap Wapishana|waq Wagiman|war Waray (Philippines)
was Washo|wat Kaninuwa|wau Waurá|wav Waka|waw Waiwai|wax Watam|way Wayana|waz Wampur|wba Warao|wbb Wabo
wbe Waritai|wbf Wara|wbh Wanda|wbi Vwanji|wbj Alagwa|wbk Waigali|wbl Wakhi|wbm Wa|wbp Warlpiri|wbq Waddar
wbr Wagdi|wbs West Bengal Sign Language|wbt Warnman|wbv Wajarri|wbw Woi|wca Yanomámi|wci Waci Gbe|wdd Wandji
wdg Wadaginam|wdj Wadjiginy|wdk Wadikali|wdu Wadjigu|wdy Wadjabangayi|wea Wewaw|wec Wè Western|wed Wedau
weg Wergaia|weh Weh|wei Kiunum|wem Weme Gbe|weo Wemale|wep Westphalien|wer Weri|wes Cameroon Pidgin|wet Perai
weu Rawngtu Chin|wew Wejewa|wfg Yafi|wga Wagaya|wgb Wagawaga|wgg Wangkangurru|wgi Wahgi|wgo Waigeo|wgu Wirangu
wgy Warrgamay|wha Sou Upaa|whg North Wahgi|whk Wahau Kenyah|whu Wahau Kayan|wib Southern Toussian|wic Wichita
wie Wik-Epa|wif Wik-Keyangan|wig Wik Ngathan|wih Wik-Me'anha|wii Minidien|wij Wik-Iiyanh|wik Wikalkan
wil Wilawila|wim Wik-Mungkan|win Ho-Chunk|wir Wiraféd|wiu Wiru|wiv Vitu|wiy Wiyot|wja Waja|wji Warji|wka Kw'adza
wkb Kumbaran|wkd Wakde|wkl Kalanadi|wkr Keerray-Woorroong|wku Kunduvadi|wkw Wakawaka|wky Wangkayutyuru|wla Walio
wlc Mwali Comorian|wle Wolane|wlg Kunbarlang|wlh Welaun|wli Waioli|wlk Wailaki|wll Wali (Sudan)|wlm Middle Welsh
wln Walloon|wlo Wolio|wlr Wailapa|wls Wallisian|wlu Wuliwuli|wlv Wichí Lhamtés Vejoz|wlw Walak|wlx Wali (Ghana)
wly Waling|wma Mawa (Nigeria)|wmb Wambaya|wmc Wamas|wmd Mamaindé|wme Wambule|wmh Waima'a|wmi Wamin
wmm Maiwa (Indonesia)|wmn Waamwang|wmo Wom (Papua New Guinea)|wms Wambon|wmt Walmajarri|wmw Mwani|wmx Womo
wnb Wanambre|wnc Wantoat|wnd Wandarang|wne Waneci|wng Wanggom|wni Ndzwani Comorian|wnk Wanukaka|wnm Wanggamala
wnn Wunumara|wno Wano|wnp Wanap|wnu Usan|wnw Wintu|wny Wanyi|woa Kuwema|wob Wè Northern|woc Wogeo|wod Wolani
woe Woleaian|wof Gambian Wolof|wog Wogamusin|woi Kamang|wok Longto|wol Wolof|wom Wom (Nigeria)|won Wongo
woo Manombai|wor Woria|wos Hanga Hundi|wow Wawonii|woy Weyto|wpc Maco|wra Warapu|wrb Waluwarra|wrd Warduji
wrg Warungu|wrh Wiradjuri|wri Wariyangga|wrk Garrwa|wrl Warlmanpa|wrm Warumungu|wrn Warnang|wro Worrorra
wrp Waropen|wrr Wardaman|wrs Waris|wru Waru|wrv Waruna|wrw Gugu Warra|wrx Wae Rana|wry Merwari
wrz Waray (Australia)|wsa Warembori|wsg Adilabad Gondi|wsi Wusi|wsk Waskia|wsr Owenia|wss Wasa|wsu Wasu
wsv Wotapuri-Katarqalai|wtf Watiwa|wth Wathawurrung|wti Berta|wtk Watakataui|wtm Mewati|wtw Wotu
wua Wikngenchera|wub Wunambal|wud Wudu|wuh Wutunhua|wul Silimo|wum Wumbvu|wun Bungu|wur Wurrugu|wut Wutung
wuu Wu Chinese|wuv Wuvulu-Aua|wux Wulna|wuy Wauyai|wwa Waama|wwb Wakabunga|wwo Wetamut|wwr Warrwa|www Wawa
wxa Waxianghua|wxw Wardandi|wya Wyandot|wyb Wangaaybuwan-Ngiyambaa|wyi Woiwurrung|wym Wymysorys|wyr Wayoró
wyy Western Fijian|xaa Andalusian Arabic|xab Sambe|xac Kachari|xad Adai|xae Aequian|xag Aghwan|xai Kaimbé
xaj Ararandewára|xak Máku|xal Kalmyk|xam ǀXam|xan Xamtanga|xao Khao|xap Apalachee|xaq Aquitanian|xar Karami
xas Kamas|xat Katawixi|xau Kauwera|xav Xavánte|xaw Kawaiisu|xay Kayan Mahakam|xbb Lower Burdekin|xbc Bactrian
xbd Bindal|xbe Bigambal|xbg Bunganditj|xbi Kombio|xbj Birrpayi|xbm Middle Breton|xbn Kenaboi|xbo Bolgarian
xbp Bibbulman|xbr Kambera|xbw Kambiwá|xby Batjala|xcb Cumbric|xcc Camunic|xce Celtiberian|xcg Cisalpine Gaulish
xch Chemakum|xcl Classical Armenian|xcm Comecrudo|xcn Cotoname|xco Chorasmian|xcr Carian|xct Classical Tibetan
xcu Curonian|xcv Chuvantsy|xcw Coahuilteco|xcy Cayuse|xda Darkinyung|xdc Dacian|xdk Dharuk|xdm Edomite
xdo Kwandu|xdy Malayic Dayak|xeb Eblan|xed Hdi|xeg ǁXegwi|xel Kelo|xem Kembayan|xep Epi-Olmec|xer Xerénte
xes Kesawai|xet Xetá|xeu Keoru-Ahia|xfa Faliscan|xga Galatian|xgb Gbin|xgd Gudang|xgf Gabrielino-Fernandeño
xgg Goreng|xgi Garingbal|xgl Galindan|xgm Dharumbal|xgr Garza|xgu Unggumi|xgw Guwa|xha Harami|xhc Hunnic
xhd Hadrami|xhe Khetrani|xho Xhosa|xhr Hernican|xht Hattic|xhu Hurrian|xhv Khua|xib Iberian|xii Xiri
xil Illyrian|xin Xinca|xir Xiriâna|xis Kisan|xiv Indus Valley Language|xiy Xipaya|xjb Minjungbal|xjt Jaitmatang
xka Kalkoti|xkb Northern Nago|xkc Kho'ini|xkd Mendalam Kayan|xke Kereho|xkf Khengkha|xkg Kagoro
xki Kenyan Sign Language|xkj Kajali|xkk Kaco'|xkl Mainstream Kenyah|xkn Kayan River Kayan|xko Kiorr|xkp Kabatei
xkq Koroni|xkr Xakriabá|xks Kumbewaha|xkt Kantosi|xku Kaamba|xkv Kgalagadi|xkw Kembra|xkx Karore|xky Uma' Lasan
xkz Kurtokha|xla Kamula|xlb Loup B|xlc Lycian|xld Lydian|xle Lemnian|xlg Ligurian (Ancient)|xli Liburnian
xln Alanic|xlo Loup A|xlp Lepontic|xls Lusitanian|xlu Cuneiform Luwian|xly Elymian|xma Mushungulu|xmb Mbonga
xmc Makhuwa-Marrevone|xmd Mbudum|xme Median|xmf Mingrelian|xmg Mengaka|xmh Kugu-Muminh|xmj Majera
xmk Ancient Macedonian|xml Malaysian Sign Language|xmm Manado Malay|xmn Manichaean Middle Persian|xmo Morerebi
xmp Kuku-Mu'inh|xmq Kuku-Mangk|xmr Meroitic|xms Moroccan Sign Language|xmt Matbat|xmu Kamu
xmv Antankarana Malagasy|xmw Tsimihety Malagasy|xmx Maden|xmy Mayaguduna|xmz Mori Bawah
xna Ancient North Arabian|xnb Kanakanabu|xng Middle Mongolian|xnh Kuanhua|xni Ngarigu|xnk Nganakarti
xnm Ngumbarl|xnn Northern Kankanay|xno Anglo-Norman|xnr Kangri|xns Kanashi|xnt Narragansett|xnu Nukunul
xny Nyiyaparli|xnz Kenzi|xoc O'chi'chi'|xod Kokoda|xog Soga|xoi Kominimung|xok Xokleng|xom Komo (Sudan)
xon Konkomba|xoo Xukurú|xop Kopar|xor Korubo|xow Kowaki|xpa Pirriya|xpb Northeastern Tasmanian|xpc Pecheneg
xpd Oyster Bay Tasmanian|xpe Liberia Kpelle|xpf Southeast Tasmanian|xpg Phrygian|xph North Midlands Tasmanian
xpi Pictish|xpj Mpalitjanh|xpk Kulina Pano|xpl Port Sorell Tasmanian|xpm Pumpokol|xpn Kapinawá|xpo Pochutec
xpp Puyo-Paekche|xpq Mohegan-Pequot|xpr Parthian|xps Pisidian|xpt Punthamara|xpu Punic|xpv Northern Tasmanian
xpw Northwestern Tasmanian|xpx Southwestern Tasmanian|xpy Puyo|xpz Bruny Island Tasmanian|xqa Karakhanid
xqt Qatabanian|xra Krahô|xrb Eastern Karaboro|xrd Gundungurra|xre Kreye|xrg Minang|xri Krikati-Timbira
xrm Armazic|xrn Arin|xrr Raetic|xrt Aranama-Tamique|xru Marriammu|xrw Karawa|xsa Sabaean|xsb Sambal|xsc Scythian
xsd Sidetic|xse Sempan|xsh Shamang|xsi Sio|xsj Subi|xsl South Slavey|xsm Kasem|xsn Sanga (Nigeria)|xso Solano
xsp Silopi|xsq Makhuwa-Saka|xsr Sherpa|xss Assan|xsu Sanumá|xsv Sudovian|xsy Saisiyat|xta Alcozauca Mixtec
xtb Chazumba Mixtec|xtc Katcha-Kadugli-Miri|xtd Diuxi-Tilantongo Mixtec|xte Ketengban|xtg Transalpine Gaulish
xth Yitha Yitha|xti Sinicahua Mixtec|xtj San Juan Teita Mixtec|xtl Tijaltepec Mixtec
xtm Magdalena Peñasco Mixtec|xtn Northern Tlaxiaco Mixtec|xto Tokharian A|xtp San Miguel Piedras Mixtec
xtq Tumshuqese|xtr Early Tripuri|xts Sindihui Mixtec|xtt Tacahua Mixtec|xtu Cuyamecalco Mixtec|xtv Thawa
xtw Tawandê|xty Yoloxochitl Mixtec|xua Alu Kurumba|xub Betta Kurumba|xud Umiida|xug Kunigami|xuj Jennu Kurumba
xul Ngunawal|xum Umbrian|xun Unggaranggu|xuo Kuo|xup Upper Umpqua|xur Urartian|xut Kuthant|xuu Kxoe|xve Venetic
xvi Kamviri|xvn Vandalic|xvo Volscian|xvs Vestinian|xwa Kwaza|xwc Woccon|xwd Wadi Wadi|xwe Xwela Gbe|xwg Kwegu
xwj Wajuk|xwk Wangkumara|xwl Western Xwla Gbe|xwo Written Oirat|xwr Kwerba Mamberamo|xwt Wotjobaluk
xww Wemba Wemba|xxb Boro (Ghana)|xxk Ke'o|xxm Minkin|xxr Koropó|xxt Tambora|xya Yaygir|xyb Yandjibara
xyj Mayi-Yapi|xyk Mayi-Kulan|xyl Yalakalore|xyt Mayi-Thakurti|xyy Yorta Yorta|xzh Zhang-Zhung|xzm Zemgalian
xzp Ancient Zapotec|yaa Yaminahua|yab Yuhup|yac Pass Valley Yali|yad Yagua|yae Pumé
yaf Yaka (Democratic Republic of Congo)|yag Yámana|yah Yazgulyam|yai Yagnobi|yaj Banda-Yangere|yak Yakama
yal Yalunka|yam Yamba|yan Mayangna|yao Yao|yap Yapese|yaq Yaqui|yar Yabarana|yas Nugunu (Cameroon)|yat Yambeta
yau Yuwana|yav Yangben|yaw Yawalapití|yax Yauma|yay Agwagwune|yaz Lokaa|yba Yala|ybb Yemba|ybe West Yugur
ybh Yakha|ybi Yamphu|ybj Hasha|ybk Bokha|ybl Yukuben|ybm Yaben|ybn Yabaâna|ybo Yabong|ybx Yawiyo|yby Yaweyuha
ych Chesu|ycl Lolopo|ycn Yucuna|ycp Chepya|yda Yanda|ydd Eastern Yiddish|yde Yangum Dey|ydg Yidgha|ydk Yoidik
yea Ravula|yec Yeniche|yee Yimas|yei Yeni|yej Yevanic|yel Yela|yer Tarok|yes Nyankpa|yet Yetfa|yeu Yerukula
yev Yapunda|yey Yeyi|yga Malyangapa|ygi Yiningayi|ygl Yangum Gel|ygm Yagomi|ygp Gepo|ygr Yagaria
ygs Yolŋu Sign Language|ygu Yugul|ygw Yagwoia|yha Baha Buyang|yhd Judeo-Iraqi Arabic|yhl Hlepho Phowa
yhs Yan-nhaŋu Sign Language|yia Yinggarda|yid Yiddish|yif Ache|yig Wusa Nasu|yih Western Yiddish|yii Yidiny
yij Yindjibarndi|yik Dongshanba Lalo|yil Yindjilandji|yim Yimchungru Naga|yin Riang Lai|yip Pholo|yiq Miqie
yir North Awyu|yis Yis|yit Eastern Lalu|yiu Awu|yiv Northern Nisu|yix Axi Yi|yiz Azhe|yka Yakan
ykg Northern Yukaghir|yki Yoke|ykk Yakaikeke|ykl Khlula|ykm Kap|ykn Kua-nsi|yko Yasa|ykr Yekora|ykt Kathu
yku Kuamasi|yky Yakoma|yla Yaul|ylb Yaleba|yle Yele|ylg Yelogu|yli Angguruk Yali|yll Yil|ylm Limi
yln Langnian Buyang|ylo Naluo Yi|ylr Yalarnnga|ylu Aribwaung|yly Nyâlayu|ymb Yambes|ymc Southern Muji|ymd Muda
yme Yameo|ymg Yamongeri|ymh Mili|ymi Moji|ymk Makwe|yml Iamalele|ymm Maay|ymn Yamna|ymo Yangum Mon|ymp Yamap
ymq Qila Muji|ymr Malasar|yms Mysian|ymx Northern Muji|ymz Muzi|yna Aluo|ynd Yandruwandha|yne Lang'e|yng Yango
ynk Naukan Yupik|ynl Yangulam|ynn Yana|yno Yong|ynq Yendang|yns Yansi|ynu Yahuna|yob Yoba|yog Yogad|yoi Yonaguni
yok Yokuts|yol Yola|yom Yombe|yon Yongkom|yor Yoruba|yot Yotti|yox Yoron|yoy Yoy|ypa Phala|ypb Labo Phowa
ypg Phola|yph Phupha|ypm Phuma|ypn Ani Phowa|ypo Alo Phola|ypp Phupa|ypz Phuza|yra Yerakai|yrb Yareba|yre Yaouré
yrk Nenets|yrl Nhengatu|yrm Yirrk-Mel|yrn Yerong|yro Yaroamë|yrs Yarsun|yrw Yarawata|yry Yarluyandi|ysc Yassic
ysd Samatao|ysg Sonaga|ysl Yugoslavian Sign Language|ysn Sani|yso Nisi (China)|ysp Southern Lolopo
ysr Sirenik Yupik|yss Yessan-Mayo|ysy Sanie|yta Talu|ytl Tanglang|ytp Thopho|ytw Yout Wam|yty Yatay|yua Yucateco
yub Yugambal|yuc Yuchi|yud Judeo-Tripolitanian Arabic|yue Yue Chinese|yuf Havasupai-Walapai-Yavapai|yug Yug
yui Yurutí|yuj Karkar-Yuri|yuk Yuki|yul Yulu|yum Quechan|yun Bena (Nigeria)|yup Yukpa|yuq Yuqui|yur Yurok
yut Yopno|yuw Yau (Morobe Province)|yux Southern Yukaghir|yuy East Yugur|yuz Yuracare|yva Yawa|yvt Yavitero
ywa Kalou|ywg Yinhawangka|ywl Western Lalu|ywn Yawanawa|ywq Wuding-Luquan Yi|ywr Yawuru|ywt Xishanba Lalo
ywu Wumeng Nasu|yww Yawarawarga|yxa Mayawali|yxg Yagara|yxl Yardliyawarra|yxm Yinwum|yxu Yuyu|yxy Yabula Yabula
yyr Yir Yoront|yyu Yau (Sandaun Province)|yyz Ayizi|yzg E'ma Buyang|yzk Zokhuo|zaa Sierra de Juárez Zapotec
zab Western Tlacolula Valley Zapotec|zac Ocotlán Zapotec|zad Cajonos Zapotec|zae Yareni Zapotec
zaf Ayoquesco Zapotec|zag Zaghawa|zah Zangwal|zai Isthmus Zapotec|zaj Zaramo|zak Zanaki|zal Zauzou
zam Miahuatlán Zapotec|zao Ozolotepec Zapotec|zap Zapotec|zaq Aloápam Zapotec|zar Rincón Zapotec
zas Santo Domingo Albarradas Zapotec|zat Tabaa Zapotec|zau Zangskari|zav Yatzachi Zapotec|zaw Mitla Zapotec
zax Xadani Zapotec|zay Zayse-Zergulla|zaz Zari|zba Balaibalan|zbc Central Berawan|zbe East Berawan
zbl Blissymbols|zbt Batui|zbw West Berawan|zca Coatecas Altas Zapotec|zch Central Hongshuihe Zhuang
zdj Ngazidja Comorian|zea Zeeuws|zeg Zenag|zeh Eastern Hongshuihe Zhuang|zen Zenaga|zga Kinga|zgb Guibei Zhuang
zgh Standard Moroccan Tamazight|zgm Minz Zhuang|zgn Guibian Zhuang|zgr Magori|zha Zhuang|zhb Zhaba
zhd Dai Zhuang|zhi Zhire|zhn Nong Zhuang|zho Chinese|zhw Zhoa|zia Zia|zib Zimbabwe Sign Language|zik Zimakani
zil Zialo|zim Mesme|zin Zinza|ziw Zigula|ziz Zizilivakan|zka Kaimbulawa|zkb Koibal|zkd Kadu|zkg Koguryo
zkh Khorezmian|zkk Karankawa|zkn Kanan|zko Kott|zkp São Paulo Kaingáng|zkr Zakhring|zkt Kitan|zku Kaurna
zkv Krevinian|zkz Khazar|zlj Liujiang Zhuang|zlm Malay (individual language)|zln Lianshan Zhuang
zlq Liuqian Zhuang|zma Manda (Australia)|zmb Zimba|zmc Margany|zmd Maridan|zme Mangerr|zmf Mfinu|zmg Marti Ke
zmh Makolkol|zmi Negeri Sembilan Malay|zmj Maridjabin|zmk Mandandanyi|zml Matngala|zmm Marimanindji|zmn Mbangwe
zmo Molo|zmp Mpuono|zmq Mituku|zmr Maranunggu|zms Mbesa|zmt Maringarr|zmu Muruwari|zmv Mbariman-Gudhinma
zmw Mbo (Democratic Republic of Congo)|zmx Bomitaba|zmy Mariyedi|zmz Mbandja|zna Zan Gula
zne Zande (individual language)|zng Mang|znk Manangkari|zns Mangas|zoc Copainalá Zoque|zoh Chimalapa Zoque
zom Zou|zoo Asunción Mixtepec Zapotec|zoq Tabasco Zoque|zor Rayón Zoque|zos Francisco León Zoque
zpa Lachiguiri Zapotec|zpb Yautepec Zapotec|zpc Choapan Zapotec|zpd Southeastern Ixtlán Zapotec
zpe Petapa Zapotec|zpf San Pedro Quiatoni Zapotec|zpg Guevea De Humboldt Zapotec|zph Totomachapan Zapotec
zpi Santa María Quiegolani Zapotec|zpj Quiavicuzas Zapotec|zpk Tlacolulita Zapotec|zpl Lachixío Zapotec
zpm Mixtepec Zapotec|zpn Santa Inés Yatzechi Zapotec|zpo Amatlán Zapotec|zpp El Alto Zapotec
zpq Zoogocho Zapotec|zpr Santiago Xanica Zapotec|zps Coatlán Zapotec|zpt San Vicente Coatlán Zapotec
zpu Yalálag Zapotec|zpv Chichicapan Zapotec|zpw Zaniza Zapotec|zpx San Baltazar Loxicha Zapotec
zpy Mazaltepec Zapotec|zpz Texmelucan Zapotec|zqe Qiubei Zhuang|zra Kara (Korea)|zrg Mirgan|zrn Zerenkel
zro Záparo|zrp Zarphatic|zrs Mairasi|zsa Sarasira|zsk Kaskean|zsl Zambian Sign Language|zsm Standard Malay
zsr Southern Rincon Zapotec|zsu Sukurum|zte Elotepec Zapotec|ztg Xanaguía Zapotec|ztl Lapaguía-Guivini Zapotec
ztm San Agustín Mixtepec Zapotec|ztn Santa Catarina Albarradas Zapotec|ztp Loxicha Zapotec
ztq Quioquitani-Quierí Zapotec|zts Tilquiapan Zapotec|ztt Tejalapan Zapotec|ztu Güilá Zapotec
ztx Zaachila Zapotec|zty Yatee Zapotec|zua Zeem|zuh Tokano|zul Zulu|zum Kumzari|zun Zuni|zuy Zumaya|zwa Zay
zxx No linguistic content|zyb Yongbei Zhuang|zyg Yang Zhuang|zyj Youjiang Zhuang|zyn Yongnan Zhuang
zyp Zyphe Chin|zza Zaza|zzj Zuojiang Zhuang
`;
