#include "tests/tidy/function_spans.h"
#include "tests/tidy/layers.h"
#include "tests/tidy/rules.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cpv::tidy;

namespace {

const QString root = QStringLiteral(CPV_SOURCE_DIR);

/// The text files of the project's own folders, sorted, so that two runs print the same.
QStringList projectFiles()
{
    static const QStringList names{ u"*.cpp"_s, u"*.h"_s, u"*.md"_s, u"*.txt"_s, u"*.cmake"_s, u"*.service"_s,
        u"*.sql"_s };
    QStringList files{ u"CMakeLists.txt"_s, u"README.md"_s, u".ci/run"_s };
    for (const QString &folder : { u"app"_s, u"core"_s, u"ui"_s, u"tests"_s, u"resources"_s }) {
        QDirIterator found(root + u'/' + folder, names, QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext())
            files.append(found.next().sliced(root.size() + 1));
    }
    QDirIterator scripts(root + u"/packaging"_s, QDir::Files, QDirIterator::Subdirectories);
    while (scripts.hasNext()) {
        const QString script = scripts.next();
        if (!script.endsWith(u".png"_s))
            files.append(script.sliced(root.size() + 1));
    }
    files.sort();
    return files;
}

QList<Violation> check(const SourceFile &file)
{
    QList<Violation> found = checkIncludes(file) + checkSizes(file);
    if (!file.isIn(u"tests/tidy")) // Speaks of what it bans.
        found += checkWords(file);
    return found;
}

QString linesOf(const QString &line, int count)
{
    return QString(line + u'\n').repeated(count);
}

}

class TestTidy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theProjectKeepsItsRules();
    void everyExplainedTermIsMarkedSomewhere();
    void arrowsHaveNoCycle();
    void aPlantedFaultIsFound_data();
    void aPlantedFaultIsFound();
    void cleanCodeIsLeftAlone_data();
    void cleanCodeIsLeftAlone();
    void functionsAreMeasured_data();
    void functionsAreMeasured();
};

void TestTidy::theProjectKeepsItsRules()
{
    QStringList report;
    int code = 0;
    for (const QString &path : projectFiles()) {
        QFile file(root + u'/' + path);
        if (!file.open(QIODevice::ReadOnly))
            continue; // The README of a young project may not be there yet.
        const SourceFile source = SourceFile::fromText(path, QString::fromUtf8(file.readAll()));
        code += source.isCode() ? 1 : 0;
        for (const Violation &violation : check(source))
            report.append(violation.text());
    }
    QVERIFY2(code > 10, "the project's files were not found");
    if (report.isEmpty())
        return;
    qCritical().noquote() << u"\n"_s + report.join(u'\n'); // QFAIL cuts long messages.
    QFAIL(qPrintable(u"%1 places break a rule of the house; they are listed above"_s.arg(report.size())));
}

