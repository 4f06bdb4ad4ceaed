#include "core/base/pinyin.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace cpv;
using namespace Qt::StringLiterals;

class PinyinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        const auto row = [](const QString &name, const QString &initials) { QTest::newRow(name.toUtf8().constData()) << name << initials; };
        row(u"恒锐汽配有限公司"_s, u"hrqpyxgs"_s);
        row(u""_s, u""_s);
        // Places with readings of their own.
        row(u"重庆长安汽车"_s, u"cqcaqc"_s);
        row(u"厦门厦工重工"_s, u"xmxgzg"_s);
        row(u"长沙远大"_s, u"csyd"_s);
        row(u"长春一汽"_s, u"ccyq"_s);
        row(u"成都行远智能"_s, u"cdxyzn"_s);
        row(u"成都都江堰"_s, u"cddjy"_s);
        row(u"浙江乐清电器"_s, u"zjyqdq"_s);
        row(u"广州番禺黄埔"_s, u"gzpyhp"_s);
        row(u"东莞六安亳州郫都鄞州"_s, u"dglabzpdyz"_s);
        row(u"西藏青稞"_s, u"xzqk"_s);
        row(u"河南荥阳涡阳"_s, u"hnxygy"_s);
        // A character reads otherwise in another word.
        row(u"长远成长"_s, u"cycz"_s);
        row(u"智行银行"_s, u"zxyh"_s);
        row(u"行业云行"_s, u"hyyx"_s);
        row(u"重工重构"_s, u"zgcg"_s);
        row(u"乐居音乐"_s, u"ljyy"_s);
        row(u"大厦厦新"_s, u"dsxx"_s);
        row(u"微调调度"_s, u"wtdd"_s);
        row(u"会计会展"_s, u"kjhz"_s);
        row(u"阿里阿胶"_s, u"alej"_s);
        row(u"伺服轧钢"_s, u"sfzg"_s);
        row(u"校准校园"_s, u"jzxy"_s);
        // Names of people and of firms.
        row(u"翟氏瞿氏覃氏"_s, u"zsqsqs"_s);
        row(u"单县单晶"_s, u"sxdj"_s);
        row(u"晟鑫垚犇"_s, u"sxyb"_s);
        row(u"翀睿彧甯"_s, u"cryn"_s);
        // Members and words of the demonstration, read by hand.
        row(u"蜀光人工智能研究院"_s, u"sgrgznyjy"_s);
        row(u"中原智造装备有限公司"_s, u"zyzzzbyxgs"_s);
        row(u"海岚精密注塑有限公司"_s, u"hljmzsyxgs"_s);
        row(u"云帆视觉科技有限公司"_s, u"yfsjkjyxgs"_s);
        row(u"晓晨电商工作室华信明辰瑞丰天衡博远星图智川"_s, u"xcdsgzshxmcrfthbyxtzc"_s);
        row(u"海芯云岫创辉金桥远景鼎新安科同力"_s, u"hxyxchjqyjdxaktl"_s);
        row(u"凌云正泽启航东屹卓立澜沧弘毅景曜"_s, u"lyzzqhdyzllchyjy"_s);
        row(u"沐光青禾铭扬瀚宇禾芯晟邦拓疆精密机械"_s, u"mgqhmyhyhxsbtjjmjx"_s);
        row(u"汽车零部件智能装备纺织食品光电医疗器械农业机械新材料"_s, u"qclbjznzbfzspgdylqxnyjxxcl"_s);
        row(u"电气模具仪器机器人半导体轴承涂料软件"_s, u"dqmjyqjqrbdtzctlrj"_s);
        row(u"数据科技制药家居包装船舶配件智慧农业影像科技有限公司"_s, u"sjkjzyjjbzcbpjzhnyyxkjyxgs"_s);
        // What is no Chinese.
        row(u"ABC科技（深圳）有限公司"_s, u"abckjszyxgs"_s);
        row(u"３Ｄ打印 2号"_s, u"3ddy2h"_s);
        row(u"Café 北京"_s, u"cafebj"_s);
        row(u"二〇二六·“云”！"_s, u"elely"_s);
        row(u"한국 Ω 𠀀"_s, u""_s);
    }

    void readsNames()
    {
        QFETCH(QString, name);
        QTEST(pinyinInitials(name), "initials");
    }

    void aNameIsMeantByAPartOrItsInitials()
    {
        QVERIFY(isNamedBy(u"预算"_s, u"算"_s));
        QVERIFY(isNamedBy(u"用量与发票"_s, u"yl"_s));
        QVERIFY(isNamedBy(u"用量与发票"_s, u"FP"_s));
        QVERIFY(isNamedBy(u"用量与发票"_s, u"y"_s));
        QVERIFY(!isNamedBy(u"用量与发票"_s, u"f"_s));
        QVERIFY(!isNamedBy(u"用量与发票"_s, u"发用"_s));
        QVERIFY(isNamedBy(u"To do"_s, u"DO"_s));
        QVERIFY(isNamedBy(u"To do"_s, u"todo"_s));
        QVERIFY(!isNamedBy(u"To do"_s, u"ylyfp"_s));
    }

    void anythingGivesLettersAndDigits()
    {
        QVERIFY(rc::check("initials are plain, and made part by part", [] {
            const auto codes = *rc::gen::container<std::vector<char16_t>>(rc::gen::inRange<char16_t>(1, 0xFFFF));
            const QString text = QString::fromUtf16(codes.data(), qsizetype(codes.size()));
            const QString initials = pinyinInitials(text);
            RC_ASSERT(std::ranges::all_of(initials, [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); }));
            RC_ASSERT(pinyinInitials(initials) == initials);
            RC_ASSERT(pinyinInitials(text + u"/恒"_s) == initials + QChar(u'h'));
        }));
    }
};

QTEST_APPLESS_MAIN(PinyinTest)
#include "tst_pinyin.moc"
