/**
 * Given names of many languages, folded to plain lower case, Cyrillic ones romanised.
 * Source: @faker-js/faker 10.6.0 (MIT), its lists for 34 locales; cut by bench/cut-lexicon.mjs.
 */

/** Given to women. */
export const FEMALE_NAMES =
  "aadrika aaliyah aaltje aanandinii aanuoluwapo aaratrika aarya aasa aasha aashritha aatmaja abagail abani " +
  "abbey abbie abbigail abbondanza abby abdonie abebi abeline abena abendam abeni abhaya abibatou abigaelle " +
  "abigail abigale abigayle abigel abosede abril aby acacie acanthe acela acelya acilay acilia ada adah " +
  "adalbaude adalberta adalgisa adaline adalsinde adaugo addie addison addolorata adebukola adegrine adela " +
  "adelaida adelaide adelajda adelasia adelayida adele adelia adelie adelina adeline adella adelle adeltrude " +
  "adelya adenike adepeju adesewa adesua adetoke adetoun adile adina adolfa adolfina adolphie adonise adrastee " +
  "adrehilde adria adriana adrianna adriena adrienne adrijana adunni adwitiya adwoa afanasiya afia afitap afra " +
  "afton afua agafiya agafya agape agapiya agata agathe agca agilberte aglae aglaia aglaja agnane agneflete " +
  "agnes agnesa agnese agneta agnieszka agniya agostina agrata agripina agrippine agrypina agustina ahalya " +
  "ahenk ahilya ahlem aicha aida aileen aimee aino aisha aishani aissa aissata aissatou aisyah aiyana ajda " +
  "ajeng ajoke akofa akorfa akosua akshainie akshata akshita akua akula akulina akumaa akunna alaina alaine " +
  "alais alana alanis alanna alayna alba albane albena alberade alberta alberte albertha albertina albertyna " +
  "albina alcidie alcina alcine alcyone alda aldegonde alea aleen alejandra aleksandra alemka alena alene " +
  "alenka aleska alessa alessandra alessia aleth aletha alevtina alexa alexandra alexandrea alexandria " +
  "alexandrina alexandrine alexane alexanne alexia alexine aleyna alfonsa alfreda alia alica alice alicia " +
  "alicja alida alienor aliette alika alima alina aline alis alisa alisha alison alissa alivia aliya aliyah " +
  "aliz aliza alize alla allegra allene allie allison ally alma almila almira aloise aloisie alojza alojzije " +
  "aloyse alphonsine alpike alta altea althea althee altin alvena alvera alverta alvina alya alyce alycia alysa " +
  "alysha alyson alyssa alysson alzbeta ama amabela amahle amalia amaliane amalie amalija amalthee amanda " +
  "amande amandine amante amara amarande amaranthe amaryllis amata amaya ambar amber ambra ambre ambroisie " +
  "amelia ameliane amelie ameline amely amelya america amethyste ami amie amina aminat aminata aminte aminu " +
  "amira amiya amodini amoke amope amparo amrita amritambu amy amya ana anabel anabela anabelle anaelle anahi " +
  "anaida anais anala anamaria anamarija anamika ananda anandamayi ananta anar anasooya anastasia anastasie " +
  "anastasija anastasiya anastazia anastazie anastazija anastazja anasuya anatazie anatolia anatoliya anca " +
  "anceline anci ancica ancilla ancuta anda andac andela andelika andelina andra andrada andreane andreanne " +
  "andree andreea andreja andrijana andrina andromeda andzelika anemona anemone anesa aneta anette anezka " +
  "anfisa angadreme angela angele angelica angelika angelina angeline angelique angelita anggun anghelina angie " +
  "angilberte ani anica anicee anicette anika anila anise anisoara anissa anita aniya aniyah anja anjali " +
  "anjushree anjushri anka ann anna annabel annabell annabella annabelle annagrazia annalena annalise annamae " +
  "annamaria annamarie annapurna anneke anneli annelie annemarie annemijn annetta annette anni annie annika " +
  "annikki annonciade annunziata anny anouk ansberte anselma anshula ansley anstrudie antea anthelmette " +
  "antigone antoaneta antoinette antonela antonella antonetta antonette antonia antonida antonietta antonija " +
  "antonina antonine antoniya anuja anuska anusuya anuta anwesha anya anzhela anzhelika aphelie apolena " +
  "apollina apollinariya apolline apollonia apolloniya appia april apsara aquiline arabela arabella arabelle " +
  "araceli aracely arame aranka arcadie ardella ardith arely areta argelia argine ariadna ariana ariane arianna " +
  "aricie ariela arielle arike arin arina arinola aristita arkadiya arlene arleta arlette armance armande " +
  "armandine armeline armelle armida armide armine arna arnaude arnolda arnostka artemis artemisa artemiya " +
  "arthurine aruna arvilla arwen arya aryanna asa asake asceline ascension asel asella asha ashlee ashleigh " +
  "ashley ashly ashlynn ashtyn asia asija asiya asja aslesha aslim assomption assunta asta astarte asterie " +
  "astou astree astrid astrida astride asuela asya atanasia atanazie atena athalie athanasie athena athenais " +
  "athina atinuke atreyee atreyi atta aube aubertine aubree aude audeline audra audreanne audrey augusta " +
  "augustina augustyna aulia aura aure aurea aurelia aureliana aurelie aurelienne aurelle auriane aurora aurore " +
  "ausilia ausiliatrice autumn auxane ava avani avantika ave aveline avigaelle avis avoye avreliya avrora awa " +
  "awero awesi axeline axelle aya ayana ayanda ayebatari ayinke ayize aykal ayla ayleen aylin aymardine aymonde " +
  "ayoka ayren aysar ayse aysil ayu ayushmati aza azalea azalee azaliya azelia azelie azeline azra azzurra " +
  "baaba baala babeta babette babila bade bagdagul baidehi baijayanti bailee balamani balin bambina banna bara " +
  "barbara barbe barbora barbro barica bartolomea basanti basilia basilisse bassilla bathilde batilda baylee " +
  "beata beatrice beatriz beatrycze beaulah becky bediz bedran bedriska behrem belcim belemir belina belinda " +
  "bella belle belma beltun benedetta benedicte benedikta benedita beniamina benice benigna benli bente benthe " +
  "benvenuta berangere berceste bercin berenice berenika berinay berit bernadetta bernadette bernadine bernarda " +
  "berneice bernice berniece bernita berran berre berta bertha berthe bertille bertolda berva beryl besra " +
  "bessie betania beth bethany betina betsy betta bette bettie betty bettye beulah beuve beverly bhaanumati " +
  "bhadra bhagirathi bhagwanti bhagwati bhamini bhanumati bhargavi bhavani bhilangana bianca bianka bibi " +
  "bibiana bibianna biborka bice biljana billie biloslava bilva bilwa bilyana bineta binta bintou birdie birgit " +
  "birgita birgitta birgitte bisenija biserka blagica blagovista blahomila blahomira blahoslava blanca blanche " +
  "blandine blanduzia blanka blazena bobana bobbi bogdana boglarka boguslava bohdana bohumila bohumira bohuna " +
  "bohuse bohuslava bojana bojislava bolatito boleslava boluwatife bonita bonnie borbala borislava borka boroka " +
  "bosiljka bozena bozetecha bozhena bozica bozidara brandi brandusa brandy branimira branislava branka " +
  "brankica bratislava breana breanna breanne brenda brenna bretislava bria briana brianne bridget bridgette " +
  "bridie brielle brigida brigita brigitta brigitte brionna brisa brita britney britt brittany bronislava " +
  "brooke brooklyn bruna brunehaut brunehilde brunhilda brunilde bryana brygida buddhana buhle bulah bunmi " +
  "busisiwe caetana cagil cagla caitlin caitlyn caleigh calista callie calogera calpurnia camelia camila " +
  "camilla camryn camylle candace candice candida canel cangul cannur cansel cansin capitolina capucine cara " +
  "caridad carina carine carissa carla carlee carley carli carlie carlijn carlota carlotta carmel carmela " +
  "carmella carmen carmina carminho carmo carna carola carolanne carole carolin carolina caroline carolyn " +
  "carolyne carrie casandra casiana casilda casimira cassandra cassidy cassie cassiopea cataleya catalina " +
  "catarina catena caterina catharina catharine catherine cathrine cathryn cathy catinca cato catrin catrina " +
  "catrinel cayla ceca cecelia cecile cecilia cecilie cecylia celestina celestine celestyna celia celie celina " +
  "celine celinia cenka cerasela ceren cesminaz cestmira ceyda ceyla ceylan ceylin ceylinaz cezara chakrika " +
  "chanda chandani chandi chandini chandira chandni chandrabhaga chandrakala chandrakin chandramani chandrani " +
  "chandraprabha chandraswaroopa chandravati chanel chanelle chantal chapala charity charlaine charleen " +
  "charlene charli charline charlotta charlotte charumati charvi chasity chatura chaya chayenne chelsea chelsey " +
  "chelsie cherechi cheryl cheyanne cheyenne chiamaka chiara chimamanda chinyere chitrali chitramala " +
  "chitrangada chizoba chloe chranislava christa christelle christiana christiane christie christin christina " +
  "christine christy chyna ciaobella ciara cicek cici cielo cierra cigil cilay ciler cilvenaz cimen cindy cinta " +
  "cinthia cinzia cipriana cirilla cise cisem cisil cistoslava citlalli citra claire clara clarabelle clare " +
  "clarisa clarissa clarisse claudia claudine clelia clelie clemence clementina clementine clemenzia cleo " +
  "cleofe cleopatra cleora cleta clio cloe clorinda clotilde coco codrina codruta cointa coline colleen collien " +
  "colomba comfort concepcion conception concetta conchita connie consolata constanca constanta constantina " +
  "consuela consuelo cora coralia coralie coraline cordelia cordia corene corentine corina corine corinna " +
  "corinne cornelia corrine cortney cosima cosmina costanza coumba courtney crenguta creola crescenzia crina " +
  "cristal cristiana cristina crocefissa cronida crystal crystel csenge ctibora ctirada ctislava cunegonda " +
  "cuzia cvetka cydney cynthia cyntie cyra cyrielle cyrila daantje daciana dada daevi daevika dafina dafne " +
  "dagmar dagmara dahlia daiana daija daisha daisy dajana daksha dakshayani daleslava dalia dalibora daliborka " +
  "dalida dalie dalila dalima dalimila dalimira damaris damayanti damiana damjanka damla dana danica daniela " +
  "daniella danielle danijela danika danique danka danuse danuta danyka daphne daphnee daphney dara daria " +
  "dariana darie darija darina darinka darislava darja darla darleen darlene darshwana darya dasia davida " +
  "davina dawn dayana dayna dea deanna debbie debora deborah debra deeksha deepali deeptimayee deeptimoyee " +
  "defne degna deja dejah dejana delaney delfina delia delie delilah delinda delizia della delores delpha " +
  "delphia delphine demet demetra demetria demi dena denisa denise deodata derin derya desanka desdemona " +
  "desiderata desiree despina dessie destan destany deste destinee destiney destini destiny devangana devani " +
  "devasree devi devika devota dewi dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhara dharani dharitri dhatri " +
  "diah diamante diamond dian diana diane dianna dianne dianora diarra dicle diclehan dida didem didina diede " +
  "dieke dieudonnee dieynaba dijana diksha dilan dilara dilay dilberay dilek diler diletta dilruba dimitrina " +
  "dina dinda diodata dionisia dior dipali dita ditya diviska divna divya dixie diyana djenna dobrava dobrila " +
  "dobrinka dobromila dobromira dobromisla dobroslava dochia doda doina doleslava dolly dolores dolunay dolyana " +
  "domenica dominika domnica dona donalda donata donatella dondu donka donna dorana dorcas doreen doriana " +
  "doriane dorica dorina dorine doris dorit dorka dorli dorota dorotea doroteja dorothea dorothee dorothy " +
  "dorottya dorris dortha dorthe dorthy doubrava doubravka douce dovie doyinsola draga dragana dragica draginja " +
  "drahomila drahomira drahoslava drahotina drahuse draupadi drina druina dua dubravka duduzile dulari dulce " +
  "dulcinea dulina dumitra dumitrana dunja dunya durda durdane durga durgeshwari durica durriye dusana dusanka " +
  "dusica duska duygu dyah ea earlene earline earnestine easter ebba ebe ebiere ebony ebru ecaterina ece ecem " +
  "eda edda edelberga edita edith editta edmee edna eduarda edvarda edvige edwina edyta edyth edythe eef eefje " +
  "eeva effie eftalya eftimia egizia egle egona eileen ekaparnika ekaterina ekin ela elaide elaina elaine " +
  "elakshi elanur elcin elda eldora elea eleanor eleanora eleanore electa elektra elena elene eleni elenor " +
  "elenora eleonora eleonore elettra elfrida elfrieda eliabeth eliana eliane elide elif elimena elin elina " +
  "eline elinor elinore elisa elisabet elisabeta elisabeth elisabetta elisaveta elise elisea eliska elissa " +
  "eliza elizabet elizabeta elizabeth elizaveta elize elka ella elle ellen elli ellie elly elma elmas elmira " +
  "elna elnora eloa elodia elodie elody eloisa eloise elouise elsa else elsie elta elva elvera elvia elvie " +
  "elvina elvira elwira elynn elyse elyssa elza elzbieta ema emanuela emanuelly emel emelia emelie emeline " +
  "emely emerald emerance emerencie emese emie emili emilia emiliana emilie emilija emiliya emily emine emma " +
  "emmalee emmanuelle emmelie emmely emmi emmie emmy ena enakshi endah enid enie enimia eniola enise enna enola " +
  "enrica enya era eracla erica ericka erika erin erma ermelinda ermenegarda ermenegilda erminia erna ernesta " +
  "ernestina ernestine ersilia ervina eryn esen eser esha eshana eshita esi esin esma esmee esmeralda esmeray " +
  "esperanza esra essie esta estefania estela estell estella estelle ester estera esterina esther estrella " +
  "eszter etela etha ethel ethelyn ethyl ettie eudokia eudoksja eudora eudoxie eufemia eufrasia eufrosina " +
  "eufrozina eugenia eugenie eula eulah eulalia eulalie euna eunice eunika euphrasie euridice eusebia eusebie " +
  "eutalia eva evalyn evangelina evangeline evanghelina evdokija evdokiya eve evelien eveliina evelin evelina " +
  "eveline evelyn evelyne evfrosiniya evgeniya evi evie evpraksiya evsen evy evzenie ewa ewatomi ewelina eylul " +
  "eysan fabia fabiana fabie fabienne fabiola fabricia fadekemi faderera fadime fae fahriye fahrunissa faina " +
  "faith faizah famke fanika fanni fannie fanny fanta fantine fara farah fardau farhunnisa fathonah fatim " +
  "fatima fatimata fatma fatos fatou fatoumata fausta faustina faustine faustyna fay faya faye fayen fayenne " +
  "fayina fazilet feba febe febi febriana febrina federica fedora fehime fehintola felicia felicie felicita " +
  "felicitas felicity felina feline felipa fem femke femm fenja fenna fenne feodosiya ferah feray ferdinanda " +
  "ferdynanda feride feriha fern fernanda ferne fevroniya feyza fiammetta fibikemi fidan fidelie fieke fien " +
  "fiene fiep figen fikayomi fikriye filipa filippa filiz filofteia filomena filou fily fine finia finja finnja " +
  "fiona fiordaliso fiore fiorella fiorenza firdevs fitri fitria fitriani flaminia flavia flaviana flavie fleta " +
  "fleur flo floare floarea floor floortje flor flora flore florence florencia florencja florenta florentina " +
  "florentine florentyna floriana florica floridia florie florina florine flossie foca folashade fortunata " +
  "fortunee fosca franca france frances francesca francette francia francine francisca franciszka francoise " +
  "franka frantiska franziska freda frederica frederike frederique freeda freida freja freya frida frieda " +
  "friederike frusina fruzsina fuldem fulden fulvia fulya funda fureyya furuzan fusun fyokla gabriela gabriella " +
  "gabrielle gabrijela gadis gaelle gaia gail gaja gajana gala galatea galina gamze ganesha ganna garance " +
  "garika gasti gaudenzia gautami gawati gayatri gaye gayle geanina geeta geetanjali gelena gelsomina geltrude " +
  "gema gemine gemini gemma generosa genesia genesis geneva genevieve genoveffa genoveva genta gentiana " +
  "georgeta georgette georgia georgiana georgianna georgina geralda geraldina geraldine gerarda gerardina " +
  "gerberge gerda gerharda germaine germana gertruda gertrude geta ghaliyati gherghina gia giacinta giada " +
  "gianina gifty gigi gigliola gilberta gilda giliola gillian gina ginevra ginewra ginger gioacchina gioconda " +
  "gioia giorgia giorgiana giovanna girija girja gisela gisele gisella gisselle gita gitanjali gitte giuditta " +
  "giulia giuliana giulitta giuseppa giuseppina giusta gizela gizem gladyce gladys glafira glenda glenna " +
  "glennie gloria glorie godeberta godiva gokce goknur goksin golda gonca gonul gorana goranka gordana gozde " +
  "grace graciana gracie graciela gracja gratiana gratiela grayce grazia graziana graziella grazina gregoria " +
  "greta gretchen griselda grizelda grozdana gry guadalupe gudrun guenda guendalina guenievre guher guilhemine " +
  "guillemette guillermina gul gulbahar gulben gulcin guldem gulden guldeste gulen gulgun gulnaz gulpembe " +
  "gulriz gulsen gundelinda gunes gungor gunilla guniz gunnel gunnur gunsel gunseli gurcan gussie gustava " +
  "gustavine guusje gvendolina gwen gwenaelle gwendolyn haby hafsa hafshah hailee hailey hailie hale haleigh " +
  "haley halie halima halina halle hallie hamima hamsini hana handan hande hanga hanna hannabel hannah hanne " +
  "hannele harinakshi harita harmony harriet hasna hata hattie havla hawa hayal hayat haylee hayley haylie " +
  "hazan hazel heather heaven heda hedda hedi hedvig hedviga hedvika heema heidi heidrun helen helena helene " +
  "helga helin helle hellen heloisa heloise hendrika henrieta henrietta henriette henrike henryka heracleea " +
  "herberta hermina hermine herminia herta hertha hester hesti hettie hidaya hilal hilda hildegard hillary " +
  "hilma himadri himani hira hiranya hlengiwe hollie holly honorine hope hortense hortensia hortensie hortenzia " +
  "hortenzie horymira hostimila hostimira hostislava hrvojka huguette hulda hulya humaira humeyra huner " +
  "hvezdoslava hyacinta ianira iasmina ibironke iboja ica icha icie iclal ida idea idell idella idil ifa ifeoma " +
  "iffet ifunanya iginia ignacie ignata ika ilaria ilayda ilda ildegarda ildegonda ildika ileana ilene ilenia " +
  "ilia iliana ilinca ilinka iljana ilkben ilke ilknur ilksen ilkyaz ilona ilsa ilse ilva ilza ima imani imelda " +
  "imge imke immacolata imogen imogene ina inara inaya inci incoronata indah indira indy ines inesa inez inga " +
  "inge ingeborg ingeborga inger ingrid ingrida inja inka inkeri inna innesa innocenza intan inyoni ioana " +
  "ioanina iolanda iole iona ione ionela ionelia ionne iosefina ipek ira iraida irawati irem irena irene " +
  "iretioluwa iriana iride iridenta irina iris irma irmeli irmina isabel isabela isabell isabella isabelle " +
  "isabelly isadora ise iseult iside isidora isil isilay isin isioma isis isisa isla ismerie isobel isolda " +
  "isotta isra ita italia itir itzel iulia iuliana iustina iva ivah ivana ivancica ivanka ivanna iveta ivetta " +
  "ivna ivona ivonne ivy iya iyabode iyadunni iza izabela izabella ize izel izidora izolda izzy jabulile jacey " +
  "jacinthe jackeline jackie jacklyn jacky jaclyn jacoba jacqueline jacquelyn jacynthe jada jade jadrana " +
  "jadranka jadwiga jaelynn jagica jaida jailey jailyn jaimini jakayla jakuba jakubina jakubka jale jalou " +
  "jamalia jamila jana janae janaina jane janelle janessa janet janeta janica janice janie janin janina janine " +
  "janiya janja janka janna janni jannie jany jaquelin jaqueline jara jarmila jarolima jaromira jaroslava " +
  "jasmijn jasmin jasmina jasmine jasna jasnena jaunita jayda jayde jaylinn jayne jazlyn jazmin jazmyn jazmyne " +
  "jazz jazzlyn jazzlynn jeana jeanette jeanie jeanne jeannette jeannie jehanne jela jelena jelica jelisaveta " +
  "jelita jelka jella jena jenifer jenna jennie jennifer jenny jennyfer jenovefa jente jesa jesika jess jessica " +
  "jessika jesslyn jesslynn jessy jessyca jet jette jettie jevrosima jewel jewell jil jill jillian jimena " +
  "jindriska jinte jinthe jirina jitka jo joan joana joanie joann joanna joanne joannie jocelyne jodi jodie " +
  "joelina joeline joelle johana johanna johanne jolana jolanda jolanta jolayemi joleen jolie jolien jolijn " +
  "jolin jolina joline jonna jordana jordyn jorga josefa josefien josefin josefina josefine josephin josephine " +
  "josiane josianne josie josipa josy jovana jovanka joy joya joyce jozefa jozefina jozica juana juanita judita " +
  "judith judy judyta jula jule juli juliana juliane julianne julide julie julienne juliet julieta juliette " +
  "julija julijana julika julina julita juna june juno justina justine justyna juta juul jyoti jyotsana kaarina " +
  "kaci kacie kader kadiatou kadriye kaela kaelyn kaia kailee kailey kailyn kaitlin kaitlyn kaja kaleigh kaley " +
  "kali kalina kalinda kallie kalpana kalyani kama kamala kamaria kamelya kamila kamile kamilla kamille kamla " +
  "kamryn kamuran kanchan kani kania kanishka kanti kara karelle karen kariane karianne karimah karin karina " +
  "karine karla karlee karley karli karlie karlijn karlotta karmela karmen karolann karoliina karolina karoline " +
  "kartika kasandra kashyapi kasiyah kassandra kata katariina katarina katarzyna kate katelin katelyn katelynn " +
  "katerina katharina katherine katheryn kathleen kathlyn kathrin kathrine kathryn kathryne kathy katica katie " +
  "katija katina katja katlyn katlynn kato katrin katrina katrine katryn kattie katy kaya kaycee kayla kaylah " +
  "kaylee kayleigh kayley kayli kaylie kaylin kayra kazi kazimira keara keeley keely keet keira keisha kelley " +
  "kelli kellie kelly kelsi kelsie kendra kenna kennedi kensi kenya kenza kerry kerstin kevser kezia " +
  "khadidiatou khadija khady khanyisile kharitina khethiwe khoudia khristina khristya khulekani kiana kiandra " +
  "kianna kiara kiarra kiera kika kikelomo kiki kiley kimberley kimberly kincso kine kinga kira kirana kiraz " +
  "kirsten kirstin kismet kitty kiymet klara klaudia klaudie klavdiya klementina klementyna kleopatra klotylda " +
  "koleta kolombina kolumbina konstance konstancie konstancja konsuela konzuela kora koralia kordula korina " +
  "korinna kornelia kornelie krasava krasomila krentta krista kristen kristi kristie kristiina kristin kristina " +
  "kristine kristy kristyna krystal krystel krystina krystyna ksawera ksenia ksenija kseniya kumari kumru " +
  "kumuda kunhuta kupava kveta kvetoslava kvetuse kvitka kvitoslava kyara kyla kylee kyleigh kylie kyllikki " +
  "kyra lacey lacramioara lacy lada ladislava laila laisha lakshmi laksita lala lale lalita lamia lana laney " +
  "lara laras larisa larissa larysa latife latika latoya laura laurane laure laureen laurel laureline lauren " +
  "laurencie laurencja laurene laurentia laurentyna lauretta lauriane laurianne laurie laurine laury lauryn " +
  "lavada lavanya laverna laverne lavina lavinia lavonne lawrencia laxmi layla lea leah leana leandra leann " +
  "leanna leanne leatha leda lee leela leena leigh leila leilani lejla lela lelah lelia leman lemide lempi lena " +
  "lene leni lenia lenja lenka lenna lenne lenora lenore lenya leokadie leola leona leoni leonia leonie " +
  "leonilda leonne leonor leonora leontina leontyna leopolda leopoldina leopoldine leopoldyna leora leposava " +
  "lera lerato lerzan lesana lesley lesly lessie lestari lesya leta letha leticia leticie letitia letizia levke " +
  "lexi lexie lexus leyla lia liah liana libbie libby libena liberata libora liboria liboslava libusa libuse " +
  "licia lida lidania lidia lidija lidiya lidmila lidya lieke lien liene lieve ligia liisa likera lila lili " +
  "lilia lilian liliana liliane lilianna lilien lilith liliya lilla lilli lillian lilliana lillie lilly lilou " +
  "lily lilyan lina linde lindsay lindsey line linett linn linne linnea lintang lioara lis lisa lisann lisanne " +
  "lisbeth lise liselotte lisette litzy liv liva livia liviana livie liya liyana liz liza lizbeth lize lizeth " +
  "lizz lizzie lizzy ljiljana ljuba ljubica loa lodovica loes lois lola lolita loma lone lora loraine loredana " +
  "loreen lorelei lorella lorena lorene lorenza loreta loretta lori loriana lorine lorna lorraine lot lota lott " +
  "lotta lotte lotti lottie loua louisa louise lourdes louvenia lova lovisa lovorka loyce luana lubica lubomira " +
  "luboslava luce lucia luciana lucie lucienne lucija lucile lucilla lucille lucinda lucja lucretia lucrezia " +
  "lucy ludie ludise ludivine ludka ludmila ludomila ludomira ludoslava ludovica ludvika ludwika luella luena " +
  "luigia luisa luise luiza lujza lukhona lukiya lukrecie lula lulu luminita luminosa lumira luna lune lura " +
  "lurline luus luz luzie lya lyda lydia lydie lykke lyla lyn lynda lynette lynn lynne lyric lysanne lyubava " +
  "lyubislava lyubomila lyubomira lyuborada lyuboslava lyubov lyudmila lyudomila maaike maan maarit maartje " +
  "mabel mabela mabelle mable maca macaria macey maci macie mackenzie macy madalena madalina madaline madalyn " +
  "maddalena maddison madeleine madelief madeline madelyn madelynn madge madhuri madie madilyn madisen madison " +
  "madisyn madita madleen madlen madonna madyson mae maegan maeve mafalda magali magda magdalen magdalena " +
  "maggie magnolia maguelone maguette mahaut mahulena mai maia maica maida maija maike mailin maimouna maimunah " +
  "maira maite maiya maja majda makayla makenna makenzie mala malati malena malene malgorzata malia malika " +
  "malin malina malinda mallaury mallie mallory malou malti malva malvina malwina mamie manca manda mandaakin " +
  "mandakini mandy mangala mangalya mani manisha manjusha manon manona manuela mara marah marana marcela " +
  "marcelina marceline marcella marcelle marcheta marcia mare mareike mareme maren marena mareta marfa marga " +
  "margaret margareta margarete margarett margaretta margarette margarida margarita marge margherita margie " +
  "margit margita margot margret marguerite mari maria mariah mariam mariama mariana mariane marianna marianne " +
  "maribel marica maricarmen marichka maricica marie marieke mariela mariella marielle marieme marieta marietta " +
  "marija marijana marika marilena marilie marilou marilu marilyn marilyne marina marine marinela marinella " +
  "marinetta marioara mariola marion marisa marisol marissa marit marita maritza mariuca mariya marja marjatta " +
  "marjeta marjolaine marjorie marjory marketa markika marla marlee marleen marlen marlena marlene marli marlie " +
  "marly marrit marsha marta marte martha marthe martina martine martyna maruta marwa mary maryam maryana " +
  "maryann maryjane maryna maryse marzia masa masinka massima mathilda mathilde matilda matilde mattie matylda " +
  "maud maude maudie maura maureen mauricette maurine mavis mawuena mawusi maxellende maxi maxima maxine may " +
  "maya maybell maybelle maye maymie mayra maysa mayte mazie mbalienhle mckayla mckenna mckenzie meagan meaghan " +
  "mechislava mecislava meda medea medina medine meena meenakshi megan megane meggie meghan mehtap meike meire " +
  "melani melania melanie melaniya melany melba melda melek melenija melike melina melinda melis melisa " +
  "melisande melissa melissandre melita melitina mellie melodi melodie melody meltem melvina melyna melyssa " +
  "menaka menka menodora meral mercede mercedes mercia meredith merel merete meric merih merle mertie merve " +
  "meryem messalina meta mette meyra mhambi mia mica micaela michaela michala michalina michela michelle mieke " +
  "mihaela mihriban mikaela mikayla mikki mila milada milana milanka mildred milena miley milica militsa " +
  "miljana milka milla mille millicent millie milly milodara miloslava milou milred miluse mima mimma minakshi " +
  "mindy mine minerva minervina minka minna minnie minodora mioara mira mirabela miracle miranda miray mireille " +
  "mirela mirella mireya miriam miriama mirja mirjam mirjana mirka mirna miromila mirona miroslava mirre mirta " +
  "mirte mirthe miruna misra missouri misty mittie mladana mnislava moa modesta modupe mofifoluwa mohana mohini " +
  "moira moisette mojca mojisola mojisoluwa mokrina mollie molly momira mona monalisa monica monika monique " +
  "monserrat moradeke morayo morena morenike morgana morgane moriah morolake mosinmileoluwa mosunmola motrya " +
  "motunrayo moyosore mozelle mstislava muesser muge mujde mujgan mukaddes munevver muriel muriela mutia mya " +
  "myah myla mylene myra myriam myrna myrthe myrtice myrtie myrtis myrtle nabila nada nadalina nadege nadezda " +
  "nadezhda nadia nadine nadiya nadja nadzieja naemi naina naja najwa nalan nalini nana nancy nandi naneta " +
  "nanna nannie naomi naomie nara narcisa nastja natalia natalie natalija natalina nataliya natalya natasa " +
  "natasha nathalie natka naura nayeli naz nazan nazli ndondoloza necla neda nedjeljka nedra neele neeltje neha " +
  "nehir neiva neja nela nelda nele neli nella nelle nelli nellie nelly nelya nemira nena nene neoma nera nerea " +
  "nergis nesa neslisah nesrin nettie neva nevena nevenka nevin nevra nhlakanipho nia nichole nicla nicole " +
  "nicoleen nicoleta nicoletta nicolette nicoline niculina nida nidia niene nienke nigar nihal nihan nika nike " +
  "nikki nikkie nikodema nikol nikoleta nikolina nil nila nilam nilde nilgun nimakoah nimas nina nine ninel " +
  "ninfa ninioluwa ninthe nisa nisan nives njegomirka nkosingiphile noa noami noelia noella noelle noema noemi " +
  "noemie noemy nofoto nokuthula nola nolwazi nomi nomvula nona nonhlanhla nonjabulo nonkululeko nonna noor " +
  "noortje nora norah norberta nore norene norica norina norma nour nova novella novi noviana novita nowi " +
  "nozipho ntokozo ntombizodwa nubia nuccia nukhet nunziata nur nural nuran nurgul nuria nursel nurseli nurul " +
  "nusa nya nyah nyasia nynke oana obioma oceane octavia octaviana oda odessa odeta odetta odette odile odilia " +
  "ofelia ofelie ognjana ognyana ojaswini oksan oksana oktavie oktyabrina olajumoke olasunmbo olcay oldriska " +
  "oleksandra olena olesya oleta olgica olimpia olimpiada olinda oliva olive olivera olivia olivie oliviera " +
  "oliwia ololade olufunke olufunmilayo oluwakemi olympe olympia olympie omana omawunmi ombline ombretta " +
  "omobolanle omodunni omolabake omolara omosalewa omotara omotola omotoun omowumi ona ondina ondrejka onesta " +
  "oni onome onorata onorina oormila opal opalina opaline ophelia ophelie ora orchidea oreofe oresta oriana " +
  "oriande oriane orietta orina orislava orisya oriyana orlane ornella orpha orsola orsolina ortansa ortensia " +
  "orvokki osanna otakara otilia otilie ottilia ottilie otylie oumayra oumou oxana oya oyenike oyindasola oyku " +
  "ozana ozanne ozella ozge ozlem ozlen oznur padma padmi paige paivi pakize palazhka palladia palma palmazio " +
  "palmira pam pamela panka panna pansy paola paramita paraschiva parla parvati pascale paskala patience " +
  "patricia patricie patricija patrizia patrycja patsy patti pattie patty paula paule paulette paulica pauliina " +
  "paulin paulina pauline pava pave pavica pavla pavlina pearl pearlie pearline pecine peggie peggy pelageya " +
  "pelagia pelagie pelagiya pelin pelinsu pembe penda penelopa penelope penny peri perihan perla pernilla " +
  "perran perrine persida peruna pervin perzida petek petra petrana petrija petronela petronila petronilla " +
  "petronille petruse petruta petula phileine philine philippine philomene philou phoebe phyllis pia pien piera " +
  "pilar pinar pinkie pip piper pippa piraye pirjo pirkko placida pleun pola polina polissena polly polona " +
  "polyana polyxena pompilia poornima poppy porzia potishana pramila prasanna praskovya pratiwi pravdomila " +
  "pravomila pravoslava precious preity prema pribyslava primerose princess prisca priscila priscilla priscille " +
  "priska prita priya priyala profira prokopa proserpina prospera prudence prudenzia puck puji puk pulcherie " +
  "puput purnima pushti puspa puspita puti putri qori quartilla queen queenie quentine quieta quintia quinty " +
  "quiteria rabia rachael rachel rachela rachele rachelle rada radana radeke radha radimira radina radislava " +
  "radka radmila radojka radomila radomira radoslava radovana radslava rae raegan rafaela raffaella rafila " +
  "rageshwari rageswari rahayu rahel rahime rahmawati rahsan raina rainelda raisa rajinder rajna rajsa rakita " +
  "raluca ramaa ramata ramatoulaye ramona rana randi rania raphaelle raquel rasheedah rastislava rati ratih " +
  "ratna raven rayina rayisa raymonde reanna reba rebeca rebecca rebeka rebekah rebekka regina regine regitze " +
  "rehorka reina reine rejeanne reka renata renee renette rengin renja renske ressie restu reta retha retno " +
  "retta reva reyhan reyna rezzan rhea rhianna rhiannon rhoda rhonda ria riana rica riccarda richarda rieke " +
  "riitta rija rika rike rikke rina rini ristana rita ritva roberta robertina robina robyn rochelle rocio " +
  "rodica rohana rokhaya roksana roksolana rolande romana romane romanita romee romena romilda romina romola " +
  "romy ronja ronke roos rosa rosalee rosalia rosalie rosalina rosalind rosalinda rosalyn rosamond rosamunda " +
  "rosana rosanna rose roseline rosella roselyn rosemarie rosemary roser rosetta rosie rosina rosita roslyn " +
  "rosmunda rossana rossella rossie rostislava rovena rowena roxana roxane roxanne roxelana roxy roza rozalia " +
  "rozalie rozalija rozalinda rozamunda rozana rozella rozina rozita rozvita rubie ruby rubye rudolfa rudolfina " +
  "rufina ruhsar rukhmani rukmin rumena rupinder ruslana rut ruta ruth ruthe ruthie ruxanda ruxandra ruya ruza " +
  "ruzena ruzica rylee ryleigh saar sabina sabine sabrina sabryna sadie sadina sadye safae safiatou safietou " +
  "safina safira safiya safta sahra saige sakura salimah salimata salimatou sallie sally salma salomea salomena " +
  "salomey salsabila salwa saly samanta samantha samara samia samiah samira sammie samona samuela samukelisiwe " +
  "sanda sandra sandrine sandy sanem sanja sanna sanne santa santina sanya sanziana saphira sara sarada sarah " +
  "sarai sarala saraswati sare sari sarina sarisha sarka sarla sarlota saroja sartika sasha saskia saskie satu " +
  "savanah savanna savannah saveta savina saxona scarlett scholastika scolastica sebastiana sebnem secil " +
  "seconda secondina seda sedef seden sefora segilola segolene seher sehrazat sekinat selale selda selen selena " +
  "selene selin selina selma selvaggia selvi sema semenica semiramide semra sena senay sengul senka sennur " +
  "senta septi serafina serap seren serena serenity serin sermin serpil sertap seval sevda severa severina " +
  "severine sevgi sevil sevim sevinc sevtap sevval seyda seyma seynabou shaina shakila shakira shakti " +
  "shakuntala shana shanel shanelle shania shanie shaniya shanna shannon shanny shanti shany sharda shari " +
  "sharmila sharon shashi shashikala shawna shaylee shayna sheela sheila shelia shelley shelly sheri sherly " +
  "sherri sherry sheryl shirley shivakari shobhana shresth shresthi shreya shreyashi shridevi shrishti shubha " +
  "shubhaprada shwet shyann shyanne sibel sibilla sibongile sibyl sibyla sibylle siddhi sidonia sidonie sienna " +
  "sierra signe sigrid siir silja silje silke silvana silvia silviana silvie silvija simeona simge similoluwa " +
  "simina simisola simona simonetta simonida sina sindisiwe sinem sinenhlanhla sinikka sinja sinklitikiya " +
  "sintia siphephelo siria siska sister sitara siti siv sixtine sizakele sizani skarlet skarleta skye skyla " +
  "sladana slava slavena slavica slavka slavomila slavomira slobodanka sloka smaranda smeralda smiljana smilla " +
  "smita smiyana smriti snezana snizhana snjezana soave sobeslava soda sofia sofie sofija sofiya sofronia " +
  "sofronie sokhna solange soledad soline solomiya solveig solveiga sona songul sonia sonja sonya soof sophia " +
  "sophie soraia sorana soraya sorina sotira sowande spela speranta speranza srna stacey stacy stana stanca " +
  "stanislava stasa staza stefana stefania stefanie stela steliana stella steluta stepana stepanka stephania " +
  "stephanie stephany sterre stina stine stojanka su subhashini subhasini subomi sucheta suci sude sudeva sue " +
  "suelen sujata sukanya sule suma sumayyah sumitra summer sunay suncica sunita sunniva suryakantam susan " +
  "susana susanna susanne sushma susie suus suzan suzana suzanne suze suzon svatava svatoslava svea svenja " +
  "svetla svetlana svetluse sveva svitlana svyatoslava swara swarnalata swassane sweta syahrini sybilla syble " +
  "sydnee sydney sydni sydnie sylva sylvia sylviane sylvie sylwia synne syuzana szofi szofia szonja tabea " +
  "tabita tabitha tacjana tahlia taisiya talea talia talita tamara tami tamia tamina tammy tana tania tanirika " +
  "tanja tantri tanushree tanushri tanya tanyeli tara tarja tarquinia tarsilla taryn tasa tasha tatana tatiana " +
  "tatjana tatum tatyana taya tayisiya taziana tea tecla teea teja tekla telica tellervo teodata teodolinda " +
  "teodora teodosia teodozie teofila teona teresa tereza terezia terezie terezija teri terri tess tessa tessie " +
  "tetyana teudosia tezer thabisa thadie thais thalea thalia thea thelma theodora theodosie theofila theresa " +
  "therese theresia thirza thobeka thora thulisile tia tiana tianna tiara tiberia tierra tiffany tiina tija " +
  "tijana timea tina tinca tincuta tiphaine tira tiril tirza titi titilayo titin tiziana tjasa tolulope " +
  "toluwani toluwanimi tomasa tomaska tomislava tomke toncica tonija tonka tonya tosca toska tracey traci tracy " +
  "trasea tressa tressie treva tricia trine trinity trisha trudie trycia tsabita tuana tudora tudorita tudosia " +
  "tugba tulay tulin tullia tunay turkan turna tutku tuula tuulikki tuva twila tyra uchita ugolina uhra ulfa " +
  "ulfet uli uliva ulku ulla ulrika ulus uluthando ulva ulviye ulwazi ulya ulyana uma umi ummiye umran una " +
  "unjani unna unsel unseli urmila urska ursula ursule usha ustina usyi uygu vaclava vada vahide vaidehi " +
  "vaijayanthi vaijayanti vaishnavi vaishno vaishvi vala valburga valdemara valentina valentine valentyna " +
  "valera valeria valeriana valerie valerija valeriya vali vallie vanda vanesa vanessa vania vanna vanya " +
  "varalakshmi varvara vasanti vasilina vasilisa vasudha vasundhara veda vedanshi vedrana veduna veerle vela " +
  "velana velda veleslava velimira velina velislava vella velma velva vena venceslava vendelina vendula " +
  "vendulka venera veneranda venere venka venuse venusta vera verda verdiana verdie vere verena vergie veriana " +
  "verica veridiana verla verlie verna vernice verona veronica veronika veronique veroslava veselinka vesile " +
  "veslava vesna vesper vesta veta vibeke vicdan vicenta vicentia vicki vickie vicky victoire victoria vida " +
  "vidya vienna viera vieroslava vieve viktoria viktorie viktorija viktoriya vildan vilde vilema vilemina " +
  "vilena vilenina viliana vilina vilma vimala vincencie vincenza vinciane vinka viola violante violet violeta " +
  "violetta violette viorela viorica vira virag virgie virginia virginie virginiya visnja vissia vita vitalina " +
  "vitezslava vitoria vittoria viva vive vivi viviana viviane vivianne vivienne vlada vladana vladena vladimira " +
  "vladislava vlasta vlastimila vlastimira vlastislava vlatka voichita vojislava vojmira vojslava vojteska " +
  "vorsila vratislava vrinda vrund vseslava vujica vukica vuslat vyacheslava walentyna waleria wanda wanesa " +
  "wani wava wende wendy weronika whitney wiara wibke widya wiebke wies wiktoria wilhelmina wilhelmine willa " +
  "willow wilma winda winifred winnifred winona wirda wirginia wulan wulandari wuraola xaverie xaviere xenia " +
  "xenie ximena xochitl yaa yacine yadira yagmur yamileth yana yance yani yaprak yara yarah yaren yaretzi " +
  "yarina yaroslava yasemin yasmeen yasmin yasmine yaya yazmin yejide yelda yeliz yenthe yesenia yesim yessenia " +
  "yessi yetunde yewande yfke yibanathi yildiz yinthe ylvi ylvie yolanda yolande yonca yoshiko yosun ysaline " +
  "yseult yukhima yukhimiya yulia yuliana yulianna yuliya yuna yuni yunita yustina yvette yvonne zabava zabina " +
  "zaenab zaharia zahide zahra zaida zainab zaira zakelina zala zalindra zama zamfira zamira zanele zaneta " +
  "zanita zara zaraza zaria zarina zavida zbyhneva zbynka zbyska zbyslava zdana zdena zdenka zdeslava zdislava " +
  "zehra zejnep zekiye zelaya zelda zeliha zelimira zelinda zelislava zeljka zella zelma zelmira zenobia " +
  "zenobie zenovia zerrin zetta zeyneb zeynep zhanna zhozefina zina zinaida zinayida zita zitomira zitoslava " +
  "ziva zivana zizi zlata zlatica zlatka zlatomira zlatuse zobuhle zoe zoeva zoey zofia zofie zofija zoie zoila " +
  "zoja zola zora zorana zoreslava zorina zorka zoroslava zoryana zoya zselyke zsofia zubeyde zuhal zula " +
  "zulaikha zulal zuleyha zulfa zumrut zuzana zuzanna zvenislava zvezdana zvonimira";

