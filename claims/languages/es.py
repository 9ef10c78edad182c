"""Spanish: commas mark decimals, stops group thousands; *billón* is 10¹² and *mil millones* 10⁹."""

from fractions import Fraction

from claims.languages.language import Language, Letter, Money, phrases, words

_ONES = words("cero, uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve")
_TEENS = words(
    "diez, once, doce, trece, catorce, quince, dieciséis, diecisiete, dieciocho, diecinueve, veinte, "
    "veintiuno, "
    "veintidós, veintitrés, veinticuatro, veinticinco, veintiséis, veintisiete, veintiocho, veintinueve"
)
_TENS = words("treinta, cuarenta, cincuenta, sesenta, setenta, ochenta, noventa")

_NUMBERS = {word: value for value, word in enumerate(_ONES + _TEENS)}
_NUMBERS |= {"un": 1, "una": 1, "veintiún": 21, "veintiun": 21, "veintiuna": 21, "dieciseis": 16}
_NUMBERS |= {"veintidos": 22, "veintitres": 23, "veintiseis": 26}
for _tens, _word in enumerate(_TENS, 3):
    _NUMBERS[_word] = 10 * _tens
    for _one in range(1, 10):
        _NUMBERS[f"{_word} y {_ONES[_one]}"] = 10 * _tens + _one
    _NUMBERS |= {f"{_word} y un": 10 * _tens + 1, f"{_word} y una": 10 * _tens + 1}
_NUMBERS |= {
    "docena": 12,
    "una docena": 12,
    "media docena": 6,
    "dos docenas": 24,
    "decena": 10,
    "una decena": 10,
}
_NUMBERS |= {"quincena": 15, "una veintena": 20, "veintena": 20, "una treintena": 30, "una cincuentena": 50}

_HUNDREDS = {"cien": 100, "ciento": 100, "un centenar": 100, "centenar": 100}
for _value, _word in enumerate(
    words("doscient, trescient, cuatrocient, quinient, seiscient, setecient, ochocient, novecient"), 2
):
    _HUNDREDS |= {f"{_word}os": 100 * _value, f"{_word}as": 100 * _value}

# Below, the noun, and the feminine that stands before "parte".
_PARTS = {
    3: ("tercio", "tercera"),
    4: ("cuarto", "cuarta"),
    5: ("quinto", "quinta"),
    6: ("sexto", "sexta"),
    7: ("séptimo", "séptima"),
    8: ("octavo", "octava"),
    9: ("noveno", "novena"),
    10: ("décimo", "décima"),
}
_FRACTIONS = {"la mitad": (1, 2), "mitad": (1, 2), "medio": (1, 2), "media": (1, 2), "un medio": (1, 2)}
for _below, (_noun, _feminine) in _PARTS.items():
    _FRACTIONS |= dict.fromkeys(
        (f"un {_noun}", f"una {_feminine} parte", f"la {_feminine} parte"), (1, _below)
    )
    _FRACTIONS[f"{_feminine} parte"] = (1, _below)
    for _above in range(2, _below):
        _FRACTIONS[f"{_ONES[_above]} {_noun}s"] = (_above, _below)
        _FRACTIONS[f"{_ONES[_above]} {_feminine}s partes"] = (_above, _below)