void TestTidy::everyExplainedTermIsMarkedSomewhere()
{
    QString pages;
    for (const QString &path : projectFiles()) {
        QFile file(root + u'/' + path);
        if (path.startsWith("ui/"_L1) && path.endsWith(".cpp"_L1) && file.open(QIODevice::ReadOnly))
            pages += QString::fromUtf8(file.readAll());
    }
    QFile file(root + u"/resources/learning/terms.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray terms = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(!terms.isEmpty());
    QStringList unused;
    for (const QJsonValue &term : terms) {
        const QString id = term[u"id"].toString();
        if (!pages.contains(u"term(u\"%1\"_s)"_s.arg(id)))
            unused << id;
    }
    QCOMPARE(unused, QStringList());
}

void TestTidy::arrowsHaveNoCycle()
{
    // Taking away what depends on nothing that is left must take away all.
    QList<Layer> left = layers();
    const auto standsAlone = [&left](const Layer &layer) {
        return std::none_of(
            left.cbegin(), left.cend(), [&layer](const Layer &other) { return layer.folders.contains(other.folder); });
    };
    for (qsizetype before = -1; before != left.size() && !left.isEmpty();) {
        before = left.size();
        if (const auto leaf = std::find_if(left.begin(), left.end(), standsAlone); leaf != left.end())
            left.erase(leaf);
    }
    QStringList circle;
    for (const Layer &layer : left)
        circle.append(layer.folder);
    QVERIFY2(circle.isEmpty(), qPrintable(circle.join(u", "_s)));
    for (const Layer &layer : layers()) {
        for (const QString &folder : layer.folders)
            QVERIFY2(layerOf(folder + u"/x.h"_s)->folder == folder, qPrintable(layer.folder + u" names "_s + folder));
    }
}

void TestTidy::aPlantedFaultIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const QString &path, const QString &text, const QString &rule, int line = 1) {
        QTest::newRow(name) << path << text << rule << line;
    };

    row("ui reads storage", u"ui/sme/a.cpp"_s, u"#include \"core/storage/replica.h\"\n"_s, u"arrow"_s);
    row("arrows are not transitive", u"core/storage/a.h"_s,
        u"#include <QString>\n#include \"core/protocol/codec.h\"\n"_s, u"arrow"_s, 2);
    row("modes know each other", u"ui/sme/a.cpp"_s, u"#include \"ui/admin/queue_page.h\"\n"_s, u"arrow"_s);
    row("http knows the registry", u"core/registry/http/a.cpp"_s, u"#include \"core/registry/service.h\"\n"_s,
        u"arrow"_s);
    row("include not from the root", u"core/domain/a.cpp"_s, u"#include \"voucher.h\"\n"_s, u"arrow"_s);
    row("widgets in the core", u"core/domain/a.h"_s, u"#include <QtWidgets/QLabel>\n"_s, u"arrow"_s);
    row("a bare Qt header", u"core/storage/a.h"_s, u"#include <QNetworkReply>\n"_s, u"arrow"_s);
    row("charts on a page", u"ui/admin/a.cpp"_s, u"#include <QtCharts/QBarSeries>\n"_s, u"arrow"_s);
    row("private Qt header", u"ui/theme/a.cpp"_s, u"#include <private/qfusionstyle_p.h>\n"_s, u"arrow"_s);
    row("tl::expected apart from Result", u"core/domain/a.h"_s, u"#include <tl/expected.hpp>\n"_s, u"arrow"_s);
    row("SQLite in the registry's HTTP", u"core/registry/http/a.h"_s, u"  #  include <SQLiteCpp/Database.h>\n"_s,
        u"arrow"_s);
    row("Beast outside HTTP", u"core/registry/a.cpp"_s, u"#include <boost/beast/core.hpp>\n"_s, u"arrow"_s);
    row("OpenSSL in sync", u"core/sync/a.cpp"_s, u"#include <openssl/evp.h>\n"_s, u"arrow"_s);
    row("unheard-of library", u"core/report/a.cpp"_s, u"#include <hpdf.h>\n"_s, u"arrow"_s);
    row("unlisted folder", u"core/misc/a.cpp"_s, u"int a;\n"_s, u"folder"_s);
    row("POSIX in the client", u"core/storage/a.cpp"_s, u"#include <unistd.h>\n"_s, u"posix"_s);
    row("POSIX in a unit test", u"tests/unit/a.cpp"_s, u"#include <sys/stat.h>\n"_s, u"posix"_s);

    row("501 lines", u"ui/shell/a.cpp"_s, linesOf(u"int a;"_s, 501), u"long file"_s, 501);
    row("71 lines of function", u"ui/shell/a.cpp"_s, u"\nvoid f()\n{\n"_s + linesOf(u"g();"_s, 68) + u"}\n"_s,
        u"long function"_s, 2);
    row("71 lines of method", u"ui/shell/a.h"_s,
        u"class A {\n    int f() const {\n"_s + linesOf(u"g();"_s, 69) + u"}\n};\n"_s, u"long function"_s, 2);

    row("empty type name", u"core/sync/a.h"_s, u"class SyncManager;\n"_s, u"name"_s);
    row("empty enum name", u"core/sync/a.h"_s, u"enum class UtilKind { A };\n"_s, u"name"_s);
    row("empty file name", u"core/sync/text_utils.h"_s, u"\n"_s, u"name"_s);
    row("leftover", u"tests/unit/a.cpp"_s, u"int a; // TODO later\n"_s, u"leftover"_s);
    row("leftover in a script", u"packaging/demo"_s, u"# FIXME\n"_s, u"leftover"_s);
    row("nested event loop", u"ui/sme/a.cpp"_s, u"QCoreApplication::processEvents();\n"_s, u"events"_s);
    row("qApp in the core", u"core/sync/a.cpp"_s, u"qApp->quit();\n"_s, u"qapp"_s);
    row("place in a string", u"core/domain/a.cpp"_s, u"\nauto a = u\"Ningbo\";\n"_s, u"place"_s, 2);
    row("place in a comment", u"ui/sme/a.h"_s, u"// 深圳\n"_s, u"place"_s);
    row("SQL on a page", u"ui/sme/a.cpp"_s, u"run(\"SELECT id FROM voucher\");\n"_s, u"sql"_s);
    row("SQL in a raw string", u"core/registry/service.cpp"_s, u"f();\nrun(R\"(\n  UPDATE voucher SET a = 1)\");\n"_s,
        u"sql"_s, 2);
    row("a file in the domain", u"core/domain/a.cpp"_s, u"QFile file(name);\n"_s, u"pure"_s);
    row("the time in insight", u"core/insight/a.cpp"_s, u"auto t = QDateTime::currentDateTimeUtc();\n"_s, u"pure"_s);
    row("a clock in the domain", u"core/domain/a.cpp"_s, u"auto t = clock.now();\n"_s, u"pure"_s);
    row("the system's clock in insight", u"core/insight/a.cpp"_s, u"auto t = std::chrono::steady_clock::now();\n"_s,
        u"pure"_s);
    row("a clock handed to the domain", u"core/domain/a.h"_s, u"bool due(const Clock &time);\n"_s, u"pure"_s);
    row("a QObject in the domain", u"core/domain/a.h"_s, u"class A : public QObject {};\n"_s, u"pure"_s);
    row("machine path", u"packaging/demo"_s, u"cp x /tmp/y\n"_s, u"machine path"_s);
    row("talk", u"core/sync/a.h"_s, u"// As the brief says.\n"_s, u"talk"_s);
}

