/**
 * Short forms of given names, "full: short ones"; one short form may stand for several.
 * Source: own list from dictionaries of English, Russian, Ukrainian and Spanish given names.
 */
export const SHORT_NAMES =
  "william:bill billy will willy liam;robert:bob bobby rob robbie bert;richard:dick rick ricky rich;john:jack johnny jon;james:jim jimmy jamie;" +
  "charles:chuck charlie chas;edward:ed eddie ted ned;theodore:ted teddy theo;thomas:tom tommy;michael:mike mick mickey micky;joseph:joe joey;" +
  "david:dave davey;daniel:dan danny;benjamin:ben benny bibi;binyamin:bibi benjamin;samuel:sam sammy;samantha:sam;matthew:matt;anthony:tony;antonio:tony;" +
  "andrew:andy drew;alexander:alex sandy sasha xander;aleksandr:sasha;oleksandr:sasha;alexandra:alex sandra sasha;steven:steve;stephen:steve;" +
  "christopher:chris kit;christine:chris tina;christina:chris tina;nicholas:nick;patrick:pat paddy;patricia:pat patty trish;peter:pete;" +
  "philip:phil;phillip:phil;ronald:ron ronnie;donald:don donnie;kenneth:ken kenny;gerald:jerry gerry;jerome:jerry;lawrence:larry;gregory:greg;" +
  "jeffrey:jeff;geoffrey:geoff jeff;timothy:tim;douglas:doug;francis:frank;franklin:frank;frederick:fred freddie;alfred:al fred;albert:al bert;alan:al;allen:al;" +
  "eugene:gene;raymond:ray;walter:walt wally;harold:harry hal;henry:harry hank;leonard:len leo;martin:marty;nathan:nate;nathaniel:nate;zachary:zach zack;" +
  "joshua:josh;jacob:jake;bradley:brad;russell:russ;stanley:stan;vincent:vince vinny;dominic:dom;arthur:art;bernard:bernie;clifford:cliff;curtis:curt;" +
  "elizabeth:liz beth betty eliza lizzie betsy;katherine:kate kathy katie kay;catherine:kate cathy katie;kathleen:kathy kate;margaret:maggie meg peggy;" +
  "jennifer:jen jenny;jessica:jess jessie;rebecca:becky becca;deborah:deb debbie;barbara:barb;susan:sue susie;judith:judy;victoria:vicky tori;" +
  "cynthia:cindy;pamela:pam;sandra:sandy;teresa:terry tess;theresa:terry tess;amanda:mandy;abigail:abby;gabrielle:gabby;gabriel:gabe;" +
  "angela:angie;dorothy:dot dottie;eleanor:ellie nell;ellen:nell;helen:nell;frances:fran;jacqueline:jackie;mary:molly polly;nancy:nan;virginia:ginny;" +
  "vladimir:volodya vova;volodymyr:volodya vova;dmitry:dima;dmytro:dima;mikhail:misha;nikolai:kolya;sergei:seryozha;yevgeny:zhenya;maria:masha;anastasia:nastya;" +
  "tatiana:tanya;natalia:natasha;ekaterina:katya;jose:pepe;francisco:paco pancho;ignacio:nacho;eduardo:lalo;guadalupe:lupe;rafael:rafa;" +
  "mohammed:mo;mohamed:mo;abdul:abdel;terrence:terry;terence:terry;maxwell:max;maximilian:max;louis:lou louie;lewis:lew;randall:randy;randolph:randy;" +
  "gilbert:gil;herbert:herb bert;isaac:ike;dwight:ike;jonathan:jon;johnathan:jon;julian:jules;mitchell:mitch;norman:norm;oliver:ollie;oscar:ozzie;roderick:rod;" +
  "rodney:rod;rudolph:rudy;sidney:sid;sylvester:sly;tobias:toby;wesley:wes;wilfred:wilf fred;lindsey:linds;jeremy:jem;gavin:gav;darren:daz";
