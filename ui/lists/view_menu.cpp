#include "ui/lists/view_menu.h"

#include "core/usecases/futures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestName = 40;

}

ViewMenu::ViewMenu(const Parts &parts, QWidget *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_button(named(new IconButton(u"list"_s, {}), parts.list + u"Views"_s))
    , m_menu(new QMenu(m_button))
    , m_nameRow(new QWidget(parent))
    , m_name(named(new QLineEdit, parts.list + u"ViewName"_s))
    , m_save(named(new Button(ButtonKind::Primary), parts.list + u"ViewSave"_s))
    , m_cancel(named(new Button(ButtonKind::Secondary), parts.list + u"ViewCancel"_s))
{
    m_menu->setObjectName(parts.list + u"ViewMenu"_s);
    m_button->setMenu(m_menu);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_name->setMaxLength(LongestName);
    auto *row = new QHBoxLayout(m_nameRow);
    row->addWidget(m_name, 1);
    row->addWidget(m_save);
    row->addWidget(m_cancel);
    m_nameRow->hide();
    connect(m_menu, &QMenu::aboutToShow, this, &ViewMenu::fill);
    connect(m_save, &QPushButton::clicked, this, [this] { save(m_name->text().trimmed()); });
    connect(m_name, &QLineEdit::returnPressed, this, [this] { save(m_name->text().trimmed()); });
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) { m_save->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_cancel, &QPushButton::clicked, m_nameRow, &QWidget::hide);
    auto *leaving = new QShortcut(Qt::Key_Escape, m_nameRow);
    leaving->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leaving, &QShortcut::activated, m_nameRow, &QWidget::hide);
}

void ViewMenu::load()
{
    whenDone(this, m_parts.views.of(m_parts.list), [this](const Result<std::vector<SavedView>> &views) {
        m_kept = views.value_or(std::vector<SavedView>());
        const auto last = std::ranges::find(m_kept, QString(), &SavedView::name);
        if (last != m_kept.end())
            m_parts.arrange(*last);
    });
}

void ViewMenu::remember()
{
    SavedView last = m_parts.arrangement();
    last.conditions.clear(); // A filter left on by yesterday would hide today's work.
    std::erase_if(m_kept, [](const SavedView &view) { return view.name.isEmpty(); });
    m_kept.push_back(last);
    keep();
}

bool ViewMenu::isShown(const SavedView &view) const
{
    SavedView now = m_parts.arrangement();
    now.name = view.name;
    return now == view;
}

/// What is delivered asks and sorts; columns and rows stay as the person has them.
SavedView ViewMenu::inOwnColumns(SavedView view) const
{
    const SavedView now = m_parts.arrangement();
    view.columns = now.columns;
    view.compact = now.compact;
    return view;
}

void ViewMenu::offer(const QString &text, const SavedView &view, std::function<void()> chosen)
{
    QAction *action = m_menu->addAction(text, this, std::move(chosen));
    action->setCheckable(true);
    action->setChecked(isShown(view));
}

void ViewMenu::fill()
{
    m_menu->clear();
    const auto offerKept = [this](const QString &text, const SavedView &view) {
        offer(text, view, [this, view] {
            m_parts.arrange(view);
            remember();
        });
    };
    offerKept(tr("As delivered"), SavedView());
    for (const SavedView &delivered : m_parts.delivered ? m_parts.delivered() : std::vector<SavedView>())
        offer(delivered.name, inOwnColumns(delivered), [this, view = inOwnColumns(delivered)] { // For once: the next start begins with the arrangement last made by hand.
            Q_EMIT deliveredChosen();
            m_parts.arrange(view);
        });
    std::vector<SavedView> named = m_kept;
    std::erase_if(named, [](const SavedView &view) { return view.name.isEmpty(); });
    if (!named.empty())
        m_menu->addSeparator();
    for (const SavedView &view : named)
        offerKept(view.name, view);
    m_menu->addSeparator();
    m_menu->addAction(tr("Save this view…"), this, [this] {
        m_name->clear();
        m_save->setEnabled(false);
        m_nameRow->show();
        m_name->setFocus();
    });
    if (named.empty())
        return;
    QMenu *removing = m_menu->addMenu(tr("Delete"));
    for (const SavedView &view : named)
        removing->addAction(view.name, this, [this, name = view.name] { remove(name); });
}

/// A view of the same name is replaced, where it stood.
void ViewMenu::save(const QString &name)
{
    if (name.isEmpty())
        return;
    SavedView view = m_parts.arrangement();
    view.name = name;
    const auto same = std::ranges::find(m_kept, name, &SavedView::name);
    if (same == m_kept.end())
        m_kept.push_back(view);
    else
        *same = view;
    m_nameRow->hide();
    keep();
}

void ViewMenu::remove(const QString &name)
{
    std::erase_if(m_kept, [&](const SavedView &view) { return view.name == name; });
    keep();
}

void ViewMenu::keep() { m_parts.views.keep(m_parts.list, m_kept); }

void ViewMenu::retranslate()
{
    m_button->setName(tr("Views of this list"));
    m_name->setPlaceholderText(tr("Name of this view"));
    m_name->setAccessibleName(tr("Name of this view"));
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace cpv
