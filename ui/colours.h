// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/entity.h"

#include <QColor>

#include <array>

namespace KSyntaxHighlighting {
class Definition;
class Theme;
} // namespace KSyntaxHighlighting

namespace readout {

/// WCAG 2.2 contrast ratio of two colours, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// The colours of the window, all taken from one KSyntaxHighlighting theme and its styles for *News Article*.
struct Colours {
    struct Mark {
        QColor fill; ///< behind the first mention
        QColor line; ///< below every mention
    };

    QColor page;
    QColor panel;
    QColor chip; ///< chips, separators
    QColor outline; ///< around what can be typed into or pressed
    QColor ink;
    QColor quiet;
    QColor selection;
    QColor found; ///< behind what Find finds
    std::array<Mark, 3> marks; ///< by EntityType
    QColor quote;
    QColor meeting;

    [[nodiscard]] const Mark &mark(EntityType type) const { return marks[static_cast<size_t>(type)]; }
    [[nodiscard]] QColor faded(const QColor &colour) const; ///< half way to the page
    [[nodiscard]] bool isDark() const { return page.lightnessF() < 0.5F; }

    /// Colours that a theme lacks are mixed from those it has; what would be illegible is made legible.
    [[nodiscard]] static Colours of(
        const KSyntaxHighlighting::Theme &theme, const KSyntaxHighlighting::Definition &news);
};

} // namespace readout