void TestTidy::aPlantedFaultIsFound()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, rule);
    QFETCH(int, line);
    const QList<Violation> found = check(SourceFile::fromText(path, text));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().rule, rule);
    QCOMPARE(found.first().line, line);
    QVERIFY(found.first().text().startsWith(u"%1:%2: "_s.arg(path).arg(line)));
}

void TestTidy::cleanCodeIsLeftAlone_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row
        = [](const char *name, const QString &path, const QString &text) { QTest::newRow(name) << path << text; };

    row("own folder, base, Qt Core, standard", u"core/domain/a.cpp"_s,
        u"#include \"core/domain/a.h\"\n#include \"core/base/money.h\"\n#include <QString>\n#include <QtCore/QList>\n#include <optional>\n"_s);
    row("Result's library in base", u"core/base/result.h"_s, u"#include <tl/expected.hpp>\n"_s);
    row("Beast in HTTP", u"core/registry/http/a.cpp"_s,
        u"#include <boost/beast/core.hpp>\n#include <sys/socket.h>\n"_s);
    row("registry wires HTTP", u"core/registry/a.cpp"_s, u"#include \"core/registry/http/server.h\"\n"_s);
    row("charts in ui/charts", u"ui/charts/a.cpp"_s,
        u"#include <QtCharts/QBarSeries>\n#include <QPainter>\n#include <QChartView>\n"_s);
    row("moc output", u"ui/charts/a.cpp"_s, u"#include \"a.moc\"\n"_s);
    row("the one POSIX file", u"app/desktop/platform_posix.cpp"_s, u"#include <unistd.h>\n"_s);
    row("tests include what they test", u"tests/sync/a.cpp"_s,
        u"#include \"core/storage/a.h\"\n#include <SQLiteCpp/Database.h>\n#include <signal.h>\n"_s);
    row("an include in a comment", u"core/domain/a.cpp"_s, u"// #include <unistd.h>\n"_s);
    row("500 lines", u"ui/shell/a.cpp"_s, linesOf(u"int a;"_s, 500));
    row("70 lines of function", u"ui/shell/a.cpp"_s, u"void f()\n{\n"_s + linesOf(u"g();"_s, 67) + u"}\n"_s);
    row("a long table of test rows", u"tests/unit/a.cpp"_s,
        u"void T::x_data()\n{\n"_s + linesOf(u"row();"_s, 200) + u"}\n"_s);
    row("a long table of data", u"core/domain/a.cpp"_s,
        u"const Row rows[] = {\n"_s + linesOf(u"{ 1, f(2) },"_s, 200) + u"};\n"_s);
    row("Qt's own names", u"core/sync/a.h"_s, u"class QNetworkAccessManager;\n"_s);
    row("words inside words", u"core/sync/a.h"_s, u"struct Utilisation; class Implied; // XXXL, helper\n"_s);
    row("a banned call in a comment", u"core/sync/a.cpp"_s, u"// No processEvents() and no qApp-> here.\n"_s);
    row("the time zone", u"core/base/a.cpp"_s, u"QTimeZone zone(\"Asia/Shanghai\");\n"_s);
    row("places in tests", u"tests/unit/a.cpp"_s, u"auto a = u\"上海\";\n"_s);
    row("SQL in a store", u"core/registry/sqlite_store.cpp"_s, u"run(\"SELECT 1\");\n"_s);
    row("prose that begins like SQL", u"ui/sme/a.cpp"_s,
        u"tr(\"Select a file\"); tr(\"Update the form\"); // SELECT a FROM b\n"_s);
    row("a file in storage", u"core/storage/a.cpp"_s, u"QFile file(name); auto t = clock.now();\n"_s);
    row("time handed in", u"core/domain/a.cpp"_s,
        u"bool due(QDate day, Instant now) { return day < now.date; } // QFile\n"_s);
    row("the time of the decision", u"core/domain/a.h"_s,
        u"Instant Frame::now() const { return m_now; }\nbool due(const Frame &frame) { return frame.now() > end; }\n"_s);
    row("an address is no machine path", u"packaging/demo"_s, u"curl http://a.b/work/x; cd src/home/; cd ~/tmp/x\n"_s);
}

