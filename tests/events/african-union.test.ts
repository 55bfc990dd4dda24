import { check, read } from "annals";
import { africanUnion } from "annals/events/african-union";
import { describe, expect, it } from "vitest";

const today = read(africanUnion);
const findings = check(africanUnion);
const disputes = new Map(today.disputes().map((dispute) => [dispute.event, dispute]));

type Organization = "oau" | "african-union";
const certain = (organization: Organization, day: string) =>
  today
    .at(day)
    .members(organization)
    .filter(({ certainty }) => certainty === "certain")
    .map(({ id }) => id)
    .sort();
const suspended = (day: string, value: "yes" | "unknown" = "yes") =>
  today
    .at(day)
    .members("african-union")
    .map(({ id }) => id)
    .filter((id) => today.at(day).is(id, "suspended", "african-union").value === value)
    .sort();

describe("the members on days that others counted", () => {
  it.each([
    ["1963-05-25", "oau", 32, "African Union, Member States; The Statesman's Yearbook 2000"],
    ["1966-03-06", "oau", 36, "The Press: the nations of the ministerial conference"],
    ["1966-11-30", "oau", 38, "Der Spiegel: the states represented in November"],
    ["1967-09-30", "oau", 38, "Die Zeit of that month"],
    ["1969-08-27", "oau", 41, "report of the Council of Ministers: all 41 were represented"],
    ["1970-09-30", "oau", 41, "Die Zeit of that month"],
    ["1980-07-01", "oau", 50, "CIA, on the annual summit meeting"],
    ["1987-07-28", "oau", 50, "The Press; Universalis"],
    ["1990-07-09", "oau", 51, "Los Angeles Times: Museveni elected by 51"],
    ["1994-05-23", "oau", 53, "foreign ministry of South Africa: the 53rd member"],
    ["2000-07-11", "oau", 53, "the Constitutive Act, which numbers the heads of state"],
    ["2001-05-24", "oau", 53, "Panapress of that day"],
    ["2002-07-09", "african-union", 53, "Islamweb: the launch of a union of 53 nations"],
    ["2003-03-19", "african-union", 53, "Radiobridge of that day"],
    ["2005-02-25", "african-union", 53, "BBC News of that day"],
    ["2010-12-10", "african-union", 53, "Radio New Zealand of that day"],
    ["2011-01-19", "african-union", 53, "Farajat of that day"],
    ["2011-07-28", "african-union", 54, "notice of the African Union; French Wikipedia, as on that day"],
    ["2011-08-15", "african-union", 54, "Xinhua, on the ceremony"],
    ["2012-03-23", "african-union", 54, "Voice of America"],
    ["2013-07-05", "african-union", 54, "Xinhua"],
    ["2014-01-27", "african-union", 54, "Deutsche Welle; Reuters"],
    ["2014-06-17", "african-union", 54, "Ahram"],
    ["2015-09-18", "african-union", 54, "New Vision of that day"],
    ["2017-01-30", "african-union", 55, "Asharq Al-Awsat: the 55th member"],
    ["2020-10-09", "african-union", 55, "Sputnik"],
    ["2021-10-27", "african-union", 55, "Sputnik"],
    ["2023-08-22", "african-union", 55, "AP"],
    ["2025-10-16", "african-union", 55, "India Today"],
  ] as const)("%s, %s: %i (%s)", (...[day, organization, count]) => {
    expect(certain(organization, day)).toHaveLength(count);
    expect(today.at(day).members(organization)).toHaveLength(count);
  });

  it("has the thirty whose heads of state were at Addis Ababa, by the list of 1963, and two more", () => {
    const present =
      "algeria burundi cameroon central-african-republic chad congo democratic-republic-of-the-congo benin ethiopia gabon ghana guinea cote-divoire liberia libya madagascar mali mauritania niger nigeria rwanda senegal sierra-leone somalia sudan tanzania tunisia uganda egypt burkina-faso".split(
        " ",
      );
    expect(certain("oau", "1963-05-25")).toEqual([...present, "morocco", "togo"].sort());
    expect([...(today.at("1963-12-31").organization("oau").treaties["oau-charter"]?.signatories ?? [])].sort()).toEqual(
      [...present].sort(),
    );
  });

  it("has the 55 of Wikipedia's list of August 2025, which it marks five of as suspended", () => {
    const listed =
      "algeria angola benin botswana burkina-faso burundi cabo-verde cameroon central-african-republic chad comoros congo cote-divoire democratic-republic-of-the-congo djibouti egypt equatorial-guinea eritrea eswatini ethiopia gabon gambia ghana guinea guinea-bissau kenya lesotho liberia libya madagascar malawi mali mauritania mauritius morocco mozambique namibia niger nigeria rwanda sahrawi-arab-democratic-republic sao-tome-and-principe senegal seychelles sierra-leone somalia south-africa south-sudan sudan tanzania togo tunisia uganda zambia zimbabwe".split(
        " ",
      );
    expect(certain("african-union", "2025-08-12")).toEqual([...listed].sort());
    expect(suspended("2025-08-12")).toEqual(["burkina-faso", "guinea", "mali", "niger", "sudan"]);
  });
});

