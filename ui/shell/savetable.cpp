// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/savetable.h>

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(zm::ui::SaveTable)
};

QString written(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool done = file.open(QIODevice::WriteOnly)
                      && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                      && file.write(bytes) == bytes.size() && file.commit();
    if (done)
        return Words::tr("%1 is written.").arg(QFileInfo(path).fileName());
    return Words::tr("The file could not be written: %1. Choose another folder.")
        .arg(file.errorString());
}

} // namespace

void saveAsCsv(QWidget &widget, const QString &name, const std::function<QByteArray()> &csv)
{
    auto *dialog = new QFileDialog(&widget, Words::tr("Export the table"));
    dialog->setObjectName("saveTable"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(u"CSV (*.csv)"_s);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(name + u".csv"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, &widget,
                     [&widget, csv](const QString &path) {
                         QToolTip::showText(widget.mapToGlobal(widget.rect().center()),
                                            written(path, csv()), &widget);
                     });
    dialog->open();
}

} // namespace zm::ui
