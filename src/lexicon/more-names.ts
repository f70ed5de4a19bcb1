/**
 * Given names that the cut lists lack: Arabic, Persian, Turkic, South and East Asian, Caucasian, Greek and African
 * ones as English-language news spells them, and variants of Slavic ones. Source: own list, from national name statistics.
 */
export const MORE_MALE_NAMES =
  "mohammed mohammad muhammad mohamed mohamad muhammed mahmoud mahmud ahmed ahmad hamed hamad hamid abdullah abdulla abdallah abdul abdel " +
  "abdulrahman abdelrahman abdulaziz abdelaziz abdelfattah ali hassan hasan hussein hossein husain hussain omar umar othman osman uthman " +
  "khaled khalid yousef youssef yusuf yousuf ibrahim ismail ismael mustafa mostafa moustafa saad saeed said sayed sayyed syed samir sami " +
  "tariq tarek walid waleed ziad ziyad faisal faysal fahd fahad salman sultan nasser nasir naser bashar bashir hafez rami ramy karim kareem " +
  "amir ameer emir jamal gamal jalal bilal mansour mansur marwan majid majed rashid rached hisham hesham anwar ayman aymen adel adil yasser " +
  "yasir yahya zaid zayed mehdi mahdi reza javad behrouz kamran farhad ebrahim mojtaba masoud massoud abbas qasem qassem kassem haitham " +
  "moussa musa issa isa younes younis idris imran asif nawaz pervez shahbaz bilawal shehbaz zulfikar asim naveed khurram usman haider hamza " +
  "narendra rahul rajiv sanjay amit arvind ashok anil ajay vijay suresh ramesh mahesh rajesh manoj mukesh vinod pradeep prakash deepak dinesh " +
  "gautam gotabaya mahinda ranil maithripala sheikh aung min tin htin win ko nguyen thein than " +
  "xi jinping keqiang xiaoping jintao zemin jiabao qishan enlai zedong yi wei ming jian jun lei hao jong-un jong-il jae-in geun-hye il-sung " +
  "ki-moon seok-youl yoon-suk jae-myung shinzo yoshihide fumio taro junichiro kenji hiroshi takeshi takashi akira kazuo ichiro naoto shigeru " +
  "recep tayyip ahmet mehmet mevlut hakan hulusi fethullah kemal selahattin ilham nursultan kassym-jomart shavkat emomali gurbanguly " +
  "volodymyr vladimir volodimir oleksandr oleksiy oleksii andriy andrii andrei andrey dmytro dmitri dmitriy dmitry serhiy serhii sergei sergey " +
  "mykola mykhailo mikhail yuri yuriy yury vasyl vasily viktor victor ihor igor oleg oleh rustem kyrylo kirill kyryl yevhen yevgeny evgeny " +
  "alexei aleksei alexey nikolai nikolay konstantin gennady anatoly valery valeriy vitaly vitali vitaliy ruslan ramzan roman rodion arseniy " +
  "petro pyotr arkady yaroslav vyacheslav stanislav vladislav nikita leonid maksym maxim denys artem anton pavlo taras bohdan ostap " +
  "giorgi irakli mikheil zviad bidzina nikol serzh vahan ilir edi hashim albin aleksandar slobodan milorad zoran goran dragan nebojsa " +
  "kyriakos alexis giannis yannis yiannis giorgos dimitris nikos kostas panagiotis evangelos " +
  "abubakar abubakr abiy sani yakubu bukola nasir ibrahima mamadou amadou moussa ousmane souleymane cheikh kwame kofi nana yaw chukwuemeka emeka chinedu olusegun goodluck muhammadu umaru uhuru raila mwai yoweri cyril jacob thabo nelson " +
  "paul-henri teodoro joao jose felipe luis jair luiz evo rafael nicolas andres gustavo ivan sebastian alberto mauricio daniel hugo raul fidel " +
  "rodrigo ferdinand benigno joko prabowo anies susilo mahathir anwar najib muhyiddin prayuth thaksin hun benjamin binyamin ehud yitzhak " +
  "shimon naftali yair avigdor moshe itamar bezalel yoav benny tzachi isaac hassan ismail yahya khaled marwan mahmoud saeb " +
  "elon jeff bill bob jim joe tom tim ted dan ben sam ron don mike nick rick rob steve tony chuck jack jake josh matt pat pete phil ray russ stan greg jeff ken gary larry barry jerry terry wayne dwayne tyrone tavon jamal deshawn trayvon lamar darnell";
export const MORE_FEMALE_NAMES =
  "fatima fatma fatemeh fatimah aisha ayesha aysha khadija khadijah mariam maryam zainab zaynab zeinab layla leila amina aminah noor nour " +
  "hanan rania asma asmaa huda hoda salma samira yasmin yasmine nadia nada rana rima dalia malala benazir maryam hina masih narges nasrin " +
  "priyanka sonia smriti mamata nirmala indira pratibha droupadi kavita sunita anita sushma sheikh-hasina aung-san-suu khaleda " +
  "yulia yuliya julia iryna irina olena elena oksana svitlana svetlana nataliya natalia tetiana tetyana tatiana kateryna ekaterina anastasia " +
  "mariana ursula angela giorgia marine maia salome sanna mette kaja ingrida dalia roza gulnara dilma cristina michelle claudia ximena keiko " +
  "jacinda yingluck tsai ing-wen geun-hye yuriko sanae mizuho akie ngozi ellen joyce samia liz kate meg beth sue jill nancy hillary kamala " +
  "melania ivanka";
/** Surnames that are common English words too. Source: own list, from the United States Census's surnames. */
export const WORD_SURNAMES =
  "baker banks barber bass bell best bird bishop black bond book bowman brand bridges brooks brown bush butler cannon carpenter carter case cash chambers cheeks church " +
  "clay coffin cole cook cooper cotton crane cross crow cruise cruz curry dale dance day dean drew duke early east emery farmer felt field fields fish fisher flood flowers ford fortune foster fowler fox freeman french " +
  "frost fry gates gay gold golden gore grant gray green grey grim hale hall hammer hand hardy harper hart hawk hawkins head heard held hill hills holder holiday hood hook hope house hunt hunter ice justice kane keen kidd king kitchen knight " +
  "lake lamb land lane law lawless lent light little long lord love low lynch major mann manning march marsh mason mast may mercer miller mills mix monk moody moon moore moss nail noble north page paine palmer park parker parks parish pastor payne pearl peck pepper " +
  "perch pitt pitts plant pope porter post potter pound powers price pride priest prince purple quick rain ray read reason reed reid reeves rich rice ring rivers roach rock root rose rush russell sales sands savage seal sharp shepherd short silver singer skinner small smart snow spear speed spring stamp " +
  "stark steel stern stocks stone stout strange street strong summers sweet swift sykes tanner taylor temple thatcher thorn tiller town trout tucker turner tyler vice wagner waite wall walker ward waters weaver webb weeks wells west wheeler white wild wilder winter winters wise wolf wolfe wood woods worth wright yates yard york young";
/** Surnames that stand first: "Xi Jinping", "Park Geun-hye", "Nguyen Phu Trong". Source: the commonest of China, Korea and Vietnam. */
export const FIRST_SURNAMES =
  "wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao cheng " +
  "cao yuan deng xu fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan shi liao qian tan bai meng qin " +
  "mao kong xi bo hua wen kim lee park choi jung kang cho yoon jang lim han oh seo shin kwon hwang ahn song hong moon ban roh ryu jeon " +
  "nguyen tran le pham hoang phan vu vo dang bui do ngo duong";
