package dev.postmortem.render.html;

import dev.postmortem.render.document.Tone;

/** A colour of the page by what it is for, in the light and in the dark scheme. */
enum Shade {
    PAGE("page", "#ffffff", "#0f1317"),
    SURFACE("surface", "#f6f7f9", "#171c22"),
    INK("ink", "#1c2128", "#e4e8ec"),
    MUTED("muted", "#59636e", "#9da7b3"),
    LINE("line", "#dde2e8", "#2c343d"),
    MARK("mark", "#76818d", "#7c8794"),
    ACCENT("accent", "#0b57d0", "#8ab4f8"),
    NEUTRAL_INK("neutral-ink", "#3d444d", "#c8d0d9"),
    NEUTRAL_PAPER("neutral-paper", "#ebeef1", "#262d35"),
    NEUTRAL("neutral", "#6e7984", "#8b96a2"),
    INFO_INK("info-ink", "#0a4687", "#a5cdff"),
    INFO_PAPER("info-paper", "#e6f0fb", "#11263c"),
    INFO("info", "#2c71bd", "#5c9fe8"),
    GOOD_INK("good-ink", "#145a30", "#93dcab"),
    GOOD_PAPER("good-paper", "#e3f4e8", "#112b1c"),
    GOOD("good", "#2a8749", "#4cb571"),
    WARNING_INK("warning-ink", "#734600", "#f3c969"),
    WARNING_PAPER("warning-paper", "#fdf1d7", "#302508"),
    WARNING("warning", "#b07000", "#d79c2f"),
    CRITICAL_INK("critical-ink", "#9b1420", "#ffb4b4"),
    CRITICAL_PAPER("critical-paper", "#fcebeb", "#391518"),
    CRITICAL("critical", "#c63340", "#ee6c74");

    private final String variable;
    private final String light;
    private final String dark;

    Shade(String variable, String light, String dark) {
        this.variable = variable;
        this.light = light;
        this.dark = dark;
    }

    /** Returns the class of what has the colours of a tone. */
    static String classOf(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> "neutral";
            case INFO -> "info";
            case GOOD -> "good";
            case WARNING -> "warning";
            case CRITICAL -> "critical";
        };
    }

    /** Returns the name of the variable in the stylesheet. */
    String variable() {
        return "--pm-" + variable;
    }

    String light() {
        return light;
    }

    String dark() {
        return dark;
    }
}
