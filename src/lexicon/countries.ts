/**
 * Countries: "common name|demonyms|capitals|other names". Source: world-countries 5.1.0 (ODbL 1.0,
 * https://github.com/mledoze/countries); cut by bench/cut-lexicon.mjs.
 */
export const COUNTRIES =
  "Afghanistan|Afghan|Kabul|Islamic Republic of Afghanistan;" +
  "Albania|Albanian|Tirana|Republic of Albania,Shqipnia;" +
  "Algeria|Algerian|Algiers|Dzayer,People's Democratic Republic of Algeria;" +
  "American Samoa|American Samoan|Pago Pago;" +
  "Andorra|Andorran|Andorra la Vella|Principality of Andorra,Principat d'Andorra;" +
  "Angola|Angolan|Luanda|Republic of Angola;Anguilla|Anguillian|The Valley;Antarctica|Antarctican;" +
  "Antigua and Barbuda|Antiguan, Barbudan|Saint John's;Argentina|Argentine|Buenos Aires|Argentine Republic;" +
  "Armenia|Armenian|Yerevan|Hayastan,Republic of Armenia;Aruba|Aruban|Oranjestad;" +
  "Australia|Australian|Canberra|Commonwealth of Australia;" +
  "Austria|Austrian|Vienna|Oesterreich,Osterreich,Republic of Austria;" +
  "Azerbaijan|Azerbaijani|Baku|Republic of Azerbaijan;Bahamas|Bahamian|Nassau|Commonwealth of the Bahamas;" +
  "Bahrain|Bahraini|Manama|Kingdom of Bahrain;Bangladesh|Bangladeshi|Dhaka|People's Republic of Bangladesh;" +
  "Barbados|Barbadian|Bridgetown;Belarus|Belarusian|Minsk|Republic of Belarus;" +
  "Belgium|Belgian|Brussels|Belgie,Belgien,Belgique,Kingdom of Belgium,Royaume de Belgique;" +
  "Belize|Belizean|Belmopan;Benin|Beninese|Porto-Novo|Republic of Benin;" +
  "Bermuda|Bermudian|Hamilton|Somers Isles,The Bermudas,The Islands of Bermuda;" +
  "Bhutan|Bhutanese|Thimphu|Kingdom of Bhutan;" +
  "Bolivia|Bolivian|Sucre|Buliwya,Buliwya Mamallaqta,Estado Plurinacional de Bolivia,Plurinational State of Bolivia,Wuliwya,Wuliwya Suyu;" +
  "Bosnia and Herzegovina|Bosnian, Herzegovinian|Sarajevo|Bosnia-Herzegovina;" +
  "Botswana|Motswana|Gaborone|Lefatshe la Botswana,Republic of Botswana;Bouvet Island;" +
  "Brazil|Brazilian|Brasília|Brasil,Federative Republic of Brazil;" +
  "British Indian Ocean Territory|Indian|Diego Garcia;" +
  "British Virgin Islands|Virgin Islander|Road Town|Virgin Islands;" +
  "Brunei|Bruneian|Bandar Seri Begawan|Brunei Darussalam,Nation of Brunei,the Abode of Peace;" +
  "Bulgaria|Bulgarian|Sofia|Republic of Bulgaria;Burkina Faso|Burkinabe|Ouagadougou;" +
  "Burundi|Burundian|Gitega|Republic of Burundi,Republika y'Uburundi;" +
  "Cambodia|Cambodian|Phnom Penh|Kingdom of Cambodia;Cameroon|Cameroonian|Yaoundé|Republic of Cameroon;" +
  "Canada|Canadian|Ottawa;Cape Verde|Cape Verdian|Praia|Republic of Cabo Verde;" +
  "Caribbean Netherlands|Dutch|Kralendijk,Oranjestad,The Bottom|BES islands,Bonaire Sint Eustatius and Saba;" +
  "Cayman Islands|Caymanian|George Town;Central African Republic|Central African|Bangui;" +
  "Chad|Chadian|N'Djamena|Republic of Chad,Tchad;Chile|Chilean|Santiago|Republic of Chile;" +
  "China|Chinese|Beijing|People's Republic of China,Zhongguo,Zhonghua;" +
  "Christmas Island|Christmas Islander|Flying Fish Cove|Territory of Christmas Island;" +
  "Cocos (Keeling) Islands|Cocos Islander|West Island|Cocos Islands,Keeling Islands;" +
  "Colombia|Colombian|Bogotá|Republic of Colombia;" +
  "Comoros|Comoran|Moroni|Udzima wa Komori,Union des Comores,Union of the Comoros;" +
  "Cook Islands|Cook Islander|Avarua;Costa Rica|Costa Rican|San José|Republic of Costa Rica;" +
  "Croatia|Croatian|Zagreb|Hrvatska,Republic of Croatia,Republika Hrvatska;Cuba|Cuban|Havana|Republic of Cuba;" +
  "Curaçao|Curaçaoan|Willemstad|Curacao;Cyprus|Cypriot|Nicosia|Republic of Cyprus;" +
  "Czechia|Czech|Prague|Czech Republic;" +
  "DR Congo|Congolese|Kinshasa|Congo-Kinshasa,Democratic Republic of Congo,Democratic Republic of the Congo;" +
  "Denmark|Danish|Copenhagen|Danmark,Kingdom of Denmark,Kongeriget Danmark;" +
  "Djibouti|Djibouti|Djibouti|Gabuuti,Gabuutih Ummuuno,Jabuuti,Jamhuuriyadda Jabuuti,Republic of Djibouti;" +
  "Dominican Republic|Dominican|Santo Domingo;Dominica|Dominican|Roseau|Commonwealth of Dominica,Dominique;" +
  "Ecuador|Ecuadorean|Quito|Republic of Ecuador;Egypt|Egyptian|Cairo|Arab Republic of Egypt;" +
  "El Salvador|Salvadoran|San Salvador|Republic of El Salvador;" +
  "Equatorial Guinea|Equatorial Guinean|Malabo|Republic of Equatorial Guinea;" +
  "Eritrea|Eritrean|Asmara|State of Eritrea;Estonia|Estonian|Tallinn|Eesti,Eesti Vabariik,Republic of Estonia;" +
  "Eswatini|Swazi|Lobamba|Kingdom of Eswatini,Ngwane,Swatini,Swaziland,Umbuso weSwatini,weSwatini;" +
  "Ethiopia|Ethiopian|Addis Ababa|Federal Democratic Republic of Ethiopia;" +
  "Falkland Islands|Falkland Islander|Stanley|Islas Malvinas;Faroe Islands|Faroese|Tórshavn|Faeroe Islands;" +
  "Fiji|Fijian|Suva|Matanitu ko Viti,Republic of Fiji,Viti;" +
  "Finland|Finnish|Helsinki|Republic of Finland,Republiken Finland,Suomen tasavalta,Suomi;" +
  "France|French|Paris|French Republic;French Guiana|Guianan|Cayenne|Guiana,Guyane;" +
  "French Polynesia|French Polynesian|Papeetē;" +
  "French Southern and Antarctic Lands|French|Port-aux-Français|French Southern Territories,Territory of the French Southern and Antarctic Lands;" +
  "Gabon|Gabonese|Libreville|Gabonese Republic;Gambia|Gambian|Banjul|Republic of the Gambia;" +
  "Georgia|Georgian|Tbilisi|Sakartvelo;" +
  "Germany|German|Berlin|Bundesrepublik Deutschland,Federal Republic of Germany;" +
  "Ghana|Ghanaian|Accra|Republic of Ghana;Gibraltar|Gibraltar|Gibraltar;Greece|Greek|Athens|Hellenic Republic;" +
  "Greenland|Greenlandic|Nuuk;Grenada|Grenadian|St. George's;Guadeloupe|Guadeloupian|Basse-Terre|Gwadloup;" +
  "Guam|Guamanian|Hagåtña;Guatemala|Guatemalan|Guatemala City|Republic of Guatemala;" +
  "Guernsey|Channel Islander|St. Peter Port|Bailiwick of Guernsey,Bailliage de Guernesey;" +
  "Guinea-Bissau|Guinea-Bissauan|Bissau|Republic of Guinea-Bissau;Guinea|Guinean|Conakry|Republic of Guinea;" +
  "Guyana|Guyanese|Georgetown|Co-operative Republic of Guyana;" +
  "Haiti|Haitian|Port-au-Prince|Repiblik Ayiti,Republic of Haiti;" +
  "Heard Island and McDonald Islands|Heard and McDonald Islander;" +
  "Honduras|Honduran|Tegucigalpa|Republic of Honduras;" +
  "Hong Kong|Hong Konger|City of Victoria|Hong Kong Special Administrative Region of the People's Republic of China;" +
  "Hungary|Hungarian|Budapest;Iceland|Icelander|Reykjavik|Island,Republic of Iceland;" +
  "India|Indian|New Delhi|Bharat Ganrajya,Republic of India;" +
  "Indonesia|Indonesian|Jakarta|Republic of Indonesia,Republik Indonesia;" +
  "Iran|Iranian|Tehran|Islamic Republic of Iran;Iraq|Iraqi|Baghdad|Republic of Iraq;" +
  "Ireland|Irish|Dublin|Republic of Ireland;Isle of Man|Manx|Douglas|Ellan Vannin,Mann,Mannin;" +
  "Israel|Israeli|Jerusalem|State of Israel;Italy|Italian|Rome|Italian Republic,Repubblica italiana;" +
  "Ivory Coast|Ivorian|Yamoussoukro|Cote d'Ivoire;Jamaica|Jamaican|Kingston;Japan|Japanese|Tokyo|Nihon,Nippon;" +
  "Jersey|Channel Islander|Saint Helier|Bailiwick of Jersey,Bailliage de Jersey;" +
  "Jordan|Jordanian|Amman|Hashemite Kingdom of Jordan;" +
  "Kazakhstan|Kazakhstani|Astana|Qazaqstan,Republic of Kazakhstan,Respublika Kazakhstan;" +
  "Kenya|Kenyan|Nairobi|Jamhuri ya Kenya,Republic of Kenya;" +
  "Kiribati|I-Kiribati|South Tarawa|Independent and Sovereign Republic of Kiribati,Republic of Kiribati,Ribaberiki Kiribati;" +
  "Kosovo|Kosovar|Pristina|Republic of Kosovo;Kuwait|Kuwaiti|Kuwait City|Dawlat al-Kuwait,State of Kuwait;" +
  "Kyrgyzstan|Kirghiz|Bishkek|Kyrgyz Republic,Kyrgyz Respublikasy;" +
  "Laos|Laotian|Vientiane|Lao People's Democratic Republic,Sathalanalat Paxathipatai Paxaxon Lao;" +
  "Latvia|Latvian|Riga|Latvijas Republika,Republic of Latvia;Lebanon|Lebanese|Beirut|Lebanese Republic;" +
  "Lesotho|Mosotho|Maseru|Kingdom of Lesotho,Muso oa Lesotho;Liberia|Liberian|Monrovia|Republic of Liberia;" +
  "Libya|Libyan|Tripoli|Dawlat Libya,State of Libya;" +
  "Liechtenstein|Liechtensteiner|Vaduz|Principality of Liechtenstein;" +
  "Lithuania|Lithuanian|Vilnius|Lietuvos Respublika,Republic of Lithuania;" +
  "Luxembourg|Luxembourger|Luxembourg|Grand Duchy of Luxembourg;" +
  "Macau|Macanese||Macao,Macao Special Administrative Region of the People's Republic of China;" +
  "Madagascar|Malagasy|Antananarivo|Repoblikan'i Madagasikara,Republic of Madagascar;" +
  "Malawi|Malawian|Lilongwe|Republic of Malawi;Malaysia|Malaysian|Kuala Lumpur;" +
  "Maldives|Maldivan|Malé|Dhivehi Raajjeyge Jumhooriyya,Maldive Islands,Republic of the Maldives;" +
  "Mali|Malian|Bamako|Republic of Mali;Malta|Maltese|Valletta|Repubblika ta' Malta,Republic of Malta;" +
  "Marshall Islands|Marshallese|Majuro|Republic of the Marshall Islands;Martinique|Martinican|Fort-de-France;" +
  "Mauritania|Mauritanian|Nouakchott|Islamic Republic of Mauritania;" +
  "Mauritius|Mauritian|Port Louis|Republic of Mauritius;Mayotte|Mahoran|Mamoudzou|Department of Mayotte;" +
  "Mexico|Mexican|Mexico City|Estados Unidos Mexicanos,Mexicanos,United Mexican States;" +
  "Micronesia|Micronesian|Palikir|Federated States of Micronesia;" +
  "Moldova|Moldovan|Chișinău|Republic of Moldova,Republica Moldova;" +
  "Monaco|Monegasque|Monaco|Principality of Monaco;Mongolia|Mongolian|Ulan Bator;" +
  "Montenegro|Montenegrin|Podgorica|Crna Gora;Montserrat|Montserratian|Plymouth;" +
  "Morocco|Moroccan|Rabat|Kingdom of Morocco;Mozambique|Mozambican|Maputo|Republic of Mozambique;" +
  "Myanmar|Burmese|Naypyidaw|Burma,Republic of the Union of Myanmar;" +
  "Namibia|Namibian|Windhoek|Republic of Namibia;" +
  "Nauru|Nauruan|Yaren|Naoero,Pleasant Island,Republic of Nauru,Ripublik Naoero;" +
  "Nepal|Nepalese|Kathmandu|Federal Democratic Republic of Nepal;" +
  "Netherlands|Dutch|Amsterdam|Holland,Kingdom of the Netherlands,Nederland,The Netherlands;" +
  "New Caledonia|New Caledonian|Nouméa;New Zealand|New Zealander|Wellington|Aotearoa;" +
  "Nicaragua|Nicaraguan|Managua|Republic of Nicaragua;" +
  "Nigeria|Nigerian|Abuja|Federal Republic of Nigeria,Nijeriya;Niger|Nigerien|Niamey|Nijar,Republic of Niger;" +
  "Niue|Niuean|Alofi;" +
  "Norfolk Island|Norfolk Islander|Kingston|Teratri of Norf'k Ailen,Territory of Norfolk Island;" +
  "North Korea|North Korean|Pyongyang|Democratic People's Republic of Korea;" +
  "North Macedonia|Macedonian|Skopje|Macedonia,Republic of North Macedonia,The former Yugoslav Republic of Macedonia;" +
  "Northern Mariana Islands|American|Saipan|Commonwealth of the Northern Mariana Islands;" +
  "Norway|Norwegian|Oslo|Kingdom of Norway,Kongeriket Noreg,Kongeriket Norge,Noreg,Norge;" +
  "Oman|Omani|Muscat|Sultanate of Oman;Pakistan|Pakistani|Islamabad|Islamic Republic of Pakistan;" +
  "Palau|Palauan|Ngerulmud|Beluu er a Belau,Republic of Palau;Palestine|Palestinian|Ramallah|State of Palestine;" +
  "Panama|Panamanian|Panama City|Republic of Panama;" +
  "Papua New Guinea|Papua New Guinean|Port Moresby|Independen Stet bilong Papua Niugini,Independent State of Papua New Guinea;" +
  "Paraguay|Paraguayan|Asunción|Republic of Paraguay;Peru|Peruvian|Lima|Republic of Peru;" +
  "Philippines|Filipino|Manila|Republic of the Philippines;" +
  "Pitcairn Islands|Pitcairn Islander|Adamstown|Pitcairn,Pitcairn Group of Islands,Pitcairn Henderson Ducie and Oeno Islands;" +
  "Poland|Polish|Warsaw|Republic of Poland,Rzeczpospolita Polska;" +
  "Portugal|Portuguese|Lisbon|Portuguesa,Portuguese Republic;" +
  "Puerto Rico|Puerto Rican|San Juan|Commonwealth of Puerto Rico,Estado Libre Asociado de Puerto Rico;" +
  "Qatar|Qatari|Doha|State of Qatar;Republic of the Congo|Congolese|Brazzaville|Congo,Congo-Brazzaville;" +
  "Romania|Romanian|Bucharest|Roumania,Rumania;Russia|Russian|Moscow|Russian Federation;" +
  "Rwanda|Rwandan|Kigali|Republic of Rwanda,Repubulika y'u Rwanda;Réunion|Réunionese|Saint-Denis|Reunion;" +
  "Saint Barthélemy|Saint Barthélemy Islander|Gustavia|St. Barthelemy;" +
  "Saint Helena, Ascension and Tristan da Cunha|Saint Helenian|Jamestown|Saint Helena;" +
  "Saint Kitts and Nevis|Kittitian or Nevisian|Basseterre|Federation of Saint Christopher and Nevis;" +
  "Saint Lucia|Saint Lucian|Castries;Saint Martin|Saint Martin Islander|Marigot|Collectivity of Saint Martin;" +
  "Saint Pierre and Miquelon|Saint-Pierrais, Miquelonnais|Saint-Pierre;" +
  "Saint Vincent and the Grenadines|Saint Vincentian|Kingstown;Samoa|Samoan|Apia|Independent State of Samoa;" +
  "San Marino|Sammarinese|City of San Marino|Most Serene Republic of San Marino,Repubblica di San Marino,Republic of San Marino;" +
  "Saudi Arabia|Saudi Arabian|Riyadh|Kingdom of Saudi Arabia,Saudi;Senegal|Senegalese|Dakar|Republic of Senegal;" +
  "Serbia|Serbian|Belgrade|Republic of Serbia,Republika Srbija,Srbija;" +
  "Seychelles|Seychellois|Victoria|Repiblik Sesel,Republic of Seychelles;" +
  "Sierra Leone|Sierra Leonean|Freetown|Republic of Sierra Leone;" +
  "Singapore|Singaporean|Singapore|Republic of Singapore,Republik Singapura,Singapura;" +
  "Sint Maarten|St. Maartener|Philipsburg;Slovakia|Slovak|Bratislava|Slovak Republic;" +
  "Slovenia|Slovene|Ljubljana|Republic of Slovenia,Republika Slovenija;Solomon Islands|Solomon Islander|Honiara;" +
  "Somalia|Somali|Mogadishu|Federal Republic of Somalia,Jamhuuriyadda Federaalka Soomaaliya;" +
  "South Africa|South African|Pretoria,Bloemfontein,Cape Town|Republic of South Africa,Suid-Afrika;" +
  "South Georgia|South Georgian South Sandwich Islander|King Edward Point|South Georgia and the South Sandwich Islands;" +
  "South Korea|South Korean|Seoul|Republic of Korea;South Sudan|South Sudanese|Juba|Republic of South Sudan;" +
  "Spain|Spanish|Madrid|Kingdom of Spain;" +
  "Sri Lanka|Sri Lankan|Colombo|Democratic Socialist Republic of Sri Lanka;" +
  "Sudan|Sudanese|Khartoum|Republic of the Sudan;" +
  "Suriname|Surinamer|Paramaribo|Republic of Suriname,Republiek Suriname,Sarnam,Sranangron;" +
  "Svalbard and Jan Mayen|Norwegian|Longyearbyen|Svalbard and Jan Mayen Islands,Svalbard og Jan Mayen;" +
  "Sweden|Swedish|Stockholm|Kingdom of Sweden,Konungariket Sverige;" +
  "Switzerland|Swiss|Bern|Schweiz,Suisse,Svizra,Svizzera,Swiss Confederation;" +
  "Syria|Syrian|Damascus|Syrian Arab Republic;São Tomé and Príncipe|Sao Tomean|São Tomé|Sao Tome and Principe;" +
  "Taiwan|Taiwanese|Taipei|Chinese Taipei,Republic of China;Tajikistan|Tadzhik|Dushanbe|Republic of Tajikistan;" +
  "Tanzania|Tanzanian|Dodoma|Jamhuri ya Muungano wa Tanzania,United Republic of Tanzania;" +
  "Thailand|Thai|Bangkok|Kingdom of Thailand,Prathet,Ratcha Anachak Thai,Thai;" +
  "Timor-Leste|East Timorese|Dili|Democratic Republic of Timor-Leste,East Timor,Timor,Timor Lorosae;" +
  "Togo|Togolese|Lomé|Togolese,Togolese Republic;Tokelau|Tokelauan|Fakaofo;" +
  "Tonga|Tongan|Nuku'alofa|Kingdom of Tonga;" +
  "Trinidad and Tobago|Trinidadian|Port of Spain|Republic of Trinidad and Tobago;" +
  "Tunisia|Tunisian|Tunis|Republic of Tunisia,Tunisian Republic;Turkmenistan|Turkmen|Ashgabat;" +
  "Turks and Caicos Islands|Turks and Caicos Islander|Cockburn Town;Tuvalu|Tuvaluan|Funafuti;" +
  "Türkiye|Turkish|Ankara|Republic of Turkey,Turkiye;" +
  "Uganda|Ugandan|Kampala|Jamhuri ya Uganda,Republic of Uganda;Ukraine|Ukrainian|Kyiv|Ukrayina;" +
  "United Arab Emirates|Emirati|Abu Dhabi|Emirates;" +
  "United Kingdom|British|London|Great Britain,United Kingdom of Great Britain and Northern Ireland;" +
  "United States Minor Outlying Islands|American Islander;" +
  "United States Virgin Islands|Virgin Islander|Charlotte Amalie|Virgin Islands of the United States;" +
  "United States|American|Washington D.C.|United States of America;" +
  "Uruguay|Uruguayan|Montevideo|Oriental Republic of Uruguay;" +
  "Uzbekistan|Uzbekistani|Tashkent|Republic of Uzbekistan;" +
  "Vanuatu|Ni-Vanuatu|Port Vila|Republic of Vanuatu,Ripablik blong Vanuatu;" +
  "Vatican City|Vatican|Vatican City|Vatican,Vatican City State;" +
  "Venezuela|Venezuelan|Caracas|Bolivarian Republic of Venezuela;" +
  "Vietnam|Vietnamese|Hanoi|Socialist Republic of Vietnam,Viet Nam;" +
  "Wallis and Futuna|Wallis and Futuna Islander|Mata-Utu|Territory of the Wallis and Futuna Islands;" +
  "Western Sahara|Sahrawi|El Aaiún|Sahrawi Arab Democratic Republic;" +
  "Yemen|Yemeni|Sana'a|Republic of Yemen,Yemeni Republic;Zambia|Zambian|Lusaka|Republic of Zambia;" +
  "Zimbabwe|Zimbabwean|Harare|Republic of Zimbabwe;Åland Islands|Ålandish|Mariehamn|Aaland,Ahvenanmaa,Aland";
