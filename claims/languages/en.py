"""English: stops mark decimals, commas group thousands."""

from fractions import Fraction

from claims.languages.language import Language, Letter, Money, phrases, words

_ONES = words("zero, one, two, three, four, five, six, seven, eight, nine")
_TEENS = words("ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen")
_TENS = words("twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety")

_NUMBERS = {word: value for value, word in enumerate(_ONES + _TEENS)}
for _tens, _word in enumerate(_TENS, 2):
    _NUMBERS[_word] = 10 * _tens
    for _one in range(1, 10):
        _NUMBERS[f"{_word}-{_ONES[_one]}"] = _NUMBERS[f"{_word} {_ONES[_one]}"] = 10 * _tens + _one

_HUNDREDS = {"a hundred": 100, "hundred": 100}
_HUNDREDS |= {f"{_ONES[n]} hundred": 100 * n for n in range(1, 10)}

_PARTS = {
    3: "third",
    4: "quarter",
    5: "fifth",
    6: "sixth",
    7: "seventh",
    8: "eighth",
    9: "ninth",
    10: "tenth",
}
_FRACTIONS = {
    "half": (1, 2),
    "a half": (1, 2),
    "a - half": (1, 2),
    "a - quarter": (1, 4),
    "one half": (1, 2),
    "one-half": (1, 2),
    "one-quarter": (1, 4),
    "another quarter": (1, 4),
    "a further quarter": (1, 4),
    "quarter of": (1, 4),
}
for _below, _part in _PARTS.items():
    _FRACTIONS |= {f"{_article}{_part}": (1, _below) for _article in ("a ", "an ", "one ", "one-")}
    for _above in range(2, _below):
        _FRACTIONS[f"{_ONES[_above]} {_part}s"] = _FRACTIONS[f"{_ONES[_above]}-{_part}s"] = (_above, _below)
_FRACTIONS |= {"one-fourth": (1, 4), "one fourth": (1, 4), "three-fourths": (3, 4), "three fourths": (3, 4)}
_EVERY = words("third, fourth, fifth, sixth, seventh, eighth, ninth, tenth")  # every fifth household
_FRACTIONS |= {f"every {_part}": (1, _below) for _below, _part in enumerate(_EVERY, 3)}
_RECURRING = words("day, week, month, year, time, hour, minute, quarter, round, game, match, session")

_DOLLAR = Money("USD", "the text names no country of the dollar")

