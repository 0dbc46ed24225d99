// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/names.h>

#include <QStringList>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace zm::sim {

namespace {

struct Manner
{
    QStringList given;
    QStringList family;
    bool familyFirst = false;
};

const std::array<Manner, 12> &latin()
{
    static const std::array<Manner, 12> manners{{
        {{u"Amelia"_s, u"Callum"_s, u"Freya"_s, u"Gareth"_s, u"Isla"_s, u"Rhys"_s, u"Poppy"_s},
         {u"Ashworth"_s, u"Braithwaite"_s, u"Calloway"_s, u"Pemberley"_s, u"Llewelyn"_s,
          u"Thornbury"_s, u"O'Dunne"_s}},
        {{u"Anneliese"_s, u"Jörg"_s, u"Käthe"_s, u"Lukas"_s, u"Mareike"_s, u"Sören"_s},
         {u"Grünwald"_s, u"Kesselring"_s, u"Löwenthal"_s, u"Möllenhoff"_s, u"Weiß"_s,
          u"Schönfelder"_s}},
        {{u"Aurélie"_s, u"Benoît"_s, u"Chloé"_s, u"Éloïse"_s, u"François"_s, u"Maëlle"_s},
         {u"Beaumarchand"_s, u"Delacroze"_s, u"L'Hermitte"_s, u"Montclair"_s, u"Roussillon"_s,
          u"Vauquelin"_s}},
        {{u"Íñigo"_s, u"Lucía"_s, u"Martín"_s, u"Nuria"_s, u"Begoña"_s, u"Álvaro"_s},
         {u"Castañeda Rubio"_s, u"Ibáñez Soler"_s, u"Montenegro"_s, u"Peñalver"_s,
          u"Villalobos Ruano"_s}},
        {{u"Agnieszka"_s, u"Bartłomiej"_s, u"Łucja"_s, u"Zbigniew"_s, u"Małgorzata"_s},
         {u"Brzeziński"_s, u"Dąbrowicz"_s, u"Krzesińska"_s, u"Wójtowicz"_s, u"Żurawski"_s}},
        {{u"Åsa"_s, u"Bjørn"_s, u"Frøya"_s, u"Göran"_s, u"Linnéa"_s, u"Þorsteinn"_s},
         {u"Bergström"_s, u"Fjeldstad"_s, u"Håkansson"_s, u"Østergaard"_s, u"Guðmundsdóttir"_s}},
        {{u"Ayşe"_s, u"Çağlar"_s, u"Emre"_s, u"Gülşen"_s, u"İrem"_s},
         {u"Akgündüz"_s, u"Bozkırlı"_s, u"Yıldızoğlu"_s, u"Şahinkaya"_s}},
        {{u"Adaeze"_s, u"Babatunde"_s, u"Chinonso"_s, u"Folasade"_s, u"Oluwaseun"_s},
         {u"Adeyinka"_s, u"Ezekwesili"_s, u"Nwachukwu"_s, u"Okonjo-Bello"_s}},
        {{u"Aditi"_s, u"Harpreet"_s, u"Kavya"_s, u"Rohan"_s, u"Siddharth"_s},
         {u"Bhattacharjee"_s, u"Chandrasekaran"_s, u"Gill"_s, u"Iyer"_s, u"Venkataraman"_s}},
        {{u"Minh Anh"_s, u"Quốc Bảo"_s, u"Thị Hương"_s, u"Đức"_s},
         {u"Nguyễn"_s, u"Phạm"_s, u"Trần"_s, u"Đặng"_s},
         true},
        {{u"Beatriz"_s, u"João"_s, u"Inês"_s, u"Thiago"_s, u"Conceição"_s},
         {u"Albuquerque"_s, u"da Conceição"_s, u"Figueirôa"_s, u"Magalhães"_s}},
        {{u"Ahmad"_s, u"Layla"_s, u"Noor"_s, u"Yusuf"_s, u"Zaynab"_s},
         {u"Al-Farouqi"_s, u"Haddadin"_s, u"Khoury"_s, u"ben Salem"_s}},
    }};
    return manners;
}

const std::array<Manner, 6> &otherScripts()
{
    static const std::array<Manner, 6> manners{{
        {{u"さくら"_s, u"健太"_s, u"美咲"_s}, {u"青山"_s, u"渡瀬"_s, u"長谷部"_s}, true},
        {{u"Олена"_s, u"Тарас"_s, u"Богдана"_s}, {u"Коваленчук"_s, u"Шевелюк"_s}},
        {{u"Ελένη"_s, u"Νικόλαος"_s}, {u"Παπαθεοδώρου"_s, u"Στεφανίδης"_s}},
        {{u"ليلى"_s, u"سامر"_s}, {u"الحدادين"_s, u"القاسمي"_s}},
        {{u"נועה"_s, u"איתן"_s}, {u"בן־שחר"_s, u"לבנון"_s}},
        {{u"伟明"_s, u"丽华"_s}, {u"欧阳"_s, u"林"_s}, true},
    }};
    return manners;
}

QString compose(Random &random, const Manner &manner)
{
    const QString given = random.pick(manner.given);
    const QString family = random.pick(manner.family);
    return manner.familyFirst ? family + u' ' + given : given + u' ' + family;
}

} // namespace

