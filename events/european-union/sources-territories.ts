/** Who says which territories came in and went out. */
export const onTerritories = {
  "nationalia-exiting": {
    kind: "article",
    title: "Exiting the EU? Algeria, Greenland and Saint Barthélémy experiences",
    publisher: "Nationalia",
    published: "[2015-06-24..2016-06-23]", // a vote of 23 June, without a year, is still to come
    url: "https://www.nationalia.info/new/10722/exiting-the-eu-algeria-greenland-and-saint-barthelemy-experiences",
    language: "en",
  },
  "continental-divine": {
    kind: "article",
    title: "Little Known Special Territories of the European Union",
    publisher: "Continental Divine",
    published: "2021-06-06", // the blog has it in its archive of that day
    url: "https://continental-divine.com/little-known-special-territories-of-the-european-union/",
    language: "en",
  },
  "eprs-2019-11-05": {
    kind: "official",
    title: "European Parliament and the path to German reunification",
    publisher: "European Parliamentary Research Service",
    published: "2019-11-05",
    url: "https://epthinktank.eu/2019/11/05/european-parliament-and-the-path-to-german-reunification/",
    language: "en",
  },
  "giegerich-1991": {
    kind: "article",
    title: "The European Dimension of German Reunification: East Germany's Integration into the European Communities",
    publisher: "Thomas Giegerich, Max-Planck-Institut",
    published: "1991",
    url: "https://docslib.org/doc/1947255/reunification-east-germanys-integration-into-the-european-communities",
    language: "en",
  },
  "europarl-2015-10-01": {
    kind: "official",
    title: "[25 years since German reunification: the role of the European Parliament]", // from its address
    publisher: "European Parliament",
    published: "2015-10-01", // the day in its address; the 3rd is still to come
    url: "http://www.europarl.europa.eu/news/en/headlines/eu-affairs/20151001STO95135/25-years-since-german-reunification-the-role-of-the-european-parliament",
    language: "en",
  },
  "decision-2010-718": {
    kind: "law",
    title:
      "European Council Decision of 29 October 2010 amending the status with regard to the European Union of the island of Saint-Barthélemy (2010/718/EU)",
    publisher: "Official Journal of the European Union, L 325",
    published: "2010-12-09",
    url: "https://legislation.gov.uk/eudn/2010/718/2020-01-31?view=extent",
    language: "en",
  },
  "decision-2012-419": {
    kind: "law",
    title:
      "European Council Decision of 11 July 2012 amending the status of Mayotte with regard to the European Union (2012/419/EU)",
    publisher: "Official Journal of the European Union, L 204",
    published: "2012-07-31",
    url: "https://www.legislation.gov.uk/eudn/2012/419",
    language: "en",
  },
  "europarl-2012-07-03": {
    kind: "official",
    title: "[Written explanation of vote by Maria Da Graça Carvalho]",
    publisher: "European Parliament",
    published: "2012-07-03",
    url: "http://erdos.ucd.ie/europarl/downloads/europarl-data-speeches.zip",
    language: "en",
  },
  "eu-oplysningen-2012-03-22": {
    kind: "official",
    title: "Hvad er Grønlands og Færøernes forhold til EU?",
    publisher: "EU-Oplysningen",
    published: "2012-03-22", // last changed
    url: "http://www.eu-oplysningen.dk/spsv/off/alle/117_17/",
    language: "da",
  },
  "afp-2016-06-21": {
    kind: "wire",
    title: "Greexit, Alxit And Barxit? Three Times The EU Shrank",
    publisher: "AFP, in Breitbart",
    published: "2016-06-21",
    url: "https://www.breitbart.com/london/2016/06/21/greexit-alxit-barxit-three-times-eu-shrank/",
    language: "en",
  },
  "saint-barthelemy-agreement-2014": {
    kind: "treaty",
    title:
      "Agreement between the European Union and the French Republic concerning the application to the collectivity of Saint-Barthélemy of Union legislation on the taxation of savings and administrative cooperation in the field of taxation",
    publisher: "Official Journal of the European Union, L 330",
    published: "2014-11-15",
    url: "https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX:22014A1115(01)&from=EN",
    language: "en",
  },
  "judgment-on-mayotte-2015": {
    kind: "official",
    title:
      "Judgment of the Court - 15 December 2015: Parliament v Council, Joined cases C-132/14, C-133/14, C-134/14, C-135/14, C-136/14",
    publisher: "Court of Justice of the European Union",
    published: "2015-12-15",
    url: "https://eur-lex.europa.eu/legal-content/GA/TXT/?uri=CELEX:62014CJ0132",
    language: "en",
  },
  "alchetron-territories": {
    kind: "reference",
    title: "Special member state territories and the European Union",
    publisher: "Alchetron",
    published: "[2014-01-01..2026-11]",
    url: "https://alchetron.com/Special-member-state-territories-and-the-European-Union",
    language: "en",
  },
} as const;
