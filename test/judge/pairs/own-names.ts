/** One line a language: `code | one = other | …`. Invented persons; common names of each people. */
export const SAME = `
th | Anong Srisuk = Anongh Srisook | Thawatchai Rungruang = Tawatchai Roongruang | Wilaiwan Phromma = Vilaivan Promma | Pornthip Kaewmanee = Phonthip Kaeomani | Jutamas Chuenjai = Chuthamat Chuenchai | Ekachai Thongdee = Aekachai Tongdee | Nopparat Yodying = Noparat Yotying | สมหญิง แก้วใส = Somying Kaewsai | เเดง ทองดี = แดง ทองดี | Kanya Inthanon = KANYA INTANON
km | Heng Sokunthea = Heng Sokuntea | Chhay Borith = Chay Borith | Mom Sothearoth = Mam Sotheareth | Keo Sophal = Keo Sophorl | Seang Makara = Sieng Makara | Sokha Phon = Phon Sokha | លី សុភា = Ly Sophea | Tep Vanna = Teb Vannah | Ouk Bunthoeun = Uk Bunthoeurn | Pen Sreyneang = Paen Srey Neang
my | Zaw Min Htut = Zaw Min Htoot | Daw Khin Than Nu = Khin Than Nu | Ma Thuzar Aye = Thuzar Aye | Su Myat Noe = Su Myat Noh | Wai Yan Phyo = Way Yan Phyo | U Tin Maung Oo = Tin Mg Oo | Aye Chan Ko Ko = Aye Chan Koko | သန်းသန်းဌေး = Than Than Htay | Ei Phyu Sin = Ei Phyusin | Yin Yin Htwe = Yin Yin Htway
vi | Nguyễn Thị Thanh Trúc = NGUYEN THI THANH TRUC | Lê Quang Đạo = Le Quang Dao | Phạm Mỹ Duyên = Duyen Pham My | Đỗ Thị Bích Ngọc = Do Bich Ngoc | Bùi Xuân Phái Sơn = Bui Son | Tôn Nữ Diệu Hiền = Ton Nu Dieu Hien | Vũ Hải Yến = Vu Hai Yen | Trương Gia Khiêm = Truong Gia Khiem | Hoàng Kim Thoa = Huynh Kim Thoa | Võ Hữu Nghị = Vu Huu Nghi
ms | Mohd Ridzuan bin Kamarudin = Muhammad Ridhwan Kamaruddin | Nur Izzati binti Roslan = Noor Izzati Roslan | Abdul Rashid bin Daud = Abd Rasyid Daud | Wan Norhayati bt Wan Ismail = Wan Nor Hayati Wan Ismail | Pengiran Haji Yusof bin Tengah = Pg Hj Yusuf Tengah | Syed Omar Alsagoff = Sayed Umar Al-Sagoff | Khairuddin bin Said = Khairudin Said | Norazlina Jaafar = Nor Azlina bt Jaafar | محمد فيصل = Muhammad Faisal | Zulkarnain bin Md Nor = Dzulkarnain Mohd Noor
fil | Jose P. Laurente = Jose Pascual Laurente | Ma. Luisa de Guzman = Maria Luisa Deguzman | Kristine Joy Abad = Christine Joy Abad | Rizalino delos Reyes Jr. = Rizalino De Los Reyes | Mary Ann Sta. Maria = Maryann Santa Maria | Geronimo Villaruel = Jeronimo Villarruel | Emmanuel Dizon Cabrera = Emanuel D. Cabrera | Ana Katrina San Pedro = Ana Catrina Sanpedro | Florencio Yap Tan = Florencio Y. Tan | Editha Ponce Lim = Edita Lim
zh | Wong Siew Lan = Huang Xiulan | Goh Chin Huat = Wu Zhenfa | Ng Kok Wah = Huang Guohua | Cheah Bee Hoon = Xie Meiyun | Chow Yun Tat = Zhou Renda | Teo Hock Seng = Zhang Fucheng | 林秀英 = Lim Siew Eng | Leung Ka Fai = Liang Jiahui | Quek Ah Moi = Guo Yamei | Tsai Ming Chieh = Cai Mingjie
ta | Kavitha d/o Perumal = Kavitha Perumal | S. Murugan = Murugan Subramaniam | Letchumanan a/l Sinnathamby = Lakshmanan Sinnathambi | Vasantha Devi a/p Ratnam = Vasanthadevi Ratnam | Thevar Kannan = Kannan Devar | Saroja a/p Velu = Sarojah Veloo | Shanthini Pillai = Santhini Pillay | முருகன் = Murugan
tl | Domingas da Conceição = Domingas Conceicao | Jacinto Xavier de Oliveira = Jacinto X. Oliveira | Zélia Trindade = Zelia Trindadi | Leonel Mesquita dos Reis = Lionel Reis | Agapito Hornay = Agapitu Hornai | Josefa Álvares = Jozefa Alvares | Armando Sequeira = Armandu Sekeira
lo | Bounthavy Sisouphanh = Bunthavi Sisuphan | Khamla Phommachanh = Kamla Pommachan | Somsanith Vongkhamsao = Somsanit Wongkhamsao | Chansouk Keomany = Chansuk Kaewmani | Manivanh Xayasone = Manivan Sayasone | ສົມສີ ວົງສາ = Somsy Vongsa | Noy Inthavong = Noi Inthavong
id | Soemarni Djojohadi = Sumarni Joyohadi | Achmad Junus = Ahmad Yunus | R. Soebandrijo = Raden Subandriyo | Nji Endang Tjahjani = Nyi Endang Cahyani | Moh. Sjahrir = Mohammad Syahrir | I Wayan Sudjana = Wayan Sujana | Siti Chadidjah = Siti Khadijah | Boediman Hoetomo = Budiman Hutomo
`;