QString personName(Random &random)
{
    const int kind = random.below(40);
    if (kind == 0) {
        static const QStringList longNames{
            u"Maximiliane-Charlotte von Hohenlinden-Wittenfels zu Lauenbrück"_s,
            u"María del Rosario Guadalupe Fernández-Villaverde y Ruiz de Alarcón"_s,
            u"Oluwatofunmilayo Adébáyọ̀-Ọláńrewájú Akínṣẹ̀yẹ"_s,
            u"Sri Venkatanarasimharajuvaripeta Subrahmanyam Chandrasekharan"_s};
        return random.pick(longNames);
    }
    if (kind <= 2)
        return compose(random, random.pick(otherScripts()));
    return compose(random, random.pick(latin()));
}

QString outsideNumber(Random &random)
{
    const auto tail = [&random](int digits) {
        QString text;
        for (int i = 0; i < digits; ++i)
            text += QChar(u'0' + random.below(10));
        return text;
    };
    switch (random.below(10)) {
    case 0:
        return u"+1"_s + random.pick(QStringList{u"212"_s, u"303"_s, u"415"_s, u"617"_s, u"808"_s})
               + u"55501"_s + tail(2);
    case 1:
        return u"+33"_s
               + random.pick(
                   QStringList{u"19900"_s, u"26191"_s, u"35301"_s, u"46571"_s, u"53649"_s})
               + tail(4);
    case 2:
        return u"+4930231"_s + u"25"_s + tail(3);
    case 3:
        return u"+353209"_s + u"12"_s + tail(4);
    case 4:
    case 5:
        return u"+447700900"_s + tail(3);
    default: {
        static const QStringList cities{u"113"_s, u"114"_s, u"115"_s, u"116"_s, u"117"_s, u"118"_s,
                                        u"121"_s, u"131"_s, u"141"_s, u"151"_s, u"161"_s};
        return u"+44"_s + random.pick(cities) + u"4960"_s + tail(3);
    }
    }
}

QString mailName(const QString &name)
{
    QString plain;
    const QString parts = name.toLower().normalized(QString::NormalizationForm_KD);
    for (const QChar c : parts) {
        if (c >= u'a' && c <= u'z')
            plain += c;
        else if ((c == u' ' || c == u'-') && !plain.isEmpty() && !plain.endsWith(u'.'))
            plain += u'.';
    }
    while (plain.endsWith(u'.'))
        plain.chop(1);
    return plain.left(40);
}

} // namespace zm::sim
