package dev.postmortem.validation.internal;

import java.util.Locale;

/** Turns names of code into words. */
final class Words {

    private Words() {}

    /** Returns {@code unique-ids} for {@code UniqueIds}. */
    static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