export const DIFFERENT = `
th | Somchai Srisuk = Somsri Srisuk | Anong Thongdee = Anucha Thongdee | Pornthip Kaewmanee = Pornsak Kaewmanee | Wichai Boonma = Wicha Boonmak | Suda Jaikla = Sudarat Jaidee
km | Sok Dara = Sok Bora | Chea Vanna = Chea Vannak | Heng Sokha = Heng Sophal | Long Piseth = Long Pisey | Keo Sopheap = Keo Sothea
my | Khin Than Nu = Khin Than Aye | Zaw Min Tun = Zaw Min Oo | Ei Ei Phyu = Ei Ei Mon | Kyaw Zin = Zin Kyaw Htet | Thida Win = Thiri Win
vi | Lê Văn Tâm = Lê Văn Tám | Trần Thị Hằng = Trần Thị Hạnh | Phạm Quốc Bảo = Phạm Quốc Bình | Bùi Thị Ngân = Bùi Thị Nga | Đỗ Minh Châu = Đỗ Minh Chiến
ms | Ahmad bin Salleh = Salleh bin Ahmad | Nur Aina binti Zaki = Nur Aina binti Razak | Mohd Hafiz bin Omar = Mohd Hafizi bin Osman | Siti Aminah binti Ali = Siti Aishah binti Ali | Ismail bin Yusof = Ismail bin Yunus
fil | Maria Santos Reyes = Maria Ramos Reyes | Jose Dizon = Joselito Dizon | Mark Anthony Cruz = Mark Angelo Cruz | Rosa Manalo = Rosalie Manalo | Juan Garcia = Juana Garcia
zh | Tan Mei Ling = Tan Mei Lan | Wong Kok Wah = Wong Kok Wai | Lim Ah Seng = Lim Ah Heng | Chan Siu Ming = Chan Siu Man | Li Xiaoming = Li Xiaolong
ta | Rajendran a/l Maniam = Rajkumar a/l Maniam | Kavitha d/o Velu = Kavitha d/o Raju | Muniandy Perumal = Perumal Muniandy
tl | Maria Soares da Costa = Mariana Soares da Costa | Domingos Belo = Domingas Belo | José Ximenes = Josefa Ximenes
lo | Khamla Sisouk = Khamphet Sisouk | Bounmy Vongsa = Bounma Vongsa | Somphone Keo = Somchanh Keo
id | Siti Rahayu = Siti Rahmah | Budi Santoso = Budi Susanto | Agus Wijaya = Agung Wijaya
`;
