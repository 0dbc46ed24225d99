// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simulator/random.h>

#include <QString>

namespace zm::sim {

/// An invented person's name in the manner of some country; about one in forty is very long, one
/// in twenty is not in Latin letters.
QString personName(Random &random);
/// A number from the ranges that regulators keep free for fiction, E.164.
QString outsideNumber(Random &random);
/// Plain ASCII for an e-mail address; empty when the name has no Latin letter.
QString mailName(const QString &name);

} // namespace zm::sim
