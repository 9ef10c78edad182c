"""Spanish: commas mark decimals, stops or spaces group thousands; un billón is a million millions."""

from fractions import Fraction

from claims.languages.language import Language, Letter, Money, phrases, words

_SMALL = words(
    "cero, uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce, quince, "
    "dieciséis, "
    "diecisiete, dieciocho, diecinueve, veinte, veintiuno, veintidós, veintitrés, veinticuatro, veinticinco, "
    "veintiséis, "
    "veintisiete, veintiocho, veintinueve"
)
_TENS = words("treinta, cuarenta, cincuenta, sesenta, setenta, ochenta, noventa")

_NUMBERS = {word: value for value, word in enumerate(_SMALL)}
_NUMBERS |= {"un": 1, "una": 1, "veintiún": 21, "veintiuna": 21}
for _tens, _word in enumerate(_TENS, 3):
    _NUMBERS[_word] = 10 * _tens
    for _one in range(1, 10):
        _NUMBERS[f"{_word} y {_SMALL[_one]}"] = 10 * _tens + _one
    _NUMBERS |= {f"{_word} y un": 10 * _tens + 1, f"{_word} y una": 10 * _tens + 1}
_NUMBERS |= {"una decena": 10, "una docena": 12, "docena": 12, "una veintena": 20, "una treintena": 30}

_HUNDREDS = {"cien": 100, "ciento": 100, "un centenar": 100, "un centenar de": 100}
for _value, _stem in zip(
    range(200, 1000, 100),
    words("doscient, trescient, cuatrocient, quinient, seiscient, setecient, ochocient, novecient"),
    strict=True,
):
    _HUNDREDS |= {f"{_stem}os": _value, f"{_stem}as": _value}

_PARTS = {
    3: "tercio",
    4: "cuarto",
    5: "quinto",
    6: "sexto",
    7: "séptimo",
    8: "octavo",
    9: "noveno",
    10: "décimo",
}
_FRACTIONS = {
    "la mitad": (1, 2),
    "mitad": (1, 2),
    "medio": (1, 2),
    "media": (1, 2),
    "una tercera parte": (1, 3),
}
_FRACTIONS |= {
    "la tercera parte": (1, 3),
    "una cuarta parte": (1, 4),
    "la cuarta parte": (1, 4),
    "la quinta parte": (1, 5),
}
_FRACTIONS |= {"una quinta parte": (1, 5), "la décima parte": (1, 10), "una décima parte": (1, 10)}
_FRACTIONS |= {
    "dos terceras partes": (2, 3),
    "tres cuartas partes": (3, 4),
    "las dos terceras partes": (2, 3),
}
_FRACTIONS |= {"las tres cuartas partes": (3, 4), "dos quintas partes": (2, 5), "tres quintas partes": (3, 5)}
for _below, _part in _PARTS.items():
    _FRACTIONS |= dict.fromkeys((f"un {_part}", f"el {_part}"), (1, _below))
    for _above in range(2, _below):
        _FRACTIONS |= dict.fromkeys(
            (f"{_SMALL[_above]} {_part}s", f"los {_SMALL[_above]} {_part}s"), (_above, _below)
        )

_DOLLAR = Money("USD", "the text names no country of the dollar")