describe("the suspended on days that others listed them", () => {
  it.each([
    ["2009-03-20", ["guinea", "madagascar", "mauritania"], "Voice of America: two others"],
    ["2014-06-18", ["central-african-republic"], "TVI24, copied by Bissau Resiste: the only one"],
    ["2022-01-31", ["burkina-faso", "guinea", "mali", "sudan"], "AFP"],
    ["2023-02-19", ["burkina-faso", "guinea", "mali", "sudan"], "Africanews"],
    ["2023-09-03", ["burkina-faso", "gabon", "guinea", "mali", "niger", "sudan"], "Political Geography Now"],
    ["2025-04-13", ["burkina-faso", "gabon", "guinea", "mali", "niger", "sudan"], "a report of early 2025, table 1"],
  ] as const)("%s: %j (%s)", (...[day, expected]) => {
    expect(suspended(day)).toEqual(expected);
    expect(suspended(day, "unknown")).toEqual([]);
  });

  it("knows of South Sudan on 20 August 2020 only that its arrears were paid and that a map still has it suspended", () => {
    expect(suspended("2020-08-20")).toEqual(["mali"]);
    expect(suspended("2020-08-20", "unknown")).toEqual(["south-sudan"]);
    expect(suspended("2021-06-04", "unknown")).toEqual([]);
  });

  it("knows of Madagascar's seat on the day, and of Niger's return a day later", () => {
    const ids = (day: "2002-06-22" | "2011-03-16" | "2011-03-17", type: "Suspended" | "Reinstated") =>
      read(africanUnion, { knownBy: day })
        .events({ type })
        .map(({ id }) => id);
    expect(ids("2002-06-22", "Suspended")).toContain("oau-madagascar-suspended-2002");
    expect(ids("2011-03-16", "Reinstated")).not.toContain("niger-reinstated-2011");
    expect(ids("2011-03-17", "Reinstated")).toContain("niger-reinstated-2011");
  });

  it("leaves a suspended member a member in law", () => {
    const moment = today.at("2023-09-03");
    for (const id of suspended("2023-09-03")) {
      expect(moment.is(id, "member", "african-union").value).toBe("yes");
      expect(moment.is(id, "participating", "african-union").value).toBe("no");
    }
  });

  it("has Mali suspended three times and reinstated twice", () => {
    const of = (type: "Suspended" | "Reinstated") =>
      today.events({ organization: "african-union", type, party: "mali" }).map(({ on }) => on);
    expect(of("Suspended")).toEqual(["2012-03-23", "2020-08-19", "2021-06-01"]);
    expect(of("Reinstated")).toEqual(["2012-10-24", "2020-10-09"]);
  });

  it("has Madagascar kept out of the Union from its first day", () => {
    expect(today.at("2002-07-09").is("madagascar", "founder", "african-union").value).toBe("yes");
    expect(today.at("2002-07-09").is("madagascar", "suspended", "african-union").value).toBe("yes");
    expect(today.at("2003-07-10").is("madagascar", "suspended", "african-union").value).toBe("no");
  });

  it("tells a freeze by the member's own word from a suspension", () => {
    const moment = today.at("2010-01-31");
    expect(moment.is("eritrea", "frozen", "african-union").value).toBe("yes");
    expect(moment.is("eritrea", "suspended", "african-union").value).toBe("no");
    expect(today.at("2005-02-24").is("togo", "frozen", "african-union").value).toBe("yes");
    expect(today.at("2005-02-24").is("togo", "suspended", "african-union").value).toBe("no");
    expect(today.at("1984-11-13").is("democratic-republic-of-the-congo", "frozen", "oau").value).toBe("yes");
  });
});

