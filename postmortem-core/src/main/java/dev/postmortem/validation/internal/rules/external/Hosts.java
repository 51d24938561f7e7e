package dev.postmortem.validation.internal.rules.external;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Knows which names of hosts lead into a network that outsiders cannot reach, and which lead nowhere. */
final class Hosts {

    /** RFC 2606 and RFC 6761 keep these for documentation and tests. */
    private static final List<String> RESERVED =
            List.of(".example", ".test", ".invalid", ".localhost", ".example.com", ".example.net", ".example.org");

    /**
     * What begins so and does not end so is the name of a package, written from its end. Packages begin with {@code io},
     * {@code net} and {@code dev} as well, but so do hosts, and those are not told.
     */
    private static final Set<String> PACKAGES = Set.of("com", "org");

    private final List<String> internal;

    /** Takes the endings of internal names, with or without a dot in front. */
    Hosts(List<String> internal) {
        this.internal = internal.stream().map(Hosts::folded).toList();
    }

    /** Says whether the name is kept for documentation or tests, or means the reader's own machine. */
    static boolean isReserved(String host) {
        return RESERVED.stream().anyMatch(folded(host)::endsWith);
    }

    /** Says whether the name is one of a package, as {@code com.acme.internal} is. */
    static boolean isPackage(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        String first = folded.substring(0, Math.max(0, folded.indexOf('.')));
        String last = folded.substring(folded.lastIndexOf('.') + 1);
        return PACKAGES.contains(first) && !PACKAGES.contains(last);
    }

    /** Says whether a text has an ending of an internal name, so that it is worth a closer look. */
    boolean mayBeIn(String text) {
        for (int at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
            for (String ending : internal) {
                if (text.regionMatches(true, at, ending, 0, ending.length()) || isAlone(ending, text, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** An ending of two labels or more is a name itself, which has no point in front. */
    private static boolean isAlone(String ending, String text, int point) {
        int inner = ending.indexOf('.', 1);
        return inner > 0 && text.regionMatches(true, point - inner + 1, ending, 1, ending.length() - 1);
    }

    boolean isInternal(String host) {
        return internal.stream().anyMatch(folded(host)::endsWith) && !isReserved(host) && !isPackage(host);
    }

    /** Returns the name with a dot in front, so that an ending is one at whole labels. */
    private static String folded(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith(".") ? lower : "." + lower;
    }
}
