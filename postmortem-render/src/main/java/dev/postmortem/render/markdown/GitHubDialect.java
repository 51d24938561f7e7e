package dev.postmortem.render.markdown;

import dev.postmortem.render.internal.Characters;
import java.util.regex.Pattern;

/** What GitHub gives meaning to. It looks for names and pictures in the finished page, where no escape is left. */
final class GitHubDialect extends PlatformDialect {

    private static final Pattern ISSUE_PREFIX = Pattern.compile("(?:(?<![A-Za-z0-9])[Gg]|&#(?:71|103);)[Hh]$");

    static final Dialect PARTING = new GitHubDialect(true);

    /** Leaves names as they are. */
    static final Dialect KEEPING = new GitHubDialect(false);

    private final boolean partsIssues;

    private GitHubDialect(boolean partsIssues) {
        super("", Names.GITHUB, ISSUE_PREFIX, 'h');
        this.partsIssues = partsIssues;
    }

    @Override
    boolean isParted(String text, int at, StringBuilder line, int lineStart) {
        return text.charAt(at) == ':' && EmojiNames.isCompletedByColon(line, lineStart);
    }

    @Override
    boolean calls(char c, StringBuilder line, int lineStart) {
        return switch (c) {
            case '#' -> true;
            case '@' -> !isAfterWord(line, lineStart);
            case '-' -> partsIssues && isAfterIssuePrefix(line, lineStart);
            default -> false;
        };
    }

    /**
     * GitHub finds a name behind everything but an ASCII letter or digit. An underscore counts for it as well, but what is
     * one here may open emphasis.
     */
    private static boolean isAfterWord(StringBuilder line, int lineStart) {
        return line.length() > lineStart && Characters.isAsciiWord(line.charAt(line.length() - 1));
    }
}