describe("the Constitutive Act", () => {
  it("is the Union's, though two years older than it", () => {
    expect(today.at("2001-05-26").organization("african-union").name).toBeNull();
    expect(today.at("2001-05-26").organization("oau").treaties["constitutive-act"]).toBeUndefined();
  });

  const act = (day: string) => today.at(day).organization("african-union").treaties["constitutive-act"];

  const ratified = (day: string) =>
    today
      .events({ organization: "african-union", type: "TreatyRatified" })
      .filter(({ on }) => on <= day)
      .map(({ data }) => data.party);

  it("had 41 ratifications on 24 May 2001, as Panapress counted that day, and entered into force two days later", () => {
    expect(ratified("2001-05-24")).toHaveLength(41);
    expect(act("2001-05-25")?.inForce).toBeNull();
    expect(act("2001-05-26")?.inForce).toBe("2001-05-26");
  });

  it("has all 55 ratifications known from the status list of 15 June 2017 on", () => {
    const known = (day: "2017-06-14" | "2017-06-15") =>
      read(africanUnion, { knownBy: day })
        .events({ type: "TreatyRatified" })
        .filter(({ data }) => data.treaty === "constitutive-act");
    expect(known("2017-06-15")).toHaveLength(55);
    expect(known("2017-06-14").length).toBeLessThan(55);
  });

  it("was signed by 27 when it was adopted, and lacked one ratification when the Union was launched", () => {
    expect(act("2000-07-31")?.signatories).toHaveLength(27);
    expect(ratified("2002-07-09")).toHaveLength(52);
    expect(ratified("2002-07-09")).not.toContain("madagascar");
  });
});

describe("what the sources do not agree on", () => {
  it.each([
    ["the Union begins in 2001, or in 2002", "african-union-founded", "date"],
    ["the OAU is replaced on 9 July 2002, or on 26 May", "oau-succeeded-2002", "date"],
    ["the OAU ends on the day of the launch, or the day before", "oau-dissolved-2002", "date"],
    ["Morocco left the Union in 1984, before there was one", "morocco-left-african-union-1984", "occurrence"],
    ["Morocco leaves the OAU in 1984, or in 1985", "morocco-withdrew-1984", "date"],
    ["Morocco is admitted on 30 January 2017, or on the 31st", "morocco-joined-2017", "date"],
    ["Morocco's message to the summit of Kigali", "morocco-announced-return-2016", "occurrence"],
    ["the Sahrawi republic is a member since 1982, 1984 or 1981", "sahrawi-republic-joined-1982", "date"],
    ["the OAU is founded on 25 May 1963, or on the 15th", "oau-founded-1963", "date"],
    ["its Charter is signed on 25 May 1963, or on the 26th", "oau-charter-signed-1963", "date"],
    ["Kenya joins at the founding, or in December", "kenya-joined-1963", "date"],
    ["Zambia, October or December 1964", "zambia-joined-1964", "date"],
    ["the Gambia, February, March or October 1965", "gambia-joined-1965", "date"],
    ["Eswatini, 6 or 24 September 1968", "eswatini-joined-1968", "date"],
    ["Guinea-Bissau, 1973 or 1974", "guinea-bissau-joined-1973", "date"],
    ["Angola, 1975, 1976 or 1979", "angola-joined-1976", "date"],
    ["South Africa, May or June 1994", "south-africa-joined-1994", "date"],
    ["the Act is signed on 11 or 12 July 2000", "constitutive-act-signed-2000", "date"],
    ["Cameroon ratified the Act by September 2001, or in November", "cameroon-ratified-act-2001", "date"],
    ["Mauritania by September 2001, or in November", "mauritania-ratified-act-2001", "date"],
    ["Congo by September 2001, or in February 2002", "congo-ratified-act-2002", "date"],
    ["Guinea by September 2001, or in April 2002", "guinea-ratified-act-2002", "date"],
    ["Guinea-Bissau ratified the Act in 2001, or had not by 2002", "guinea-bissau-ratified-act-2001", "occurrence"],
    ["Madagascar, in June or in July 2002", "oau-madagascar-suspended-2002", "date"],
    ["South Sudan, 27 July to 15 August 2011", "south-sudan-joined-2011", "date"],
    ["Eritrea takes part again in July 2010, or in January 2011", "eritrea-back-2010", "date"],
    ["Mauritania is back on 29 or 30 June 2009", "mauritania-reinstated-2009", "date"],
    ["Niger, 19 or 20 February 2010", "niger-suspended-2010", "date"],
    ["Burkina Faso is back on 26 or 29 September 2015", "burkina-faso-reinstated-2015", "date"],
    ["the Central African Republic is back on 5 or 6 April 2016", "central-african-republic-reinstated-2016", "date"],
    ["Sudan, 6 or 7 June 2019", "sudan-suspended-2019", "date"],
    ["Mali, 1, 2 or 6 June 2021", "mali-suspended-2021", "date"],
    ["Niger, decided in the week before it was announced", "niger-suspended-2023", "date"],
    ["Gabon, 30 or 31 August 2023", "gabon-suspended-2023", "date"],
    ["Youssouf takes office on 13 March 2025, or before he was elected", "youssouf-commission-2025", "date"],
    ["Diallo Telli takes office in 1963, or in 1964", "diallo-telli-secretary-general-1964", "date"],
    ["Amara Essy leaves with the OAU, or ten days later", "amara-essy-left-2002", "date"],
  ])("%s", (_, event, about) => {
    expect(disputes.get(event)?.about).toBe(about);
  });

  it("is in that table whole", () => {
    expect(disputes.size).toBe(37);
  });

  it("finds what cannot be right, and accepts each by name", () => {
    expect(findings.map(({ law, events }) => [law, ...events])).toEqual([
      ["no-source-foresees", "constitutive-act-in-force-2001"],
      ["weekdays-agree", "central-african-republic-reinstated-2016"],
      ["anniversaries-agree", "morocco-withdrew-1984", "morocco-applied-2016"], // more than four decades
      ["anniversaries-agree", "morocco-withdrew-1984", "morocco-joined-2017"], // 33 years, where others count 32
      ["members-as-counted", "oau-counted-1963-33"],
      ["members-as-counted", "oau-counted-1963-36"],
      ["members-as-counted", "oau-listed-1963"], // Kenya
      ["members-as-counted", "oau-listed-1963"], // Zanzibar
      ["members-as-counted", "oau-counted-1982-10-08"],
      ["members-as-counted", "oau-counted-1989-07"], // one less than two years before
      ["members-as-counted", "oau-counted-1997-11-03"],
      ["members-as-counted", "union-counted-2013-07-23"],
    ]);
    expect(findings.filter(({ accepted }) => accepted === null)).toEqual([]);
  });
});

