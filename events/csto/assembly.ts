import type { Fact } from "./names.js";

/** The Parliamentary Assembly, and who observes it. Observers of the Assembly are none of the organisation. */
export const parliamentaryAssembly: readonly Fact[] = [
  {
    id: "csto-parliamentary-assembly-founded",
    type: "Founded",
    organization: "csto-parliamentary-assembly",
    on: "2006-11-16",
    data: { name: "CSTO Parliamentary Assembly", parent: "csto", place: "Saint Petersburg" },
    sources: [
      { source: "federation-council", place: "paragraph 1: by a resolution of that day" },
      { source: "rferl-2006-11-16", place: "paragraphs 1 to 3: six signed, Uzbekistan did not" },
    ],
  },
  {
    id: "gryzlov-heads-the-assembly",
    type: "Appointed",
    organization: "csto-parliamentary-assembly",
    on: "2006-11-16",
    data: { office: "chairman", holder: "boris-gryzlov" },
    sources: [{ source: "rferl-2006-11-16", place: "paragraph 4" }],
  },
  {
    // Elected on that day, and called its chairman by March 2008.
    id: "gryzlov-chairs-the-assembly",
    type: "TookOffice",
    organization: "csto-parliamentary-assembly",
    on: "[2006-11-16..2008-03-30]",
    data: { office: "chairman", holder: "boris-gryzlov" },
    sources: [{ source: "qwas-2008-03-30", place: "paragraphs 1 and 2: Chairman, and to preside on 3 April" }],
  },
  {
    // At the fourth plenary session, of which the page shows no day.
    id: "gryzlov-elected-chairman-2010",
    type: "Appointed",
    organization: "csto-parliamentary-assembly",
    on: "[2010-08-22..2011-12-31]",
    data: { office: "chairman", holder: "boris-gryzlov" },
    sources: [{ source: "souzveche-on-gryzlov", place: "title and paragraph 1" }],
  },
  {
    id: "gryzlov-no-longer-chairs-the-assembly",
    type: "LeftOffice",
    organization: "csto-parliamentary-assembly",
    on: "[2010-08-22..2016-11-10]",
    data: { office: "chairman", holder: "boris-gryzlov" },
    sources: [{ source: "naryshkin-followed-gryzlov" }],
  },
  {
    // In office on that day; when he was elected, nothing here says.
    id: "naryshkin-chairs-the-assembly",
    type: "TookOffice",
    organization: "csto-parliamentary-assembly",
    on: "[..2016-11-10]",
    data: { office: "chairman", holder: "sergei-naryshkin" },
    sources: [
      { source: "utro-2016-11-10", place: "paragraph 2: at present" },
      { source: "rbc-2016-11-24", place: "paragraph 2: until Volodin", on: "[..2016-11-24]" },
    ],
  },
  {
    // Who gave the Assembly its regulations, the page does not say.
    id: "assembly-regulations-2007",
    type: "PositionStated",
    organization: "csto-parliamentary-assembly",
    on: "2007-03-30",
    data: { by: "csto-parliamentary-assembly", points: ["the Assembly works by provisional regulations of this day"] },
    sources: [{ source: "federation-council", place: "paragraph 2" }],
  },
  {
    id: "serbia-observes-the-assembly",
    type: "Joined",
    organization: "csto-parliamentary-assembly",
    on: "2013",
    data: { party: "parliament-of-serbia", as: "observer" },
    sources: [
      { source: "tass-2020-12-02", place: "last paragraph: a lower chamber, of a parliament that has one" },
      { source: "tass-2022-12-04", place: "last paragraph" },
      { source: "state-duma-on-observers", place: "last paragraph", on: "[2013..]" },
    ],
  },
  {
    id: "afghanistan-observes-the-assembly",
    type: "Joined",
    organization: "csto-parliamentary-assembly",
    on: "2013",
    data: { party: "lower-house-of-afghanistan", as: "observer" },
    sources: [
      { source: "tass-2020-12-02", place: "last paragraph" },
      { source: "tass-2022-12-04", place: "last paragraph" },
      { source: "state-duma-on-observers", place: "last paragraph", on: "[2013..]" },
    ],
  },
  {
    id: "belarus-and-russia-observe-the-assembly",
    type: "Joined",
    organization: "csto-parliamentary-assembly",
    on: "2013",
    data: { party: "parliamentary-assembly-of-belarus-and-russia", as: "observer" },
    sources: [
      { source: "tass-2020-12-02", place: "last paragraph" },
      { source: "tass-2022-12-04", place: "last paragraph" },
      { source: "state-duma-on-observers", place: "last paragraph", on: "[2013..]" },
    ],
  },
  {
    id: "assembly-invited-observers-2014",
    type: "PositionStated",
    organization: "csto-parliamentary-assembly",
    on: "2014-11-06",
    data: {
      by: "csto-parliamentary-assembly",
      points: ["the parliaments of China, India, Iran, Mongolia and Pakistan are invited as observers"],
    },
    sources: [
      { source: "tass-2020-12-02", place: "last paragraph" },
      { source: "tass-2022-12-04", place: "last paragraph", on: "2014-11" },
    ],
  },
  {
    id: "volodin-elected-chairman-2016",
    type: "Appointed",
    organization: "csto-parliamentary-assembly",
    on: "2016-11-24",
    data: { office: "chairman", holder: "vyacheslav-volodin" },
    sources: [
      { source: "rokkit", place: "paragraph 2" },
      { source: "rbc-2016-11-24", place: "paragraph 1: on Thursday", weekday: "Thursday" },
      { source: "urdupoint-2019-11-05", place: "last paragraph: for three years", on: "2016" },
    ],
  },
  {
    id: "naryshkin-no-longer-chairs-the-assembly",
    type: "LeftOffice",
    organization: "csto-parliamentary-assembly",
    on: "[2016-11-11..2016-11-24]",
    data: { office: "chairman", holder: "sergei-naryshkin" },
    sources: [
      { source: "volodin-followed-naryshkin" },
      { source: "rbc-2016-11-24", place: "paragraph 2: Volodin has taken his place", on: "[..2016-11-24]" },
    ],
  },
  {
    id: "volodin-chairs-the-assembly",
    type: "TookOffice",
    organization: "csto-parliamentary-assembly",
    on: "2016-11-24",
    data: { office: "chairman", holder: "vyacheslav-volodin" },
    sources: [
      { source: "rbc-2016-11-24", place: "title and paragraph 2: he has taken Naryshkin's place", weekday: "Thursday" },
      { source: "tass-2022-12-04", place: "paragraph 2: Chairman", on: "[2016-11-24..2022-12-04]" },
    ],
  },
  {
    id: "volodin-elected-chairman-2019",
    type: "Appointed",
    organization: "csto-parliamentary-assembly",
    on: "2019-11-05",
    data: { office: "chairman", holder: "vyacheslav-volodin" },
    sources: [
      { source: "rokkit", place: "paragraph 2" },
      { source: "verelq-2019-11-05", place: "paragraph 1" },
    ],
  },
  {
    id: "volodin-elected-chairman-2021",
    type: "Appointed",
    organization: "csto-parliamentary-assembly",
    on: "2021-11-29",
    data: { office: "chairman", holder: "vyacheslav-volodin" },
    sources: [{ source: "news-am-2021-11-29", place: "paragraphs 1 to 4: on Monday", weekday: "Monday" }],
  },
];

