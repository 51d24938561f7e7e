package dev.postmortem.validation.internal;

import java.util.Locale;

/** Turns names of code into words. */
final class Words {

    private Words() {}

    /** Returns {@code unique-ids} for {@code UniqueIds}. */
    static String kebab(String name) {
        return separated(name, '-');
    }

    /** Returns {@code root cause} for {@code rootCause}. */
    static String spaced(String name) {
        return separated(name, ' ');
    }

    private static String separated(String name, char separator) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", String.valueOf(separator))
                .toLowerCase(Locale.ROOT);
    }
}
