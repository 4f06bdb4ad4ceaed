#pragma once

#include "core/base/describe.h"
#include "core/base/result.h"
#include "core/intake/csv_rows.h"
#include "core/intake/field_text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace cpv {

/// Rows of a small CSV file whose first line names its columns, in Chinese or English and in any order; columns of other names are
/// passed over. UTF-8 or GB18030. `Fault` has at least Quoting, FieldCount, NotText and TooLong.
template <typename Column, typename Fault> class TitledRows
{
public:
    struct Title {
        Column column;
        QStringView en, zh; ///< Brackets of either width are taken.
    };
    /// What is wrong with a row, at the first column that shows it.
    struct Wrong {
        Column column;
        Fault fault;
        QString found = {};
    };
    static constexpr std::size_t Columns = boost::mp11::mp_size<boost::describe::describe_enumerators<Column>>::value;
    /// Trimmed, by column; empty where the file has no such column.
    class Fields
    {
    public:
        const QString &operator[](Column column) const { return m_texts[std::size_t(column)]; }
        QString &operator[](Column column) { return m_texts[std::size_t(column)]; }

    private:
        std::array<QString, Columns> m_texts;
    };

    TitledRows(QIODevice &device, qint64 mostBytes, std::span<const Title> titles) : m_titles(titles), m_bytes(device, mostBytes) { }

    /// Missing {column …} of those that every file must have, AlreadyExists {column} where one stands twice.
    [[nodiscard]] Result<void> takeHeader(std::span<const Column> needed)
    {
        CPV_TRY(sample, m_rows.ahead());
        m_text.sniff(sample);
        CPV_TRY(header, m_rows.next());
        m_places.fill(-1);
        for (qsizetype i = 0; header && i < m_rows.size(); ++i) {
            const auto column = columnNamed(m_text.text(m_rows.field(i)).value_or(QString()));
            if (!column)
                continue;
            if (placeOf(*column) >= 0)
                return fail(Errc::AlreadyExists, {enumText(*column)});
            placeOf(*column) = i;
        }
        m_width = m_rows.size();
        QStringList missing;
        for (const Column column : needed)
            if (placeOf(column) < 0)
                missing << enumText(column);
        return missing.isEmpty() ? Result<void>() : fail(Errc::Missing, missing);
    }

    /// False at the end.
    [[nodiscard]] Result<bool> next() { return m_rows.next(); }
    qint64 line() const { return m_rows.line(); } ///< Where the row begins, from 1.

    tl::expected<Fields, Wrong> fields()
    {
        if (!m_rows.isWellQuoted())
            return tl::unexpected(Wrong {Column(), Fault::Quoting});
        if (m_rows.size() != m_width)
            return tl::unexpected(Wrong {Column(), Fault::FieldCount, QString::number(m_rows.size())});
        Fields fields;
        for (const Column column : enumValues<Column>()) {
            if (placeOf(column) < 0)
                continue;
            const std::optional<QString> text = m_text.text(m_rows.field(placeOf(column)));
            if (!text)
                return tl::unexpected(Wrong {column, Fault::NotText});
            if (text->size() > LongestField)
                return tl::unexpected(Wrong {column, Fault::TooLong, *text});
            fields[column] = plain(*text);
        }
        return fields;
    }

private:
    static constexpr qsizetype LongestField = 200;

    qsizetype &placeOf(Column column) { return m_places[std::size_t(column)]; }

    std::optional<Column> columnNamed(const QString &title) const
    {
        QString name = title.trimmed();
        name.replace(u'（', u'(').replace(u'）', u')');
        const auto found = std::ranges::find_if(
            m_titles, [&](const Title &each) { return name.compare(each.en, Qt::CaseInsensitive) == 0 || name == each.zh; });
        return found == m_titles.end() ? std::nullopt : std::optional(found->column);
    }

    /// A spreadsheet may have put an apostrophe before what looks like a formula, as we do.
    static QString plain(const QString &text)
    {
        const QString trimmed = text.trimmed();
        return trimmed.startsWith(u'\'') ? trimmed.sliced(1) : trimmed;
    }

    std::span<const Title> m_titles;
    InflatedBytes m_bytes;
    CsvRows m_rows {m_bytes};
    FieldText m_text;
    std::array<qsizetype, Columns> m_places {};
    qsizetype m_width = 0;
};

} // namespace cpv
