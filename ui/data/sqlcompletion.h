// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/readonlyquery.h>

#include <QStringList>

namespace zm::ui {

/// Words that may go on from a place in a question.
struct SqlCompletion
{
    qsizetype start = 0; ///< where the word begins that is being typed
    QStringList words;   ///< the likeliest first

    bool isEmpty() const { return words.isEmpty(); }
};

/// After "c." the columns of the view that `c` stands for; after FROM and JOIN the views; elsewhere
/// the columns of the views in the question, then functions, keywords and the other views. Nothing
/// inside a text or a comment, nor for a word that is whole already.
SqlCompletion sqlCompletion(const QString &sql, qsizetype cursor,
                            const QList<store::ReadOnlyQuery::View> &views);

} // namespace zm::ui
