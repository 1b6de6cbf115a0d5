/** Languages of ISO 639-3, code and English name, parted by bars. Where they are from: codes-language.ts. */
export const languagesAToC = `
aaa Ghotuo|aab Alumu-Tesu|aac Ari|aad Amal|aae Arbëreshë Albanian|aaf Aranadan|aag Ambrak|aah Abu' Arapesh
aai Arifama-Miniafia|aak Ankave|aal Afade|aan Anambé|aao Algerian Saharan Arabic|aap Pará Arára
aaq Eastern Abnaki|aar Afar|aas Aasáx|aat Arvanitika Albanian|aau Abau|aaw Solong|aax Mandobo Atas|aaz Amarasi
aba Abé|abb Bankon|abc Ambala Ayta|abd Manide|abe Western Abnaki|abf Abai Sungai|abg Abaga|abh Tajiki Arabic
abi Abidji|abj Aka-Bea|abk Abkhazian|abl Lampung Nyo|abm Abanyom|abn Abua|abo Abon|abp Abellen Ayta|abq Abaza
abr Abron|abs Ambonese Malay|abt Ambulas|abu Abure|abv Baharna Arabic|abw Pal|abx Inabaknon|aby Aneme Wake
abz Abui|aca Achagua|acb Áncá|acd Gikyode|ace Achinese|acf Saint Lucian Creole French|ach Acoli|aci Aka-Cari
ack Aka-Kora|acl Akar-Bale|acm Mesopotamian Arabic|acn Achang|acp Eastern Acipa|acq Ta'izzi-Adeni Arabic
acr Achi|acs Acroá|act Achterhoeks|acu Achuar-Shiwiar|acv Achumawi|acw Hijazi Arabic|acx Omani Arabic
acy Cypriot Arabic|acz Acheron|ada Adangme|adb Atauran|add Lidzonka|ade Adele|adf Dhofari Arabic
adg Andegerebinha|adh Adhola|adi Adi|adj Adioukrou|adl Galo|adn Adang|ado Abu|adq Adangbe|adr Adonara
ads Adamorobe Sign Language|adt Adnyamathanha|adu Aduge|adw Amundava|adx Amdo Tibetan|ady Adyghe|adz Adzera
aea Areba|aeb Tunisian Arabic|aec Saidi Arabic|aed Argentine Sign Language|aee Northeast Pashai|aek Haeke
ael Ambele|aem Arem|aen Armenian Sign Language|aeq Aer|aer Eastern Arrernte|aes Alsea|aeu Akeu|aew Ambakich
aey Amele|aez Aeka|afb Gulf Arabic|afd Andai|afe Putukwam|afg Afghan Sign Language|afh Afrihili|afi Akrukay
afk Nanubae|afn Defaka|afo Eloyi|afp Tapei|afr Afrikaans|afs Afro-Seminole Creole|aft Afitti|afu Awutu
afz Obokuitai|aga Aguano|agb Legbo|agc Agatu|agd Agarabi|age Angal|agf Arguni|agg Angor|agh Ngelima|agi Agariya
agj Argobba|agk Isarog Agta|agl Fembe|agm Angaataha|agn Agutaynen|ago Tainae|agq Aghem|agr Aguaruna|ags Esimbi
agt Central Cagayan Agta|agu Aguacateco|agv Remontado Dumagat|agw Kahua|agx Aghul|agy Southern Alta
agz Mt. Iriga Agta|aha Ahanta|ahb Axamb|ahg Qimant|ahh Aghu|ahi Tiagbamrin Aizi|ahk Akha|ahl Igo
ahm Mobumrin Aizi|ahn Àhàn|aho Ahom|ahp Aproumu Aizi|ahr Ahirani|ahs Ashe|aht Ahtena|aia Arosi|aib Ainu (China)
aic Ainbai|aid Alngith|aie Amara|aif Agi|aig Antigua and Barbuda Creole English|aih Ai-Cham
aii Assyrian Neo-Aramaic|aij Lishanid Noshan|aik Ake|ail Aimele|aim Aimol|ain Ainu (Japan)|aio Aiton
aip Burumakok|aiq Aimaq|air Airoran|ait Arikem|aiw Aari|aix Aighon|aiy Ali|aja Aja (South Sudan)|ajg Aja (Benin)
aji Ajië|ajn Andajin|ajp South Levantine Arabic|ajt Judeo-Tunisian Arabic|aju Judeo-Moroccan Arabic|ajw Ajawa
ajz Amri Karbi|aka Akan|akb Batak Angkola|akc Mpur|akd Ukpet-Ehom|ake Akawaio|akf Akpa|akg Anakalangu
akh Angal Heneng|aki Aiome|akj Aka-Jeru|akk Akkadian|akl Aklanon|akm Aka-Bo|ako Akurio|akp Siwu|akq Ak|akr Araki
aks Akaselem|akt Akolet|aku Akum|akv Akhvakh|akw Akwa|akx Aka-Kede|aky Aka-Kol|akz Alabama|ala Alago
alc Qawasqar|ald Alladian|ale Aleut|alf Alege|alh Alawa|ali Amaimon|alj Alangan|alk Alak|all Allar|alm Amblong
aln Gheg Albanian|alo Larike-Wakasihu|alp Alune|alq Algonquin|alr Alutor|als Tosk Albanian|alt Southern Altai
alu 'Are'are|alw Alaba-K’abeena|alx Amol|aly Alyawarr|alz Alur|ama Amanayé|amb Ambo|amc Amahuaca|ame Yanesha'
amf Hamer-Banna|amg Amurdak|amh Amharic|ami Amis|amj Amdang|amk Ambai|aml War-Jaintia|amm Ama (Papua New Guinea)
amn Amanab|amo Amo|amp Alamblak|amq Amahai|amr Amarakaeri|ams Southern Amami-Oshima|amt Amto|amu Guerrero Amuzgo
amv Ambelau|amw Western Neo-Aramaic|amx Anmatyerre|amy Ami|amz Atampaya|ana Andaqui|anb Andoa|anc Ngas|and Ansus
ane Xârâcùù|anf Animere|ang Old English (ca. 450-1100)|anh Nend|ani Andi|anj Anor|ank Goemai
anl Anu-Hkongso Chin|anm Anal|ann Obolo|ano Andoque|anp Angika|anq Jarawa (India)|anr Andh|ans Anserma
ant Antakarinya|anu Anuak|anv Denya|anw Anaang|anx Andra-Hus|any Anyin|anz Anem|aoa Angolar|aob Abom|aoc Pemon
aod Andarum|aoe Angal Enen|aof Bragat|aog Angoram|aoi Anindilyakwa|aoj Mufian|aok Arhö|aol Alor|aom Ömie
aon Bumbita Arapesh|aor Aore|aos Taikat|aot Atong (India)|aou A'ou|aox Atorada|aoz Uab Meto|apb Sa'a
apc North Levantine Arabic|apd Sudanese Arabic|ape Bukiyip|apf Pahanan Agta|apg Ampanang|aph Athpariya
api Apiaká|apj Jicarilla Apache|apk Kiowa Apache|apl Lipan Apache|apm Mescalero-Chiricahua Apache|apn Apinayé
apo Ambul|app Apma|apq A-Pucikwar|apr Arop-Lokep|aps Arop-Sissano|apt Apatani|apu Apurinã|apv Alapmunte
apw Western Apache|apx Aputai|apy Apalaí|apz Safeyoka|aqc Archi|aqd Ampari Dogon|aqg Arigidi|aqm Atohwaim
aqn Northern Alta|aqp Atakapa|aqr Arhâ|aqt Angaité|aqz Akuntsu|ara Arabic|arb Standard Arabic
arc Official Aramaic (700-300 BCE)|ard Arabana|are Western Arrarnta|arg Aragonese|arh Arhuaco|ari Arikara
arj Arapaso|ark Arikapú|arl Arabela|arn Mapudungun|aro Araona|arp Arapaho|arq Algerian Arabic|arr Karo (Brazil)
ars Najdi Arabic|aru Aruá (Amazonas State)|arv Arbore|arw Arawak|arx Aruá (Rodonia State)|ary Moroccan Arabic
arz Egyptian Arabic|asa Asu (Tanzania)|asb Assiniboine|asc Casuarina Coast Asmat|ase American Sign Language
asf Auslan|asg Cishingini|ash Abishira|asi Buruwai|asj Sari|ask Ashkun|asl Asilulu|asm Assamese
asn Xingú Asuriní|aso Dano|asp Algerian Sign Language|asq Austrian Sign Language|asr Asuri|ass Ipulo
ast Asturian|asu Tocantins Asurini|asv Asoa|asw Australian Aborigines Sign Language|asx Muratayak
asy Yaosakor Asmat|asz As|ata Pele-Ata|atb Zaiwa|atc Atsahuaca|atd Ata Manobo|ate Atemble
atg Ivbie North-Okpela-Arhe|ati Attié|atj Atikamekw|atk Ati|atl Mt. Iraya Agta|atm Ata|atn Ashtiani
ato Atong (Cameroon)|atp Pudtol Atta|atq Aralle-Tabulahan|atr Waimiri-Atroari|ats Gros Ventre|att Pamplona Atta
atu Reel|atv Northern Altai|atw Atsugewi|atx Arutani|aty Aneityum|atz Arta|aua Asumboa|aub Alugu|auc Waorani
aud Anuta|aug Aguna|auh Aushi|aui Anuki|auj Awjilah|auk Heyo|aul Aulua|aum Asu (Nigeria)|aun Molmo One
auo Auyokawa|aup Makayam|auq Anus|aur Aruek|aut Austral|auu Auye|auw Awyi|aux Aurá|auy Awiyaana
auz Uzbeki Arabic|ava Avaric|avb Avau|avd Alviri-Vidari|ave Avestan|avi Avikam|avk Kotava
avl Eastern Egyptian Bedawi Arabic|avm Angkamuthi|avn Avatime|avo Agavotaguerra|avs Aushiri|avt Au|avu Avokaya
avv Avá-Canoeiro|awa Awadhi|awb Awa (Papua New Guinea)|awc Cicipu|awe Awetí|awg Anguthimri|awh Awbono|awi Aekyom
awk Awabakal|awm Arawum|awn Awngi|awo Awak|awr Awera|aws South Awyu|awt Araweté|awu Central Awyu|awv Jair Awyu
aww Awun|awx Awara|awy Edera Awyu|axb Abipon|axe Ayerrerenge|axg Mato Grosso Arára
axk Yaka (Central African Republic)|axl Lower Southern Aranda|axm Middle Armenian|axx Xârâgurè|aya Awar
ayb Ayizo Gbe|ayc Southern Aymara|ayd Ayabadhu|aye Ayere|ayg Ginyanga|ayh Hadrami Arabic|ayi Leyigha|ayk Akuku
ayl Libyan Arabic|aym Aymara|ayn Sanaani Arabic|ayo Ayoreo|ayp North Mesopotamian Arabic
ayq Ayi (Papua New Guinea)|ayr Central Aymara|ays Sorsogon Ayta|ayt Magbukun Ayta|ayu Ayu|ayz Mai Brat|aza Azha
azb South Azerbaijani|azd Eastern Durango Nahuatl|aze Azerbaijani|azg San Pedro Amuzgos Amuzgo
azj North Azerbaijani|azm Ipalapa Amuzgo|azn Western Durango Nahuatl|azo Awing|azt Faire Atta
azz Highland Puebla Nahuatl|baa Babatana|bab Bainouk-Gunyuño|bac Badui|bae Baré|baf Nubaca|bag Tuki
bah Bahamas Creole English|baj Barakai|bak Bashkir|bal Baluchi|bam Bambara|ban Balinese|bao Waimaha|bap Bantawa
bar Bavarian|bas Basa (Cameroon)|bau Bada (Nigeria)|bav Vengo|baw Bambili-Bambui|bax Bamun|bay Batuley
bba Baatonum|bbb Barai|bbc Batak Toba|bbd Bau|bbe Bangba|bbf Baibai|bbg Barama|bbh Bugan|bbi Barombi
bbj Ghomálá'|bbk Babanki|bbl Bats|bbm Babango|bbn Uneapa|bbo Northern Bobo Madaré|bbp West Central Banda
bbq Bamali|bbr Girawa|bbs Bakpinka|bbt Mburku|bbu Kulung (Nigeria)|bbv Karnai|bbw Baba|bbx Bubia|bby Befang
bca Central Bai|bcb Bainouk-Samik|bcc Southern Balochi|bcd North Babar|bce Bamenyam|bcf Bamu|bcg Baga Pokur
bch Bariai|bci Baoulé|bcj Bardi|bck Bunuba|bcl Central Bikol|bcm Bannoni|bcn Bali (Nigeria)|bco Kaluli
bcp Bali (Democratic Republic of Congo)|bcq Bench|bcr Babine|bcs Kohumono|bct Bendi|bcu Awad Bing
bcv Shoo-Minda-Nye|bcw Bana|bcy Bacama|bcz Bainouk-Gunyaamolo|bda Bayot|bdb Basap|bdc Emberá-Baudó|bdd Bunama
bde Bade|bdf Biage|bdg Bonggi|bdh Baka (South Sudan)|bdi Burun|bdj Bai (South Sudan)|bdk Budukh
bdl Indonesian Bajau|bdm Buduma|bdn Baldemu|bdo Morom|bdp Bende|bdq Bahnar|bdr West Coast Bajau|bds Burunge
bdt Bokoto|bdu Oroko|bdv Bodo Parja|bdw Baham|bdx Budong-Budong|bdy Bandjalang|bdz Badeshi|bea Beaver|beb Bebele
bec Iceve-Maci|bed Bedoanas|bee Byangsi|bef Benabena|beg Belait|beh Biali|bei Bekati'|bej Beja|bek Bebeli
bel Belarusian|bem Bemba (Zambia)|ben Bengali|beo Beami|bep Besoa|beq Beembe|bes Besme|bet Guiberoua Béte
beu Blagar|bev Daloa Bété|bew Betawi|bex Jur Modo|bey Beli (Papua New Guinea)|bez Bena (Tanzania)|bfa Bari
bfb Pauri Bareli|bfc Panyi Bai|bfd Bafut|bfe Betaf|bff Bofi|bfg Busang Kayan|bfh Blafe|bfi British Sign Language
bfj Bafanji|bfk Ban Khor Sign Language|bfl Banda-Ndélé|bfm Mmen|bfn Bunak|bfo Malba Birifor|bfp Beba|bfq Badaga
bfr Bazigar|bfs Southern Bai|bft Balti|bfu Gahri|bfw Bondo|bfx Bantayanon|bfy Bagheli|bfz Mahasu Pahari
bga Gwamhi-Wuri|bgb Bobongko|bgc Haryanvi|bgd Rathwi Bareli|bge Bauria|bgf Bangandu|bgg Bugun|bgi Giangan
bgj Bangolan|bgk Bit|bgl Bo (Laos)|bgn Western Balochi|bgo Baga Koga|bgp Eastern Balochi|bgq Bagri|bgr Bawm Chin
bgs Tagabawa|bgt Bughotu|bgu Mbongno|bgv Warkay-Bipim|bgw Bhatri|bgx Balkan Gagauz Turkish|bgy Benggoi
bgz Banggai|bha Bharia|bhb Bhili|bhc Biga|bhd Bhadrawahi|bhe Bhaya|bhf Odiai|bhg Binandere|bhh Bukharic
bhi Bhilali|bhj Bahing|bhl Bimin|bhm Bathari|bhn Bohtan Neo-Aramaic|bho Bhojpuri|bhp Bima|bhq Tukang Besi South
bhr Bara Malagasy|bhs Buwal|bht Bhattiyali|bhu Bhunjia|bhv Bahau|bhw Biak|bhx Bhalay|bhy Bhele
bhz Bada (Indonesia)|bia Badimaya|bib Bissa|bic Bikaru|bid Bidiyo|bie Bepour|bif Biafada|big Biangai
bij Vaghat-Ya-Bijim-Legeri|bik Bikol|bil Bile|bim Bimoba|bin Bini|bio Nai|bip Bila|biq Bipi|bir Bisorio
bis Bislama|bit Berinomo|biu Biete|biv Southern Birifor|biw Kol (Cameroon)|bix Bijori|biy Birhor|biz Baloi
bja Budza|bjb Banggarla|bjc Bariji|bje Biao-Jiao Mien|bjf Barzani Jewish Neo-Aramaic|bjg Bidyogo|bjh Bahinemo
bji Burji|bjj Kanauji|bjk Barok|bjl Bulu (Papua New Guinea)|bjm Bajelani|bjn Banjar|bjo Mid-Southern Banda
bjp Fanamaket|bjr Binumarien|bjs Bajan|bjt Balanta-Ganja|bju Busuu|bjv Bedjond|bjw Bakwé|bjx Banao Itneg
bjy Bayali|bjz Baruga|bka Kyak|bkc Baka (Cameroon)|bkd Binukid|bkf Beeke|bkg Buraka|bkh Bakoko|bki Baki
bkj Pande|bkk Brokskat|bkl Berik|bkm Kom (Cameroon)|bkn Bukitan|bko Kwa'|bkp Boko (Democratic Republic of Congo)
bkq Bakairí|bkr Bakumpai|bks Northern Sorsoganon|bkt Boloki|bku Buhid|bkv Bekwarra|bkw Bekwel|bkx Baikeno
bky Bokyi|bkz Bungku|bla Siksika|blb Bilua|blc Bella Coola|bld Bolango|ble Balanta-Kentohe|blf Buol|blg Balau
blh Kuwaa|bli Bolia|blj Bolongan|blk Pa'o Karen|bll Biloxi|blm Beli (South Sudan)|bln Southern Catanduanes Bikol
blo Anii|blp Blablanga|blq Baluan-Pam|blr Blang|bls Balaesang|blt Tai Dam|blv Kibala|blw Balangao
blx Mag-Indi Ayta|bly Notre|blz Balantak|bma Lame|bmb Bembe|bmc Biem|bmd Baga Manduri|bme Limassa|bmf Bom-Kim
bmg Bamwe|bmh Kein|bmi Bagirmi|bmj Bote-Majhi|bmk Ghayavi|bml Bomboli|bmm Northern Betsimisaraka Malagasy
bmn Bina (Papua New Guinea)|bmo Bambalang|bmp Bulgebi|bmq Bomu|bmr Muinane|bms Bilma Kanuri|bmt Biao Mon
bmu Somba-Siawari|bmv Bum|bmw Bomwali|bmx Baimak|bmz Baramu|bna Bonerate|bnb Bookan|bnc Bontok
bnd Banda (Indonesia)|bne Bintauna|bnf Masiwang|bng Benga|bni Bangi|bnj Eastern Tawbuid|bnk Bierebo|bnl Boon
bnm Batanga|bnn Bunun|bno Bantoanon|bnp Bola|bnq Bantik|bnr Butmas-Tur|bns Bundeli|bnu Bentong|bnv Bonerif
bnw Bisis|bnx Bangubangu|bny Bintulu|bnz Beezen|boa Bora|bob Aweer|bod Tibetan|boe Mundabli|bof Bolon
bog Bamako Sign Language|boh Boma|boi Barbareño|boj Anjam|bok Bonjo|bol Bole|bom Berom|bon Bine
boo Tiemacèwè Bozo|bop Bonkiman|boq Bogaya|bor Borôro|bos Bosnian|bot Bongo|bou Bondei|bov Tuwuli|bow Rema
box Buamu|boy Bodo (Central African Republic)|boz Tiéyaxo Bozo|bpa Daakaka|bpd Banda-Banda|bpg Bonggo
bph Botlikh|bpi Bagupi|bpj Binji|bpk Orowe|bpl Broome Pearling Lugger Pidgin|bpm Biyom|bpn Dzao Min|bpo Anasi
bpp Kaure|bpq Banda Malay|bpr Koronadal Blaan|bps Sarangani Blaan|bpt Barrow Point|bpu Bongu|bpv Bian Marind
bpw Bo (Papua New Guinea)|bpx Palya Bareli|bpy Bishnupriya|bpz Bilba|bqa Tchumbuli|bqb Bagusa|bqc Boko (Benin)
bqd Bung|bqf Baga Kaloum|bqg Bago-Kusuntu|bqh Baima|bqi Bakhtiari|bqj Bandial|bqk Banda-Mbrès|bql Bilakura
bqm Wumboko|bqn Bulgarian Sign Language|bqo Balo|bqp Busa|bqq Biritai|bqr Burusu|bqs Bosngun|bqt Bamukumbit
bqu Boguru|bqv Koro Wachi|bqw Buru (Nigeria)|bqx Baangi|bqy Bengkala Sign Language|bqz Bakaka|bra Braj|brb Lave
brc Berbice Creole Dutch|brd Baraamu|bre Breton|brf Bira|brg Baure|brh Brahui|bri Mokpwe|brj Bieria|brk Birked
brl Birwa|brm Barambu|brn Boruca|bro Brokkat|brp Barapasi|brq Breri|brr Birao|brs Baras|brt Bitare
bru Eastern Bru|brv Western Bru|brw Bellari|brx Bodo (India)|bry Burui|brz Bilbil|bsa Abinomn|bsb Brunei Bisaya
bsc Bassari|bse Wushi|bsf Bauchi|bsg Bashkardi|bsh Kati|bsi Bassossi|bsj Bangwinji|bsk Burushaski|bsl Basa-Gumna
bsm Busami|bsn Barasana-Eduria|bso Buso|bsp Baga Sitemu|bsq Bassa|bsr Bassa-Kontagora|bss Akoose|bst Basketo
bsu Bahonsuai|bsv Baga Sobané|bsw Baiso|bsx Yangkam|bsy Sabah Bisaya|bta Bata|btc Bati (Cameroon)
btd Batak Dairi|bte Gamo-Ningi|btf Birgit|btg Gagnoa Bété|bth Biatah Bidayuh|bti Burate|btj Bacanese Malay
btm Batak Mandailing|btn Ratagnon|bto Rinconada Bikol|btp Budibud|btq Batek|btr Baetora|bts Batak Simalungun
btt Bete-Bendi|btu Batu|btv Bateri|btw Butuanon|btx Batak Karo|bty Bobot|btz Batak Alas-Kluet|bua Buriat|bub Bua
buc Bushi|bud Ntcham|bue Beothuk|buf Bushoong|bug Buginese|buh Younuo Bunu|bui Bongili|buj Basa-Gurmana
buk Bugawac|bul Bulgarian|bum Bulu (Cameroon)|bun Sherbro|buo Terei|bup Busoa|buq Brem|bus Bokobaru|but Bungain
buu Budu|buv Bun|buw Bubi|bux Boghom|buy Bullom So|buz Bukwen|bva Barein|bvb Bube|bvc Baelelea|bvd Baeggu
bve Berau Malay|bvf Boor|bvg Bonkeng|bvh Bure|bvi Belanda Viri|bvj Baan|bvk Bukat|bvl Bolivian Sign Language
bvm Bamunka|bvn Buna|bvo Bolgo|bvp Bumang|bvq Birri|bvr Burarra|bvt Bati (Indonesia)|bvu Bukit Malay|bvv Baniva
bvw Boga|bvx Dibole|bvy Baybayanon|bvz Bauzi|bwa Bwatoo|bwb Namosi-Naitasiri-Serua|bwc Bwile|bwd Bwaidoka
bwe Bwe Karen|bwf Boselewa|bwg Barwe|bwh Bishuo|bwi Baniwa|bwj Láá Láá Bwamu|bwk Bauwaki|bwl Bwela|bwm Biwat
bwn Wunai Bunu|bwo Boro (Ethiopia)|bwp Mandobo Bawah|bwq Southern Bobo Madaré|bwr Bura-Pabir|bws Bomboma
bwt Bafaw-Balong|bwu Buli (Ghana)|bww Bwa|bwx Bu-Nao Bunu|bwy Cwi Bwamu|bwz Bwisi|bxa Tairaha|bxb Belanda Bor
bxc Molengue|bxd Pela|bxe Birale|bxf Bilur|bxg Bangala|bxh Buhutu|bxi Pirlatapa|bxj Bayungu|bxk Bukusu
bxl Jalkunan|bxm Mongolia Buriat|bxn Burduna|bxo Barikanchi|bxp Bebil|bxq Beele|bxr Russia Buriat|bxs Busam
bxu China Buriat|bxv Berakou|bxw Bankagooma|bxz Binahari|bya Batak|byb Bikya|byc Ubaghara|byd Benyadu'|bye Pouye
byf Bete|byg Baygo|byh Bhujel|byi Buyu|byj Bina (Nigeria)|byk Biao|byl Bayono|bym Bidjara|byn Bilin|byo Biyo
byp Bumaji|byq Basay|byr Baruya|bys Burak|byt Berti|byv Medumba|byw Belhariya|byx Qaqet|byz Banaro|bza Bandi
bzb Andio|bzc Southern Betsimisaraka Malagasy|bzd Bribri|bze Jenaama Bozo|bzf Boikin|bzg Babuza|bzh Mapos Buang
bzi Bisu|bzj Belize Kriol English|bzk Nicaragua Creole English|bzl Boano (Sulawesi)|bzm Bolondo
bzn Boano (Maluku)|bzo Bozaba|bzp Kemberano|bzq Buli (Indonesia)|bzr Biri|bzs Brazilian Sign Language
bzt Brithenig|bzu Burmeso|bzv Naami|bzw Basa (Nigeria)|bzx Kɛlɛngaxo Bozo|bzy Obanliku|bzz Evant|caa Chortí
cab Garifuna|cac Chuj|cad Caddo|cae Lehar|caf Southern Carrier|cag Nivaclé|cah Cahuarano|caj Chané|cak Kaqchikel
cal Carolinian|cam Cemuhî|can Chambri|cao Chácobo|cap Chipaya|caq Car Nicobarese|car Galibi Carib|cas Tsimané
cat Catalan|cav Cavineña|caw Callawalla|cax Chiquitano|cay Cayuga|caz Canichana|cbb Cabiyarí|cbc Carapana
cbd Carijona|cbg Chimila|cbi Chachi|cbj Ede Cabe|cbk Chavacano|cbl Bualkhaw Chin|cbn Nyahkur|cbo Izora
cbq Tsucuba|cbr Cashibo-Cacataibo|cbs Cashinahua|cbt Chayahuita|cbu Candoshi-Shapra|cbv Cacua|cbw Kinabalian
cby Carabayo|ccc Chamicuro|ccd Cafundo Creole|cce Chopi|ccg Samba Daka|cch Atsam|ccj Kasanga|ccl Cutchi-Swahili
ccm Malaccan Creole Malay|cco Comaltepec Chinantec|ccp Chakma|ccr Cacaopera|cda Choni|cde Chenchu|cdf Chiru
cdh Chambeali|cdi Chodri|cdj Churahi|cdm Chepang|cdn Chaudangsi|cdo Min Dong Chinese|cdr Cinda-Regi-Tiyal
cds Chadian Sign Language|cdy Chadong|cdz Koda|cea Lower Chehalis|ceb Cebuano|ceg Chamacoco
cek Eastern Khumi Chin|cen Cen|ces Czech|cet Centúúm|cey Ekai Chin|cfa Dijim-Bwilim|cfd Cara|cfg Como Karim
cfm Falam Chin|cga Changriwa|cgc Kagayanen|cgg Chiga|cgk Chocangacakha|cha Chamorro|chb Chibcha|chc Catawba
chd Highland Oaxaca Chontal|che Chechen|chf Tabasco Chontal|chg Chagatai|chh Chinook|chj Ojitlán Chinantec
chk Chuukese|chl Cahuilla|chm Mari (Russia)|chn Chinook jargon|cho Choctaw|chp Chipewyan|chq Quiotepec Chinantec
chr Cherokee|cht Cholón|chu Church Slavic|chv Chuvash|chw Chuwabu|chx Chantyal|chy Cheyenne
chz Ozumacín Chinantec|cia Cia-Cia|cib Ci Gbe|cic Chickasaw|cid Chimariko|cie Cineni|cih Chinali
cik Chitkuli Kinnauri|cim Cimbrian|cin Cinta Larga|cip Chiapanec|cir Tiri|ciw Chippewa|ciy Chaima
cja Western Cham|cje Chru|cjh Upper Chehalis|cji Chamalal|cjk Chokwe|cjm Eastern Cham|cjn Chenapian
cjo Ashéninka Pajonal|cjp Cabécar|cjs Shor|cjv Chuave|cjy Jinyu Chinese|ckb Central Kurdish|ckh Chak|ckl Cibak
ckm Chakavian|ckn Kaang Chin|cko Anufo|ckq Kajakse|ckr Kairak|cks Tayo|ckt Chukot|cku Koasati|ckv Kavalan
ckx Caka|cky Cakfem-Mushere|ckz Cakchiquel-Quiché Mixed Language|cla Ron|clc Chilcotin|cld Chaldean Neo-Aramaic
cle Lealao Chinantec|clh Chilisso|cli Chakali|clj Laitu Chin|clk Idu-Mishmi|cll Chala|clm Clallam
clo Lowland Oaxaca Chontal|clt Lautu Chin|clu Caluyanun|clw Chulym|cly Eastern Highland Chatino|cma Maa
cme Cerma|cmg Classical Mongolian|cmi Emberá-Chamí|cml Campalagian|cmm Michigamea|cmn Mandarin Chinese
cmo Central Mnong|cmr Mro-Khimi Chin|cms Messapic|cmt Camtho|cna Changthang|cnb Chinbon Chin|cnc Côông
cng Northern Qiang|cnh Hakha Chin|cni Asháninka|cnk Khumi Chin|cnl Lalana Chinantec|cno Con
cnp Northern Ping Chinese|cnr Montenegrin|cns Central Asmat|cnt Tepetotutla Chinantec|cnu Chenoua|cnw Ngawn Chin
cnx Middle Cornish|coa Cocos Islands Malay|cob Chicomuceltec|coc Cocopa|cod Cocama-Cocamilla|coe Koreguaje
cof Colorado|cog Chong|coh Chonyi-Dzihana-Kauma|coj Cochimi|cok Santa Teresa Cora|col Columbia-Wenatchi
com Comanche|con Cofán|coo Comox|cop Coptic|coq Coquille|cor Cornish|cos Corsican|cot Caquinte|cou Wamey
cov Cao Miao|cow Cowlitz|cox Nanti|coz Chochotec|cpa Palantla Chinantec|cpb Ucayali-Yurúa Ashéninka
cpc Ajyíninka Apurucayali|cpg Cappadocian Greek|cpi Chinese Pidgin English|cpn Cherepon|cpo Kpeego|cps Capiznon
cpu Pichis Ashéninka|cpx Pu-Xian Chinese|cpy South Ucayali Ashéninka|cqd Chuanqiandian Cluster Miao|cra Chara
crb Island Carib|crc Lonwolwol|crd Coeur d'Alene|cre Cree|crf Caramanta|crg Michif|crh Crimean Tatar
cri Sãotomense|crj Southern East Cree|crk Plains Cree|crl Northern East Cree|crm Moose Cree|crn El Nayar Cora
cro Crow|crq Iyo'wujwa Chorote|crr Carolina Algonquian|crs Seselwa Creole French|crt Iyojwa'ja Chorote
crv Chaura|crw Chrau|crx Carrier|cry Cori|crz Cruzeño|csa Chiltepec Chinantec|csb Kashubian
csc Catalan Sign Language|csd Chiangmai Sign Language|cse Czech Sign Language|csf Cuba Sign Language
csg Chilean Sign Language|csh Asho Chin|csi Coast Miwok|csj Songlai Chin|csk Jola-Kasa|csl Chinese Sign Language
csm Central Sierra Miwok|csn Colombian Sign Language|cso Sochiapam Chinantec|csp Southern Ping Chinese
csq Croatia Sign Language|csr Costa Rican Sign Language|css Southern Ohlone|cst Northern Ohlone|csv Sumtu Chin
csw Swampy Cree|csy Siyin Chin|csz Coos|cta Tataltepec Chatino|ctc Chetco|ctd Tedim Chin|cte Tepinapa Chinantec
ctg Chittagonian|cth Thaiphum Chin|ctl Tlacoatzintepec Chinantec|ctm Chitimacha|ctn Chhintange|cto Emberá-Catío
ctp Western Highland Chatino|cts Northern Catanduanes Bikol|ctt Wayanad Chetti|ctu Chol|ctz Zacatepec Chatino
cua Cua|cub Cubeo|cuc Usila Chinantec|cug Chungmboko|cuh Chuka|cui Cuiba|cuj Mashco Piro|cuk San Blas Kuna
cul Culina|cuo Cumanagoto|cup Cupeño|cuq Cun|cur Chhulung|cut Teutila Cuicatec|cuu Tai Ya|cuv Cuvok|cuw Chukwa
cux Tepeuxila Cuicatec|cuy Cuitlatec|cvg Chug|cvn Valle Nacional Chinantec|cwa Kabwa|cwb Maindo|cwd Woods Cree
cwe Kwere|cwg Chewong|cwt Kuwaataay|cya Nopala Chatino|cyb Cayubaba|cym Welsh|cyo Cuyonon|czh Huizhou Chinese
czk Knaanic|czn Zenzontepec Chatino|czo Min Zhong Chinese|czt Zotung Chin
`;
