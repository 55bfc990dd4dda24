/** What the Interstate Commission publishes of its own decisions, and who tells of its meetings besides. */
export const commissionSources = {
  "icmec-working-group-statute": {
    kind: "official",
    title:
      "Regulations on the Working Group on Military-Economic Cooperation under the Chairman of the Interstate Commission for Military-Economic Cooperation of the Collective Security Treaty Organization",
    publisher: "ICMEC",
    published: "[2015-09-10..2026-11]",
    url: "https://mkves.odkb-csto.org/en/news/regulations/Polozhenie_o_rabochej_gruppe_po_voprosam_voenno_ehkonomicheskogo_sotrudnichestva/",
    language: "en",
  },
  "icmec-advertising-council-regulations": {
    kind: "official",
    title:
      "Regulations on the Coordination Council of the authorized bodies of the member states of the Collective Security Treaty Organization regarding advertising and exhibition activities",
    publisher: "ICMEC",
    published: "[2011-10-06..2026-11]",
    url: "https://mkves.odkb-csto.org/en/news/exhibitions/sostav_koordinatsionnogo_soveta_upolnomochennykh_organov_gosudarstv_chlenov_odkb_po_voprosam_reklamn/",
    language: "en",
  },
  "icmec-rules-of-procedure": {
    kind: "official",
    title:
      "Rules of Procedure of the Interstate Commission for Military-Economic Cooperation of the Collective Security Treaty Organization",
    publisher: "ICMEC",
    published: "[2015-09-10..2026-11]",
    url: "https://mkves.odkb-csto.org/en/news/regulations/pravila_procedurbl_meggusudarstvennoj_komissii_po_voen/",
    language: "en",
  },
  "belarus-military-industry-on-14th-meeting": {
    kind: "government",
    title:
      "Belarusian Delegation Led by Goscomvoyenprom Deputy Chairman Dmitry Pantus Attends 14th Meeting of CSTO Interstate Commission on Military-Economic Cooperation",
    publisher: "State Military-Industrial Committee of Belarus",
    published: "[2016-05-20..2016-12-31]", // it gives 2015 its year, and 20 May none: its own
    url: "https://vpk.gov.by/en/news/belarusian_delegation_led_by_goscomvoyenprom_deputy_chairman_dmitry_pantus_attends_14th_meeting_of_c.html",
    language: "en",
  },
  "icmec-standardisation-council-regulations": {
    kind: "official",
    title: "[Regulations on the Coordination Council for the standardisation of weapons and military equipment]",
    publisher: "ICMEC",
    published: "[2018-09-07..2026-11]",
    url: "http://mkves.odkb-csto.org/en/standards/regulation.php",
    language: "en",
  },
  "arminfo-2019-09-12": {
    kind: "wire",
    title:
      "The 17th meeting of the CSTO Interstate Commission on Military and Economic Cooperation kicked off in Yerevan",
    publisher: "ArmInfo",
    published: "2019-09-12",
    url: "https://arminfo.info/full_news.php?id=45083&lang=3",
    language: "en",
  },
  "icmec-19th-announced": {
    kind: "official",
    title:
      "The XIX meeting of the Interstate Commission on Military-Economic Cooperation of the Collective Security Treaty Organization will be held on September 9, 2021 in Minsk",
    publisher: "CSTO",
    published: "[2020-11-28..2021-09-09]",
    url: "https://en.odkb-csto.org/news/news_odkb/khikh-zasedanie-mezhgosudarstvennoy-komissii-po-voenno-ekonomicheskomu-sotrudnichestvu-organizatsii-/",
    language: "en",
  },
  "csto-2024-04-18": {
    kind: "official",
    title:
      "A meeting of the Working Group on Military-Economic Cooperation under the Chairman of the CSTO Interstate Commission on Military-Economic Cooperation was held on 17-18 April 2024",
    publisher: "CSTO",
    published: "2024-04-18",
    url: "https://en.odkb-csto.org/news/news_odkb/17-18-aprelya-2024-goda-sostoyalos-zasedanie-rabochey-gruppy-po-voprosam-voenno-ekonomicheskogo-sotr/",
    language: "en",
  },
} as const;
