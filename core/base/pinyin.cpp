#include "core/base/pinyin.h"

#include "core/base/pinyin_table.h"

#include <QStringView>

#include <optional>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

struct Reading {
    QStringView word;
    QLatin1StringView initials;
};

/// Where the table's one reading is wrong: first what a character is in most names, then the words in which it is not. The longest
/// that fits is taken.
constexpr Reading Readings[] = {
    // Characters.
    {u"长", "c"_L1}, {u"厦", "x"_L1}, {u"翟", "z"_L1}, {u"晟", "s"_L1}, {u"覃", "q"_L1}, {u"调", "t"_L1}, {u"曾", "z"_L1},
    {u"隗", "w"_L1}, {u"泊", "b"_L1}, {u"轧", "z"_L1}, {u"茄", "q"_L1}, {u"椎", "z"_L1}, {u"炔", "q"_L1}, {u"枞", "z"_L1},
    {u"伺", "s"_L1}, {u"咯", "l"_L1}, {u"〇", "l"_L1},
    // Places.
    {u"重庆", "cq"_L1}, {u"长子县", "zzx"_L1}, {u"番禺", "py"_L1}, {u"乐清", "yq"_L1}, {u"东阿", "de"_L1}, {u"铅山", "ys"_L1},
    {u"会稽", "kj"_L1}, {u"犍为", "qw"_L1}, {u"荥经", "yj"_L1}, {u"莘庄", "xz"_L1}, {u"涡阳", "gy"_L1}, {u"蔚县", "yx"_L1},
    {u"洪洞", "ht"_L1}, {u"单县", "sx"_L1}, {u"浚县", "xx"_L1}, {u"泌阳", "by"_L1}, {u"黄埔", "hp"_L1},
    {u"筠连", "jl"_L1}, {u"尉犁", "yl"_L1}, {u"浒墅关", "xsg"_L1}, {u"东涌", "dc"_L1}, {u"婼羌", "rq"_L1}, {u"栎阳", "yy"_L1},
    {u"西藏", "xz"_L1}, {u"青藏", "qz"_L1}, {u"川藏", "cz"_L1}, {u"高句丽", "ggl"_L1}, {u"龟兹", "qc"_L1}, {u"湖泊", "hp"_L1},
    {u"罗布泊", "lbp"_L1}, {u"梁山泊", "lsp"_L1}, {u"大厦", "ds"_L1}, {u"广厦", "gs"_L1}, {u"商厦", "ss"_L1},
    // Surnames.
    {u"尉迟", "yc"_L1}, {u"万俟", "mq"_L1}, {u"单于", "cy"_L1}, {u"长孙", "zs"_L1}, {u"澹台", "tt"_L1},
    // 重, 行, 乐, 长.
    {u"重构", "cg"_L1}, {u"重塑", "cs"_L1}, {u"重组", "cz"_L1}, {u"重新", "cx"_L1}, {u"重启", "cq"_L1}, {u"重阳", "cy"_L1},
    {u"重生", "cs"_L1}, {u"重建", "cj"_L1}, {u"重复", "cf"_L1}, {u"重叠", "cd"_L1}, {u"重合", "ch"_L1}, {u"重楼", "cl"_L1},
    {u"双重", "sc"_L1}, {u"多重", "dc"_L1}, {u"九重", "jc"_L1}, {u"银行", "yh"_L1}, {u"商行", "sh"_L1}, {u"车行", "ch"_L1},
    {u"洋行", "yh"_L1}, {u"琴行", "qh"_L1}, {u"行业", "hy"_L1}, {u"行情", "hq"_L1}, {u"行长", "hz"_L1}, {u"分行", "fh"_L1},
    {u"支行", "zh"_L1}, {u"总行", "zh"_L1}, {u"投行", "th"_L1}, {u"典当行", "ddh"_L1}, {u"音乐", "yy"_L1}, {u"乐器", "yq"_L1},
    {u"乐团", "yt"_L1}, {u"乐队", "yd"_L1}, {u"声乐", "sy"_L1}, {u"国乐", "gy"_L1}, {u"弦乐", "xy"_L1}, {u"管乐", "gy"_L1},
    {u"乐章", "yz"_L1}, {u"乐谱", "yp"_L1}, {u"成长", "cz"_L1}, {u"增长", "zz"_L1}, {u"生长", "sz"_L1}, {u"校长", "xz"_L1},
    {u"家长", "jz"_L1}, {u"会长", "hz"_L1}, {u"院长", "yz"_L1}, {u"店长", "dz"_L1}, {u"船长", "cz"_L1}, {u"队长", "dz"_L1},
    {u"董事长", "dsz"_L1}, {u"长者", "zz"_L1}, {u"长辈", "zb"_L1},
    // Trades and techniques.
    {u"调度", "dd"_L1}, {u"调研", "dy"_L1}, {u"调查", "dc"_L1}, {u"调配", "dp"_L1}, {u"调运", "dy"_L1}, {u"调拨", "db"_L1},
    {u"色调", "sd"_L1}, {u"格调", "gd"_L1}, {u"强调", "qd"_L1}, {u"会计", "kj"_L1}, {u"校准", "jz"_L1}, {u"校验", "jy"_L1},
    {u"校正", "jz"_L1}, {u"校对", "jd"_L1}, {u"校核", "jh"_L1}, {u"弹簧", "th"_L1}, {u"弹性", "tx"_L1}, {u"弹力", "tl"_L1},
    {u"给水", "js"_L1}, {u"给排水", "jps"_L1}, {u"供给", "gj"_L1}, {u"补给", "bj"_L1},
    {u"畜牧", "xm"_L1}, {u"畜产", "xc"_L1}, {u"人参", "rs"_L1}, {u"海参", "hs"_L1}, {u"党参", "ds"_L1}, {u"西洋参", "xys"_L1},
    {u"参茸", "sr"_L1}, {u"白术", "bz"_L1}, {u"苍术", "cz"_L1}, {u"阿胶", "ej"_L1}, {u"藏药", "zy"_L1}, {u"藏医", "zy"_L1},
    {u"藏族", "zz"_L1}, {u"藏香", "zx"_L1}, {u"藏毯", "zt"_L1}, {u"藏红花", "zhh"_L1}, {u"宝藏", "bz"_L1}, {u"咖喱", "gl"_L1},
    {u"伽马", "gm"_L1}, {u"伽玛", "gm"_L1}, {u"果脯", "gf"_L1}, {u"肉脯", "rf"_L1}, {u"便宜", "py"_L1}, {u"星宿", "xx"_L1},
    {u"朝晖", "zh"_L1}, {u"朝霞", "zx"_L1}, {u"朝气", "zq"_L1}, {u"朝夕", "zx"_L1}, {u"率先", "ss"_L1}, {u"表率", "bs"_L1},
    {u"曝光", "bg"_L1}, {u"巷道", "hd"_L1}, {u"秘鲁", "bl"_L1}, {u"汤匙", "tc"_L1},
};