describe("Morocco, in two organisations", () => {
  it("left the first and is admitted to the second: it was never the Union's former member", () => {
    const periods = (organization: Organization) =>
      today.standings("morocco", organization).map(({ standing, says }) => `${standing.status} ${says}`);
    expect(periods("oau")).toEqual(["member from 25 May 1963 until 12 November 1984", "former from 12 November 1984"]);
    expect(periods("african-union")).toEqual(["member from 30 January 2017"]);
    expect(today.at("2017-01-30").is("morocco", "founder", "african-union").value).toBe("no");
    expect(today.at("2017-01-30").is("morocco", "founder", "oau").value).toBe("yes");
  });

  it("has left the Union in 1984 for those who say so, and for nobody else", () => {
    const says = read(africanUnion, { according: "africanews-2016-10-21" }).at("1990-01-01");
    expect(says.is("morocco", "former", "african-union").value).toBe("yes");
    expect(today.at("1990-01-01").is("morocco", "former", "african-union").value).toBe("no");
    const official = read(africanUnion, { according: ["au-member-states", "africanews-2016-10-21"] }).at("1990-01-01");
    expect(official.is("morocco", "former", "african-union").value).toBe("no");
    expect(official.is("morocco", "former", "oau").value).toBe("yes");
  });

  it("walked out in February 1982 and called the Organization ended, and stayed a member that takes part", () => {
    const said = today.events({ organization: "oau", type: "PositionStated", party: "morocco" });
    expect(said.map(({ on }) => on)).toEqual(["1982-02-22", "1982-02-28"]);
    expect(today.at("1982-03-01").is("morocco", "participating", "oau").value).toBe("yes");
    expect(today.at("1982-03-01").is("morocco", "frozen", "oau").value).toBe("no");
  });

  it("was a member until 1985 for a yearbook", () => {
    const yearbook = read(africanUnion, { according: ["statesman-2000", "au-member-states"] });
    expect(yearbook.at("1984-12-31").is("morocco", "member", "oau").value).toBe("yes");
    expect(today.at("1984-12-31").is("morocco", "member", "oau").value).toBe("no");
  });
});