_DOLLAR = Money("USD", "the text names no country of the dollar")
_PESO = Money("MXN", "pesos are read as Mexican pesos")
_MONEY = phrases(
    {
        _DOLLAR: "dólar, dólares, dolar, dolares",
        Money(
            "USD"
        ): "dólares estadounidenses, dólares americanos, dólares de Estados Unidos, dólares de EEUU",
        Money("AUD"): "dólares australianos",
        Money("THB"): "baht, bahts, bahts tailandeses, baht tailandeses",
        Money("IDR"): "rupia indonesia, rupias indonesias",
        Money("EUR"): "euro, euros",
        Money("GBP", "pounds are read as pounds sterling"): "libra, libras",
        Money("GBP"): "libra esterlina, libras esterlinas",
        Money("JPY"): "yen, yenes",
        Money("CNY"): "yuan, yuanes, renminbi",
        Money("INR", "rupees are read as Indian rupees"): "rupia, rupias",
        Money("VND"): "dong, dongs",
        Money("MYR"): "ringgit, ringgits",
        _PESO: "peso, pesos",
        Money("MXN"): "pesos mexicanos",
        Money("ARS"): "pesos argentinos",
        Money("COP"): "pesos colombianos",
        Money("CLP"): "pesos chilenos",
        Money("PHP"): "pesos filipinos",
        Money("PEN"): "soles",
        Money("CHF"): "francos suizos",
        Money("BRL"): "reales",
    }
)
_MEASURES = phrases(
    {
        "gigawatt": "gigavatio, gigavatios",
        "celsius": "grado Celsius, grados Celsius, grados centígrados, grados",
        "square_mile": "milla cuadrada, millas cuadradas",
        "cubic_metre": "metro cúbico, metros cúbicos",
        "centimetre": "centímetro, centímetros",
        "year": "año, años",
        "month": "mes, meses",
        "week": "semana, semanas",
        "day": "día, días",
        "hour": "hora, horas, h",
        "minute": "minuto, minutos, min",
        "second": "segundos",
        "decade": "década, décadas, decenio, decenios",
        "kilometre": "km, kilómetro, kilómetros",
        "foot": "pie, pies",
        "mile": "milla, millas",
        "acre": "acre, acres",
        "gram": "g, gramo, gramos",
        "megawatt": "megavatio, megavatios",
        "kilowatt_hour": "kilovatios-hora, kilovatio hora, kilovatios hora",
        "millimetre": "milímetro, milímetros",
        "kilometre_per_hour": "km por hora, kilómetros por hora",
        "basis_point": "puntos básicos, punto básico",
        "metre": "m, metro, metros",
        "square_kilometre": "km2, km², kilómetro cuadrado, kilómetros cuadrados",
        "square_metre": "m2, m², metros cuadrados",
        "hectare": "ha, hectárea, hectáreas",
        "kilogram": "kg, kilogramo, kilogramos, kilo, kilos",
        "tonne": "t, tonelada, toneladas, toneladas métricas",
        "litre": "l, litro, litros",
    }
)

# Verbs of change in the forms that reports print; each may lead to its figure with or without a small word.
_RISES = words(
    "se disparó, se dispararon, mejoró, escaló, incrementaron, se encareció, se encarecieron, encareció, "
    "encarecieron, se revalorizó, aumentó, aumentaron, aumenta, "
    "aumentan, aumentar, ha aumentado, han aumentado, había aumentado, "
    "aumentando, "
    "aumentaría, aumentará, aumentarán, subió, subieron, sube, suben, subir, ha subido, han subido, subirá, "
    "creció, "
    "crecieron, crece, crecen, crecer, ha crecido, han crecido, creciendo, crecerá, crecerán, se incrementó, "
    "se incrementaron, se ha incrementado, se han incrementado, incrementó, se elevó, se elevaron, repuntó, "
    "avanzó, "
    "avanzaron, un aumento, aumento, el aumento, incremento, un incremento, el incremento, alza, un alza, "
    "subida, "
    "una subida, crecimiento, un crecimiento, el crecimiento, repunte, un repunte, ganó un"
)
_FALLS = words(
    "se hundió, se hundieron, recortó, cedió, cedieron, mermó, decreció, decrecieron, disminuyó, "
    "disminuyeron, disminuye, disminuyen, disminuir, ha disminuido, han disminuido, disminuirá, "
    "cayó, "
    "cayeron, cae, caen, caer, ha caído, han caído, caerá, bajó, bajaron, baja, bajan, bajar, ha bajado, "
    "han bajado, "
    "bajará, descendió, descendieron, desciende, descienden, ha descendido, han descendido, se redujo, "
    "se redujeron, "
    "se ha reducido, se han reducido, se reduce, se reducirá, redujo, retrocedió, retrocedieron, "
    "se contrajo, "
    "se desplomó, se desplomaron, perdió, una disminución, disminución, caída, una caída, la caída, "
    "descenso, "
    "un descenso, el descenso, reducción, una reducción, la reducción, retroceso, un retroceso, bajada, "
    "una bajada, "
    "una baja, contracción, una contracción, se abarató, se abarataron, abarató, abarataron"
)
# After a verb, de says from what: cayó de 15 a 12.
_NOUNS = frozenset(
    words(
        "aumento, incremento, alza, subida, crecimiento, repunte, disminución, caída, descenso, reducción, "
        "retroceso, "
        "bajada, baja, contracción"
    )
)
_CHANGES = {
    f"{verb}{particle}": direction
    for direction, verbs in ((1, _RISES), (-1, _FALLS))
    for verb in verbs
    for particle in (("", " de", " del") if verb.split()[-1] in _NOUNS else ("", " en"))
}

