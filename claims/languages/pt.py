"""Portuguese: commas mark decimals, stops or spaces group thousands; bilião and bilhão differ by country."""

from fractions import Fraction

from claims.languages.language import Language, Letter, Money, phrases, words

_SMALL = words(
    "zero, um, dois, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, treze, catorze, quinze, "
    "dezasseis, dezassete, dezoito, dezanove"
)
_TENS = words("vinte, trinta, quarenta, cinquenta, sessenta, setenta, oitenta, noventa")

_NUMBERS = {word: value for value, word in enumerate(_SMALL)}
_NUMBERS |= {
    "uma": 1,
    "duas": 2,
    "quatorze": 14,
    "dezesseis": 16,
    "dezessete": 17,
    "dezenove": 19,
    "meia dúzia": 6,
}
for _tens, _word in enumerate(_TENS, 2):
    _NUMBERS[_word] = 10 * _tens
    for _one in range(1, 10):
        _NUMBERS[f"{_word} e {_SMALL[_one]}"] = 10 * _tens + _one
    _NUMBERS |= {f"{_word} e uma": 10 * _tens + 1, f"{_word} e duas": 10 * _tens + 2}
_NUMBERS |= {"uma dezena": 10, "uma dúzia": 12, "dúzia": 12, "uma vintena": 20}

_HUNDREDS = {"cem": 100, "cento": 100, "uma centena": 100, "centena": 100}
for _value, _stem in zip(
    range(200, 1000, 100),
    words("duzent, trezent, quatrocent, quinhent, seiscent, setecent, oitocent, novecent"),
    strict=True,
):
    _HUNDREDS |= {f"{_stem}os": _value, f"{_stem}as": _value}

_PARTS = {3: "terço", 4: "quarto", 5: "quinto", 6: "sexto", 7: "sétimo", 8: "oitavo", 9: "nono", 10: "décimo"}
_FRACTIONS = {"metade": (1, 2), "a metade": (1, 2), "meio": (1, 2), "meia": (1, 2), "um meio": (1, 2)}
_FRACTIONS |= {
    "uma quarta parte": (1, 4),
    "a quarta parte": (1, 4),
    "a terça parte": (1, 3),
    "uma terça parte": (1, 3),
}
_FRACTIONS |= {"três quartas partes": (3, 4), "a quinta parte": (1, 5), "a décima parte": (1, 10)}
for _below, _part in _PARTS.items():
    # o quinto is the fifth; o terço is no ordinal
    _FRACTIONS |= dict.fromkeys((f"um {_part}", *(["o terço"] if _below == 3 else [])), (1, _below))
    for _above in range(2, _below):
        _FRACTIONS |= dict.fromkeys(
            (f"{_SMALL[_above]} {_part}s", f"os {_SMALL[_above]} {_part}s"), (_above, _below)
        )

_DOLLAR = Money("USD", "the text names no country of the dollar")