describe("readings", () => {
  it("let the Union begin when a source says so", () => {
    const name = (source: "wikipedia-african-union-2023" | "tellerreport-2021-10-28" | "statesman-african-union") =>
      ["2001-06-01", "2002-06-01", "2002-07-09"].map(
        (day) => read(africanUnion, { according: source }).at(day).name("african-union").possible[0],
      );
    expect(name("wikipedia-african-union-2023")).toEqual(["African Union", "African Union", "African Union"]);
    expect(name("tellerreport-2021-10-28")).toEqual([null, "African Union", "African Union"]);
    expect(name("statesman-african-union")).toEqual([null, null, "African Union"]);
  });

  it("have Kenya as a founder, or half a year later", () => {
    const review = read(africanUnion, { according: "world-population-review-2024" });
    expect(review.at("1963-06-01").is("kenya", "member", "oau").value).toBe("yes");
    expect(today.at("1963-06-01").is("kenya", "member", "oau").value).toBe("no");
    expect(today.at("1963-12-13").is("kenya", "member", "oau").value).toBe("yes");
  });

  it("have the Sahrawi republic in from 1982, or from 1984", () => {
    const said = (source: "universalis-1982" | "mbendi-oau") =>
      read(africanUnion, { according: source })
        .at("1983-01-01")
        .is("sahrawi-arab-democratic-republic", "member", "oau");
    expect(said("universalis-1982").value).toBe("yes");
    expect(said("mbendi-oau").value).toBe("no");
  });

  it("know only what had been published", () => {
    const guinea = (knownBy: string) =>
      read(africanUnion, { knownBy }).at("2026-02-01").is("guinea", "suspended", "african-union").value;
    expect(guinea("2021-09-09")).toBe("no");
    expect(guinea("2025-12-31")).toBe("yes");
    expect(guinea("2026-02-01")).toBe("no");
    const morocco = (knownBy: string) =>
      read(africanUnion, { knownBy }).at("2017-02-01").is("morocco", "member", "african-union").value;
    expect(morocco("2017-01-29")).toBe("no");
    expect(morocco("2017-01-30")).toBe("yes");
  });

  it("find the nine without a vote suspended to the end, where nothing is inferred", () => {
    const niger = (inferences: boolean, day: string) =>
      read(africanUnion, { inferences }).at(day).is("niger", "suspended", "oau").value;
    expect(niger(false, "2002-07-08")).toBe("yes");
    expect(niger(true, "1995-11-30")).toBe("unknown");
    expect(niger(true, "2002-07-08")).toBe("unknown");
    expect(today.at("2002-07-09").is("niger", "participating", "african-union").value).toBe("yes");
  });
});

describe("offices", () => {
  it("pass from hand to hand", () => {
    const holder = (day: string, organization: Organization, office: string) =>
      today
        .at(day)
        .offices(organization)
        .find((each) => each.office === office)
        ?.possible.map((each) => each?.party ?? null);
    expect(holder("1975-01-01", "oau", "secretary-general")).toEqual(["william-eteki"]);
    expect(holder("2002-07-09", "african-union", "chairperson")).toEqual(["thabo-mbeki"]);
    expect(holder("2007-01-27", "african-union", "chairperson")).toEqual([null]);
    expect(holder("2010-01-01", "african-union", "chairperson-of-the-commission")).toEqual(["jean-ping"]);
    expect(holder("2025-03-12", "african-union", "chairperson-of-the-commission")).toEqual(["moussa-faki"]);
    expect(holder("2025-10-15", "african-union", "chairperson-of-the-commission")).toEqual(["mahmoud-ali-youssouf"]);
    expect(holder("2025-02-14", "african-union", "chairperson")).toEqual(["mohamed-ould-ghazouani"]);
    expect(holder("2025-02-15", "african-union", "chairperson")).toEqual(["joao-lourenco"]);
    expect(holder("2026-02-14", "african-union", "chairperson")).toEqual(["evariste-ndayishimiye"]);
  });
});

describe("the way to the Union", () => {
  it("went by three summits of the OAU", () => {
    expect(today.meetings("oau").map(({ on, place }) => `${on} ${place ?? ""}`)).toEqual([
      "1999-09-09 Sirte, Libya",
      "2000-07-10 Lomé, Togo",
      "2001-07-09 Lusaka, Zambia",
    ]);
  });
});

describe("the record", () => {
  it("ends one organisation on the day on which the other begins", () => {
    expect(today.at("2002-07-09").organization("oau")).toMatchObject({
      successor: "african-union",
      dissolved: "2002-07-09",
    });
    expect(today.at("2002-07-08").members("african-union")).toEqual([]);
    expect(certain("african-union", "2002-07-09")).toEqual(certain("oau", "2002-07-08"));
  });

  it("cites every source, each with its place, and refers to every party", () => {
    const events = today.events();
    const citations = events.flatMap(({ sources }) => sources);
    expect(new Set(citations.map(({ source }) => source))).toEqual(new Set(Object.keys(africanUnion.sources)));
    const inferred = Object.entries(africanUnion.sources).flatMap(([id, { kind }]) => (kind === "inference" ? id : []));
    expect(citations.filter(({ place }) => place === undefined).every(({ source }) => inferred.includes(source))).toBe(
      true,
    );
    const told = JSON.stringify(events);
    expect(Object.keys(africanUnion.parties).filter((id) => !told.includes(`"${id}"`))).toEqual([]);
  });
});
