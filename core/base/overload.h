// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zm {

/// Visits a std::variant with one lambda a kind.
template <class... Ts> struct overload : Ts...
{
    using Ts::operator()...;
};
template <class... Ts> overload(Ts...) -> overload<Ts...>;

} // namespace zm
