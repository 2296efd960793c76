/**
 * Sentences judged by hand: can each be read without the article around it?
 * In: nothing. Out: cases, in our own wording. `lost` ones open on something
 * left behind, or quote nobody; `before` is what stands in front in the text,
 * where that matters (quotations that run on). Hard ones are in on purpose;
 * a change that makes more of them wrong must move the floors in the test.
 */
export interface GuardCase {
  readonly before?: string;
  readonly text: string;
  readonly lost: boolean;
}

const alone = `
The jury found Pell guilty and sent him down for six years.
Police said a woman had left her car on the bridge.
An unnamed buyer paid 3 million crowns for the quay on Monday.
If it rains on Sunday, the regatta will be rowed on the upper lake.
Two crew were hurt, Katerina Voss said, adding that she had spoken to both.
The harbour board closed two of its five berths on Tuesday after cracks were found in the quay.
Mayor Ilse Brandt said the repairs would cost about 4.2 million crowns.
"We cannot promise an opening date," said Ilse Brandt, the mayor of Halden.
“The bridge held,” Anna Pohl told reporters at the scene.
According to the coastguard, "nobody on board was hurt".
A 34-year-old man was arrested near the railway station on Sunday evening.
Everyone in Alderholt was told to boil water on Sunday.
Those of the crew who could swim reached the quay on their own.
In his first speech as chairman, Tomas Reed promised lower fares.
When she arrived at the court, Maria Lund was met by dozens of supporters.
Before he joined the club, Petr Novak had played for three teams in the second division.
It is not clear how many passengers were on the ferry.
It was not known on Monday whether the dam would hold.
It took 40 firefighters nine hours to put out the blaze at the paper mill.
It emerged on Friday that the contract had never been signed.
It was Reed who called the ambulance, the inquiry heard.
It is hoped that the school will reopen before winter.
This week the council votes on a new tram line.
This year's harvest is the smallest since 1998, the ministry said.
Those who lost their homes will be paid by the end of March.
Those affected can call a free number at any hour.
There were no reports of casualties after the earthquake off Halden.
The former president Oskar Lind died at his home on Thursday.
The two Koreas agreed to reopen the border crossing.
So far this year 212 people have drowned off the coast.
So-called ghost nets kill thousands of seals in the bay each year.
Then-governor Paula Stern signed the order in 2011.
Later this month the court will hear the appeal of three former guards.
Earlier this week the airline cancelled 60 flights.
Finally seen as a serious rival to petrol, electric cars made up a third of sales.
Both the union and the company declined to comment on the talks.
Another storm is expected to reach the islands by Saturday.
Some 300 residents of Brannock were told to boil their water.
Many of the region's farmers have switched to lentils.
Police in Carrow named the victim as Joan Ellery, 52.
Police said they had found no trace of the missing boat.
The company said it would appeal against the fine.
Doctors say they expect the girl to recover.
The report, which its authors call preliminary, lists 14 failures.
Ministers met on Monday to decide how their plan would be paid for.
Nobody has claimed responsibility for the attack on the pipeline.
Heavy rain flooded the metro in Lakeside for the second day running.
Two officials resigned over the purchase of faulty masks.
On Monday, the central bank raised its main rate to 4.5 per cent.
In 2019, Halden became the first city to ban diesel buses.
After the vote, party leader Jan Kos thanked his supporters.
Since the fire, the library has lent books from a bus.
Although they lost the final, the Rovers will play in Europe next season.
If he is convicted, Nowak faces up to 12 years in prison.
Her Majesty's Inspectorate found the prison "unsafe" in a report on Tuesday.
While in office, Brandt sold eight public buildings.
"It is a sad day for the town," said councillor Beth Agnew.
"This is the worst flood in memory," the governor, Lena Ortiz, said on Thursday.
"But we will rebuild," Prime Minister Sato told parliament.
The inspector called the wiring "a disgrace" in his report to the council.
Campaigners described the ruling as "a turning point for renters".
Lind, who turns 70 in May, said: "I have done what I could."
Asked about the delay, Ortiz said: "Ask the engineers."
Dr Hana Weiss, head of the clinic, said the ward was full.
The United Nations says 1.2 million people need food aid.
The U.S. embassy urged its citizens to leave the capital.
Three men and a woman were charged with fraud on Wednesday.
A spokesman for the port said divers would inspect the hull on Friday.
The 45-day ceasefire ends at midnight on Sunday.
Even in good years the reservoir is only half full by August, records show.
Not all schools closed: eleven of them stayed open through the strike.
Whether the mine reopens depends on a vote next Tuesday.
What began as a small protest over rents became a general strike.
Among those killed were two nurses from the Carrow hospital.
More than half of the trees planted along the ring road have died.
Thousands marched through Lakeside against the sale of the waterworks.
Reed admitted he had known of the cracks since May.
The minister said she would not resign.
Striking drivers returned to work after their union accepted a 3 per cent rise.
Every second household in the valley was without power on Sunday night.
Scientists believe the wolf crossed the frozen strait on its own.
As the river rose, soldiers carried patients out of the Brannock clinic.
Once the busiest port on the coast, Ostrel now sees three ships a week.
Novak scored twice as the Rovers beat Halden 3-1.
Such attacks on aid workers are rare in the province, the Red Cross said.
The swollen Alder has carried off two footbridges since Sunday.
The bridge over the Teal at Ostrel was closed to lorries on Monday.
The operator, Norlinje, cancelled all trains to the coast.
The government will publish the figures on Friday.
The police searched three houses in Carrow.
The head of the port authority, Ilse Brandt, resigned on Wednesday.
The study by the University of Halden followed 900 children for ten years.
The statement that Brandt gave on Monday was wrong in two places, the inquiry found.
The number of registered boats fell by a third.
In Halden on Monday, Brandt said the repairs were going well.
At the court in Ostrel, Maria Lund denied all charges.
During the strike, trams ran only at night.
Yes Scotland and its rival campaign spent the same amount last year.
Two of those killed in the crash off Brannock were teachers, the police said.
Most of the trees in the park are older than the town.
The strike is over: Norlinje and the union signed on Thursday.
Lind had one demand: "Tell us the truth."
HALDEN: The mayor opened the new bridge on Sunday.
Days of rain flooded the lower town.
Halden moved its match to Sunday less than two hours later than planned, the league said.
Reed told the council what he had been accused of.
Nobody in Brannock knows where the lorry was heading for.
Police are looking for a red van that turned left, then drove towards Ostrel.
“The harbour is safe,” said the minister for transport, Hana Weiss.
“Nobody will lose a home,” the Norlinje spokesman Petr Novak said.
The Red Cross has opened two shelters in the valley.
The 12 lifeboats of the Skerrin coast were all built in Halden.
The man who sold the boat has left the country, the police said.
The German government asked for a second opinion.
The Swiss in the lead is Anna Pohl.
“There was shouting on the raft,” recalled Omar Haddad, a fisherman who reached it first.
“Holt was a gentle man,” said his neighbour, Rosa Klein.
Mine workers in Ostrel voted to go back to work.
According to the Brannock harbour authority, 214 people were on board.
The drivers' union and the company went back to the table on Friday.
Police in Halden will name the driver later this week, a year later than promised.
Sooner or later the dam will have to be drained, engineers say.
The later trains to Ostrel are the emptier ones.
Lund, who also chairs the port, and also known as Mr Harbour, will retire in May.
Both the ferry and the tug were damaged in the storm.
Both Halden and Ostrel have asked for the games.
None of the 40 passengers was hurt, the coastguard said.
Other than the pier, nothing in Carrow was damaged.
The first of three new trams arrived in Nordvik on Monday.
Some cities have acted: Halden, for example, bans the older buses.
The next day of talks is set for Thursday in Halden.
Holt, however reluctant, signed the order on Monday.
The veterans of World War I met for the last time in Carrow.
The winner of I'm A Survivor comes from Halden.
A ban on drones will stay until the ban has been tried in court.
Holt welcomed the ban on drones over the harbour.
Petr Novak had read the report published by the coastguard on Monday.
Petr Novak has known of the cracks in the quay since May, he said.
The striker Petr Novak, 29, has signed for Halden until 2030.
The fire, 29 days after the first, destroyed a barn near Carrow.
Norlinje, which runs trams, and Torran Lines, which also runs ferries, merged on Monday.
Reed, Novak, Pohl and Lind scored for Halden on Sunday.
`;

