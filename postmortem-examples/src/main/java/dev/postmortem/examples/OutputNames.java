package dev.postmortem.examples;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The names of what is written: no two are the same, not even to a file system that does not tell a from A. */
final class OutputNames {

    private final Set<String> used = new HashSet<>();

    /** Returns the name, with a number if it is used already. */
    String unused(String name) {
        String candidate = name;
        for (int i = 2; used.contains(withoutCase(candidate)); i++) {
            candidate = name + "-" + i;
        }
        return candidate;
    }

    void use(String name) {
        used.add(withoutCase(name));
    }

    private static String withoutCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