/** Given to men. */
export const MALE_NAMES =
  "aadi aadidev aadinath aaditya aagam aagney aagneya aalok aamod aanand aanandaswarup aanjaneya aaron aaryan " +
  "aatmaj aatreya aayushmaan aayushman abaco abadon abay abayomi abbondanzio abbondio abdiel abdon abdone abdou " +
  "abdoul abdoulaye abdul abdullah abe abeiku abel abelard abelardo abele abelin abenzio abhaidev abhirath " +
  "abhisyanta abibo abidin abiodun abiona abisola abisoye abner abondance abou aboubacar abraham abramio abramo " +
  "absalon absolon abyasa acace acacio acar acario acaryatanaya accursio ace achaire achalesvara acharyanandana " +
  "acharyasuta achil achiles achille achim achintya achyut acilio acim aciscolo acrisio acun adalard adalardo " +
  "adalbald adalberon adalbert adalberto adalfredo adalgiso adalric adalrico adam adamo adan addo adebiyi " +
  "adebowale adeboye adedayo adedeji adegoke adegrin adekitan adekola adekunle adelardo adelbert adelberto " +
  "adelchi adeleke adelfo adelgardo adelin adelmo adelphe adem adenet adeniyi adeodat adeodato adeolu adeoti " +
  "aderopo adeshina adesoji adetayo adeyi adheesh adhemar adhiarja adhiraj adhrit adi adiarja adigun adika " +
  "adikara adikavi adil adin adinata adinath aditeya aditya adityanandan adityanandana adjutor adnan ado adolf " +
  "adolfo adolph adolphe adolphus adone adonis adrain adriaan adrian adriano adriel adrien adrione adripathi " +
  "adriyan advaya afanasii affan afi afinogen afolarin afonso afro agabio agafon agah agamennone agap agapet " +
  "agapito agasti agastya agathange agathon agaton agazio agenore agesilao aggei agilbert agnan agneya " +
  "agnimitra agniprava agnivesh agnos agostino agrippa agrippin agus agustin ahmad ahmed ahmet ahsen aiace " +
  "aidan aidano aiden aimable aime aimone ajala ajani ajeet ajiman ajimat ajimin ajiono ajit akalp akande " +
  "akanmu akanni akarsana akbatur ake akeem akin akiner akinkunmi akinlabi akinwale akroor aksel akshaj akshat " +
  "akshayakeerti aktekin aktimur akwasi akwesi alade aladino alain alamanno alambana alamu alan alano alarico " +
  "alassane alban albano alberic alberico albert alberto albin albino alboino albrecht albrico alceo alceste " +
  "alcibiade alcide alcime alcino alden aldo aldobrando aldonce aldric aleandro aleardo aleaume alec alejandro " +
  "alek aleksa aleksandar aleksander aleksandr aleksei aleksej aleksi aleksy alen aleodor aleramo ales " +
  "alessandro alessio alevtin alex alexander alexandr alexandre alexandro alexandru alexe alexej alexzander alf " +
  "alfio alfons alfonso alfonz alfonzo alford alfred alfredo algiso ali alican alighiero alin aliou alioune " +
  "alisan alisir alistar aljaz aljosa allan allen alliaume almerigo almine almire almiro alois aloisio alojz " +
  "alok alonzo alp alparslan alpay alper alperen alpha alphan alphee alphonse alphonso alpinien altan altemur " +
  "alton alvah alvar alvaro alverede alviero alvin alvise alwar aly amabile amadeo amadeus amadou amady amalric " +
  "amand amandin amando amant amanzio amar amaranaath amaranto amaresh amarnath amat amath amato amatore amauri " +
  "ambrogio ambroise ambrose ambrosiano ambroz ambrozy amdy amedee amedeo amedeu amelien amelio americo amerigo " +
  "ameth ameyatma amico amiel amilcare amin amintore amir amish amleto ammar amogh amon amone among amore amos " +
  "amour ampelio amrit amvrosii amza anaadi anacleto anael anagh anal anand anang ananii anastacio anastas " +
  "anastase anastasii anastasije anastaz anatol anatole anatolii ancelin andel andelin andelko andelo andeol " +
  "anders anderson andoche andras andraz andre andreas andrei andrej andres andrew andrii andrija andro andron " +
  "andronik andrzej andy anej anele ange angel angelo anggabaya anghel angilbe angilran angoustan angus anibal " +
  "anicet aniceto aniello anikei anikita anil anilaabh anilabh anish anisim anjaneya anjolaoluwa ankal anko " +
  "annibal annibale anom anouar ansaldo ansbert ansel anselm anselme anselmo ansgar ansgary ansovino ant antal " +
  "ante antek antelmo antero anthelme anthony antide antim antimo antin antino antioco antip antoine anton " +
  "antone antonello antoni antonii antonin antonio antoniu antony antti antun antwan antwon anunay anuraag " +
  "anurag anze apollinaire apollinare apollinarii apollinary apollo apollon apuleio aquilin aquilino araldo " +
  "aram aras aratone arcade arcadio arch archambaud archan archibald archie archimede archippo arcibaldo ardito " +
  "arduino arefii aresio argimiro argo argono arialdo arian ariberto aric arie ariele arif arindam ariosto aris " +
  "aristarco aristarkh ariste aristeo aristid aristide aristione aristo aristofane aristotele arjun arkad " +
  "arkadii arkadiusz arkady arkhip arlo armand armando armel armin arminio arnaldo arnaud arne arnesh arno " +
  "arnold arnoldo arnost arnould arnulfo arolde aron arona aronne arpad arrigo arsen arsene arsenii arsenije " +
  "arseniusz arsipatra arslan art arta artanto artawan artem artemii arthaud artheme arthur artur arturo artus " +
  "arun arunthavanathan arved arvel arvid aryan arystarch arzen ascanio ascelin asdrubale ashlesh ashok ashton " +
  "asil asim asimodeo asirwada asirwanda askin askold aslijan asmadi asman asmianto asmuni assunto asterio " +
  "astianatte aswani ata atakan atalay ataleo atanas atanasio atanazy ataullah athanase athos atif atilla atma " +
  "atmanand atmananda attila attilano attilio auberto aubry audace audebert audouin audran august auguste " +
  "augustin augusto augustus augustyn aurel aurele aurelian aureliano aurelio aurian auro ausilio austen austin " +
  "auxence avadhesh avdei averardo averkii averyan avgust avgustin avksentii avni avram avrelii avsar avtonom " +
  "axel axinte aydemir ayden aydin ayhan ayinde aykan aykut ayman aymard aymeric aymon ayodeji ayodele ayoub " +
  "aytac aytekin aytug ayvaz azarii azeglio azelio azer aziz azizhan azmi azubuike baalaaditya baalagopaal baba " +
  "babacan babacar babasola babatunji babawale bacco badr bafana bagas bagiya bagus bagya baha bahadir bahri " +
  "bahtiyar bahula bahuraksa bahuwarna bahuwirya bailey bajragin bakary bakda baki bakiadi bakianto bakidin " +
  "bakijan bakiman bakiono bakti baktiadi baktianto baktiono bakula balaaditya balachandra baladitya balagopal " +
  "balagovind balamantri balangga balapati balazs baldassarre balderico baldo baldomero baldovino baldwin " +
  "balgopal balidin balijan balint baltazar balthazar bambang banara banawa banawi bancar bandhu bandhul banel " +
  "bangizwe banji bankim bankimchandra bankole baptiste barbarigo barbu bardo bardomiano barin baris barkin " +
  "barlas barnaba barnabas barnabe barney baron barrett barry barsaba barsimeo bart barthelemy bartholome " +
  "bartimee bartolo bartolomej bartolomeo bartolomeu barton bartu bas basarab basil basile basileo basilio " +
  "bassiano bastiaan bastian bastiano bastien battal battista batu batuhan batur baturalp baudouin baykal " +
  "bayram bazhen bazil bazyli beato beatus bebe bedir bedirhan bedreddin bedri bedrich behcet behic behlul " +
  "behram behzat bekir bektas belimir bellino belo beltramo ben benadik bence bende bendeguz benedek benedetto " +
  "benedict benedikt benedykt benett bengt beniamin beniamino benicio benigne benigno benito benja benjamim " +
  "benjamin bennet bennett bennie benno benny benoit benone bent bentley benton benvenuto benyamin bera " +
  "beranger berard berardo berat berend berengario berislav berk berkan berkay berkin bernard bernardo bernd " +
  "bernhard bernie beronico bert bertalan berti bertold bertoldo bertolfo bertram bertrand beser besim besir " +
  "bhaasvan bhaaswar bhadrak bhadraksh bhadran bhagavaan bhagvan bharadwaj bharat bhardwaj bhargava bhasvan " +
  "bhaswar bhaumik bhaves bheeshma bhekimuzi bhekizizwe bhekumbuso bhima bhisham bhishma bhoj bhoopat bhoopati " +
  "bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar biagio " +
  "bibiano bilal bill billy bilomir biloslav bindo bino birane birino birjesh birol bishnu bivoj bjarne bjorn " +
  "blagoje blahomil blahomir blahoslav blaise blake blaz blaze blazej bless blessing boas boaz bob boban bobby " +
  "bodhan bodhi bodi boet bogdan bogoljub bohdan bohemond bohuchval bohumil bohumir bohun bohus bohuslav bojan " +
  "boldizsar bolemir boleslav bon bonagiunta bonaldo bonaventura bonavita bonginkosi bonifac boniface bonifacio " +
  "bonito borek borimir borimisl boris borislav borivoj borivoje borjan borko bortolo borut borys bosko botond " +
  "bouba boubacar boubou bouchard boyd boza bozetech bozhemir bozhen bozidar bozislav brad braden bradford " +
  "bradley bradly bradut brady braeden brahma brahmaanand brahmabrata brahmanandam brahmdev brain brajan brajen " +
  "brajendra brajesh bram brancaleone brando brandon brandt brandyn branimir branislav branko brannon branson " +
  "brant bratimir bratislav bratomil bratoslav braulio braxton brayan brendan brenden brendon brenn brennan " +
  "brennon breno brent bret bretislav brett briac brian brice brieuc brijesh brit brock broderick brody " +
  "bronislav brooks bruce bruno bruto bryachislav bryan bryant bryce brycen bryon buchi buck bud buddy budhil " +
  "budi budimir budislav budivoj buford bugra buitur bukola bulent bulut bunyamin burak burevist burhan burley " +
  "buster byron bystrik cade caden caesar cafer cagak cagan cagatay cagdas cager caglar cagri cagrihan cahid " +
  "cahya cahyadi cahyanto cahyo cahyono caino caio caius caket cakrabirawa cakrabuana cakrajiya cakrawala " +
  "cakrawangsa calanico calcedonio cale caleb calebe calin calixte callisto callum calogero calvin camden " +
  "camelien cameron camil camillien camillo camren camron can canalp candar candelario candide candido candra " +
  "candrakanta caner cankan cantemir cantidio canziano capa caraka caribert carl carles carleton carlo carloman " +
  "carlos carlton carmelo carmine caronte carponio carson carter carub cas casian casimer casimir casimiro " +
  "caslav caspar casper cassiano cassien cassio casto cataldo catalin catullo catur caturangga caua cavid " +
  "cawisadi cawisono cawuk cayadi cazimir ceasar cecco cecep cecil cecilio cecyliusz cedomir cedric cedrick " +
  "cedrik cedrin celal celaleddin celasun celen celestin celestino celestyn celien celik celil celso cem cemal " +
  "cemali cemani cemeti cemil cemplunk cene cenek cengkal cengkir cenk cesaire cesar cesare cesario cestmir " +
  "cetin cetinel cetiner cevahir cevat ceyhun cezar cezary cezmi chaanakya chaaruchandra chad chadd chadrick " +
  "chaim chaitan chakor chakradhar chakravartee chakravarti chanakya chance chandak chandan chandraayan " +
  "chandrabhan chandradev chandraketu chandramauli chandramohan chandran chandranath chapal charak charl " +
  "charlemagne charles charuchandra charuvrat chase chaten chatur chaturaanan chaturbhuj chauncey chaz cheikh " +
  "cheikhou chekhouna cherif cherubino cheslav chester chet chetan chetanaanand chiaffredo chidaakaash " +
  "chidaatma chidambar chidambaram chidananda childebert chilperic chinedu chinmayanand chinmayananda " +
  "chiranjeev chiranjeeve chisom chitraksh chornota chrabros chraniboj chranibor chranislav chretien chris " +
  "christ christer christiaan christian christiano christodule christoffer christop christoph christophe " +
  "christopher chrudos chrysole chrysostome chukwu chval cicero cihad cihan cihangir cihansah cino ciprian " +
  "cipriano cirano ciriaco ciril cirillo cirino ciro cistoslav civan claas claes clarence clarenzio clark claud " +
  "claudien claudio claudiu claus clay clayton cleandre cleandro clemens clement clemente cleonico clery cletus " +
  "cleve cleveland clifford clifton climaco clinio clint clinton clodomiro clodoveo clotaire clovis cloyd clyde " +
  "coby codin codrin codrut cody coen colby cole coleman colin colins collin colmanno colmazio colombano " +
  "colombo colt colten colton columbus come concetto concordio conner connor conor conrad constant constantin " +
  "cooper corbin corbiniano cordell coreno corentin corey coriolano cornel cornelio cornelis corneliu cornelius " +
  "cornell coronato corrado cortez corvin cory cosimo coskun coskuner cosma cosmin costache costante costantino " +
  "costanzo costel costin coy craig crawford cremenzio crescente crescenzio crespignano crin crispino cristaldo " +
  "cristea cristian cristiano cristobal cristofor cristoforo cristopher crocefisso csaba csanad csongor ctibor " +
  "ctirad ctislav cubeyr cullen cumhur cuneyt cuniberto cupido curt curtis cvijan cvijetin cyprian cyprien " +
  "cyriaque cyril cyrille cyrus cyryl daan dabiziv dacian daciano dacin dacio dadap dadi dag dagel daghan " +
  "dagoberto daiwik dale dalemir daley dalibor daliman dalimil dalimin dalimir daliono dallin dalmazio dalton " +
  "damar damaso dame dameon damian damiano damien damife damil damilare damin damion damir damjan damocle " +
  "damodara damon damu dan danang dandak dandapaani dandre dane dangelo danial daniel daniele danijel danilo " +
  "danio daniswara danjuma danko danny dante danu danuja daouda darcy darek daren darian dariati darien darii " +
  "darijan darimin darin dario darion darius dariusz darko darmaji darman darmana darmanto darnell daromir " +
  "daron darrel darrell darren darrick darrin darrion darron darryl darshan darsirah dartono daru daruna darwin " +
  "daryani daryl dashawn datta dave daver davey davi david davide davin davino davion davon davonte davor " +
  "davorin davud davy davyd dawid dawson dax dayaamay dayaananda dayaanidhi dayamayee dayne dayton dean " +
  "deangelo deb decebal decimo declan dedric dedrick deen deenabandhu deepan deepankar deependra deepesh " +
  "deeptanshu deeptendu deeptiman deeptimay deeptimoy deevakar deion dejan dejon dejuan delbert delfino delmer " +
  "delphin demarco demarcus demario demba dementii demeter demetrio demetrius demetriusz demid demilade " +
  "demiralp demirhan democrito demond demostene demyan deneval denis denisz denizalp dennis denny deodato deon " +
  "deondre deontae deonte depold dereck derek derick deron derrick dervis deshaun deshawn desiderato desiderio " +
  "desimir desire desmond destin detmar detrich dev devadatt devagya devajyoti devak devante devdan deven " +
  "devesh deveshwar devin devonte devran devvrat dewayne dewey dewitt dex dexter dexx dezider dhananjay " +
  "dhanapati dhanesh dhanpati dhanu dhanvin dharmaketu dhruv dhyanesh dhyaneshwar didier didimo diego dies " +
  "dieudonne digambar digambara digdaya dikmen dilaver dildar dillan dillon dimas dimaz dimitri dimitrij " +
  "dimitrije dinakar dinc dincer dinesh dinis dinkar dino dinu diocleziano diodoro diogene diogo diomede dion " +
  "dione dionigi dionisio dionizy dionyz dionyzos dipa dipankar dipendra dipesh diptendu direnc dirja dirk " +
  "divaakar divakar divis divjot divo djayden djibril dluhos dmitrii dmitro dobromil dobromir dobromisl " +
  "dobromysl dobroslav dock dodato dodo dogan doganay doganer dogu domagoj domen domenic domenick domenico " +
  "domenik domezio domingo dominic dominick dominik domiziano don donald donat donatello donato donavon donnell " +
  "donnie donny dono dorde dorel dorian doriano dorin dorinel dorofei doroteo doru doug douglas douwe doyle " +
  "dragan dragisa drago dragoje dragojlo dragoljub dragos dragoslav dragutin drahomil drahomir drahon drahos " +
  "drahoslav drahotin drahutin drajat drake draza drazen dren drew dron drona drzimir drzislav duane duanne " +
  "duarte dubravko duccio duco ducu dudley duilio duje dujo dumisani dumitru duncan dundar dura durad durante " +
  "durmus durodola durward dusan dusko dustin duuk dwaipayan dwaipayana dwayne dwight dylan dylano earl earnest " +
  "easton eberardo ebiowei ebuzer ecclesio ecehan ecevit ecmel ecvet ed edd eddi eddie eddy ede eden edgar " +
  "edgard edgardo edhem edi edilberto edison ediz edmond edmondo edmund edoardo edouard eduard eduardo edvard " +
  "edvin edward edwardo edwin eekalabya eero efim efisio efken eflah efraim efrain efrem efren efsun eftimie " +
  "ega ege egemen egeo egidio eginardo egisto egmont egon egor einar eino eirik eja ekaaksh ekadant ekaksh " +
  "ekalavya ekaling ekdant ekmel eko ekow ekrem ekundayo eladio elbert eldon eldred eldridge eleazar eleuterio " +
  "eleuthere elgin eliah elian eliano elias eliasz elie eliezer elifio eligio elijah elio eliodoro elisee " +
  "elisei eliseo elisio elita elizar elizej elizeus elliot elliott ellsworth elmar elmer elmo elmore elogio " +
  "elon eloy elpidio elroy elton eluh elvezio elvin elvino elvis elwin elwyn elzear eman emanoil emanuel " +
  "emanuele emanuil emas embuh emced emeka emelyan emeric emerich emerson emidio emil emile emilian emiliano " +
  "emilijan emilio emin emir emirhan emmanuel emmanuil emmerico emmet emmett emmitt emong empirio empluk emrah " +
  "emre emrullah ender enderun endra endrigo enea enecone enes engelbert engin enguerrand enis ennio enno enoch " +
  "enos enrico enrique ensar ensio enteng enver enzo ephraim epifan epiphane eraclide eraldo eralp erardo " +
  "erasmo erast eray erazim erazmus erberk erberto ercan ercin ercolano ercole ercument erda erdal erdem erdinc " +
  "erel eremei eremia eren erenia ergin ergun erguner erhan erhard eriberto eric erich erick erico erik erkam " +
  "erkan erkki erling erman ermanno ermenegildo ermes ermete ermil ermilo erminio ermolai ernest ernesto ernie " +
  "ernst erofei erol eros ersan ersin ertan ertugrul ervin erwin esat esau esben esref esse esteban estevan " +
  "estiawan estiono esuperio esupofo eterie ethan ethem etienne ettore eubert euclide eudes eudoxe eufebio " +
  "eufemio eufronio eugen eugene eugenio eugeniusz eusebe eusebio eusebiu eusebius euseo eustache eustatiu " +
  "eustorgio eustosio eustracjusz eutalio evald evaldo evan evandro evans evarist evariste evaristo evasio " +
  "evdokim even everardo everett everette evert evgenii evgraf evidio evlampii evodio evran evrard evremondo " +
  "evren evsei evstafii evstignei evzen ewald ewell eymen eyup ezechiel ezechiele ezekiel ezequiel ezio ezra " +
  "ezrak faas fabian fabiano fabien fabijan fabio fabrice fabricio fabrizio fadei fadil fahrettin fahri faik " +
  "falba falih falk famiano fantin fanyana faris faruk fasih fatih fatin faust faustin faustino fausto faustyn " +
  "favian faysal fazil fazio fazli fazullah feda fedai fedde fedele federico fedor fedosii fedot fedro fehmi " +
  "felice felician feliciano felicite feliks felipe felix felton fender feofan feoktist feramus feramuz " +
  "ferapont ferdi ferdinand ferdinando ferenc ferhan ferhat feridun ferit ferman fermiano fermin fermo fernando " +
  "ferre ferruccio ferruh festo fevzi feyyaz feyzullah fiacre fidel fidele fidelius fidenziano fidenzio fiete " +
  "fiifi fikret fikri filaret filemon filibert filiberto filimon filip filipe filipp filippo filomen filomeno " +
  "filotije finlay finley finn finnley fiodor fiorenziano fiorenzo firmin firs flavian flaviano flavien flavio " +
  "flaviu flavius fleano fletcher flip flodoard florea florencio florent florentin florentyn florestan florian " +
  "floriano florin floris floyd flynn foka folco folu foma ford forest forrest fortunat fortunato fortune fos " +
  "fosco foss foster fotii foulques frana franc francesco franci francis francisc francisco francisque " +
  "franciszek franco francois franjo frank frankie franklin frantisek franz fred freddie freddy frederic " +
  "frederick frederico frederik fredrick fredrik fredy freek freeman frenkie frido fridolin fridrich friedrich " +
  "fritz frol frontiniano fryderyk fuat fulbert fulberto fulcran fulgence fulgenzio fulvio funani funmilade " +
  "funmilayo furio furkan furman furseo fuscolo fuzuli fynn gabe gabi gabin gabino gabor gabriel gabriele gada " +
  "gadang gading gaduh gael gaetano gaffar gage gaglioffo gaiman gaio gaj gajaadhar gajabahu gajadhar gajbaahu " +
  "gal galak galaktion galang galar galdino galeazzo galfryd galih galileo galiono gallicano galuh galur gaman " +
  "gamani gamanto gambira gamblang ganak ganaka ganapati ganda gandewa gandharv gandharva gandi gandolfo ganep " +
  "ganesh gangesh gangsa gangsar ganjaran gantar gara garan garang garda gardner garett garfield garik " +
  "garimberto garland garnier garnoslav garret garrett garrick garrison garry garth garud garuda gary gaspar " +
  "gaspard gaspare gasper gaston gastone gati gatien gatik gatot gatra gatsha gaud gaudenzio gaudino gauraang " +
  "gaurang gauranga gautam gautama gautier gautiero gavin gavino gavrila gavrilo gazanfer gazi gbadebo " +
  "gbeminiyi gbemisola gbolahan gbowoade gedeon gedeone gejza gellert gelu geminiano genadij gencer gene " +
  "general generoso genesio gennadii gennaro gentile genziano geo geoffrey geoffroy georg george georgel " +
  "georges georgian georgii georgije geovanni geovanny geovany gerald gerard gerardo gerasim gerasimo geraud " +
  "gerazim gerazym gerbert geremia gergely gergo gerhard gerino germain german germano gerolamo geronimo " +
  "geronzio gerrit gerry gerson gervais gervasio gesualdo gevheri geza ghanaanand ghanashyam ghani ghanshyam " +
  "ghenadie gheorghe gheorghita gherardo ghislain giacinto giacobbe giacomo giadero giambattista gian " +
  "gianbattista giancarlo giandomenico gianfranco gianluca gianluigi gianmarco gianmaria gianmario gianni " +
  "gianpaolo gianpiero gianpietro gianuario giasone gibran gica gicu gideon giel gijs gil gilang gilbert " +
  "gilberto gildo giles gilles gillo gineto gino gioacchino giobbe gioberto giocondo gioele giona gionata " +
  "giordano giorgian giorgio giosue giosuele giotto giovani giovanni giovanny giove gioventino giovenzio " +
  "girardo girart giray giri girik girika girindra giriraaj giriraj girish girolamo gislebert giuda giuliano " +
  "giulio giuseppe giustiniano giusto giyas glauco gleb glen glenn glib gligorije gnat gobinda godfrey goffredo " +
  "gojko gokalp gokmen golia golub gomberto goncalo gondebaud gondulfo gonenc gonerio gongor gonsalwy gonthier " +
  "gontran gonzaga gonzague gonzalo gopaal gopal gopee gopi gorakhanatha gorakhnath goran gorazd gordan gordei " +
  "gordiano gordii gordon gorimir gorislav gorkem gosto gostomysl goswamee goswami gothard gottardo gotum " +
  "gouranga goutam govinda gracian graciliano gradimir grady graham grant granville gratian grato grayson " +
  "graziano green greg gregg gregoire gregor gregorian gregorio gregory gremislav greyson grga grgo grgur " +
  "griffin grigore grigorii grigorije grimaldo grover grzegorz gualberto gualtiero gubio gudakesa gudakesha " +
  "guelfo guerin guerrino guglielmo gui guiberto guido guilherme guillaume guillermo guiscardo guiseppe gulhan " +
  "gultekin gumesindo gunnar gunner gunter gurbuz gurdal gurdev gurhan gurii gurkan gurol gursel guru gus gust " +
  "gustav gustave gustavo guus guvenalp guy guyot gvozden gwido gyorgy habbab habib habiba habil hacib hadi " +
  "hafi hafid hafiz hagen hairyanto hakan hakem haki hakim hakki hakon hal haldun halil halim halis halit haluk " +
  "hamdi hamdullah hami hamidou hamish hamit hammad hamza hamzah hanefi hank hannes hanno hannu hans hanus " +
  "haralamb haralambie harald hardana hardi hardouin hardy hari harimurti harinarayan harit harja harjasa " +
  "harjaya harjo harmon harold harrison harry harsana harsanto harsaya hartaka hartana harto harun harvey hasan " +
  "haseki hasibi hasim hasin haskell hasmet hassan hasta hastal hatem hatip hattab hauke havel hayali hayati " +
  "haydar hayden hazar hazim heath heber hector hedelin heikki hein heitor helier helio helmer helmut henderson " +
  "hendra hendri hendrik hennes henning henri henrich henrick henrie henrik henrique henry henryk herbert " +
  "herluin herman hermann hermenegildo herminio hernan hershel heru herve heryanto hicabi hidde hieronim hifzi " +
  "hikmet hilaire hilar hilario hilarion hilarius hilary hilbert hildebert hillard hilmi hilton himawan himmet " +
  "hincmar hipolit hipolito hiram hiranmay hiranmaya hisam hizir hjalmar hobart holden homer homero honor " +
  "honore honorius horac horace horacio horacy horatiu horea horia horst horymir hosea hostimil hostimir " +
  "hostislav hostivit houston hovard howard howell hoyt hrvoj hrvoje hubert huccet hud hudavendigar hudayi " +
  "hudson hugh hugo hugues hulki hulusi huma humayun humberto hunor hunter hurkan hursit husameddin husamettin " +
  "huseyin husnu husrev hussein huub huzeyfe hvalimir hvezdoslav hyacint hyman hynek hypolit iacob iacopo " +
  "iacopone iago ian iancu ianis ib ibidapo ibou ibra ibrahim ibrahima ibrani ibun icaro icilio ico ido idris " +
  "idrissa idy ieremia ifeanyichukwu ige iginio igino ignac ignacio ignacy ignat ignatii ignatius ignazio " +
  "ignjat igor ihsan ihvan ike ikenna ikeoluwa iker ikhidie ikhsan ikin ikrime ilarie ilario ilarion ilay ilbey " +
  "ildebrando ildefonso ilhami ilhan ilias ilie ilija ilja ilkay ilker ilko illidio illuminato illya ilmari " +
  "ilya ilyas imam immacolato immanuel imre imrich inder indra indro inioluwa innocent innocente innocenty " +
  "innocenzo innokentii ino inocenc inocentiu insa ioan ion ionel ionica ionut iorio iosif ipat ipatii " +
  "ippocrate ippolit ippolito iraklii irenej ireneo ireneus ireneusz ireti irfan irinel irnanto irsad irvin " +
  "irving irwan irwin isaac isac isacco isadore isai isaia isaiah isaias isak ischirione iseoluwa ishola isidor " +
  "isidore isidoro isidro isiner ismael ismaele ismail ismaila ismet isom israel issa issac istvan italo itri " +
  "iulian iuliu iurie iustin iustinian ivan ivano ivanoe ivar ive ivek iven ivo ivone ivor iwan izaak izaiah " +
  "izaias izajasz izak izidor izmael izmail izot iztok izyaslav izydor izzet izzettin jaakko jabal jabari jace " +
  "jacek jachym jacinto jack jackson jaco jacob jacobo jacobus jacques jaden jadesola jadon jadran jadranko " +
  "jadro jaeman jagadish jagadisha jagapati jagaraga jagathi jagdeep jagdish jagmeet jahnu jai jail jaiman " +
  "jaime jairo jais jaivey jaka jake jakob jakov jakub jaleel jalen jalon jamaal jamal jamar jamarcus jamel " +
  "james jameson jamil jamir jamison janek janez jani janick janko jannek jannes jannik jannis jano janos " +
  "janosch janusz japhet jaquan jared jaren jari jarmil jarne jarno jarod jarolim jaromil jaromir jaron " +
  "jaroslav jarred jarrell jarret jarrett jarrod jarvis jarwa jarwadi jarwi jasen jasenko jasmani jason jasper " +
  "jaswadi jati jatmiko javas javi javier javon javonte jax jaxon jaxx jay jayadi jayce jayden jaydon jayeng " +
  "jaylano jaylen jaylon jayson jayvano jeannel jeannot jed jedediah jedidiah jeff jefferey jeffery jeffrey " +
  "jeffry jefri jefta jelle jelmer jelte jenel jens jeppe jerad jerald jeramie jeramy jerel jeremi jeremiah " +
  "jeremias jeremiasz jeremie jeremy jergus jermain jermaine jermey jernej jerod jerome jeromy jeronimo jeronym " +
  "jerrell jerrod jerrold jerry jerzy jesper jesse jesus jett jevon jezdimir jidde jilji jim jimi jimmie jimmy " +
  "jimram jinawi jindrich jiri jitender jitendra joachim joah joakim joao joaquim joaquin joas job joe joel " +
  "joep joes joesph joey johan johann johannes johathan john johnathan johnathon johnnie johnny johnpaul " +
  "johnson joko jon jonas jonatan jonathan jonathon jono jonte joojo joost jop jordan jordi jordon jordy jorge " +
  "jorgen joris jorn jorrit jort joscha joschua jose josef josep joseph josh joshua joshuah josiah josip josko " +
  "joso josse josselin jost josua josue jourdain jovan jovani jovanny jovany joza joze jozef jozsef jozue juan " +
  "juda judah judd jude judge judicael judson jugoslav juha juhani juho jukka julan jules julian julien julio " +
  "julius juliusz jumadi jumari junayd junior junius jur juraj jure juri jurre juste justen justin juston " +
  "justus justyn juvenal juwan juwon jyotis kaan kabil kacper kacung kade kadem kaden kadi kadin kadir kadrican " +
  "kagan kagiso kai kailash kairav kaj kajen kajetan kala kale kaleb kalender kalervo kalevi kalidou kalim " +
  "kalinik kalistrat kalle kallistrat kamal kamalesh kambali kamber kameron kamidin kamil kamlesh kamran kamren " +
  "kamron kanak kanaka kanda kane kannan kannen kapiton karahan karam karan kardi kareem karel karim kariman " +
  "karja karl karlo karma karman karna karol karp karsa karsana karta karthik kartik karunanidhi karya kashyap " +
  "kasian kasim kasiran kaspar kasper kastor kasusra kasyan kavon kawaca kawaya kayaalp kayden kayode kayun " +
  "kazim kazimierz kazimir keagan keano keanu keaton keba keegan keenan keerti kees keith keji keles kellen " +
  "kelton kelvin kemal kemalettin kemba kemi ken kenan kenari kende kendrick kenes kenji kenneth kennith kenny " +
  "keno kent kenton kenyon kenzie kenzo keon keramet kerami kerem keremsah kerim keshaun keshawn kessaf keven " +
  "kevin kevon keyon keyshawn kgabu khadim khalid khalifa khalil khariton kharlampii khoriv khristofor " +
  "khvalimir kian kick kiel kieran kii kilian kimi kin king kip kir kiran kirill kirilo kirk kirti kjeld kjell " +
  "klaas klarencjusz klaudian klaudius klaudiusz klavdii kleber klemen klemens klement kliment knut kobe koby " +
  "kody koen kofi kojo koko koksal kolawole kolby kole koloman kolombin kolos kolumban kolumbin kondrat " +
  "kondratii konon konrad konstantin konstanty konstantyn koray korbin korbinian korede korey korkut kornel " +
  "korneli kornelii kornelius korneliusz kornii kornil kornilii kornilo kory kosma kosmas kosta kostyantin " +
  "kraig krasomil krasoslav kresimir kresomysl krijn krishna krishnadas krishnadasa kristan kristian kristijan " +
  "kristjan kristof kristofer kristoffer kristopher krisztian krisztofer krsto kruno krunoslav kryspin krystian " +
  "krystof krzysztof ksawery ksenofont kubat kubilay kubra kubura kuddusi kujoe kumar kuncara kunthara kupriyan " +
  "kurnia kursad kurt kurtis kusuma kutbettin kuzma kuzman kveton kvetos kvetoslav kvido kwabena kwadwo kwaku " +
  "kwame kwamena kwasi kweku kwesi kwintyn kyan kyano kyle kyler laal labuh lachlan lad ladarius ladimir " +
  "ladislao ladislau ladislav lado ladomir lafayette lai lajos laksana lakshman lakshmidhar lakshminath lal " +
  "lamar lambert lamberto lamih lamine lamont lanang lance lancilotto landen landolfo landry lanfranco langa " +
  "langgeng lanjar lantar lapo laron larry lars lascar lasmanto lasmono lassana lasse laswi laszlo latif " +
  "laurenc laurencjusz laurens laurent laurentino laurentiu laurenty laurenz lauri laurian lauriano laurin " +
  "lautone lavinio lavr lavrentii lavrin lawrence lawson laxman lazar lazare lazaro lazarz lazzaro lean leander " +
  "leandr leandre leandro leendert lega legawa leif leke leland lembah lemuel len lenn lennard lennart lennert " +
  "lennie lennon lennox lenny leo leodegar leon leonard leonardo leone leonel leonhard leonid leonidas leonio " +
  "leontii leontin leontyn leonzio leopardo leopold leopoldo leos lere leroy lesek lester letterio leu leufroy " +
  "lev levent levente levi levin levko levoslav levy lew lewin lewis lex liam lian lias liberato liberatore " +
  "libere liberio libero liberto libor liborio liboslav lica lidio lietald lieto lieuwe liman limar lincoln " +
  "lino linus linwood lio lion lionel lisandro listvich livino livio liviu livius liyam ljubisa ljubomir " +
  "ljudevit llewellyn lloyd lodovico loek loet logan loic lolade lon longin lonnie lonny lonzo lorenc loreno " +
  "lorenz lorenzo lorin loris lorrain lotar lothaire lothar louay louie louis loup lourenco lovro lowell luan " +
  "lubomir lubor lubos luboslav luc lucas lucca lucentiu luchezar lucian luciano lucien lucijan lucio lucious " +
  "lucius lucjan lucretiu ludano ludek ludivoj ludolphe ludomil ludomir ludoslav ludovic ludovico ludovit " +
  "ludvig ludvik ludwig ludwik luhung luigi luis luiz luk lukas lukasz luke lukita lukman lukrecius lukyan " +
  "luluh lulut lumir lurhur lutfan lutfi lutfullah luther luthfi lutibor lutobor lutz luuk luwar luwes lux " +
  "lwandle lyam lyle lyubim lyubodar lyubomir lyubosmysl lyubozar maad maarten maas mac macaire macario " +
  "maccabeo mace mack mactar madalin maddox mads mady maes maffeo maggiorino magno magnus mahdi mahendra maher " +
  "mahesa mahesh maheswar mahfud mahir mahmud mahmut mahzun maik maiorico major makar makara makary makhtar " +
  "makinwa maks maksim maksimilyan maksud maksym maksymilian makuta malachi malco malcolm malick malik malisa " +
  "malo malte malthe mama mamadou mamady maman mamante mamert mamour manah manasse mancio mandla manel manetto " +
  "manfred manfredo manik manikya manilio manley manlio manoah manoj manole mansour mansueto mansur mansvet " +
  "manu manuel manuele maphikelela maras marc marceau marcel marceli marcelin marcelino marcell marcello " +
  "marcellus marcelo marciano marcin marco marcos marcu marcus marek margana mariadi mariano marijan marijn " +
  "marin marinko marino marinus mario marius marjan mark markiyan markku marko markus marlo marlon marolo maros " +
  "marques marquis marquise marshall marsito marsudi mart martaka martana martani marten martial martim martin " +
  "martino marton martti marty martyan martyn marut marvin marwata marwin maryadi maryan maryanto marzio mas " +
  "mason massamba massimiliano massimo matan matar mate matei matej mateo mateus mateusz matheus mathew mathias " +
  "mathijs mathis mathurin mathuys matias matija matis matjaz matko mato matous matroniano mats matt matteo " +
  "mattes matthew matthias matthieu matthijs matthis matti mattia mattias mattis matus matvei matvii matyas " +
  "matz maugis maurice mauricio maurilio maurits maurizio mauro maurycy maverick max maxence maxim maximilian " +
  "maximiliano maximilien maximillian maximo maximus maxmilian maxwell mayeul maynard mayoor mayson mazhar " +
  "mbaye mechislav mecislav medard medardo mederic medoro medoune mees mefodii meghnad meghnath mehmet meik " +
  "meissa mekhi melanio melchiade melchior melchiorre melezio melichar melih meliksah melle mels melvin memduh " +
  "menardo mence menelao meneo menno mennone mercurio merijn merlin merovee mert mervin mestan mesut mete " +
  "metello metin metod metodej metrofane mevlut mex micael micah micha michael michal micheal michel " +
  "michelangelo mick midas miguel miha mihael mihai mihail mihailo mihajlo mihaly mihnea mijat mik mikael " +
  "mikail mike mikel mikhail mikhailo mikhei mikita mikkel mikko miklos mikola mikolaj mikolas mikulas miladin " +
  "milan milanko milano mile milen miles mileta milford milic milii milik milisav milivoj miljan miljenko milo " +
  "milojica milomir milon milorad milos miloslav milous milovan milovin milton milutin mimo minervino mink mio " +
  "miodrag miomir mir mirac miran mircea mirco mirek mirkelam mirko miro mirocleto miromil miron miroslav " +
  "mirtil mirza misa misael misaele misbah misko mislav mitar mitch mitchel mitchell mithat mitica mitja " +
  "mitofan mitrut mlad mladen mnata mnislav moctar modest modesto modou mohamadou mohamed mohammad mohammed " +
  "mohan mohinder moise moisei moises mojmir mojzesz mojzis mokei momir monaldo monitore monte monty moos " +
  "moreno morgan moric moris moritz morne morris morten mortimer morton mose moses moshe mouhamadou mouhamed " +
  "mouhameth mouhammadou moussa moustapha mozes mpilo mpumelelo msizi mstislav muammer muaviye muaz mufid mugur " +
  "mugurel muhammad muhammed muharrem muhsin muhtar muhterem muhtesem muhyiddin mujdat mujur mukadder mukerrem " +
  "mukesh muktedi muktedir muktefi mukul mulya mulyanto mulyono mumpuni mumtaz muni munir murat muren murilo " +
  "murray mursinin mursita murti musa musawenkosi musii musir muslih mustafa mustika mustofa mutahhar mutasim " +
  "muteber mutemed muttalib muyiwa muzaffer muzdad muziano mylan myles mylo myron myrtil nabi naci nadi nadir " +
  "nae nafiz nagabhushanam nahid nahil nail naim najam najib nalar namazio name namik nanda nandor naoufal " +
  "naoufel napoleon napoleone naradi narayan narcis narciso narcisse nardi narendra narinder narji narkis " +
  "narseo narsete nasab nash nasim nasir nasrullah nat natale natan natanael nataniel nate nathan nathanael " +
  "nathanial nathaniel nathen naud naudet naum naval naveen navin nawal nazar nazarii nazario nazariusz nazary " +
  "nazif nazim nazmi nazzareno nazzaro ndleleni neal nebojsa necat necati necdet nechifor necib necmettin ned " +
  "nedeljko nedim nedjeljko nehemie nehoslav neil nejat nejc neklan nels nelson nelu nemanja nemir nenad neo " +
  "neopolo neoterio nepomuk nereo neri neset nesim nestor nestore neven nevio nevzat newell newton nezamysl " +
  "nicarete nicea niceforo nicephore niceto nicezio nichifor nicholas nicholaus nick nicklas nicklaus nickolas " +
  "niclas nico nicoara nicodemo nicodim nicolae nicolai nicolaie nicolas nicolo nicu niculita nicusor nicuta " +
  "niek niels nifont nigel nihat nik nikandr nikanor nikifor nikko niklas niko nikodem nikodim nikolai nikolas " +
  "nikolasz nikon niksa nils nimit nimrod niniano nino niranjan nirbhay niro niyaga niyazi niyilolawa " +
  "nizamettin nkanyezi nkosenye nkosinhle nkosiyabo nnamdi noah noam noan noble noel nolan nolen norbert " +
  "norberto norman normand norris norval norwood nostriano noud nouri nout novak novan nox nrima nugraha numan " +
  "nuno nunzio nurettin nurullah nusret nyana nyoman oba obanijesu obie obrad obren octav octave octavian " +
  "octavio octaviu oddone odell oderico odidone odilon odin odolen odon odorico oger ognjen ogooluwa oguz " +
  "oguzhan okan oke okey okhrim okta oktavian oktavius oktay okto oladare oladimeji olaf olaide olakunle " +
  "olanrewaju olansile olavi olbram oldrich ole oleg oleksandr oleksii olelko olen oles olimpian olimpii " +
  "olimpio olimpiu olin olindo oliver olivier oliviero oliviu oliwier olle olof olufunmi olumide olumorotimi " +
  "oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole oluwunmi oman omar omari " +
  "omelyan omer omero omobobola omotayo onder ondrej onesto onofrio onorino onorio onoriode onufrii onufry onur " +
  "opan opung oral oran orazio oren orenzio orest oreste orestes orfeo orhan orin orio orion orkhip orland " +
  "orlando orlo oronzo orrin orsino orso ortensio orval orville osbaldo osborne oscar osip oskar oskari osman " +
  "osmondo osmund ostap ostoja ostromir osunleke osvald osvaldo oswald oswaldo ota otakar otello otha otho otis " +
  "otmar oto otokar otomar ottaviano ottavio ottis otto ottone oumar oury ousmane ovidio ovidiu ovidius owen " +
  "ozan ozcan ozer ozgur ozhan ozkan ozren ozy pablo paciano pacifico pacome pacomio paiman paja pakhom " +
  "palatino palemon palladio palmiro pamfil pammachio panagachie panait panas panca pancario pancrazio pandu " +
  "panfil panfilo pangeran pangestu panji pankrac pankracy pankrat pankratii pantaleo pantaleon pantaleone " +
  "panteleimon paolo param paramartha paramon pardi pardo parfait parfen paride parker parman parmenio parsival " +
  "pascal paskal pasquale paterne paterniano pathe patrice patricio patrick patrik patrizio patroclo patru " +
  "patrycjusz patrycy patryk paul paulo pauside pavel pavle pavlin pavlo pavol pawel payidar pedro peer pekka " +
  "peleo pelhrim pelle pellegrino pentti pepe pepijn pepin pepo per pera perceval percival percy perica pericle " +
  "perikles perkasa pero perry perseo pertev perver petar pete peter petko petr petre petri petrica petrisor " +
  "petro petronio petronius petru petrut petteri peyami phil phila philani philemon philibert philip philipp " +
  "philippe phillip phiwokwakhe phoenix pie pierangelo pierce piergiorgio pierluigi piermarco piero pierre " +
  "pierrick piersilvio piet pieter pietro pilip pim pimen pio piotr pippo pit pius placido platon platone " +
  "plinio plutarco podolyan polidoro polifemo polikarp pollione polykarp pompeo pompiliu pomponio pontus " +
  "ponziano ponzio porfirii porfirio porfiriusz porfiry porter porziano postumio potap poul praba prabawa " +
  "prabowo prabu prakosa pran pranata pranawa pranay prasad prasetya prasetyo prassede prathamesh pravdan " +
  "pravdomil pravomil prayag prayitna prayoga prayogo predrag prem premysl preston priamo pribyslav price prima " +
  "primo primoz prince prisco privato procopio prokhor prokl prokles prokofii prokop prokul promise prosper " +
  "prospero protasio proteo prov prudenzio prvoslav publio puneet pupolo purushottam purwa purwadi purwanto " +
  "pusicio putu quarto quasimodo quentin querano quin quincy quinten quintiliano quintilio quintino quinton " +
  "quinziano quinzio quirin quirino rachid raci radan radegast radek raden radenko radhost radika radim radimir " +
  "radisa radislav radit raditya radivoj radivoje radko radmil radmilo rado radolfo radomil radomir rados " +
  "radosav radoslav radovan radu raducu radul raduz radvan raf rafael rafal rafet raff raffaele rafi rafid " +
  "raharja raheem rahim rahman rahmat rahsaan rahul raide raif raihan raik raimondo raimund rainald rainaldo " +
  "rainer rainhard rainold raj rajan rajendra rajiv rajko rajmund rajnold rakesh rakip ralf ralph ramazan " +
  "ramesh rameshwar ramiro ramiz ramon randal randall randolf randolph randy ranek rangga raniero ranjeet " +
  "ranjit ranko ranolfo ransom raoul raphael rares rashad rashawn rasheed rasim rasit rasko rasmus rastislav " +
  "ratibor ratimir ratmir rauf raul ravi ray rayan rayen raymond raymundo razvan recai recep redmond reece reed " +
  "refah refet refik reggie reginald reginaldo regis regolo reha rehor reid rein reinhold reis rejean reksa " +
  "relja relu remi remig remigio remilekun remington remo remondo remus remzi renat renato renaud rendy rens " +
  "renzo resat respati respicio resul reuben revi rex rey reybaud reyes reymundo reynold reza rhett riaan " +
  "ricardo ricario riccardo richard richelmo richie richmond rick rickard rickey ricky rico ridvan ridwan rifat " +
  "riff rifki rigard rigoberto rinaldo rino ritesh riv riza rizki roan robaldo robb robert roberto robi " +
  "robinson rocco roch rocky rod rodan roderick roderik roderyk rodger rodiano rodion rodney rodolfo rodoljub " +
  "rodolphe rodoslav rodrick rodrigo rodrigue roel rogelio roger rogers rohan rohit rok roko roksolan roland " +
  "rolando rolf rolfo rollin romain roman romano romeo romero romeu romoaldo romolo romuald romualdo romul " +
  "romulus ron ronald ronaldo ronan ronnie ronny roosevelt rory roscoe roselin rosendo rosman ross rostislav " +
  "rotimi rover rowan rowland roy royce ruben rubiano ruchan rudi rudolf rudolph rudra rudy rufino rufo rufus " +
  "ruggero rui rukneddin rupert ruperto ruprecht ruslan rusman russ russel russell rustu rusty rutilo ryan " +
  "ryder rylan ryszard ryurik saadat saban sabar sabato sabazio sabele sabin sabino sabir sabri sachin sacid " +
  "sada sadan sadberk sadettin sadi sadik sadio sadri sadullah saer saffet saffiro saffo safi safouan safouane " +
  "sagar sahap sahin sahinalp sahsuvar said saiful saim saka sakari sakip sakir sakti saladino salamoun salif " +
  "salih salim saliou salman salomon salomone salomoun salustio salvador salvatore salvo salwator samba samed " +
  "sameer sami samih samil samim samir sammy samo samson samsul samuel samuele samuil sancho sander sandor " +
  "sandro sandu sanele sanford sanjay sanjin sanka sansone sante santiago santino santo santos sapiente sarani " +
  "sarbello sarvin sascha saso satish saturniano saturnin saturnino satya satyen saul sauveur sava savas savel " +
  "savelii saverio savi savin savinien savino savion savva savvatii sayan scot scott scotty seamus sean seb " +
  "sebas sebastiaan sebastian sebastiano sebastiao sebastien sebastjan sebestian secaeddin seckin seckou " +
  "secondiano secondo sedat sedrick sedrik sef sefer seff sefik sehlevent sekou selahattin selami selcuk selim " +
  "selivan seliverst selmer sem semen semibor semih semplicio sempronio semsi sener senesio senn senne " +
  "senofonte senol sep sepp seppe seppo serafettin serafim serafin serafino seraphin serapione serban serbulent " +
  "seref serenus serge sergei sergej sergen sergi sergii sergio sergiu sergiusz serhat serif sermet sertac " +
  "servac server servidio serviliano sesto seth settar settimio settimo setya sev sevastyan sever severiano " +
  "severin severino severo sevket sevki seweryn seyban seydou seye seyfettin seyfi seyfullah seyyit sfiso shad " +
  "shade shaka shalewa shane shankar shantanu shaun shawn shchastislav shchek shekoni sheldon shemar sher " +
  "sherman sherwood shiv sibusiso sico sicuro sid siddarth siddhran sidiq sidki sidoine sidon sidonio sidor " +
  "sidy siebe siem siep sifiso sigebert sigfrid sigfrido sigismond sigismondo sigizmund sigmund sigurd sihab " +
  "sihabeddin sijuade sil silantii silas silvan silvano silvere silverio silvester silvestr silvestro silvian " +
  "silvio silviu silvius sim simao simen simeon simeone simi simion simo simon sinan sinasi sindre sinesio " +
  "sinfronio sinica sinisa sinkler sinook siphiwe sipho sir sire sireno siriano siricio sirineu sirio siro " +
  "sirri sisto sithembiso sixt sixte sixtus siyanda sjoerd sjors sky slamet slavek slaven slaviboj slavibor " +
  "slavko slavoboj slavoj slavoljub slavolyub slavomil slavomir slavuta slobodan smil sname snizhan sobeslav " +
  "soccorso socrate sofon sofron sokrat soleh solocone sologub solomon solon som somnath somu sondre sonke " +
  "sonny soren sorin sostene sosteneo sostrato soter souleymane spano spartaco spartak spencer speranzio " +
  "spiridon spirydion spytihnev srboljub srecko sredoje stan stancu stanford stanimir stanislao stanislas " +
  "stanislav stanislaw stanko stanley stanton stasta steen stef stefan stefanii stefano steffen stelian sten " +
  "stepan stephaans stephan stephane stephen stephon sterling stevan steve steven stewart stig stijn stiliano " +
  "stipan stipe stiriaco stjepan stojan stojmir stone storm stoyan stozhar strahinja stribor stuart suat " +
  "subhash subhi subodh sudi suheyl sukru suleyman suman sune surano suresh sururi surya suryakant suryakanta " +
  "susheel sushil svatoboj svatobor svatomir svatopluk svatoslav svebor sven svend sverre svetislav svetolik " +
  "svetomir svetozar sviturno svyatopolk svyatoslav swami swapnil sylvain sylvan sylvester sylvestre sylwester " +
  "szabolcs szczepan szymon taceddin tad taddeo tade tadeas tadej tadeo tadija taha tahir tahsin taib taide " +
  "talat talay talha talip talon tamas tamer tamino tammaro tammo tancrede tancredi taner tanguy tanju tankred " +
  "tanner tapan tapani tapio taras tarcisio tarik tarkan tarso tarun tasdik taskin tasnim taswir tate taufan " +
  "taufik taurean taurin tavares tayfun tayler tayyar taziano tazio ted tedi teguh teije tej tejas tekin " +
  "tekinalp telchide telemaco temel temidayo temistocle teo teobald teobaldo teodor teodorik teodoro teodosio " +
  "teodoto teodoz teofan teofil teogene teohari teoman terenc terence terencius terencjusz terentii terenzio " +
  "terrance terrell terrence terrill terry tertuliano terzo tesauro tesifonte teun teunis tevfik tevhid tevin " +
  "tezcan tezel thad thaddeus thamsanqa thando themba theo theobald theodor theodore theodorik theodose theofan " +
  "theofil theophile theophraste theron theunis theuns thiago thibault thibert thierno thierry thies thije " +
  "thijmen thijn thijs thilo thom thomas thorben thore thorge thulani thurman tiago tibaldo tibbe tiber tiberio " +
  "tiberiu tiberius tibor tiburcius tiburzio tichomil tichomir tichon ticone tidiane tieme ties tihomir tijmen " +
  "tijn tijs tikhon til tilen till tillman tillmann tim timbul timish timm timmothy timmy timo timofei timofii " +
  "timoleon timon timotei timotej timoteo timoteus timothee timothy timur tinas tino tirone tirta tirtayasa tit " +
  "titien titilope tito titus tizian tiziano tizio tjark tobia tobias tobiasz tobiloba tobin toby tod todd " +
  "todor toke toki tokunbo tolga tolomeo tolunay tom toma tomas tomasz tomaz tome tomi tomiloba tomislav " +
  "tommaso tommie tommy tomo tomori tonci tone toney tonko tonnin tony toon tope tor torben torbjorn tore " +
  "torkvat torquato torrance torrey torsten tosco toussaint trace traian trajan tranquillo travis travon tre " +
  "tremaine tremayne trent trenton trever trevion trevor trey trifon trilochan trilochana trilok trilokanath " +
  "trilokesh triloki tristan tristano tristian triston troels trofim troy trpimir trpko trystan tudor tufan " +
  "tugay tugiman tugrul tugtekin tuhfe tulliano tullio tumer tunahan tunc tuncer tuomas tur turan turgay turgut " +
  "turi turibio turkay turker turkes turner turold tushar tussio tuur tverdislav tvorimir tvrtko twan tycho " +
  "tygo tyler tymon tymoteusz tyree tyreek tyrel tyrell tyrese tyrique tyron tyrone tyshawn tyson ubaldo " +
  "ubertino uberto uda udai udit udo uffe ufuk ugo ugolino uguccione ugur ujjawal ujjwal ukbe ulberto ulderico " +
  "ulf ulfo ulgen ulices ulises ulisse ulpiano ulrich ulrico ulrik ulstano ultimo ulvi ulyan ulysse umang umar " +
  "umay umaya umberto umile umit umur umuralp umut unal unggul upendra upik upton uranio urbain urban urbano " +
  "urdino uriah uriel uriele uros ursicio ursino ursmaro usame usman ustim ustin utama uttam uve uzeyir " +
  "uzodimma vaclav vadim vagn vaha vahdet vahid valdemar valente valentijn valentim valentin valentino valentyn " +
  "valer valere valerian valeriano valerico valerii valerio valeriu valery valeryan valfredo valfrido valid " +
  "valtena valter valtr valtteri vance vanja varfolomei varlaam varo vasco vasil vasile vasilii vasja vasko " +
  "vasudev vasudeva vatroslav vatslav vaughn vavrinec vecdi vedang vedanga vedasto vedat vedran vefa vefik vega " +
  "vehbi veikko veit velaphi velemir veleslav veli velibor velimir velio velislav venance venanzio vencel " +
  "venceslao venceslas venceslav vendel vendelin venedikt venek venerando venerio veniamin ventura venustiano " +
  "venusto verano verecondo verenzio vern verner vernon vero veroslav verulo vespasiano veysel veysi vezio " +
  "vianney vic vicente vicentiu victor victorien victorin vid vidak vidal vidhur vidhya vidiano vidone vidor " +
  "vidur viggo vigile vigo vijay vijeko vik vikentii viktor viktorin vilem vilfredo vilhelm viliam vilibald " +
  "viliberto viljem ville villy vilmar vilmos vimal viman vin vinay vince vincenc vincent vincentiu vincenzo " +
  "vindonio vinebaldo vinfrido vinicio vinnie vino vinsen vinz viorel virgil virgilio virgin virginio virman " +
  "virone visarion viscardo vishnu vishwamitra vissarion vit vital vitale vitalico vitalii vitazoslav vitezslav " +
  "vito vitold vitor vitoslav vittore vittoriano vittorio vitus vivaldo viviano vjekoslav vjenceslav vlad " +
  "vladan vladek vladilen vladimir vladimiro vladislav vladivoj vladlen vlado vlaicu vlas vlastimil vlastimir " +
  "vlastislav vlatko vlk vodingo voicu vojen vojin vojmil vojmir vojslav vojtech vok volfango volfgang volkan " +
  "volodimir volodislav vratislav vratko vseboj vsebor vsemil vserad vseslav vsevlad vsevolod vujadin vuk vukan " +
  "vukasin vukota vulmaro vulpiano vusumuzi vyacheslav vyas vysheslav waclaw wade wadi wage wahyu waino wakiman " +
  "waldo wale walenty walentyn waleran walerian walery walgierz walker wallace walter walton waluyo waly " +
  "wandrille ward wardaya wardi warji warley warren warsa warsita warta washington wasis watson wawan " +
  "wawrzyniec waylon wayne webster weldon wellington wendell werner wes wesley wessel westley weston wiktor " +
  "wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfrid wilfryd wilhelm will willard willem " +
  "willi william willie willis willy wilmer wilson wilton wincenty winfield winston wira wisnu witalis " +
  "wladyslaw wlodzimierz wm wolf woodrow wout wouter wyatt wyman xanana xander xaver xaverius xavi xavier xem " +
  "xenophon xzavier yagiz yago yahya yakov yakub yakubu yalcin yalgin yaman yan yango yannic yannick yannik " +
  "yannis yanuarii yarema yaromil yaromir yaropolk yaroslav yarovid yasar yasin yassin yassine yassir yavuz yaw " +
  "yekta yener yeremii yetkin yevgen yigit yildirim yilmaz yoann yoga yogendra yogesh yoginder yono yoro yosef " +
  "younes youp yousef youssef youssou youssouph youssoupha yuce yucel yukhim yuksel yulian yulii yumni yunus " +
  "yuri yurii yusuf yuvenalii yven yves zabedeo zaboj zac zaccaria zaccheo zachar zachariah zacharias " +
  "zachariasz zacharie zachary zache zachery zack zackary zackery zafer zafir zahit zain zakaria zakary zakhar " +
  "zakharii zaki zakir zalan zamfir zamir zan zander zane zanobi zarije zarko zavis zayd zayn zbislav zborislav " +
  "zbyhnev zbynek zbysek zbyslav zdan zdenek zdenko zderad zdeslav zdik zdirad zdislav zdravko zechariah zef " +
  "zefiro zekai zekeriyya zelibor zelimir zelislav zeljko zelmir zemislav zenaide zenebio zeno zenobio zenon " +
  "zenone zenovii zente zenzele zephirin zeteny zetico zev zeyd zeynel ziga zigmund zihni zikmund zinovii zion " +
  "zithulele zitomir zitoslav zivan ziver ziya ziyad zlat zlatan zlatko zlatomir zoilo zoltan zoran zoremir " +
  "zoreslav zoroslav zoryan zosim zosimo zrinislav zrinko zsolt zsombor zubeyr zulfikar zvenigor zvenimir " +
  "zvenislav zvonimir zvonko zygmunt";

