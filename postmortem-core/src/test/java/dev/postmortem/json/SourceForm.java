package dev.postmortem.json;

import dev.postmortem.model.Postmortem;
import java.util.Locale;
import java.util.stream.Collectors;

/** The ways in which editors and tools write one and the same document. */
public enum SourceForm {
    /** All of it on one line. */
    CANONICAL {
        @Override
        public String write(Postmortem postmortem) {
            return PostmortemJson.standard().write(postmortem);
        }
    },
    /** Indented, lines ended by LF. */
    PRETTY {
        @Override
        public String write(Postmortem postmortem) {
            return PostmortemJson.builder().layout(Layout.PRETTY).build().write(postmortem);
        }
    },
    /** As Windows writes it. */
    PRETTY_WITH_CRLF {
        @Override
        public String write(Postmortem postmortem) {
            return PRETTY.write(postmortem).replace("\n", "\r\n");
        }
    },
    /** As some editors save it. */
    WITH_BYTE_ORDER_MARK {
        @Override
        public String write(Postmortem postmortem) {
            return "\uFEFF" + CANONICAL.write(postmortem);
        }
    },
    /** As tools write it that trust no charset. */
    ASCII {
        @Override
        public String write(Postmortem postmortem) {
            return PRETTY.write(postmortem)
                    .chars()
                    .mapToObj(c -> c < 0x7F ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04X", c))
                    .collect(Collectors.joining());
        }
    },
    /** As PHP writes it, which escapes slashes. */
    WITH_ESCAPED_SLASHES {
        @Override
        public String write(Postmortem postmortem) {
            return CANONICAL.write(postmortem).replace("/", "\\/");
        }
    };

    /** Returns the document. */
    public abstract String write(Postmortem postmortem);

    /** Returns what stands between two places of one line, by nothing but lines and columns. */
    public static String cut(String source, int line, int startColumn, int endColumn) {
        String withoutMark = source.startsWith("\uFEFF") ? source.substring(1) : source;
        return withoutMark.split("\r?\n", -1)[line - 1].substring(startColumn - 1, endColumn - 1);
    }
}
