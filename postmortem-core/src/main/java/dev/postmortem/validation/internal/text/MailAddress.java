package dev.postmortem.validation.internal.text;

import dev.postmortem.validation.TextSpan;
import java.util.Optional;

/** Finds the e-mail address around an at sign. */
final class MailAddress {

    /** The lengths that the mail standard allows; they also keep a text of nothing but at signs cheap. */
    private static final int LONGEST_LOCAL_PART = 64;

    private static final int LONGEST_DOMAIN = 255;

    private MailAddress() {}

    /** Returns where the address stands whose at sign is there; empty if it is the sign of none. */
    static Optional<TextSpan> around(String text, int at) {
        int start = localStart(text, at);
        int end = domainEnd(text, at + 1);
        return start == at || end < 0 || isRemotePath(text, end)
                ? Optional.empty()
                : Optional.of(new TextSpan(start, end));
    }

    private static int localStart(String text, int at) {
        int i = at;
        int least = Math.max(0, at - LONGEST_LOCAL_PART);
        while (i > least && isLocal(text.charAt(i - 1))) {
            i--;
        }
        while (i < at && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int domainEnd(String text, int from) {
        int most = Math.min(text.length(), from + LONGEST_DOMAIN);
        int i = from;
        while (i < most && isDomain(text.charAt(i))) {
            i++;
        }
        while (i > from && !Character.isLetterOrDigit(text.charAt(i - 1))) {
            i--;
        }
        int dot = i - 1;
        while (dot > from && text.charAt(dot) != '.') {
            dot--;
        }
        boolean endsInTopLevel = dot > from && i - dot > 2 && Character.isLetter(text.charAt(dot + 1));
        return endsInTopLevel ? i : -1;
    }

    /** The target of a copy or a connection, as in git@host.example:path. */
    private static boolean isRemotePath(String text, int end) {
        return end + 1 < text.length() && text.charAt(end) == ':' && !Letters.isSpace(text.charAt(end + 1));
    }

    private static boolean isLocal(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '%' || c == '+' || c == '-';
    }

    private static boolean isDomain(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }
}
