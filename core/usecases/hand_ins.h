#pragma once

#include "core/intake/e_invoice.h"
#include "core/usecases/workplace.h"

#include <map>
#include <memory>

namespace cpv {

/// Where else the company has the same paper, or an invoice of the same number.
struct PaperUse {
    enum class Where { Form, Application, Redemption };
    Where where = Where::Form;
    Uuid id;      ///< Of the form, the application or the redemption.
    QString name; ///< The project, or the voucher's code.
    bool operator==(const PaperUse &) const = default;
};

/// What a file says of itself before it is attached.
struct HandedIn {
    QString sha256;                  ///< As materials are named; empty where the file can't be read.
    QString kind;                    ///< Of paper, told by the content; empty: the content doesn't tell.
    std::optional<EInvoice> invoice; ///< Of an e-invoice's XML.
    std::optional<InvoiceQr> code;   ///< Of an invoice's image.
    std::optional<QDate> issued;     ///< When, as the paper or its name says.
    std::vector<InvoiceFlaw> flaws;  ///< Against the form and all invoices known here.
    std::vector<PaperUse> alsoIn;    ///< Latest first.
    std::optional<Error> unreadable; ///< It is an e-invoice, and this is wrong with it.
};

/// Files that people hand in, read before they are kept.
class HandIns
{
public:
    static constexpr auto InvoiceKind = "invoice"; ///< The papers' word for invoices in all programmes.

    explicit HandIns(const Workplace &workplace) : m_workplace(workplace) { }

    /// Says what it can of the file and is silent about the rest: a file that can't be read is the store's to refuse.
    QFuture<Result<HandedIn>> inspect(const Draft &draft, const QString &path) const;
    /// An invoice that a redemption is to be made of: against whoever pays and is paid.
    QFuture<Result<HandedIn>> inspectBill(CompanyId company, std::optional<ProviderId> provider, const QString &path) const;
    /// The company's redemptions that hold or drew this number, and those of its applications and forms that have it attached, as far as
    /// their invoices were read.
    QFuture<Result<std::vector<PaperUse>>> usesOfInvoice(CompanyId company, const QString &number) const;
    /// Where else the very files of this form are, by digest; those that are nowhere else are absent.
    QFuture<Result<std::map<QString, std::vector<PaperUse>>>> usesOfPapers(const Draft &draft) const;

private:
    /// Numbers of invoices by their file's digest, so that each is read once; an empty one: no invoice.
    using KnownNumbers = std::map<QString, QString>;
    struct Reading;

    const Workplace m_workplace;
    std::shared_ptr<KnownNumbers> m_known = std::make_shared<KnownNumbers>(); ///< Of m_reading's jobs alone.
    mutable SerialExecutor m_reading; ///< A photograph takes a second to decode: neither pages nor stores wait for it.
};

} // namespace cpv
