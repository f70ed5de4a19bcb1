type Row = readonly [what: string, a: string, b: string];

/** Two reports of one event that tell two endings. */
export const APART: readonly Row[] = [
  [
    "leaving a post",
    "The head of the Kerrow water board, Lena Oram, resigned on Tuesday after months of criticism over leaking mains. Oram had led the board since 2019. The council said an interim director would be named next week. Residents of the upper town were without water for nine days in January.",
    "Lena Oram was dismissed as head of the Kerrow water board on Tuesday, following complaints about leaks that left the upper town dry for nine days in January. She had run the board since 2019. An interim director is to be appointed next week, the council said.",
  ],
  [
    "leaving a post",
    "Coach Tomas Hale has been sacked by Velden Rovers after a run of seven defeats. The club sit bottom of the table. Assistant Ines Roe takes charge for Saturday's match at Marl. Hale joined the club in 2021 from Orrin Town.",
    "Velden Rovers are looking for a new coach after Tomas Hale stepped down on Monday. Hale, who came from Orrin Town in 2021, had lost seven matches in a row. Ines Roe, his assistant, will lead the side at Marl on Saturday.",
  ],
  [
    "leaving a post",
    "The finance minister of Aldovia, Petra Voss, quit on Wednesday evening over the budget. Voss had refused to sign the spending plan. Prime Minister Jan Kolar thanked her for her work. A successor is expected by Friday.",
    "Prime Minister Jan Kolar fired his finance minister, Petra Voss, on Wednesday evening in a dispute about the budget. Voss would not sign the spending plan. A successor is to be named by Friday, Kolar's office said.",
  ],
  [
    "a rate, a fare, a tax",
    "The central bank of Norland raised its key rate by a quarter point on Thursday, to 4.25 per cent, saying that prices were still climbing too fast. Governor Mia Stern said further steps were possible. The crown gained against the euro after the announcement.",
    "Norland's central bank left its key rate unchanged on Thursday. Governor Mia Stern said prices were still climbing too fast and that further steps were possible. The crown gained against the euro after the announcement.",
  ],
  [
    "a rate, a fare, a tax",
    "Ferry operator Baltline has cut its fares on the Marl route for the summer, the company said on Monday. Tickets go on sale next week. Baltline carried 1.2 million passengers last year. Rival Nordsea left the route in 2023.",
    "Ferry operator Baltline will raise its fares on the Marl route this summer, it said on Monday. Ticket sales open next week. The company, which carried 1.2 million passengers last year, has had no rival on the route since Nordsea left in 2023.",
  ],
  [
    "a rate, a fare, a tax",
    "The council of Ober voted on Tuesday night to increase property tax by 3 per cent. Mayor Dana Piek said the money would mend the town's bridges. The vote was watched by some fifty residents. The new rate applies from July.",
    "Ober's council voted to lower property tax by 3 per cent on Tuesday night, with about fifty residents watching. The new rate applies from July. Mayor Dana Piek said the bridges could still be mended.",
  ],
  [
    "custody",
    "A man who opened fire outside a bakery in Orrin on Sunday was arrested hours later, police said. Two people were hurt. The suspect, a 34-year-old local, was found in a barn near Velden. Police are looking for witnesses.",
    "Police in Orrin were still searching on Sunday night for the man who opened fire outside a bakery and hurt two people. The suspect, a 34-year-old local, remained at large. Police asked witnesses to come forward.",
  ],
  [
    "custody",
    "Karim Vole, the trader accused of taking 2 million euros from clients, is in custody after police stopped him at Marl harbour on Friday. Prosecutors say he planned to leave by ferry. His lawyer declined to comment.",
    "The trader Karim Vole is still on the run, a week after prosecutors accused him of taking 2 million euros from clients. He was last seen at Marl harbour on Friday. His lawyer declined to comment.",
  ],
  [
    "custody",
    "Activist Nora Lind was released on bail on Monday after two nights in a cell. She had been arrested at a protest against the airport in Kerrow on Saturday. Around 300 people took part in the protest.",
    "Activist Nora Lind remained in custody on Monday after her arrest on Saturday at a protest against the airport in Kerrow. About 300 people had taken part in it.",
  ],
  [
    "a case",
    "A court in Ober on Wednesday acquitted builder Oskar Renn of bribery. The judge said that witnesses had contradicted each other. Renn had faced up to six years. The prosecutor will appeal.",
    "Builder Oskar Renn was convicted of bribery in Ober on Wednesday. Renn faces up to six years. The judge said that witnesses had been believable. His lawyer will appeal.",
  ],
  [
    "a case",
    "Chemical firm Kestrel Works was found guilty of polluting the Lune river, a court in Velden ruled on Monday. Thousands of fish died in the spill of 2023. Anglers cheered outside the court.",
    "Kestrel Works has been cleared of polluting the Lune river. The court in Velden said on Monday the chemical firm could not have known of the spill, which killed thousands of fish in 2023. Anglers outside the court booed.",
  ],
  [
    "a case",
    "Jurors found the nurse Edda Marsh not guilty of manslaughter on Friday after two days of talks. Marsh wept as the verdict was read. The patient died in 2022 at Kerrow hospital.",
    "The nurse Edda Marsh was found guilty of manslaughter on Friday. The jury talked for two days. Marsh wept as the verdict was read out. A patient in her care died at Kerrow hospital in 2022.",
  ],
  [
    "wi",
    "Marl City beat Orrin United 2-1 in the regional final on Saturday in front of 8,000 fans. Dario Penn scored both goals for Marl. Orrin had taken the lead through Lukas Ott. The trophy was presented by the mayor.",
    "Orrin United won the regional final on Saturday, beating Marl City 2-1 before 8,000 fans. Lukas Ott gave Orrin the lead. Dario Penn scored for Marl. The mayor presented the trophy.",
  ],
  [
    "wi",
    "Dana Piek won Sunday's mayoral election in Ober with a lead of 400 votes. Her rival, Rolf Haas, conceded shortly before midnight. Turnout was 61 per cent. Piek promised to mend the town's bridges.",
    "Dana Piek lost Sunday's mayoral election in Ober by 400 votes. Turnout was 61 per cent. She had promised to mend the town's bridges. Rolf Haas spoke to supporters shortly before midnight.",
  ],
  [
    "wi",
    "Swimmer Ana Brek won gold in the 200 metres freestyle at the Nordic Games on Friday. She touched the wall after 1 minute 57 seconds. The races go on until Sunday.",
    "Ana Brek took silver in the 200 metres freestyle at the Nordic Games on Friday, touching the wall after 1 minute 57 seconds. Swimming goes on until Sunday.",
  ],
  [
    "a vote",
    "Parliament in Aldovia approved a law on Tuesday that lets shops open on Sundays. The vote followed six hours of debate. Unions have announced protests. The law takes effect in May.",
    "Parliament in Aldovia on Tuesday threw out a bill that would have let shops open on Sundays. The debate lasted six hours. Unions had announced protests against the bill.",
  ],
  [
    "a vote",
    "The planning board of Kerrow has rejected the wind farm on Gull Hill. Members said on Thursday that it stood too near to homes. The firm Aerin wanted to put up twelve turbines.",
    "Kerrow's planning board gave the green light to the wind farm on Gull Hill on Thursday. Aerin, the firm behind it, wants to put up twelve turbines. Neighbours had said that it stood too near to homes.",
  ],
  [
    "a vote",
    "A vote on the new stadium was postponed on Monday until June, the city council of Marl said. Councillors wanted to see the costs. The stadium is to hold 15,000 people.",
    "Marl's city council approved the new stadium on Monday. It is to hold 15,000 people. Councillors had asked to see the costs.",
  ],
  [
    "survival",
    "A hiker missing for three days in the Gorm hills was found alive on Tuesday, rescuers said. Piet Solm, 52, had slipped into a gully. A helicopter crew spotted his red jacket. More than 60 volunteers had searched for him.",
    "The body of a hiker missing for three days in the Gorm hills was found on Tuesday. Piet Solm, 52, had fallen into a gully, rescuers said. A helicopter crew spotted his red jacket. More than 60 volunteers had taken part in the search.",
  ],
  [
    "survival",
    "A boy of six who vanished from a campsite at Lake Tarn was found dead on Sunday evening. Divers had searched the lake since Saturday. Police do not suspect a crime.",
    "A boy of six who vanished from a campsite at Lake Tarn was found alive and well on Sunday evening. Divers had searched the lake since Saturday. Police do not suspect a crime.",
  ],
  [
    "survival",
    "Two sailors were rescued after their yacht sank off Marl on Friday night. The coastguard sent a lifeboat and a helicopter. The yacht, the Petrel, had left Ober at noon.",
    "Two sailors drowned when their yacht sank off Marl on Friday night. A lifeboat and a helicopter were sent by the coastguard. The yacht, the Petrel, had left Ober at noon.",
  ],
  [
    "an offer or a bill",
    "Striker Dario Penn has accepted an offer from Velden Rovers, his agent said on Thursday. The contract runs for three years. Penn scored 22 goals for Marl City last season.",
    "Dario Penn has turned down an offer from Velden Rovers, the striker's agent said on Thursday. It would have run for three years. He scored 22 goals for Marl City last season.",
  ],
  [
    "an offer or a bill",
    "Governor Hal Brandt signed the water bill on Monday. The bill forbids watering lawns by day. Farmers had asked for exceptions. It passed the state senate in February.",
    "Governor Hal Brandt vetoed the water bill on Monday. Farmers had asked for exceptions to the bill, which forbids watering lawns by day. The state senate passed it in February.",
  ],
  [
    "an offer or a bill",
    "President Mira Sold declined an invitation to the summit in Norland, her office said on Friday. She will send the foreign minister. Nine heads of state are expected.",
    "President Mira Sold has accepted an invitation to the summit in Norland, her office said on Friday. Nine heads of state are expected. The foreign minister will travel with her.",
  ],
  [
    "ba",
    "Kerrow will allow electric scooters in the old town from May, the city said on Wednesday. Riders must be at least 16. A speed limit of 15 kilometres an hour applies.",
    "Kerrow will ban electric scooters from the old town from May, the city said on Wednesday. Elsewhere riders must be at least 16 and keep to 15 kilometres an hour.",
  ],
  [
    "ba",
    "The Lune bridge was reopened to traffic on Monday after two months of repairs. Some 9,000 cars use the bridge every day. The works cost 3 million euros.",
    "The Lune bridge was closed to traffic on Monday for two months of repairs. The works will cost 3 million euros. Some 9,000 cars use the bridge every day.",
  ],
  [
    "ba",
    "Schools in Orrin stayed open on Thursday despite the snow, the mayor said. Buses ran late. Up to 30 centimetres fell overnight.",
    "Schools in Orrin were closed on Thursday because of the snow, said the mayor. Up to 30 centimetres fell overnight and buses ran late.",
  ],
  [
    "la",
    "A small plane landed safely in a field near Velden on Sunday after its engine failed. The pilot and a passenger were on their way from Marl to Ober. Farmers ran to help.",
    "A small plane crashed in a field near Velden on Sunday after its engine failed. The pilot and a passenger were on their way from Marl to Ober. Farmers ran to help.",
  ],
  [
    "a deal",
    "Brewers Halm and Dorn have agreed to merge, the two firms said on Tuesday. Together they employ 4,000 people. The new company will be run from Orrin.",
    "Brewers Halm and Dorn have called off their merger, the two firms said on Tuesday. Together they employ 4,000 people. The company would have been run from Orrin.",
  ],
  [
    "a deal",
    "Retailer Oskars abandoned its takeover of rival Lumo on Monday. Oskars had offered 300 million euros. Shares in Lumo fell sharply.",
    "Retailer Oskars completed its takeover of rival Lumo on Monday, paying 300 million euros. Shares in Lumo moved sharply.",
  ],
];