LANGUAGE = Language(
    code="es",
    name="Spanish",
    hedges_before=phrases(
        {
            "approx": "alrededor de, cerca de, cerca del, cerca de unos, unos, unas, aproximadamente, aprox, "
            "en torno a, más o menos, "
            "del orden de, en torno al, alrededor del, cosa de, a eso de, circa",
            "estimate": "se estima en, estimado en, estimada en, estimados en, estimadas en, se calcula en, "
            "se estima que, se calcula que, una estimación de, estimaciones de, se estiman en, unos estimados",
            "almost": "casi, prácticamente, poco menos de, poco menos del, algo menos de, "
            "algo menos del, próximo a, un poco menos de, rozando",
            "just_over": "poco más de, poco más del, algo más de, algo más del, un poco más de, ligeramente más de, "
            "ligeramente superior a, apenas por encima de",
            "more_than": "más de, más del, más que, superior a, superior al, superiores a, por encima de, "
            "por encima del, "
            "supera, superan, superó, superaron, superando, mayor que, mayor de, mucho más de, sobrepasa",
            "at_least": "al menos, por lo menos, como mínimo, no menos de, mínimo, un mínimo de, cuando menos, "
            "no menos del",
            "less_than": "menos de, menos del, inferior a, inferior al, por debajo de, por debajo del, menor que, "
            "menor de, no llega a, mucho menos de",
            "at_most": "como máximo, a lo sumo, no más de, máximo, un máximo de, no más del, cuando mucho",
            "up_to": "hasta, hasta un, hasta el, tantos como",
        }
    ),
    hedges_after=phrases(
        {
            "approx": "aproximadamente, más o menos",
            "more_than": "y pico",
            "at_least": "o más, o mas, y más, como mínimo, al menos, en adelante",
            "at_most": "o menos, como máximo, a lo sumo",
        }
    ),
    scales=phrases(
        {
            3: "mil, miles",
            6: "millón, millones, millon, mill, mills, mm",
            9: "mil millones, miles de millones, millardo, millardos",
            12: "billón, billones, billon",
        }
    ),
    single_scales=phrases(
        {
            3: "mil, un millar",
            6: "un millón",
            12: "un billón",
            9: "un millardo",
        }
    ),
    letters={
        "M": Letter(6, True, ("{n} million, as M is used with money", "{n} of something abbreviated M"))
    },
    numbers=_NUMBERS,
    hundreds=_HUNDREDS,
    joiners=("y",),
    articles=words("un, una, el, la, los, las"),
    fractions=_FRACTIONS,
    ratios=words("de cada, de, por cada, sobre, en cada"),
    openers={
        "entre": ("y", "y los", "y las"),
        "entre los": ("y los", "y"),
        "entre el": ("y el", "y"),
        "de": ("a", "hasta"),
        "desde": ("hasta", "a"),
        "del": ("al",),
    },
    spans=words("a, hasta, al"),
    units=phrases(
        {
            "percent": "%, por ciento, porciento, por cien, pct",
            "permille": "‰, por mil",
            "point": "punto porcentual, puntos porcentuales, puntos de porcentaje, puntos, pp",
        }
    ),
    money=phrases(
        {
            _DOLLAR: "dólar, dólares, de dólares",
            Money("USD"): "dólares estadounidenses, dólares americanos, de dólares estadounidenses, "
            "dólares de los Estados Unidos, dólares de Estados Unidos, dólares de EE.UU.",
            Money("AUD"): "dólares australianos",
            Money("THB"): "baht, bahts, de baht, de bahts, bats",
            Money("IDR"): "rupias indonesias, rupiah, de rupias indonesias",
            Money("EUR"): "euro, euros, de euros",
            Money("GBP", "pounds are read as pounds sterling"): "libra, libras, de libras",
            Money("GBP"): "libras esterlinas, de libras esterlinas",
            Money("JPY"): "yen, yenes, de yenes",
            Money("CNY"): "yuan, yuanes, de yuanes",
            Money("INR", "rupees are read as Indian rupees"): "rupias, de rupias",
            Money("VND"): "dong",
            Money("MYR"): "ringgit, ringgits",
            Money("PHP"): "pesos filipinos",
            Money("MXN"): "pesos mexicanos, de pesos mexicanos",
            Money("ARS"): "pesos argentinos, de pesos argentinos",
            Money("COP"): "pesos colombianos, de pesos colombianos",
            Money("CLP"): "pesos chilenos",
            Money("MXN", "pesos are read as Mexican pesos"): "peso, pesos, de pesos",
        }
    ),
    counted=phrases(
        {
            "child": "niño, niños, niños y niñas, niñas y niños, menores, menor, menores de edad, "
            "niños, niñas y adolescentes, infantes, adolescentes",
            "girl": "niña, niñas",
            "boy": "varones",
            "person": "persona, personas, habitantes, habitante, individuos, gente, ciudadanos",
            "adult": "adulto, adultos",
            "woman": "mujer, mujeres",
            "man": "hombre, hombres",
            "visitor": "visitante, visitantes, turista, turistas, turistas extranjeros, turistas internacionales, "
            "viajeros, llegadas, huéspedes",
            "victim": "víctima, víctimas",
            "offender": "autores, infractores, delincuentes, agresores, explotadores",
            "defendant": "acusado, acusados, imputados",
            "suspect": "sospechoso, sospechosos",
            "worker": "trabajador, trabajadores, trabajadoras, empleados, obreros, ocupados",
            "migrant": "migrante, migrantes, inmigrantes",
            "refugee": "refugiado, refugiados",
            "student": "alumno, alumnos, estudiante, estudiantes, escolares, alumnas",
            "respondent": "encuestado, encuestados, encuestadas, entrevistados",
            "birth": "nacimiento, nacimientos, nacidos vivos, nacimientos vivos",
            "death": "muerte, muertes, muertos, fallecidos, defunciones, fallecimientos",
            "case": "caso, casos, incidentes",
            "job": "empleo, empleos, puestos de trabajo, puestos",
            "household": "hogar, hogares, familias, familia, viviendas",
            "country": "país, países, estados",
            "province": "provincia, provincias, departamentos",
            "district": "distrito, distritos, comarcas",
            "subdistrict": "subdistrito, subdistritos, municipio, municipios",
            "city": "ciudad, ciudades",
            "village": "aldea, aldeas, pueblos, pueblo",
            "group": "grupo, grupos, redes",
            "organisation": "organización, organizaciones, asociaciones, entidades",
            "ngo": "ong",
            "company": "empresa, empresas, compañías, negocios",
            "hotel": "hotel, hoteles",
            "school": "escuela, escuelas, colegios, centros educativos",
            "signature": "firma, firmas",
            "night": "noche, noches, pernoctaciones",
            "trip": "viaje, viajes",
        }
    ),
    measures=phrases(
        {
            "year": "año, años",
            "month": "mes, meses",
            "week": "semana, semanas",
            "day": "día, días",
            "hour": "hora, horas",
            "minute": "minuto, minutos, min",
            "second": "segundos, segundo",
            "decade": "década, décadas, decenio, decenios",
            "kilometre": "km, kilómetro, kilómetros",
            "square_kilometre": "km2, km², kilómetros cuadrados, kilómetro cuadrado",
            "hectare": "ha, hectárea, hectáreas, de hectáreas",
            "kilogram": "kg, kilo, kilos, kilogramos",
            "tonne": "tonelada, toneladas, t, de toneladas",
        }
    ),
    per=words("por, por cada, cada, al, a la, /"),
    changes=phrases(
        {
            1: "aumentó un, aumentó, aumentaron un, aumentaron, aumentó en un, aumentó en, aumento del, aumento de, "
            "un aumento del, un aumento de, creció un, creció, crecieron un, crecieron, crecen un, "
            "crecieron en un, crecimiento del, "
            "crecimiento de, un crecimiento del, subió un, subió, subieron un, subieron, subida del, subida de, "
            "se incrementó un, se incrementó en un, incremento del, incremento de, un incremento del, "
            "un incremento de, alza del, alza de, más, ha aumentado un, aumenta un, crece un, sube un",
            -1: "disminuyó un, disminuyó, disminuyó en un, disminución del, disminución de, una disminución del, "
            "una disminución de, cayó un, cayó, cayeron un, cayeron, caída del, caída de, una caída del, "
            "una caída de, bajó un, bajó, bajaron un, bajaron, descenso del, descenso de, un descenso del, "
            "un descenso de, se redujo un, se redujo en un, se redujeron un, reducción del, reducción de, "
            "una reducción del, una reducción de, descendió un, retrocedió un, menos, cae un, baja un",
        }
    ),
    minus=words("menos, negativo"),
    ordinals={"primero": 1, "primera": 1, "primer": 1, "segundo": 2, "segunda": 2, "tercero": 3, "tercera": 3}
    | {"tercer": 3, "cuarto": 4, "cuarta": 4, "quinto": 5, "quinta": 5, "sexto": 6, "sexta": 6, "séptimo": 7}
    | {"séptima": 7, "octavo": 8, "octava": 8, "noveno": 9, "novena": 9, "décimo": 10, "décima": 10},
    ordinal_marks=words("º, ª, .º, .ª, er, ro, ra"),
    ranks=words(
        "mayor, más grande, lugar, puesto, posición, menor, más alto, más alta, más bajo, mejor, peor, "
        "puesto número, "
        "más poblado, más poblada, más visitado, más importante"
    ),
    parts_of=words("de, de los, de las, del, de la, de todos los, de todas las, del total"),
    fillers=words(
        "un total de, total de, en total, exactamente, solo, sólo, los, las, el, la, un, una, solamente, de"
    ),
    interval_words=words(
        "IC, intervalo de confianza, intervalo de incertidumbre, rango, margen de incertidumbre, CI"
    ),
    announces=phrases(
        {
            "legal": "artículo, artículos, art, arts, ley, ley n.º, ley núm, decreto, real decreto, reglamento, "
            "resolución, directiva, inciso, convenio núm, protocolo, código",
            "section": "capítulo, cap, sección, apartado, tabla, tablas, cuadro, cuadros, figura, fig, "
            "gráfico, gráfica, "
            "anexo, recuadro, paso, fase, etapa, objetivo, meta, indicador, párrafo, tomo, vol, volumen, "
            "número, nota, "
            "línea, pregunta, punto, nivel, clase, tipo, versión, edición, mapa, lección, parte, §, módulo, "
            "sala, grado",
            "page": "página, páginas, pág, págs, p, pp",
            "phone": "teléfono, tel, tfno, fax, llame al, móvil, celular, whatsapp",
            "identifier": "n.º, núm, nº, no, isbn, issn, doi, código postal, c.p., apartado de correos, "
            "expediente, iso, nif",
        }
    ),
    follows=phrases({"section": "ª edición, .ª edición, a edición"}),
    eras=phrases({0: "d. C., a. C., e. c."}),
    decade_marks=words("s"),
    year_words=words(
        "en, desde, año, años, el año, hasta, de, del, antes de, después de, a finales de, a principios de, "
        "para, entre, "
        "en el año, a mediados de, durante, verano de, invierno de, ejercicio"
    ),
    age_before=words(
        "edad de, edades de, de edad, con edad de, a los, a la edad de, cumplir, cumplir los, cumplidos los, "
        "entre los, mayores de, menores de, "
        "menor de, mayor de"
    ),
    age_after=words("años de edad, años o más, años cumplidos"),
    age_limits=words("menores de, mayores de, de menos de, menos de, más de, de más de, de"),
    multiples=phrases(
        {
            Fraction(
                2
            ): "se duplicó, se duplicaron, duplicó, duplicaron, duplicado, duplicar, el doble, doble, dos veces, "
            "se ha duplicado, duplica",
            Fraction(
                3
            ): "se triplicó, se triplicaron, triplicó, triplicado, triplicar, el triple, triple, tres veces, "
            "se ha triplicado",
            Fraction(4): "se cuadruplicó, cuadruplicó, cuadruplicado, el cuádruple, cuatro veces",
            Fraction(5): "se quintuplicó, quintuplicó, cinco veces",
            Fraction(10): "diez veces, se decuplicó",
            Fraction(
                1, 2
            ): "se redujo a la mitad, se redujeron a la mitad, reducido a la mitad, reducir a la mitad",
        }
    ),
    times=words("veces, veces más, veces mayor, veces más que, x"),
    decimal_words=("coma",),
    vague=words(
        "decenas, docenas, centenares, cientos, cientos de miles, decenas de miles, varios, varias, algunos, "
        "centenares de miles, varios miles, varios millones"
    ),
    idle=words("mitad, la mitad, un, una, uno, cuarto, segundo"),
    common=words(
        "de, la, que, el, en, y, los, del, se, las, por, un, para, con, no, una, su, al, es, lo, como, más, o, "
        "pero, sus, le, "
        "ha, este, fue, son, está, entre, cuando, muy, sin, sobre, también, hasta, desde, todos, según, había, han"
    ),
)
