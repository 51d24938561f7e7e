package dev.postmortem.validation.internal.rules.external;

import dev.postmortem.validation.TextSpan;
import java.util.regex.MatchResult;

/**
 * Something in a text that must not be seen outside.
 *
 * @param kind what it is, as the sub-id of a finding
 * @param span where it stands
 */
record Exposure(String kind, TextSpan span) {

    static final String PRIVATE_KEY = "private-key";
    static final String CREDENTIAL = "credential";
    static final String TOKEN = "token";
    static final String IDENTIFIER = "identifier";
    static final String INTERNAL_LINK = "internal-link";
    static final String PRIVATE_ADDRESS = "private-address";
    static final String INTERNAL_HOST = "internal-host";
    static final String EMAIL = "email";
    static final String CONTACT = "contact";

    static Exposure of(String kind, MatchResult found) {
        return new Exposure(kind, new TextSpan(found.start(), found.end()));
    }

    boolean overlaps(Exposure other) {
        return span.start() < other.span.end() && other.span.start() < span.end();
    }
}