const Reading *readingAt(QStringView rest)
{
    const Reading *longest = nullptr;
    for (const Reading &reading : Readings) {
        if (rest.startsWith(reading.word) && (!longest || reading.word.size() > longest->word.size()))
            longest = &reading;
    }
    return longest;
}

/// Of one character; none for what nobody reads.
std::optional<char16_t> initialOf(char16_t letter)
{
    if ((letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9'))
        return letter;
    if (letter < PinyinTableFirst || letter > PinyinTableLast)
        return std::nullopt;
    const char initial = PinyinTable[letter - PinyinTableFirst];
    return initial == '-' ? std::nullopt : std::optional<char16_t>(initial);
}

}

QString pinyinInitials(const QString &name)
{
    // Full-width letters become plain ones, and an accent stands apart from its letter.
    const QString letters = name.normalized(QString::NormalizationForm_KD).toLower();
    QString initials;
    for (qsizetype at = 0; at < letters.size();) {
        if (const Reading *reading = readingAt(QStringView(letters).sliced(at))) {
            initials += reading->initials;
            at += reading->word.size();
            continue;
        }
        if (const auto initial = initialOf(letters.at(at++).unicode()))
            initials += QChar(*initial);
    }
    return initials;
}

bool isNamedBy(const QString &name, const QString &typed)
{
    if (name.contains(typed, Qt::CaseInsensitive))
        return true;
    const QString letters = typed.toLower();
    const QString initials = pinyinInitials(name);
    return letters.size() > 1 ? initials.contains(letters) : initials.startsWith(letters);
}

}