/**
 * Serbia and Afghanistan as observers of the organisation itself: some say so, and the statuses of observer and partner
 * were only made in 2018. Disputed; what is sure is that their parliaments observe the Assembly.
 */
export const observers: readonly Fact[] = [
  {
    id: "serbia-observes-the-csto",
    type: "Joined",
    organization: "csto",
    on: "2013",
    data: { party: "serbia", as: "observer" },
    sources: [
      { source: "24kg-2024-02", place: "last paragraph", on: "[2013..2024-02]" },
      { source: "bescotti-2017-01", place: "paragraph 1: an observer state from then on" },
      { source: "sputnik-serbia-2019-11-28", place: "paragraph 4: an observer until now", on: "[..2019-11-28]" },
      { source: "reporterly-2019-12-17", place: "last paragraph: an observer state", on: "[..2019-12-17]" },
      { source: "mir24-2021-09-16", place: "last paragraph: has the status of an observer", on: "[..2021-09-16]" },
      { source: "geoconfluences-2022-09", place: "paragraph 1: the only observer", on: "[..2022-09]" },
      { source: "tass-2020-12-02", place: "last paragraph: of the Assembly, and its parliament", denies: true },
      { source: "pl-raj-academy", place: "on the members: an observer of the CSTO", on: "[2013..]" },
    ],
    disputed: true,
  },
  {
    id: "afghanistan-observes-the-csto",
    type: "Joined",
    organization: "csto",
    on: "2013",
    data: { party: "afghanistan", as: "observer" },
    sources: [
      { source: "wikipedia-at-wikimili", place: "infobox: a former observer", on: "[2013..2021]" },
      { source: "bescotti-2017-01", place: "paragraph 1: an observer state from then on" },
      { source: "sputnik-serbia-2019-11-28", place: "paragraph 4: an observer until now", on: "[..2019-11-28]" },
      { source: "reporterly-2019-12-17", place: "last paragraph: an observer state", on: "[..2019-12-17]" },
      { source: "mir24-2021-09-16", place: "last paragraph: has the status of an observer", on: "[..2021-09-16]" },
      { source: "tass-2020-12-02", place: "last paragraph: of the Assembly, and its parliament", denies: true },
      { source: "pl-raj-academy", place: "on the members: an observer of the CSTO", on: "[2013..]" },
    ],
    disputed: true,
  },
];
