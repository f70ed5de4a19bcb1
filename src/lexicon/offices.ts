/**
 * Offices: "name = other ways to say it". A `!` marks an office that one person holds at a time in one country,
 * body or company. Singular, lower case, without hyphens.
 * Source: our own, from the style guides' lists of offices (AP, Guardian, BBC) and the UN's list of heads of state.
 */
export const OFFICES = `
president! = potus
vice president! = veep
prime minister! = premier; pm
deputy prime minister = deputy pm; deputy premier
chancellor!
taoiseach!
tanaiste!
king!
queen!
crown prince!
emir!
sultan!
emperor!
supreme leader!
pope! = pontiff
patriarch!
dalai lama!
foreign minister! = foreign secretary; minister of foreign affairs; minister for foreign affairs; foreign affairs minister; minister of external affairs; external affairs minister
defence minister! = defense minister; defence secretary; minister of defence; minister of defense; minister for defence
interior minister! = minister of the interior; home minister; home secretary; minister of internal affairs; internal affairs minister
finance minister! = minister of finance; minister for finance; chancellor of the exchequer; finance secretary
justice minister! = minister of justice; minister for justice; justice secretary
health minister! = minister of health; minister for health; health secretary; secretary of health and human services
education minister! = minister of education; minister for education; education secretary; secretary of education
economy minister! = minister of economy; minister of the economy; economics minister; economic minister
energy minister! = minister of energy; minister for energy; energy secretary; secretary of energy
transport minister! = minister of transport; minister for transport; transport secretary; transportation secretary; secretary of transportation
environment minister! = minister of environment; minister of the environment; minister for the environment; environment secretary
agriculture minister! = minister of agriculture; minister for agriculture; agriculture secretary; secretary of agriculture
trade minister! = minister of trade; minister for trade; trade secretary; commerce minister
culture minister! = minister of culture; minister for culture; culture secretary
information minister! = minister of information
labour minister! = labor minister; minister of labour; minister of labor; labor secretary; secretary of labor
minister = cabinet minister
secretary of state!
secretary of defense!
treasury secretary! = secretary of the treasury
homeland security secretary! = secretary of homeland security
interior secretary! = secretary of the interior; secretary of interior
commerce secretary! = secretary of commerce
under secretary = undersecretary; undersecretary of state; undersecretary of defense
assistant secretary = assistant secretary of state; assistant secretary of defense
attorney general!
solicitor general!
surgeon general!
comptroller!
auditor general!
state secretary
secretary general! = general secretary; secretary-general
high representative!
high commissioner!
commissioner
first secretary
permanent secretary
chief secretary
secretary
treasurer!
governor! = gov
lieutenant governor! = lt gov; lt governor; lieutenant gov
mayor! = lord mayor
deputy mayor
police commissioner! = commissioner of police
senate majority leader! = majority leader
senate minority leader! = minority leader
house minority leader!
house majority leader!
majority whip! = house majority whip; senate majority whip
minority whip! = house minority whip
opposition leader! = leader of the opposition
speaker! = house speaker; speaker of the house; speaker of parliament; parliament speaker
senator = sen; us senator; senatress
state senator = state sen
representative = rep; congressman; congresswoman; us representative; u s representative
state representative = state rep; assemblyman; assemblywoman; state assemblyman
lawmaker = legislator; parliamentarian; deputy of parliament; mp; member of parliament; member of congress
member of the european parliament = mep
councillor = councilor; councilman; councilwoman; city councilman; city councilwoman; alderman; council member
peer = baroness; lord
ambassador! = envoy extraordinary; amb
consul = consul general
charge d affaires!
envoy = emissary; special representative
negotiator
mediator
delegate
press secretary! = white house press secretary
national security adviser! = national security advisor
chief of staff! = white house chief of staff
chief of the general staff! = chief of general staff; head of the general staff
commander in chief! = supreme commander
chairman of the joint chiefs of staff! = joint chiefs chairman
chief executive! = ceo; chief executive officer
executive director!
managing director!
chief financial officer! = cfo; finance chief
chief operating officer! = coo
chief technology officer! = cto
chief marketing officer!
chief medical officer! = cmo
chief scientist
chief economist
chief investment officer
general counsel!
chairman = chair; chairwoman; chairperson; board chairman
vice chairman = vice chair; vice chairwoman; deputy chairman; deputy chair
general manager!
head = chief; boss; leader; director
director general!
manager
executive = exec; business executive
founder
owner
publisher
editor in chief! = chief editor; executive editor
editor
special counsel!
special prosecutor!
independent counsel!
inspector general!
district attorney! = da; state attorney; county attorney
prosecutor = state prosecutor; federal prosecutor; public prosecutor; us attorney; u s attorney
prosecutor general! = chief prosecutor; public prosecutor general
chief justice!
justice = supreme court justice; associate justice
judge = district judge; magistrate; us district judge
coroner! = medical examiner
ombudsman!
sheriff!
police chief! = chief of police; chief constable
fire chief! = fire commissioner; chief of the fire department
spokesman = spokeswoman; spokesperson; spox; press officer; press attache
aide = staffer; staff member; adviser; advisor; counselor to the president; counsellor; assistant
strategist
official = officeholder; functionary
member
head coach! = coach
principal! = headmaster; headteacher; headmistress
superintendent!
dean!
rector!
warden!
archbishop!
bishop!
chief rabbi!
grand mufti!
candidate = presidential candidate; nominee; presidential nominee; contender; hopeful; presidential hopeful
`;

/**
 * Offices that say little: any holder of a named office is one as well. Least telling last.
 * "Ann Lee, a senior official" and "Ann Lee, secretary of the Ports Board" is one person described vaguely.
 */
export const VAGUE_OFFICES: ReadonlySet<string> = new Set([
  "head",
  "executive",
  "manager",
  "lawmaker",
  "minister",
  "delegate",
  "aide",
  "member",
  "official",
]);
