// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/tiles/tileaccess.h>
#include <ui/tiles/tilecanvas.h>

#include <QAccessibleWidget>
#include <QPointer>

#include <map>
#include <memory>

namespace zm::ui {

namespace {

/// One tile, by its place: the canvas answers for who stands there now.
class TileAccess final : public QAccessibleInterface
{
public:
    TileAccess(TileCanvas *canvas, int index)
        : m_canvas(canvas)
        , m_index(index)
    {}

    bool isValid() const override { return m_canvas && m_index < m_canvas->tileCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_canvas);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        switch (kind) {
        case QAccessible::Name:
            return m_canvas->tileName(m_index);
        case QAccessible::Description:
            return m_canvas->tileDescription(m_index);
        default:
            return {};
        }
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect at = m_canvas->tileRect(m_index);
        return {m_canvas->viewport()->mapToGlobal(at.topLeft()), at.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State s;
        s.selectable = s.focusable = true;
        if (isValid() && m_canvas->currentIndex() == m_index) {
            s.selected = true;
            s.focused = m_canvas->hasFocus();
        }
        s.invalid = !isValid();
        return s;
    }

private:
    QPointer<TileCanvas> m_canvas;
    int m_index;
};

class CanvasAccess final : public QAccessibleWidget
{
public:
    explicit CanvasAccess(TileCanvas *canvas)
        : QAccessibleWidget(canvas, QAccessible::List)
        , m_canvas(canvas)
    {}
    ~CanvasAccess() override
    {
        for (const auto &[index, id] : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return m_canvas->tileCount(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto found = m_ids.find(index);
        if (found != m_ids.end())
            return QAccessible::accessibleInterface(found->second);
        auto *made = new TileAccess(m_canvas, index); // Qt's registry owns it, by id
        m_ids.emplace(index, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (const auto &[index, id] : m_ids)
            if (QAccessible::accessibleInterface(id) == wanted)
                return index;
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(m_canvas->tileAt(m_canvas->viewport()->mapFromGlobal(QPoint(x, y))));
    }
    QAccessibleInterface *focusChild() const override { return child(m_canvas->currentIndex()); }

private:
    TileCanvas *m_canvas;
    mutable std::map<int, QAccessible::Id> m_ids;
};

QAccessibleInterface *makeAccess(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    auto *canvas = qobject_cast<TileCanvas *>(object);
    return canvas ? new CanvasAccess(canvas) : nullptr;
}

} // namespace

void installTileAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace zm::ui