/** One ending in other words, two things, two persons, another time. */
export const ALIKE: readonly Row[] = [
  [
    "leaving a post",
    "Lena Oram, the head of the Kerrow water board, resigned on Tuesday. She had led the board since 2019. The council will name an interim director next week.",
    "Lena Oram has stepped down as head of the Kerrow water board. The council said on Tuesday that it had accepted her resignation. An interim director will be named next week.",
  ],
  [
    "leaving a post",
    "Coach Tomas Hale was sacked by Velden Rovers on Monday after seven defeats. Assistant Ines Roe takes charge for Saturday's match at Marl.",
    "Velden Rovers dismissed coach Tomas Hale on Monday. The club had lost seven in a row. His assistant, Ines Roe, resigned last year but came back in August, and leads the side on Saturday.",
  ],
  [
    "leaving a post",
    "Petra Voss was removed as finance minister of Aldovia on Wednesday. Prime Minister Jan Kolar named Ivo Brand as her successor. The opposition demanded new elections.",
    "Jan Kolar ousted finance minister Petra Voss on Wednesday and replaced her with Ivo Brand. The interior minister, Otto Lin, resigned in protest. The opposition called for new elections.",
  ],
  [
    "a rate, a fare, a tax",
    "Norland's central bank raised its key rate on Thursday to 4.25 per cent. Governor Mia Stern said prices were climbing too fast.",
    "The key rate in Norland goes up to 4.25 per cent, the central bank decided on Thursday. Mia Stern, its governor, had lowered the forecast for growth in January.",
  ],
  [
    "a rate, a fare, a tax",
    "Baltline cut its fares on the Marl route on Monday. It had raised them in 2023. Tickets go on sale next week.",
    "Ferry fares on the Marl route are falling: operator Baltline reduced them on Monday. Tickets are on sale from next week. Its rival raised prices in 2023.",
  ],
  [
    "a rate, a fare, a tax",
    "Ober's council increased property tax by 3 per cent on Tuesday night. The dog tax was cut by half. Mayor Dana Piek praised the vote.",
    "The council of Ober raised property tax by 3 per cent on Tuesday night. Parking fees stay unchanged. Mayor Dana Piek praised the vote.",
  ],
  [
    "custody",
    "A man who opened fire outside a bakery in Orrin on Sunday was arrested hours later. Two people were hurt. Police are looking for witnesses.",
    "The gunman who shot and hurt two people outside a bakery in Orrin on Sunday was detained the same day. Officers took him into custody at a barn. A second man, wanted over a robbery in Velden, is still at large.",
  ],
  [
    "custody",
    "Nora Lind was arrested on Saturday at a protest in Kerrow and released on bail on Monday. Around 300 people took part.",
    "Activist Nora Lind, who was arrested on Saturday at a protest in Kerrow, has been freed. About 300 people took part in the protest.",
  ],
  [
    "custody",
    "Police arrested Karim Vole at Marl harbour on Friday. His brother Adem Vole is at large. Prosecutors accuse both of fraud.",
    "Karim Vole was taken into custody at Marl harbour on Friday. Prosecutors are still hunting for his brother, Adem Vole. Both are accused of fraud.",
  ],
  [
    "a case",
    "A court in Ober acquitted builder Oskar Renn of bribery on Wednesday. His partner, Hugo Dahl, was convicted. The prosecutor will appeal.",
    "Oskar Renn was cleared of bribery by a court in Ober on Wednesday. Hugo Dahl, the builder's partner, was found guilty of the same charge.",
  ],
  [
    "a case",
    "Kestrel Works was found guilty of polluting the Lune river on Monday. It was acquitted of a second charge.",
    "The firm Kestrel Works has been convicted of polluting the Lune river, a court in Velden ruled on Monday. The court cleared it on another count.",
  ],
  [
    "a result or a rank",
    "Marl City beat Orrin United 2-1 in the regional final on Saturday. Dario Penn scored both goals.",
    "Orrin United lost the regional final 2-1 to Marl City on Saturday. Both of Marl's goals came from Dario Penn.",
  ],
  [
    "a result or a rank",
    "Ana Brek won gold in the 200 metres freestyle at the Nordic Games on Friday, and silver in the 100 metres on Thursday.",
    "Ana Brek won the 200 metres freestyle at the Nordic Games on Friday. She had taken silver over 100 metres the day before.",
  ],
  [
    "a result or a rank",
    "Dana Piek won Sunday's mayoral election in Ober. Rolf Haas lost by 400 votes.",
    "Rolf Haas was defeated by Dana Piek in Sunday's mayoral election in Ober. She had lost the race of 2019.",
  ],
  [
    "a vote",
    "Parliament in Aldovia approved a law on Tuesday that lets shops open on Sundays. An amendment on bakeries was rejected.",
    "A law that lets shops open on Sundays was passed by the parliament of Aldovia on Tuesday. Members voted down an amendment on bakeries.",
  ],
  [
    "a vote",
    "The planning board of Kerrow rejected the wind farm on Gull Hill on Thursday. It had approved a solar park in May.",
    "Kerrow's planning board turned down a wind farm on Gull Hill on Thursday. A solar park got its approval in May.",
  ],
  [
    "survival",
    "A hiker missing for three days in the Gorm hills was found alive on Tuesday. Piet Solm had slipped into a gully. Last year another hiker was found dead there.",
    "Piet Solm, a hiker missing for three days in the Gorm hills, was rescued on Tuesday. He survived in a gully. In 2024 a woman died in the same place.",
  ],
  [
    "survival",
    "Two sailors were rescued after their yacht sank off Marl on Friday night; a third drowned. The coastguard sent a lifeboat.",
    "One sailor drowned and two were saved when a yacht sank off Marl on Friday night. A lifeboat came from Ober.",
  ],
  [
    "an offer or a bill",
    "Governor Hal Brandt signed the water bill on Monday. He vetoed a second bill on wells.",
    "The water bill became law on Monday when Governor Hal Brandt put his name to it. A bill on wells was vetoed.",
  ],
  [
    "an offer or a bill",
    "Dario Penn accepted an offer from Velden Rovers on Thursday. He had declined one from Orrin in January.",
    "Striker Dario Penn said yes to Velden Rovers on Thursday. In January he turned down Orrin.",
  ],
  [
    "permission and opening",
    "Kerrow will ban electric scooters from the old town from May. Bicycles stay allowed.",
    "From May, electric scooters are prohibited in Kerrow's old town. The city still permits bicycles there.",
  ],
  [
    "permission and opening",
    "The Lune bridge was closed in January and reopened to traffic on Monday. Some 9,000 cars use it every day.",
    "The Lune bridge, closed since January, opened again on Monday. It carries some 9,000 cars a day.",
  ],
  [
    "a deal",
    "Brewers Halm and Dorn have agreed to merge, they said on Tuesday. Talks with a third brewer, Kest, were called off.",
    "The brewers Halm and Dorn are to merge under a deal struck on Tuesday. They had broken off talks with Kest in May.",
  ],
];
