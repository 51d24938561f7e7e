package dev.postmortem.render.markdown;

import dev.postmortem.render.internal.Characters;
import java.util.regex.Pattern;

/** What GitHub and GitLab add to CommonMark: tables, strikethrough, bare links, task lists, maths, names, commands. */
abstract class PlatformDialect extends Dialect {

    private static final int LONGEST_ISSUE_PREFIX = "&#103;h".length();

    private final Names names;
    private final Pattern issuePrefix;
    private final char issueLetter;

    /**
     * Makes a dialect.
     *
     * @param depending what depends on its neighbours here and not in both
     * @param names what is a name
     * @param issuePrefix what stands before the dash of a reference to an issue
     * @param issueLetter the letter before that dash, in lower case
     */
    PlatformDialect(String depending, Names names, Pattern issuePrefix, char issueLetter) {
        super(
                // Escapes, code, emphasis, links and images, tags and bare links, strikethrough, cells, maths,
                // headings. A backslash does not stop a mention on GitHub, but it does on GitLab, and it keeps other
                // readers' citations and bare mail links away.
                "\\`*[]<~|$#@",
                // Emphasis, entities, bare links, numbered lists, references to issues.
                "_&:/.)-+=>" + depending);
        this.names = names;
        this.issuePrefix = issuePrefix;
        this.issueLetter = issueLetter;
    }

    @Override
    final boolean linksBareAddresses() {
        return true;
    }

    @Override
    final Names names() {
        return names;
    }

    @Override
    boolean isMarkup(String text, int at, StringBuilder line, int lineStart) {
        boolean first = line.length() == lineStart;
        return switch (text.charAt(at)) {
            // "://" makes a bare link of any scheme, web addresses were taken out before; a line ":--" makes a table.
            case ':' -> text.startsWith("//", at + 1) || (first && !Characters.isAsciiWord(next(text, at)));
            // The second half of a bare link whose first half is in another node; a command of GitLab ("/close").
            case '/' -> first || (at == 0 && (endsWith(line, lineStart, ":") || endsWith(line, lineStart, ":/")));
            // "www." makes a bare link.
            case '.' -> endsWith(line, lineStart, "www") || super.isMarkup(text, at, line, lineStart);
            default -> super.isMarkup(text, at, line, lineStart);
        };
    }

    /** "GH-12" refers to an issue wherever it stands, and behind a mark its first letter may be an entity. */
    final boolean isAfterIssuePrefix(StringBuilder line, int lineStart) {
        int length = line.length();
        return length - lineStart >= 2
                && (line.charAt(length - 1) | 0x20) == issueLetter
                && issuePrefix
                        .matcher(line)
                        .region(Math.max(lineStart, length - LONGEST_ISSUE_PREFIX), length)
                        .find();
    }
}
