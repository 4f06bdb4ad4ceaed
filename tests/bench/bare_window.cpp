#include <QApplication>
#include <QLineEdit>
#include <QVBoxLayout>

/// The least a Qt program can be: a window with a line to type into.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(new QLineEdit(QStringLiteral("Compute Voucher Desk 算力券通")));
    window.resize(900, 600);
    window.show();
    return QApplication::exec();
}