_MONEY = phrases(
    {
        _DOLLAR: "dólar, dólares",
        Money(
            "USD"
        ): "dólares americanos, dólares norte-americanos, dólares dos Estados Unidos, dólares dos EUA",
        Money("AUD"): "dólares australianos",
        Money("BRL"): "real, reais, R$",
        Money("THB"): "baht, bahts, bates, bahts tailandeses",
        Money("IDR"): "rupia indonésia, rupias indonésias, rupias da Indonésia",
        Money("EUR"): "euro, euros",
        Money("GBP", "pounds are read as pounds sterling"): "libra, libras",
        Money("GBP"): "libra esterlina, libras esterlinas",
        Money("JPY"): "iene, ienes",
        Money("CNY"): "yuan, yuans, iuanes, renminbi",
        Money("INR", "rupees are read as Indian rupees"): "rupia, rupias",
        Money("VND"): "dong, dongs",
        Money("MYR"): "ringgit, ringgits",
        Money("PHP", "pesos are read as Philippine pesos"): "peso, pesos",
        Money("CHF"): "francos suíços",
        Money("MZN"): "meticais",
        Money("AOA"): "kwanzas",
    }
)
_MEASURES = phrases(
    {
        "gigawatt": "gigawatt, gigawatts",
        "celsius": "grau Celsius, graus Celsius, graus centígrados, graus",
        "square_mile": "milha quadrada, milhas quadradas",
        "cubic_metre": "metro cúbico, metros cúbicos",
        "centimetre": "centímetro, centímetros",
        "year": "ano, anos",
        "month": "mês, meses",
        "week": "semana, semanas",
        "day": "dia, dias",
        "hour": "hora, horas, h",
        "minute": "minuto, minutos, min",
        "second": "segundos",
        "decade": "década, décadas",
        "kilometre": "km, quilómetro, quilómetros, quilômetro, quilômetros",
        "foot": "pé, pés",
        "mile": "milha, milhas",
        "acre": "acre, acres",
        "gram": "grama, g, gramas",
        "megawatt": "megawatt, megawatts",
        "kilowatt_hour": "quilowatt-hora, quilowatts-hora",
        "millimetre": "milímetro, milímetros",
        "kilometre_per_hour": "quilómetros por hora, quilômetros por hora",
        "basis_point": "pontos-base, pontos base",
        "metre": "m, metro, metros",
        "square_kilometre": "km2, km², quilómetros quadrados, quilômetros quadrados",
        "square_metre": "m2, m², metros quadrados",
        "hectare": "ha, hectare, hectares",
        "kilogram": "kg, quilo, quilos, quilograma, quilogramas",
        "tonne": "tonelada, toneladas, t",
        "litre": "l, litro, litros",
    }
)

# Verbs and nouns of change in the forms that reports print; a small word may lead from them to the figure.
_RISES = words(
    "expandiu, expandiram, valorizou, valorizou-se, salto, um salto, encareceu, encareceram, aumentou, "
    "aumentaram, aumenta, aumentam, aumentar, aumentado, aumentará, "
    "tinha aumentado, cresceu, "
    "cresceram, cresce, "
    "crescem, crescer, crescido, crescerá, subiu, subiram, sobe, sobem, subir, subido, subirá, avançou, "
    "avançaram, "
    "acelerou, elevou-se, elevaram-se, incrementou, um aumento, aumento, o aumento, um crescimento, "
    "crescimento, "
    "o crescimento, "
    "uma subida, subida, uma alta, alta, um incremento, incremento, um acréscimo, acréscimo, um avanço, "
    "avanço, "
    "uma expansão, expansão, ganhou, ganharam, disparou, dispararam, saltou"
)
_FALLS = words(
    "contraiu, contraíram, desvalorizou, desvalorizou-se, tombo, um tombo, barateou, baratearam, "
    "ficou mais barato, diminuiu, diminuíram, diminui, diminuem, diminuir, diminuído, "
    "caiu, caíram, cai, caem, cair, caído, "
    "cairá, desceu, "
    "desceram, desce, descem, descer, baixou, baixaram, baixa, baixam, uma baixa, recuou, recuaram, recua, "
    "recuam, "
    "reduziu-se, reduziram-se, reduziu, reduziram, encolheu, encolheram, contraiu-se, perdeu, perderam, "
    "despencou, "
    "uma diminuição, diminuição, uma queda, queda, a queda, uma descida, descida, uma redução, redução, "
    "a redução, "
    "um recuo, recuo, uma quebra, quebra, um decréscimo, decréscimo, uma contração, contração, "
    "uma retração, retração"
)
# After a verb, de says from what: caiu de 15 para 12.
_NOUNS = frozenset(
    words(
        "aumento, crescimento, subida, alta, incremento, acréscimo, avanço, expansão, baixa, diminuição, "
        "queda, descida, "
        "redução, recuo, quebra, decréscimo, contração, retração"
    )
)
_CHANGES = {
    f"{verb}{particle}": direction
    for direction, verbs in ((1, _RISES), (-1, _FALLS))
    for verb in verbs
    for particle in (("", " de", " dos") if verb.split()[-1] in _NOUNS else ("", " em"))
}

