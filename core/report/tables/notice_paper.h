#pragma once

#include <QStringList>

#include <vector>

namespace cpv {

/// A public notice as an official document (GB/T 9704-2012): all texts as they are to be read, and empty ones left out.
struct NoticePaper {
    struct Column {
        QString head;
        int widthUnits = 1;
        bool right = false;
    };
    QString language; ///< Of the texts, "zh-CN".
    QString mark;     ///< Of invented data; empty for real data.
    QString title;
    QStringList paragraphs;
    QString annex;      ///< Which list follows: "附件：拟支持项目名单".
    QString issuer;     ///< Who signs.
    QString date;       ///< "2026年11月30日"
    QString annexLabel; ///< Above the list: "附件".
    QString listTitle;
    std::vector<Column> columns;
    std::vector<QStringList> rows;
    QStringList notes; ///< Below the list: what was left out and why.
    QString page;      ///< "— %1 —"
};

/// The same as one file that any browser shows and prints, without anything from elsewhere.
QString noticeHtml(const NoticePaper &paper);

/// What a notice may show of a number that names a taxpayer: its beginning and end. Texts too short to keep anything back are hidden.
QString maskedCode(const QString &code);
/// Of a person's name: the first character, and the last of more than two.
QString maskedName(const QString &name);
/// A sole trader's name may be a person's.
bool looksLikePerson(const QString &name);

} // namespace cpv