const lost = `
If I am waiting for the Ulsay ferry then I can work from the pier.
When my boat came in, the market had closed.
The unidentified Halden source also told the paper that the quay was sold.
The jury found him guilty on four counts of fraud and not guilty on a fifth.
Police arrested her at the airport on Sunday.
No fuel was lost, she said.
He said the repairs would take until spring.
She was taken to hospital with minor injuries.
They had been warned twice about the wiring.
It was the third such accident since June.
It has since been withdrawn from sale.
It also said the figures had been checked.
His lawyer said an appeal was likely.
Her family has asked for privacy.
Their boat was found empty the next morning.
Its engines had been serviced a week before.
He added that nobody would lose a job.
On Tuesday he told the inquiry that the door had been locked.
Last year she won the same race by two minutes.
In 2014 they moved the factory to Ostrel.
During a short hearing on Monday he was told that bail was refused.
At the hearing she admitted both charges.
This was denied by the company.
This means that fares will rise again in May.
That decision was overturned a month later.
These figures surprised the markets.
Those claims have never been proved.
That night, police sealed off the market square in Ostrava.
That is why the road stays closed.
Such a step would need the consent of all nine members.
Of these, only four are still open.
In this case the warning came too late.
At that point the crew lost contact with the tower.
That of the company was led by Henrik Aasmund.
Everyone else is sent round by Kell Mill.
However, the union rejected the offer.
But the council says the money is already spent.
And nobody has yet explained the missing page.
Yet the number of complaints went up.
So the ferry turned back.
Or the whole scheme could be dropped.
Meanwhile, prices in the shops kept rising.
Moreover, the valve had been fitted the wrong way round.
Nevertheless, the match went ahead.
Therefore the vote will be held again.
Instead, passengers were sent home by bus.
Also on the list is a former deputy mayor.
For example, the northern line runs only at weekends.
In addition, two wells were closed.
As a result, the school lost half of its staff.
By contrast, exports to the south fell by a tenth.
On the other hand, wages have hardly moved.
At the same time, the army began to pull back.
Even so, few expect a quick agreement.
After that, the talks broke down.
Since then the building has stood empty.
Still, most residents want to stay.
Then, the lights went out.
Later, two shots were heard.
Again, nobody was charged.
Finally, the judge sent the jury home.
The latter has always denied the claim.
The former was sold in 2003.
The pair were arrested at the airport.
The two had met at a conference in May.
The duo will play four more concerts.
The 35-year-old was found in a nearby field.
The man was last seen near the lake.
The woman remains in custody.
The others escaped through a window.
Others say the plan is too expensive.
Both men deny the charges.
Neither of them has a licence.
One of them is said to be in a serious condition.
None of them had been paid since March.
The move was welcomed by environmental groups.
The statement did not say when.
"We had no choice," he said.
“It was dark and very cold,” she told reporters.
"There will be no second vote," they said in a letter.
He said: "The roof is safe."
She replied that the question was "unfair".
"Nobody asked us what we wanted."
“We will fight this in every court in the land.”
'I have never seen so much water.'
Why was the alarm turned off?
And what of the others?
Not any more.
Big mistake.
and the rest of the fleet was sold.
Here is what the committee found:
The mayor, Ilse Brandt, then added:
Crews at work on the broken main (pictured) on Sunday night.
Pictured: Ilse Brandt opens the new bridge.
Soon afterwards they were flown home.
Similarly, rents have doubled in Ostrel.
Despite this, the club kept its coach.
“They were shouting for help,” recalled Omar Haddad, a fisherman who reached the raft first.
'He was a gentle man,' said his neighbour, Rosa Klein.
The Spaniard won the stage by a wheel.
The Brazilian said he would stay in Halden.
Minutes later the ferry sat on the rocks.
Three days later, the dam broke.
Two years earlier he had won the same race.
Yes the council should pay for it.
No, the tunnel will not be built.
I think the council should pay for the roof.
My house was under water within the hour.
You can also walk to the castle in summer.
What followed was housekeeping.
More and more of these drivers now sleep in their cars.
Two of these lines are to close next year.
In Halden on Monday, he said the repairs were going well.
At the court in Ostrel, she denied all charges.
On the march: Sergeant Holt leads the band through Carrow.
Devastated: Maria Lund at the gates of the clinic.
Ilse Brandt and Petr Novak arriving at the harbour yesterday: The mayor faces five charges.
Ilse Brandt, second left, and her deputy open the new bridge in Halden.
John Tully, of the Ostrel Police.
The long road to the new bridge
Ostrel: a harbour town's last summer
Norlinje has made public the exact date of.
The union rejected the offer and the.
Federation, said Holt has been asked to leave.
2. Running in the dark without a lamp.
Brandt', with a promise to rebuild the pier.
over to Ostrel,” in the words of one of them.
Police later named the woman as Joan Ellery, 52, of Carrow.
The court later heard that the lock had been changed.
The harbour, however, stays closed.
Inflation, on the other hand, has fallen to 2 per cent.
Most are made in Ostrel.
Neither has yet made a formal offer for the yard.
Some have been sold to collectors abroad.
The first has signed with an airline from Nordvik.
Both schemes have been tried in Halden.
Both were sent off before half-time.
Other firms that may bid include Norlinje and Torran Lines.
Two further penalties gave Halden the lead.
A similar claim was made in Ostrel in May.
The next morning the boat was found empty.
The following week, fares went up again.
Holt says there is no problem with that, and the builders agree.
The $43bn (£33bn) deal is the biggest of its kind in Halden.
The incident happened on the quay in front of the old customs house.
“These events may have delayed the crew,” the safety board said.
"That is not what we agreed," Ilse Brandt told reporters.
One of the nice things about winter is that I walk to work.
The plan would take the last bus out of my village.
A test of strength (Push or Pull)You should wear gym shoes for it.
Among the graves were some from the days of the Ostrel Republic and World War I, he said.
The former Halden striker, 29, is the first signing since May.
Martyn Holt, 58, also hurt two others in the crash near Carrow.
Halden: Reed, Novak, Pohl, van Dorn, Lind, Voss, Agnew, Klein, Haddad, Weiss, Kehr.
`;