LANGUAGE = Language(
    code="pt",
    name="Portuguese",
    hedges_before=phrases(
        {
            "approx": "cerca de, aproximadamente, em torno de, por volta de, à volta de, cerca dos, "
            "cerca das, à roda de, perto dos, uns, umas, na casa de, na casa dos, na faixa de, ronda, "
            "rondam, rondava, rondando os, "
            "mais ou menos, aprox, "
            "na ordem de, na ordem dos, da ordem de, da ordem dos, circa, em torno dos, por volta dos, "
            "coisa de, grosso modo",
            "estimate": "estimado em, estimada em, estimados em, estimadas em, estima-se em, estima-se que, "
            "uma estimativa de, estimativas de, calcula-se em, estimam-se em, calcula-se que, "
            "é estimado em, é estimada em, são estimados em, foi estimado em, "
            "estimado, estimada, estimados, estimadas, avaliado em, avaliados em, segundo estimativas",
            "almost": "quase, beira os, beira as, beiram os, beirava os, perto de, praticamente, "
            "pouco menos de, um pouco menos de, "
            "ligeiramente menos de, "
            "próximo de, próximo dos, à beira de, pouco abaixo de, ligeiramente abaixo de, "
            "ligeiramente inferior a, quase a, "
            "um pouco abaixo de, não chega bem a",
            "just_over": "pouco mais de, um pouco mais de, ligeiramente mais de, ligeiramente acima de, "
            "pouco acima de, algo mais de, ligeiramente superior a, um pouco acima de, pouco mais do que",
            "more_than": "mais da, mais do, mais das, com mais de, mais de, mais do que, mais que, "
            "acima de, superior a, superiores a, "
            "para além de, "
            "acima dos, mais dos, superam os, supera os, ultrapassa os, ultrapassam os, ultrapassou os, "
            "superou os, superam as, supera as, superou as, superaram, superaram os, ultrapassa as, "
            "ultrapassou as, "
            "ultrapassam as, ultrapassaram os, supera a, superou a, passa de, passam de, passou de, "
            "excede, excedem, excedeu, maior que, maior do que, "
            "bem acima de, supera, "
            "superam, superou, ultrapassa, ultrapassou, ultrapassaram, ultrapassando, bem mais de, "
            "muito mais de",
            "at_least": "pelo menos, no mínimo, não menos de, ao menos, não menos que, mínimo de, "
            "um mínimo de, nada menos que, nada menos de, mínimo, no mín",
            "less_than": "menos da, menos do, com menos de, menos de, menos do que, menos que, "
            "abaixo de, inferior a, "
            "inferiores a, "
            "abaixo dos, menor que, menor do que, bem menos de, bem abaixo de, não chegam a, aquém de, "
            "muito menos de, "
            "não chega a",
            "at_most": "no máximo, quando muito, não mais de, não mais do que, não mais que, máximo, "
            "ao máximo, no máx, máximo de, um máximo de",
            "up_to": "até, até aos, até às, até os, até as, até um, tantos quantos, chegando a, "
            "podendo chegar a",
        }
    ),
    hedges_after=phrases(
        {
            "approx": "aproximadamente, mais ou menos, ou assim, sensivelmente",
            "at_least": "ou mais, e mais, ou superior, para cima, em diante, no mínimo, pelo menos",
            "at_most": "ou menos, ou inferior, no máximo, quando muito",
        }
    ),
    scales=phrases(
        {
            3: "mil",
            6: "milhão, milhões, mi, mio, mln, mlh",
            9: "mil milhões, milhares de milhões, bilhão, bilhões, bi",
            12: "bilião, biliões, trilhão, trilhões, tri",
        }
    ),
    single_scales=phrases(
        {
            3: "mil, um milhar",
            6: "um milhão",
            9: "um bilhão, mil milhões",
            12: "um trilhão, um bilião",
        }
    ),
    letters={
        "M": Letter(6, True, ("{n} million, as M is used with money", "{n} of something abbreviated M"))
    },
    numbers=_NUMBERS,
    hundreds=_HUNDREDS,
    joiners=("e",),
    articles=words("um, uma, o, a, os, as"),
    fractions=_FRACTIONS,
    ratios=words("em cada, em, de, de cada, entre, a cada"),
    openers={
        "entre": ("e", "e os", "e as"),
        "de": ("a", "até"),
        "desde": ("até", "a"),
        "entre os": ("e os", "e"),
        "entre as": ("e as", "e"),
        "dos": ("aos",),
        "desde os": ("até aos", "até os"),
    },
    spans=words("a, até, até aos"),
    units=phrases(
        {
            "percent": "%, por cento, porcento, por cem, pct",
            "permille": "‰, por mil",
            "basis_point": "ponto-base, pontos-base, ponto base, pontos base, pontos-bases",
            "point": "ponto percentual, pontos percentuais, pontos porcentuais, pp, pontos, ponto, "
            "pontos de percentagem",
        }
    ),
    money=_MONEY
    | {f"de {word}": money for word, money in _MONEY.items() if word[0].isalpha() and len(word) > 3},
    counted=phrases(
        {
            "child": "filho, filhos, filha, filhas, criança, crianças, menores, menor, menores de idade, "
            "crianças e "
            "meninos e meninas",
            "adolescent": "adolescente, adolescentes, jovens adolescentes",
            "dwelling": "domicílio, domicílios, habitações",
            "girl": "menina, meninas, raparigas",
            "boy": "menino, meninos, rapazes",
            "person": "portugueses, brasileiros, residentes, moradores, pessoa, pessoas, habitantes, "
            "habitante, "
            "indivíduos, cidadãos",
            "adult": "adulto, adultos",
            "woman": "mulher, mulheres",
            "man": "homem, homens",
            "visitor": "visitante, visitantes, turista, turistas, turistas estrangeiros, "
            "turistas internacionais, "
            "viajante, viajantes, visitantes estrangeiros, visitantes internacionais, chegadas, "
            "chegadas de turistas, hóspedes",
            "victim": "vítima, vítimas",
            "offender": "autores, infratores, agressores, exploradores",
            "defendant": "réu, réus, arguidos, acusados",
            "suspect": "suspeito, suspeitos",
            "worker": "trabalhador, trabalhadores, trabalhadoras, empregados, funcionários, operários",
            "migrant": "migrante, migrantes, imigrantes",
            "refugee": "refugiado, refugiados",
            "student": "aluno, alunos, estudante, estudantes, alunas",
            "respondent": "inquirido, inquiridos, entrevistados, respondentes",
            "birth": "nascimento, nascimentos, nascidos, nados-vivos, nascidos vivos",
            "death": "morte, mortes, mortos, óbitos, falecimentos",
            "case": "caso, casos, incidentes, ocorrências",
            "job": "emprego, empregos, posto de trabalho, postos de trabalho, vagas",
            "household": "agregado familiar, agregados familiares, famílias, família, lares",
            "country": "país, países, estados",
            "province": "província, províncias",
            "district": "distrito, distritos",
            "subdistrict": "subdistrito, subdistritos, freguesia, freguesias",
            "city": "cidade, cidades, município, municípios, concelho, concelhos",
            "village": "aldeia, aldeias, vila, vilas, povoações",
            "group": "grupo, grupos, redes",
            "organisation": "organização, organizações, associações, entidades, instituições, "
            "organizações da sociedade civil",
            "ngo": "ong, ongs, organizações não governamentais",
            "company": "empresa, empresas, companhias, negócios",
            "hotel": "hotel, hotéis",
            "school": "escola, escolas",
            "signature": "assinatura, assinaturas",
            "night": "noite, noites, dormidas, pernoites",
            "trip": "viagem, viagens",
        }
    ),
    measures=_MEASURES
    | {f"de {word}": name for word, name in _MEASURES.items() if word.endswith("s") and len(word) > 3},
    per=words("por, por cada, cada, a cada, para cada, /"),
    changes=_CHANGES
    | phrases({1: "mais, a mais, mais alto, mais alta", -1: "menos, a menos, mais baixo, mais baixa"}),
    minus=words("menos, negativo"),
    ordinals={
        "primeiro": 1,
        "primeira": 1,
        "segundo": 2,
        "segunda": 2,
        "terceiro": 3,
        "terceira": 3,
        "quarto": 4,
    }
    | {
        "quarta": 4,
        "quinto": 5,
        "quinta": 5,
        "sexto": 6,
        "sexta": 6,
        "sétimo": 7,
        "sétima": 7,
        "oitavo": 8,
        "oitava": 8,
    }
    | {"nono": 9, "nona": 9, "décimo": 10, "décima": 10},
    ordinal_marks=words("º, ª, .º, .ª, o, a"),
    ranks=words(
        "maior, maiores, número, lugar, posição, posto, menor, mais alto, mais alta, mais baixo, melhor, "
        "pior, mais populoso, "
        "mais visitado, colocado, mais importante"
    ),
    parts_of=words("de, dos, das, do, da, de todos os, de todas as, do total, dentre"),
    # Rose to 3 million says no bound.
    fillers=words("um total de, total de, ao todo, no total, exatamente, apenas, só, somente, os, as, o, a")
    + tuple(f"{verb} até" for verb in (*_RISES, *_FALLS)),
    interval_words=words(
        "IC, intervalo de confiança, intervalo de incerteza, faixa, margem de incerteza, CI"
    ),
    announces=phrases(
        {
            "legal": "lei orgânica, leis, ofício, parágrafo único, emenda constitucional, "
            "instrução normativa, "
            "constituição, lei complementar, medida provisória, emenda, acórdão, despacho, n.º da lei, "
            "artigo, "
            "artigos, art, arts, lei, lei n.º, lei nº, decreto, decreto-lei, decreto-lei n.º, portaria, "
            "resolução, diretiva, inciso, convenção n.º, protocolo, código, alínea, regulamento",
            "section": "setor, sector, bloco, torre, zona, grupo, nº da porta, andar, apartamento, apto, "
            "item, "
            "itens, capítulo, cap, secção, seção, tabela, tabelas, quadro, figura, fig, gráfico, anexo, "
            "caixa, passo, "
            "fase, etapa, objetivo, meta, indicador, parágrafo, tomo, vol, volume, número, nota, linha, "
            "pergunta, ponto, "
            "nível, classe, tipo, versão, edição, mapa, lição, parte, §, módulo, sala",
            "date": "no dia, do dia, até ao dia, até o dia",
            "page": "página, páginas, pág, págs, p, pp, fl, fls, folha, folhas",
            "phone": "telefone, telefones, fone, contacto, contato, ligue para, linha verde, disque, tel., "
            "telefones, ligar para, linha de apoio,  tel, telemóvel, fax, ligue, celular, "
            "whatsapp, disque",
            "identifier": "no quilômetro, no quilómetro, ao quilómetro, ao quilômetro, do quilômetro, "
            "no km, do km, n.º, nº, núm, no, isbn, issn, doi, código postal, cep, apartado, processo, iso, "
            "cnpj, nif",
        }
    ),
    follows=phrases({"section": "ª edição, .ª edição, a edição"}),
    eras=phrases({0: "d. C, a. C, d.C, a.C"}),
    decade_marks=words("s"),
    year_words=words(
        "em, desde, ano, anos, o ano, no ano, até, de, do, antes de, depois de, no final de, no início de, "
        "para, entre, "
        "no ano de, durante, verão de, inverno de, exercício de, meados de, a partir de, até ao ano de, "
        "final de, fim de, início de, ao longo de, ano de"
    ),
    age_before=words(
        "idade de, idades de, com idade de, aos, com idades entre, menores de, maiores de, entre os, "
        "com mais de, com menos de, menor de, maior de, da idade de, idade, à idade de, tinha, têm, "
        "com idades compreendidas entre, dos, idade média de"
    ),
    age_after=words("anos de idade, anos ou mais, anos completos, meses de idade, anos ou menos"),
    age_limits=words(
        "menores de, maiores de, com menos de, de menos de, menos de, mais de, com mais de, até, abaixo de, "
        "entre, de"
    ),
    multiples=phrases(
        {
            Fraction(
                2
            ): "duplicou, duplicaram, duplicado, duplicar, dobrou, dobraram, dobrar, o dobro, dobro, "
            "para o dobro, duas vezes, duplica, duplicam, dobra, dobram, dobrado, duplicou-se, "
            "mais do que duplicou, mais que dobrou",
            Fraction(3, 2): "uma vez e meia",
            Fraction(
                3
            ): "triplicou, triplicaram, triplicado, triplicar, o triplo, triplo, triplica, triplicam, "
            "três vezes",
            Fraction(
                4
            ): "quadruplicou, quadruplicaram, quadruplicar, quadruplicado, o quádruplo, quatro vezes",
            Fraction(5): "quintuplicou, quintuplicaram, quintuplicar, o quíntuplo, cinco vezes",
            Fraction(10): "dez vezes, decuplicou",
            Fraction(
                1, 2
            ): "caiu para metade, reduziu-se a metade, caiu pela metade, reduzido a metade, reduziu à metade",
        }
    ),
    times=words("vezes, vezes mais, vezes maior, vezes superior, vez, x, ×"),
    vague=words(
        "dezenas, dúzias, centenas, centenas de milhares, dezenas de milhares, vários, várias, alguns, "
        "algumas, "
        "vários milhares, vários milhões, milhares, milhões, bilhões, "
        "dezenas de milhões, centenas de milhões, milhares de milhões, diversos, diversas, inúmeros, "
        "poucos, umas poucas"
    ),
    decoys=words("meio ambiente, em meio a, por meio de, no meio de, meio rural, idade média, classe média"),
    idle=words("um, uma"),
    auxiliaries=words("com, tinha, foram, tem, têm, foi, se"),
    towards=words("para, a"),
    moves=words(
        "elevou, elevaram, subiu, subiram, baixou, baixaram, reduziu, reduziram, aumentou, aumentaram, "
        "cortou, ampliou, revisou, reviu, elevar, reduzir, aumentar, cresceu, caiu, recuou, saltou, "
        "saiu, saltar, passou, passaram, passa, passam, passar, tem passado, passando, passará, evoluiu, "
        "evoluíram, "
        "variou, "
        "mudou, foi, foram"
    ),
    streets=words("rua, avenida, av, travessa, largo, praça, estrada, alameda, rodovia, calçada"),
    clocks=phrases(
        {
            "bare": "às",
            "hours": "à, pelas, até às, das, desde as, antes das, depois das, por volta das, entre as, "
            "a partir das",
        }
    ),
    definite=words("os, as, o, a, dos, das, nos, nas, aos, às, do, da"),
    levels=words("abaixo de, abaixo dos, acima de, acima dos, bem abaixo de, bem acima de"),
    including=words("entre eles, entre elas, dos quais, das quais, incluindo, sendo"),
    contests=words(
        "venceu, vence, ganhou, ganhar, perdeu, perder, derrot, vitória, empat, jogo, gol, placar, "
        "partida, bateu"
    ),
    score_words=words("a"),
    common=words(
        "de, a, o, que, e, do, da, em, um, para, com, não, uma, os, no, se, na, por, mais, as, dos, como, "
        "mas, ao, ele, das, "
        "seu, sua, ou, quando, muito, nos, já, também, só, pelo, pela, até, isso, entre, depois, são, foi, há"
    ),
)