LANGUAGE = Language(
    code="en",
    name="English",
    hedges_before=phrases(
        {
            "approx": "about, around, some, roughly, approximately, approx, circa, ca, c, in the region of, "
            "of the order of, on the order of, in the order of, in the neighbourhood of, in the vicinity of, "
            "something like, more or less, somewhere around, an approximate, around about, in the range of",
            "estimate": "estimated, an estimated, an estimate of, estimates of, estimated at, "
            "is estimated at, "
            "are estimated at, was estimated at, were estimated at, estimated to be, it is estimated that, "
            "by one estimate, by some estimates, projected, a projected, projected at, an estimated total of",
            "almost": "almost, nearly, close to, approaching, just short of, a little less than, "
            "a little below, "
            "marginally below, virtually, practically, fractionally under, a shade under, barely under, "
            "nearing, just under, just below, slightly less than, slightly under, "
            "a little under, not quite",
            "just_over": "just over, just above, slightly more than, slightly over, a little over, "
            "a little more than, marginally more than, marginally above, a bit more than, a bit over, "
            "a shade over, "
            "barely more than, little more than, slightly above",
            "more_than": "more than, over, above, greater than, upwards of, in excess of, exceeding, "
            "well over, much more than, far more than, well above, exceeds, exceeded, exceed, surpassing, "
            "surpassed, "
            "surpasses, topping, topped, tops, beyond, higher than, larger than, more than the, "
            "over the",
            "at_least": "as few as, as little as, at least, no fewer than, no less than, not less than, "
            "not fewer than, a minimum of, "
            "minimum, at the least, at the very least, at minimum, not under, no lower than, a low of, "
            "nothing less than",
            "less_than": "less than, fewer than, under, below, lower than, well under, well below, "
            "far fewer than, far less than, "
            "smaller than, short of, fewer than the, less than the",
            "at_most": "at most, no more than, not more than, a maximum of, maximum, at the most, "
            "at the very most, "
            "at maximum, capped at, no higher than, no greater than, not exceeding, a ceiling of, limited to",
            "up_to": "up to, as many as, as much as, as high as, anything up to, up to as many as, "
            "up to the, upto",
        }
    ),
    hedges_after=phrases(
        {
            "approx": "-odd, odd, or so, approximately, roughly, or thereabouts, give or take, "
            "more or less, approx",
            "at_least": "or more, or over, or above, and over, and above, at least, or higher, or older, "
            "or greater, plus, and more, and counting, and up, and upwards, "
            "minimum",
            "at_most": "or fewer, or less, or under, at most, or lower, or younger, and under, maximum, "
            "tops, at the most, and below",
        }
    ),
    scales=phrases(
        {
            2: "hundred",
            3: "thousand, thousands",
            5: "lakh, lakhs, lac",
            6: "million, millions, mn, mln, mio",
            7: "crore, crores",
            9: "billion, billions, bn, bln",
            12: "trillion, trillions, tn, trn, trln",
        }
    ),
    single_scales=phrases(
        {3: "a thousand", 5: "a lakh", 6: "a million", 7: "a crore", 9: "a billion", 12: "a trillion"}
    ),
    letters={
        "k": Letter(3),
        "m": Letter(6, True, ("{n} million, as m is used with money", "{n} metres")),
        "b": Letter(9, True, ("{n} billion, as b is used with money", "{n} bytes")),
        "t": Letter(12, True, ("{n} trillion, as t is used with money", "{n} tonnes")),
    },
    numbers=_NUMBERS
    | {
        "a dozen": 12,
        "one dozen": 12,
        "half a dozen": 6,
        "half-a-dozen": 6,
        "half dozen": 6,
        "dozen": 12,
        "two dozen": 24,
    },
    hundreds=_HUNDREDS,
    joiners=("and",),
    articles=("a", "an"),
    fractions=_FRACTIONS,
    ratios=words("in, in every, out of, out of every, of every, of, -in-, -in-every-, -out-of-"),
    openers={
        "between": ("and",),
        "from": ("to", "up to", "through", "until"),
        "ranging from": ("to",),
        "ranging between": ("and",),
    },
    spans=words("to, through, up to"),
    units=phrases(
        {
            "percent": "%, percent, per cent, pct, pc",
            "permille": "‰, per mille, per mil, permille, permil",
            "basis_point": "basis point, basis points, basis-point, bps, bpts",
            "point": "percentage point, percentage points, percentage-point, percentage-points, "
            "percent points, % points, pp, ppt, ppts",
        }
    ),
    money=phrases(
        {
            _DOLLAR: "dollar, dollars",
            Money("CAD"): "Canadian dollar, Canadian dollars",
            Money("SGD"): "Singapore dollar, Singapore dollars",
            Money("HKD"): "Hong Kong dollar, Hong Kong dollars",
            Money("NZD"): "New Zealand dollar, New Zealand dollars",
            Money("TWD"): "New Taiwan dollar, New Taiwan dollars, Taiwan dollars",
            Money("CHF"): "Swiss franc, Swiss francs",
            Money("SEK"): "Swedish krona, Swedish kronor, Swedish crowns",
            Money("NOK"): "Norwegian krone, Norwegian kroner, Norwegian crowns",
            Money("DKK"): "Danish krone, Danish kroner, Danish crowns",
            Money("CZK"): "Czech koruna, Czech korunas, Czech crowns",
            Money("PLN"): "zloty, zlotys, Polish zloty",
            Money("RUB"): "rouble, roubles, ruble, rubles, Russian roubles, Russian rubles",
            Money("UAH"): "hryvnia, hryvnias",
            Money("TRY"): "Turkish lira, Turkish liras",
            Money("KRW"): "South Korean won, Korean won",
            Money("ZAR"): "South African rand",
            Money("NGN"): "naira",
            Money("KES"): "KSh, Kshs, Kenyan shilling, Kenyan shillings",
            Money("TZS"): "TSh, Tanzanian shilling, Tanzanian shillings",
            Money("UGX"): "USh, Ugandan shilling, Ugandan shillings",
            Money("BRL"): "reais, Brazilian real, Brazilian reais",
            Money("MXN"): "Mexican peso, Mexican pesos",
            Money("BDT"): "taka",
            Money("SAR"): "Saudi riyal, Saudi riyals",
            Money("AED"): "UAE dirham, UAE dirhams, Emirati dirhams",
            Money("USD"): "US dollar, US dollars, U.S. dollars, American dollars, dollars US",
            Money("AUD"): "Australian dollar, Australian dollars",
            Money("THB"): "baht, Thai baht, bahts",
            Money("IDR"): "rupiah, rupiahs, Indonesian rupiah, Rp",
            Money("EUR"): "euro, euros",
            Money("GBP", "pounds are read as pounds sterling"): "pound, pounds",
            Money("GBP"): "pounds sterling, pound sterling",
            Money("JPY"): "yen, Japanese yen",
            Money("CNY"): "yuan, renminbi",
            Money("INR", "rupees are read as Indian rupees"): "rupee, rupees, Rs",
            Money("PKR"): "Pakistani rupee, Pakistani rupees",
            Money("LKR"): "Sri Lankan rupee, Sri Lankan rupees",
            Money("VND"): "dong",
            Money("MYR"): "ringgit",
            Money("PHP", "pesos are read as Philippine pesos"): "peso, pesos",
        }
    ),
    counted=phrases(
        {
            "child": "son, sons, daughter, daughters, teenagers, teenager, child, children, minor, minors, "
            "kids, youngsters, toddlers, underage children, "
            "boys and girls",
            "girl": "girl, girls",
            "boy": "boy, boys",
            "person": "person, persons, people, individual, individuals, inhabitant, inhabitants, "
            "human beings, residents, resident, citizens, citizen, souls",
            "adult": "adult, adults",
            "woman": "woman, women, female, females",
            "man": "man, men, male, males",
            "visitor": "visitor, visitors, tourist, tourists, foreign tourists, international tourists, "
            "tourist arrivals, international visitors, foreign visitors, arrivals, traveller, travellers, "
            "traveler, travelers, guests, foreign arrivals, holidaymakers, holiday-makers, "
            "sightseers",
            "victim": "victim, victims",
            "offender": "offender, offenders, perpetrator, perpetrators",
            "defendant": "defendant, defendants",
            "suspect": "suspect, suspects",
            "worker": "worker, workers, employee, employees",
            "migrant": "migrant, migrants",
            "refugee": "refugee, refugees",
            "student": "student, students, pupil, pupils",
            "respondent": "respondent, respondents",
            "birth": "birth, births, live birth, live births",
            "death": "death, deaths, fatality, fatalities",
            "case": "case, cases, incident, incidents",
            "job": "job, jobs, post, posts",
            "household": "household, households, family, families",
            "country": "country, countries, countries and territories",
            "province": "province, provinces",
            "district": "district, districts",
            "subdistrict": "subdistrict, subdistricts, sub-district, sub-districts",
            "city": "city, cities, town, towns",
            "village": "village, villages",
            "group": "group, groups, network, networks",
            "organisation": "organisation, organisations, organization, organizations, "
            "civil society organisations, civil society organizations, agency, agencies",
            "ngo": "ngo, ngos",
            "company": "company, companies, business, businesses",
            "hotel": "hotel, hotels",
            "school": "school, schools, primary schools, secondary schools",
            "signature": "signature, signatures, signatories",
            "night": "night, nights, overnight stays, guest nights",
            "trip": "trip, trips, journey, journeys",
        }
    ),
    measures=phrases(
        {
            "mile_per_hour": "mph, miles per hour, miles an hour",
            "yard": "yard, yards",
            "inch": "inch, inches",
            "ton": "ton, tons, short tons",
            "square_metre": "square metre, square metres, square meter, square meters, sq m, sqm",
            "kilowatt_hour": "kilowatt hour, kilowatt hours, kilowatt-hours, kilowatt-hour",
            "gigawatt": "gigawatt, gigawatts",
            "megawatt": "megawatt, megawatts",
            "kilometre_per_hour": "kph, kmh, kilometres per hour, kilometers per hour, "
            "kilometres an hour, km per hour",
            "millimetre": "millimetre, millimetres, millimeter, millimeters",
            "gram": "gram, grams, gramme, grammes, g",
            "degree": "degree, degrees",
            "celsius": "degree Celsius, degrees Celsius, degrees centigrade",
            "year": "year, years, yr, yrs, years old",
            "month": "month, months",
            "week": "week, weeks",
            "day": "day, days",
            "hour": "hour, hours",
            "minute": "minute, minutes",
            "second": "seconds",
            "decade": "decade, decades",
            "basis_point": "basis points, basis point",
            "metre": "metre, metres, meter, meters",
            "foot": "foot, feet, ft",
            "mile": "mile, miles",
            "acre": "acre, acres",
            "litre": "litre, litres, liter, liters",
            "kilometre": "km, kilometre, kilometres, kilometer, kilometers",
            "square_kilometre": "km2, km², square kilometre, square kilometres, square kilometers, sq km",
            "square_mile": "sq mi, sq mile, sq miles, square mile, square miles",
            "cubic_metre": "cubic metre, cubic metres, cubic meter, cubic meters",
            "centimetre": "centimetre, centimetres, centimeter, centimeters",
            "hectare": "ha, hectare, hectares",
            "kilogram": "kilo, kilos, kg, kilogram, kilograms",
            "tonne": "tonne, tonnes, metric tons",
        }
    ),
    per=words("per, for every, for each, every, a, an, each, /"),
    changes=phrases(
        {
            1: "rise by, grow by, increase by, climb by, "
            "more, jump, gain, hike, surge, growing, improved by, improved, strengthened by, "
            "strengthened, advanced, "
            "accelerated by, picked up, added, rose by, rose, rise of, rises by, rising by, rising, "
            "rises, up, up by, increased by, "
            "increased, "
            "increase of, increases by, increase, grew by, grew, grows by, growth of, growth, gained, "
            "gain of, rise, higher, an increase of, a rise of, has risen by, have risen by, has risen, "
            "have risen, risen by, has grown by, "
            "have grown by, has grown, have grown, grown by, has increased by, have increased by, "
            "had increased by, has increased, "
            "have increased, increasing by, growing by, climbing, soaring, surging, "
            "soaring by, surging by, ticked up by, ticked up, inched up by, inched up, crept up by, "
            "crept up, "
            "rocketed by, rocketed, leapt by, leapt, leaped by, leaped, rallied, rebounded by, gains of, "
            "climbed by, climbed, climbs by, climbing by, jumped by, "
            "jumped, jump of, a jump of, surged by, surged, surge of, a surge of, soared by, soared, "
            "expanded by, expanded, "
            "expansion of, advanced by, edged up by, edged up, went up by, went up, has gone up by, "
            "is up by, are up by, was up by, were up by, is up, are up, "
            "were up, was up, swelled by, a gain of, a growth of, will increase by, will grow by, "
            "will rise by, would rise by, "
            "to increase by, to grow by, to rise by, raised by, was raised by, more expensive by",
            -1: "fall by, drop by, decline by, shrink by, decrease by, less, fewer, fall, loss, cut, "
            "slump, dip, "
            "reduction, dropping, declining, dived by, "
            "dived, weakened by, "
            "weakened, worsened by, lost, shed, gave up, fell by, fell, fall of, falls by, falling by, "
            "down, down by, decreased by, decreased, "
            "decrease of, decrease, declined by, declined, decline of, decline, dropped by, dropped, "
            "drop of, drop, lower, shrank by, shrank, reduction of, a fall of, a drop of, a decrease of, "
            "a decline of, a reduction of, has fallen by, have fallen by, has fallen, have fallen, "
            "fallen by, has declined by, "
            "have declined by, declining by, declines by, falling, plunging by, plunging, tumbling, "
            "slumping, "
            "eased by, eased, edged down by, edged down, inched down by, inched down, ticked down by, "
            "ticked down, retreated by, crashed by, collapsed by, has decreased by, have decreased by, "
            "decreases by, decreasing by, "
            "has dropped by, have dropped by, dropping by, drops by, has shrunk by, have shrunk by, "
            "shrunk by, shrinks by, "
            "slid by, slid, slipped by, slipped, plunged by, plunged, plunge of, plummeted by, plummeted, "
            "tumbled by, tumbled, "
            "contracted by, contracted, contraction of, a contraction of, slumped by, slumped, slump of, "
            "dipped by, dipped, "
            "went down by, went down, has gone down by, is down by, is down, are down, were down, was down, "
            "cut by, was cut by, "
            "reduced by, was reduced by, were reduced by, has been reduced by, a loss of, sank by, "
            "sank, will fall by, "
            "will decline by, would fall by, to fall by, to decline by, lowered by",
        }
    ),
    minus=words("minus, negative"),
    ordinals={
        word: value
        for value, word in enumerate(
            words("first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth"), 1
        )
    },
    ordinal_marks=words("st, nd, rd, th"),
    ranks=words(
        "largest, biggest, highest, greatest, most, lowest, smallest, least, best, worst, rank, ranked, "
        "place, position, ranking, number, no"
    ),
    parts_of=words("of, of all, of the, of all the, of these, of those, of them, of total, of the total"),
    fillers=words("a total of, total, totalling, totaling, in total, altogether, exactly, only, the, just"),
    interval_words=words(
        "CI, confidence interval, uncertainty interval, UI, credible interval, range, uncertainty range, "
        "uncertainty"
    ),
    announces=phrases(
        {
            "legal": "IPC, CrPC, BNS, BNSS, CPC, Rule No, Order, Ordinance, Statute, Chapter of the Act, "
            "Article, Articles, Art, Act, Acts, Law, Law No, Regulation, Regulation No, Decree, Decree No, "
            "Rule, Clause, Clauses, Resolution, Directive, Convention No, Bill, Bill No, Code, "
            "Section of the Act, Protocol No, Amendment, Order No",
            "section": "sector, block, tower, ward, zone, terminal, suite, apartment, apt, building, wing, "
            "channel, lane, gate no, pier, exhibit, section, sections, sec, chapter, chapters, part, parts, "
            "table, tables, figure, figures, "
            "fig, figs, box, boxes, annex, appendix, chart, charts, graph, map, exhibit, step, phase, stage, "
            "goal, target, indicator, paragraph, paragraphs, para, paras, volume, vol, issue, number, item, "
            "items, question, footnote, note, line, lines, §, §§, ¶, lesson, module, unit, level, tier, "
            "grade, "
            "category, class, type, version, edition, SDG, room, floor, gate, platform, route, highway, bus",
            "page": "page, pages, p, pp, pg",
            "phone": "phone, tel, telephone, fax, call, hotline, helpline, mobile, whatsapp, dial",
            "identifier": "no, nos, nr, #, ISBN, ISSN, DOI, PMID, ID, postcode, zip, zip code, PIN, "
            "PIN code, "
            "postal code,  PO Box, P.O. Box, case no, "
            "ref, reference, registration no, licence no, license no, project no, ISO, serial no, flight",
        }
    ),
    follows=phrases({"section": "st edition, nd edition, rd edition, th edition", "list": "st, nd, rd, th"}),
    eras=phrases({-543: "B.E., BE", 0: "A.D., AD, CE, C.E., BC, BCE"}),
    decade_marks=words("s, 's"),
    year_words=words(
        "in, since, until, during, from, year, years, of, by, before, after, early, late, mid, through, "
        "the year, fiscal year, FY, end of, beginning of"
    ),
    age_before=words(
        "older than, younger than, age group of, age group, aged between, ages between, "
        "between the age of, those over, those under, "
        "those aged, aged, age, ages, at age, at the age of, the age of, under the age of, under age, "
        "born at, "
        "between the ages of, over the age of, ages of, average age of"
    ),
    age_after=words(
        "age group, age bracket, age range, age-group, years old, year old, years of age, year-old, "
        "year-olds, yr old, months old, month-old, "
        "year - old, year - olds, month - old, month - olds"
    ),
    age_limits=words("under, over, below, above, between, older than, younger than"),
    multiples=phrases(
        {
            Fraction(2): "doubled, doubling, double, doubles, twice, twofold, two-fold, has doubled, "
            "have doubled, had doubled, "
            "doubling of, a doubling of, twice as many, twice as much, twice as high",
            Fraction(3): "tripled, tripling, triple, triples, trebled, treble, threefold, three-fold, "
            "thrice, has tripled, "
            "have tripled, a tripling of, has trebled, have trebled, three times as many, "
            "three times as much",
            Fraction(4): "quadrupled, quadrupling, quadruple, quadruples, fourfold, four-fold, "
            "has quadrupled, "
            "have quadrupled, four times as many, four times as much",
            Fraction(5): "quintupled, quintuple, fivefold, five-fold, has quintupled, five times as many",
            Fraction(10): "tenfold, ten-fold, ten times as many",
            Fraction(1, 2): "halved, halving, halves, has halved, have halved, was halved, were halved, "
            "cut in half, a halving of, "
            "half as many, half as much, reduced by half, fell by half",
        }
    ),
    times=words(
        "times, fold, -fold, x, ×, times as many, times as much, times as high, times higher, "
        "times more, times larger, times greater"
    ),
    endings=words("'s"),
    decoys=tuple(f"every {part} {time}" for part in _EVERY for time in _RECURRING)
    + words(
        "storm surge, storm surge of, hurdles, heats, "
        "Five Year Plan, Five-Year Plan, the quarter, first quarter, second quarter, "
        "third quarter, "
        "fourth quarter, last quarter, "
        "a quarter earlier, a quarter ago, this quarter, previous quarter, next quarter, same quarter, "
        "final quarter, every quarter, "
        "each quarter, per quarter, quarter ended, quarter ending, quarter earlier, quarter-on-quarter, "
        "prior-year quarter, year-ago quarter, year-earlier quarter, prior quarter, preceding quarter, "
        "corresponding quarter, quarter on quarter, "
        "quarter to quarter, made up, make up, makes up, making up, follow up, set up, "
        "took over, taken over, take over, "
        "double-digit, double digit, double-digits, double digits, single-digit, triple-digit, "
        "triple digits, "
        "double-decker, double-edged, double standard, double standards, double room, double rooms, "
        "double bed, "
        "double check, double-check, double-double, double-blind, a double, the double, a triple, "
        "the triple, "
        "triple jump, triple-a, first half, second half, half year, half-year, first-half, second-half, "
        "half past, "
        "half-time, half time, half-hearted, half-hour, half an eye, other half, better half, halfway"
    ),
    decimal_words=("point",),
    vague=words(
        "dozens, scores, hundreds, thousands, millions, billions, tens, hundreds of thousands, "
        "tens of thousands, tens of millions, hundreds of millions, a few, several, a couple, few, "
        "many, a couple of, couple of, some few, scores of, a handful of, "
        "several hundred, a few hundred, few hundred"
    ),
    idle=words("one, half"),
    auxiliaries=words(
        "to, will, would, it is estimated that, have been, has been, were, have, are, was, has, had, is"
    ),
    moves=words(
        "edged, inched, ticked, crept, "
        "hiked, raised, enhanced, revised, lifted, lowered, slashed, improved, worsened, pared, "
        "went, moved, passed, changed, shifted, moving, going, swung, evolved, developed, widened, "
        "narrowed, expanded"
    ),
    lasting=words("over"),
    definite=words("the"),
    finite=words(
        "rose, rises, rising, fell, falls, falling, grew, grows, growing, gained, climbed, climbs, jumped, "
        "surged, soared, expanded, advanced, dropped, drops, declined, declines, decreased, decreases, "
        "increased, increases, shrank, slid, slipped, plunged, tumbled, contracted, slumped, dipped, sank, "
        "lost, eased, went up, went down, moved up, has risen, have risen, has fallen, have fallen, "
        "has grown, "
        "have grown, has dropped, have dropped, has increased, have increased, has decreased, have decreased"
    ),
    thoroughfares=words(
        "Street, St, Road, Rd, Avenue, Ave, Lane, Drive, Boulevard, Blvd, Square, Crescent, Terrace, Court, "
        "Parkway, Highway, Close, Mews"
    ),
    levels=words("below, above, past, beyond, well below, well above, just below, just above, under"),
    clocks=phrases({"digits": "by, until, before, after"}),
    including=words("including, among them, of whom, of which, some of them, among whom, killing, injuring"),
    trailing=words("more, jump, gain, hike, surge, less, fewer, fall, loss, cut, slump, dip, reduction"),
    stakes=words("picked up, added, lost, shed, gave up"),
    towards=words("to"),
    modals=words("to, will, would, could, can, may, might, should, must, 'll, not"),
    contests=words(
        "beat, beaten, won, win, lost, lose, defeat, drew, draw, match, game, score, scoring, "
        "victory, goal, half-time, aggregate, thrash"
    ),
    common=words(
        "the, of, and, to, in, a, is, that, for, it, was, on, are, as, with, they, at, be, this, from, "
        "have, or, by, had, not, but, were, which, has, their, been, who, will, more, when, an, its"
    ),
)
