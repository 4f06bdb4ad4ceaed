#pragma once

#include "core/usecases/connection.h"
#include "ui/widgets/card.h"

#include <QFutureWatcher>

class QLineEdit;

namespace cpv {

class Button;
class DropDown;
class ExplainList;
class FormField;
class Notice;
class Text;

/// Which proxy, and a walk to the registry that says in plain words which step fails and what to do. A proxy that is typed is
/// used once it is saved; it can be tried before.
class ConnectionCard : public Card
{
    Q_OBJECT

public:
    explicit ConnectionCard(Connection &connection, QWidget *parent = nullptr);

    void showChoice();
    void retranslate();

private:
    ProxyChoice typed() const;
    bool isComplete();
    void followMode();
    void save();
    void check();
    void showReport();

    Connection &m_connection;
    DropDown *m_mode;
    QLineEdit *m_host;
    QLineEdit *m_port;
    FormField *m_modeField;
    FormField *m_hostField;
    FormField *m_portField;
    QWidget *m_manual;
    Text *m_registry;
    Button *m_save;
    Button *m_check;
    Notice *m_verdict;
    QWidget *m_steps;
    ConnectionReport m_report;
    QFutureWatcher<ConnectionReport> m_checking;
};

} // namespace cpv
