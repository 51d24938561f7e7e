package dev.postmortem.validation.internal.text;

import dev.postmortem.validation.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds handles behind at signs, and e-mail addresses. */
final class Handles {

    /** They call everybody, or are tags of software: in chats and registries nobody's handle. */
    private static final Set<String> NOBODY = Set.of(
            "all",
            "alpha",
            "beta",
            "canary",
            "channel",
            "everyone",
            "here",
            "latest",
            "main",
            "master",
            "next",
            "oncall",
            "on-call",
            "stable",
            "team");

    private static final int LONGEST = 64;

    private final Set<String> teams;

    Handles(Set<String> teams) {
        this.teams = teams;
    }

    List<Mention> find(String text) {
        List<Mention> found = new ArrayList<>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            Optional<TextSpan> address = MailAddress.around(text, at);
            if (address.isPresent()) {
                found.add(mention(Mention.Kind.ADDRESS, text, address.get()));
            } else {
                handle(text, at).ifPresent(span -> found.add(mention(Mention.Kind.HANDLE, text, span)));
            }
        }
        return found;
    }

    /** Returns the form in which handles are compared. */
    static String folded(String handle) {
        return Letters.folded(handle.startsWith("@") ? handle.substring(1) : handle);
    }

    private Optional<TextSpan> handle(String text, int at) {
        int end = end(text, at + 1);
        if (end == at + 1
                || !opens(text, at)
                || !Character.isLetter(text.codePointAt(at + 1))
                || isNoHandle(text, end)) {
            return Optional.empty();
        }
        String name = folded(text.substring(at + 1, end));
        return NOBODY.contains(name) || teams.contains(name) ? Optional.empty() : Optional.of(new TextSpan(at, end));
    }

    private static boolean opens(String text, int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        return switch (before) {
            case '/' -> endsHandle(text, at - 1);
            // As in "cc:@dana"; a program has ":@name" by itself.
            case ':' -> at > 1 && Letters.isWordPart(text.charAt(at - 2));
            default -> !Letters.isWordPart(before) && ".@-#".indexOf(before) < 0;
        };
    }

    /** Several people are parted by slashes. */
    private static boolean endsHandle(String text, int end) {
        int start = end;
        while (start > 0
                && end - start <= LONGEST
                && (Letters.isWordPart(text.charAt(start - 1)) || "-.".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        return start > 0 && start < end && text.charAt(start - 1) == '@';
    }

    /** A package scope or team goes on with a slash and a name, an annotation in a program with a parenthesis. */
    private static boolean isNoHandle(String text, int end) {
        boolean isScope =
                text.startsWith("/", end) && end + 1 < text.length() && Letters.isWordPart(text.charAt(end + 1));
        return isScope || text.startsWith("(", end) || text.startsWith("@", end);
    }

    private static int end(String text, int from) {
        int i = from;
        int most = Math.min(text.length(), from + LONGEST);
        while (i < most && (Letters.isWordPart(text.charAt(i)) || isInner(text, i))) {
            i++;
        }
        return i;
    }

    private static boolean isInner(String text, int at) {
        char c = text.charAt(at);
        return (c == '-' || c == '.') && at + 1 < text.length() && Letters.isWordPart(text.charAt(at + 1));
    }

    private static Mention mention(Mention.Kind kind, String text, TextSpan span) {
        return new Mention(kind, span, text.substring(span.start(), span.end()));
    }
}