void TestTidy::cleanCodeIsLeftAlone()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QStringList found;
    for (const Violation &violation : check(SourceFile::fromText(path, text)))
        found.append(violation.text());
    QCOMPARE(found.join(u'\n'), QString());
}

void TestTidy::functionsAreMeasured_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("spans"); // name:line:lines, …

    QTest::newRow("plain") << u"int f(int a)\n{\n    return a;\n}\n"_s << u"f:1:4"_s;
    QTest::newRow("in scopes")
        << u"namespace a::b {\nclass C final : public D {\npublic:\n    int f() const { return 1; }\n};\n}\n"_s
        << u"f:4:1"_s;
    QTest::newRow("after macros")
        << u"class C : public QObject {\n    Q_OBJECT\nQ_SIGNALS:\n    void g();\n};\n#define X(a) {\\\n  a(\nQ_DECLARE_METATYPE(C)\nnamespace n {\nvoid f() {\n}\n}\n"_s
        << u"f:10:2"_s;
    QTest::newRow("member initialisers")
        << u"C::C(int a)\n    : m_a{a}\n    , m_b(a)\n    , m_c{f(a), {1}}\n{\n    g();\n}\nint h() {}\n"_s
        << u"C::C:1:7, h:8:1"_s;
    QTest::newRow("default argument") << u"void f(int a = 1, B b = {}, C c = C{1})\n{\n}\n"_s << u"f:1:3"_s;
    QTest::newRow("operators and templates")
        << u"template <typename T, int N = 3>\nbool operator==(T a, T b) noexcept {\n return true; }\nauto operator()(int a) -> int { return a; }\n"_s
        << u"operator:1:3, operator:4:1"_s;
    QTest::newRow("lambda at namespace scope")
        << u"const auto f = [](int a) {\n return a;\n};\nint x{3};\nvoid g() {}\n"_s << u"f:1:3, g:5:1"_s;
    QTest::newRow("inner braces")
        << u"void f()\n{\n    if (a) { b({1}); } else { auto l = [] { return 1; }; }\n    struct S { int a; };\n}\nvoid g() {}\n"_s
        << u"f:1:5, g:6:1"_s;
    QTest::newRow("braces in literals and comments")
        << u"void f() {\n  a('{', \"}{\", R\"x({)\" {)x\", 1'000'000); // {\n  /* { */ b('\\'', '\\\\', \"\\\"{\");\n}\nvoid g() {}\n"_s
        << u"f:1:4, g:5:1"_s;
    QTest::newRow("data and enums")
        << u"enum class E { A, B };\nstatic const int t[] = { f(1), 2 };\nconst S s{ 1, g(2) };\nstruct T { int a = f(1); int b{}; };\n"_s
        << u""_s;
    QTest::newRow("extern C") << u"extern \"C\" {\nint f(void) {\n}\n}\n"_s << u"f:2:2"_s;
}

void TestTidy::functionsAreMeasured()
{
    QFETCH(QString, text);
    QFETCH(QString, spans);
    QStringList found;
    for (const FunctionSpan &span : functionSpans(SourceFile::fromText(u"a.cpp"_s, text).code))
        found.append(u"%1:%2:%3"_s.arg(span.name).arg(span.line).arg(span.lines));
    QCOMPARE(found.join(u", "_s), spans);
}

QTEST_APPLESS_MAIN(TestTidy)

#include "tst_tidy.moc"
