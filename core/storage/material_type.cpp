#include "core/storage/material_type.h"

namespace cpv {

namespace {

bool isPdf(QByteArrayView bytes) { return bytes.first(qMin(bytes.size(), 1024)).indexOf("%PDF-") >= 0; }

bool isXml(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    bytes = bytes.trimmed();
    return bytes.startsWith("<?xml") || bytes.startsWith("<EInvoice"); // The tax office's e-invoices have no declaration.
}

/// Every package has one part of a fixed name, which stands unpacked in its directory.
bool isPackage(QByteArrayView bytes)
{
    return bytes.startsWith("PK\x03\x04") && (bytes.indexOf("OFD.xml") >= 0 || bytes.indexOf("[Content_Types].xml") >= 0);
}

} // namespace

QStringList allowedMaterialTypes()
{
    return {QStringLiteral("PDF"), QStringLiteral("PNG"), QStringLiteral("JPEG"), QStringLiteral("XML"), QStringLiteral("OFD"),
        QStringLiteral("DOCX"), QStringLiteral("XLSX")};
}

bool isAllowedMaterial(QByteArrayView bytes)
{
    return bytes.startsWith("\x89PNG\r\n\x1A\n") || bytes.startsWith("\xFF\xD8\xFF") || isPdf(bytes) || isXml(bytes)
        || isPackage(bytes);
}

} // namespace cpv