LANGUAGE = Language(
    code="es",
    name="Spanish",
    hedges_before=phrases(
        {
            "approx": "aproximadamente, cerca de unos, cosa de, alrededor de, alrededor del, en torno a, "
            "en torno al, cerca de, cerca del, "
            "unos, unas, aprox, circa, más o menos, del orden de, hacia, sobre los, sobre las, "
            "poco más o menos, "
            "entorno a, rondando, ronda, rondan, rondaba, rondaban, cercano a, cercana al, cercano al, "
            "cercanos a",
            "estimate": "se estima en, se estiman en, se calcula en, se estima que, se calcula que, "
            "estimado en, "
            "estimada en, estimados en, una estimación de, estimaciones de, se estima, se calcula, "
            "se estimó en, "
            "se calculan en, calculado en, estimado, estimados, estimada, estimadas, según estimaciones",
            "almost": "casi, próximo a, prácticamente, poco menos de, poco menos del, algo menos de, "
            "algo menos del, un poco menos de, ligeramente inferior a, ligeramente por debajo de, "
            "cerca de alcanzar, "
            "rozando, roza, a punto de alcanzar, ligeramente por debajo del, apenas por debajo de",
            "just_over": "poco más de, poco más del, algo más de, algo más del, un poco más de, "
            "un poco más del, "
            "ligeramente superior a, ligeramente por encima de, ligeramente por encima del, apenas más de, "
            "apenas por encima de, "
            "ligeramente superior al, ligeramente más de",
            "more_than": "más de, más del, mas de, mas del, por encima de, por encima del, superior a, "
            "superior al, "
            "superiores a, mayor de, mayor que, supera, superan, superó, superaron, supera el, supera los, "
            "superó los, superó el, superando, rebasa, rebasó, excede, bastante más de, mucho más de, "
            "muy por encima de, más que, sobrepasa, supera las, superan los, superan el, superando los, "
            "superar los, supera a",
            "at_least": "al menos, por lo menos, como mínimo, un mínimo de, mínimo, no menos de, "
            "no menos del, "
            "cuando menos, a lo menos, cuanto menos, mínimo de, mínimo de un, un mínimo del, mín",
            "less_than": "menos de, menos del, por debajo de, por debajo del, inferior a, inferior al, "
            "inferiores a, "
            "menor de, menor que, bastante menos de, muy por debajo de, mucho menos de, sin llegar a, "
            "no llega a, no llegan a, "
            "no alcanza, no alcanza el, no llega al",
            "at_most": "como máximo, como mucho, a lo sumo, cuando mucho, un máximo de, máximo, no más de, "
            "no más del, a lo más, "
            "máximo de, todo lo más, máx, un máximo del",
            "up_to": "hasta, hasta un, hasta el, hasta los, hasta las, tanto como",
        }
    ),
    hedges_after=phrases(
        {
            "approx": "aproximadamente, más o menos, aprox, o así, poco más o menos",
            "more_than": "largos, y pico",
            "at_least": "o más, o mas, como mínimo, por lo menos, al menos, en adelante, o superior, y más",
            "at_most": "o menos, como máximo, como mucho, a lo sumo, o inferior",
        }
    ),
    scales=phrases(
        {
            3: "mil",
            6: "millón, millones, millon, mill, mln",
            9: "mil millones, miles de millones, millardo, millardos",
            12: "billón, billones, billon",
            18: "trillón, trillones",
        }
    ),
    single_scales=phrases(
        {
            3: "mil, un millar",
            6: "un millón, un millon",
            9: "mil millones, un millardo",
            12: "un billón, un billon",
        }
    ),
    letters={
        "M": Letter(6),
        "B": Letter(
            12,
            True,
            (
                "{n} billones, 10^12 as in Spanish beside a currency",
                "{n} billion, 10^9, as B is used in English",
            ),
        ),
        "k": Letter(3),
    },
    numbers=_NUMBERS,
    hundreds=_HUNDREDS,
    joiners=("y",),
    articles=words("un, una, el, la, los, las"),
    fractions=_FRACTIONS,
    ratios=words("de cada, de, sobre, entre, por cada, en cada"),
    openers={
        "entre": ("y", "e", "hasta"),
        "de entre": ("y",),
        "de": ("a", "hasta"),
        "desde": ("hasta", "a"),
        "de los": ("a los", "hasta los"),
        "entre los": ("y los",),
        "entre las": ("y las",),
        "entre el": ("y el",),
        "del": ("al", "hasta el"),
        "desde los": ("hasta los", "a los"),
    },
    spans=words("a, hasta, al"),
    units=phrases(
        {
            "percent": "%, por ciento, por cien, porciento, pct",
            "permille": "‰, por mil, por millar",
            "basis_point": "punto básico, puntos básicos, punto base, puntos base, pbs",
            "point": "punto porcentual, puntos porcentuales, puntos de porcentaje, puntos de porcentuales, "
            "pp, "
            "puntos %, % puntos, puntos, punto",
        }
    ),
    money=_MONEY | {f"de {word}": money for word, money in _MONEY.items()},
    counted=phrases(
        {
            "child": "hijo, hijos, hija, hijas, niño, niños, niña o niño, niños y niñas, niñas y niños, "
            "menor, "
            "menores, "
            "menores de edad, "
            "niños y infantes",
            "girl": "niña, niñas, chica, chicas",
            "boy": "chico, chicos, niños varones, varones menores",
            "person": "españoles, españolas, residentes, vecinos, mexicanos, persona, personas, habitante, "
            "habitantes, individuo, individuos, gente, ciudadanos, "
            "seres humanos, almas, ciudadano",
            "adult": "adulto, adultos, adultas, personas adultas",
            "woman": "mujer, mujeres",
            "man": "hombre, hombres, varón, varones",
            "visitor": "visitante, visitantes, turista, turistas, turistas extranjeros, "
            "turistas internacionales, "
            "visitantes extranjeros, visitantes internacionales, viajero, viajeros, llegadas, "
            "llegadas de turistas, "
            "huéspedes",
            "victim": "víctima, víctimas",
            "offender": "agresor, agresores, autor, autores, delincuente, delincuentes, infractores, "
            "perpetradores",
            "defendant": "acusado, acusados, procesado, procesados, imputados",
            "suspect": "sospechoso, sospechosos",
            "adolescent": "adolescente, adolescentes",
            "dwelling": "vivienda, viviendas",
            "worker": "obreros, trabajador, trabajadores, trabajadoras, empleado, empleados, asalariados, "
            "ocupados",
            "migrant": "migrante, migrantes, inmigrante, inmigrantes",
            "refugee": "refugiado, refugiados, refugiadas",
            "student": "estudiante, estudiantes, alumno, alumnos, alumnas, escolares",
            "respondent": "encuestado, encuestados, encuestadas, entrevistados",
            "birth": "nacimiento, nacimientos, nacidos vivos, nacidos",
            "death": "muerte, muertes, muerto, muertos, fallecido, fallecidos, fallecimientos, defunciones",
            "case": "caso, casos, incidente, incidentes",
            "job": "empleo, empleos, puesto de trabajo, puestos de trabajo, puestos",
            "household": "hogar, hogares, familia, familias",
            "country": "país, países, países y territorios",
            "province": "provincia, provincias, departamentos",
            "district": "distrito, distritos",
            "subdistrict": "subdistrito, subdistritos",
            "city": "ciudad, ciudades, municipio, municipios, localidades",
            "village": "aldea, aldeas, pueblo, pueblos",
            "group": "grupo, grupos, red, redes",
            "organisation": "organización, organizaciones, organizaciones de la sociedad civil, entidades, "
            "organismos, instituciones",
            "ngo": "ong, organizaciones no gubernamentales",
            "company": "empresa, empresas, compañía, compañías, negocios",
            "hotel": "hotel, hoteles",
            "school": "escuela, escuelas, colegio, colegios, centros escolares, centros educativos",
            "signature": "firma, firmas",
            "night": "noche, noches, pernoctaciones",
            "trip": "viaje, viajes, desplazamientos",
        }
    ),
    measures=_MEASURES
    | {f"de {word}": name for word, name in _MEASURES.items() if word.endswith("s") and len(word) > 3},
    per=words("por, por cada, cada, al, a la, /"),
    changes=_CHANGES
    | phrases({1: "superior, más, más alto, más alta, mayor", -1: "inferior, menos, más bajo, más baja"}),
    minus=words("menos, negativo"),
    ordinals=phrases(
        {
            1: "primero, primera, primer",
            2: "segundo, segunda",
            3: "tercero, tercera, tercer",
            4: "cuarto, cuarta",
            5: "quinto, quinta",
            6: "sexto, sexta",
            7: "séptimo, séptima",
            8: "octavo, octava",
            9: "noveno, novena",
            10: "décimo, décima",
        }
    ),
    ordinal_marks=words("º, ª, .º, .ª, °, er, ero, era, ro, ra, do, da, to, ta"),
    ranks=words(
        "mayor, mayores, más grande, más alto, más alta, más importante, más poblado, más poblada, menor, "
        "más pequeño, más pequeña, más bajo, más baja, mejor, peor, puesto, lugar, posición, número, nº, "
        "rango, "
        "más visitado, más visitada"
    ),
    parts_of=words(
        "de, de los, de las, del, de la, de todos los, de todas las, del total de, de estos, de estas, "
        "de ellos"
    ),
    # Rose to 3 million says no bound.
    fillers=words(
        "un total de, en total, total, total de, exactamente, solo, sólo, solamente, tan solo, unicamente, "
        "únicamente, nada menos que, todos los, todas las, justo"
    )
    + tuple(f"{verb} hasta" for verb in (*_RISES, *_FALLS)),
    interval_words=words(
        "IC, intervalo de confianza, intervalo de incertidumbre, intervalo de credibilidad, rango, "
        "intervalo, "
        "margen, CI"
    ),
    announces=phrases(
        {
            "legal": "leyes orgánicas, ley orgánica, decreto ley, decreto-ley, acordada, sentencia, "
            "ordenanza, "
            "constitución, artículo, artículos, articulo, art, arts, ley, ley n, ley nº, leyes, decreto, "
            "real decreto, "
            "decreto supremo, reglamento, resolución, directiva, convenio, protocolo, cláusula, inciso, "
            "fracción, "
            "orden, acuerdo, disposición, ley núm",
            "section": "numeral, numerales, literal, ordinal, punto, sector, bloque, torre, puerta, "
            "grupo, sección, secciones, capítulo, capítulos, cap, parte, tabla, tablas, cuadro, "
            "cuadros, figura, "
            "figuras, fig, gráfico, gráficos, gráfica, recuadro, anexo, apéndice, mapa, etapa, fase, paso, "
            "objetivo, "
            "meta, indicador, párrafo, párrafos, apartado, volumen, vol, tomo, nota, línea, pregunta, §, "
            "§§, módulo, "
            "unidad, nivel, grado, categoría, tipo, versión, edición, ODS, sala, piso, planta, ruta, "
            "autopista, lección",
            "date": "el día, del día, al día",
            "page": "página, páginas, pág, págs, p, pp, pag",
            "phone": "llamando al, teléfono gratuito, contacto, centralita, llame al teléfono, "
            "llamar al teléfono, teléfono, teléfonos, tel, tfno, tlf, fax, móvil, celular, whatsapp, "
            "llame al, "
            "llamar al, "
            "línea de ayuda",
            "identifier": "en el kilómetro, del kilómetro, en el km, del km, núm, nº, n.º, no, #, ISBN, "
            "ISSN, DOI, NIF, DNI, CIF, código postal, "
            "apartado postal, ref, "
            "referencia, expediente, folio, registro, ISO, vuelo, matrícula, C.P.",
        }
    ),
    follows=phrases({"section": "ª edición, a edición, .ª edición"}),
    eras=phrases({0: "d.C., a.C., d. C., a. C., DC, AC, e.c."}),
    decade_marks=words("s"),
    year_words=words(
        "en, desde, hasta, durante, de, año, años, del, antes de, después de, tras, a partir de, "
        "a principios de, "
        "a finales de, a mediados de, el año, entre, para, en el año, desde el año, ejercicio, hacia, "
        "a fines de"
    ),
    age_before=words(
        "de edad, edad de, a la edad de, edad, edades, tenía, tiene, tienen, tenían, edades entre, "
        "de edades entre, "
        "con edades de, menores de, menor de, mayores de, a los, de la edad de, cumplir, cumplió, "
        "menores de edad de, edad media de"
    ),
    age_after=words("años de edad, años o más de edad, años cumplidos, meses de edad, añitos"),
    age_limits=words(
        "menores de, mayores de, menor de, mayor de, menos de, más de, de menos de, de más de, "
        "entre, hasta, de, supera los, superan los, tiene más de, tienen más de, tenían más de"
    ),
    multiples=phrases(
        {
            Fraction(
                2
            ): "se duplicó, se duplicaron, se ha duplicado, se han duplicado, duplicó, duplicaron, duplica, "
            "duplican, duplicar, duplicarse, duplicado, duplicando, el doble, doble, al doble, se duplicará",
            Fraction(3, 2): "una vez y media, una vez y media más",
            Fraction(
                3
            ): "se triplicó, se triplicaron, se ha triplicado, se han triplicado, triplicó, triplicaron, "
            "triplica, triplican, triplicar, triplicarse, triplicado, triplicando, el triple, triple",
            Fraction(4): "se cuadruplicó, se cuadruplicaron, se ha cuadruplicado, cuadruplicó, cuadruplica, "
            "cuadruplicar, cuadruplicado, el cuádruple, cuádruple",
            Fraction(5): "se quintuplicó, se quintuplicaron, se ha quintuplicado, quintuplicó, quintuplica, "
            "quintuplicar, quintuplicado, el quíntuple",
            Fraction(10): "se decuplicó, se ha decuplicado, decuplicó, decuplicar, el décuplo",
            Fraction(1, 2): "se redujo a la mitad, se ha reducido a la mitad, se redujeron a la mitad, "
            "reducirse a la mitad, reducir a la mitad, reducido a la mitad, cayó a la mitad, bajó a la mitad",
        }
    ),
    times=words("veces, veces más, veces mayor, veces superior, veces más alto, vez, x, ×"),
    vague=words(
        "decenas, cientos, centenares, miles, millones, decenas de miles, cientos de miles, "
        "centenares de miles, "
        "decenas de millones, cientos de millones, miles de millones, varios, varias, algunos, algunas, "
        "unos pocos, "
        "unas pocas, docenas, numerosos, numerosas, millares"
    ),
    # Where medio means the average or the middle, it is no half.
    decoys=words(
        "alquiler medio, precio medio, salario medio, sueldo medio, ingreso medio, coste medio, gasto medio, "
        "consumo medio, tiempo medio, valor medio, número medio, tamaño medio, plazo medio, medio plazo, "
        "nivel medio, "
        "término medio, medio ambiente, oriente medio, medio rural, por medio de, en medio de, edad media, "
        "renta media, "
        "temperatura media, pensión media, tasa media, duración media, estatura media, clase media, "
        "la media, "
        "de media"
    ),
    idle=words("un, una, uno"),
    auxiliaries=words("se había, se han, fueron, se ha, había, han, fue, ha, se"),
    moves=words(
        "elevó, elevaron, subió, subieron, bajó, bajaron, redujo, redujeron, aumentó, aumentaron, "
        "rebajó, recortó, incrementó, disminuyó, amplió, revisó, elevar, subir, bajar, reducir, "
        "aumentar, elevado, reducido, llevó, creció, cayó, ascendió, pasó, pasaron, pasa, pasan, pasar, "
        "ha pasado, han pasado, pasando, pasará, pasarán, pasó de ser, "
        "evolucionó, varió, cambió, osciló"
    ),
    streets=words(
        "calle, avenida, avda, av, plaza, paseo, carrera, carretera, c/, camino, ronda, jirón, calzada, "
        "bulevar"
    ),
    clocks=phrases(
        {
            "bare": "a las, a la",
            "hours": "las, las horas, desde las, hasta las, hacia las, sobre las, entre las, de las, "
            "antes de las, después de las",
        }
    ),
    definite=words("los, las, el, la, del, al"),
    levels=words(
        "por debajo de, por debajo del, por encima de, por encima del, muy por debajo de, muy por encima de"
    ),
    including=words(
        "incluidos, incluidas, entre ellos, entre ellas, de los cuales, de las cuales, de ellos, de ellas"
    ),
    trailing=words("superior, inferior"),
    contests=words(
        "ganó, ganar, ganan, perdi, perder, derrot, venci, vence, victoria, empat, partido, gol, "
        "marcador, impus, impone"
    ),
    score_words=words("a"),
    common=words(
        "de, la, que, el, en, y, a, los, se, del, las, un, por, con, no, una, su, para, es, al, lo, como, "
        "más, o, "
        "pero, sus, le, ha, este, sí, porque, esta, son, entre, está, cuando, muy, sin, sobre, también, "
        "fue, había"
    ),
)
