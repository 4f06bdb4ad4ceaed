#pragma once

#include "tests/ui/sme/factory.h"
#include "tests/ui/sme/invoice_xml.h"
#include "ui/shell/page.h"
#include "ui/sme/redeem_page.h"
#include "ui/widgets/optional_date.h"

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

namespace cpv {

using namespace Qt::StringLiterals;

/// The pages of bills over a desk of their own.
class RedeemDesk
{
public:
    Factory factory;
    City &city {factory.city()};
    std::unique_ptr<Page> page;
    QTemporaryDir folder;

    template <typename PageType> void open(const QVariant &argument)
    {
        factory.sync();
        page = std::make_unique<PageType>(factory.use, nullptr);
        page->resize(1100, 800);
        page->setVisible(true);
        page->openArgument(argument);
        page->refresh();
    }
    void openForm(std::optional<VoucherId> voucher = {})
    {
        open<RedeemPage>(voucher ? voucher->toText() : QVariant());
        QTRY_VERIFY(at<QWidget>(u"redeemVoucher"_s)->isVisible());
    }
    template <typename Widget> Widget *at(const QString &name) const { return page->findChild<Widget *>(name); }
    bool sees(const QString &name) const { return at<QWidget>(name) && at<QWidget>(name)->isVisible(); }
    void click(const QString &name) const { QTest::mouseClick(at<QPushButton>(name), Qt::LeftButton); }
    void type(const QString &name, const QString &text) const
    {
        auto *edit = at<QLineEdit>(name);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void typePeriod() const
    {
        at<OptionalDate>(u"redeemFrom"_s)->setChosen(QDate(2026, 3, 1));
        at<OptionalDate>(u"redeemTo"_s)->setChosen(QDate(2026, 3, 31));
    }
    QString invoice(const QString &number, const QString &seller, const QString &buyer) const
    {
        return writeInvoice({number, seller, buyer}, folder.filePath(u"invoice.xml"_s));
    }
    void drop(const QString &path) const
    {
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(60, 60), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(60, 60), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page.get(), &drop);
    }
    QString text(const QString &name) const { return at<QLineEdit>(name)->text(); }
    QString note() const { return at<QLabel>(u"redeemInvoiceNote"_s)->text(); }
    /// Every text below a widget.
    QString texts(const QString &name) const
    {
        QStringList found;
        for (const QLabel *label : at<QWidget>(name)->findChildren<QLabel *>())
            if (!label->isHidden())
                found << label->text();
        return found.join(u" | "_s);
    }
    std::vector<Redemption> redemptions() const
    {
        std::vector<Redemption> all;
        for (const auto &[key, record] : factory.bench.city.world.records())
            if (const auto *redemption = std::get_if<Redemption>(&record))
                all.push_back(*redemption);
        return all;
    }
};

} // namespace cpv
