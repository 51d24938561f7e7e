package dev.postmortem.redaction.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in another form, in which each character knows from where in the text it comes: what is hidden in
 * {@code dana%40acme.com} is found where it is read as an address.
 */
final class OtherForm {

    /** Percent escapes (RFC 3986, section 2.1), references of HTML, escapes of JSON, and how people blunt addresses. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?i)(?<percent>(?:%[0-9a-f]{2})+)"
                    + "|&#(?<decimal>[0-9]{1,7});?|&#x(?<hex>[0-9a-f]{1,6});?|&(?<name>[a-z]{2,8});"
                    + "|\\\\u(?<unit>[0-9a-f]{4})"
                    + "|\\s?[\\[({](?<blunt>\\.|dot|at|@|:)[\\])}]\\s?"
                    + "|(?<unseen>[\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufe00-\\ufe0f\\ufeff])");

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("commat", "@"),
            Map.entry("period", "."),
            Map.entry("colon", ":"),
            Map.entry("sol", "/"),
            Map.entry("num", "#"),
            Map.entry("hyphen", "-"),
            Map.entry("dash", "-"),
            Map.entry("lowbar", "_"),
            Map.entry("equals", "="));

    private static final Map<String, String> BLUNT = Map.of("dot", ".", "at", "@");

    /** What was escaped again when it was copied is read once more. */
    private static final int MOST_LAYERS = 3;

    private static final char SOFT_HYPHEN = '\u00ad';

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private OtherForm(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** Returns the text with what is escaped in it; empty if nothing is. */
    static Optional<OtherForm> decoded(String text) {
        Optional<OtherForm> form = Optional.empty();
        for (int layer = 0; layer < MOST_LAYERS; layer++) {
            Optional<OtherForm> next = form.isPresent() ? form.get().decoded() : of(text).decoded();
            if (next.isEmpty()) {
                return form;
            }
            form = next;
        }
        return form;
    }

    /** Returns the text as it is. */
    static OtherForm of(String text) {
        int[] starts = new int[text.length()];
        int[] ends = new int[text.length()];
        Arrays.setAll(starts, i -> i);
        Arrays.setAll(ends, i -> i + 1);
        return new OtherForm(text, starts, ends);
    }

    /** Returns the text without accents; empty if it has none. */
    Optional<OtherForm> plain() {
        if (Folding.isAscii(text)) {
            return Optional.empty();
        }
        Form plain = new Form();
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            plain.add(c < 0x80 ? Character.toString(c) : Folding.plain(Character.toString(c)), at, next);
            at = next;
        }
        return Optional.of(plain.done());
    }

    String text() {
        return text;
    }

    int start(int at) {
        return starts[at];
    }

    int end(int at) {
        return ends[at - 1];
    }

    private Optional<OtherForm> decoded() {
        if (!mayBeEscaped()) {
            return Optional.empty();
        }
        Matcher written = WRITTEN.matcher(text);
        Form form = new Form();
        int copied = 0;
        boolean isSame = true;
        while (written.find()) {
            Optional<String> meant = meant(written);
            if (meant.isPresent()) {
                form.copy(copied, written.start());
                form.add(meant.get(), written.start(), written.end());
                copied = written.end();
                isSame = false;
            }
        }
        if (isSame) {
            return Optional.empty();
        }
        form.copy(copied, text.length());
        return Optional.of(form.done());
    }

    private boolean mayBeEscaped() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSign = c == '%' || c == '&' || c == '\\' || c == '[' || c == '(' || c == '{';
            if (c >= SOFT_HYPHEN || (isSign && i + 1 < text.length() && mayFollow(c, text.charAt(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayFollow(char sign, char c) {
        return switch (sign) {
            case '%' -> Character.digit(c, 16) >= 0;
            case '&' -> c == '#' || Character.isLetter(c);
            case '\\' -> c == 'u' || c == 'U';
            default -> ".dDaA@:".indexOf(c) >= 0;
        };
    }

    private static Optional<String> meant(Matcher written) {
        if (written.group("percent") != null) {
            return unescaped(written.group("percent"));
        }
        if (written.group("decimal") != null) {
            return character(Integer.parseInt(written.group("decimal")));
        }
        if (written.group("hex") != null) {
            return character(Integer.parseInt(written.group("hex"), 16));
        }
        if (written.group("name") != null) {
            return Optional.ofNullable(NAMED.get(Folding.folded(written.group("name"))));
        }
        if (written.group("unit") != null) {
            return Optional.of(String.valueOf((char) Integer.parseInt(written.group("unit"), 16)));
        }
        if (written.group("blunt") != null) {
            String sign = Folding.folded(written.group("blunt"));
            return Optional.of(BLUNT.getOrDefault(sign, sign));
        }
        return Optional.of("");
    }

    private static Optional<String> character(int c) {
        return Character.isValidCodePoint(c) && c != 0 ? Optional.of(Character.toString(c)) : Optional.empty();
    }

    private static Optional<String> unescaped(String percent) {
        byte[] bytes = new byte[percent.length() / 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(percent.substring(3 * i + 1, 3 * i + 3), 16);
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }

    /** Collects the characters of another form of this one. */
    private final class Form {

        private final StringBuilder written = new StringBuilder(text.length());
        private int[] from = new int[text.length() + 8];
        private int[] to = new int[text.length() + 8];

        /** Adds characters that stand for a part of this form. */
        void add(String characters, int start, int end) {
            for (int i = 0; i < characters.length(); i++) {
                put(characters.charAt(i), starts[start], ends[end - 1]);
            }
        }

        void copy(int start, int end) {
            for (int i = start; i < end; i++) {
                put(text.charAt(i), starts[i], ends[i]);
            }
        }

        private void put(char c, int start, int end) {
            if (written.length() == from.length) {
                from = Arrays.copyOf(from, 2 * from.length);
                to = Arrays.copyOf(to, 2 * to.length);
            }
            from[written.length()] = start;
            to[written.length()] = end;
            written.append(c);
        }

        OtherForm done() {
            int length = written.length();
            return new OtherForm(written.toString(), Arrays.copyOf(from, length), Arrays.copyOf(to, length));
        }
    }
}
