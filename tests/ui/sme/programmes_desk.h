#pragma once

#include "core/protocol/catalogue.h"
#include "tests/ui/sme/factory.h"
#include "ui/models/domain_text.h"
#include "ui/sme/programmes_page.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QLabel>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

/// The finder over a desk of its own, with the published programmes.
class ProgrammesDesk
{
public:
    Factory factory;
    std::unique_ptr<ProgrammesPage> page;

    /// The company is at home in Shanghai, so that published programmes of several kinds are its own.
    void open(const QString &place = u"310000"_s)
    {
        for (const Programme &programme : must(builtinProgrammes()))
            factory.city().world.put(programme);
        Company company = factory.city().get<Company>(factory.city().company.id);
        company.registeredIn = PlaceCode {place};
        company.industry = u"C3670"_s;
        factory.city().world.put(company);
        factory.sync();
        page = std::make_unique<ProgrammesPage>(factory.use, nullptr);
        page->resize(1100, 900);
        page->setVisible(true);
        page->refresh();
        QTRY_VERIFY(fits().model()->rowCount() > 0);
    }
    template <typename Widget> Widget &part(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return *found;
    }
    TableView &fits() const { return part<TableView>(u"finderFitsTable"_s); }
    TableView &misfits() const { return part<TableView>(u"finderMisfitsTable"_s); }
    QStringList row(const TableView &table, int row) const
    {
        QStringList texts;
        for (int column = 0; column < table.model()->columnCount(); ++column)
            texts << table.model()->index(row, column).data().toString();
        return texts;
    }
    int rowOf(const TableView &table, const Programme &programme) const
    {
        for (int i = 0; i < table.model()->rowCount(); ++i) {
            const QStringList texts = row(table, i);
            if (texts[0] == placeName(programme) && texts[1] == programmeName(programme))
                return i;
        }
        return -1;
    }
    QString said() const
    {
        QStringList texts;
        for (const QLabel *label : part<QWidget>(u"finderDetail"_s).findChildren<QLabel *>())
            if (label->isVisibleTo(page.get()))
                texts << label->text();
        return texts.join(u'\n');
    }
    void typeCost(const QString &yuan) const
    {
        auto &cost = part<MoneyEdit>(u"finderCost"_s);
        cost.clear();
        QTest::keyClicks(&cost, yuan);
    }
    void choose(const QString &box, const QString &value) const
    {
        auto &combo = part<QComboBox>(box);
        combo.setCurrentIndex(combo.findData(value));
    }
    static Programme published(const QString &prefix)
    {
        const auto programmes = must(builtinProgrammes());
        return *std::ranges::find(programmes, prefix, &Programme::numberPrefix);
    }
};

} // namespace cpv
