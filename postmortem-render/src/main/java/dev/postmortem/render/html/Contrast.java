package dev.postmortem.render.html;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How well two colours can be told apart.
 *
 * <p>Source: WCAG 2.2, definitions of relative luminance and contrast ratio.
 */
final class Contrast {

    /** What text needs at least: WCAG 2.2, success criterion 1.4.3. */
    static final double TEXT = 4.5;

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private Contrast() {}

    /** Says whether a text is a colour as {@code #} and six hexadecimal digits. */
    static boolean isColour(String text) {
        return COLOUR.matcher(text).matches();
    }

    /** Returns the ratio, from 1 to 21. */
    static double ratio(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** Returns the ratio for people, such as {@code 4.48:1}, cut and not rounded, so that 4.499 is not told as 4.5. */
    static String words(double ratio) {
        return String.format(Locale.ROOT, "%.2f:1", Math.floor(ratio * 100) / 100);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int from) {
        double share = Integer.parseInt(colour, from, from + 2, 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
