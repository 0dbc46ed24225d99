// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/design/designpage.h>
#include <ui/design/designsections.h>
#include <ui/shell/mainwindow.h>

#include <QAction>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

DesignPage::DesignPage(const Theme &theme, QWidget *parent)
    : PageWidget(parent)
    , m_theme(theme)
    , m_area(new QScrollArea(this))
{
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setAccessibleName(title());
    m_area->setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_area);
    // Another size or look asks for other specimens; nobody waits for this page.
    connect(&theme, &Theme::changed, this, &DesignPage::build);
    build();
}

DesignPage::~DesignPage()
{
    delete m_area->takeWidget(); // before the boards that it reads
}

QString DesignPage::keyWord()
{
    return u"design"_s;
}

QString DesignPage::title() const
{
    return tr("Design");
}

QString DesignPage::subtitle() const
{
    return tr("Every part of the program in every state");
}

QWidget *DesignPage::firstFocus()
{
    return m_area;
}

void DesignPage::build()
{
    delete m_area->takeWidget();
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(sideMargin, topMargin, sideMargin, sideMargin);
    column->setSpacing(m_theme.px(12));
    const auto add = [&](const QString &title, QWidget *section) {
        auto *head = new QLabel(title);
        head->setFont(m_theme.font(TypeRole::Title));
        column->addSpacing(m_theme.px(12));
        column->addWidget(head);
        column->addWidget(section);
    };
    add(tr("Colours"), colourSection(m_theme));
    add(tr("Type"), typeSection(m_theme));
    add(tr("Room and corners"), roomSection(m_theme));
    add(tr("States and icons"), shapeSection(m_theme));
    add(tr("Marks on numbers"), markSection(m_theme));
    add(tr("Controls"), controlSection(m_theme));
    add(tr("Head and navigation"), headSection(m_theme, m_specimens));
    add(tr("Tiles"), tileSection(m_theme, m_specimens));
    add(tr("Queues"), queueSection(m_theme, m_specimens));
    add(tr("The wall"), wallSection(m_theme, m_specimens));
    add(tr("Charts"), chartSection(m_theme, m_specimens));
    add(tr("Lines, empty and waiting"), messageSection(m_theme, m_specimens));
    column->addStretch(1);
    m_area->setWidget(sheet);
}

void DesignPage::openIn(MainWindow &window, const Theme &theme)
{
    auto *page = window.findChild<DesignPage *>();
    if (!page) {
        page = new DesignPage(theme);
        window.addInnerPage(page);
    }
    window.openInner(page);
}

void DesignPage::offerIn(MainWindow &window, const Theme &theme)
{
    auto *open = new QAction(tr("Show every part of the design"), &window);
    connect(open, &QAction::triggered, &window, [&window, &theme] { openIn(window, theme); });
    window.addAction(open);
}

} // namespace zm::ui