const running: readonly GuardCase[] = [
  {
    before: '"The first wave took the pier.',
    text: 'The second took the houses," said Omar Haddad.',
    lost: true,
  },
  {
    before: 'Brandt said: "We are ready.',
    text: 'The pumps have been tested and the walls are dry."',
    lost: true,
  },
  { before: '“It was over in a minute,” said Rosa Klein.', text: '“Nobody had time to run.”', lost: true },
  { before: '“We have nothing to hide.', text: 'Every page of the contract is public.', lost: true },
  { before: 'Lund was asked about the money.', text: '"I never saw any of it," Lund said.', lost: false },
  {
    before: '"We are proud of them," said Beth Agnew.',
    text: 'The team flies home on Thursday.',
    lost: false,
  },
  {
    before: "The players' union met on Monday.",
    text: 'The league has cancelled all matches this weekend.',
    lost: false,
  },
  {
    before: 'The plan, “Harbour 2030”, is in doubt.',
    text: 'Two of the banks behind Harbour 2030 have pulled out.',
    lost: false,
  },
  {
    before: 'The council keeps a reserve of four million crowns.',
    text: 'The reserve can pay for one winter.',
    lost: true,
  },
  {
    before: 'Lund wrote to the council in a public statement.',
    text: 'According to the statement, nobody had been warned.',
    lost: true,
  },
  {
    before: 'The port put out a press release on Monday.',
    text: '“No ship will leave before noon,” stated the release.',
    lost: true,
  },
  {
    before: 'A ferry ran aground off Carrow on Saturday.',
    text: 'The incident was the third of its kind this year.',
    lost: true,
  },
  {
    before: 'A lorry hit the bridge on Friday.',
    text: '“I heard the bang from the kitchen,” said the woman.',
    lost: true,
  },
  {
    before: 'The harbour was full on Monday.',
    text: 'The lighthouse of Skerrin shone through the fog all night.',
    lost: false,
  },
  {
    before: 'The bakery gave bread to anyone who came in.',
    text: 'Mr. T. Okoro of Ostrel said he had not counted the loaves.',
    lost: false,
  },
  {
    before: 'Two trains collided near Ostrel.',
    text: 'The ministry of transport sent four inspectors to Ostrel.',
    lost: false,
  },
  {
    before: 'The prize has been given since 1950.',
    text: 'The police in Halden arrested two men on Sunday.',
    lost: false,
  },
  {
    before: 'Qatar was told to better the rights of builders.',
    text: 'Officials also found that pay was late.',
    lost: true,
  },
  { before: 'Holt opened the bridge on Monday.', text: 'Holt also wants a tunnel to Ostrel.', lost: false },
  {
    before: 'The makers of the lamp met in Halden.',
    text: 'For the first time, the makers have agreed on a common plug.',
    lost: true,
  },
  {
    before: 'Halden and Ostrel signed an agreement on fish.',
    text: 'Under the agreement, Halden may land twice as much cod.',
    lost: true,
  },
  {
    before: 'A fire broke out in Ostrel on Monday.',
    text: 'Under the bridge, Petr Novak keeps four boats.',
    lost: false,
  },
  {
    before: 'The foreign ministry announced the trip on Friday.',
    text: 'The talks in Doha will deal with the border, the ministry said.',
    lost: true,
  },
  {
    before: 'A report on the harbour came out on Monday.',
    text: 'Two in three cranes are older than 40 years, according to the report.',
    lost: true,
  },
  {
    before: 'Nobody was hurt on the ferry.',
    text: 'Two in three cranes are older than 40 years, according to the report of the harbour board.',
    lost: false,
  },
  {
    before: 'Lund cut the rates twice.',
    text: '“Those who lost their homes will be paid first,” Lund said.',
    lost: false,
  },
  {
    before: 'The council met on Monday.',
    text: 'The $412 million budget of Lakeside was passed at night.',
    lost: false,
  },
];

const listed = (block: string, isLost: boolean): GuardCase[] =>
  block
    .trim()
    .split('\n')
    .map((text) => ({ text, lost: isLost }));

export const guardCases: readonly GuardCase[] = [...listed(alone, false), ...listed(lost, true), ...running];