/** Given to both. */
export const SHARED_NAMES =
  "aba abak abaka abakan abakay abar abi abilay abimbola abiola abluc absar acig acik acuk adalan adaldi " +
  "adalmis adama adar adas adberilgen ade adebankole adebola adedaramola adedoyin adel adeola adiguzel adik " +
  "adikutlu adikutlutas adli adlibeg adraman adsiz afsar afsin agabay agakagan agalak aglamis ak akas akata " +
  "akbas akbay akboga akboru akbudak akbugra akbulak akca akcakoca akcora akdemir akdogan aki akibudak akim " +
  "akinci akkun akkunlu akkurt akkus akos akpira aksungur aktan al ala alaba alaban alaboru aladag aladogan " +
  "alakurt alayunt alayuntlu aldemir aldigerey aldogan alexis algu alimga alix alka alkaboluk alkaevli alkan " +
  "alkasi alkis alpagut alpamis alparsbeg alpata alpaya alpaykagan alpbamsi alpbilge alpdirek alpdogan " +
  "alpertunga alpgerey alpilig alpis alpkara alpkuluk alpkutlu alpsalci alptegin alptugrul alptunga alpturan " +
  "alptutuk alpulug alpurungu alpurungututuk alpyoruk altankagan altankan altay altinkagan altinkan altinoba " +
  "altintamgan altintamgantarkan altintarkan altintay altmiskara altuga alva amac amrak amul anatolie ancuk " +
  "andariman andi andrea anne antonie apa apak apatarkan aprancur ara araboga arademir aral arbay arbuz " +
  "archange arcuk arda ardic argil argu argun ari ariboga ariel arik arikagan arikdoruk arinc arkin arkis " +
  "armagan arnac arpat arsal arsenie arsil arsinoe arslanargun arslanboru arslansungur arslantegin arslanyabgu " +
  "arsun artiinal artuk artukac artut aruk asan asanboga asantudun asantugrul asartegin asig asikbulmus asri " +
  "astalogul asug asuk atac atakagan atalan ataldi atalmis ataman atasagun atasu atberilgen atigay atikutlu " +
  "atikutlutas atila atilgan atim atimer atis atli atlibeg atlikagan atmaca atmaja atsiz atuncu augustine " +
  "aurica avar avluc ay ayaci ayas ayaz aybalta ayban aybars aybeg aydarkagan aydinalp aydogan aydogdu aydogmus " +
  "aygirak ayitmis ayiz ayizdag aykagan aykurt ayluc ayluctarkan ayma ayomide ayomikun ayotude ayruk aysilig " +
  "aytak ayyildiz azak azban azgan azganaz azil babir babur bacara baccayman bacman badabul badruk badur baga " +
  "bagaalp bagaisbara bagan bagasatulu bagatarkan bagatengrikagan bagatur bagaturcigsi bagaturgerey bagaturipi " +
  "bagatursepi bagis bagtas bakagul bakir bakirsokum baksi bala balaban balaka balakatay balamir balcar baldu " +
  "balkik balta baltaci baltar baltir baltur bamsi bangu barak baraktore baran barbeg barboga barbol barbulsun " +
  "barca barcadogdu barcadogmus barcadurdu barcadurmus barcan barcatoyun bardibay bargan barimtay barkan " +
  "barkdogdu barkdogmus barkdurdu barkdurmus barlibay barmaklak barmakli barman bars barsbeg barsboga barsgan " +
  "barskan barsurungu basademir basak basan basanyalavac basar basat basbug basci basgan baskin baskirt baskurt " +
  "basmil bastar basti bastugrul basu basut batrak batuk bay bayancar bayankagan bayat bayazit baybars baybayik " +
  "baybicen bayboga baybora baybure baydar baydemir baydur bayik bayincur bayindir baykara baykoca baykuzu " +
  "baymunke bayna baynal baypure bayrac bayrak bayri bayrin bayruk baysungur baytara baytas bayuncur bayur " +
  "bayurku bayutmus bayuttu bazir beau beceapa beckem beg begarslan begbars begbilgeciksin begboga begcur " +
  "begdemir begdilli begdurmus begi begil begine begitutuk begkulu beglen begni begtas begtegin begtuzun bek " +
  "bekazil bekbekec bekec bekecarslan bekecarslantegin bekectegin beker beklemis bektur bela belcir belek belgi " +
  "belguc beltir bengi bengu benlidemir berdibeg berendey berginsenge bergu berke berkis berkyaruk bermek " +
  "besentegin betemir beti beyizci beyrek beyrem bicek bicki bickici bidin bilge bilgebayuncur bilgebeg " +
  "bilgeciksin bilgeisbara bilgeisbaratamgan bilgekagan bilgekan bilgekulucur bilgekutluk bilgetacam " +
  "bilgetamgaci bilgetardu bilgetegin bilgetonyukuk bilgez bilgic bilgin bilig biligkongulsengun bilik binbegi " +
  "bindir bitaybiki bitri bo bobbie boga bogac bogacuk bogde boge bogu bokde boke boldaz bolen bolmus bolsun " +
  "bolukbasi bolun boncuk bonek bonge bongul bongulboga bora boran borcul borlukcu borna bornak bortecine boru " +
  "borubars borusengun bowie boyan boyankulu boylabaga boylabagatarkan boylakutlutarkan bozan bozboru bozdogan " +
  "bozkurt bozkus bozok bucan bucur budag budak budunlu budus budustudun bugday bugduz bugduzemen buge " +
  "bugrakarakagan bugu bugubilge bukak bukaktutuk bukduz buke bukebuyrac bukebuyruc bukey buktegin bukusboga " +
  "bulacapan bulak bulan buldur bulgak bulmaz bulmus buluc bulug buluk bulus bumen bumin bunsuz bunul burcak " +
  "bure burgucan burgut burkay burkek burkut burluk burslan burulday burulgu burunduk busayo busulgan butak " +
  "butuk buyan buyancuk buyandemir buyankara buyat buyrac buyruc buyruk buzac buzactutuk caba cabdar cabli " +
  "cabus caglayan cagribeg cagritegin cagru calapkulu camille cankiz carol cassandre cebe celeste cemen cemgen " +
  "ceykun chandra charlie cicem cigdem cilasun cilenti cingir claude cobulmak cocukboru cokramayul colman " +
  "colpan colu constance dado damilola damola dani danila darasimi dasa deniz dilhan diri dizik dominique dora " +
  "duru dururbunsuz dwi ebin ebkizi ebren ebunoluwa ecrin edil efe egrim eka ekec ekim eli elia elkin ellis " +
  "elti elvan erdeni erdenikatun erdeniozuk erentuz ergene ergenekatun erinc erke ermen erten ertenozuk " +
  "esenbike etil evin eyiz eyram ferda folafoluwa gelin gelincik ghita gokben gokboru gokcegol gokcen gokcicek " +
  "gorun gulegen gulemen guler gulumser gumus gun gunay guncicek gundogdu gundogmus guner gunyaruk guven " +
  "guvercin guzey hani hippolyte ibukunoluwa idowu ifeoluwa ikbal ikeme ikicitoyun ila ilacin ilbilge ildike " +
  "ilgegu ilgin imoleoluwa imran imrem inanc inc iremide irinc irinckol irmak irtis isa isabeau isig isik itil " +
  "itunuoluwa ivica iyanuoluwa iyik iyiktag iyinoluwa jaga jaimy jamie jan janis janne jaya jean jessie jindra " +
  "jip joanny jocelyn jona jonah julia kanci kapgar karaca karak kargilac kari karligac katun katunkiz kay " +
  "kayacik kayca kaynak kazanc kazkatun kehinde kekik keklik kepez kesme keyken kezlik kim kimiz kimizalma " +
  "kimizalmila kimizin kircicek kirgavul kirlangic kivanc kivilcim kizdurmus kizilalma kopano laurence leonida " +
  "leslie linda lou luca luka lungelo marian marley mateja maxime michele mija mika milota mina mitra mobolaji " +
  "monde mpho mthunzi nicola nikita nikola noe nqobile nthabiseng odunayo okiki ola oladara olamide olaoluwa " +
  "olatunbosun olayinka olga olufeyisayo olusola olutomiwa oluwasemilore oluwaseun oluwaseyi oluwatimilehin " +
  "oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi oluwatumise omolola omotolani opemipo opeoluwa opeyemi " +
  "oyindamola ozden paris pelumi philothee pravoslav quinn rahmi rama rapulane rene riley robin rosario saba " +
  "safa salome sam sasa scholastique scottie senna shola sidney sila simone soma taiwo tari taylor teddy " +
  "tejumola temitope tine toluwalope toni tri ulker utku vasilica vivian vivien zena ziyanda zosima";
