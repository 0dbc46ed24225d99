// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a Qt Widgets program can be: one window with one line of text. What a start costs
// and what memory it holds are what ours are measured against.
#include <QApplication>
#include <QLabel>
#include <QSize>

#include <cstdlib>

namespace {

class Window : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLabel::paintEvent(event);
        // Once the painted window has been handed to the screen.
        if (qEnvironmentVariableIsSet("ZM_EXIT_AFTER_PAINT"))
            QMetaObject::invokeMethod(this, [] { std::_Exit(0); }, Qt::QueuedConnection);
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    Window window(QStringLiteral("Hello"));
    const QStringList size = qEnvironmentVariable("ZM_WINDOW_SIZE").split(QLatin1Char('x'));
    if (size.size() == 2)
        window.resize(size[0].toInt(), size[1].toInt());
    window.show();
    return QApplication::exec();
}
