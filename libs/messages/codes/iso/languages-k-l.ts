/** Languages of ISO 639-3, code and English name, parted by bars. Where they are from: codes-language.ts. */
export const languagesKToL = `
kaa Kara-Kalpak|kab Kabyle|kac Kachin|kad Adara|kae Ketangalan|kaf Katso|kag Kajaman
kah Kara (Central African Republic)|kai Karekare|kaj Jju|kak Kalanguya|kal Kalaallisut|kam Kamba (Kenya)
kan Kannada|kao Xaasongaxango|kap Bezhta|kaq Capanahua|kas Kashmiri|kat Georgian|kau Kanuri|kav Katukína
kaw Kawi|kax Kao|kay Kamayurá|kaz Kazakh|kba Kalarko|kbb Kaxuiâna|kbc Kadiwéu|kbd Kabardian|kbe Kanju|kbg Khamba
kbh Camsá|kbi Kaptiau|kbj Kari|kbk Grass Koiari|kbl Kanembu|kbm Iwal|kbn Kare (Central African Republic)
kbo Keliko|kbp Kabiyè|kbq Kamano|kbr Kafa|kbs Kande|kbt Abadi|kbu Kabutra|kbv Dera (Indonesia)|kbw Kaiep
kbx Ap Ma|kby Manga Kanuri|kbz Duhwa|kca Khanty|kcb Kawacha|kcc Lubila|kcd Ngkâlmpw Kanum|kce Kaivi|kcf Ukaan
kcg Tyap|kch Vono|kci Kamantan|kcj Kobiana|kck Kalanga|kcl Kela (Papua New Guinea)
kcm Gula (Central African Republic)|kcn Nubi|kco Kinalakna|kcp Kanga|kcq Kamo|kcr Katla|kcs Koenoem|kct Kaian
kcu Kami (Tanzania)|kcv Kete|kcw Kabwari|kcx Kachama-Ganjule|kcy Korandje|kcz Konongo|kda Worimi|kdc Kutu
kdd Yankunytjatjara|kde Makonde|kdf Mamusi|kdg Seba|kdh Tem|kdi Kumam|kdj Karamojong|kdk Numèè|kdl Tsikimba
kdm Kagoma|kdn Kunda|kdp Kaningdon-Nindem|kdq Koch|kdr Karaim|kdt Kuy|kdu Kadaru|kdw Koneraw|kdx Kam|kdy Keder
kdz Kwaja|kea Kabuverdianu|keb Kélé|kec Keiga|ked Kerewe|kee Eastern Keres|kef Kpessi|keg Tese|keh Keak|kei Kei
kej Kadar|kek Kekchí|kel Kela (Democratic Republic of Congo)|kem Kemak|ken Kenyang|keo Kakwa|kep Kaikadi
keq Kamar|ker Kera|kes Kugbo|ket Ket|keu Akebu|kev Kanikkaran|kew West Kewa|kex Kukna|key Kupia|kez Kukele
kfa Kodava|kfb Northwestern Kolami|kfc Konda-Dora|kfd Korra Koraga|kfe Kota (India)|kff Koya|kfg Kudiya
kfh Kurichiya|kfi Kannada Kurumba|kfj Kemiehua|kfk Kinnauri|kfl Kung|kfm Khunsari|kfn Kuk
kfo Koro (Côte d'Ivoire)|kfp Korwa|kfq Korku|kfr Kachhi|kfs Bilaspuri|kft Kanjari|kfu Katkari|kfv Kurmukar
kfw Kharam Naga|kfx Kullu Pahari|kfy Kumaoni|kfz Koromfé|kga Koyaga|kgb Kawe|kge Komering|kgf Kube|kgg Kusunda
kgi Selangor Sign Language|kgj Gamale Kham|kgk Kaiwá|kgl Kunggari|kgm Karipúna|kgn Karingani|kgo Krongo
kgp Kaingang|kgq Kamoro|kgr Abun|kgs Kumbainggar|kgt Somyev|kgu Kobol|kgv Karas|kgw Karon Dori|kgx Kamaru
kgy Kyerung|kha Khasi|khb Lü|khc Tukang Besi North|khd Bädi Kanum|khe Korowai|khf Khuen|khg Khams Tibetan
khh Kehu|khj Kuturmi|khk Halh Mongolian|khl Lusi|khm Khmer|khn Khandesi|kho Khotanese|khp Kapori
khq Koyra Chiini Songhay|khr Kharia|khs Kasua|kht Khamti|khu Nkhumbi|khv Khvarshi|khw Khowar|khx Kanu
khy Kele (Democratic Republic of Congo)|khz Keapara|kia Kim|kib Koalib|kic Kickapoo|kid Koshin|kie Kibet
kif Eastern Parbate Kham|kig Kimaama|kih Kilmeri|kii Kitsai|kij Kilivila|kik Kikuyu|kil Kariya|kim Karagas
kin Kinyarwanda|kio Kiowa|kip Sheshi Kham|kiq Kosadle|kir Kirghiz|kis Kis|kit Agob
kiu Kirmanjki (individual language)|kiv Kimbu|kiw Northeast Kiwai|kix Khiamniungan Naga|kiy Kirikiri|kiz Kisi
kja Mlap|kjb Q'anjob'al|kjc Coastal Konjo|kjd Southern Kiwai|kje Kisar|kjg Khmu|kjh Khakas|kji Zabana
kjj Khinalugh|kjk Highland Konjo|kjl Western Parbate Kham|kjm Kháng|kjn Kunjen|kjo Harijan Kinnauri
kjp Pwo Eastern Karen|kjq Western Keres|kjr Kurudu|kjs East Kewa|kjt Phrae Pwo Karen|kju Kashaya
kjv Kaikavian Literary Language|kjx Ramopa|kjy Erave|kjz Bumthangkha|kka Kakanda|kkb Kwerisa|kkc Odoodee
kkd Kinuku|kke Kakabe|kkf Kalaktang Monpa|kkg Mabaka Valley Kalinga|kkh Khün|kki Kagulu|kkj Kako|kkk Kokota
kkl Kosarek Yale|kkm Kiong|kkn Kon Keu|kko Karko|kkp Gugubera|kkq Kaeku|kkr Kir-Balar|kks Giiwo|kkt Koi|kku Tumi
kkv Kangean|kkw Teke-Kukuya|kkx Kohin|kky Guugu Yimidhirr|kkz Kaska|kla Klamath-Modoc|klb Kiliwa|klc Kolbila
kld Gamilaraay|kle Kulung (Nepal)|klf Kendeje|klg Tagakaulo|klh Weliki|kli Kalumpang|klj Khalaj
klk Kono (Nigeria)|kll Kagan Kalagan|klm Migum|kln Kalenjin|klo Kapya|klp Kamasa|klq Rumu|klr Khaling
kls Kalasha|klt Nukna|klu Klao|klv Maskelynes|klw Tado|klx Koluwawa|kly Kalao|klz Kabola|kma Konni|kmb Kimbundu
kmc Southern Dong|kmd Majukayang Kalinga|kme Bakole|kmf Kare (Papua New Guinea)|kmg Kâte|kmh Kalam
kmi Kami (Nigeria)|kmj Kumarbhag Paharia|kmk Limos Kalinga|kml Tanudan Kalinga|kmm Kom (India)|kmn Awtuw
kmo Kwoma|kmp Gimme|kmq Kwama|kmr Northern Kurdish|kms Kamasau|kmt Kemtuik|kmu Kanite|kmv Karipúna Creole French
kmw Komo (Democratic Republic of Congo)|kmx Waboda|kmy Koma|kmz Khorasani Turkish|kna Dera (Nigeria)
knb Lubuagan Kalinga|knc Central Kanuri|knd Konda|kne Kankanaey|knf Mankanya|kng Koongo|kni Kanufi
knj Western Kanjobal|knk Kuranko|knl Keninjal|knm Kanamarí|knn Konkani (individual language)
kno Kono (Sierra Leone)|knp Kwanja|knq Kintaq|knr Kaningra|kns Kensiu|knt Panoan Katukína|knu Kono (Guinea)
knv Tabo|knw Kung-Ekoka|knx Kendayan|kny Kanyok|knz Kalamsé|koa Konomala|koc Kpati|kod Kodi|koe Kacipo-Balesi
kof Kubi|kog Cogui|koh Koyo|koi Komi-Permyak|kok Konkani (macrolanguage)|kol Kol (Papua New Guinea)|kom Komi
kon Kongo|koo Konzo|kop Waube|koq Kota (Gabon)|kor Korean|kos Kosraean|kot Lagwan|kou Koke|kov Kudu-Camo
kow Kugama|koy Koyukon|koz Korak|kpa Kutto|kpb Mullu Kurumba|kpc Curripaco|kpd Koba|kpe Kpelle|kpf Komba
kpg Kapingamarangi|kph Kplang|kpi Kofei|kpj Karajá|kpk Kpan|kpl Kpala|kpm Koho|kpn Kepkiriwát|kpo Ikposo
kpq Korupun-Sela|kpr Korafe-Yegha|kps Tehit|kpt Karata|kpu Kafoa|kpv Komi-Zyrian|kpw Kobon|kpx Mountain Koiali
kpy Koryak|kpz Kupsabiny|kqa Mum|kqb Kovai|kqc Doromu-Koki|kqd Koy Sanjaq Surat|kqe Kalagan|kqf Kakabai|kqg Khe
kqh Kisankasa|kqi Koitabu|kqj Koromira|kqk Kotafon Gbe|kql Kyenele|kqm Khisa|kqn Kaonde|kqo Eastern Krahn
kqp Kimré|kqq Krenak|kqr Kimaragang|kqs Northern Kissi|kqt Klias River Kadazan|kqu Seroa|kqv Okolod|kqw Kandas
kqx Mser|kqy Koorete|kqz Korana|kra Kumhali|krb Karkin|krc Karachay-Balkar|krd Kairui-Midiki|kre Panará
krf Koro (Vanuatu)|krh Kurama|kri Krio|krj Kinaray-A|krk Kerek|krl Karelian|krn Sapo|krp Korop|krr Krung
krs Gbaya (Sudan)|krt Tumari Kanuri|kru Kurukh|krv Kavet|krw Western Krahn|krx Karon|kry Kryts|krz Sota Kanum
ksa Shuwa-Zamani|ksb Shambala|ksc Southern Kalinga|ksd Kuanua|kse Kuni|ksf Bafia|ksg Kusaghe|ksh Kölsch
ksi Krisa|ksj Uare|ksk Kansa|ksl Kumalu|ksm Kumba|ksn Kasiguranin|kso Kofa|ksp Kaba|ksq Kwaami|ksr Borong
kss Southern Kisi|kst Winyé|ksu Khamyang|ksv Kusu|ksw S'gaw Karen|ksx Kedang|ksy Kharia Thar|ksz Kodaku
kta Katua|ktb Kambaata|ktc Kholok|ktd Kokata|kte Nubri|ktf Kwami|ktg Kalkutung|kth Karanga|kti North Muyu
ktj Plapo Krumen|ktk Kaniet|ktl Koroshi|ktm Kurti|ktn Karitiâna|kto Kuot|ktp Kaduo|ktq Katabaga|kts South Muyu
ktt Ketum|ktu Kituba (Democratic Republic of Congo)|ktv Eastern Katu|ktw Kato|ktx Kaxararí
kty Kango (Bas-Uélé District)|ktz Juǀʼhoan|kua Kuanyama|kub Kutep|kuc Kwinsu|kud 'Auhelawa
kue Kuman (Papua New Guinea)|kuf Western Katu|kug Kupa|kuh Kushi|kui Kuikúro-Kalapálo|kuj Kuria|kuk Kepo'
kul Kulere|kum Kumyk|kun Kunama|kuo Kumukio|kup Kunimaipa|kuq Karipuna|kur Kurdish|kus Kusaal|kut Kutenai
kuu Upper Kuskokwim|kuv Kur|kuw Kpagua|kux Kukatja|kuy Kuuku-Ya'u|kuz Kunza|kva Bagvalal|kvb Kubu|kvc Kove
kvd Kui (Indonesia)|kve Kalabakan|kvf Kabalai|kvg Kuni-Boazi|kvh Komodo|kvi Kwang|kvj Psikye
kvk Korean Sign Language|kvl Kayaw|kvm Kendem|kvn Border Kuna|kvo Dobel|kvp Kompane|kvq Geba Karen|kvr Kerinci
kvt Lahta Karen|kvu Yinbaw Karen|kvv Kola|kvw Wersing|kvx Parkari Koli|kvy Yintale Karen|kvz Tsakwambo|kwa Dâw
kwb Kwa|kwc Likwala|kwd Kwaio|kwe Kwerba|kwf Kwara'ae|kwg Sara Kaba Deme|kwh Kowiai|kwi Awa-Cuaiquer|kwj Kwanga
kwk Kwakiutl|kwl Kofyar|kwm Kwambi|kwn Kwangali|kwo Kwomtari|kwp Kodia|kwr Kwer|kws Kwese|kwt Kwesten|kwu Kwakum
kwv Sara Kaba Náà|kww Kwinti|kwx Khirwar|kwy San Salvador Kongo|kwz Kwadi|kxa Kairiru|kxb Krobu|kxc Konso
kxd Brunei|kxf Manumanaw Karen|kxh Karo (Ethiopia)|kxi Keningau Murut|kxj Kulfa|kxk Zayein Karen
kxm Northern Khmer|kxn Kanowit-Tanjong Melanau|kxo Kanoé|kxp Wadiyara Koli|kxq Smärky Kanum
kxr Koro (Papua New Guinea)|kxs Kangjia|kxt Koiwat|kxv Kuvi|kxw Konai|kxx Likuba|kxy Kayong|kxz Kerewo|kya Kwaya
kyb Butbut Kalinga|kyc Kyaka|kyd Karey|kye Krache|kyf Kouya|kyg Keyagana|kyh Karok|kyi Kiput|kyj Karao
kyk Kamayo|kyl Kalapuya|kym Kpatili|kyn Northern Binukidnon|kyo Kelon|kyp Kang|kyq Kenga|kyr Kuruáya
kys Baram Kayan|kyt Kayagar|kyu Western Kayah|kyv Kayort|kyw Kudmali|kyx Rapoisi|kyy Kambaira|kyz Kayabí
kza Western Karaboro|kzb Kaibobo|kzc Bondoukou Kulango|kzd Kadai|kze Kosena|kzf Da'a Kaili|kzg Kikai|kzi Kelabit
kzk Kazukuru|kzl Kayeli|kzm Kais|kzn Kokola|kzo Kaningi|kzp Kaidipang|kzq Kaike|kzr Karang|kzs Sugut Dusun
kzu Kayupulau|kzv Komyandaret|kzw Karirí-Xocó|kzx Kamarian|kzy Kango (Tshopo District)|kzz Kalabra
laa Southern Subanen|lab Linear A|lac Lacandon|lad Ladino|lae Pattani|laf Lafofa|lag Langi|lah Lahnda|lai Lambya
laj Lango (Uganda)|lak Laka (Nigeria)|lal Lalia|lam Lamba|lan Laru|lao Lao|lap Laka (Chad)|laq Qabiao|lar Larteh
las Lama (Togo)|lat Latin|lau Laba|lav Latvian|law Lauje|lax Tiwa|lay Lama Bai|laz Aribwatsa|lbb Label
lbc Lakkia|lbe Lak|lbf Tinani|lbg Laopang|lbi La'bi|lbj Ladakhi|lbk Central Bontok|lbl Libon Bikol|lbm Lodhi
lbn Rmeet|lbo Laven|lbq Wampar|lbr Lohorung|lbs Libyan Sign Language|lbt Lachi|lbu Labu|lbv Lavatbura-Lamusong
lbw Tolaki|lbx Lawangan|lby Lamalama|lbz Lardil|lcc Legenyem|lcd Lola|lce Loncong|lcf Lubu|lch Luchazi
lcl Lisela|lcm Tungag|lcp Western Lawa|lcq Luhu|lcs Lisabata-Nuniali|lda Kla-Dan|ldb Dũya|ldd Luri|ldg Lenyima
ldh Lamja-Dengsa-Tola|ldi Laari|ldj Lemoro|ldk Leelau|ldl Kaan|ldm Landoma|ldn Láadan|ldo Loo|ldp Tso|ldq Lufu
lea Lega-Shabunda|leb Lala-Bisa|lec Leco|led Lendu|lee Lyélé|lef Lelemi|leh Lenje|lei Lemio|lej Lengola
lek Leipon|lel Lele (Democratic Republic of Congo)|lem Nomaande|len Lenca|leo Leti (Cameroon)|lep Lepcha
leq Lembena|ler Lenkau|les Lese|let Lesing-Gelimi|leu Kara (Papua New Guinea)|lev Lamma|lew Ledo Kaili|lex Luang
ley Lemolang|lez Lezghian|lfa Lefa|lfn Lingua Franca Nova|lga Lungga|lgb Laghu|lgg Lugbara|lgh Laghuu
lgi Lengilu|lgk Lingarak|lgl Wala|lgm Lega-Mwenga|lgn T'apo|lgq Logba|lgr Lengo|lgt Pahi|lgu Longgu|lgz Ligenza
lha Laha (Viet Nam)|lhh Laha (Indonesia)|lhi Lahu Shi|lhl Lahul Lohar|lhm Lhomi|lhn Lahanan|lhp Lhokpu
lhs Mlahsö|lht Lo-Toga|lhu Lahu|lia West-Central Limba|lib Likum|lic Hlai|lid Nyindrou|lie Likila|lif Limbu
lig Ligbi|lih Lihir|lij Ligurian|lik Lika|lil Lillooet|lim Limburgan|lin Lingala|lio Liki|lip Sekpele|liq Libido
lir Liberian English|lis Lisu|lit Lithuanian|liu Logorik|liv Liv|liw Col|lix Liabuku|liy Banda-Bambari
liz Libinza|lja Golpa|lje Rampi|lji Laiyolo|ljl Li'o|ljp Lampung Api|ljw Yirandali|ljx Yuru|lka Lakalei
lkb Kabras|lkc Kucong|lkd Lakondê|lke Kenyi|lkh Lakha|lki Laki|lkj Remun|lkl Laeko-Libuat|lkm Kalaamaya
lkn Lakon|lko Khayo|lkr Päri|lks Kisa|lkt Lakota|lku Kungkari|lky Lokoya|lla Lala-Roba|llb Lolo
llc Lele (Guinea)|lld Ladin|lle Lele (Papua New Guinea)|llf Hermit|llg Lole|llh Lamu|lli Teke-Laali
llj Ladji Ladji|llk Lelak|lll Lilau|llm Lasalimu|lln Lele (Chad)|llp North Efate|llq Lolak
lls Lithuanian Sign Language|llu Lau|llx Lauan|lma East Limba|lmb Merei|lmc Limilngan|lmd Lumun|lme Pévé
lmf South Lembata|lmg Lamogai|lmh Lambichhong|lmi Lombi|lmj West Lembata|lmk Lamkang|lml Hano|lmn Lambadi
lmo Lombard|lmp Limbum|lmq Lamatuka|lmr Lamalera|lmu Lamenu|lmv Lomaiviti|lmw Lake Miwok|lmx Laimbue|lmy Lamboya
lna Langbashe|lnb Mbalanhu|lnd Lundayeh|lng Langobardic|lnh Lanoh|lni Daantanai'|lnj Leningitij
lnl South Central Banda|lnm Langam|lnn Lorediakarkar|lno Lango (South Sudan)|lns Lamnso'|lnu Longuda|lnw Lanima
lnz Lonzo|loa Loloda|lob Lobi|loc Inonhan|loe Saluan|lof Logol|log Logo|loh Narim|loi Loma (Côte d'Ivoire)
loj Lou|lok Loko|lol Mongo|lom Loma (Liberia)|lon Malawi Lomwe|loo Lombo|lop Lopa|loq Lobala|lor Téén|los Loniu
lot Otuho|lou Louisiana Creole|lov Lopi|low Tampias Lobu|lox Loun|loy Loke|loz Lozi|lpa Lelepa|lpe Lepki
lpn Long Phuri Naga|lpo Lipo|lpx Lopit|lra Rara Bakati'|lrc Northern Luri|lre Laurentian|lrg Laragia|lri Marachi
lrk Loarki|lrl Lari|lrm Marama|lrn Lorang|lro Laro|lrr Southern Yamphu|lrt Larantuka Malay|lrv Larevat
lrz Lemerig|lsa Lasgerdi|lsd Lishana Deni|lse Lusengo|lsh Lish|lsi Lashi|lsl Latvian Sign Language|lsm Saamia
lsn Tibetan Sign Language|lso Laos Sign Language|lsp Panamanian Sign Language|lsr Aruop|lss Lasi
lst Trinidad and Tobago Sign Language|lsv Sivia Sign Language|lsy Mauritian Sign Language
ltc Late Middle Chinese|ltg Latgalian|lth Thur|lti Leti (Indonesia)|ltn Latundê|lto Tsotso|lts Tachoni|ltu Latu
ltz Luxembourgish|lua Luba-Lulua|lub Luba-Katanga|luc Aringa|lud Ludian|lue Luvale|luf Laua|lug Ganda
lui Luiseno|luj Luna|luk Lunanakha|lul Olu'bo|lum Luimbi|lun Lunda|luo Luo (Kenya and Tanzania)|lup Lumbu
luq Lucumi|lur Laura|lus Lushai|lut Lushootseed|luu Lumba-Yakkha|luv Luwati|luw Luo (Cameroon)|luy Luyia
luz Southern Luri|lva Maku'a|lvi Lavi|lvk Lavukaleve|lvs Standard Latvian|lvu Levuka|lwa Lwalu|lwe Lewo Eleng
lwg Wanga|lwh White Lachi|lwl Eastern Lawa|lwm Laomian|lwo Luwo|lws Malawian Sign Language|lwt Lewotobi|lwu Lawu
lww Lewo|lya Layakha|lyg Lyngngam|lyn Luyana|lzh Literary Chinese|lzl Litzlitz|lzn Leinong Naga|lzz Laz
`;
