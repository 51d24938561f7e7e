package dev.postmortem.render.markdown;

import dev.postmortem.render.internal.Characters;
import java.util.regex.Pattern;

/**
 * What GitLab gives meaning to. A backslash keeps it from all names that begin with one of {@code $ % # & @ ! ~}; what it
 * looks for in the finished page besides has to be parted.
 *
 * <p>Source: the filters of GitLab's own pipeline for Markdown, {@code lib/banzai/filter} in its repository.
 */
final class GitLabDialect extends PlatformDialect {

    private static final Pattern ISSUE_PREFIX = Pattern.compile("(?:(?<![A-Za-z0-9])G|&#71;)L$");
    private static final Pattern TYPED_REFERENCE = Pattern.compile("[\\[*][A-Za-z_]+$");
    private static final int LONGEST_TYPE = 32;
    private static final String INCLUDE = "::include{";

    static final Dialect PARTING = new GitLabDialect(true);

    /** Leaves names as they are. */
    static final Dialect KEEPING = new GitLabDialect(false);

    private final boolean partsIssues;

    private GitLabDialect(boolean partsIssues) {
        super("%!", Names.GITLAB, ISSUE_PREFIX, 'l');
        this.partsIssues = partsIssues;
    }

    @Override
    boolean isMarkup(String text, int at, StringBuilder line, int lineStart) {
        char next = next(text, at);
        return switch (text.charAt(at)) {
            // A milestone, or a word that GitLab fills in; "97 %" is neither.
            case '%' -> next != 0 && MarkdownText.ruleOf(next) != MarkdownText.Rule.BLANK;
            // A merge request.
            case '!' -> Characters.isAsciiDigit(next);
            default -> super.isMarkup(text, at, line, lineStart);
        };
    }

    @Override
    boolean isParted(String text, int at, StringBuilder line, int lineStart) {
        return switch (text.charAt(at)) {
            case ':' -> completesPicture(line, lineStart) || isBehindType(line, lineStart);
            // "[- -]" and "{+ +}" show a change, whatever is escaped.
            case '-', '+' -> line.length() > lineStart && "[{".indexOf(line.charAt(line.length() - 1)) >= 0;
            // In a wiki "[[page]]" is a link, and "[[http://...png]]" a picture.
            case '[' -> endsWith(line, lineStart, "[");
            // "[TOC]" becomes the contents of the page, whatever is escaped.
            case ']' -> endsWith(line, lineStart, "[toc") || endsWith(line, lineStart, "[_toc_");
            default -> false;
        };
    }

    @Override
    boolean calls(char c, StringBuilder line, int lineStart) {
        return c == '-' && partsIssues && isAfterIssuePrefix(line, lineStart);
    }

    @Override
    boolean isCommandInCode(String code) {
        return code.startsWith(INCLUDE) || code.contains("\n" + INCLUDE);
    }

    /** A group can have pictures of its own, so any name counts; a letter or digit before it keeps GitLab from it. */
    private static boolean completesPicture(StringBuilder line, int lineStart) {
        int start = line.length();
        while (start > lineStart && isPartOfPicture(line.charAt(start - 1))) {
            start--;
        }
        if (start == line.length() || start == lineStart || line.charAt(start - 1) != ':') {
            return false;
        }
        char before = start - 1 > lineStart ? line.charAt(start - 2) : ' ';
        return before != ':' && !Character.isLetterOrDigit(before);
    }

    private static boolean isPartOfPicture(char c) {
        return Characters.isAsciiWord(c) || "_-+\\".indexOf(c) >= 0;
    }

    /** "[issue:12]" and "*iteration:12" refer to something. */
    private static boolean isBehindType(StringBuilder line, int lineStart) {
        return line.length() > lineStart
                && TYPED_REFERENCE
                        .matcher(line)
                        .region(Math.max(lineStart, line.length() - LONGEST_TYPE), line.length())
                        .find();
    }
}
