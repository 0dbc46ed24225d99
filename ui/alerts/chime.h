// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace zm::ui {

/// The classes of alert that can be heard, the highest last: it is heard first.
enum class Sound { Warning, Limit, Silence };

/// Our own sounds, made here: a soft pair of notes for a warning, three rising ones, twice, for a
/// number over its limit, two long falling ones for a feed that is silent. Mono, 16 bit, as a WAV
/// file's bytes.
QByteArray chime(Sound sound);

} // namespace zm::ui
