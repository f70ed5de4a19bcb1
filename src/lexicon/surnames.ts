/**
 * Common surnames of many languages, folded to plain lower case. Source: @faker-js/faker 10.6.0 (MIT), its lists for
 * 17 locales; cut by bench/cut-lexicon.mjs.
 */
export const SURNAMES =
  "aalbers aalerud aas aasen abaci abadan abalioglu abay abbas abbott abdi aberg abernathy abeyta abiodun " +
  "abiola abodunrin abosede abrahamsson abramov abrego abreu abshire acar acevedo achari acharya acheampong " +
  "acikalin acikgoz aclan acosta acuna adadevoh adal adame adams adan adanir adaobi adcock adebayo adegboye " +
  "adegoke adem ademayowa ademola adeniyan adeoluwa aderinsola aderonke adesina adewale adewunmi adewura " +
  "adeyemo adiga adin adivar adomah adomako adongo adorno adu adusei adutwum afanasev afirifa afoakwa afolabi " +
  "afunku agafonov agaoglu agarwal agboola agca agirbas agnes agosto aguayo aguilar aguilera aguirre agyapong " +
  "agyare agyei agyemang ahluwalia ahmed ahortor ahuja aigbiniode ajakaiye akal akalin akan akar akay akaydin " +
  "akbaba akbay akbulut akcal akcali akcan akcay akdag akdemir akel akerele akesson akgoz akgul akgun akinci " +
  "akintade akisik akkan akkas akkaya akkoc akkor akkoyun akkoyunlu akkurt akman akoto akowua akpinar aksakal " +
  "aksel aksenov aksit aksoy aksungur aktan aktas aktay akyeampong akyel akyena akyildiz akyurek akyuz alanis " +
  "alaniz alarcon alba albertyn albuquerque alcala alcantar alcaraz alejandro aleksandrov alekseev aleman alev " +
  "alfaro ali alicea alici aligbe alkan alkaya almanza almaraz almeida almonte alniacik alonso alonzo alpman " +
  "alpugan altamirano altan altenwerth altinay altinbas altinel altinisik altinok altintas altiok altun " +
  "altuntas alva alvarado alvarez alves alyanak amado amador amaechi amaral amaya aminat amla amo amoa amoako " +
  "amoasi amorim ampadu ampofo amponsah amundsen anaya andersen anderson andersson andorful andrade andreassen " +
  "andreasson andreev andresen andrukhovich anguiano angulo anisimov anjos ankra ankunding anokye ansa antonov " +
  "antunes antwi aparicio apodaca aponte appia appiah aragon arana aranda aras araujo arce archuleta arda " +
  "arellano aremu arenas arevalo arguello arias arican arig arik arikan arkhipov armas armendariz armenta " +
  "armijo armstrong arnesen arora arredondo arreola arriaga arroyo arslan arslanoglu arteaga artemev arvidsson " +
  "asamoa asamoah asan asante asare asci asenso ashley asiama asiedu asik asikoglu asil askin aslan aslanoglu " +
  "assuncao ata atakan atakol atalik atan atanda atasever atay atencio ates atici atik atilgan atli auer " +
  "aufderhar avalos avan avci avcioglu avdeev avila aviles awuah axelsson ayala ayaydin ayaz aybar aycan aydan " +
  "aydemir aydin aydogdu aygun ayhan ayisat aykac aykan aykurt ayobami ayomide aytac aytek aytekin ayverdi " +
  "azevedo baa baafi baah baawia babacan babali babalola babaoglu babatunde babukh baca bachei bacher bademci " +
  "badillo badu baez baeza bagis bahadir bahena bahringer bailey bak bakan bakirci bakircioglu bakke bakken " +
  "bakker balaban balabukh balakun balci balderas balistreri balitskii ballesteros balli balogun baloyi baltaci " +
  "bambula bamisebi banda bandera bandopadhyay banerjee bang banuelos baptista barajas baran baranov " +
  "baranovskii barbarosoglu barbosa barela barlas barragan barraza barrera barreto barrientos barrios barros " +
  "barrows bartell bartoletti barton basaran baser bashirian bashuk basmaci basoglu batista baturalp batz bauch " +
  "baumbach bayazit baydar bayer baykam bayraktar bayraktutan baysoy beahan beatty becerra bech bechtelar " +
  "becker beckmann bednar beer beier bekdik bektas bektasoglu bello belousov belov belozerov beltran belyaev " +
  "belyakov benavides benavidez bengtsson benitez benjamin berberoglu berdnik berg berge berggren berglund " +
  "bergman bergnaum bergqvist bergstrom berk bermudez bernal bernhard bernier berntsen berrios bertelsen " +
  "beserler besikci besok bespalov bester betancourt bhadresha bhana bharadwaj bhat bhattacharya bhattathiri " +
  "bhengu bicakci bicer bijl bildik bilen bilge bilgen bilgic bilgin bilich bins birinci birlik biryukov " +
  "bisgaard bjerke bjerregaard bjork bjorklund bjornstad blanckenberg blanco blanda blick blinov block blokhin " +
  "blom blomqvist boadi boadu boahen boakye boaten boateng bobrov bobylev bode boduroglu boehm boer bogan " +
  "bogdanov bogisich bolat bolatli bolshakov bolukbas bolukbasi bona bondarenko bonde bongo bonilla bonsra " +
  "bonsu boratav borer boretskii borge borges borisov borochko borovskii borrego bos bosch bosco bosman botello " +
  "botsford boucher boyaci boyarchuk boyer boyle boz bozdogan bozkir bozkurt bozoglu bradtke braga bragin " +
  "brakus branco brandt braun bravo breitenberg brekke briones briseno brito britskii brix bromfield brouwer " +
  "brown bruen bruun bucakli buch buckridge budak bueno buhl bulak bulut bundgaard burgos burmilo burov buruk " +
  "busari bustamante bustos butko butt bykov caballero caban cabrera cadena cagiran cakir caldera calderon " +
  "calvillo camacho camarillo camdali cameron campos can canales candelaria cano cantu capanoglu caraballo " +
  "carbajal cardenas cardona cardoso carlsen carmona carneiro carranza carrasco carrasquillo carreon carrera " +
  "carrero carrillo carrion carroll carter cartwright carvajal carvalho casanova casares casarez casas casillas " +
  "casper cassim cassin castaneda castellanos castillo castro catalbas cavazos cazares ceballos cedillo ceja " +
  "celik centeno cepeda cerda cervantes cervantez cetin cetiner cevik chacon champlin chan chang chapa " +
  "chattopadhyay chaturvedi chavarria chavez chen cheng chernov chervonii chetty cheuk cheung chibike chibuike " +
  "chidinma chidozie chiu cho choi chong chopra chow choy christensen christian christiansen chu chui chung " +
  "cintron cisneros claesson clare clausen coelho cole collado collazo collier collins colon colunga concepcion " +
  "conn connelly conroy considine contreras cook cordero cordova corekci corkery cormier cornejo cornelissen " +
  "corona coronado corral corrales correa correia corsten cortes cortez corwin costa cotto covarrubias cremin " +
  "crespo crist crona cronin crooks cruickshank cruz cuellar cullinan cummerata cummings cunha curiel daako " +
  "dach dagdas daglaroglu dahl dahlberg dalgaard dalkiran dam damm daniel danielsen danielsson danilishin " +
  "danilko danilov danso dare darko darteh dartey daugherty david davidsen davila davis davydov deane deckow " +
  "dekker delacruz delafuente delagarza delao delapaz delarosa delatorre deleon delgadillo delgado delrio " +
  "delvalle demchishin dementev demir demirbas demirel demkiv denesik denisov denkel desai deshpande devar " +
  "dhawan dhlamini diaz dibbert dickens dicki dickinson didukh dietrich dijkstra dixon dizdar djokoto dlamini " +
  "dmitriev dmitrishin dmitruk dogan domingues dominguez dominquez donkor donnelly dooley dorofeev doronin " +
  "douglas dovgalevskii dower doyle driessen drozdov duah duarte dubashi dube dubuque duenas dupont durak duran " +
  "durdinets durgan durmaz dusenkalkar dutta duygulu dwamena dwivedi dyachkov dzokoto dzyuba dzyubyak ebert " +
  "ebubechukwu echevarria edvardsen effertz efimov efremov egbochukwu egeli egorov ehigiator eide ekici eklund " +
  "eksioglu ekstrom ekwueme elciboga elebiyo eliasson elicin eliseev elizabeth elizondo elmastasoglu elworthy " +
  "emard embranthiri emelyanov emmanuel emmerich engstrom enriquez erbay erberk erbulak ercetin erdman erdogan " +
  "erez erginsoy eriksen eriksson erkekli ermakov ernser eronat ershov ertepinar erturk esbensen escalante " +
  "escamilla escobar escobedo esparza espinal espino espinosa espinoza esquibel esquivel esteves estevez esther " +
  "estrada evdokimov evensen evers evliyaoglu evseev fadeev fadel fahey fajardo falcao falk fan faria farias " +
  "farrell fay fedorishin fedorov fedoseev fedotov feeney feest feil feliciano fernandes fernandez ferreira " +
  "ferrer ferry fichardt fidelis fierro figueiredo figueroa filatov filippov finstad fischer fish fisher fjeld " +
  "flatley flores florez fofie foged fok fokin fomichev fomin fonseca forsberg fossum fosu fraga frami franco " +
  "frandsen franecki franey fransson frederiksen fredriksen fredriksson freitas freriks frias friesen fritsch " +
  "frolov fuentes fuller fung funk funmilayo furtado gade gaichuk gaiduk gaiovii gaitan galarza galatei " +
  "galatsion galayenko galindo galkin gallardo gallegos galvan galvez gaman gamboa gamez gamula ganaka gandhi " +
  "ganich gaona garai garay garcia garibay garica garrido garun garza gaspar gastelum gavrilov gaytan gbadamosi " +
  "gbogboade gerasimov gerhold gerlach gerritsen gibbs gibson gil gill giron gislason gladkivskii gladukh " +
  "gleason gleichner glinskii glosli glover gnatishin godinez godoy goiko goldner gollum golovets golubev gomes " +
  "gomez goncalves gonultas gonzales gonzalez goodwin goonam gorbach gorbachev gorbunov gorczany gordeev " +
  "gordhan gordiichuk gorodotskii gorovii gorshkov gottlieb govender gowda goyette grace gracia grady graham " +
  "gran granado granados grant grechko green greenfelder greenholt gregersen griego grigorev grigorishin " +
  "grijalva grimes grinevetskii grinevskii grishin grishko groen gromiko gromov groothuizen guajardo guardado " +
  "guerra guerreiro guerrero guevara guha guillen gul guler gulgowski gulyaev gumuspala gunday gundersen gunes " +
  "guneta gunnarsson gupta gurev gurmen gurule gusev gushchin gusikowski gustafsson gutierrez gutkowski gutmann " +
  "guzman gyamfi gyasi haag habeeb hackett hagen hagenes hahn hakansson hakyemez hald haley hall halvorsen " +
  "halvorson hamill hammes hamzaoglu hand hane hanifat hansen hansson harber haro harris hartman hartmann " +
  "harvey hassan hathorn hauck haugaard haugen haukelidsaeter hayes hayworth hazes heaney hearne heathcote " +
  "hedegaard hedlund hegmann heidenreich heller hellstrom henderson hendriks henriksen henriksson henriques " +
  "henriquez heredia herman hermann hermans hermansen hermansson hermiston hernadez hernandes hernandez herrera " +
  "herzog hessel hettinger hickle hidalgo hilll hills hilpert hinojosa hintz hirthe hitchinson hjort hjorth " +
  "hlatshwayo hlongwane hodkiewicz hoeger hofman holguin holm holmberg holmgren holmqvist homenick hong hopland " +
  "hoppe horne howe howell huang hudson huel huels huerta hui huisman huixtlacatl hurtado huseby hyatt ibarra " +
  "iglesias ignatev ignatov ilicali ilin irizarry isaac isaev isakov isaksson isik ismail isokun israel " +
  "ivanishin ivaniv ivanov ivantsiv iversen iyalla iyengar iyer jacobi jacobs jacobsen jacobson jaime jaimes " +
  "jain jakobsen jakobsson jakubowski jamiu jangid jansen janssen jansson jaquez jaramillo jaskolski jasso jast " +
  "jenkins jensen jeppesen jerde jespersen jesus jha jimenez jiminez jimoh johannessen johannsen johansen " +
  "johansson johar johns johnsen johnson johnston jones jonker jonsson jorgensen joseph joshi joshua juarez " +
  "juhl jurado justesen justina kabanov kahveci kakkar kalach kalashnikov kalinin kalyan kamal kamat kan " +
  "kanaria kandiba kanea kanimal kaniyar kano kanzaki kaplan kaplangi kapoor kapustin kara karabocek karabulut " +
  "karadas karaduman karaer karam karan karem karen karikari karlsen karlsson karpov karpukh kasapoglu kaskiv " +
  "kassulke katherine kathrada kaul kaur kautzer kavaklioglu kaya kayode kazakov kececi keebler keeling keith " +
  "kemmer kemp kempis kennedy kerluke kertzmann keseroglu keskin kessler keung khalid khan khanna kharitonov " +
  "khatri khitrovo khokhlov khoza khumalu khuzwayo kiehn kihn kilback kilic kilicci kimberly kindelan king " +
  "kirac kirillov kirlin kiselev kivach kjaer kjeldsen klausen klein kleven kling klocko klusener knudsen " +
  "knyazev koc kocabiyik kocchar koch kocoglu kocyigit koelpin koenig koepp kohler kok kolesnikov kolobov " +
  "kolomiyets koman komarov komissarov kompaniyets kondratev kong koning kononets kononov konopelski konovalov " +
  "konstantinov koomson kopylov kordun koretskii korkmaz kormukcu kornilov kornyiichuk korol korolev korovyak " +
  "korta kortajarena kose koshelev koss kostin kotov kotsyubinskii kovacek kovalenko kovalev kovalskii koybasi " +
  "koyluoglu koyuncu kozey kozlov krajcik kramer krasilnikov krasnova kreiger kris kristensen kristiansen " +
  "kristoffersen krogh krylov kryukov kshlerin kub kubheka kucukler kuday kudryashov kudryavtsev kuhic kuhlman " +
  "kuhn kuijpers kuiper kulagin kulakov kulaksizoglu kulas kulchitskii kulikov kulinich kumcuoglu kumi kunde " +
  "kunene kunt kunter kunze kuphal kurt kurutluoglu kusi kutch kutlay kuvalis kuypers kuzmin kuzmina kuznetsov " +
  "kuzucu kvarme kwaakye kwan kwarteng kwok kwong kyei kyra labadie laboy lacerda ladega lagoida lai lakhman " +
  "lakin lam lang langosh langworth lanovii lapin lara larionov larkin larsen larson larsson latanii latanskii " +
  "latifat lau laureano lauridsen laursen lavrentev law lawal lazarev lazirko leal leannon lebedev lebron " +
  "lebsack ledesma ledner lee leffler legros lehner leite leiva lemke lemus leon leonard lerma lesch letsoalo " +
  "leung leuschke levadovskii leyva liang lie likhachev likhno likovich lima limon limoncuoglu lin linares lind " +
  "lindberg lindgren lindholm lindik lindqvist lindstrom ling linsey lira littel little liu llamas lobachevskii " +
  "lobanov lockman loera lofgren loginov loken lomeli lomovii longoria lopes lopez lorentzen loureiro lourenco " +
  "lourinho lovato lowe loya lozada lozano lubbers lubowitz lucero luchenko luchko lucio lueilwitz luettgen " +
  "luevano lugo lugovii lui luk lukin luna lund lundberg lunde lundgren lundin lundqvist lundstrom lung lutskii " +
  "lutskiv lyashchuk lynch lytkin lyutii maas mabaso mabunda macedo macejkovic macgyver machado macias madera " +
  "madrid madrigal madsen maestas magalhaes magana magera maggio magnussen magnusson mahabeer mahajan mahlangu " +
  "maia maiboroda maistrenko mak makarov makhanya makhno makovetskii maksimov makuachukwu malave maldonado " +
  "malik malkovich maluleke mamii mamontov man mann mansell mansson mante manzanares marar marcussen mares " +
  "marin marinich mariyevskii mariz markham markiv markov marks marquardt marques marquez marrero marroquin " +
  "martens martensson martinez martins martinsen martinsson martynov marvin maryam maryjane mascarenas maseko " +
  "maslov mata mateo mathebula mathisen matias matos mattsson matveev maya mayer mayert mayhos mayorga mayowa " +
  "mazailo mazibuko mazilo mazun mbatha mcclure mccullough mcdermott mcglynn mchunu mckenzie mclaren mclaughlin " +
  "mclean mcmillan medeiros medhurst medina medrano medvedev meeuwis mehra mehrotra meijer meireles mejia " +
  "melendez melgar melnikov melo mena menchaca mendes mendez mendoza menemencioglu menendez menon mensa mensah " +
  "meraz mercado merino merkushev mertoglu mertz mesa mesquita metz meyer meza mhlanga mhlongo mikhailov " +
  "mikhailyuk mikheev miklashevskii miklukho miller mills miloslavskii milton minyailo miracle miramontes " +
  "miranda mireles mironov mishin mishra mitchell mkhize mngomezulu mnisi mobolaji modise moe moen mofokeng " +
  "mogbadunade mogilevskii mohamed mohr moiseev mojica mok mokwena mol molchanov molefe molenaar molina moller " +
  "moloi monahan mondragon monroy montalvo montanez montano monteiro montemayor montenegro montero montes " +
  "montez montoya moonsamy moore moors moosa mora moraes morais morales morar moreira moreno morissette morozov " +
  "mortensen mosciski moses moskal moskalyuk mota motalo motaung motloung motriyenko moura moya mphahlele mraz " +
  "mthembu mthethwa mtshali mudau mueller muinat mukaram mukhin mukhopadhyay mulder muller munch munguia muniz " +
  "munk munoz munsamy muravev murazik murillo muro murphy murray mustapha mutiat myasnikov myhrer nader naik " +
  "nair najera nalbantoglu nambeesan namboothiri nanez naranjo narvaez nascimento naumov nava navarrete navarro " +
  "nayar nazario nazarov ndaba ndlovu ndukwu nebioglu negoda negrete negron nehru nekrasov nesterov neto " +
  "nevarez neves ngai ngcobo ngozi ngubane nguyen ngwenya nhlapo nicolas nielsen nienow nieto nieves nijland " +
  "nikiforov nikitin nikolaev nikolaus nikonov nilsen nilsson nino nissen nitzsche nkansa nkansah nkomo nkosi " +
  "nkrumah nobre nogachevskii nogueira nojeem nolan norberg nordby nordin nordskaug nordstrom noriega noskov " +
  "nosov novikov nsia nti ntiamoa ntim ntuli numanoglu nunes nunez nwachukwu nwogu nwuzor nxumalo nyaako nyame " +
  "nyantakyi nyberg nygaard nygard nystrom obeng oberbrunner oberg obiageli obianuju ocampo ocasio ochoa ochse " +
  "odegard odintsov odunayo ofori ofosu ogunbanwo ogunwande ojeda okonkwo okpattah okumus okuneva okunola okur " +
  "okyere oladeji oladimeji olaoluwa olasunkanmi olawale oliphant oliva olivares olivarez olivas oliveira " +
  "olivera olivo olmos olofsson olsen olson olsson olstad olubukola olubunmi olufeyikemi olumide olutola " +
  "oluwakemi oluwanisola oluwaseun oluwaseyi oluwashina oluwatosin olvera omani omobolaji omobolanle omolara " +
  "omowale ondricka onohinosen onose ontiveros onur onyinyechukwu oosterhuis openko opeyemi opoku oppong opuku " +
  "oquendo oraloglu orbay ordonez orekhov orellana orge orlov orn ornelas orosco orozco orta ortega ortiz " +
  "osadko osei osinski osipov osorio ostby ostli osuagwu otero oti otiwa otuo ovchinnikov owusu oyebola oyelude " +
  "oyinkansola oymen ozansoy ozberk ozbey ozbir ozcan ozdemir ozdenak ozdogan ozer ozgorkey ozkan ozkara ozkok " +
  "oztonga oztuna ozturk ozuna pabon pacheco pacocha padberg padilla padron paez pagac pagan pagutyak paiva " +
  "pakhomov paksut palacios palamarchuk palii pallesen palomino palomo palsson pandey panfilov pang panicker " +
  "panov pantoja parashchuk paredes parisian parker parkin parnell parra partida pasichnik patel patil patino " +
  "paucek pavlenko pavlishin pavliv pavlov paz pedersen pedraza pedroza peeters peixoto pekkan pektemek pelayo " +
  "pena pendik perales peralta perea pereira peres perez persson pestov peter petersen peterson petik petlyura " +
  "petrenko petrin petrishin petriv petrov pettersen pettersson petukhov pfannerstill pfeffer pham pichardo " +
  "pilla pillai pillay pimentel pina pineda pinheiro pinho pinto pires pithey pizarro plaksii pocan poels " +
  "pogiba polanco polat polishchuk pollich pollock polyakov ponce ponomarev ponomariv poon poore popov porivai " +
  "porivailo porras portillo posada post postma potapov potebenko pothuvaal pototskii poulsen pouros powell " +
  "powlowski poyrazoglu prado prajapat preciado predovic prempeh price prieto prigoda priimak prince prinsen " +
  "prinsloo pritula procter prohaska prokhorov prosacco pryadun puente puga pulido pun purdy quartey queiroz " +
  "quesada quevedo quezada quigley quinones quinonez quinta quintairos quintana quintanilla quintero quiros " +
  "quiroz quitzon rael ramirez ramon ramos rana rangel raposo rascon rasmussen rath ratke rau ravn raya raynor " +
  "razo reddy regalado reichel reichert reid reilly reinger reis rempel rendon renner renteria resendez reyes " +
  "reyna reynolds reynoso ribeiro rice richards richardson richter rico rietman rincon riojas rios rippin " +
  "ritchie ritsma rivas rivera rivero robel roberts robledo robles rocha rodarte rodionov rodrigez rodrigues " +
  "rodriguez rodriquez roed rogahn rogov rohan rojas rojo roldan rolfson rolon romaguera romanishin romaniv " +
  "romanov romei romenets romero romo romochko roob roque rosado rosales rosario rosas rosenbaum rowe roybal " +
  "rozhkov rozputnii rubio ruecker ruelas ruiz runolfsdottir runolfsson runte rusakov russel rutherford ruud " +
  "ryabov ryan rybakov saavedra sabdat sadiklar saenz saether safo safonov saheed sahin saini saiz salami salas " +
  "salazar salcedo salcido saldana saldivar salgado salinas samanci samaniego samoilov samsonov samuel " +
  "samuelsson sanabria sanches sanchez sandalci sandberg sanders sandoval sandstrom sanford santacruz santana " +
  "santiago santillan santos sanusi sarabia sarah saraiva sari sarioglu sarpong satterfield sauceda saucedo " +
  "sauer savelev savin savitskii sawayn sayenko sayginer sazonov schaden schaefer schamberger schiller schimmel " +
  "schinner schipper schmeler schmidt schmitt schneider schoen scholten schowalter schroder schroeder schulist " +
  "schultz schumm schuppe schuster schwarz sedillo segovia segunmaru segura sekinat seleznev seliverstov " +
  "semenochko semenov semeshchuk sen senger sepetci sepulveda serdyuk sergeev serna serra serrano serrato sethi " +
  "sevilla sezek shah shamrilo shanahan sharapov sharma sharov shashkov shcherbak shcherbakov shchukin shestak " +
  "shestakov shevchenko shields shilov shindarei shiryaev shiu shiyan shkaraba shongwe shubin shudrik " +
  "shukhevich shukla shum shumilo shupik sibiya sidletskii sidlyak sidorov sierra siletskii silin silva simoes " +
  "simonis simonov simonsen simsek sin sinanoglu sinclair singh sinha sipes sirko sisneros sithole sitnikov siu " +
  "sjoberg sjogren skiba skiles skoglund skoropadskii skov skuterud slobodyan smedsrud smeets smirnov smith " +
  "smitham smogeli snooke soares sobolev soderberg sokolov solano solberg solheim solis soliz solli solmaz " +
  "solorio solorzano solovev somayaji sorensen soria sorlie sorokin sosa sosyura sotelo soto sousa souza sozeri " +
  "spencer spinka splyukh sporer spotikach stakhiv stamm stanton stark steffensen stehr stensrud stepanets " +
  "stepanov stetskiv steuber stewart stiedemann stigailo stokes stoltenberg storchak storm storozhuk stoyan " +
  "stracke strand streich strelkov strom stroman stromberg strosin suarez subbotin suchak suen sukhanov " +
  "sulaimon suleymanoglu sun sundberg sushko suthar suvorov svendsen svensson svidrigailo swaniawski swift " +
  "sylvester symcox sysoev sze szeto tafoya tagore tahincioglu tai taiwo takyi talwar tam tamayo tamez " +
  "tamunoemi tan tandon tang tangen tanrikulu tapia tarasov tarasyuk tas tasci tasli tavares tawia taylor " +
  "tazegul teixeira tejada tejeda tekand tekelioglu tekin tella tellez tello temitope teran terentev terlouw " +
  "terrazas terry teterin thiel thompson thomsen thoresen tijerina tikhonov tillman timmermans timofeev " +
  "tindarei tirado titov tkachenko toft tokatlioglu tokgoz toledo tolulope tong topaloglu topcuoglu toraman " +
  "torgersen toro torp torphy torres torrez tovar towne toy trantow trejo tremblay tretyak tretyakov treutel " +
  "trevino trivedi trofimov tromp troyan trublayevskii trujillo truter tryasilo tryasun tsabalala tsang tse " +
  "tsimbalistii tsoi tsotetsi tsui tsushko tsvetkov tuckett tuglu tugluk tunaboylu tunceri turan turcotte " +
  "turkdogan turkyilmaz turner turov tutu tutuncu tuzun tweneboa twumasi uca uchechi ulibarri ulloa ullrich " +
  "uluhan umanets unal unich upton urbina urena urias uribe urrutia usich ustinov uvarov vaca valadez valdes " +
  "valdez valdivia valencia valente valentin valenzuela valladares valle vallejo valles valverde vandervort " +
  "vanegas varela vargas varma varman varrier vasilev vasilin vasilishin vasilkivskii vasquez vaz vazquez " +
  "vedvik veenstra vega vegge veiga vela velasco velasquez velazquez velez velioglu veliz venegas venter vera " +
  "verbeek verdugo verduzco veredun vereshchuk vergara vergun verhoeven verma vermeulen veselov vestergaard " +
  "veum vicente vieira viera vigil viklund villa villadsen villagomez villalobos villalpando villanueva " +
  "villareal villarreal villasenor villegas vink vinogradov vinther vishnyakov visser vitrebenko vitryak " +
  "vladimirov vlasov volkman volkov voloshchuk von vonrueden vorobev voronov vorontsov vos waelchi wagenaar " +
  "walker wallin walsh walter wan wang ward wasiu waters watsica weber wehner weimann weissnat welch wesley " +
  "west white wiafe wiegand wikstrom wilcox wilderman wilkinson will willems willemsen williamson willms " +
  "willoughby windler wintheiser winther wisoky wisozk witting wiza wold wolf wolff wolters wong wuckert wunsch " +
  "wuraola wyman xaba xacon xana xavier xenia xiana xicoy yaamoa yago yakovlev yakushev yalcin yalovii yalyuk " +
  "yami yan yanes yanez yang yanyuk yaqub yarmak yashchuk yatsishin yatskiv yavorivskii yavuz yawson yazici " +
  "ybarra yeboa yeboah yebra yemets yermak yesilkaya yetkiner yeung yevenko yevpak yildirim yildiz yildizoglu " +
  "yilmaz yilmazer yim yin yip yirenkyi yiu yorulmaz yost yudin yue yuen yukhno yuksel yundt yung yunta " +
  "yurchishin yushchik yushchuk yussuf zabaleta zabila zaitsev zakharov zamarreno zamarripa zambrana zambrano " +
  "zamora zamudio zapata zaragoza zarate zavala zayas zboncak zelaya zemlak zepeda zhang zhao zhdanov zheng " +
  "zhou zhu zhukov zhuravlev ziemann zieme zijlstra zimin zimmerman zinkevich zinovev zlenko zondi zuev " +
  "zuiderveld zulauf zulu zuma zungu zuniga zvarich zwane zykov";
