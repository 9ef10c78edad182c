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

_HUNDREDS = {"cem": 100, "cento": 100, "uma centena": 100, "uma centena de": 100}
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
    _FRACTIONS |= dict.fromkeys((f"um {_part}", f"o {_part}"), (1, _below))
    for _above in range(2, _below):
        _FRACTIONS |= dict.fromkeys(
            (f"{_SMALL[_above]} {_part}s", f"os {_SMALL[_above]} {_part}s"), (_above, _below)
        )

_DOLLAR = Money("USD", "the text names no country of the dollar")

LANGUAGE = Language(
    code="pt",
    name="Portuguese",
    hedges_before=phrases(
        {
            "approx": "cerca de, aproximadamente, em torno de, por volta de, à volta de, uns, umas, "
            "mais ou menos, aprox, "
            "na ordem de, na ordem dos, da ordem de, circa, em torno dos",
            "estimate": "estimado em, estimada em, estimados em, estimadas em, estima-se em, estima-se que, "
            "uma estimativa de, estimativas de, calcula-se em, estimam-se em",
            "almost": "quase, perto de, praticamente, pouco menos de, um pouco menos de, ligeiramente menos de, "
            "próximo de, à beira de, a rondar",
            "just_over": "pouco mais de, um pouco mais de, ligeiramente mais de, ligeiramente acima de, "
            "pouco acima de, algo mais de",
            "more_than": "mais de, mais do que, mais que, acima de, superior a, superiores a, para além de, supera, "
            "superam, superou, ultrapassa, ultrapassou, ultrapassaram, ultrapassando, bem mais de, muito mais de",
            "at_least": "pelo menos, no mínimo, não menos de, ao menos, mínimo de, um mínimo de, nada menos que",
            "less_than": "menos de, menos do que, menos que, abaixo de, inferior a, inferiores a, muito menos de, "
            "não chega a",
            "at_most": "no máximo, quando muito, não mais de, não mais do que, máximo de, um máximo de",
            "up_to": "até, até aos, tantos quantos",
        }
    ),
    hedges_after=phrases(
        {
            "approx": "aproximadamente, mais ou menos",
            "at_least": "ou mais, e mais, no mínimo, pelo menos",
            "at_most": "ou menos, no máximo",
        }
    ),
    scales=phrases(
        {
            3: "mil, milhares",
            6: "milhão, milhões, mi, mio",
            9: "mil milhões, bilhão, bilhões, bi",
            12: "bilião, biliões, trilhão, trilhões, tri",
        }
    ),
    single_scales=phrases(
        {
            3: "mil, um milhar",
            6: "um milhão",
            9: "um bilhão",
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
    ratios=words("em cada, em, de cada, entre, a cada"),
    openers={
        "entre": ("e", "e os", "e as"),
        "de": ("a", "até"),
        "desde": ("até", "a"),
        "entre os": ("e os", "e"),
    },
    spans=words("a, até, ou"),
    units=phrases(
        {
            "percent": "%, por cento, porcento, pct",
            "permille": "‰, por mil",
            "point": "ponto percentual, pontos percentuais, pontos porcentuais, p.p., pp, pontos",
        }
    ),
    money=phrases(
        {
            _DOLLAR: "dólar, dólares, de dólares",
            Money(
                "USD"
            ): "dólares americanos, dólares norte-americanos, de dólares americanos, dólares dos Estados Unidos",
            Money("AUD"): "dólares australianos",
            Money("BRL"): "real, reais, de reais, R$",
            Money("THB"): "baht, bahts, de baht, de bahts, bates",
            Money("IDR"): "rupias indonésias, rupiah, de rupias indonésias",
            Money("EUR"): "euro, euros, de euros",
            Money("GBP", "pounds are read as pounds sterling"): "libra, libras, de libras",
            Money("GBP"): "libras esterlinas, de libras esterlinas",
            Money("JPY"): "iene, ienes, de ienes",
            Money("CNY"): "yuan, yuans, iuanes",
            Money("INR", "rupees are read as Indian rupees"): "rupias, de rupias",
            Money("VND"): "dong",
            Money("MYR"): "ringgit, ringgits",
            Money("PHP", "pesos are read as Philippine pesos"): "peso, pesos",
        }
    ),
    counted=phrases(
        {
            "child": "criança, crianças, menores, menor, menores de idade, crianças e adolescentes, adolescentes",
            "girl": "menina, meninas, raparigas",
            "boy": "menino, meninos, rapazes",
            "person": "pessoa, pessoas, habitantes, habitante, indivíduos, cidadãos",
            "adult": "adulto, adultos",
            "woman": "mulher, mulheres",
            "man": "homem, homens",
            "visitor": "visitante, visitantes, turista, turistas, turistas estrangeiros, turistas internacionais, "
            "viajantes, chegadas, hóspedes",
            "victim": "vítima, vítimas",
            "offender": "autores, infratores, agressores, exploradores",
            "defendant": "réu, réus, arguidos, acusados",
            "suspect": "suspeito, suspeitos",
            "worker": "trabalhador, trabalhadores, trabalhadoras, empregados, funcionários, operários",
            "migrant": "migrante, migrantes, imigrantes",
            "refugee": "refugiado, refugiados",
            "student": "aluno, alunos, estudante, estudantes, alunas",
            "respondent": "inquirido, inquiridos, entrevistados, respondentes",
            "birth": "nascimento, nascimentos, nados-vivos, nascidos vivos",
            "death": "morte, mortes, mortos, óbitos, falecimentos",
            "case": "caso, casos, incidentes, ocorrências",
            "job": "emprego, empregos, postos de trabalho, vagas",
            "household": "agregado familiar, agregados familiares, domicílios, famílias, família, lares",
            "country": "país, países, estados",
            "province": "província, províncias",
            "district": "distrito, distritos",
            "subdistrict": "subdistrito, subdistritos, freguesias, concelhos, municípios, município",
            "city": "cidade, cidades",
            "village": "aldeia, aldeias, vilas",
            "group": "grupo, grupos, redes",
            "organisation": "organização, organizações, associações, entidades",
            "ngo": "ong, ongs",
            "company": "empresa, empresas, companhias, negócios",
            "hotel": "hotel, hotéis",
            "school": "escola, escolas",
            "signature": "assinatura, assinaturas",
            "night": "noite, noites, dormidas, pernoites",
            "trip": "viagem, viagens",
        }
    ),
    measures=phrases(
        {
            "year": "ano, anos",
            "month": "mês, meses",
            "week": "semana, semanas",
            "day": "dia, dias",
            "hour": "hora, horas",
            "minute": "minuto, minutos, min",
            "second": "segundos",
            "decade": "década, décadas",
            "kilometre": "km, quilómetro, quilómetros, quilômetro, quilômetros",
            "square_kilometre": "km2, km², quilómetros quadrados, quilômetros quadrados",
            "hectare": "ha, hectare, hectares, de hectares",
            "kilogram": "kg, quilo, quilos, quilogramas",
            "tonne": "tonelada, toneladas, t, de toneladas",
        }
    ),
    per=words("por, por cada, cada, a cada, para cada, /"),
    changes=phrases(
        {
            1: "aumentou, aumentaram, aumentou em, aumento de, um aumento de, cresceu, cresceram, crescimento de, "
            "um crescimento de, subiu, subiram, subida de, uma subida de, alta de, uma alta de, incremento de, "
            "acréscimo de, um acréscimo de, avançou, avanço de, elevou-se em, mais, a mais, cresceu em, subiu em",
            -1: "diminuiu, diminuíram, diminuição de, uma diminuição de, caiu, caíram, queda de, uma queda de, "
            "desceu, "
            "desceram, descida de, uma descida de, baixou, baixaram, redução de, uma redução de, "
            "reduziu-se em, recuou, "
            "recuo de, um recuo de, quebra de, decréscimo de, encolheu, a menos, caiu em, recuaram",
        }
    ),
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
        "maior, lugar, posição, posto, menor, mais alto, mais alta, mais baixo, melhor, pior, mais populoso, "
        "mais visitado, colocado, mais importante"
    ),
    parts_of=words("de, dos, das, do, da, de todos os, de todas as, do total, dentre"),
    fillers=words(
        "um total de, total de, ao todo, no total, exatamente, apenas, só, somente, os, as, o, a, de"
    ),
    interval_words=words(
        "IC, intervalo de confiança, intervalo de incerteza, faixa, margem de incerteza, CI"
    ),
    announces=phrases(
        {
            "legal": "artigo, artigos, art, arts, lei, lei n.º, lei nº, decreto, decreto-lei, decreto-lei n.º, "
            "portaria, "
            "resolução, diretiva, inciso, convenção n.º, protocolo, código, alínea, regulamento",
            "section": "capítulo, cap, secção, seção, tabela, tabelas, quadro, figura, fig, gráfico, anexo, "
            "caixa, passo, "
            "fase, etapa, objetivo, meta, indicador, parágrafo, tomo, vol, volume, número, nota, linha, "
            "pergunta, ponto, "
            "nível, classe, tipo, versão, edição, mapa, lição, parte, §, módulo, sala",
            "page": "página, páginas, pág, págs, p, pp",
            "phone": "telefone, tel, telemóvel, fax, ligue, celular, whatsapp, disque",
            "identifier": "n.º, nº, núm, no, isbn, issn, doi, código postal, cep, apartado, processo, iso, cnpj, nif",
        }
    ),
    follows=phrases({"section": "ª edição, .ª edição, a edição"}),
    eras=phrases({0: "d. C., a. C."}),
    decade_marks=words("s"),
    year_words=words(
        "em, desde, ano, anos, o ano, no ano, até, de, do, antes de, depois de, no final de, no início de, "
        "para, entre, "
        "no ano de, durante, verão de, inverno de, exercício de, meados de"
    ),
    age_before=words(
        "idade de, idades de, com idade de, aos, com idades entre, menores de, maiores de, entre os, "
        "com mais de, com menos de, menor de, maior de"
    ),
    age_after=words("anos de idade, anos ou mais, anos completos"),
    age_limits=words(
        "menores de, maiores de, com menos de, de menos de, menos de, mais de, com mais de, até, abaixo de"
    ),
    multiples=phrases(
        {
            Fraction(
                2
            ): "duplicou, duplicaram, duplicado, duplicar, dobrou, dobraram, dobrar, o dobro, dobro, duas vezes",
            Fraction(3): "triplicou, triplicaram, triplicado, triplicar, o triplo, triplo, três vezes",
            Fraction(4): "quadruplicou, quadruplicaram, o quádruplo, quatro vezes",
            Fraction(5): "quintuplicou, quintuplicaram, cinco vezes",
            Fraction(10): "dez vezes, decuplicou",
            Fraction(
                1, 2
            ): "caiu para metade, reduziu-se a metade, caiu pela metade, reduzido a metade, reduziu à metade",
        }
    ),
    times=words("vezes, vezes mais, vezes maior, x"),
    decimal_words=("vírgula",),
    vague=words(
        "dezenas, dúzias, centenas, centenas de milhares, dezenas de milhares, vários, várias, alguns, algumas, "
        "vários milhares, vários milhões"
    ),
    idle=words("metade, a metade, um, uma, quarto, segundo, nove"),
    common=words(
        "de, a, o, que, e, do, da, em, um, para, com, não, uma, os, no, se, na, por, mais, as, dos, como, mas, "
        "ao, ele, das, "
        "seu, sua, ou, quando, muito, nos, já, também, só, pelo, pela, até, isso, entre, depois, são, foi, há"
    ),
)
